// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/base/savefile.h>
#include <model/base/staging.h>
#include <model/document/document.h>
#include <model/document/documentlock.h>
#include <model/document/embedded.h>
#include <model/document/historytable.h>
#include <model/document/parttable.h>
#include <model/document/reelfile.h>
#include <model/document/settler.h>
#include <model/document/whereabouts.h>
#include <model/template/checktemplate.h>
#include <model/template/templatejson.h>

#include <QDir>
#include <QFileInfo>

namespace reelwright {

namespace {

const QString mediaRootName = QStringLiteral("mediaRoot");
const QString historyLimitName = QStringLiteral("historyLimit");
const QString textName = QStringLiteral("text"); // its digest; the bytes are embedded
constexpr qint64 usualHistoryLimit = 256 << 20;
constexpr qint64 shortenedAtOnce = 32; // a part of the limit: a pause that is not noticed

// What can be written can be read again: the same checks as on opening.
Result<QList<TemplatePart>> checkedParts(const Template &value, const QString &path)
{
    const QList<TemplatePart> parts = partsOf(value);
    const Result<Template> back = templateFromParts(parts, path);
    if (!back)
        return fail(back.error());
    if (*back != value)
        return fail(Message::tr("the template would not be read as it is written"), path, {},
                    ErrorCode::Internal);
    return parts;
}

TemplateChange changeOf(const QList<PartEdit> &edits, const PartRows &rows)
{
    TemplateChange change;
    for (const PartEdit &edit : edits) {
        if (edit.after)
            change.altered.append(edit.after->key());
        else
            change.gone.append(edit.before->key());
        for (const auto &part : {edit.before, edit.after}) {
            if (!part)
                continue;
            QString scene = part->kind == PartKind::Scene ? part->id : QString();
            if (part->kind == PartKind::Track)
                scene = part->parent;
            if (part->kind == PartKind::Element)
                scene = rows.value({PartKind::Track, part->parent}).parent;
            if (!scene.isEmpty())
                change.scenes.insert({scene});
        }
    }
    return change;
}

Result<void> writeContents(const Database &file, const Document::Contents &contents,
                           const QString &path)
{
    const auto embed = [&](const QByteArray &bytes) { return embedInto(file, bytes, path); };
    Result<void> done = setSetting(file, mediaRootName, contents.mediaRoot);
    if (done && !contents.facts.isEmpty())
        done = writeFileFacts(file, contents.facts);
    if (done && contents.embedded)
        done = contents.embedded(embed);
    if (done && !contents.text.isEmpty())
        done = embed(contents.text).and_then([&](const Digest &digest) {
            return setSetting(file, textName, QString::fromLatin1(digest));
        });
    return done;
}

} // namespace

struct Document::Private {
    QString path; // as it was given, maybe a link
    QString mediaFolder;
    FileFacts facts;
    std::optional<DocumentLock> lock; // none: for reading only
    DocumentLock::Refusal refusal;    // why not for editing
    Database file;
    HistoryTable history;
    Template current;
    PartRows rows; // as they are in the file
    qint64 historyLimit = usualHistoryLimit;
    qint64 triedToShorten = 0; // at so many bytes
    int timesForgotten = 0;
    Listener listener{};
    Settler settler{file};

    Result<void> requireEditing() const
    {
        if (lock && file.isMoved()) {
            file.emptyLog(); // it stays at the old name, where nobody would look for it
            return fail(Message::tr("the document is not where it was: it has been moved, "
                                    "removed or replaced"),
                        path, Message::tr("put it back there, or save a copy of it"));
        }
        if (lock)
            return {};
        return fail(refusal.error);
    }

    // The rows of `changes` as they are and will be.
    QList<PartEdit> edits(const PartChanges &changes) const
    {
        const auto old = [&](const PartKey &key) {
            const auto row = rows.constFind(key);
            return row == rows.cend() ? std::nullopt : std::optional(*row);
        };
        QList<PartEdit> edits;
        for (const PartKey &key : changes.gone)
            edits.append({old(key), std::nullopt});
        for (const TemplatePart &part : changes.put)
            edits.append({old(part.key()), part});
        return edits;
    }

