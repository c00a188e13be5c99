// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/viewerstore.h>

#include <editor/session/rows.h>
#include <model/template/checktemplate.h>
#include <model/template/nesting.h>
#include <model/variant/layout.h>

#include <algorithm>
#include <vector>

namespace reelwright {

namespace {

Template sceneAlone(const Template &value, const Scene &scene)
{
    Template alone = value;
    alone.scenes.clear();
    for (const SceneId &id : withNested(value, scene.id))
        if (const Scene *shown = value.scene(id))
            alone.scenes.append(*shown);
    alone.soundtrack.clear();
    alone.storyboard = {
        StoryboardSlot{{scene.id.value}, scene.name, {{scene.id, {}, {}}}, {}, Flicks(0), {}}};
    return alone;
}

} // namespace

void ViewerStore::open(const Template &value, AssetSource assets, const QString &document,
                       DatasetKeys *keys)
{
    m_scenes.clear();
    m_beside.clear();
    m_resolver.reset();
    m_table.reset();
    m_loaded.reset();
    m_fault.reset();
    m_tables.reset();
    m_tablesTrouble.reset();
    forgetDataset();
    m_assets = std::move(assets);
    m_files.reset();
    m_document = keys ? document : QString();
    m_keys = keys;
    m_newest = value;
}

void ViewerStore::change(const Template &value)
{
    m_newest = value;
    if (m_table && m_fields == value.fields && m_key == value.key)
        adopt();
}

void ViewerStore::take(ViewerTable table)
{
    m_scenes.clear();
    m_beside.clear();
    m_resolver.reset();
    m_loaded.reset();
    m_table = std::make_unique<ViewerTable>(std::move(table));
    renumberRows(*m_table); // some may have been erased
    m_fields = m_newest.fields;
    m_key = m_newest.key;
    indexKeys(*m_table, m_key);
    adopt();
}

// What is shown live is shown as of today.
ResolveInputs ViewerStore::inputs() const
{
    return {QDate::currentDate(), m_tables};
}

void ViewerStore::adopt()
{
    const Result<void> right = checkTemplate(m_newest, m_loaded ? &m_loaded->value : nullptr);
    m_files = m_assets.tableFor(m_newest);
    Result<Resolver> resolver = right ? Resolver::make(m_newest, *m_table, inputs())
                                      : fail(right.error());
    if (!resolver) {
        m_fault = resolver.error();
        return;
    }
    m_fault.reset();
    m_resolver = std::make_unique<Resolver>(std::move(*resolver));
    m_loaded = std::make_shared<const LoadedTemplate>(LoadedTemplate{m_newest, m_files, {}});
}

bool ViewerStore::lookAtFiles()
{
    if (m_assets.lookAgain(m_newest) == m_files || !m_table)
        return false;
    adopt();
    return true;
}

Result<ViewerRecord> ViewerStore::record(qint64 index)
{
    if (!m_table || index < 0 || index >= m_table->count())
        return fail(QStringLiteral("there is no such viewer"));
    ViewerRecord record{index, {}, readRow(*m_table, index)};
    const QList<Field> &fields = m_table->fields();
    const auto key = std::find_if(fields.begin(), fields.end(),
                                  [this](const Field &field) { return field.name == m_key; });
    if (key != fields.end())
        record.key = record.values.value(key - fields.begin());
    return record;
}

Result<ShownViewer> ViewerStore::show(qint64 index)
{
    const Result<ViewerRecord> found = record(index);
    if (!found)
        return fail(found.error());
    ShownViewer shown{*found, {}, ProgramPointer(), {}, m_loaded, m_fault, m_files};
    if (!m_resolver) {
        shown.video = fail(m_fault.value_or(Error()));
        return shown;
    }
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

Result<ProgramPointer> ViewerStore::sceneVideo(const QString &viewer, const Scene &scene)
{
    SceneAlone &alone = m_scenes[scene.id.value];
    Template value = sceneAlone(m_loaded->value, scene);
    if (!alone.resolver || alone.value != value || alone.assets != m_loaded->assets) {
        Result<Resolver> made = Resolver::make(value, *m_table, inputs());
        if (!made)
            return fail(made.error());
        alone = {std::move(value),
                 m_loaded->assets,
                 std::make_unique<Resolver>(std::move(*made)),
                 {},
                 ProgramPointer()};
    }
    if (alone.viewer != viewer) {
        alone.viewer = viewer;
        alone.video = alone.resolver->one(viewer)
                          .and_then([&](const Variant &variant) {
                              return layOut(alone.value, variant, alone.assets);
                          })
                          .map([](Program program) {
                              return std::make_shared<const Program>(std::move(program));
                          });
    }
    return alone.video;
}

std::optional<qint64> ViewerStore::indexOf(const QString &key)
{
    return m_table ? findRow(*m_table, m_key, key) : std::nullopt;
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
    if (!m_table || !m_loaded)
        return counts;
    const Result<CompiledTemplate> compiled = compile(m_loaded->value, inputs());
    if (!compiled)
        return counts;
    for (const CompiledExpression &choice : compiled->choices) {
        QHash<SceneId, qint64> &slot = counts.emplaceBack();
        for (const auto &[scene, count] : countValues(*m_table, choice.sql).asKeyValueRange())
            slot.insert(scene < 0 ? SceneId() : m_loaded->value.scenes.value(scene).id, count);
    }
    return counts;
}

} // namespace reelwright
