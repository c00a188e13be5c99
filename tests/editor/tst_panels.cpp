// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studiofixture.h"

#include <editor/library/librarypanel.h>
#include <editor/media/mediapanel.h>
#include <editor/panels/docktitle.h>
#include <editor/panels/onscreen.h>
#include <editor/panels/panelactions.h>
#include <editor/panels/panelarea.h>
#include <editor/panels/paneldock.h>
#include <editor/storyboard/storyboardview.h>
#include <editor/timeline/timelineview.h>
#include <editor/window/workspaces.h>

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QRandomGenerator>
#include <QScreen>
#include <QTabBar>
#include <QToolButton>

using namespace reelwright;
using test::samplePath;

namespace {

QString id(const char *name)
{
    return QString::fromLatin1(name);
}

struct PanelStudio : test::Studio {
    PanelStudio() : panels(window.panels()) {}

    [[nodiscard]] bool begin()
    {
        return open(samplePath()) && QTest::qWaitFor([this] { return tabsOf("Media"); }) &&
               settled();
    }
    // Titles follow where their panels are, a moment later.
    [[nodiscard]] bool settled()
    {
        return QTest::qWaitFor(
            [this] { return dock("timeline").title().shape() == DockTitle::Shape::Grip; });
    }

    PanelDock &dock(const char *name) const { return *panels.dock(id(name)); }
    Qt::DockWidgetArea areaOf(const char *name) const { return panels.dockWidgetArea(&dock(name)); }
    // The visible one with a tab of this name, or null.
    QTabBar *tabsOf(const char *title) const
    {
        for (QTabBar *tabs : panels.findChildren<QTabBar *>())
            for (int i = 0; i < tabs->count() && tabs->isVisible(); ++i)
                if (tabs->tabText(i) == id(title))
                    return tabs;
        return nullptr;
    }
    QPoint tab(const char *title) const
    {
        QTabBar *tabs = tabsOf(title);
        for (int i = 0; tabs && i < tabs->count(); ++i)
            if (tabs->tabText(i) == id(title))
                return tabs->tabRect(i).center();
        return {};
    }
    void clickTab(const char *title)
    {
        QTest::mouseClick(tabsOf(title), Qt::LeftButton, {}, tab(title));
    }
    QAction *action(const char *name) const { return window.findChild<QAction *>(id(name)); }

    static void send(QWidget &to, QEvent::Type type, QPoint global)
    {
        const bool move = type == QEvent::MouseMove;
        const bool up = type == QEvent::MouseButtonRelease;
        QMouseEvent event(type, to.mapFromGlobal(QPointF(global)), global,
                          move ? Qt::NoButton : Qt::LeftButton, up ? Qt::NoButton : Qt::LeftButton,
                          {});
        QApplication::sendEvent(&to, &event);
    }
    // From a point of `handle`, over some others, to the last.
    static void drag(QWidget &handle, QPoint from, QPoint to)
    {
        const QPoint start = handle.mapToGlobal(from);
        send(handle, QEvent::MouseButtonPress, start);
        for (const int step : {1, 2, 3, 4, 5, 6, 7, 8, 8})
            send(handle, QEvent::MouseMove, start + (to - start) * step / 8);
        send(handle, QEvent::MouseButtonRelease, to);
    }

    PanelArea &panels;
};

// Settings that two windows have one after the other.
struct Kept {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("kept.ini"));

    void from(PanelStudio &studio) const
    {
        studio.window.close();
        QSettings kept(path, QSettings::IniFormat);
        for (const QString &key : studio.settings.allKeys())
            kept.setValue(key, studio.settings.value(key));
    }
    void to(PanelStudio &studio) const
    {
        const QSettings kept(path, QSettings::IniFormat);
        for (const QString &key : kept.allKeys())
            studio.settings.setValue(key, kept.value(key));
    }
};