    // After the file holds them.
    void take(const QList<PartEdit> &edits, Template next)
    {
        const PartRows &before = rows;
        const TemplateChange leaving = changeOf(edits, before);
        for (const PartEdit &edit : edits)
            if (edit.after)
                rows.insert(edit.after->key(), *edit.after);
            else
                rows.remove(edit.before->key());
        TemplateChange change = changeOf(edits, rows);
        change.scenes |= leaving.scenes;
        current = std::move(next);
        if (listener && !edits.isEmpty())
            listener(change);
    }

    // As Database::transaction(). Where a log can't be (network shares) it waits a little longer.
    Result<void> transaction(const std::function<Result<void>()> &work)
    {
        static_cast<void>(file.run("PRAGMA journal_mode=WAL"));
        const Result<void> done = file.transaction(work);
        settler.touch();
        return done;
    }

    Result<void> write(const QString &name, const PartChanges &changes);
    Result<void> shorten();
    // What of the rows differs at the end of the way.
    Result<QList<PartEdit>> travel(const QList<Step> &steps) const
    {
        return reelwright::travel(Whereabouts{path, history, rows, current}, file, steps, {});
    }
    Result<void> move(const QList<Step> &steps);
};

Document::Document(std::unique_ptr<Private> p) : d(std::move(p)) {}
Document::Document(Document &&) noexcept = default;
Document &Document::operator=(Document &&) noexcept = default;
Document::~Document() = default;

Result<Document> Document::create(const QString &path, const Template &value)
{
    return create(path, value, {});
}

Result<Document> Document::create(const QString &path, const Template &value,
                                  const Contents &contents)
{
    const Result<QList<TemplatePart>> parts = checkedParts(value, path);
    if (!parts)
        return fail(parts.error());
    if (const auto within = checkMediaRoot(contents.mediaRoot, realFolder(path), path); !within)
        return fail(within.error());
    Result<Staging> staging = Staging::beside(path);
    if (!staging)
        return fail(staging.error());
    {
        const Result<Database> file = createReel(staging->path());
        if (!file)
            return fail(staging->named(file.error()));
        const Result<void> done = file->transaction([&] {
            return writeParts(*file, {*parts, {}}).and_then([&] {
                return writeContents(*file, contents, path);
            });
        });
        if (!done)
            return fail(staging->named(done.error()));
    }
    if (const auto done = publishReel(*staging, path); !done)
        return fail(done.error());
    return open(path);
}

Result<Document> Document::open(const QString &path, Access access)
{
    std::optional<DocumentLock> lock;
    DocumentLock::Refusal refusal;
    if (access == Access::Edit) {
        tl::expected<DocumentLock, DocumentLock::Refusal> taken = DocumentLock::take(path);
        if (taken)
            lock = std::move(*taken);
        else
            refusal = taken.error();
    } else {
        refusal.error.what = Message::tr("the document is open for reading only");
        refusal.error.where = path;
    }
    Result<Database> file = openReel(path, lock ? Database::Mode::Edit : Database::Mode::Read);
    if (!file)
        return fail(file.error());
    // What is read is of one moment, even while somebody else edits it.
    const Result<void> begun = file->run("BEGIN");
    const Result<QString> root = begun ? setting(*file, mediaRootName) : fail(begun.error());
    if (!root)
        return fail(root.error());
    const QDir folder = realFolder(path);
    if (const auto within = checkMediaRoot(*root, folder, path); !within)
        return fail(within.error());
    const Result<FileFacts> facts = readFileFacts(*file);
    if (!facts)
        return fail(facts.error());
    Result<PartRows> rows = readParts(*file);
    if (!rows)
        return fail(rows.error());
    Result<Template> value = templateFromParts(rows->values(), path);
    if (!value)
        return fail(value.error());
    const Result<HistoryTable> history = HistoryTable::read(*file);
    const Result<std::optional<qint64>> limit = wholeSetting(*file, historyLimitName);
    if (!history || !limit)
        return fail(history ? limit.error() : history.error());
    if (const auto ended = file->run("COMMIT"); !ended)
        return fail(ended.error());
    std::unique_ptr<Private> d(new Private{path, QDir::cleanPath(folder.filePath(*root)), *facts,
                                           std::move(lock), refusal, std::move(*file), *history,
                                           std::move(*value), std::move(*rows),
                                           limit->value_or(usualHistoryLimit)});
    return Document(std::move(d));
}

const QString &Document::path() const
{
    return d->path;
}

QString Document::mediaFolder() const
{
    return d->mediaFolder;
}

const FileFacts &Document::fileFacts() const
{
    return d->facts;
}

const Template &Document::current() const
{
    return d->current;
}

bool Document::isReadOnly() const
{
    return !d->lock;
}

const Error &Document::whyReadOnly() const
{
    return d->refusal.error;
}

QString Document::heldBy() const
{
    return d->refusal.heldBy;
}

void Document::setListener(Listener listener)
{
    d->listener = std::move(listener);
}

Result<void> Document::commit(const QString &name, const Template &next)
{
    Result<void> done = d->requireEditing();
    if (!done)
        return done;
    if (done = checkTemplate(next, &d->current); !done)
        return fail(inFile(done.error(), d->path));
    const PartChanges changes = difference(d->current, next);
    if (changes.isEmpty())
        return {};
    const QList<PartEdit> edits = d->edits(changes);
    if (done = d->write(name, changes); done)
        d->take(edits, next);
    return done;
}

Result<void> Document::Private::write(const QString &name, const PartChanges &changes)
{
    std::optional<HistoryTable> next;
    const Result<void> done = transaction([&]() -> Result<void> {
        const Result<QByteArray> recorded =
            file.recorded("part", [&] { return writeParts(file, changes); });
        const Result<HistoryTable> added = recorded ? history.added(file, name, *recorded)
                                                    : fail(recorded.error());
        if (!added)
            return fail(added.error());
        next = *added;
        return {};
    });
    if (!done)
        return done;
    history = *next;
    static_cast<void>(shorten()); // the edit is kept, whether or not old ones could be forgotten
    return {};
}

// Now and then, as it may have to look through all of the history in vain.
Result<void> Document::Private::shorten()
{
    const qint64 atOnce = historyLimit / shortenedAtOnce;
    if (historyLimit == 0 || history.bytes() <= historyLimit ||
        history.bytes() < triedToShorten + atOnce)
        return {};
    std::optional<HistoryTable> next;
    const Result<void> done = transaction([&]() -> Result<void> {
        const Result<HistoryTable> shorter = history.shortened(file, historyLimit - atOnce);
        if (!shorter)
            return fail(shorter.error());
        next = *shorter;
        return {};
    });
    if (done) {
        timesForgotten += next->bytes() < history.bytes();
        history = *next;
    }
    triedToShorten = history.bytes() > historyLimit ? history.bytes() : 0;
    return done;
}

StateId Document::state() const
{
    return d->history.current();
}

Result<QList<State>> Document::history() const
{
    return d->history.states(d->file);
}

Result<State> Document::undoState() const
{
    const Result<State> state = d->history.state(d->file, d->history.current());
    return state && state->parent == 0 ? State() : state;
}

Result<State> Document::redoState() const
{
    const Result<StateId> next = d->history.next(d->file);
    if (!next)
        return fail(next.error());
    return *next == 0 ? State() : d->history.state(d->file, *next);
}

Result<void> Document::undo()
{
    const Result<State> state = undoState();
    if (!state)
        return fail(state.error());
    if (state->id == 0)
        return fail(Message::tr("there is nothing to undo"), d->path);
    return d->move({{state->id, true}});
}

Result<void> Document::redo()
{
    const Result<State> state = redoState();
    if (!state)
        return fail(state.error());
    if (state->id == 0)
        return fail(Message::tr("there is nothing to redo"), d->path);
    return d->move({{state->id, false}});
}

Result<void> Document::goTo(StateId state)
{
    const Result<QList<Step>> path = d->history.path(d->file, d->history.current(), state);
    return path ? d->move(*path) : fail(path.error());
}

Result<Template> Document::at(StateId state) const
{
    return templateAt({d->path, d->history, d->rows, d->current}, d->file, state, {});
}

Document::Look Document::look(StateId state) const
{
    const Whereabouts now{d->path, d->history, d->rows, d->current};
    return [now, state](const QString &unpackFolder, const GoOn &goOn) -> Result<Template> {
        const Result<Database> file = Database::open(now.path, Database::Mode::Read);
        if (!file)
            return fail(file.error());
        const Result<void> begun = file->run("BEGIN");
        const Result<Template> then = begun ? templateAt(now, *file, state, goOn)
                                            : fail(begun.error());
        if (!then)
            return then;
        return unpackInto(unpackFolder, *file, *then, now.path).map([&] { return *then; });
    };
}

Result<void> Document::Private::move(const QList<Step> &steps)
{
    Result<void> done = requireEditing();
    const Result<QList<PartEdit>> edits = done ? travel(steps) : fail(done.error());
    if (!edits)
        return fail(edits.error());
    const Result<Template> next = patched(current, rows, *edits);
    if (!next)
        return fail(next.error().in(path));
    if (done = checkTemplate(*next, &current); !done)
        return fail(inFile(done.error(), path));
    PartChanges changes;
    for (const PartEdit &edit : *edits)
        if (edit.after)
            changes.put.append(*edit.after);
        else
            changes.gone.append(edit.before->key());
    std::optional<HistoryTable> moved;
    done = transaction([&]() -> Result<void> {
        const Result<void> written = writeParts(file, changes);
        const Result<HistoryTable> table = written ? history.moved(file, steps)
                                                   : fail(written.error());
        if (!table)
            return fail(table.error());
        moved = *table;
        return {};
    });
    if (!done)
        return done;
    history = *moved;
    take(*edits, *next);
    return {};
}

Result<void> Document::setHistoryLimit(qint64 bytes)
{
    Result<void> done = d->requireEditing();
    if (done)
        done = d->transaction(
            [&] { return setSetting(d->file, historyLimitName, QString::number(bytes)); });
    if (!done)
        return done;
    d->historyLimit = bytes;
    d->triedToShorten = 0;
    return d->shorten();
}

qint64 Document::historyLimit() const
{
    return d->historyLimit;
}

qint64 Document::historyBytes() const
{
    return d->history.bytes();
}

int Document::timesForgotten() const
{
    return d->timesForgotten;
}

Result<Version> Document::saveVersion(const QString &name, const QString &note,
                                      const QString &author)
{
    if (const auto editing = d->requireEditing(); !editing)
        return fail(editing.error());
    const QDateTime now =
        QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
    Version version{0, d->history.current(), name, note, author, now};
    const Result<void> done = d->transaction([&] {
        return d->history.addVersion(d->file, version).map([&](qint64 id) { version.id = id; });
    });
    return done ? Result<Version>(version) : fail(done.error());
}

Result<QList<Version>> Document::versions() const
{
    return d->history.versions(d->file);
}

Result<Version> Document::versionNamed(const QString &name) const
{
    Result<QList<Version>> all = versions();
    if (!all)
        return fail(all.error());
    QStringList names;
    for (const Version &version : *all)
        names.append(version.name);
    const qsizetype found = names.lastIndexOf(name);
    if (found >= 0)
        return all->at(found);
    return fail(Message::tr("has no version '%1'").arg(name), d->path,
                names.isEmpty()
                    ? Message::tr("it has none at all")
                    : Message::tr("its versions are: ") + names.join(Message::tr(", ")));
}

Result<Template> Document::atVersion(const QString &name) const
{
    if (name.isEmpty())
        return d->current;
    const Result<Version> version = versionNamed(name);
    return version ? at(version->state) : fail(version.error());
}

Result<void> Document::bringBack(StateId state, const QString &name)
{
    const Result<Template> value = at(state);
    return value ? commit(name, *value) : fail(value.error());
}

Result<Digest> Document::embed(const QByteArray &bytes)
{
    Result<Digest> digest;
    Result<void> done = d->requireEditing();
    if (done)
        done = d->transaction([&] {
            digest = embedInto(d->file, bytes, d->path);
            return digest.map([](const Digest &) {});
        });
    return done ? digest : fail(done.error());
}

Result<void> Document::unpackEmbedded(const Template &value, const QString &folder) const
{
    return unpackInto(folder, d->file, value, d->path);
}

Result<QByteArray> Document::textOf(const Template &value) const
{
    const Result<QString> digest = setting(d->file, textName);
    if (!digest || digest->isEmpty())
        return digest ? Result<QByteArray>(templateToJson(value)) : fail(digest.error());
    const Result<QByteArray> kept =
        readEmbedded(d->file, digest->toLatin1(), QStringLiteral("the text form"));
    return templateToJson(value, kept.value_or(QByteArray())); // a spelling alone would be lost
}

Result<void> Document::saveCopy(const QString &path) const
{
    Result<Staging> staging = Staging::beside(path);
    if (!staging)
        return fail(staging.error());
    if (const auto copied = d->file.copyTo(staging->path()); !copied)
        return fail(staging->named(copied.error()));
    return publishReel(*staging, path);
}

} // namespace reelwright
