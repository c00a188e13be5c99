// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../studiofixture.h"

#include <functional>
#include <stdexcept>

class QAbstractButton;
class QComboBox;
class QListView;
class QMenu;

namespace reelwright::test {

inline QString u(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

// What the hands could not do.
class Clumsy : public std::runtime_error {
public:
    explicit Clumsy(const QString &what) : std::runtime_error(what.toStdString()) {}
};

// Somebody at the studio's window: a mouse, keys, and eyes that find things by the words on them.
// What isn't there within their patience is thrown as Clumsy.
class Hands {
public:
    explicit Hands(Studio &studio) : m_studio(studio) {}

    Studio &studio() const { return m_studio; }
    MainWindow &window() const { return m_studio.window; }
    Session &session() const { return m_studio.session; }

    // Looks on until it is so.
    void wait(const QString &what, const std::function<bool()> &isSo) const;

    void click(QWidget &on, QPointF at, Qt::KeyboardModifiers keys = {}) const;
    void doubleClick(QWidget &on, QPointF at) const;
    void drag(QWidget &on, QPointF from, QPointF to) const;

    // A key, or words, to what has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers keys = {}) const;
    void type(const QString &words) const;
    void enter(const QString &words) const; // in place of what is selected, and Enter

    void choose(const QStringList &path) const; // from the menu bar: {"File", "Export Template…"}
    void pick(const QString &entry) const;      // from the menu that is open
    void pickFrom(QComboBox &box, const QString &words) const;
    void pressButton(const QString &words) const;
    void pressButton(const QString &words, const QString &entry) const; // of its menu
    void showPanel(const QString &title) const;                         // by its tab
    void chooseRow(QListView &list, const QString &words) const;
    // Types the paths into the file dialog that is there, and accepts it.
    void answer(const QStringList &paths) const;

private:
    void lookOn() const;
    QMenu &openMenu() const;
    QAbstractButton &button(const QString &words) const;

    Studio &m_studio;
};

} // namespace reelwright::test
