// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/viewerstore.h>

#include <QCoreApplication>

namespace reelwright {

// What can be written at a place of an expression, or of a text with {{ tokens }}.
struct Completions {
    struct Entry {
        QString text;  // that takes the place of the word
        QString label; // it, and beside it the viewer's value or what it is
    };
    qsizetype from = 0; // where the word begins
    qsizetype length = 0;
    QList<Entry> entries;
};

class Completing {
    Q_DECLARE_TR_FUNCTIONS(reelwright::Completing)

public:
    // Fields, inferred ones and functions, behind a token's | the filters, and in lookup(…) the
    // tables and their columns, that begin with the word before the cursor. Without a word only
    // where something has to come: behind {{ and |, and in lookup(…).
    static Completions at(const Template &value, const ViewerRecord *viewer, const QString &source,
                          qsizetype cursor, bool isText);
};

// What is wrong with an expression, or a text with tokens, in one sentence; empty: nothing.
QString expressionFault(const Template &value, const QString &source, bool isText);

} // namespace reelwright