// A title or a tab, of what is docked or in a window of its own, to anywhere: into other panels,
// behind them, out of the window.
void dragAnything(PanelArea &panels, QRandomGenerator &random)
{
    QList<QWidget *> handles;
    for (PanelDock *dock : panels.docks())
        if (dock->title().isVisible())
            handles += &dock->title();
    for (QTabBar *tabs : panels.findChildren<QTabBar *>())
        if (tabs->isVisible())
            handles += tabs;
    QList<QWidget *> places{&panels};
    for (PanelDock *dock : panels.docks())
        if (dock->isVisible())
            places += dock;
    if (handles.isEmpty())
        return;
    QWidget &handle = *handles[random.bounded(handles.size())];
    QWidget &place = *places[random.bounded(places.size())];
    const auto within = [&](const QWidget &of) {
        return QPoint(random.bounded(std::max(of.width(), 1)),
                      random.bounded(std::max(of.height(), 1)));
    };
    const QPoint to = random.bounded(5) == 0 ? QPoint(random.bounded(1600), random.bounded(1000))
                                             : place.mapToGlobal(within(place));
    switch (random.bounded(8)) {
    case 0:
        QTest::mouseDClick(&handle, Qt::LeftButton, {}, within(handle));
        break;
    case 1:
        panels.docks()[random.bounded(panels.docks().size())]->close();
        break;
    case 2:
        panels.showPanel(panels.docks()[random.bounded(panels.docks().size())]);
        break;
    default:
        PanelStudio::drag(handle, within(handle), to);
    }
    if (random.bounded(3) != 0)
        QApplication::processEvents();
}

} // namespace

