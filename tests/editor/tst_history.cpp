// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfixture.h"

#include <editor/history/comparisonlist.h>
#include <editor/history/historypanel.h>
#include <editor/history/versionform.h>

#include <QAbstractItemModelTester>
#include <QListView>

using namespace reelwright;
using namespace reelwright::test;
using Standing = StateModel::Standing;
using Tester = QAbstractItemModelTester;

namespace {

// A document with the edits "One" and "Two", shown with its history.
struct Edited : Studio {
    bool start()
    {
        if (!open(makeDocument(folder, "a")))
            return false;
        window.showHistory();
        return edit("One") && edit("Two");
    }
    bool edit(const char *name)
    {
        return session.edit(latin(name), renamed(session.value(), name)).has_value();
    }
    HistoryPanel &panel() { return window.history(); }
    QAbstractItemModel &states() { return *panel().states().model(); }
    QAbstractItemModel &versions() { return *panel().versions().model(); }
    QString stateName(int row)
    {
        return states().index(row, 0).data(StateModel::EditName).toString();
    }
    Standing standing(int row)
    {
        return Standing(states().index(row, 0).data(StateModel::StandingNow).toInt());
    }
};

void clickRow(QListView &list, int row)
{
    const QModelIndex index = list.model()->index(row, 0);
    list.scrollTo(index);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
}

} // namespace

