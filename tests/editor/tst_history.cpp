// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfixture.h"

#include <editor/canvas/canvasview.h>
#include <editor/history/comparisonlist.h>
#include <editor/history/historylimit.h>
#include <editor/history/historypanel.h>
#include <editor/history/pastbanner.h>
#include <editor/history/versionform.h>
#include <editor/window/savedstate.h>
#include <editor/window/statusline.h>

#include <QAbstractItemModelTester>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QSignalSpy>

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

[[nodiscard]] bool looksAt(const Session &session, const char *name)
{
    return QTest::qWaitFor([&] { return session.past() && session.past()->name == latin(name); });
}

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

    void aVersionIsLookedAt()
    {
        Edited studio;
        QVERIFY(studio.start());
        HistoryPanel &panel = studio.panel();
        Session &session = studio.session;
        PastBanner &banner = *studio.window.findChild<PastBanner *>();
        VERIFY_RESULT(session.saveVersion(latin("Second"), {}));
        QVERIFY(studio.edit("Three"));
        QVERIFY(!banner.isVisible());
        QVERIFY(!panel.backToNow->isEnabled());
        const StateId before = session.document()->state();
        clickRow(panel.versions(), 0);
        panel.look->trigger();
        QVERIFY(looksAt(session, "Second"));
        QCOMPARE(sceneName(session), latin("Two"));
        QTRY_VERIFY(session.viewer() && session.viewer()->of->value.scenes[0].name == latin("Two"));
        QVERIFY(banner.isVisible());
        QVERIFY(banner.text().contains(latin("Second")));
        QVERIFY(studio.window.windowTitle().contains(latin("Second")));
        QVERIFY(studio.window.statusLine().savedState().text().startsWith(latin("Looking back")));
        QVERIFY(studio.states().index(1, 0).data(StateModel::Shown).toBool());
        QVERIFY(!session.isEditable());
        QVERIFY(!session.edit(latin("Not now"), renamed(session.value(), "Not now")));
        QVERIFY(!session.preview(renamed(session.value(), "Not now")));
        QVERIFY(!session.undo());
        QVERIFY(!session.saveVersion(latin("Not now"), {}));
        QCOMPARE(sceneName(session), latin("Two"));
        QCOMPARE(session.document()->state(), before);
        QCOMPARE(session.document()->current().scenes[0].name, latin("Three"));
        studio.window.canvas().setFocus();
        QTest::keyClick(&studio.window.canvas(), Qt::Key_Escape);
        QCOMPARE(sceneName(session), latin("Three"));
        QVERIFY(!banner.isVisible());
        QVERIFY(session.isEditable());
        QCOMPARE(stateCount(session), 4);
        QVERIFY(studio.edit("Four"));
    }

    void clicksWhileLookingBackLookElsewhere()
    {
        Edited studio;
        QVERIFY(studio.start());
        HistoryPanel &panel = studio.panel();
        Session &session = studio.session;
        panel.states().setCurrentIndex(panel.states().model()->index(2, 0));
        panel.lookAtState->trigger();
        QVERIFY(looksAt(session, "Beginning"));
        QCOMPARE(sceneName(session), latin("Scene 1"));
        clickRow(panel.states(), 1);
        QVERIFY(looksAt(session, "One"));
        QCOMPARE(sceneName(session), latin("One"));
        QCOMPARE(studio.standing(0), Standing::Current);
        clickRow(panel.states(), 0);
        QVERIFY(!session.past());
        QCOMPARE(sceneName(session), latin("Two"));
        QCOMPARE(stateCount(session), 3);
    }

    void whatIsLookedAtIsBroughtBack()
    {
        Edited studio;
        QVERIFY(studio.start());
        Session &session = studio.session;
        const QList<State> states = session.document()->history().value();
        session.lookAt(states[1].id, states[1].name);
        QVERIFY(looksAt(session, "One"));
        PastBanner &banner = *studio.window.findChild<PastBanner *>();
        QPushButton *button = nullptr;
        for (QPushButton *each : banner.findChildren<QPushButton *>())
            if (each->text() == latin("Bring Back"))
                button = each;
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!session.past());
        QCOMPARE(sceneName(session), latin("One"));
        QCOMPARE(studio.stateName(0), QStringLiteral("Bring Back “One”"));
        QTest::keyClick(&studio.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(sceneName(session), latin("Two"));
    }

    void readOnlyDocumentsAreLookedThrough()
    {
        Edited studio;
        QVERIFY(studio.start());
        VERIFY_RESULT(studio.session.saveVersion(latin("Second"), {}));
        QVERIFY(studio.edit("Three"));
        Studio other;
        QVERIFY(other.open(studio.session.templatePath()));
        QVERIFY(!other.session.isEditable());
        other.window.showHistory();
        HistoryPanel &panel = other.window.history();
        clickRow(panel.states(), 3);
        QVERIFY(looksAt(other.session, "Beginning"));
        QCOMPARE(sceneName(other.session), latin("Scene 1"));
        clickRow(panel.versions(), 0);
        panel.look->trigger();
        QVERIFY(looksAt(other.session, "Second"));
        QCOMPARE(sceneName(other.session), latin("Two"));
        QVERIFY(!panel.bringBack->isEnabled());
        QVERIFY(!panel.bringBackPast->isEnabled());
        panel.backToNow->trigger();
        QCOMPARE(sceneName(other.session), latin("Three"));
        QVERIFY(!other.session.isEditable());
    }

    void otherFieldsAreLookedAtWithTheirData()
    {
        Edited studio;
        QVERIFY(studio.start());
        Session &session = studio.session;
        const StateId before = session.document()->state();
        Template next = session.value();
        next.fields += Field{latin("more"), FieldType::Text, false, 0, {}, latin("much"), {}};
        VERIFY_RESULT(session.edit(latin("Add Field"), next));
        QTRY_COMPARE(session.viewer() ? session.viewer()->record.values.size() : 0,
                     next.fields.size());
        session.lookAt(before, latin("Before"));
        QVERIFY(looksAt(session, "Before"));
        QTRY_COMPARE(session.viewer()->record.values.size(), next.fields.size() - 1);
        session.lookAtNow();
        QTRY_COMPARE(session.viewer()->record.values.size(), next.fields.size());
        session.close();
        QVERIFY(!session.past());
    }

    // Reading it takes a while, in which the hands go on.
    void whatIsLookedAtComesWhenItIsRead()
    {
        Edited studio;
        QVERIFY(studio.start());
        Session &session = studio.session;
        session.lookAt(1, latin("Beginning"));
        QVERIFY(!session.past());
        QVERIFY(!session.busy().isEmpty());
        QVERIFY(studio.edit("Three"));
        QCOMPARE(sceneName(session), latin("Three"));
        QVERIFY(looksAt(session, "Beginning"));
        QVERIFY(session.busy().isEmpty());
        QCOMPARE(sceneName(session), latin("Scene 1"));
        session.lookAtNow();
        QCOMPARE(sceneName(session), latin("Three"));
        // What is not waited for any more does not come.
        const auto nothingComes = [&] {
            session.lookAt(3, latin("Two"));
            if (!looksAt(session, "Two")) // the same thread reads it, after the other
                return false;
            const bool never = sceneName(session) == latin("Two");
            session.lookAtNow();
            return never;
        };
        session.lookAt(1, latin("Beginning"));
        session.lookAtNow();
        QVERIFY(nothingComes());
        session.lookAt(1, latin("Beginning"));
        session.stopOpening();
        QVERIFY(session.busy().isEmpty());
        QVERIFY(nothingComes());
        session.lookAt(1, latin("Beginning"));
        session.close();
        QVERIFY(!session.past());
    }
    void whatCanNotBeLookedAtIsSaid()
    {
        Edited studio;
        QVERIFY(studio.start());
        studio.session.lookAt(77, latin("Nowhere"));
        QTRY_VERIFY(studio.session.trouble(Session::Trouble::Document));
        QVERIFY(!studio.session.past());
        QVERIFY(studio.session.busy().isEmpty());
        QVERIFY(studio.edit("Three"));
        QVERIFY(!studio.session.trouble(Session::Trouble::Document));
    }

    void editsOfLongWorkWaitForTheLookToEnd()
    {
        Edited studio;
        QVERIFY(studio.start());
        Session &session = studio.session;
        const QString document = session.templatePath();
        QSignalSpy told(&session, &Session::told);
        const auto late = [&](const QObject *context, const char *name) {
            session.whenNow(document, context, [&studio, name] { (void)studio.edit(name); });
        };
        late(&studio.window, "At once");
        QCOMPARE(sceneName(session), latin("At once"));
        QCOMPARE(told.size(), 0);
        session.lookAt(1, latin("Beginning"));
        QVERIFY(looksAt(session, "Beginning"));
        late(&studio.window, "Late");
        {
            const QObject gone;
            late(&gone, "Never");
        }
        QCOMPARE(told.size(), 2);
        QVERIFY(studio.window.statusLine().message().contains(latin("back to now")));
        QCOMPARE(sceneName(session), latin("Scene 1"));
        session.lookAtNow();
        QCOMPARE(sceneName(session), latin("Late"));
        QCOMPARE(stateCount(session), 5);
        // A document that is closed takes them with it.
        session.lookAt(1, latin("Beginning"));
        QVERIFY(looksAt(session, "Beginning"));
        late(&studio.window, "At the end");
        session.close();
        const Result<Document> kept = Document::open(document, Document::Access::Read);
        VERIFY_RESULT(kept);
        QCOMPARE(kept->current().scenes[0].name, latin("At the end"));
        late(&studio.window, "Too late");
        QVERIFY(studio.window.statusLine().message().contains(latin("no longer open")));
    }
    void editsOfLongWorkComeAfterWhatIsGoneTo()
    {
        Edited studio;
        QVERIFY(studio.start());
        Session &session = studio.session;
        session.lookAt(2, latin("One"));
        QVERIFY(looksAt(session, "One"));
        session.whenNow(session.templatePath(), &studio.window, [&] {
            Template next = session.kept();
            next.name = latin("Late");
            QVERIFY(session.edit(latin("Late"), next));
        });
        VERIFY_RESULT(session.bringBack(2, latin("One")));
        QCOMPARE(sceneName(session), latin("One"));
        QCOMPARE(session.value().name, latin("Late"));
    }

    // One large edit, for which many small ones are forgotten, and more bytes are kept than before.
    void statesThatAreForgottenGoFromTheList()
    {
        Edited studio;
        QVERIFY(studio.start());
        const Tester tester(&studio.states(), Tester::FailureReportingMode::QtTest);
        VERIFY_RESULT(studio.session.setHistoryLimit(100'000));
        for (int i = 0; i < 30; ++i)
            QVERIFY(studio.edit(qPrintable(QString::number(i))));
        const qint64 before = studio.session.document()->historyBytes();
        Template next = studio.session.value();
        next.fields[0].example = QString(96'000, u'x');
        VERIFY_RESULT(studio.session.edit(latin("Large"), next));
        QVERIFY(studio.session.document()->historyBytes() > before);
        QVERIFY(stateCount(studio.session) < 33);
        QCOMPARE(studio.states().rowCount(), stateCount(studio.session));
    }

    void theLimitIsChosenInThePanel()
    {
        Edited studio;
        QVERIFY(studio.start());
        HistoryLimit &limit = studio.panel().limit();
        const Session &session = studio.session;
        QVERIFY(!limit.usage().isEmpty());
        const auto choice = [&](const char *id) {
            for (QAction *action : limit.menu()->actions())
                if (action->objectName() == latin(id))
                    return action;
            return static_cast<QAction *>(nullptr);
        };
        QVERIFY(choice("history.limit.256")->isChecked());
        choice("history.limit.1024")->trigger();
        QCOMPARE(session.document()->historyLimit(), qint64(1) << 30);
        QVERIFY(choice("history.limit.1024")->isChecked());
        choice("history.limit.0")->trigger();
        QCOMPARE(session.document()->historyLimit(), qint64(0));
        studio.session.lookAt(1, latin("Beginning"));
        QVERIFY(looksAt(studio.session, "Beginning"));
        QVERIFY(!choice("history.limit.64")->isEnabled());
        studio.session.lookAtNow();
        QVERIFY(choice("history.limit.64")->isEnabled());
    }

    void aLimitThatForgetsAsksFirst()
    {
        Edited studio;
        QVERIFY(studio.start());
        Template large = studio.session.value();
        for (int i = 0; i < 3; ++i) {
            Media medium;
            for (int j = 0; j < 200; ++j) {
                medium.id = {QStringLiteral("m%1-%2").arg(i).arg(j)};
                medium.path = QString(200, u'x') + medium.id.value;
                large.media += medium;
            }
            VERIFY_RESULT(studio.session.edit(QStringLiteral("Large %1").arg(i), large));
        }
        const qint64 used = studio.session.document()->historyBytes();
        HistoryLimit &limit = studio.panel().limit();
        const auto ask = [&](const char *answer) {
            limit.choose(used / 2);
            auto *question = studio.window.findChild<QMessageBox *>();
            QVERIFY(question && question->isVisible());
            QCOMPARE(stateCount(studio.session), 6);
            for (QAbstractButton *button : question->buttons())
                if (button->text().remove(u'&') == latin(answer))
                    QTest::mouseClick(button, Qt::LeftButton);
            QTRY_VERIFY(!studio.window.findChild<QMessageBox *>());
        };
        ask("Cancel");
        QCOMPARE(studio.session.document()->historyLimit(), qint64(256) << 20);
        QCOMPARE(stateCount(studio.session), 6);
        ask("Forget");
        QCOMPARE(studio.session.document()->historyLimit(), used / 2);
        QVERIFY(stateCount(studio.session) < 6);
        QCOMPARE(studio.states().rowCount(), stateCount(studio.session));
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
