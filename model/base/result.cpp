// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/result.h>

#include <model/base/message.h>

namespace reelwright {

QString Error::text() const
{
    // A place keeps its brackets and points within a sentence that is read from the right.
    const bool mirrored = !where.isEmpty() && what.isRightToLeft() && !where.isRightToLeft();
    QString line = mirrored ? u'\u2068' + where + u'\u2069' : where;
    if (column > 0)
        line += (line.isEmpty() ? Message::tr("column ") : Message::tr(", column ")) +
                QString::number(column);
    if (!line.isEmpty())
        line += QStringLiteral(": ");
    line += what;
    if (!hint.isEmpty())
        line += QStringLiteral(" (") + hint + QLatin1Char(')');
    return line;
}

Error Error::in(const QString &outer) const
{
    Error copy = *this;
    copy.where = where.isEmpty() ? outer : outer + QStringLiteral(", ") + where;
    return copy;
}

} // namespace reelwright
