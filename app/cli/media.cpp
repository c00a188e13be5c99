// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "stop.h"

#include <model/base/stopping.h>
#include <model/document/document.h>
#include <model/document/mediafiles.h>
#include <model/document/mediaimport.h>
#include <model/edit/mediaedits.h>
#include <model/edit/uses.h>
#include <preview/media/probe.h>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace reelwright::cli {

namespace {

struct Arguments {
    std::string document;
    std::vector<std::string> files;
    std::vector<std::string> embedded;
    std::string searched;
    bool collect = false;
    bool removeUnused = false;
    bool takeChanged = false;
    bool json = false;
};

using Edit = std::function<Result<Template>(const Template &, Document &)>;

Result<void> unlessStopped()
{
    return goOn() ? Result<void>() : stopped();
}

QList<MediumFile> checked(const Template &value, const Document &document)
{
    return checkMedia(value, document.mediaFolder(), document.path(), goOn);
}

Template known(const Document &document)
{
    return completed(document.current(), document.fileFacts());
}

Result<void> commit(Document &document, const QString &name, const Edit &edit)
{
    return edit(document.current(), document).and_then([&](const Template &next) {
        return unlessStopped().and_then([&] { return document.commit(name, next); });
    });
}

// For edits of what is known of the media: what they leave alone stays as it is written.
Edit ofMedia(const Edit &edit)
{
    return [edit](const Template &value, Document &in) {
        const Template before = known(in);
        return edit(before, in).and_then([&](const Template &after) {
            return withMediaOf(value, before, after);
        });
    };
}

Result<Template> withMissingFound(const Template &value, const Document &document,
                                  const QString &searched)
{
    if (!QFileInfo(searched).isDir())
        return fail(QStringLiteral("is no folder"), searched,
                    QStringLiteral("name the folder to search"));
    QList<MediaId> missing;
    for (const MediumFile &file : checked(value, document))
        if (file.digest.isEmpty())
            missing.append(file.id);
    const QHash<MediaId, QString> found = findMoved(value, missing, searched, goOn);
    return relinkMedia(value, found, document.mediaFolder(), probeMedia);
}

Result<Template> withChangedTaken(const Template &value, const Document &document)
{
    QHash<MediaId, QString> files;
    for (const MediumFile &file : checked(value, document))
        if (const Media *medium = value.mediaNamed(file.id);
            file.state == AssetState::Changed && !medium->embedded)
            files.insert(file.id, document.mediaFolder() + u'/' + medium->path);
    return relinkMedia(value, files, document.mediaFolder(), probeMedia);
}

Result<Template> withEmbedded(const Template &value, Document &document, const QString &id)
{
    const Media *medium = value.mediaNamed({id});
    if (!medium)
        return fail(QStringLiteral("there is no medium '%1'").arg(id));
    if (medium->embedded)
        return value;
    const Result<QByteArray> bytes = bytesToEmbed(*medium, document.mediaFolder());
    const Result<Digest> stored = bytes ? document.embed(*bytes) : fail(bytes.error());
    return stored.and_then([&](const Digest &digest) {
        Media next = *medium;
        next.embedded = true;
        next.digest = digest;
        return replaceMedium(value, next);
    });
}

Result<Template> withoutUnused(const Template &value)
{
    Result<Template> next = value;
    for (const MediaId &id : unusedMedia(value))
        next = next.and_then([&](const Template &before) { return removeMedium(before, id); });
    return next;
}

// The edits that were asked for, each a state of the history.
Result<void> edit(Document &document, const Arguments &arguments)
{
    Result<void> done;
    const auto then = [&](bool asked, const char *name, const Edit &what) {
        if (asked && done)
            done = commit(document, QString::fromLatin1(name), what);
    };
    QStringList files;
    for (const std::string &file : arguments.files)
        files.append(text(file));
    then(!files.isEmpty(), "Import Media", ofMedia([&](const Template &value, Document &in) {
        return importMedia(value, files, in.mediaFolder(), probeMedia);
    }));
    then(!arguments.searched.empty(), "Find Missing Media",
         ofMedia([&](const Template &value, Document &in) {
             return withMissingFound(value, in, text(arguments.searched));
         }));
    then(arguments.takeChanged, "Use Changed Files",
         ofMedia([](const Template &value, Document &in) { return withChangedTaken(value, in); }));
    then(arguments.removeUnused, "Remove Unused Media",
         [](const Template &value, Document &) { return withoutUnused(value); });
    for (const std::string &id : arguments.embedded)
        then(true, "Store Medium in the Document",
             ofMedia([&](const Template &value, Document &in) {
                 return withEmbedded(value, in, text(id));
             }));
    then(arguments.collect, "Collect Media", ofMedia([](const Template &value, Document &in) {
             return collectMedia(value, in.mediaFolder(), goOn);
         }));
    return done;
}

QString nameOf(AssetState state)
{
    switch (state) {
    case AssetState::Good:
        return QStringLiteral("good");
    case AssetState::Changed:
        return QStringLiteral("changed");
    case AssetState::Missing:
        return QStringLiteral("missing");
    case AssetState::Unreadable:
    case AssetState::Unread:
        return QStringLiteral("unreadable");
    }
    Q_UNREACHABLE();
}

QString nameOf(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Image:
        return QStringLiteral("image");
    case MediaKind::Video:
        return QStringLiteral("video");
    case MediaKind::Audio:
        return QStringLiteral("audio");
    }
    Q_UNREACHABLE();
}

