// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studiofixture.h"

#include <editor/library/librarypanel.h>
#include <editor/theme/linelabel.h>
#include <editor/window/actions.h>
#include <editor/window/keyfield.h>
#include <editor/window/settingsdialog.h>
#include <editor/window/shortcutbook.h>
#include <editor/window/shortcutspage.h>

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTranslator>

using namespace reelwright;
using test::samplePath;
using test::Studio;

namespace {

const QKeySequence altN(Qt::ALT | Qt::Key_N);

// The shortcuts' page of the settings, as a person opens it.
struct Settings {
    explicit Settings(Studio &studio)
    {
        QTest::keyClick(&studio.window, Qt::Key_Comma, Qt::ControlModifier);
        dialog = studio.window.findChild<SettingsDialog *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            return;
        dialog->showShortcuts();
        keys = dialog->findChild<KeyField *>();
    }

    void press(const QAction *action, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        dialog->shortcuts().choose(action);
        QTest::mouseClick(keys, Qt::LeftButton);
        QTest::keyClick(keys, key, modifiers);
    }

    QPushButton &button(const char *name) const
    {
        return *dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }

    [[nodiscard]] bool close(Studio &studio)
    {
        QTest::keyClick(dialog, Qt::Key_Escape);
        return QTest::qWaitForWindowActive(&studio.window);
    }

    QPointer<SettingsDialog> dialog;
    KeyField *keys = nullptr;
};

// Another language, as far as ids are concerned.
class Foreign : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return source[0] ? QStringLiteral("ó") + QString::fromUtf8(source) : QString();
    }
    bool isEmpty() const override { return false; }
};

QStringList idsOf(MainWindow &window)
{
    QStringList ids;
    for (const Command &command : window.shortcuts().commands())
        ids += command.id();
    return ids;
}

} // namespace

// Keys that a person has chosen.
class TestShortcuts : public test::GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useStudioStyle(); }

    void aMenuBarInTheFocusTakesBareKeys()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        studio.window.menuBar()->setFocus();
        QTRY_VERIFY(studio.window.menuBar()->hasFocus());
        for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_F2}) // Qt warns where several answer
            QTest::keyClick(studio.window.menuBar(), key);
    }

    void anOpenMenuTakesKeys()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        studio.window.menuBar()->setFocus();
        QTest::keyClick(studio.window.menuBar(), Qt::Key_Down, Qt::AltModifier); // several panels'
        for (const QAction *top : studio.window.menuBar()->actions()) {
            top->menu()->popup({});
            for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_F2})
                QTest::keyClick(top->menu(), key);
            top->menu()->close();
        }
    }

    void noTwoCommandsComeWithTheSameKeys()
    {
        Studio studio;
        const ShortcutBook &book = studio.window.shortcuts();
        QVERIFY(book.commands().size() > 100);
        for (const Command &command : book.commands())
            for (const QAction *holder : book.holdersOf(command.action->shortcut(), command.action))
                QFAIL(qPrintable(command.id() + QStringLiteral(" and ") + holder->objectName()));
    }

    void aCommandIsGivenOtherKeys()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        QAction *next = studio.window.actions().nextViewer;
        Settings settings(studio);
        QVERIFY(settings.keys);
        settings.press(next, Qt::Key_N, Qt::AltModifier);
        QCOMPARE(next->shortcut(), altN);
        QCOMPARE(settings.keys->text(), QStringLiteral("Alt+N"));
        QCOMPARE(next->toolTip(), QStringLiteral("Next Viewer  (Alt+N)"));
        QVERIFY(settings.close(studio));
        QTest::keyClick(&studio.window, Qt::Key_N, Qt::AltModifier);
        QVERIFY(studio.waitForViewer(1));
        QTest::keyClick(&studio.window, Qt::Key_Period); // means nothing any more
        MainWindow other(studio.session, studio.settings);
        QCOMPARE(other.actions().nextViewer->shortcut(), altN);
        QVERIFY(other.shortcuts().isChanged(other.actions().nextViewer));
        QVERIFY(studio.session.viewer()->record.index == 1);
    }

    void keysOfAnotherAreRefusedUntilTakenOver()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        const Actions &actions = studio.window.actions();
        Settings settings(studio);
        QVERIFY(settings.keys);
        settings.press(actions.nextViewer, Qt::Key_M, Qt::ShiftModifier);
        QCOMPARE(actions.nextViewer->shortcut(), QKeySequence(Qt::Key_Period));
        QVERIFY(settings.dialog->shortcuts().message().text().contains(QStringLiteral("Mute")));
        QPushButton &takeOver = settings.button("takeOverShortcut");
        QVERIFY(takeOver.isVisible());
        QTest::mouseClick(&takeOver, Qt::LeftButton);
        QCOMPARE(actions.nextViewer->shortcut(), QKeySequence(Qt::SHIFT | Qt::Key_M));
        QVERIFY(actions.mute->shortcut().isEmpty());
        QVERIFY(!takeOver.isVisible());
        QTest::mouseClick(&settings.button("resetShortcut"), Qt::LeftButton);
        QCOMPARE(actions.nextViewer->shortcut(), QKeySequence(Qt::Key_Period));
        QVERIFY(actions.mute->shortcut().isEmpty());
        QTest::mouseClick(&settings.button("resetAllShortcuts"), Qt::LeftButton);
        QCOMPARE(actions.mute->shortcut(), QKeySequence(Qt::SHIFT | Qt::Key_M));
        QCOMPARE(actions.mute->toolTip(), QStringLiteral("Mute  (Shift+M)"));
        QVERIFY(!settings.button("resetAllShortcuts").isEnabled());
    }

    void backspaceTakesTheKeysAway()
    {
        Studio studio;
        QAction *mute = studio.window.actions().mute;
        Settings settings(studio);
        QVERIFY(settings.keys);
        settings.press(mute, Qt::Key_Backspace, {});
        QVERIFY(mute->shortcut().isEmpty());
        QCOMPARE(mute->toolTip(), QStringLiteral("Mute"));
        MainWindow other(studio.session, studio.settings);
        QVERIFY(other.actions().mute->shortcut().isEmpty());
    }

    void keysOfAPanelMayBeUsedInAnother()
    {
        Studio studio;
        const ShortcutBook &book = studio.window.shortcuts();
        QAction *rename = studio.window.library().rename;
        QCOMPARE(rename->shortcut(), QKeySequence(Qt::Key_F2)); // as tracks and slots have it
        QVERIFY(book.holdersOf(rename->shortcut(), rename).isEmpty());
        QCOMPARE(book.holdersOf(Qt::Key_F2, studio.window.library().moveUp), QList{rename});
    }

    void idsDoNotFollowTheLanguage()
    {
        Studio studio;
        Foreign words;
        QVERIFY(QCoreApplication::installTranslator(&words));
        MainWindow other(studio.session, studio.settings);
        QCoreApplication::removeTranslator(&words);
        QCOMPARE(other.actions().nextViewer->text(), QStringLiteral("ó&Next Viewer"));
        QCOMPARE(idsOf(other), idsOf(studio.window));
    }

    void theListIsSearched()
    {
        Studio studio;
        Settings settings(studio);
        QVERIFY(settings.keys);
        auto *search = settings.dialog->shortcuts().findChild<QLineEdit *>();
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("next view"));
        QCOMPARE(settings.dialog->shortcuts().model().index(0).data().toString(),
                 QStringLiteral("Next Viewer"));
    }
};

REELWRIGHT_TEST(TestShortcuts)
#include "tst_shortcuts.moc"
