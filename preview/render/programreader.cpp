// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/lookuptables.h>
#include <preview/render/programreader.h>

#include <model/template/informat.h>
#include <model/variant/layout.h>
#include <model/variant/resolver.h>

namespace reelwright {

namespace {

constexpr int rowsAtOnce = 256;

Error errorOf(const BadRow &row)
{
    QString where = QStringLiteral("%1:%2").arg(row.file).arg(row.line);
    if (!row.column.isEmpty())
        where += QStringLiteral(", column '%1'").arg(row.column);
    return {ErrorCode::Viewer,
            row.value.isEmpty() ? row.reason
                                : QStringLiteral("%1: '%2'").arg(row.reason, row.value),
            where,
            {},
            0,
            {}};
}

QString nameOf(const BadRow &row)
{
    return QStringLiteral("line %1").arg(row.line);
}

} // namespace

Result<Template> inChosenFormat(const Template &value, const ViewerChoice &choice)
{
    QStringList known;
    for (const Format &format : value.formats)
        known.append(format.id.value);
    if (choice.format.isEmpty() || known.contains(choice.format.value))
        return inFormat(value, choice.format);
    return fail(QStringLiteral("the template has no format '%1'").arg(choice.format.value),
                QStringLiteral("--format"),
                QStringLiteral("it has ") + known.join(QLatin1String(", ")));
}

struct ProgramReader::Private {
    Private(LoadedTemplate chosen, ViewerSource viewers, ViewerTable viewerTable)
        : loaded(std::move(chosen)), source(std::move(viewers)), table(std::move(viewerTable))
    {
    }

    const LoadedTemplate loaded; // in the chosen format
    ViewerChoice choice;
    ViewerSource source;
    ViewerTable table;
    std::optional<Resolver> resolver;
    QSet<QString> seen;  // keys so far, as long as the choice names viewers
    QSet<size_t> hashes; // of all keys, to tell one that comes twice
    qint64 position = 0; // of the next viewer in the data
    bool ended = false;

    bool takes(const QString &viewer);
    void take(Result<Variant> variant, QList<ViewerProgram> &programs);
    void takeBadRows(QList<ViewerProgram> &programs);
    void nameUnseen(QList<ViewerProgram> &programs);
    bool isComplete() const
    {
        return !choice.viewers.isEmpty() && seen.size() == choice.viewers.size();
    }
};

ProgramReader::ProgramReader(std::unique_ptr<Private> p) : d(std::move(p)) {}
ProgramReader::~ProgramReader() = default;

Result<std::unique_ptr<ProgramReader>> ProgramReader::open(const LoadedTemplate &loaded,
                                                           const QString &dataPath,
                                                           const ViewerChoice &choice)
{
    if (const auto usable = checkUsable(*loaded.assets); !usable)
        return fail(usable.error());
    Result<ViewerSource> source = ViewerSource::open(dataPath, loaded.value);
    if (!source)
        return fail(source.error());
    Result<ViewerTable> table = ViewerTable::make(loaded.value.fields);
    if (!table)
        return fail(table.error());
    Result<Template> chosen = inChosenFormat(loaded.value, choice);
    if (!chosen)
        return fail(chosen.error());
    auto d =
        std::make_unique<Private>(LoadedTemplate{std::move(*chosen), loaded.assets, loaded.digest},
                                  std::move(*source), std::move(*table));
    const auto tables = LookupTables::fromFiles(d->loaded.value, choice.tables);
    if (!tables)
        return fail(tables.error());
    Result<Resolver> resolver = Resolver::make(d->loaded.value, d->table, {choice.today, *tables});
    if (!resolver)
        return fail(resolver.error());
    d->resolver.emplace(std::move(*resolver));
    d->choice = choice;
    d->choice.viewers.removeDuplicates();
    return std::unique_ptr<ProgramReader>(new ProgramReader(std::move(d)));
}

bool ProgramReader::Private::takes(const QString &viewer)
{
    const bool inShard = position++ % choice.shards == choice.shard - 1;
    if (choice.viewers.isEmpty())
        return inShard;
    if (!choice.viewers.contains(viewer))
        return false;
    seen.insert(viewer);
    return inShard;
}

void ProgramReader::Private::take(Result<Variant> variant, QList<ViewerProgram> &programs)
{
    const QString viewer = variant ? variant->viewer : variant.error().viewer;
    if (!takes(viewer))
        return;
    if (!viewer.isEmpty() && hashes.contains(qHash(viewer))) {
        programs.append(
            {viewer, fail(QStringLiteral("its key '%1' stands in the data twice").arg(viewer), {},
                          QStringLiteral("give each viewer a key of its own"), ErrorCode::Viewer)});
        return;
    }
    hashes.insert(qHash(viewer));
    if (variant)
        programs.append({viewer, layOut(loaded.value, *variant, loaded.assets, choice.format)});
    else
        programs.append({viewer, fail(variant.error())});
}

void ProgramReader::Private::takeBadRows(QList<ViewerProgram> &programs)
{
    for (const BadRow &row : source.takeBadRows())
        if (choice.viewers.isEmpty() && choice.shard == 1)
            programs.append({nameOf(row), fail(errorOf(row))});
}

void ProgramReader::Private::nameUnseen(QList<ViewerProgram> &programs)
{
    for (const QString &viewer : choice.viewers)
        if (!seen.contains(viewer))
            programs.append(
                {viewer, fail(QStringLiteral("is not in the data"), {}, {}, ErrorCode::Viewer)});
}

Result<QList<ViewerProgram>> ProgramReader::next(int limit)
{
    QList<ViewerProgram> programs;
    while (!d->ended && programs.size() < limit) {
        const int rows = d->choice.viewers.isEmpty()
                             ? std::min<int>(rowsAtOnce, int(limit - programs.size()))
                             : rowsAtOnce;
        const Result<int> read = d->source.next(d->table, rows);
        if (!read)
            return fail(read.error());
        d->takeBadRows(programs);
        const Result<void> resolved = d->resolver->each([&](Result<Variant> variant) {
            d->take(std::move(variant), programs);
            return !d->isComplete();
        });
        if (!resolved)
            return fail(resolved.error());
        d->ended = *read == 0 || d->isComplete();
        if (d->ended)
            d->nameUnseen(programs);
    }
    return programs;
}

} // namespace reelwright
