// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTimer>

namespace reelwright::test {

namespace {

constexpr int patience = 10'000; // ms

QString plain(QString words)
{
    return words.remove(u'&').section(u'\t', 0, 0);
}

QAction *entryNamed(const QList<QAction *> &actions, const QString &words)
{
    for (QAction *action : actions)
        if (action->isVisible() && plain(action->text()).startsWith(words))
            return action;
    return nullptr;
}

QAbstractButton *buttonNamed(const QWidget &window, const QString &words)
{
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>())
        if (button->isVisible() && button->isEnabled() &&
            (plain(button->text()) == words || button->accessibleName() == words))
            return button;
    return nullptr;
}

// What keys go to.
QWidget *listener(const QWidget &window)
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    QWidget *focus = QApplication::focusWidget();
    return focus ? focus : const_cast<QWidget *>(&window);
}

QFileDialog *openDialog(const QWidget &window)
{
    for (QFileDialog *dialog : window.findChildren<QFileDialog *>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

} // namespace

// No hand is faster than the window; and its window, or the dialog over it, is the active one once
// popups are gone.
void Hands::lookOn() const
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // as its loop does
    QWidget *modal = QApplication::activeModalWidget();
    QWidget *front = modal ? modal : &window();
    if (QApplication::activePopupWidget() || front->isActiveWindow())
        return;
    front->activateWindow();
    (void)QTest::qWaitFor([&] { return front->isActiveWindow(); }, patience);
}

void Hands::wait(const QString &what, const std::function<bool()> &isSo) const
{
    lookOn();
    if (QTest::qWaitFor(isSo, patience))
        return;
    const QWidget *focus = QApplication::focusWidget();
    throw Clumsy(u("in vain waited for: ") + what + u("; the keys go to ") +
                 (focus ? u(focus->metaObject()->className()) : u("nothing")));
}

void Hands::click(QWidget &on, QPointF at, Qt::KeyboardModifiers keys) const
{
    lookOn();
    QTest::mouseMove(&on, at.toPoint());
    QTest::mouseClick(&on, Qt::LeftButton, keys, at.toPoint());
    lookOn();
}

void Hands::doubleClick(QWidget &on, QPointF at) const
{
    click(on, at);
    QTest::mouseDClick(&on, Qt::LeftButton, {}, at.toPoint());
    lookOn();
}

void Hands::drag(QWidget &on, QPointF from, QPointF to) const
{
    const auto move = [&](QPointF at) {
        QMouseEvent event(QEvent::MouseMove, at, on.mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                          {});
        QApplication::sendEvent(&on, &event);
        QCoreApplication::processEvents();
    };
    lookOn();
    QTest::mouseMove(&on, from.toPoint());
    QTest::mousePress(&on, Qt::LeftButton, {}, from.toPoint());
    for (const double share : {0.25, 0.5, 0.75, 1.0})
        move((from + share * (to - from)).toPoint());
    QTest::mouseRelease(&on, Qt::LeftButton, {}, to.toPoint());
    lookOn();
}

void Hands::press(Qt::Key key, Qt::KeyboardModifiers keys) const
{
    lookOn();
    QTest::keyClick(listener(window()), key, keys);
    lookOn();
}

void Hands::type(const QString &words) const
{
    for (const QChar letter : words) {
        lookOn();
        if (letter.unicode() < 128)
            QTest::keyClick(listener(window()), letter.toLatin1());
        else
            QTest::sendKeyEvent(QTest::Click, listener(window()), Qt::Key_unknown, QString(letter),
                                Qt::NoModifier);
    }
    lookOn();
}

void Hands::enter(const QString &words) const
{
    if (words.isEmpty())
        press(Qt::Key_Backspace);
    type(words);
    press(Qt::Key_Return);
}

QMenu &Hands::openMenu() const
{
    QMenu *menu = nullptr;
    wait(u("a menu"), [&] {
        menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        return menu;
    });
    return *menu;
}

void Hands::choose(const QStringList &path) const
{
    QMenuBar &bar = *window().menuBar();
    const QAction *title = entryNamed(bar.actions(), path.first());
    if (!title)
        throw Clumsy(u("there is no menu ") + path.first());
    click(bar, bar.actionGeometry(const_cast<QAction *>(title)).center());
    for (const QString &entry : path.mid(1))
        pick(entry);
}

