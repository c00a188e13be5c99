// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badrows.h"
#include "datasetarguments.h"
#include "stop.h"

#include <model/base/savefile.h>
#include <model/data/importrecords.h>
#include <model/dataset/systemkeyring.h>
#include <model/document/document.h>
#include <model/source/recordsource.h>

#include <QFileInfo>
#include <QUrl>
#include <nlohmann/json.hpp>

namespace reelwright::cli {

namespace {

struct Arguments {
    DatasetArguments datasets;
    std::string source;
    std::string query;
    std::string sheet;
    std::string encoding;
    std::string delimiter;
    std::vector<std::string> headers;
    std::string secretFile;
    std::string cursor; // pointer=parameter
    bool links = false;
    std::vector<std::string> columns; // field=column
    std::string name;
    std::string table;
    std::string keepUntil;
    std::string replace;
    std::string badRows;
};

// What of a template the records are held against.
struct Contract {
    QList<Field> fields;
    QString key;
};

Result<std::pair<QString, QString>> pairOf(const std::string &words, QChar sign, const char *option,
                                           const char *form)
{
    const QString all = text(words);
    const qsizetype at = all.indexOf(sign);
    if (at < 1)
        return fail(QStringLiteral("'%1' is not of the form %2").arg(all, QLatin1String(form)),
                    QLatin1String(option));
    return std::pair(all.left(at).trimmed(), all.mid(at + 1).trimmed());
}

SourceKind kindOf(const QString &scheme)
{
    return scheme.startsWith(QLatin1String("http")) ? SourceKind::Http
           : scheme == QLatin1String("odbc")        ? SourceKind::Odbc
                                                    : SourceKind::PostgreSql;
}

Result<SourceSpec> specFrom(const Arguments &arguments)
{
    const QString source = text(arguments.source);
    const QString scheme = source.section(u':', 0, 0).toLower();
    static const QStringList live{QStringLiteral("http"), QStringLiteral("https"),
                                  QStringLiteral("postgresql"), QStringLiteral("postgres"),
                                  QStringLiteral("odbc")};
    Result<SourceSpec> spec = SourceSpec{};
    if (live.contains(scheme)) {
        spec->kind = kindOf(scheme);
        spec->location = spec->kind == SourceKind::Odbc ? source.mid(5) : source;
    } else {
        spec = specOf(source);
    }
    if (!spec)
        return spec;
    spec->query = text(arguments.query);
    spec->sheet = text(arguments.sheet);
    spec->encoding = text(arguments.encoding);
    spec->delimiter = arguments.delimiter == "\\t" ? QStringLiteral("\t")
                                                   : text(arguments.delimiter);
    for (const std::string &header : arguments.headers) {
        const auto pair = pairOf(header, u':', "--header", "NAME: VALUE");
        if (!pair)
            return fail(pair.error());
        spec->headers.append({pair->first, pair->second});
    }
    if (!arguments.secretFile.empty())
        spec->secret = QStringLiteral("import");
    if (arguments.links)
        spec->paging = Paging::Link;
    if (!arguments.cursor.empty()) {
        const auto pair = pairOf(arguments.cursor, u'=', "--cursor", "POINTER=PARAMETER");
        if (!pair)
            return fail(pair.error());
        spec->paging = Paging::Cursor;
        spec->cursorPointer = pair->first;
        spec->cursorParameter = pair->second;
    }
    return spec;
}

Secrets secretsFrom(const Arguments &arguments)
{
    return [file = text(arguments.secretFile)](const QString &) -> Result<QString> {
        const Result<QByteArray> bytes = readFile(file, 1 << 16);
        return bytes ? Result<QString>(QString::fromUtf8(*bytes).trimmed()) : fail(bytes.error());
    };
}

Result<Contract> contractOf(const Arguments &arguments)
{
    const Result<Document> document =
        Document::open(text(arguments.datasets.document), Document::Access::Read);
    if (!document)
        return fail(document.error());
    const Template &value = document->current();
    if (arguments.table.empty())
        return Contract{value.fields, value.key};
    const LookupTable *table = value.table(text(arguments.table));
    if (!table)
        return fail(
            QStringLiteral("the template has no lookup table '%1'").arg(text(arguments.table)),
            QStringLiteral("--table"));
    return Contract{table->fields, table->key};
}

Result<ColumnMapping> mappingFor(const Arguments &arguments, const Contract &contract,
                                 const SourceSpec &spec, const Secrets &secrets)
{
    if (arguments.columns.empty())
        return ColumnMapping{};
    const Result<QStringList> columns = columnsOf(spec, secrets);
    if (!columns)
        return fail(columns.error());
    ColumnMapping mapping = likelyMapping(contract.fields, *columns);
    for (const std::string &words : arguments.columns) {
        const auto pair = pairOf(words, u'=', "--column", "FIELD=COLUMN");
        if (!pair)
            return fail(pair.error());
        if (!mapping.choice(pair->first))
            return fail(QStringLiteral("there is no field '%1'").arg(pair->first),
                        QStringLiteral("--column"));
        mapping.choices.removeIf(
            [&](const ColumnChoice &choice) { return choice.field == pair->first; });
        mapping.choices.append({pair->first, pair->second});
    }
    return mapping;
}

QByteArray originOf(const SourceSpec &spec, const ColumnMapping &mapping)
{
    const nlohmann::json origin{{"source", toJson(spec)}, {"mapping", toJson(mapping)}};
    return QByteArray::fromStdString(
        origin.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

Result<QDate> lastDay(const QString &given)
{
    const QDate day = QDate::fromString(given, Qt::ISODate);
    const QDate today = QDate::currentDate();
    if (!day.isValid())
        return fail(QStringLiteral("'%1' is no date").arg(given), QStringLiteral("--keep-until"),
                    QStringLiteral("write it as 2026-12-31"));
    if (day < today)
        return fail(
            QStringLiteral("%1 is over, today is %2: the dataset would be destroyed at once")
                .arg(day.toString(Qt::ISODate), today.toString(Qt::ISODate)),
            QStringLiteral("--keep-until"), QStringLiteral("give a day that is to come"));
    return day;
}

// Of the dataset that is replaced what the arguments don't say otherwise.
Result<DatasetAbout> aboutFrom(const Arguments &arguments, const DatasetStore &store)
{
    DatasetAbout about;
    about.name = QFileInfo(QUrl(text(arguments.source)).path()).fileName();
    about.table = text(arguments.table);
    if (!arguments.replace.empty()) {
        const Result<DatasetAbout> old = store.about(text(arguments.replace));
        if (!old)
            return fail(old.error().in(QStringLiteral("--replace")));
        if (old->table != about.table)
            return fail(QStringLiteral("the dataset '%1' is of %2")
                            .arg(old->name, old->table.isEmpty()
                                                ? QStringLiteral("viewers")
                                                : QStringLiteral("the lookup table ") + old->table),
                        QStringLiteral("--replace"),
                        QStringLiteral("replace it by data of the same, or give another id"));
        about.id = old->id;
        about.name = old->name;
        about.keepUntil = old->keepUntil;
    }
    if (!arguments.name.empty())
        about.name = text(arguments.name);
    if (arguments.keepUntil.empty())
        return about;
    const Result<QDate> day = lastDay(text(arguments.keepUntil));
    if (!day)
        return fail(day.error());
    about.keepUntil = *day;
    return about;
}

Result<int> importData(const Arguments &arguments)
{
    SystemKeyring keyring;
    Result<DatasetStore> store = arguments.datasets.store(keyring);
    const Result<DatasetAbout> about = store ? aboutFrom(arguments, *store) : fail(store.error());
    const Result<Contract> contract = about ? contractOf(arguments) : fail(about.error());
    const Result<SourceSpec> spec = contract ? specFrom(arguments) : fail(contract.error());
    if (!spec)
        return fail(spec.error());
    const Secrets secrets = secretsFrom(arguments);
    const Result<ColumnMapping> mapping = mappingFor(arguments, *contract, *spec, secrets);
    if (!mapping)
        return fail(mapping.error());
    auto reader = openSource(*spec, secrets, contract->fields, *mapping);
    if (!reader)
        return fail(reader.error());
    Result<ViewerTable> rows = ViewerTable::make(contract->fields);
    if (!rows)
        return fail(rows.error());
    const auto report = importRecords(**reader, spec->location, contract->fields, contract->key,
                                      *mapping, *rows,
                                      [](const ImportReport &) { return !stopRequested(); });
    if (!report)
        return fail(report.error());
    tellFindings(report->findings);
    if (const Result<void> told = tellBadRows(report->bad, arguments.badRows); !told)
        return fail(told.error());
    if (report->taken == 0)
        return fail(QStringLiteral("no row can be used"), spec->location,
                    report->bad.isEmpty() ? QStringLiteral("it has no rows")
                                          : QStringLiteral("line %1: %2")
                                                .arg(report->bad.first().line)
                                                .arg(report->bad.first().reason));
    Dataset dataset{*about, contract->key, originOf(*spec, *mapping), std::move(*rows)};
    QStringList findings;
    const Result<DatasetAbout> put = store->put(dataset, &findings);
    if (!put)
        return fail(put.error());
    tellFindings(findings);
    print(QStringLiteral("%1 %2: %3 of %4 rows taken\n")
              .arg(put->id, put->name)
              .arg(report->taken)
              .arg(report->read));
    return report->bad.isEmpty() ? allDone : someFailed;
}

} // namespace

void addImportData(CLI::App &app, Action &action)
{
    CLI::App *command = app.add_subcommand(
        "import-data", "Reads a dataset into a document; it is kept sealed beside it.");
    auto arguments = std::make_shared<Arguments>();
    arguments->datasets.addTo(*command);
    command
        ->add_option("source", arguments->source,
                     "CSV, JSON, JSON Lines, XLSX or SQLite file, or an address: https:, "
                     "postgresql:, odbc:")
        ->required();
    command->add_option("--query", arguments->query,
                        "A database's table or SELECT; of JSON a pointer to the list of records");
    command->add_option("--sheet", arguments->sheet, "Of a spreadsheet (default: the first)");
    command->add_option("--encoding", arguments->encoding,
                        "Of CSV: UTF-8, UTF-16, UTF-16LE, UTF-16BE or windows-1252 (default: "
                        "detected)");
    command->add_option("--delimiter", arguments->delimiter, "Of CSV (default: detected)");
    command->add_option("--header", arguments->headers, "NAME: VALUE, sent to a web address");
    command->add_option("--secret-file", arguments->secretFile,
                        "A file with the database's password or the web address's bearer token");
    command->add_flag("--links", arguments->links, "Follow an answer's Link to the next page");
    command->add_option("--cursor", arguments->cursor,
                        "POINTER=PARAMETER: where an answer has the next page's cursor, and how it "
                        "is asked for");
    command->add_option("--column", arguments->columns,
                        "FIELD=COLUMN, where the names are not alike (may be repeated)");
    command->add_option("--name", arguments->name, "The dataset's name");
    command->add_option("--table", arguments->table, "The rows are a lookup table's, not viewers");
    command->add_option("--keep-until", arguments->keepUntil,
                        "YYYY-MM-DD: destroyed after that day");
    command->add_option("--replace", arguments->replace,
                        "Takes the place of the dataset with this id");
    command->add_option("--bad-rows", arguments->badRows, "A CSV file for rows that don't fit");
    command->callback([arguments, &action] {
        action = [arguments] {
            const Result<int> code = importData(*arguments);
            return code ? *code : complain(code.error());
        };
    });
}

} // namespace reelwright::cli
