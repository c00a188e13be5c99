// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <model/base/person.h>
#include <model/document/document.h>
#include <model/template/comparison.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <optional>

namespace reelwright::cli {

namespace {

constexpr qint64 mebibyte = 1 << 20;
constexpr qint64 largestLimit = qint64(1) << 40; // mebibytes

struct Arguments {
    std::string document;
    std::optional<qint64> limit; // in mebibytes
    std::string save;
    std::string note;
    std::string bringBack;
    std::string compare;
    std::string with;
    bool json = false;
};

struct Differences {
    QString from;
    QString to; // empty: now
    QList<PartComparison> parts;
};

QString nameOf(PartComparison::Kind kind)
{
    switch (kind) {
    case PartComparison::Kind::Added:
        return QStringLiteral("added");
    case PartComparison::Kind::Removed:
        return QStringLiteral("removed");
    case PartComparison::Kind::Altered:
        return QStringLiteral("altered");
    case PartComparison::Kind::Moved:
        return QStringLiteral("moved");
    }
    Q_UNREACHABLE();
}

QString dateOf(const QDateTime &time)
{
    return time.toString(Qt::ISODate);
}

QJsonObject asJson(const PartComparison &part)
{
    return {{QStringLiteral("kind"), nameOf(part.kind)},
            {QStringLiteral("part"), QLatin1String(reelwright::nameOf(part.part.kind))},
            {QStringLiteral("id"), part.part.id},
            {QStringLiteral("name"), part.name},
            {QStringLiteral("members"), QJsonArray::fromStringList(part.members)}};
}

QByteArray asJson(const Differences &differences)
{
    QJsonArray parts;
    for (const PartComparison &part : differences.parts)
        parts.append(asJson(part));
    return QJsonDocument(QJsonObject{{QStringLiteral("from"), differences.from},
                                     {QStringLiteral("to"), differences.to},
                                     {QStringLiteral("differences"), parts}})
        .toJson();
}

QString asText(const Differences &differences)
{
    QString text;
    for (const PartComparison &part : differences.parts)
        text += part.words() + u'\n';
    return text.isEmpty() ? QStringLiteral("nothing differs\n") : text;
}

QByteArray asJson(const Document &document, qsizetype states, const QList<Version> &versions)
{
    QJsonArray list;
    for (const Version &version : versions)
        list.append(QJsonObject{{QStringLiteral("name"), version.name},
                                {QStringLiteral("note"), version.note},
                                {QStringLiteral("author"), version.author},
                                {QStringLiteral("time"), dateOf(version.time)},
                                {QStringLiteral("state"), version.state}});
    return QJsonDocument(QJsonObject{{QStringLiteral("states"), states},
                                     {QStringLiteral("state"), document.state()},
                                     {QStringLiteral("bytes"), document.historyBytes()},
                                     {QStringLiteral("limit"), document.historyLimit()},
                                     {QStringLiteral("versions"), list}})
        .toJson();
}

QString asText(const Document &document, qsizetype states, const QList<Version> &versions)
{
    const qint64 limit = document.historyLimit() / mebibyte;
    QString text =
        QStringLiteral("%1, %2 of %3\n")
            .arg(states == 1 ? QStringLiteral("1 state") : QStringLiteral("%1 states").arg(states))
            .arg(double(document.historyBytes()) / double(mebibyte), 0, 'f', 1)
            .arg(limit == 0 ? QStringLiteral("any number of MiB")
                            : QStringLiteral("%1 MiB").arg(limit));
    for (const Version &version : versions) {
        QStringList facts{dateOf(version.time), version.author, version.note};
        facts.removeAll(QString());
        text += QStringLiteral("%1 (%2)\n").arg(version.name, facts.join(QStringLiteral(", ")));
    }
    return text;
}

Result<void> edit(Document &document, const Arguments &arguments)
{
    Result<void> done;
    if (arguments.limit)
        done = document.setHistoryLimit(*arguments.limit * mebibyte);
    if (done && !arguments.save.empty())
        done = document.saveVersion(text(arguments.save), text(arguments.note), personAtWork())
                   .map([](const Version &) {});
    if (!done || arguments.bringBack.empty())
        return done;
    const QString name = text(arguments.bringBack);
    return document.versionNamed(name).and_then([&](const Version &version) {
        return document.bringBack(version.state, QStringLiteral("Bring Back “%1”").arg(name));
    });
}

Result<void> showDifferences(const Document &document, const Arguments &arguments)
{
    const Result<Version> from = document.versionNamed(text(arguments.compare));
    const Result<Template> before = from ? document.at(from->state) : fail(from.error());
    const Result<Template> after = document.atVersion(text(arguments.with));
    if (!before || !after)
        return fail(before ? after.error() : before.error());
    const Differences differences{from->name, text(arguments.with), compare(*before, *after)};
    if (arguments.json)
        print(asJson(differences));
    else
        print(asText(differences));
    return {};
}

Result<void> list(const Document &document, bool json)
{
    const Result<QList<State>> states = document.history();
    const Result<QList<Version>> versions = document.versions();
    if (!states || !versions)
        return fail(states ? versions.error() : states.error());
    if (json)
        print(asJson(document, states->size(), *versions));
    else
        print(asText(document, states->size(), *versions));
    return {};
}

Result<void> run(const Arguments &arguments)
{
    const bool edits = arguments.limit || !arguments.save.empty() || !arguments.bringBack.empty();
    Result<Document> document = Document::open(
        text(arguments.document), edits ? Document::Access::Edit : Document::Access::Read);
    if (!document)
        return fail(document.error());
    if (edits)
        if (const auto done = edit(*document, arguments); !done)
            return done;
    return arguments.compare.empty() ? list(*document, arguments.json)
                                     : showDifferences(*document, arguments);
}

} // namespace

void addHistory(CLI::App &app, Action &action)
{
    CLI::App *command = app.add_subcommand(
        "history", "List a document's versions, compare them, bring them back; limit its history.");
    auto arguments = std::make_shared<Arguments>();
    command->add_option("DOCUMENT", arguments->document, "The document (.reel)")->required();
    command->add_option("--save", arguments->save, "Save a version of this name");
    command->add_option("--note", arguments->note, "A note to it")->needs("--save");
    command->add_option("--bring-back", arguments->bringBack,
                        "Make the document as this version was, as a new state");
    command->add_option("--compare", arguments->compare, "What differs since this version");
    command->add_option("--with", arguments->with, "Compare with this one, not with now")
        ->needs("--compare");
    command
        ->add_option("--limit", arguments->limit,
                     "Forget the oldest states beyond so many MiB, but none from the oldest "
                     "version on; 0: keep all. Kept in the document.")
        ->check(CLI::Range(qint64(0), largestLimit));
    command->add_flag("--json", arguments->json, "As one JSON object");
    command->callback([arguments, &action] {
        action = [arguments] {
            const Result<void> done = run(*arguments);
            return done ? int(allDone) : complain(done.error());
        };
    });
}

} // namespace reelwright::cli
