// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/filedigests.h>
#include <model/document/filefacts.h>
#include <model/template/assets.h>

#include <memory>

namespace reelwright {

using AssetTablePointer = std::shared_ptr<const AssetTable>;

// Finds the files of the template that is open. Those that can't be used are in its tables as such,
// and so are large ones until digests() has read them. One thread at a time.
class AssetSource {
public:
    static constexpr qint64 mostAtOnce = 64 << 20; // bytes of a file that is read at once

    AssetSource() = default;
    explicit AssetSource(AssetTablePointer table); // of a template whose files stay as they are
    // Where a template's media lie, those that it has embedded, and what is known of them.
    AssetSource(QString folder, QString embedded, FileFacts facts = {});

    // The same table as long as media and fonts are the same.
    AssetTablePointer tableFor(const Template &value);
    // Looks at all files anew; the same table if they are as they were.
    AssetTablePointer lookAgain(const Template &value);

    const std::shared_ptr<FileDigests> &digests() const
    {
        return m_digests;
    } // null: none are taken

private:
    Result<Digest> digest(const QString &path) const;

    QString m_folder;
    QString m_embedded;
    FileFacts m_facts;
    std::shared_ptr<FileDigests> m_digests;
    Template m_of; // whose media and fonts the table has
    AssetTablePointer m_table;
};

} // namespace reelwright
