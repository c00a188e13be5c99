// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
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

#include <sqlite3.h>

namespace reelwright::cli {

namespace {

struct Arguments {
    SourceArguments source;
    std::string like;
    std::string out;
    int count = 100;
    unsigned seed = 1;
    bool stress = false;
};

constexpr int mostLike = 1'000'000; // rows that spreads are taken from

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

Result<ViewerTable> rowsLike(const Template &value, const QString &path)
{
    Result<ViewerTable> table = ViewerTable::make(value.fields);
    Result<ViewerSource> source = table ? ViewerSource::open(path, value) : fail(table.error());
    if (!source)
        return fail(source.error());
    const Result<int> read = source->next(*table, mostLike);
    return read ? std::move(table) : fail(read.error());
}

Result<ViewerTable> made(const Arguments &arguments, const Template &value)
{
    if (arguments.stress)
        return stressViewers(value, arguments.seed);
    SynthesisInputs inputs{arguments.count, arguments.seed};
    const auto goOn = [](int) { return !stopRequested(); };
    if (arguments.like.empty())
        return synthesise(value, inputs, goOn);
    const Result<ViewerTable> like = rowsLike(value, text(arguments.like));
    if (!like)
        return fail(like.error());
    inputs.like = &*like;
    return synthesise(value, inputs, goOn);
}

int run(const Arguments &arguments)
{
    const Result<OpenedTemplate> opened = openTemplate(arguments.source);
    if (!opened)
        return complain(opened.error());
    const Result<ViewerTable> table = made(arguments, opened->loaded.value);
    if (!table)
        return complain(table.error());
    const QByteArray csv = asCsv(*table);
    if (arguments.out.empty())
        print(csv);
    else if (const Result<void> saved = saveFile(text(arguments.out), csv); !saved)
        return complain(saved.error());
    return allDone;
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
    command->add_flag("--stress", arguments->stress,
                      "One for each value at the edge of the contract instead");
    command->add_option("-o,--out", arguments->out, "A CSV file (default: standard output)");
    command->callback([arguments, &action] { action = [arguments] { return run(*arguments); }; });
}

} // namespace reelwright::cli
