// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/viewerstore.h>

#include <editor/session/rows.h>
#include <model/variant/layout.h>

#include <algorithm>
#include <vector>

namespace reelwright {

namespace {

constexpr int batch = 20'000;

// The example of a field as its cell; `bytes` keeps the text that the cell looks at.
Cell exampleCell(const Field &field, QByteArray &bytes)
{
    bytes = field.example.toUtf8();
    if (bytes.isEmpty())
        return {};
    if (field.type == FieldType::Integer)
        return bytes.toLongLong();
    if (field.type == FieldType::Decimal)
        return bytes.toDouble();
    if (field.type == FieldType::Boolean)
        return qint64(bytes == "true" || bytes == "1" || bytes == "yes");
    return std::string_view(bytes.constData(), size_t(bytes.size()));
}

// What is shown live is shown as of today.
ResolveInputs asOfToday()
{
    return {QDate::currentDate()};
}

Template sceneAlone(const Template &value, const Scene &scene)
{
    Template alone = value;
    alone.scenes = {scene};
    alone.soundtrack.clear();
    alone.storyboard = {
        StoryboardSlot{{scene.id.value}, scene.name, {{scene.id, {}, {}}}, {}, Flicks(0), {}}};
    return alone;
}

} // namespace

void ViewerStore::setTemplate(std::shared_ptr<const LoadedTemplate> loaded)
{
    m_scenes.clear();
    m_resolver.reset();
    m_table.reset();
    m_loaded = std::move(loaded);
}

Result<DataSummary> ViewerStore::load(const QString &path, const GoOn &goOn)
{
    Result<ViewerSource> source = ViewerSource::open(path, m_loaded->value);
    if (!source)
        return fail(source.error());
    Result<ViewerTable> table = ViewerTable::make(m_loaded->value.fields);
    Result<ViewerTable> part = ViewerTable::make(m_loaded->value.fields);
    if (!table || !part)
        return fail(table ? part.error() : table.error());
    DataSummary summary{path, 0, {}, 0};
    while (true) {
        const Result<int> read = source->next(*part, batch);
        const QList<BadRow> bad = source->takeBadRows();
        summary.badCount += bad.size();
        summary.badRows +=
            bad.first(std::min(bad.size(), DataSummary::mostBadRows - summary.badRows.size()));
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
    return prepare(std::move(*table)).map([&] { return summary; });
}

Result<DataSummary> ViewerStore::loadExample()
{
    const QList<Field> &fields = m_loaded->value.fields;
    Result<ViewerTable> table = ViewerTable::make(fields);
    if (!table)
        return fail(table.error());
    std::vector<QByteArray> bytes(size_t(fields.size()));
    std::vector<Cell> cells;
    for (qsizetype i = 0; i < fields.size(); ++i)
        cells.push_back(exampleCell(fields[i], bytes[size_t(i)]));
    return table->add(cells).and_then([&] { return prepare(std::move(*table)); }).map([] {
        return DataSummary{{}, 1, {}, 0};
    });
}

Result<void> ViewerStore::prepare(ViewerTable table)
{
    auto kept = std::make_unique<ViewerTable>(std::move(table));
    Result<Resolver> resolver = Resolver::make(m_loaded->value, *kept, asOfToday());
    if (!resolver)
        return fail(resolver.error());
    m_scenes.clear();
    m_resolver = std::make_unique<Resolver>(std::move(*resolver));
    m_table = std::move(kept);
    indexKeys(*m_table, m_loaded->value.key);
    return {};
}

Result<ViewerRecord> ViewerStore::record(qint64 index)
{
    if (!m_table || index < 0 || index >= m_table->count())
        return fail(QStringLiteral("there is no such viewer"));
    ViewerRecord record{index, {}, readRow(*m_table, index)};
    const QList<Field> &fields = m_table->fields();
    const auto key = std::find_if(fields.begin(), fields.end(), [this](const Field &field) {
        return field.name == m_loaded->value.key;
    });
    if (key != fields.end())
        record.key = record.values.value(key - fields.begin());
    return record;
}

Result<ShownViewer> ViewerStore::show(qint64 index)
{
    const Result<ViewerRecord> found = record(index);
    if (!found)
        return fail(found.error());
    ShownViewer shown{*found, {}, ProgramPointer(), {}};
    const Result<Variant> variant = m_resolver->one(found->key);
    if (variant) {
        shown.variant = *variant;
        shown.video = layOut(m_loaded->value, *variant, m_loaded->assets).map([](Program program) {
            return std::make_shared<const Program>(std::move(program));
        });
    } else {
        shown.video = fail(variant.error());
    }
    for (const Scene &scene : m_loaded->value.scenes)
        if (!shown.video || !shown.variant.scenes.contains(scene.id))
            shown.elsewhere.insert(scene.id, sceneVideo(found->key, scene));
    return shown;
}

Result<ProgramPointer> ViewerStore::sceneVideo(const QString &key, const Scene &scene)
{
    SceneResolver &alone = m_scenes[scene.id.value];
    if (!alone.resolver) {
        alone.value = std::make_unique<Template>(sceneAlone(m_loaded->value, scene));
        Result<Resolver> made = Resolver::make(*alone.value, *m_table, asOfToday());
        if (!made)
            return fail(made.error());
        alone.resolver = std::make_unique<Resolver>(std::move(*made));
    }
    return alone.resolver->one(key)
        .and_then(
            [&](const Variant &variant) { return layOut(*alone.value, variant, m_loaded->assets); })
        .map([](Program program) { return std::make_shared<const Program>(std::move(program)); });
}

std::optional<qint64> ViewerStore::indexOf(const QString &key)
{
    return m_table ? findRow(*m_table, m_loaded->value.key, key) : std::nullopt;
}

QList<ViewerMatch> ViewerStore::search(const QString &words, int most,
                                       const std::function<bool()> &goOn)
{
    QList<ViewerMatch> matches;
    if (!m_table)
        return matches;
    for (const RowMatch &match : searchRows(*m_table, words, most, goOn))
        if (const Result<ViewerRecord> found = record(match.row))
            matches.append({*found, match.field});
    return matches;
}

QList<QHash<SceneId, qint64>> ViewerStore::countScenes()
{
    QList<QHash<SceneId, qint64>> counts;
    const Result<CompiledTemplate> compiled = compile(m_loaded->value, asOfToday());
    if (!m_table || !compiled)
        return counts;
    for (const CompiledExpression &choice : compiled->choices) {
        QHash<SceneId, qint64> &slot = counts.emplaceBack();
        for (const auto &[scene, count] : countValues(*m_table, choice.sql).asKeyValueRange())
            slot.insert(scene < 0 ? SceneId() : m_loaded->value.scenes.value(scene).id, count);
    }
    return counts;
}

} // namespace reelwright
