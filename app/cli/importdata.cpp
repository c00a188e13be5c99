// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badrows.h"
#include "datasetarguments.h"
#include "originarguments.h"
#include "stop.h"

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
    OriginArguments origin;
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
        const auto pair = wordPair(words, u'=', "--column", "FIELD=COLUMN");
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
    about.name = QFileInfo(QUrl(text(arguments.origin.source)).path()).fileName();
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
    const QDate today = QDate::currentDate();
    if (arguments.keepUntil.empty() && about.isOver(today))
        return fail(QStringLiteral("the dataset '%1' was to be kept until %2, today is %3")
                        .arg(about.name, about.keepUntil.toString(Qt::ISODate),
                             today.toString(Qt::ISODate)),
                    QStringLiteral("--replace"),
                    QStringLiteral("give --keep-until a day that is to come"));
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
    const Result<SourceSpec> spec = contract ? arguments.origin.spec() : fail(contract.error());
    if (!spec)
        return fail(spec.error());
    const Secrets secrets = arguments.origin.secrets();
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
    arguments->origin.addTo(*command);
    command->add_option("--column", arguments->columns,
                        "FIELD=COLUMN, where the names are not alike (may be repeated)");
    command->add_option("--name", arguments->name, "The dataset's name");
    command->add_option("--table", arguments->table, "The rows are a lookup table's, not viewers");
    command->add_option("--keep-until", arguments->keepUntil,
                        "YYYY-MM-DD: destroyed after that day");
    command
        ->add_option("--replace", arguments->replace, "Takes the place of the dataset with this id")
        ->check(notEmpty());
    command->add_option("--bad-rows", arguments->badRows, "A CSV file for rows that don't fit");
    command->callback([arguments, &action] {
        action = [arguments] {
            const Result<int> code = importData(*arguments);
            return code ? *code : complain(code.error());
        };
    });
}

} // namespace reelwright::cli
