// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gridstudio.h"

#include <editor/panels/panelarea.h>
#include <editor/viewers/profilemenu.h>
#include <editor/viewers/viewerprofiles.h>
#include <editor/window/viewerbar.h>
#include <model/edit/inferrededits.h>

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

using namespace reelwright;
using namespace test;

// The viewers' grid, with real events.
class TestViewerGrid : public GuiTestCase {
    Q_OBJECT

    // Names may be read of those who agree: nobody yet.
    static Result<void> askConsent(Session &session)
    {
        Template next =
            addField(session.value(), fieldOf("agrees", FieldType::Boolean)).value_or(Template());
        next.fields[1].purpose = latin("greeting");
        next.fields[1].consent = latin("agrees");
        return session.edit(latin("Ask"), next);
    }

private Q_SLOTS:
    void initTestCase()
    {
        useStudioStyle();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void aHundredThousandRowsScroll()
    {
        GridStudio studio;
        QVERIFY(studio.beginGrid(100'000));
        QCOMPARE(studio.shown(0, keyColumn), latin("v0"));
        QVERIFY(studio.panel.fact().contains(latin("100,000")));
        QScrollBar *bar = studio.view.verticalScrollBar();
        bar->setValue(bar->maximum());
        const QModelIndex last = studio.model.index(99'999, keyColumn);
        QVERIFY(last.data(ViewerGridModel::Pending).toBool()); // until its page is there
        QVERIFY(last.data().isNull());
        QTRY_COMPARE(last.data().toString(), latin("v99999"));
        bar->setValue(0);
        QTRY_COMPARE(studio.shown(0, keyColumn), latin("v0"));
        studio.view.setFocus();
        studio.click(0, keyColumn);
        studio.key(Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(studio.view.currentViewer(), 99'999);
    }

    void theModelKeepsItsPromises()
    {
        GridStudio studio;
        QAbstractItemModelTester tester(&studio.model);
        QVERIFY(studio.beginGrid(300));
        studio.panel.filter().setText(latin("plan = 'gold'"));
        QTRY_COMPARE(studio.model.rowCount(), 150);
        studio.model.sort(nameColumn, Qt::DescendingOrder);
        QTRY_VERIFY(!studio.model.isFinding());
        studio.panel.filter().clear();
        QTRY_COMPARE(studio.model.rowCount(), 300);
    }

    void anExpressionFilters()
    {
        GridStudio studio;
        QVERIFY(studio.beginGrid(1000));
        studio.filter("plan = 'gold' and visits < 100");
        QTRY_VERIFY(studio.model.rowCount() > 0 && studio.model.rowCount() < 200);
        QVERIFY(studio.isThere(0));
        for (int row = 0; row < 5; ++row) {
            QCOMPARE(studio.shown(row, planColumn), latin("gold"));
            QVERIFY(studio.shown(row, visitsColumn).toInt() < 100);
        }
        QVERIFY(studio.panel.fact().contains(latin("of 1,000")));
        const int before = studio.model.rowCount();
        studio.filter("plan = ");
        QVERIFY(!studio.panel.filter().fault().isEmpty());
        QVERIFY(studio.panel.filter().note().contains(studio.panel.filter().fault()));
        QCOMPARE(studio.model.rowCount(), before); // the last good one stays
        studio.filter("visits > 100000");
        QTRY_COMPARE(studio.model.rowCount(), 0);
        studio.filter("");
        QTRY_COMPARE(studio.model.rowCount(), 1000);
    }

    void consentHoldsForFilters()
    {
        GridStudio studio;
        QVERIFY(studio.beginGrid(100));
        VERIFY_RESULT(askConsent(studio.session));
        QTRY_VERIFY(studio.model.columnCount() == 5 && studio.isQuiet() &&
                    studio.model.rowCount() == 100);
        studio.filter("name = 'Bob'"); // nobody has agreed
        QTRY_COMPARE(studio.model.rowCount(), 0);
    }

    // What is shown is what the data says; that templates don't read it is shown, too.
    void whatIsNotConsentedToIsMarked()
    {
        GridStudio studio;
        QVERIFY(studio.beginGrid(100));
        VERIFY_RESULT(askConsent(studio.session));
        QTRY_VERIFY(studio.model.columnCount() == 5 && studio.isQuiet() &&
                    studio.model.rowCount() == 100 && studio.isThere(9));
        const QModelIndex name = studio.model.index(0, nameColumn);
        QVERIFY(name.data(ViewerGridModel::Refused).toBool());
        QCOMPARE(name.data().toString(), QString::fromUtf8("Zoë"));
        QVERIFY(name.data(Qt::ToolTipRole).toString().contains(latin("greeting")));
        QVERIFY(name.data(Qt::AccessibleTextRole).toString().contains(latin("no consent")));
        QVERIFY(!studio.model.index(0, planColumn).data(ViewerGridModel::Refused).toBool());
        const QModelIndex none = studio.model.index(9, nameColumn); // has none to be refused
        QVERIFY(none.data(ViewerGridModel::Missing).toBool());
        QVERIFY(!none.data(ViewerGridModel::Refused).toBool());
        constexpr int agreesColumn = 4;
        QVERIFY(studio.set(0, agreesColumn, "true"));
        QTRY_VERIFY(studio.isThere(0) && !name.data(ViewerGridModel::Refused).toBool());
        QCOMPARE(studio.shown(0, agreesColumn), latin("yes"));
        QVERIFY(studio.model.index(1, nameColumn).data(ViewerGridModel::Refused).toBool());
    }

    void inferredFieldsAreColumns()
    {
        GridStudio studio;
        QVERIFY(studio.beginGrid(100));
        const auto add = [&studio](const char *name, const char *expression) {
            return studio.session
                .edit(latin("Infer"), addInferredField(studio.session.value(),
                                                       {latin(name), latin(expression), {}}))
                .has_value();
        };
        QVERIFY(add("often", "visits > 500"));
        QVERIFY(add("greeting", "upper(name)"));
        QTRY_VERIFY(studio.model.columnCount() == 6 && studio.isThere(0));
        constexpr int greetingColumn = 5;
        const QModelIndex cell = studio.model.index(1, greetingColumn);
        QTRY_COMPARE(cell.data().toString(), latin("ADAM"));
        QVERIFY(cell.data(ViewerGridModel::Inferred).toBool());
        QVERIFY(studio.model.headerData(greetingColumn, Qt::Horizontal, ViewerGridModel::Inferred)
                    .toBool());
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(latin("upper(name)")));
        QVERIFY(studio.model.index(9, greetingColumn).data(ViewerGridModel::Missing).toBool());
        QVERIFY(!(cell.flags() & Qt::ItemIsEditable));
        QVERIFY(!studio.set(1, greetingColumn, "x"));
        studio.view.setCurrentIndex(cell);
        studio.view.setFocus();
        studio.key(Qt::Key_F2);
        QVERIFY(!studio.editor());
        QVERIFY(studio.panel.finding().contains(latin("inferred")));
        QVERIFY(studio.set(1, nameColumn, "Eve")); // what it is made of
        QTRY_COMPARE(cell.data().toString(), latin("EVE"));
        studio.model.sort(greetingColumn, Qt::DescendingOrder);
        QTRY_VERIFY(!studio.model.isFinding() && studio.isThere(0));
        QCOMPARE(studio.shown(0, greetingColumn), latin("ZOLTAN"));
        VERIFY_RESULT(studio.session.edit(
            latin("Alter"), alterInferredField(studio.session.value(), latin("greeting"),
                                               latin("json_extract(name, '$.x')"))));
        QTRY_VERIFY(studio.isThere(0) && !studio.model.index(0, greetingColumn)
                                              .data(ViewerGridModel::Fault)
                                              .toString()
                                              .isEmpty());
    }

    void aHeaderSorts()
    {
        GridStudio studio;
        QVERIFY(studio.beginGrid(1000));
        QHeaderView *head = studio.view.horizontalHeader();
        const QPoint at(head->sectionViewportPosition(nameColumn) + 20, head->height() / 2);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, at);
        QTRY_VERIFY(studio.isQuiet() && studio.isThere(0) &&
                    studio.shown(0, nameColumn) == latin("adam"));
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, at);
        QTRY_VERIFY(studio.isQuiet() && studio.isThere(0) &&
                    studio.shown(0, nameColumn) == latin("zoltan"));
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, at);
        QTRY_VERIFY(studio.isQuiet() && studio.isThere(0) &&
                    studio.shown(0, keyColumn) == latin("v0"));
        studio.click(0, visitsColumn);
        studio.panel.sortColumn->trigger(); // by the keyboard
        QTRY_VERIFY(studio.isQuiet() && studio.isThere(0) &&
                    studio.shown(0, visitsColumn) == latin("0"));
    }

    void wordsAreFound()
    {
        GridStudio studio;
        QVERIFY(studio.beginGrid(1000));
        studio.panel.search().setFocus();
        QTest::keyClicks(&studio.panel.search(), latin("emile gold"));
        QTRY_VERIFY(studio.model.rowCount() == 100 && studio.isThere(0));
        QCOMPARE(studio.shown(0, planColumn), latin("gold"));
        QTest::keyClicks(&studio.panel.search(), latin(" nobody"));
        QTRY_COMPARE(studio.model.rowCount(), 0);
        studio.panel.search().clear();
        QTRY_COMPARE(studio.model.rowCount(), 1000);
    }

    void aRowBecomesTheViewerOnScreen()
    {
        GridStudio studio;
        QVERIFY(studio.beginGrid(1000));
        studio.click(3, nameColumn);
        QTest::mouseDClick(studio.view.viewport(), Qt::LeftButton, {}, studio.at(3, nameColumn));
        QVERIFY(studio.waitForViewer(3));
        QTRY_COMPARE(studio.model.shownRow(), 3);
        QVERIFY(studio.model.index(3, 0).data(ViewerGridModel::Shown).toBool());
        studio.click(5, nameColumn);
        studio.view.setFocus();
        studio.key(Qt::Key_Return);
        QVERIFY(studio.waitForViewer(5));
        studio.filter("plan = 'basic'");
        QTRY_COMPARE(studio.model.rowCount(), 500);
        QCOMPARE(studio.model.shownRow(), 2); // v5, behind v1 and v3
        studio.session.showViewer(4);         // is not among them
        QTRY_COMPARE(studio.model.shownRow(), -1);
    }

    void aValueIsTypedOver()
    {
        GridStudio studio;
        QVERIFY(studio.beginGrid(50));
        studio.click(0, nameColumn);
        studio.view.setFocus();
        studio.key(Qt::Key_F2);
        QVERIFY(studio.editor());
        studio.editor()->selectAll();
        QTest::keyClicks(studio.editor(), latin("Grace"));
        QTest::keyClick(studio.editor(), Qt::Key_Return);
        QTRY_COMPARE(studio.shown(0, nameColumn), latin("Grace")); // while it is being sealed too
        QTRY_VERIFY(studio.session.viewer()->record.values.value(1) == latin("Grace"));
        QTRY_VERIFY(studio.isQuiet() && studio.isThere(0));
        QCOMPARE(studio.shown(0, nameColumn), latin("Grace"));
        studio.view.setFocus();
        studio.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(studio.session.viewer()->record.values.value(1), QString::fromUtf8("Zoë"));
        QTRY_VERIFY(studio.isThere(0) && studio.shown(0, nameColumn) == QString::fromUtf8("Zoë"));
        studio.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(studio.session.viewer()->record.values.value(1), latin("Grace"));
    }

    void whatTheContractRefusesStaysInRed()
    {
        GridStudio studio;
        QVERIFY(studio.beginGrid(50));
        const QString sealed = studio.session.data().dataset->id;
        studio.click(0, planColumn);
        studio.view.setFocus();
        studio.key(Qt::Key_F2);
        QVERIFY(studio.editor());
        studio.editor()->selectAll();
        QTest::keyClicks(studio.editor(), latin("silver"));
        QVERIFY(!studio.editor()->fault().isEmpty());
        QTest::keyClick(studio.editor(), Qt::Key_Return);
        QVERIFY(studio.editor()); // it is not left
        QCOMPARE(studio.shown(0, planColumn), latin("gold"));
        QTest::keyClick(studio.editor(), Qt::Key_Escape);
        QTRY_VERIFY(!studio.editor());
        QCOMPARE(studio.session.data().dataset->id, sealed);
        QVERIFY(!studio.panel.undo->isEnabled());
    }

    void aKeyThatAnotherHasIsRefused()
    {
        GridStudio studio;
        QVERIFY(studio.beginGrid(50));
        QVERIFY(studio.model.setData(studio.model.index(0, keyColumn), latin("v7"), Qt::EditRole));
        QTRY_VERIFY(studio.panel.finding().contains(latin("another viewer")));
        QTRY_VERIFY(studio.isThere(0) && studio.shown(0, keyColumn) == latin("v0"));
    }

    void editsInARowAreAllKept()
    {
        GridStudio studio;
        QVERIFY(studio.beginGrid(50));
        for (int row = 0; row < 4; ++row)
            QVERIFY(studio.model.setData(studio.model.index(row, nameColumn),
                                         QStringLiteral("n%1").arg(row), Qt::EditRole));
        for (int row = 0; row < 4; ++row)
            QTRY_VERIFY(studio.isThere(row) && studio.isQuiet() &&
                        studio.shown(row, nameColumn) == QStringLiteral("n%1").arg(row));
        const Result<Dataset> sealed =
            DatasetStore(studio.path, studio.keyring.get()).open(studio.session.data().dataset->id);
        VERIFY_RESULT(sealed);
        const quint32 last[] = {3};
        QCOMPARE(readRows(sealed->rows, last).value(0).value(1), latin("n3"));
    }

    void viewersAreMadeDuplicatedAndDeleted()
    {
        GridStudio studio;
        QVERIFY(studio.beginGrid(50));
        studio.panel.newViewer->trigger();
        QVERIFY(studio.isSealed(51));
        QVERIFY(studio.waitForViewer(50));
        QTRY_COMPARE(studio.view.currentViewer(), 50);
        QVERIFY(studio.isThere(50));
        QVERIFY(studio.shown(50, keyColumn).startsWith(u's'));
        QVERIFY((QStringList{latin("gold"), latin("basic"), {}})
                    .contains(studio.shown(50, planColumn)));
        studio.click(2, nameColumn);
        QTRY_COMPARE(studio.view.selectedViewers(), QList<qint64>{2});
        studio.view.setFocus();
        studio.key(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(studio.isSealed(52));
        QTRY_VERIFY(studio.model.rowCount() == 52 && studio.isThere(51));
        QCOMPARE(studio.shown(51, keyColumn), latin("v2-2"));
        QCOMPARE(studio.shown(51, nameColumn), studio.shown(2, nameColumn));
        QTRY_COMPARE(studio.view.currentViewer(), 51);
        studio.view.scrollToTop();
        studio.click(0, nameColumn);
        QTRY_COMPARE(studio.view.selectedViewers(), QList<qint64>{0});
        studio.view.setFocus();
        studio.key(Qt::Key_Delete);
        QVERIFY2(studio.isSealed(51), qPrintable(studio.panel.finding()));
        QTRY_VERIFY(studio.isThere(0) && studio.shown(0, keyColumn) == latin("v1"));
        QCOMPARE(stateCount(studio.session), 1); // no part of the document's history
        studio.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(studio.isSealed(52));
        QTRY_VERIFY(studio.isThere(0) && studio.shown(0, keyColumn) == latin("v0"));
    }

    void theViewerOnTheCanvasCanBeDeleted()
    {
        GridStudio studio;
        QVERIFY(studio.beginGrid(20));
        studio.session.player().play();
        studio.session.showViewer(0);
        QVERIFY(studio.waitForViewer(0));
        studio.click(0, nameColumn);
        QTRY_COMPARE(studio.view.selectedViewers(), QList<qint64>{0});
        studio.view.setFocus();
        studio.key(Qt::Key_Delete);
        QVERIFY2(studio.isSealed(19), qPrintable(studio.panel.finding()));
        QTRY_VERIFY(studio.session.viewer() && studio.session.viewer()->record.key == latin("v1"));
        QVERIFY(!studio.session.trouble(Session::Trouble::Viewer));
        QVERIFY(studio.session.video());
    }

    // Or what was meant for one viewer would be done to the next.
    void nothingElseIsDoneWhileRowsMove()
    {
        GridStudio studio;
        QVERIFY(studio.beginGrid(20));
        studio.click(2, nameColumn);
        QTRY_COMPARE(studio.view.selectedViewers(), QList<qint64>{2});
        studio.view.setFocus();
        for (int times = 0; times < 3; ++times)
            studio.key(Qt::Key_Delete);
        QVERIFY(studio.isSealed(19));
        QTRY_VERIFY(studio.isThere(2) && studio.shown(2, keyColumn) == latin("v3"));
        QCOMPARE(studio.session.data().count, 19);
    }

    void theLastViewerStays()
    {
        GridStudio studio;
        QVERIFY(studio.beginGrid(3));
        studio.view.selectAll();
        studio.panel.remove->trigger();
        QTRY_VERIFY(!studio.panel.finding().isEmpty());
        QTRY_VERIFY(studio.isQuiet());
        QCOMPARE(studio.session.data().count, 3);
    }

    void aFilesViewersAreOnlyLookedAt()
    {
        GridStudio studio;
        QVERIFY(studio.open(samplePath()));
        studio.window.workspaces().choices[2]->trigger();
        QTRY_VERIFY(studio.model.rowCount() == 1000 && studio.isThere(0));
        QVERIFY(!studio.panel.newViewer->isEnabled() && !studio.panel.remove->isEnabled());
        studio.click(0, nameColumn);
        studio.view.setFocus();
        studio.key(Qt::Key_F2);
        QVERIFY(!studio.editor());
        QVERIFY(studio.panel.finding().contains(latin("dataset")));
    }

    void profilesSurviveClosing()
    {
        GridStudio studio;
        QVERIFY(studio.beginGrid(50));
        ProfileMenu &menu = studio.window.viewerBar().profiles();
        studio.session.showViewer(7);
        QVERIFY(studio.waitForViewer(7));
        menu.nameThis->trigger();
        QVERIFY(menu.isNaming());
        QTest::keyClicks(&menu.line(), latin("long name"));
        QTest::keyClick(&menu.line(), Qt::Key_Return);
        ViewerProfiles &profiles = studio.window.viewerProfiles();
        QTRY_COMPARE(profiles.all(),
                     (QList{ViewerProfiles::Profile{latin("long name"), latin("v7")}}));
        QTRY_VERIFY(studio.isQuiet());
        QCOMPARE(studio.session.viewer()->record.index, 7); // it stays on screen
        studio.session.close();
        QTRY_VERIFY(profiles.all().isEmpty());
        QVERIFY(studio.open(studio.path));
        QTRY_COMPARE(profiles.all().size(), 1);
        QTRY_COMPARE(studio.session.viewer()->record.index, 0);
        QTest::mouseClick(&studio.window.viewerBar().profileButton(), Qt::LeftButton);
        QTRY_VERIFY(menu.isVisible());
        QAction *entry = menu.actions().first();
        QCOMPARE(entry->text(), latin("long name"));
        QVERIFY(!entry->isChecked());
        QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(entry).center());
        QVERIFY(studio.waitForViewer(7));
        menu.forgetThis->trigger();
        QTRY_VERIFY(profiles.all().isEmpty());
        for (const QString &file : QDir(studio.folder.path()).entryList(QDir::Files)) {
            QFile bytes(studio.folder.filePath(file));
            QVERIFY(bytes.open(QFile::ReadOnly));
            QVERIFY(!bytes.readAll().contains("long name"));
        }
    }

    void profilesLeaveTheRestOfTheOriginAlone()
    {
        QByteArray origin = R"({"source":{"kind":"csv"}})";
        VERIFY_RESULT(ViewerProfiles::put({{latin("a"), latin("v1")}}, origin));
        QVERIFY(origin.contains(R"("kind":"csv")"));
        QCOMPARE(ViewerProfiles::in(origin).size(), 1);
        QByteArray broken = "[1";
        QVERIFY(!ViewerProfiles::put({}, broken));
        QCOMPARE(broken, QByteArray("[1"));
    }

    void itIsReadFromTheRight()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        {
            GridStudio studio;
            QVERIFY(studio.beginGrid(20));
            QVERIFY(studio.at(0, keyColumn).x() > studio.at(0, nameColumn).x());
            QVERIFY(studio.view.verticalHeader()->x() > studio.view.viewport()->x());
            const QToolButton &button = studio.window.viewerBar().profileButton();
            QVERIFY(button.x() < studio.window.viewerBar().width() / 2);
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

REELWRIGHT_TEST(TestViewerGrid)
#include "tst_viewergrid.moc"
