// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pngfile.h"
#include "sheetpicture.h"
#include "viewerarguments.h"

#include <model/data/comparerows.h>
#include <model/data/importrecords.h>
#include <model/data/lookuptables.h>
#include <model/data/recordfile.h>
#include <model/variant/layout.h>
#include <model/variant/pick.h>
#include <model/variant/resolver.h>
#include <preview/render/programreader.h>

#include <algorithm>
#include <cmath>

namespace reelwright::cli {

namespace {

constexpr int labelFields = 3;             // beside the key
constexpr qint64 mostPixels = 200'000'000; // of a whole sheet

struct SheetArguments {
    ViewerArguments viewers;
    std::string filter;
    bool paths = false;
    qint64 seed = -1;
    int count = 16;
    double time = 0;
    int columns = 0;
    int width = 0;
    std::string out;
};

// CLI::Range takes "nan".
CLI::Validator withinADay()
{
    return CLI::Validator(
        [](const std::string &words) {
            double seconds = -1;
            const bool read = CLI::detail::lexical_cast(words, seconds);
            return read && seconds >= 0 && seconds <= 86'400 ? std::string()
                                                             : words + " is not from 0 to 86400";
        },
        "SECONDS");
}

Pick pickOf(const SheetArguments &arguments, const ViewerChoice &choice)
{
    Pick pick{choice.viewers, text(arguments.filter), arguments.paths, {}, arguments.count};
    if (arguments.seed >= 0)
        pick.seed = quint64(arguments.seed);
    return pick;
}

QStringList rowOf(const ViewerTable &table, qint64 row)
{
    QStringList values;
    for (const Field &field : table.fields())
        values += cellAt(table, row + 1, field.name);
    return values;
}

QString labelOf(const QStringList &row, int key, const QList<int> &differing)
{
    QStringList parts{row.value(key)};
    for (const int index : differing)
        if (index != key && !row[index].isEmpty() && parts.size() <= labelFields)
            parts += row[index];
    return parts.join(QStringLiteral(" · "));
}

bool named(const QList<QStringList> &rows, int key, const QString &viewer)
{
    return std::ranges::any_of(rows, [&](const QStringList &row) { return row[key] == viewer; });
}

Result<QList<SheetTile>> tilesOf(const LoadedTemplate &loaded, const SheetArguments &arguments,
                                 const ViewerChoice &choice)
{
    const QString path = text(arguments.viewers.data);
    Result<Template> value = inChosenFormat(loaded.value, choice);
    Result<ViewerTable> table = ViewerTable::make(loaded.value.fields);
    Result<RecordFile> file = openRecords(path, loaded.value.fields);
    if (!value || !table || !file)
        return fail(!value ? value.error() : !table ? table.error() : file.error());
    const auto read =
        importRecords(*file->reader, file->name, value->fields, value->key, {}, *table);
    if (!read)
        return fail(read.error());
    const auto lookups = LookupTables::fromFiles(*value, choice.tables);
    if (!lookups)
        return fail(lookups.error());
    const ResolveInputs inputs{choice.today, *lookups};
    Result<Resolver> resolver = Resolver::make(*value, *table, inputs);
    const auto picked = pickRows(*table, *value, pickOf(arguments, choice), inputs);
    if (!resolver || !picked)
        return fail(!resolver ? resolver.error() : picked.error());
    QList<QStringList> rows;
    for (const PickedRow &one : *picked)
        rows.append(rowOf(*table, one.row));
    int key = 0;
    while (key + 1 < value->fields.size() && value->fields[key].name != value->key)
        ++key;
    const QList<int> differing = differingValues(rows);
    QList<SheetTile> tiles;
    for (const QStringList &row : std::as_const(rows))
        tiles.append({labelOf(row, key, differing),
                      resolver->one(row.value(key)).and_then([&](const Variant &variant) {
                          return layOut(*value, variant, loaded.assets, choice.format);
                      })});
    for (const QString &viewer : choice.viewers)
        if (!named(rows, key, viewer))
            tiles.append({viewer, fail(resolver->one(viewer).error())});
    if (rows.isEmpty())
        return fail(QStringLiteral("no viewer was picked"), path,
                    QStringLiteral("choose other viewers or another filter"));
    return tiles;
}

SheetForm formOf(const SheetArguments &arguments, const QList<SheetTile> &tiles)
{
    SheetForm form;
    form.time = fromSeconds(arguments.time);
    form.columns = arguments.columns > 0 ? arguments.columns
                                         : int(std::ceil(std::sqrt(double(tiles.size()))));
    QSize frame(16, 9);
    for (const SheetTile &tile : tiles)
        if (tile.program)
            frame = {tile.program->width, tile.program->height};
    const int width = arguments.width > 0 ? arguments.width : std::max(2, frame.width() / 4);
    form.size = {width, std::max(1, qRound(double(width) * frame.height() / frame.width()))};
    return form;
}

// As frame does, where no viewer's video lasts so long.
Result<void> checkForm(const SheetArguments &arguments, const SheetForm &form,
                       const QList<SheetTile> &tiles)
{
    Flicks longest{0};
    bool some = false;
    for (const SheetTile &tile : tiles)
        if (tile.program) {
            some = true;
            longest = std::max(longest, tile.program->duration);
        }
    if (some && form.time >= longest)
        return fail(QStringLiteral("%1 s lies outside every video").arg(arguments.time),
                    QStringLiteral("--time"),
                    QStringLiteral("the longest lasts %1 s").arg(toSeconds(longest)));
    const qint64 rows = (tiles.size() + form.columns - 1) / form.columns;
    const qint64 pixels = qint64(form.size.width()) * form.size.height() * form.columns * rows;
    if (pixels > mostPixels)
        return fail(QStringLiteral("a sheet of %1 megapixels is too large").arg(pixels / 1'000'000),
                    QStringLiteral("--width"), QStringLiteral("make its pictures smaller"));
    return {};
}

int sheet(const SheetArguments &arguments)
{
    const Result<ViewerChoice> choice = arguments.viewers.choice();
    if (!choice)
        return complain(choice.error());
    if (choice->viewers.size() > Pick::limit)
        return complain(
            {ErrorCode::Input,
             QStringLiteral("%1 viewers are too many for a sheet").arg(choice->viewers.size()),
             QStringLiteral("--viewer"),
             QStringLiteral("name %1 at most").arg(Pick::limit),
             0,
             {}});
    const Result<OpenedTemplate> opened = openTemplate(arguments.viewers.source);
    if (!opened)
        return complain(opened.error());
    if (const auto usable = checkUsable(*opened->loaded.assets); !usable)
        return complain(usable.error());
    const Result<QList<SheetTile>> tiles = tilesOf(opened->loaded, arguments, *choice);
    if (!tiles)
        return complain(tiles.error());
    const SheetForm form = formOf(arguments, *tiles);
    if (const Result<void> drawable = checkForm(arguments, form, *tiles); !drawable)
        return complain(drawable.error());
    Composer composer;
    const SheetPicture drawn = drawSheet(composer, *opened->loaded.assets, *tiles, form);
    if (const Result<void> saved = savePng(drawn.image, text(arguments.out)); !saved)
        return complain(saved.error());
    for (const auto &[label, error] : drawn.failed)
        complain(error.in(QStringLiteral("viewer ") + label));
    return drawn.failed.isEmpty() ? allDone : someFailed;
}

} // namespace

void addSheet(CLI::App &app, Action &action)
{
    CLI::App *command =
        app.add_subcommand("sheet", "The same moment of many viewers beside each other, as PNG.");
    auto arguments = std::make_shared<SheetArguments>();
    arguments->viewers.addTo(*command, false);
    CLI::Option *named = command->get_option("--viewer");
    command
        ->add_option("--where", arguments->filter, "Only viewers for whom this expression is true")
        ->excludes(named);
    CLI::Option *paths = command
                             ->add_flag("--paths", arguments->paths,
                                        "One viewer for each set of scenes that is seen")
                             ->excludes(named);
    command->add_option("--random", arguments->seed, "At random: the same ones for the same SEED")
        ->type_name("SEED")
        ->check(CLI::Range(0, 999'999'999))
        ->excludes(named)
        ->excludes(paths);
    command->add_option("--count", arguments->count, "At most so many viewers (16)")
        ->check(CLI::Range(1, Pick::limit))
        ->excludes(named);
    command->add_option("--time", arguments->time, "Seconds from the start")
        ->required()
        ->check(withinADay());
    command->add_option("--columns", arguments->columns, "Pictures in a row")
        ->check(CLI::Range(1, Pick::limit));
    command
        ->add_option("--width", arguments->width,
                     "Pixels of one picture (a quarter of the frame's)")
        ->check(CLI::Range(2, 4096));
    command->add_option("-o,--out", arguments->out, "The picture to make (.png)")->required();
    command->callback([arguments, &action] { action = [arguments] { return sheet(*arguments); }; });
}

} // namespace reelwright::cli
