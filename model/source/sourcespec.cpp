// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/sourcespec.h>

#include <model/base/message.h>
#include <model/base/plainfile.h>
#include <model/data/jsoncursor.h>

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace reelwright {

namespace {

using Json = nlohmann::json;

constexpr std::array kindNames{"csv",    "json",       "json-lines", "xlsx",
                               "sqlite", "postgresql", "odbc",       "http"};
constexpr std::array pagingNames{"none", "link", "cursor"};
constexpr int mostSeconds = 3600;

bool isWeb(const SourceSpec &spec)
{
    return spec.kind == SourceKind::Http || spec.kind == SourceKind::PostgreSql;
}

bool namesSecret(const QString &name)
{
    static const QRegularExpression words(
        QStringLiteral(
            "^(pwd|pass(word|wd)?|secret|sig(nature)?|.*token|(x-)?(api|access)?[-_]?key|"
            "(proxy-)?authorization|(set-)?cookie)$"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(name.trimmed()).hasMatch();
}

Error hasSecret(const QString &what)
{
    return {ErrorCode::Input,
            Message::tr("%1 has a password or token in it").arg(what),
            {},
            Message::tr("leave it out there, and give it as the source's secret")};
}

Result<void> checkLocation(const SourceSpec &spec)
{
    if (spec.location.isEmpty() || spec.location.contains(QChar()))
        return fail(Message::tr("the source has no location"));
    if (spec.kind == SourceKind::Odbc) {
        for (const QString &part : spec.location.split(u';'))
            if (namesSecret(part.section(u'=', 0, 0)))
                return fail(hasSecret(Message::tr("the connection")));
        return {};
    }
    if (!isWeb(spec))
        return {};
    const QUrl url(spec.location, QUrl::StrictMode);
    const QStringList schemes =
        spec.kind == SourceKind::Http
            ? QStringList{QStringLiteral("https"), QStringLiteral("http")}
            : QStringList{QStringLiteral("postgresql"), QStringLiteral("postgres")};
    const bool socket = spec.kind == SourceKind::PostgreSql &&
                        QUrlQuery(url).queryItemValue(QStringLiteral("host")).startsWith(u'/');
    if (!url.isValid() || (url.host().isEmpty() && !socket) || !schemes.contains(url.scheme()))
        return fail(Message::tr("the source's address is none of the form %1://…").arg(schemes[0]));
    if (!url.password().isEmpty())
        return fail(hasSecret(Message::tr("the address")));
    for (const auto &[name, value] : QUrlQuery(url).queryItems())
        if (namesSecret(name) && !value.isEmpty())
            return fail(hasSecret(Message::tr("the address")));
    return {};
}

template<size_t count>
Result<int> indexOf(const Json &value, const std::array<const char *, count> &names)
{
    for (size_t i = 0; i < count; ++i)
        if (value == names[i])
            return int(i);
    return fail(Message::tr("the source's description has a word that isn't known"));
}

QString text(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string()
               ? QString::fromStdString(found->template get_ref<const std::string &>())
               : QString();
}

void put(Json &object, const char *name, const QString &value)
{
    if (!value.isEmpty())
        object[name] = value.toStdString();
}

// An object on each line, or one with the list of records in it.
Result<SourceSpec> specOfObjects(const QString &path)
{
    SourceSpec spec;
    spec.location = path;
    spec.kind = SourceKind::JsonLines;
    const Result<JsonOutline> outline = jsonOutline(path);
    if (!outline)
        return fail(outline.error());
    if (outline->alone && !outline->lists.isEmpty())
        spec.kind = SourceKind::Json;
    if (outline->alone && outline->lists.size() == 1)
        spec.query = outline->lists.first();
    return spec;
}

} // namespace

Result<SourceSpec> specOf(const QString &path)
{
    SourceSpec spec;
    spec.location = path;
    if (path == QLatin1String("-"))
        return spec;
    const auto file = openPlain(path);
    if (!file)
        return fail(file.error());
    const QByteArray head = (*file)->read(4096);
    const QString ending = QFileInfo(path).suffix().toLower();
    const QByteArray start = head.trimmed();
    const auto is = [&](const char *name) { return ending == QLatin1String(name); };
    if (head.startsWith(QByteArray("SQLite format 3\0", 16)))
        spec.kind = SourceKind::Sqlite;
    else if (head.startsWith("PK\3\4"))
        spec.kind = SourceKind::Xlsx;
    else if (is("jsonl") || is("ndjson"))
        spec.kind = SourceKind::JsonLines;
    else if (is("csv") || is("tsv") || is("tab"))
        spec.kind = SourceKind::Csv;
    else if (start.startsWith('['))
        spec.kind = SourceKind::Json;
    else if (start.startsWith('{'))
        return specOfObjects(path);
    else if (is("json"))
        spec.kind = SourceKind::Json;
    return spec;
}

Result<void> checkSpec(const SourceSpec &spec)
{
    if (const Result<void> located = checkLocation(spec); !located)
        return located;
    if (spec.delimiter.size() > 1)
        return fail(Message::tr("a delimiter is one sign"));
    if (spec.secondsAtMost < 1 || spec.secondsAtMost > mostSeconds)
        return fail(Message::tr("the time limit must be 1 to %1 seconds").arg(mostSeconds));
    for (const HttpHeader &header : spec.headers) {
        static const QRegularExpression token(QStringLiteral("^[!#$%&'*+.^_`|~0-9A-Za-z-]+\\z"));
        static const QRegularExpression lineEnd(QStringLiteral("[\\r\\n\\x00]"));
        if (!token.match(header.name).hasMatch() || header.value.contains(lineEnd))
            return fail(Message::tr("'%1' can't be a header").arg(header.name));
        if (namesSecret(header.name))
            return fail(hasSecret(Message::tr("the header '%1'").arg(header.name)));
    }
    if (spec.paging == Paging::Cursor &&
        (spec.cursorPointer.isEmpty() || spec.cursorParameter.isEmpty()))
        return fail(Message::tr("paging by cursor needs the cursor's place and its parameter"));
    return {};
}

Json toJson(const SourceSpec &spec)
{
    Json made{{"kind", kindNames[size_t(spec.kind)]}, {"location", spec.location.toStdString()}};
    put(made, "query", spec.query);
    put(made, "encoding", spec.encoding);
    put(made, "delimiter", spec.delimiter);
    put(made, "sheet", spec.sheet);
    for (const HttpHeader &header : spec.headers)
        made["headers"].push_back(
            {{"name", header.name.toStdString()}, {"value", header.value.toStdString()}});
    if (spec.paging != Paging::None)
        made["paging"] = pagingNames[size_t(spec.paging)];
    put(made, "cursorPointer", spec.cursorPointer);
    put(made, "cursorParameter", spec.cursorParameter);
    if (spec.secondsAtMost != SourceSpec().secondsAtMost)
        made["secondsAtMost"] = spec.secondsAtMost;
    put(made, "secret", spec.secret);
    return made;
}

Result<SourceSpec> sourceSpecFrom(const Json &value)
{
    if (!value.is_object() || !value.contains("kind"))
        return fail(Message::tr("there is no description of a source"));
    const Result<int> kind = indexOf(value["kind"], kindNames);
    const Result<int> paging = indexOf(value.value("paging", Json("none")), pagingNames);
    if (!kind || !paging)
        return fail(kind ? paging.error() : kind.error());
    SourceSpec spec;
    spec.kind = SourceKind(*kind);
    spec.paging = Paging(*paging);
    spec.location = text(value, "location");
    spec.query = text(value, "query");
    spec.encoding = text(value, "encoding");
    spec.delimiter = text(value, "delimiter");
    spec.sheet = text(value, "sheet");
    if (const auto headers = value.find("headers"); headers != value.end() && headers->is_array())
        for (const Json &header : *headers)
            spec.headers.append({text(header, "name"), text(header, "value")});
    spec.cursorPointer = text(value, "cursorPointer");
    spec.cursorParameter = text(value, "cursorParameter");
    if (const auto limit = value.find("secondsAtMost");
        limit != value.end() && limit->is_number_integer())
        spec.secondsAtMost = int(std::clamp<qint64>(limit->get<qint64>(), 0, mostSeconds + 1));
    spec.secret = text(value, "secret");
    if (const Result<void> right = checkSpec(spec); !right)
        return fail(right.error());
    return spec;
}

} // namespace reelwright