// Panels are moved, put behind one another, floated and closed, with real events.
class TestPanels : public test::GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useStudioStyle(); }

    void tabsShowWhatIsBehindThem()
    {
        PanelStudio studio;
        QVERIFY(studio.begin());
        QVERIFY(studio.dock("scenes").isInFront() && !studio.dock("media").isInFront());
        studio.clickTab("Media");
        QTRY_VERIFY(studio.dock("media").isInFront() && !studio.dock("scenes").isInFront());
        QCOMPARE(studio.dock("media").title().shape(), DockTitle::Shape::None);
        QCOMPARE(studio.dock("storyboard").title().shape(), DockTitle::Shape::Grip);
    }

    void aTabIsDraggedToAnotherPlace()
    {
        PanelStudio studio;
        QVERIFY(studio.begin());
        const QRect inspector(studio.dock("inspector").mapToGlobal(QPoint()),
                              studio.dock("inspector").size());
        studio.drag(*studio.tabsOf("Media"), studio.tab("Media"),
                    QPoint(inspector.center().x(), inspector.bottom() - 12)); // below it
        QTRY_COMPARE(studio.areaOf("media"), Qt::RightDockWidgetArea);
        QTRY_VERIFY(studio.dock("media").isInFront() && !studio.dock("media").isFloating());
        QTRY_COMPARE(studio.dock("media").title().shape(), DockTitle::Shape::Bar);
        QCOMPARE(studio.areaOf("scenes"), Qt::LeftDockWidgetArea);
    }

    void aTitleIsDraggedIntoAWindowOfItsOwn()
    {
        PanelStudio studio;
        QVERIFY(studio.begin());
        studio.panels.addDockWidget(Qt::RightDockWidgetArea, &studio.dock("media"));
        DockTitle &bar = studio.dock("media").title();
        QTRY_COMPARE(bar.shape(), DockTitle::Shape::Bar);
        QTRY_VERIFY(bar.rect().contains(40, 10)); // it is laid out a moment later
        const QWidget *centre = studio.panels.centralWidget();
        studio.drag(bar, {40, 10}, centre->mapToGlobal(centre->rect().center()));
        QTRY_VERIFY(studio.dock("media").isFloating());
        QVERIFY(studio.window.media().isVisible());
    }

    void aPanelIsDroppedBehindAnother()
    {
        PanelStudio studio;
        QVERIFY(studio.begin());
        const QRect right(studio.dock("inspector").mapToGlobal(QPoint()),
                          studio.dock("inspector").size());
        studio.drag(studio.dock("storyboard").title(), {6, 20}, right.center());
        QTRY_COMPARE(studio.areaOf("storyboard"), Qt::RightDockWidgetArea);
        QTRY_COMPARE(studio.tabsOf("Storyboard"), studio.tabsOf("Inspector"));
    }

    void theGripMovesThePanelOfTheBottom()
    {
        PanelStudio studio;
        QVERIFY(studio.begin());
        const QWidget *centre = studio.panels.centralWidget();
        studio.drag(studio.dock("timeline").title(), {6, 40},
                    centre->mapToGlobal(QPoint(centre->width() / 2, 6)));
        QTRY_COMPARE(studio.areaOf("timeline"), Qt::TopDockWidgetArea);
        QVERIFY(studio.window.timeline().isVisible());
    }

    void doubleClicksAndButtonsFloatAndClose()
    {
        PanelStudio studio;
        QVERIFY(studio.begin());
        QTest::mouseDClick(studio.tabsOf("Brand"), Qt::LeftButton, {}, studio.tab("Brand"));
        QTRY_VERIFY(studio.dock("brand").isFloating());
        QTRY_COMPARE(studio.dock("brand").title().shape(), DockTitle::Shape::Bar);
        QTest::mouseClick(&studio.dock("brand").title().floatButton(), Qt::LeftButton);
        QTRY_VERIFY(!studio.dock("brand").isFloating());
        QTRY_VERIFY(studio.tabsOf("Brand"));
        QTest::mouseDClick(&studio.dock("storyboard").title(), Qt::LeftButton);
        QTRY_VERIFY(studio.dock("storyboard").isFloating());
        QTRY_COMPARE(studio.dock("storyboard").title().shape(), DockTitle::Shape::Bar);
        QTest::mouseClick(&studio.dock("storyboard").title().closeButton(), Qt::LeftButton);
        QTRY_VERIFY(!studio.window.storyboard().isVisible());
        studio.action("panel.storyboard")->trigger(); // where it was: floating
        QTRY_VERIFY(studio.window.storyboard().isVisible());
    }

    void theMenuOpensShowsAndCloses()
    {
        PanelStudio studio;
        QVERIFY(studio.begin());
        QAction *media = studio.action("panel.media");
        QVERIFY(media->isChecked()); // open, behind another
        media->trigger();
        QTRY_VERIFY(studio.dock("media").isInFront());
        QVERIFY(media->isChecked());
        QTRY_VERIFY(studio.dock("media").isAncestorOf(QApplication::focusWidget()));
        media->trigger();
        QTRY_VERIFY(studio.dock("media").isHidden());
        QVERIFY(!media->isChecked());
        media->trigger();
        QTRY_VERIFY(studio.dock("media").isInFront());
        QCOMPARE(studio.areaOf("media"), Qt::LeftDockWidgetArea);
        QVERIFY(studio.window.media().isVisible());
    }

    void aContextMenuIsForItsPanel()
    {
        PanelStudio studio;
        QVERIFY(studio.begin());
        QTabBar *tabs = studio.tabsOf("Data");
        QContextMenuEvent asked(QContextMenuEvent::Mouse, studio.tab("Data"),
                                tabs->mapToGlobal(studio.tab("Data")));
        QApplication::sendEvent(tabs, &asked);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(studio.window.panelActions().toBottom));
        menu->close();
        studio.window.panelActions().toBottom->trigger();
        QTRY_COMPARE(studio.areaOf("data"), Qt::BottomDockWidgetArea);
        QTRY_VERIFY(studio.dock("data").isInFront());
    }

    void keysGoRoundThePanels()
    {
        PanelStudio studio;
        QVERIFY(studio.begin());
        studio.window.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &studio.window);
        studio.panels.centralWidget()->setFocus();
        QStringList visited;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(studio.window.focusWidget() ? studio.window.focusWidget()
                                                        : &studio.window,
                            Qt::Key_F6);
            const PanelDock *dock = studio.panels.dockOf(QApplication::focusWidget());
            visited += dock ? dock->id() : id("canvas");
        }
        QCOMPARE(visited, (QStringList{id("scenes"), id("inspector"), id("storyboard"),
                                       id("timeline"), id("canvas")}));
        QTest::keyClick(studio.window.focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(studio.panels.dockOf(QApplication::focusWidget()), &studio.dock("timeline"));
        QTRY_COMPARE(studio.panels.current(), &studio.dock("timeline"));
        studio.action("panel.float")->trigger();
        QTRY_VERIFY(studio.dock("timeline").isFloating());
        QVERIFY(studio.action("panel.float")->isChecked());
        studio.action("panel.toRight")->trigger(); // behind the inspector's tab
        QTRY_COMPARE(studio.areaOf("timeline"), Qt::RightDockWidgetArea);
        QTRY_COMPARE(studio.tabsOf("Timeline"), studio.tabsOf("Inspector"));
        studio.action("panel.close")->trigger();
        QTRY_VERIFY(studio.dock("timeline").isHidden());
        QVERIFY(!studio.panels.dockOf(QApplication::focusWidget()));
    }

    void theFocusIsSeen()
    {
        PanelStudio studio;
        QVERIFY(studio.begin());
        studio.window.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &studio.window);
        studio.dock("scenes").takeFocus();
        QTabBar *tabs = studio.tabsOf("Scenes");
        const auto underline = [&] {
            const QRect tab = tabs->tabRect(tabs->currentIndex());
            return tabs->grab().toImage().pixelColor(tab.center().x(), tab.bottom());
        };
        QTRY_COMPARE(underline(), tokensOf(tabs)[Token::Focus]);
        studio.dock("timeline").takeFocus();
        QTRY_COMPARE(underline(), tokensOf(tabs)[Token::Text]);
    }

    void arrangementsAreKeptForEachWorkspace()
    {
        const Kept kept;
        {
            PanelStudio studio;
            QVERIFY(studio.begin());
            studio.panels.moveTo(studio.dock("history"), Qt::LeftDockWidgetArea);
            studio.dock("storyboard").close();
            studio.dock("brand").setFloating(true);
            studio.window.workspaces().choices[2]->trigger();
            QVERIFY(!studio.dock("brand").isFloating());
            QCOMPARE(studio.areaOf("history"), Qt::RightDockWidgetArea);
            kept.from(studio);
        }
        PanelStudio studio;
        kept.to(studio);
        QVERIFY(studio.open(samplePath()));
        QCOMPARE(studio.window.workspaces().current(), 0); // settings were read before they came
        QCOMPARE(studio.areaOf("history"), Qt::LeftDockWidgetArea);
        QVERIFY(studio.dock("storyboard").isHidden());
        QVERIFY(studio.dock("brand").isFloating() && studio.dock("brand").isVisible());
        studio.session.close(); // the page to begin from
        QTRY_VERIFY(!studio.dock("brand").isVisible());
        QVERIFY(studio.open(samplePath()));
        QTRY_VERIFY(studio.dock("brand").isVisible());
        studio.window.workspaces().reset->trigger();
        QVERIFY(studio.dock("storyboard").isVisible() && !studio.dock("brand").isFloating());
        QCOMPARE(studio.areaOf("history"), Qt::RightDockWidgetArea);
        QTRY_VERIFY(studio.dock("scenes").isInFront());
    }

    void damagedAndOlderSettingsDoNoHarm()
    {
        PanelStudio studio;
        QVERIFY(studio.begin());
        QVERIFY(studio.panels.restore(studio.panels.arrangement()));
        const QByteArray whole = studio.panels.arrangement();
        for (qsizetype length = 0; length < whole.size(); length += 13)
            QVERIFY(!studio.panels.restore(whole.first(length)));
        for (qsizetype at = 0; at < whole.size(); at += 29) {
            QByteArray bent = whole;
            bent[at] = char(bent[at] ^ 0x41);
            QVERIFY(!studio.panels.restore(bent));
        }
        QCOMPARE(studio.panels.arrangement(), whole);
        studio.settings.setValue(id("workspace/storyboard/columns"), QByteArray("of old"));
        studio.settings.setValue(id("workspace/storyboard/hidden"), id("left side"));
        studio.settings.setValue(id("workspace/storyboard/panels"), QByteArray(300, 'x'));
        studio.window.workspaces().choices[1]->trigger();
        QVERIFY(studio.window.library().isVisible() && studio.window.storyboard().isVisible());
        QVERIFY(studio.dock("inspector").isHidden());
    }

    void windowsComeBackOnScreen()
    {
        const QRect left(0, 0, 1000, 800);
        const QRect right(1000, 0, 1000, 800);
        const QRect window(1200, 100, 300, 200);
        QCOMPARE(onScreen(window, {left, right}), window);
        QCOMPARE(onScreen(window, {left}), QRect(700, 100, 300, 200));
        QCOMPARE(onScreen({-280, 100, 300, 200}, {left}), QRect(0, 100, 300, 200));
        QCOMPARE(onScreen({-200, 100, 300, 200}, {left}), QRect(-200, 100, 300, 200));
        QCOMPARE(onScreen({100, -150, 300, 200}, {left}), QRect(100, 0, 300, 200)); // its title
        QCOMPARE(onScreen({5000, 5000, 3000, 2000}, {left}), left);
        QCOMPARE(onScreen(window, {}), window);

        PanelStudio studio;
        QVERIFY(studio.begin());
        PanelDock &dock = studio.dock("brand");
        dock.setFloating(true);
        dock.setGeometry(9000, 7000, 300, 200);
        studio.panels.bringOnScreen();
        QVERIFY(QGuiApplication::primaryScreen()->geometry().contains(dock.geometry()));
        dock.setGeometry(9000, 7000, 300, 200);
        const QByteArray away = studio.panels.arrangement();
        dock.setFloating(false);
        QVERIFY(studio.panels.restore(away));
        QVERIFY(dock.isFloating());
        QVERIFY(QGuiApplication::primaryScreen()->geometry().contains(dock.geometry()));
    }

    // Panels can be dragged anywhere, any number of times, and go with the window that they are of.
    void theWindowGoesWhateverWasDragged()
    {
        for (int seed = 1; seed <= 12; ++seed) {
            auto panels = std::make_unique<PanelArea>(new QWidget);
            panels->resize(1000, 700);
            for (const char *name : {"one", "two", "three", "four", "five", "six"})
                panels->add(id(name), id(name), new QWidget);
            panels->place(Qt::LeftDockWidgetArea, {id("one"), id("two"), id("three")});
            panels->place(Qt::RightDockWidgetArea, {id("four"), id("five")});
            panels->place(Qt::BottomDockWidgetArea, {id("six")});
            panels->show();
            QVERIFY(QTest::qWaitForWindowExposed(panels.get()));
            QRandomGenerator random(seed);
            for (int i = 0; i < 40; ++i)
                dragAnything(*panels, random);
        }
    }

    void keysWorkInAWindowOfItsOwn()
    {
        PanelStudio studio;
        QVERIFY(studio.begin());
        studio.dock("timeline").setFloating(true);
        QVERIFY(QTest::qWaitForWindowExposed(&studio.dock("timeline")));
        studio.dock("timeline").takeFocus();
        QTRY_VERIFY(studio.window.timeline().hasFocus());
        const Flicks before = studio.session.player().position();
        QTest::keyClick(&studio.window.timeline(), Qt::Key_Right);
        QVERIFY(studio.session.player().position() > before);
    }
};

REELWRIGHT_TEST(TestPanels)
#include "tst_panels.moc"
