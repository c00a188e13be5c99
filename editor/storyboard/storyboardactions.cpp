// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/storyboard/storyboardactions.h>

#include <editor/storyboard/storyboardview.h>
#include <editor/theme/icons.h>
#include <model/edit/storyboardedits.h>

namespace reelwright {

StoryboardActions::StoryboardActions(Session &session, StoryboardView &view)
    : QObject(&view), m_session(session), m_view(view)
{
    newSlot = add(QStringLiteral("plus"), tr("New Sl&ot"),
                  tr("Make an empty slot behind the chosen one"), {}, [this] { makeSlot(); });
    edit = add({}, tr("Slot's S&cenes and Rules…"), tr("Which scenes it may show, and for whom"),
               Qt::Key_Return, [this] { m_view.openPopover(); });
    rename = add({}, tr("Rena&me Slot"), tr("Type another name"), Qt::Key_F2,
                 [this] { m_view.typeName(); });
    moveLeft = add({}, tr("Move Slot &Left"), tr("Show it earlier in the video"),
                   QKeySequence(Qt::ALT | Qt::Key_Left), [this] { moveBy(-1); });
    moveRight = add({}, tr("Move Slot Ri&ght"), tr("Show it later in the video"),
                    QKeySequence(Qt::ALT | Qt::Key_Right), [this] { moveBy(1); });
    remove = add(QStringLiteral("delete"), tr("Delete &Slot"),
                 tr("Delete it; its scenes stay in the library"), Qt::Key_Delete,
                 [this] { removeChosen(); });
    view.addActions({edit, rename, newSlot, moveLeft, moveRight, remove});
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & (C::Template | C::Edit | C::History))
            refresh();
    });
    refresh();
}

QAction *StoryboardActions::add(const QString &icon, const QString &text, const QString &tip,
                                const QKeySequence &key, const std::function<void()> &run)
{
    auto *action =
        new QAction(icon.isEmpty() ? QIcon() : themedIcon(icon, Token::Text2), text, this);
    action->setToolTip(tip);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // the view's, see StoryboardView::event
    connect(action, &QAction::triggered, this, run);
    return action;
}

void StoryboardActions::refresh()
{
    const bool editable = m_session.isEditable();
    const int slot = editable ? m_view.chosen() : -1;
    newSlot->setEnabled(editable);
    for (QAction *action : {edit, rename, remove})
        action->setEnabled(slot >= 0);
    moveLeft->setEnabled(slot > 0);
    moveRight->setEnabled(slot >= 0 && slot < m_session.value().storyboard.size() - 1);
}

void StoryboardActions::makeSlot()
{
    const Template &value = m_session.value();
    const auto hasName = [&](const QString &name) {
        return std::ranges::any_of(value.storyboard,
                                   [&](const StoryboardSlot &slot) { return slot.name == name; });
    };
    qsizetype number = value.storyboard.size() + 1;
    while (hasName(tr("Slot %1").arg(number)))
        ++number;
    const int chosen = m_view.chosen();
    const qsizetype position = chosen < 0 ? value.storyboard.size() : chosen + 1;
    const Result<Template> next = addSlot(value, tr("Slot %1").arg(number), position);
    if (m_session.edit(tr("New Slot"), next))
        m_view.choose(int(position));
}

void StoryboardActions::addSlotWith(const Scene &scene)
{
    Result<Template> next = reelwright::addSlot(m_session.value(), scene.name);
    if (next)
        next = setDefault(*next, next->storyboard.last().id, scene.id);
    if (m_session.edit(tr("New Slot %1").arg(scene.name), next))
        m_view.choose(int(next->storyboard.size()) - 1);
}

void StoryboardActions::addScene(const SceneId &id, int index)
{
    const Template value = m_session.value();
    const Scene *scene = value.scene(id);
    if (!scene)
        return;
    if (index < 0) {
        addSlotWith(*scene);
        return;
    }
    const StoryboardSlot &slot = value.storyboard[index];
    const bool empty = slot.candidates.isEmpty() && slot.otherwise.isEmpty();
    const QString name = tr("Add %1 to Slot %2").arg(scene->name, slot.name);
    if (!m_session.edit(name, empty ? setDefault(value, slot.id, id)
                                    : addCandidate(value, slot.id, Candidate{id, {}, {}})))
        return;
    m_view.choose(index);
    if (!empty)
        m_view.openPopover(); // it needs a rule
}

void StoryboardActions::moveBy(int places)
{
    const int from = m_view.chosen();
    const StoryboardSlot slot = m_session.value().storyboard[from];
    (void)m_session.edit(tr("Move Slot %1").arg(slot.name),
                         moveSlot(m_session.value(), slot.id, from + places));
}

void StoryboardActions::removeChosen()
{
    const int index = m_view.chosen();
    const StoryboardSlot slot = m_session.value().storyboard[index];
    if (m_session.edit(tr("Delete Slot %1").arg(slot.name), removeSlot(m_session.value(), slot.id)))
        m_view.choose(std::min(index, int(m_session.value().storyboard.size()) - 1));
}

} // namespace reelwright
