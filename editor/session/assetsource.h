// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/assets.h>

#include <memory>

namespace reelwright {

// Finds the files of the template that is open. After an edit it reads those alone that it has not
// seen yet. One thread at a time.
class AssetSource {
public:
    AssetSource() = default;
    explicit AssetSource(std::shared_ptr<const AssetTable> table); // of one that stays as it is
    // Where a document's media lie, and those that it has embedded.
    AssetSource(QString folder, QString embedded);

    // The same table as long as media and fonts are the same.
    Result<std::shared_ptr<const AssetTable>> tableFor(const Template &value);

private:
    bool isKnown(const QString &path, const Digest &recorded) const;

    QString m_folder; // empty: the table is all there is
    QString m_embedded;
    Template m_of; // whose media and fonts the table has
    AssetFiles m_files;
    std::shared_ptr<const AssetTable> m_table;
};

} // namespace reelwright
