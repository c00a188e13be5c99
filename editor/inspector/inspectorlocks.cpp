// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How properties are locked in the inspector.
#include <editor/inspector/inspectorlist.h>

#include <editor/session/words.h>

#include <QMenu>

namespace reelwright {

void InspectorList::addLockTo(QMenu *menu, PropertyId property)
{
    const bool locked = m_model.row(m_model.indexOf(property).row()).locked;
    const QString label = Words::label(specOf(property));
    menu->addAction(locked ? tr("Un&lock %1").arg(label) : tr("&Lock %1").arg(label), this,
                    [this, property, locked] { m_edits.setLocked(property, !locked); });
}

} // namespace reelwright
