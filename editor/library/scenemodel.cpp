// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/library/scenemodel.h>

#include <editor/session/places.h>
#include <editor/session/smallpicture.h>
#include <editor/session/words.h>
#include <model/edit/uses.h>

#include <algorithm>

namespace reelwright {

namespace {

bool isInSlot(const Template &value, const SceneId &scene)
{
    return std::ranges::any_of(value.storyboard, [&](const StoryboardSlot &slot) {
        return slot.otherwise == scene ||
               std::ranges::find(slot.candidates, scene, &Candidate::scene) !=
                   slot.candidates.end();
    });
}

} // namespace

SceneModel::SceneModel(Session &session, QObject *parent)
    : QAbstractListModel(parent), m_session(session)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(150);
    connect(&m_delay, &QTimer::timeout, this, &SceneModel::drawPictures);
    connect(&session, &Session::changed, this, &SceneModel::take);
}

SceneModel::~SceneModel()
{
    ++m_drawing;
}

void SceneModel::take(Session::Changes changes)
{
    using C = Session::Change;
    if (changes & C::Template) {
        ++m_drawing;
        beginResetModel();
        m_scenes = m_session.value().scenes;
        m_pictures.clear();
        m_pictured.clear();
        endResetModel();
    } else if (changes & C::Edit) {
        takeScenes();
    }
    if (changes & C::Files)
        m_pictured.clear();
    if (changes & (C::Files | C::Viewer))
        m_delay.start();
    const Scene *scene = m_session.sceneInView();
    const SceneId current = scene ? scene->id : SceneId();
    const bool moved = std::exchange(m_current, current) != current;
    if (moved || changes & (C::Viewer | C::Counts))
        report({});
}

void SceneModel::takeScenes()
{
    const QList<Scene> &scenes = m_session.value().scenes;
    const bool sameRows = std::equal(scenes.begin(), scenes.end(), m_scenes.begin(), m_scenes.end(),
                                     [](const Scene &a, const Scene &b) { return a.id == b.id; });
    if (!sameRows)
        beginResetModel();
    m_scenes = scenes;
    if (!sameRows)
        endResetModel();
    else
        report({});
}

void SceneModel::report(const QList<int> &roles)
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), roles);
}

int SceneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_scenes.size());
}

SceneId SceneModel::sceneAt(const QModelIndex &index) const
{
    return index.isValid() ? m_scenes[index.row()].id : SceneId();
}

void SceneModel::setPictureSize(QSize pixels)
{
    if (std::exchange(m_size, pixels) != pixels) {
        m_pictured.clear();
        m_delay.start();
    }
}

QVariant SceneModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Scene &scene = m_scenes[index.row()];
    const Scene *current = m_session.sceneInView();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::EditRole:
    case SceneName:
        return scene.name;
    case Tags:
        return scene.tags;
    case Picture:
        return m_pictures.value(scene.id);
    case Facts:
        return facts(scene);
    case Variable:
        return isVariable(scene);
    case InVideo:
        return m_session.viewer() && m_session.viewer()->variant.scenes.contains(scene.id);
    case Current:
        return current && current->id == scene.id;
    case Problem: {
        const Result<ProgramPointer> program = programOf(scene.id);
        return program ? QString() : program.error().text();
    }
    case Qt::ToolTipRole: {
        const QString problem = data(index, Problem).toString();
        return problem.isEmpty() ? tr("%1\n%2").arg(scene.name, useWords(scene))
                                 : tr("%1\n%2").arg(scene.name, problem);
    }
    default:
        return {};
    }
}

QModelIndex SceneModel::indexOf(const SceneId &scene) const
{
    for (int row = 0; row < m_scenes.size(); ++row)
        if (m_scenes[row].id == scene)
            return index(row);
    return {};
}

qint64 SceneModel::reach(const SceneId &scene) const
{
    qint64 most = m_session.counts().isEmpty() ? -1 : 0; // slots overlap, so their sum would lie
    for (const QHash<SceneId, qint64> &slot : m_session.counts())
        most = std::max(most, slot.value(scene));
    return most;
}

QString SceneModel::facts(const Scene &scene) const
{
    const QString length = Words::seconds(scene.duration);
    const qsizetype count = usesOf(m_session.value(), scene.id).size();
    if (count == 0)
        return tr("%1 · not used").arg(length);
    const QString whom = reachWords(scene.id);
    const QString words = whom.isEmpty() ? length : tr("%1 · %2").arg(length, whom);
    return count == 1 ? words : tr("%1 · ×%2").arg(words).arg(count);
}

QString SceneModel::reachWords(const SceneId &scene) const
{
    const qint64 count = reach(scene);
    if (count < 0 || m_session.data().count <= 1)
        return {};
    if (count == m_session.data().count)
        return tr("every viewer");
    if (count == 0 && !isInSlot(m_session.value(), scene)) // it is used, though
        return tr("nested");
    return count == 0 ? tr("no viewer") : tr("%1 viewers").arg(Words::number(count));
}

QString SceneModel::useWords(const Scene &scene) const
{
    const qsizetype count = usesOf(m_session.value(), scene.id).size();
    return count == 0   ? tr("Used nowhere")
           : count == 1 ? tr("Used in one slot or element")
                        : tr("Used in %1 slots and elements").arg(count);
}

Result<ProgramPointer> SceneModel::programOf(const SceneId &scene) const
{
    if (!m_session.viewer())
        return ProgramPointer();
    const auto aside = m_session.viewer()->elsewhere.constFind(scene);
    return aside != m_session.viewer()->elsewhere.cend() ? *aside : m_session.viewer()->video;
}

void SceneModel::drawPictures()
{
    if (!m_session.viewer())
        return;
    ++m_drawing;
    m_worker.clear();
    for (const Scene &scene : std::as_const(m_scenes)) {
        const Result<ProgramPointer> program = programOf(scene.id);
        if (!program || !*program)
            continue;
        for (const ProgramScene &shown : (*program)->scenes)
            if (shown.scene == scene.id) {
                if (m_pictured.value(scene.id) != shown || m_pictures[scene.id].isNull())
                    draw(*program, shown);
                break;
            }
    }
}

void SceneModel::draw(const ProgramPointer &program, const ProgramScene &shown)
{
    m_worker.post([this, program, shown, drawing = m_drawing.load(), size = m_size,
                   composer = m_session.composer(), quiet = m_session.quiet()] {
        if (!quiet->wait([this, drawing] { return drawing == m_drawing; }))
            return;
        const Flicks middle = shown.range.start + shown.range.duration / 2;
        answer(this,
               [this, drawing, shown, image = smallPicture(*composer, *program, middle, size)] {
                   if (drawing != m_drawing)
                       return;
                   m_pictures.insert(shown.scene, image);
                   m_pictured.insert(shown.scene, shown);
                   report({Picture});
               });
    });
}

} // namespace reelwright
