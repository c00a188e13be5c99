// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/theme/codeline.h>

#include <QLineEdit>

namespace reelwright {

void readFromLeft(QLineEdit &line)
{
    const auto turn = [&line] {
        if (line.text().isEmpty())
            line.unsetLayoutDirection();
        else
            line.setLayoutDirection(Qt::LeftToRight);
    };
    QObject::connect(&line, &QLineEdit::textChanged, &line, turn);
    turn();
}

} // namespace reelwright
