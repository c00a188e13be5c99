// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badrows.h"
#include "command.h"
#include "openedtemplate.h"
#include "stop.h"

#include <model/base/savefile.h>
#include <model/data/csvwriter.h>
#include <model/data/rowcells.h>
#include <model/data/utf8.h>
#include <model/data/viewersource.h>
#include <model/synthesis/stressviewers.h>
#include <model/synthesis/synthesise.h>
#include <model/variant/resolver.h>

#include <cstdio>
#include <sqlite3.h>

namespace reelwright::cli {

namespace {

struct Arguments {
    SourceArguments source;
    std::string like;
    std::string out;
    std::string badRows;
    int count = 100;
    unsigned seed = 1;
    bool stress = false;
};

constexpr int mostLike = 1'000'000;   // rows that spreads are taken from
constexpr qint64 mostUnresolved = 20; // that are named

QByteArray asCsv(const ViewerTable &table)
{
    QStringList header;
    for (const Field &field : table.fields())
        header.append(field.name);
    QByteArray csv = csvLine(header);
    sqlite3_stmt *rows = nullptr;
    sqlite3_prepare_v2(table.database(), "SELECT * FROM viewer ORDER BY row_", -1, &rows, nullptr);
    while (rows && sqlite3_step(rows) == SQLITE_ROW) {
        QStringList cells;
        for (int i = 1; i < sqlite3_column_count(rows); ++i)
            cells.append(toText(textAt(rows, i)));
        csv += csvLine(cells);
    }
    sqlite3_finalize(rows);
    return csv;
}

// The rows that spreads are taken from; those that can't be used are told, and come to `bad`.
Result<ViewerTable> rowsLike(const Arguments &arguments, const Template &value, QList<BadRow> &bad)
{
    const QString path = text(arguments.like);
    Result<ViewerTable> table = ViewerTable::make(value.fields);
    Result<ViewerTable> rest = table ? ViewerTable::make(value.fields) : fail(table.error());
    Result<ViewerSource> source = rest ? ViewerSource::open(path, value) : fail(rest.error());
    if (!source)
        return fail(source.error());
    const Result<int> read = source->next(*table, mostLike);
    if (!read)
        return fail(read.error());
    bad = source->takeBadRows();
    if (const Result<void> told = tellBadRows(bad, arguments.badRows); !told)
        return fail(told.error());
    if (*read == 0)
        return fail(QStringLiteral("no row can be used"), path,
                    bad.isEmpty() ? QStringLiteral("it has no rows") : bad.first().reason);
    if (*read == mostLike && source->next(*rest, 1).value_or(0) > 0)
        std::fprintf(stderr, "%s: the spreads are those of the first %d rows\n",
                     qUtf8Printable(path), mostLike);
    return table;
}

// What the contract allows and the template makes no video of: a rule or a binding that nobody has
// thought through to the end. These viewers are made on purpose, and it is said of each.
void tellUnresolved(const Template &value, ViewerTable &table)
{
    if (!value.tables.isEmpty())
        return; // what they hold is not known here
    Result<Resolver> resolver = Resolver::make(value, table, {QDate::currentDate(), {}});
    qint64 failed = 0;
    const auto each = [&](const Result<Variant> &variant) {
        if (!variant && ++failed <= mostUnresolved)
            std::fprintf(stderr, "%s\n", qUtf8Printable(variant.error().text()));
        return true;
    };
    const Result<void> done = resolver ? resolver->each(each) : fail(resolver.error());
    if (!done)
        std::fprintf(stderr, "no viewer can be resolved: %s\n",
                     qUtf8Printable(done.error().text()));
    else if (failed > 0)
        std::fprintf(stderr,
                     "%lld of %lld viewers are allowed by the contract, but can't be resolved: "
                     "narrow the fields down (a pattern, allowed values), or give the bindings "
                     "fallbacks\n",
                     static_cast<long long>(failed), static_cast<long long>(table.count()));
}

struct Made {
    ViewerTable table;
    QList<BadRow> bad{}; // of the data that they are like
};

Result<Made> made(const Arguments &arguments, const Template &value)
{
    const auto withoutBad = [](ViewerTable table) { return Made{std::move(table)}; };
    if (arguments.stress)
        return stressViewers(value, arguments.seed).map(withoutBad);
    SynthesisInputs inputs{arguments.count, arguments.seed};
    const auto goOn = [](int) { return !stopRequested(); };
    if (arguments.like.empty())
        return synthesise(value, inputs, goOn).map(withoutBad);
    QList<BadRow> bad;
    const Result<ViewerTable> like = rowsLike(arguments, value, bad);
    if (!like)
        return fail(like.error());
    inputs.like = &*like;
    Result<ViewerTable> table = synthesise(value, inputs, goOn);
    return table ? Result<Made>(Made{std::move(*table), bad}) : fail(table.error());
}

int run(const Arguments &arguments)
{
    const Result<OpenedTemplate> opened = openTemplate(arguments.source);
    if (!opened)
        return complain(opened.error());
    Result<Made> viewers = made(arguments, opened->loaded.value);
    if (!viewers)
        return complain(viewers.error());
    if (arguments.stress)
        tellUnresolved(opened->loaded.value, viewers->table);
    const QByteArray csv = asCsv(viewers->table);
    if (arguments.out.empty())
        print(csv);
    else if (const Result<void> saved = saveFile(text(arguments.out), csv); !saved)
        return complain(saved.error());
    return viewers->bad.isEmpty() ? allDone : someFailed;
}

} // namespace

void addSynthesise(CLI::App &app, Action &action)
{
    CLI::App *command =
        app.add_subcommand("synthesise", "Makes up viewers that a template's contract allows.");
    auto arguments = std::make_shared<Arguments>();
    arguments->source.addTo(*command);
    command->add_option("--count", arguments->count, "How many (default: 100)")
        ->check(CLI::Range(1, 10'000'000));
    command->add_option("--seed", arguments->seed, "The same seed makes the same viewers");
    command->add_option("--like", arguments->like,
                        "A data file whose values' spread they have; no value of a person's is "
                        "taken from it");
    command->add_option("--bad-rows", arguments->badRows,
                        "A CSV file for rows of --like that don't fit");
    command->add_flag("--stress", arguments->stress,
                      "One for each value at the edge of the contract instead; those that the "
                      "template can't resolve are named");
    command->add_option("-o,--out", arguments->out, "A CSV file (default: standard output)");
    command->callback([arguments, &action] { action = [arguments] { return run(*arguments); }; });
}

} // namespace reelwright::cli
