// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studiofixture.h"

#include <editor/data/datapanel.h>
#include <editor/inspector/inspectorpanel.h>
#include <editor/library/librarypanel.h>
#include <editor/panels/panelarea.h>
#include <editor/panels/paneldock.h>
#include <editor/storyboard/storyboardview.h>
#include <editor/timeline/timelineview.h>
#include <editor/window/workspaces.h>

#include <QAction>
#include <QMenuBar>
#include <QToolButton>

using namespace reelwright;
using test::samplePath;
using test::Studio;

namespace {

QToolButton *buttonOf(MainWindow &window, const char *text)
{
    for (QToolButton *button : window.menuBar()->findChildren<QToolButton *>())
        if (button->text() == QString::fromLatin1(text))
            return button;
    return nullptr;
}

PanelDock &dock(MainWindow &window, const char *id)
{
    return *window.panels().dock(QString::fromLatin1(id));
}

void close(MainWindow &window, const char *id)
{
    dock(window, id).close();
}

void press(Studio &studio, Qt::Key key)
{
    QTest::keyClick(&studio.window, key, Qt::ControlModifier | Qt::AltModifier);
}

} // namespace

// Panels arranged for what one is doing.
class TestWorkspaces : public test::GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useStudioStyle(); }

    void keysAndButtonsChangeTheArrangement()
    {
        Studio studio;
        QVERIFY(!buttonOf(studio.window, "Data")->isVisible()); // nothing is open
        QVERIFY(studio.open(samplePath()));
        MainWindow &window = studio.window;
        QVERIFY(window.timeline().isVisible() && window.inspector().isVisible());
        press(studio, Qt::Key_2);
        QVERIFY(!window.timeline().isVisible() && !window.inspector().isVisible());
        QVERIFY(window.storyboard().isVisible() && window.library().isVisible());
        QVERIFY(buttonOf(window, "Storyboard")->isChecked());
        const int narrow = window.library().width();
        QTest::mouseClick(buttonOf(window, "Data"), Qt::LeftButton);
        QCOMPARE(window.workspaces().current(), 2);
        QVERIFY(!window.storyboard().isVisible());
        QTRY_VERIFY(window.dataPanel().width() > 2 * narrow);
        press(studio, Qt::Key_1);
        QVERIFY(window.timeline().isVisible() && window.inspector().isVisible());
        QTRY_VERIFY(window.library().width() < 2 * narrow);
    }

    void eachIsKeptAsItWasLeft()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        MainWindow &window = studio.window;
        close(window, "storyboard");
        press(studio, Qt::Key_2);
        QVERIFY(window.storyboard().isVisible());
        press(studio, Qt::Key_1);
        QVERIFY(!window.storyboard().isVisible());
        press(studio, Qt::Key_2);
        window.close();
        MainWindow other(studio.session, studio.settings);
        QCOMPARE(other.workspaces().current(), 1);
        QVERIFY(other.workspaces().choices[1]->isChecked());
        QVERIFY(dock(other, "timeline").isHidden());
        other.workspaces().choices[0]->trigger();
        QVERIFY(!dock(other, "timeline").isHidden());
        QVERIFY(dock(other, "storyboard").isHidden());
    }

    void resettingArrangesItAsItCame()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        MainWindow &window = studio.window;
        close(window, "timeline");
        close(window, "storyboard");
        QVERIFY(!window.timeline().isVisible() && !window.storyboard().isVisible());
        window.workspaces().reset->trigger();
        QVERIFY(window.timeline().isVisible() && window.storyboard().isVisible());
        QCOMPARE(window.workspaces().current(), 0);
    }
};

REELWRIGHT_TEST(TestWorkspaces)
#include "tst_workspaces.moc"
