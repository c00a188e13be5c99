// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the library's actions do.
#include <editor/library/librarypanel.h>

#include <editor/element/clipmime.h>
#include <editor/library/scenedelegate.h>
#include <model/edit/sceneedits.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

namespace reelwright {

namespace {

constexpr Flicks newLength = 5 * oneSecond;

bool hasName(const Template &value, const QString &name)
{
    return std::ranges::any_of(value.scenes,
                               [&](const Scene &scene) { return scene.name == name; });
}

} // namespace

QString LibraryPanel::nameOf(const SceneId &scene) const
{
    const Scene *found = m_session.value().scene(scene);
    return found ? found->name : scene.value;
}

// Behind the chosen one, where one looks for it.
void LibraryPanel::makeScene()
{
    const Template &value = m_session.value();
    qsizetype number = value.scenes.size() + 1;
    while (hasName(value, tr("Scene %1").arg(number)))
        ++number;
    const int row = m_model.indexOf(m_chosen).row();
    const qsizetype position = row < 0 ? value.scenes.size() : row + 1;
    const Result<Template> next = addScene(value, tr("Scene %1").arg(number), newLength, position);
    if (m_session.edit(tr("New Scene"), next))
        visitLater(next->scenes[position].id);
}

void LibraryPanel::duplicateChosen()
{
    const int row = m_model.indexOf(m_chosen).row();
    const Result<Template> next = duplicateScene(m_session.value(), m_chosen);
    if (m_session.edit(tr("Duplicate Scene %1").arg(nameOf(m_chosen)), next))
        visitLater(next->scenes[row + 1].id);
}

void LibraryPanel::copyChosen()
{
    if (const Result<Clip> clip = copyScenes(m_session.value(), {m_chosen}))
        m_clips.copy(*clip);
}

// The one that was copied comes last, behind what it shows.
void LibraryPanel::pasteClip(const Result<Clip> &clip)
{
    const Result<Template> next = clip ? pasteScenes(m_session.value(), *clip)
                                       : Result<Template>(fail(clip.error()));
    const QString name = next ? next->scenes.last().name : QString();
    if (m_session.edit(tr("Paste Scene %1").arg(name), next))
        visitLater(next->scenes.last().id);
}

void LibraryPanel::type(int role)
{
    Q_EMIT asked();
    if (m_list->isRowHidden(m_model.indexOf(m_chosen).row()))
        m_search->clear();
    if (!m_list->beReadyToType())
        return;
    m_delegate->setEditedRole(role);
    m_list->edit(m_model.indexOf(m_chosen));
}

void LibraryPanel::moveTo(const SceneId &scene, qsizetype position)
{
    if (m_model.indexOf(scene).row() != position)
        (void)m_session.edit(tr("Move Scene %1").arg(nameOf(scene)),
                             moveScene(m_session.value(), scene, position));
}

void LibraryPanel::moveBy(int rows)
{
    int row = m_model.indexOf(m_chosen).row() + rows;
    while (row >= 0 && row < m_model.rowCount() && m_list->isRowHidden(row))
        row += rows;
    if (row >= 0 && row < m_model.rowCount())
        moveTo(m_chosen, row);
}

// Its program comes from the session's thread; until then nothing can be shown of it.
void LibraryPanel::visitLater(SceneId scene)
{
    const bool there = m_session.viewer() && m_session.viewer()->elsewhere.contains(scene);
    m_awaited = there ? SceneId() : scene;
    choose(scene);
    if (there)
        m_session.visit(scene);
}

} // namespace reelwright
