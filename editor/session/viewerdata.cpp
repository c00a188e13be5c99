// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the viewers of a ViewerStore come from, and how they are kept.
#include <editor/session/viewerstore.h>

#include <editor/session/rows.h>
#include <model/base/message.h>
#include <model/dataset/refit.h>
#include <model/template/fieldidentity.h>

#include <algorithm>
#include <vector>

namespace reelwright {

namespace {

constexpr int batch = 20'000;

// The example of a field as its cell; `bytes` keeps the text that the cell looks at. Whoever is
// shown has a key, even if nobody has given an example of one.
Cell exampleCell(const Field &field, bool isKey, QByteArray &bytes)
{
    bytes = field.example.toUtf8();
    if (bytes.isEmpty() && isKey)
        bytes = field.allowed.value(0, QStringLiteral("1")).toUtf8();
    if (bytes.isEmpty())
        return {};
    if (field.type == FieldType::Integer)
        return bytes.toLongLong();
    if (field.type == FieldType::Decimal || field.type == FieldType::Money)
        return bytes.toDouble();
    if (field.type == FieldType::Boolean)
        return qint64(bytes == "true" || bytes == "1" || bytes == "yes");
    return std::string_view(bytes.constData(), size_t(bytes.size()));
}

void setAside(const QList<BadRow> &bad, const QString &name, DataSummary &summary)
{
    summary.badCount += bad.size();
    for (const BadRow &row : bad) {
        if (summary.badRows.size() == DataSummary::mostBadRows)
            break;
        summary.badRows += row;
        if (row.file.isEmpty())
            summary.badRows.last().file = name;
    }
}

// All of `sealed` are among them, by what data knows them by, and of the same types.
bool declareAll(const QList<Field> &fields, const QList<Field> &sealed)
{
    const QList<qsizetype> same = sameFields(sealed, fields);
    for (qsizetype i = 0; i < sealed.size(); ++i)
        if (same[i] < 0 || fields[same[i]].type != sealed[i].type)
            return false;
    return true;
}

} // namespace

std::unique_ptr<DatasetVault> ViewerStore::vault(const GoOn &goOn) const
{
    if (m_document.isEmpty())
        return nullptr;
    return std::make_unique<DatasetVault>(m_document, *m_keys, [goOn] { return goOn(0); });
}

void ViewerStore::forgetDataset()
{
    m_dataset.reset();
    m_origin.clear();
    m_sealed.clear();
    m_aside = 0;
    forgetUnsealed();
}

DataPlace ViewerStore::newestDataset() const
{
    if (const auto vault = this->vault([](qint64) { return true; }))
        for (const DatasetAbout &about : vault->list())
            if (about.table.isEmpty())
                return {{}, about.id};
    return {};
}

Result<DataSummary> ViewerStore::load(const DataPlace &place, const GoOn &goOn)
{
    if (const Result<void> settled = settle(goOn); !settled)
        return fail(settled.error());
    loadTables(goOn);
    Result<DataSummary> loaded = place.isExample()         ? loadExample()
                                 : place.dataset.isEmpty() ? loadFile(place.path, goOn)
                                                           : loadDataset(place.dataset, goOn);
    if (loaded)
        finish(*loaded);
    return loaded;
}

// What is said of the document beside its viewers.
void ViewerStore::finish(DataSummary &summary) const
{
    summary.dataset = m_dataset;
    summary.trouble = m_tablesTrouble;
    if (const auto vault = this->vault([](qint64) { return true; }))
        summary.datasets = vault->list();
}

DataSummary ViewerStore::summary() const
{
    DataSummary now{{}, m_table ? m_table->count() : 0, {}, 0};
    finish(now);
    return now;
}

Result<DataSummary> ViewerStore::loadFile(const QString &path, const GoOn &goOn)
{
    Result<ViewerSource> source = ViewerSource::open(path, m_newest);
    if (!source)
        return fail(source.error());
    Result<ViewerTable> table = ViewerTable::make(m_newest.fields);
    Result<ViewerTable> part = ViewerTable::make(m_newest.fields);
    if (!table || !part)
        return fail(table ? part.error() : table.error());
    DataSummary summary{path, 0, {}, 0};
    while (true) {
        const Result<int> read = source->next(*part, batch);
        setAside(source->takeBadRows(), path, summary);
        if (!read)
            return fail(read.error());
        if (*read == 0)
            break;
        if (const Result<void> copied = copyRows(*part, *table); !copied)
            return fail(copied.error());
        if (!goOn(table->count()))
            return fail(QStringLiteral("opening the data was stopped"), path, {},
                        ErrorCode::Passing);
    }
    summary.count = table->count();
    if (summary.count == 0)
        return fail(QStringLiteral("no row of the data can be used"), path,
                    summary.badRows.isEmpty() ? QString() : summary.badRows.first().reason);
    forgetDataset();
    take(std::move(*table));
    return summary;
}

Result<DataSummary> ViewerStore::loadExample()
{
    const QList<Field> &fields = m_newest.fields;
    Result<ViewerTable> table = ViewerTable::make(fields);
    if (!table)
        return fail(table.error());
    std::vector<QByteArray> bytes(size_t(fields.size()));
    std::vector<Cell> cells;
    for (qsizetype i = 0; i < fields.size(); ++i)
        cells.push_back(exampleCell(fields[i], fields[i].name == m_newest.key, bytes[size_t(i)]));
    if (const Result<void> added = table->add(cells); !added)
        return fail(added.error());
    forgetDataset();
    take(std::move(*table));
    return DataSummary{{}, 1, {}, 0};
}

bool ViewerStore::fits() const
{
    return m_table && m_aside == 0 && declareAll(m_fields, m_sealed);
}

// After an edit of the fields what is in memory will do, unless rows or columns of the dataset are
// not there.
Result<DataSummary> ViewerStore::loadDataset(const QString &id, const GoOn &goOn)
{
    const auto vault = this->vault(goOn);
    if (!vault)
        return fail(Message::tr("this template has no datasets"));
    const Result<void> settled = settle(goOn); // columns may go
    const Result<DatasetAbout> about = vault->about(id);
    if (about && m_dataset == *about && fits()) {
        m_scenes.clear();
        m_beside.clear();
        m_resolver.reset();
        m_loaded.reset();
        return fit(std::move(*std::exchange(m_table, nullptr)), goOn);
    }
    if (!settled)
        return fail(settled.error());
    Result<Dataset> dataset = vault->open(id);
    return dataset ? take(std::move(*dataset), goOn) : fail(dataset.error());
}

Result<DataSummary> ViewerStore::take(Dataset dataset, const GoOn &goOn)
{
    const QString name = dataset.about.name;
    const bool isInPlace = m_dataset && m_dataset->id == dataset.about.id;
    if (!isInPlace) // else these rows are what was asked for in the place of the others
        if (const Result<void> settled = settle(goOn); !settled)
            return fail(settled.error());
    const QList<Field> sealed = dataset.rows.fields();
    QList<BadRow> bad;
    Result<Dataset> fitted =
        refit(std::move(dataset), m_newest.fields, m_newest.key, bad, [&goOn] { return goOn(0); });
    if (!fitted)
        return fail(fitted.error());
    if (fitted->rows.count() == 0)
        return fail(
            Message::tr("no viewer of the dataset '%1' fits the template's fields").arg(name), {},
            bad.isEmpty() ? QString() : bad.first().reason);
    forgetDataset();
    m_dataset = fitted->about;
    m_origin = fitted->origin;
    m_sealed = sealed;
    m_aside = bad.size();
    DataSummary summary{{}, fitted->rows.count(), {}, 0};
    setAside(bad, name, summary);
    take(std::move(fitted->rows));
    finish(summary);
    return summary;
}

// The same dataset's rows, for fields that have been edited.
Result<DataSummary> ViewerStore::fit(ViewerTable rows, const GoOn &goOn)
{
    const QList<Field> sealed = m_sealed;
    const quint64 sealedTo = m_sealedTo;
    Result<DataSummary> taken = take(Dataset{*m_dataset, m_key, m_origin, std::move(rows)}, goOn);
    if (taken) {
        m_sealed = sealed;
        m_sealedTo = sealedTo;
    }
    return taken;
}

void ViewerStore::loadTables(const GoOn &goOn)
{
    const auto vault = m_newest.tables.isEmpty() ? nullptr : this->vault(goOn);
    const QList<DatasetAbout> datasets = vault && vault->isThere() ? vault->list()
                                                                   : QList<DatasetAbout>();
    QList<QPair<LookupTable, DatasetAbout>> wanted;
    for (const LookupTable &table : m_newest.tables) {
        const auto about = std::ranges::find(datasets, table.name, &DatasetAbout::table);
        if (about != datasets.end())
            wanted.append({table, *about});
    }
    if (m_tables && !m_tablesTrouble && wanted == m_tablesOf)
        return;
    m_tablesOf = wanted;
    m_tablesTrouble.reset();
    auto tables = std::make_shared<LookupTables>();
    for (const auto &[table, about] : std::as_const(wanted))
        if (const Result<void> taken = loadTable(*vault, table, about.id, *tables); !taken)
            m_tablesTrouble = taken.error();
    m_tables = std::move(tables);
}

Result<void> ViewerStore::loadTable(DatasetVault &vault, const LookupTable &table,
                                    const QString &id, LookupTables &tables)
{
    Result<Dataset> dataset = vault.open(id);
    if (!dataset)
        return fail(dataset.error());
    QList<BadRow> bad;
    const Result<ViewerTable> rows = refit(std::move(dataset->rows), table.fields, table.key, bad);
    const Result<void> taken = rows ? tables.take(table, *rows, dataset->about.name, &bad)
                                    : fail(rows.error());
    if (taken && !bad.isEmpty())
        return fail(Message::tr("rows of the lookup table '%1' can't be used").arg(table.name),
                    dataset->about.name, bad.first().reason);
    return taken;
}

} // namespace reelwright
