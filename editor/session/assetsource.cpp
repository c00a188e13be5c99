// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/assetsource.h>

namespace reelwright {

AssetSource::AssetSource(AssetTablePointer table) : m_table(std::move(table)) {}

AssetSource::AssetSource(QString folder, QString embedded, FileFacts facts)
    : m_folder(std::move(folder)), m_embedded(std::move(embedded)), m_facts(std::move(facts)),
      m_digests(std::make_shared<FileDigests>())
{
}

AssetTablePointer AssetSource::tableFor(const Template &value)
{
    const bool same = m_of.media == value.media && m_of.fonts == value.fonts &&
                      m_of.typefaces == value.typefaces;
    return m_table && (same || !m_digests) ? m_table : lookAgain(value);
}

AssetTablePointer AssetSource::lookAgain(const Template &value)
{
    if (!m_digests)
        return m_table;
    AssetTable found = findEach(completed(value, m_facts), m_folder, m_embedded,
                                [this](const QString &path) { return digest(path); });
    m_of = value;
    if (!m_table || found != *m_table)
        m_table = std::make_shared<const AssetTable>(std::move(found));
    return m_table;
}

Result<Digest> AssetSource::digest(const QString &path) const
{
    if (const auto known = m_digests->known(path))
        return *known;
    const Result<FileStamp> stamp = stampOf(path);
    if (stamp && stamp->bytes > mostAtOnce)
        return fail(QStringLiteral("is still being read"), path, {}, ErrorCode::Passing);
    return m_digests->take(path);
}

} // namespace reelwright
