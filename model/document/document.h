// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

#include <memory>

namespace reelwright {

// A template in the making: an SQLite file (.reel) with one row for each part, and the snapshot of
// it in memory. commit() is the only way to write. One thread at a time; snapshots go anywhere.
//
// The file is known by application id 0x5265656C ("Reel") and user version 1, the schema's. The
// paths of media and fonts are relative to mediaFolder(), which lies in the document's folder.
class Document {
public:
    enum class Access { Read, Edit };

    // Makes a new file, under its name when it is whole; a file that is there already is refused.
    // `mediaRoot` is mediaFolder() relative to the document's folder.
    static Result<Document> create(const QString &path, const Template &value,
                                   const QString &mediaRoot = {});
    // Nothing in the file is used before it is known to be one of ours and undamaged.
    static Result<Document> open(const QString &path, Access access = Access::Edit);
    Document(Document &&) noexcept;
    Document &operator=(Document &&) noexcept;
    ~Document();

    const QString &path() const;
    QString mediaFolder() const;
    const Template &current() const;

    // Makes `next` the current template: writes the parts that differ in one transaction, which
    // the history will know as `name`. All or nothing.
    Result<void> commit(const QString &name, const Template &next);

private:
    struct Private;
    explicit Document(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace reelwright
