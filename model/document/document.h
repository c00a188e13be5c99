// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/stopping.h>
#include <model/document/filefacts.h>
#include <model/document/history.h>
#include <model/template/templateparts.h>

#include <QSet>
#include <functional>
#include <memory>

namespace reelwright {

// What became of a document's template; views read anew what it names.
struct TemplateChange {
    QList<PartKey> altered; // new ones too
    QList<PartKey> gone;
    QSet<SceneId> scenes; // altered, or with an altered or gone part in them
};

// A template in the making: an SQLite file (.reel) with one row for each part, its history, and the
// snapshot of the template in memory. One thread at a time; snapshots go anywhere, and copying one
// costs some reference counts.
//
// What commit() and its like have acknowledged is on the disk: in a log beside the file, and a
// second after the last of them in the file itself. The file is known by application id 0x5265656C
// ("Reel") and user version 2, the schema's. The paths of media and fonts are relative to
// mediaFolder(), which lies in the document's folder.
class Document {
public:
    enum class Access { Read, Edit };
    using Listener = std::function<void(const TemplateChange &)>;

    using Embed = std::function<Result<Digest>(const QByteArray &bytes)>;
    // What a new document has beside its template.
    struct Contents {
        QString mediaRoot{}; // mediaFolder() relative to the document's folder
        FileFacts facts{};   // of files that the template itself says less of
        QByteArray text{};   // the form that it is made of, to keep its spelling; empty: none
        std::function<Result<void>(const Embed &)> embedded{}; // hands over one after the other
    };
    // Makes a new file, under its name when it is whole; a file that is there already is refused.
    static Result<Document> create(const QString &path, const Template &value,
                                   const Contents &contents);
    static Result<Document> create(const QString &path, const Template &value);
    // Nothing in the file is used before it is known to be one of ours and undamaged. For editing
    // it is brought to this version (a copy of the old one is kept), and locked: while somebody
    // else edits it, it is opened for reading, and heldBy() says who that is.
    static Result<Document> open(const QString &path, Access access = Access::Edit);
    Document(Document &&) noexcept;
    Document &operator=(Document &&) noexcept;
    ~Document();

    const QString &path() const;
    QString mediaFolder() const;
    const FileFacts &fileFacts() const; // as it was made; an edit's media say it themselves
    const Template &current() const;
    bool isReadOnly() const;
    const Error &whyReadOnly() const; // where it is
    QString heldBy() const; // "anna's reelwright on studio-3 (process 12)"; empty: nobody else

    // Called after each change, with the new template current.
    void setListener(Listener listener);

    // Makes `next` the current template: writes the parts that differ in one transaction, which
    // the history knows as `name`. All or nothing. Nothing is recorded if nothing differs.
    Result<void> commit(const QString &name, const Template &next);

    // The history. It is kept in the file, so that it outlives the program.
    StateId state() const;
    Result<QList<State>> history() const; // the oldest first
    Result<State> undoState() const;      // whose edit undo() takes back; id 0: none
    Result<State> redoState() const;
    Result<void> undo();
    Result<void> redo();
    Result<void> goTo(StateId state);
    Result<Template> at(StateId state) const;
    // The same for another thread, which may take its time: it has its own connection to the file.
    // What that template has embedded is laid into the folder, as unpackEmbedded() does.
    using Look = std::function<Result<Template>(const QString &unpackFolder, const GoOn &goOn)>;
    Look look(StateId state) const;
    // Changesets beyond so many bytes are forgotten, the oldest first, but never across a named
    // version. Kept in the file. 0: no limit.
    Result<void> setHistoryLimit(qint64 bytes);
    qint64 historyLimit() const;
    qint64 historyBytes() const;
    int timesForgotten() const; // how often states were, since it was opened

    Result<Version> saveVersion(const QString &name, const QString &note, const QString &author);
    Result<QList<Version>> versions() const;                 // the oldest first
    Result<Version> versionNamed(const QString &name) const; // the newest of that name
    Result<Template> atVersion(const QString &name) const;   // empty: current()
    // A new state that is equal to an earlier one: what was made since stays in the history.
    Result<void> bringBack(StateId state, const QString &name);

    // The bytes of a medium that is not a file beside the document (Media::embedded); its digest.
    // They stay, even if the medium goes: the history may want them again.
    Result<Digest> embed(const QByteArray &bytes);
    // Writes what a template of this document has embedded into `folder`, each file under its
    // digest, if it is not there yet. What the document has lost is left out, for findFiles() to
    // name.
    Result<void> unpackEmbedded(const Template &value, const QString &folder) const;

    // The text form, spelled as the one that was kept, wherever they say the same.
    Result<QByteArray> textOf(const Template &value) const;

    // The document with its history, as it is now, under another name. Its media are the caller's.
    Result<void> saveCopy(const QString &path) const;

private:
    struct Private;
    explicit Document(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace reelwright
