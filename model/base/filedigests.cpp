// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/filedigests.h>

#include <chrono>

namespace reelwright {

namespace {

// A file that is written twice within a tick of its file system's clock has one stamp for both.
bool mayStillAlter(const FileStamp &stamp)
{
    using namespace std::chrono;
    const nanoseconds now = system_clock::now().time_since_epoch();
    return now - nanoseconds(stamp.altered) < milliseconds(50);
}

} // namespace

std::optional<Result<Digest>> FileDigests::known(const QString &path) const
{
    const Result<FileStamp> stamp = stampOf(path);
    if (!stamp)
        return fail(stamp.error());
    const std::lock_guard lock(m_mutex);
    const auto taken = m_taken.constFind(path);
    if (taken == m_taken.cend() || taken->stamp != *stamp)
        return std::nullopt;
    return taken->digest;
}

Result<Digest> FileDigests::take(const QString &path, const std::function<bool()> &goOn)
{
    if (const auto digest = known(path))
        return *digest;
    const Result<FileStamp> stamp = stampOf(path);
    if (!stamp)
        return fail(stamp.error());
    const bool settled = !mayStillAlter(*stamp);
    const Result<Digest> digest = digestOfFile(path, goOn);
    if (digest && settled) {
        const std::lock_guard lock(m_mutex);
        m_taken.insert(path, {*stamp, *digest});
    }
    return digest;
}

} // namespace reelwright