void Hands::pick(const QString &words) const
{
    QMenu &menu = openMenu();
    QAction *entry = entryNamed(menu.actions(), words);
    if (!entry)
        throw Clumsy(u("the menu has no entry ") + words);
    wait(words + u(" to be enabled"), [&] { return entry->isEnabled(); });
    const QPointer<QMenu> inner = entry->menu();
    click(menu, menu.actionGeometry(entry).center());
    if (inner)
        wait(words, [&] { return inner->isVisible(); });
}

void Hands::pickFrom(QComboBox &box, const QString &words) const
{
    const int row = box.findText(words);
    if (row < 0)
        throw Clumsy(u("there is nothing called ") + words + u(" to choose"));
    click(box, box.rect().center());
    wait(u("what there is to choose"), [] { return QApplication::activePopupWidget(); });
    press(Qt::Key_Home);
    for (int i = 0; i < row; ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    wait(u("the choice to be taken"), [] { return !QApplication::activePopupWidget(); });
}

QAbstractButton &Hands::button(const QString &words) const
{
    QAbstractButton *found = nullptr;
    wait(u("a button ") + words, [&] {
        found = buttonNamed(window(), words);
        return found;
    });
    return *found;
}

void Hands::pressButton(const QString &words) const
{
    QAbstractButton &wanted = button(words);
    click(wanted, wanted.rect().center());
}

// Some buttons don't come back before their menu is gone.
void Hands::pressButton(const QString &words, const QString &entry) const
{
    QAbstractButton &wanted = button(words);
    QString fault;
    QTimer meanwhile;
    meanwhile.setSingleShot(true);
    QObject::connect(&meanwhile, &QTimer::timeout, [&] {
        try {
            pick(entry);
        } catch (const Clumsy &failure) {
            fault = QString::fromStdString(failure.what());
            QTest::keyClick(listener(window()), Qt::Key_Escape);
        }
    });
    meanwhile.start(0);
    QTest::mouseClick(&wanted, Qt::LeftButton, {}, wanted.rect().center());
    if (meanwhile.isActive()) { // this one has come back
        meanwhile.stop();
        pick(entry);
    }
    if (!fault.isEmpty())
        throw Clumsy(fault);
}

void Hands::showPanel(const QString &title) const
{
    for (QTabBar *tabs : window().findChildren<QTabBar *>())
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i)
            if (plain(tabs->tabText(i)) == title) {
                click(*tabs, tabs->tabRect(i).center());
                return;
            }
    throw Clumsy(u("no tab is called ") + title);
}

void Hands::chooseRow(QListView &list, const QString &words) const
{
    QModelIndex found;
    wait(words + u(" in the list"), [&] {
        for (int row = 0; row < list.model()->rowCount(); ++row)
            if (const QModelIndex index = list.model()->index(row, 0);
                index.data().toString() == words)
                found = index;
        return found.isValid();
    });
    list.scrollTo(found);
    click(*list.viewport(), list.visualRect(found).center());
}

void Hands::answer(const QStringList &paths) const
{
    QPointer<QFileDialog> dialog;
    wait(u("a file dialog"), [&] { return dialog = openDialog(window()); });
    auto *line = dialog->findChild<QLineEdit *>(u("fileNameEdit"));
    click(*line, line->rect().center());
    press(Qt::Key_A, Qt::ControlModifier);
    QStringList quoted;
    for (const QString &path : paths)
        quoted += paths.size() == 1 ? path : u'"' + path + u'"';
    type(quoted.join(u' '));
    const auto isTaken = [&] { return !dialog || !dialog->isVisible(); };
    for (int i = 0; i < 3 && !isTaken(); ++i) { // a first Enter may but close the offers
        press(Qt::Key_Return);
        (void)QTest::qWaitFor(isTaken, 500);
    }
    wait(u("the file dialog to take ") + quoted.join(u' '), [&] { return !dialog; });
    lookOn();
}

} // namespace reelwright::test
