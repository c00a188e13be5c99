// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

namespace reelwright {

// What a button tells on hovering: `text`, and the keys that do the same, if there are any.
inline QString keyTip(const QString &text, const QKeySequence &keys)
{
    return keys.isEmpty() ? text
                          : QString(text + u"  (" + keys.toString(QKeySequence::NativeText) + u')');
}

} // namespace reelwright
