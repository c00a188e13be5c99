// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "originarguments.h"

#include <model/base/savefile.h>

namespace reelwright::cli {

namespace {

SourceKind kindOf(const QString &scheme)
{
    return scheme.startsWith(QLatin1String("http")) ? SourceKind::Http
           : scheme == QLatin1String("odbc")        ? SourceKind::Odbc
                                                    : SourceKind::PostgreSql;
}

} // namespace

Result<std::pair<QString, QString>> wordPair(const std::string &words, QChar sign,
                                             const char *option, const char *form)
{
    const QString all = text(words);
    const qsizetype at = all.indexOf(sign);
    if (at < 1)
        return fail(QStringLiteral("'%1' is not of the form %2").arg(all, QLatin1String(form)),
                    QLatin1String(option));
    return std::pair(all.left(at).trimmed(), all.mid(at + 1).trimmed());
}

void OriginArguments::addTo(CLI::App &command)
{
    command
        .add_option("source", source,
                    "CSV, JSON, JSON Lines, XLSX or SQLite file, or an address: https:, "
                    "postgresql:, odbc:")
        ->required();
    command.add_option("--query", query,
                       "A database's table or SELECT; of JSON a pointer to the list of records");
    command.add_option("--sheet", sheet, "Of a spreadsheet (default: the first)");
    command.add_option("--encoding", encoding,
                       "Of CSV: UTF-8, UTF-16, UTF-16LE, UTF-16BE or windows-1252 (default: "
                       "detected)");
    command.add_option("--delimiter", delimiter, "Of CSV (default: detected)");
    command.add_option("--header", headers, "NAME: VALUE, sent to a web address");
    command.add_option("--secret-file", secretFile,
                       "A file with the database's password or the web address's bearer token");
    command.add_flag("--links", links, "Follow an answer's Link to the next page");
    command.add_option("--cursor", cursor,
                       "POINTER=PARAMETER: where an answer has the next page's cursor, and how it "
                       "is asked for");
}

Result<SourceSpec> OriginArguments::spec() const
{
    const QString place = text(source);
    const QString scheme = place.section(u':', 0, 0).toLower();
    static const QStringList live{QStringLiteral("http"), QStringLiteral("https"),
                                  QStringLiteral("postgresql"), QStringLiteral("postgres"),
                                  QStringLiteral("odbc")};
    Result<SourceSpec> made = SourceSpec{};
    if (live.contains(scheme)) {
        made->kind = kindOf(scheme);
        made->location = made->kind == SourceKind::Odbc ? place.mid(5) : place;
    } else {
        made = specOf(place);
    }
    if (!made)
        return made;
    made->query = text(query);
    made->sheet = text(sheet);
    made->encoding = text(encoding);
    made->delimiter = delimiter == "\\t" ? QStringLiteral("\t") : text(delimiter);
    for (const std::string &header : headers) {
        const auto pair = wordPair(header, u':', "--header", "NAME: VALUE");
        if (!pair)
            return fail(pair.error());
        made->headers.append({pair->first, pair->second});
    }
    if (!secretFile.empty())
        made->secret = QStringLiteral("import");
    if (links)
        made->paging = Paging::Link;
    if (!cursor.empty()) {
        const auto pair = wordPair(cursor, u'=', "--cursor", "POINTER=PARAMETER");
        if (!pair)
            return fail(pair.error());
        made->paging = Paging::Cursor;
        made->cursorPointer = pair->first;
        made->cursorParameter = pair->second;
    }
    return made;
}

Secrets OriginArguments::secrets() const
{
    return [file = text(secretFile)](const QString &) -> Result<QString> {
        const Result<QByteArray> bytes = readFile(file, 1 << 16);
        return bytes ? Result<QString>(QString::fromUtf8(*bytes).trimmed()) : fail(bytes.error());
    };
}

} // namespace reelwright::cli
