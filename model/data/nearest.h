// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace reelwright {

// How many letters are added, left out or changed between them.
qsizetype letterDistance(const QString &a, const QString &b);
// The one of `names` that `word` is most likely a slip for; empty if none is close.
QString nearestName(const QString &word, const QStringList &names);
// "did you mean first_name?", or empty.
QString didYouMean(const QString &word, const QStringList &names);

} // namespace reelwright
