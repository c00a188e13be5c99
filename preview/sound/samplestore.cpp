// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/sound/samplestore.h>

#include <model/base/message.h>
#include <model/base/time.h>

#include <QDir>
#include <algorithm>

namespace reelwright {

namespace {

constexpr std::int64_t inMemory = 10 * soundRate;
constexpr std::int64_t sampleBytes = 2 * sizeof(float);

tl::unexpected<Error> failure(const QTemporaryFile &file)
{
    return fail(Message::tr("long sound can't be kept while it is used: ") + file.errorString(),
                QDir::tempPath(), Message::tr("make room there"));
}

} // namespace

Result<void> SampleStore::openFile()
{
    if (m_file)
        return {};
    m_file = std::make_unique<QTemporaryFile>();
    return m_file->open() ? Result<void>() : failure(*m_file);
}

Result<void> SampleStore::append(std::span<const float> samples)
{
    const auto room = std::size_t(std::max<std::int64_t>(0, inMemory - m_size)) * 2;
    const auto here = samples.first(std::min(room, samples.size()));
    const auto beyond = samples.subspan(here.size());
    m_memory.insert(m_memory.end(), here.begin(), here.end());
    m_size += std::int64_t(here.size() / 2);
    if (beyond.empty())
        return {};
    if (const Result<void> opened = openFile(); !opened)
        return opened;
    const auto bytes = qint64(beyond.size_bytes());
    if (!m_file->seek((m_size - inMemory) * sampleBytes) ||
        m_file->write(reinterpret_cast<const char *>(beyond.data()), bytes) != bytes)
        return failure(*m_file);
    m_size += std::int64_t(beyond.size() / 2);
    return {};
}

// A file that is made longer is empty there, and takes no room.
Result<void> SampleStore::appendSilence(std::int64_t count)
{
    if (count <= 0)
        return {};
    m_size += count;
    m_memory.resize(std::size_t(std::min(m_size, inMemory)) * 2);
    if (m_size <= inMemory)
        return {};
    if (const Result<void> opened = openFile(); !opened)
        return opened;
    return m_file->resize((m_size - inMemory) * sampleBytes) ? Result<void>() : failure(*m_file);
}

Result<void> SampleStore::read(std::int64_t first, std::span<float> out)
{
    const auto from = std::size_t(std::min(first, inMemory)) * 2;
    const auto here =
        out.first(std::min(out.size(), m_memory.size() - std::min(from, m_memory.size())));
    std::copy_n(m_memory.begin() + std::ptrdiff_t(from), here.size(), out.begin());
    const auto beyond = out.subspan(here.size());
    if (beyond.empty())
        return {};
    const std::int64_t start = first + std::int64_t(here.size() / 2) - inMemory;
    const auto bytes = qint64(beyond.size_bytes());
    if (!m_file->seek(start * sampleBytes) ||
        m_file->read(reinterpret_cast<char *>(beyond.data()), bytes) != bytes)
        return failure(*m_file);
    return {};
}

} // namespace reelwright
