// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/assetsource.h>

namespace reelwright {

AssetSource::AssetSource(std::shared_ptr<const AssetTable> table) : m_table(std::move(table)) {}

AssetSource::AssetSource(QString folder, QString embedded)
    : m_folder(std::move(folder)), m_embedded(std::move(embedded))
{
}

bool AssetSource::isKnown(const QString &path, const Digest &recorded) const
{
    const auto file = m_files.constFind(path);
    return file != m_files.cend() && (recorded.isEmpty() || recorded == file->digest);
}

Result<std::shared_ptr<const AssetTable>> AssetSource::tableFor(const Template &value)
{
    const bool same = m_of.media == value.media && m_of.fonts == value.fonts &&
                      m_of.typefaces == value.typefaces;
    if (m_table && (same || m_folder.isEmpty()))
        return m_table;
    Template unknown = value;
    const auto known = [this](const auto &part) { return isKnown(part.path, part.digest); };
    unknown.media.removeIf(known);
    unknown.fonts.removeIf(known);
    const Result<AssetFiles> found = findFiles(unknown, m_folder, m_embedded);
    if (!found)
        return fail(found.error());
    m_files.insert(*found);
    m_table = std::make_shared<const AssetTable>(assetTable(value, m_files));
    m_of = value;
    return m_table;
}

} // namespace reelwright
