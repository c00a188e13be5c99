// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a designer does to the storyboard.
#include "designer.h"

#include <editor/storyboard/candidaterow.h>
#include <editor/storyboard/slotpopover.h>
#include <editor/storyboard/storyboardview.h>

#include <QComboBox>
#include <QLineEdit>

namespace reelwright::test {

int Designer::slot(const QString &name) const
{
    const QList<StoryboardSlot> &all = session().value().storyboard;
    for (int slot = 0; slot < all.size(); ++slot)
        if (all[slot].name == name)
            return slot;
    throw Clumsy(u("the storyboard has no slot ") + name);
}

void Designer::chooseSlot(const QString &name) const
{
    StoryboardView &storyboard = window().storyboard();
    const int wanted = slot(name);
    wait(name + u(" on the storyboard"), [&] { return storyboard.blocks().size() > wanted; });
    click(storyboard, storyboard.blocks()[wanted].rect.center());
}

void Designer::newSlot(const QString &name) const
{
    if (const auto &all = session().value().storyboard; !all.isEmpty())
        chooseSlot(all.last().name);
    choose({u("Scene"), u("New Slot")});
    choose({u("Scene"), u("Rename Slot")});
    enter(name);
}

void Designer::renameSlot(const QString &name, const QString &next) const
{
    chooseSlot(name);
    press(Qt::Key_F2);
    enter(next);
}

void Designer::openSlot(const QString &name) const
{
    chooseSlot(name);
    press(Qt::Key_Return);
    wait(u("the slot's scenes"), [&] { return window().storyboard().popover().isVisible(); });
}

void Designer::addToSlot(const QString &name, const QString &scene, const QString &rule) const
{
    openSlot(name);
    const SlotPopover &popover = window().storyboard().popover();
    const qsizetype before = popover.rows().size();
    pressButton(u("Add a Scene"), scene);
    wait(scene + u(" in the slot"), [&] {
        return popover.rows().size() == before + 1 && popover.rows().last()->rule().hasFocus();
    });
    if (!rule.isEmpty())
        enter(rule);
    press(Qt::Key_Escape);
}

void Designer::setDefault(const QString &name, const QString &scene) const
{
    openSlot(name);
    pickFrom(window().storyboard().popover().otherwise(), scene);
    press(Qt::Key_Escape);
}

} // namespace reelwright::test
