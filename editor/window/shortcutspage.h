// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/window/commandmodel.h>

#include <QKeySequence>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace reelwright {

class EmptyList;
class KeyField;
class LineLabel;
class ShortcutBook;

// Of the settings: all commands with their keys, to be given others.
class ShortcutsPage : public QWidget {
    Q_OBJECT

public:
    ShortcutsPage(ShortcutBook &book, QWidget *parent); // `book` outlives it

    void choose(const QAction *action);
    CommandModel &model() { return m_model; }
    const LineLabel &message() const { return *m_message; }

private:
    QWidget *makeLine();
    QPushButton *button(const QString &text, const QString &help, const QString &name);
    QAction *chosen() const;
    void ask(const QKeySequence &keys);
    void takeOver();
    void refresh();
    void say(const QString &words, bool bad);

    ShortcutBook &m_book;
    CommandModel m_model;
    QLineEdit *m_search;
    EmptyList *m_list;
    KeyField *m_keys;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QPushButton *m_takeOver;
    LineLabel *m_message;
    QKeySequence m_asked; // and held by others
};

} // namespace reelwright