QJsonObject asJson(const Media &medium, AssetState state, const QStringList &uses)
{
    QJsonObject object{{QStringLiteral("id"), medium.id.value},
                       {QStringLiteral("kind"), nameOf(medium.kind)},
                       {QStringLiteral("path"), medium.path},
                       {QStringLiteral("embedded"), medium.embedded},
                       {QStringLiteral("state"), nameOf(state)},
                       {QStringLiteral("uses"), QJsonArray::fromStringList(uses)}};
    if (medium.width > 0) {
        object[QStringLiteral("width")] = medium.width;
        object[QStringLiteral("height")] = medium.height;
    }
    if (medium.duration)
        object[QStringLiteral("seconds")] = toSeconds(*medium.duration);
    return object;
}

QString asText(const Media &medium, AssetState state, const QStringList &uses)
{
    QStringList facts{nameOf(medium.kind)};
    if (medium.width > 0)
        facts += QStringLiteral("%1x%2").arg(medium.width).arg(medium.height);
    if (medium.duration)
        facts += QStringLiteral("%1 s").arg(toSeconds(*medium.duration));
    if (medium.embedded)
        facts += QStringLiteral("in the document");
    facts += uses.isEmpty()     ? QStringLiteral("unused")
             : uses.size() == 1 ? QStringLiteral("1 use")
                                : QStringLiteral("%1 uses").arg(uses.size());
    const QString mark = state == AssetState::Good ? QString() : nameOf(state).toUpper() + u' ';
    return QStringLiteral("%1%2: %3 (%4)\n")
        .arg(mark, medium.id.value, medium.path, facts.join(QStringLiteral(", ")));
}

Result<void> list(const Document &document, bool json)
{
    const Template value = known(document);
    QJsonArray objects;
    QString lines;
    const QList<MediumFile> files = checked(value, document);
    if (const auto whole = unlessStopped(); !whole)
        return whole;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QStringList uses = usesOf(value, files[i].id);
        if (json)
            objects.append(asJson(value.media[i], files[i].state, uses));
        else
            lines += asText(value.media[i], files[i].state, uses);
    }
    if (json)
        print(QJsonDocument(objects).toJson());
    else
        print(lines);
    return {};
}

int run(const Arguments &arguments)
{
    const bool edits = !arguments.files.empty() || !arguments.embedded.empty() ||
                       !arguments.searched.empty() || arguments.takeChanged || arguments.collect ||
                       arguments.removeUnused;
    Result<Document> document = Document::open(
        text(arguments.document), edits ? Document::Access::Edit : Document::Access::Read);
    if (!document)
        return complain(document.error());
    if (edits && !document->heldBy().isEmpty())
        return complain({ErrorCode::Passing,
                         QStringLiteral("is being edited elsewhere"),
                         text(arguments.document),
                         document->heldBy(),
                         0,
                         {}});
    Result<void> done;
    if (edits) // nothing is copied or written for a document that can't be edited
        done = document->commit({}, document->current());
    if (done)
        done = edit(*document, arguments);
    if (done)
        done = list(*document, arguments.json);
    return done ? int(allDone) : complain(done.error());
}

} // namespace

void addMedia(CLI::App &app, Action &action)
{
    CLI::App *command =
        app.add_subcommand("media", "List a document's media, find, collect and embed them.");
    auto arguments = std::make_shared<Arguments>();
    command->add_option("DOCUMENT", arguments->document, "The document (.reel)")->required();
    command->add_option("--import", arguments->files, "Files to make media of");
    command->add_option("--find", arguments->searched,
                        "Search this folder, and what is below it, for files that are missing");
    command->add_flag("--take-changed", arguments->takeChanged,
                      "Record changed files as they are now");
    command->add_option("--embed", arguments->embedded, "Media to store in the document");
    command->add_flag("--collect", arguments->collect,
                      "Copy what lies elsewhere into the folder 'media'");
    command->add_flag("--remove-unused", arguments->removeUnused, "Forget what nothing uses");
    command->add_flag("--json", arguments->json, "List them as JSON");
    command->callback([arguments, &action] { action = [arguments] { return run(*arguments); }; });
}

} // namespace reelwright::cli
