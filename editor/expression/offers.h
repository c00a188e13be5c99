// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/expression/completion.h>

class QCompleter;
class QRect;
class QStandardItemModel;

namespace reelwright {

// The list of what can be written at a place: what it is called, and beside it the viewer's value
// or what it is.
namespace offers {

inline constexpr int leastWidth = 260;

// For a completer whose offers are shown with show() as they come.
void dress(QCompleter &completer, QStandardItemModel &model);
// Below `place`, which is within the completer's widget; without entries it goes.
void show(QCompleter &completer, QStandardItemModel &model,
          const QList<Completions::Entry> &entries, const QRect &place);
QString textOf(const QModelIndex &offer); // that takes the place of the word

} // namespace offers

} // namespace reelwright
