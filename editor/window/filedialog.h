// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace reelwright {

struct FileQuestion {
    QString title;
    QString filter;     // "Documents (*.reel)"; empty: a folder that is to be made
    QString suffix;     // for who leaves it out
    QString folder;     // to begin in; empty: the person's documents
    QString suggestion; // a name; it gets a number where it is taken
    bool forWriting = false;
};

// Asks over the window, and returns at once; `then` gets the path unless it is abandoned.
void askForFile(QWidget *window, const FileQuestion &question,
                std::function<void(const QString &)> then);

} // namespace reelwright