// The panel with the document's states and versions, with real events.
class TestHistory : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useStudioStyle();
        QLocale::setDefault(QLocale::c());
    }

    void aClickGoesToAState()
    {
        Edited studio;
        QVERIFY(studio.start());
        const Tester tester(&studio.states(), Tester::FailureReportingMode::QtTest);
        QCOMPARE(studio.states().rowCount(), 3);
        QCOMPARE(studio.stateName(0), latin("Two"));
        QCOMPARE(studio.stateName(2), latin("Beginning"));
        clickRow(studio.panel().states(), 2);
        QCOMPARE(sceneName(studio.session), latin("Scene 1"));
        QCOMPARE(studio.standing(0), Standing::Undone);
        QCOMPARE(studio.standing(2), Standing::Current);
        clickRow(studio.panel().states(), 0);
        QCOMPARE(sceneName(studio.session), latin("Two"));
        QCOMPARE(studio.standing(2), Standing::Past);
    }

    void anEditAfterUndoBeginsABranch()
    {
        Edited studio;
        QVERIFY(studio.start());
        QTest::keyClick(&studio.window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(studio.edit("Three"));
        QCOMPARE(studio.states().rowCount(), 4);
        QCOMPARE(studio.standing(0), Standing::Current);
        QCOMPARE(studio.standing(1), Standing::Aside);
        clickRow(studio.panel().states(), 1); // the other branch is not lost
        QCOMPARE(sceneName(studio.session), latin("Two"));
        QCOMPARE(studio.standing(0), Standing::Aside);
    }

    void aVersionIsSavedInPlace()
    {
        Edited studio;
        QVERIFY(studio.start());
        const Tester tester(&studio.versions(), Tester::FailureReportingMode::QtTest);
        VersionForm &form = studio.panel().form();
        const auto both = Qt::ControlModifier | Qt::ShiftModifier;
        QTest::keyClick(&studio.window, Qt::Key_S, both);
        QVERIFY(form.isVisible());
        QTRY_VERIFY(form.name().hasFocus());
        QTest::keyClick(&form.name(), Qt::Key_Return); // without a name: nothing
        QVERIFY(form.isVisible());
        QTest::keyClicks(&form.name(), latin("First draft"));
        QTest::keyClick(&form.name(), Qt::Key_Tab);
        QVERIFY(form.note().hasFocus());
        QTest::keyClicks(&form.note(), latin("for Anna"));
        QTest::keyClick(&form.note(), Qt::Key_Return);
        QVERIFY(!form.isVisible());
        QCOMPARE(studio.versions().rowCount(), 1);
        const Version saved = studio.session.document()->versions().value().first();
        QCOMPARE(saved.name, latin("First draft"));
        QCOMPARE(saved.note, latin("for Anna"));
        QCOMPARE(saved.state, studio.session.document()->state());
        QCOMPARE(studio.states().index(0, 0).data(StateModel::VersionName).toString(), saved.name);
        QTest::keyClick(&studio.window, Qt::Key_S, both);
        QTest::keyClicks(&form.name(), latin("Not wanted"));
        QTest::keyClick(&form.name(), Qt::Key_Escape);
        QVERIFY(!form.isVisible());
        QCOMPARE(studio.versions().rowCount(), 1);
    }

    void aVersionIsBroughtBackAsANewState()
    {
        Edited studio;
        QVERIFY(studio.start());
        HistoryPanel &panel = studio.panel();
        VERIFY_RESULT(studio.session.saveVersion(latin("Second"), {}));
        QVERIFY(studio.edit("Three"));
        QVERIFY(!panel.bringBack->isEnabled());
        clickRow(panel.versions(), 0);
        QVERIFY(panel.bringBack->isEnabled());
        panel.bringBack->trigger();
        QCOMPARE(sceneName(studio.session), latin("Two"));
        QCOMPARE(studio.stateName(0), QStringLiteral("Bring Back “Second”"));
        QCOMPARE(studio.states().rowCount(), 5);
        QTest::keyClick(&studio.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(sceneName(studio.session), latin("Three"));
    }

    void revertGoesToTheNewestVersion()
    {
        Edited studio;
        QVERIFY(studio.start());
        QAction &revert = *studio.panel().revert;
        QVERIFY(!revert.isEnabled());
        VERIFY_RESULT(studio.session.saveVersion(latin("Old"), {}));
        QVERIFY(studio.edit("Three"));
        VERIFY_RESULT(studio.session.saveVersion(latin("New"), {}));
        QVERIFY(!revert.isEnabled()); // that is what there is
        QVERIFY(studio.edit("Four"));
        QVERIFY(revert.isEnabled());
        QCOMPARE(revert.text(), QStringLiteral("Re&vert to “New”"));
        revert.trigger();
        QCOMPARE(sceneName(studio.session), latin("Three"));
        QTest::keyClick(&studio.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(sceneName(studio.session), latin("Four"));
    }

    void aVersionIsComparedWithNow()
    {
        Edited studio;
        QVERIFY(studio.start());
        HistoryPanel &panel = studio.panel();
        ComparisonModel &model = panel.comparison().model();
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        VERIFY_RESULT(studio.session.saveVersion(latin("Second"), {}));
        clickRow(panel.versions(), 0);
        panel.compare->trigger();
        QVERIFY(panel.comparison().isVisible());
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(studio.edit("Three")); // it follows
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data(ComparisonModel::Facts).toString(),
                 QStringLiteral("name: Two → Three"));
        QTest::keyClick(&studio.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(model.rowCount(), 0);
        panel.comparison().list().setFocus();
        QTest::keyClick(&panel.comparison().list(), Qt::Key_Escape);
        QVERIFY(!panel.comparison().isVisible());
        QVERIFY(panel.states().isVisible());
    }

    void aDifferenceLeadsToItsScene()
    {
        Edited studio;
        QVERIFY(studio.start());
        Template next = studio.session.value();
        Scene second = next.scenes[0];
        second.id = {latin("scene-2")};
        second.name = latin("Second");
        second.tracks[0].id = {latin("track-2")};
        next.scenes += second;
        StoryboardSlot slot = next.storyboard[0];
        slot.id = {latin("slot-2")};
        slot.candidates = {Candidate{second.id, {}, {}}};
        next.storyboard += slot;
        VERIFY_RESULT(studio.session.edit(latin("Add Scene"), next));
        QTRY_VERIFY(studio.session.video() && studio.session.video()->scenes.size() == 2);
        clickRow(studio.panel().states(), 0);
        panelCompare(studio);
        ComparisonModel &model = studio.panel().comparison().model();
        int row = -1;
        for (int i = 0; i < model.rowCount(); ++i)
            if (model.partAt(model.index(i)).part == PartKey{PartKind::Scene, second.id.value})
                row = i;
        QVERIFY(row >= 0);
        clickRow(studio.panel().comparison().list(), row);
        QCOMPARE(studio.session.sceneInView()->id, second.id);
    }

    void aFolderHasNoHistoryButAWayToIt()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        studio.window.showHistory();
        QVERIFY(!studio.window.history().states().isVisible());
        QVERIFY(!studio.window.history().saveVersion->isEnabled());
        QPushButton *button = nullptr;
        for (QPushButton *each : studio.window.history().findChildren<QPushButton *>())
            if (each->isVisible())
                button = each;
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(studio.window.findChild<QFileDialog *>());
        studio.window.findChild<QFileDialog *>()->reject();
    }

private:
    // The state before the current one, by the context menu's entry.
    static void panelCompare(Edited &studio)
    {
        QListView &states = studio.panel().states();
        states.setCurrentIndex(states.model()->index(1, 0));
        studio.panel().compareState->trigger();
    }
};

REELWRIGHT_TEST(TestHistory)
#include "tst_history.moc"
