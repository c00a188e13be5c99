// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfixture.h"

#include <editor/expression/expressionline.h>
#include <editor/inspector/inspectorpanel.h>
#include <editor/library/librarypanel.h>
#include <editor/storyboard/candidaterow.h>
#include <editor/storyboard/slotpopover.h>
#include <editor/storyboard/storyboardactions.h>
#include <editor/storyboard/storyboardview.h>
#include <editor/timeline/namefield.h>
#include <model/edit/fieldedits.h>
#include <model/edit/invariants.h>
#include <model/edit/sceneedits.h>
#include <model/edit/storyboardedits.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>

using namespace reelwright;
using namespace test;

namespace {

// A window with a document of three scenes, each in a slot of its name, for viewers with a plan.
struct BoardStudio : Studio {
    BoardStudio() : board(window.storyboard()), actions(board.commands()) {}

    [[nodiscard]] bool begin()
    {
        Template value = NewTemplate::make(latin("Spring"), NewTemplate::formats().first());
        Field plan;
        plan.name = latin("plan");
        plan.example = latin("gold");
        value.fields += plan;
        for (const char *name : {"Two", "Three"}) {
            value = *addScene(value, latin(name), 2 * oneSecond);
            value = *addSlot(value, latin(name));
            value = *setDefault(value, value.storyboard.last().id, value.scenes.last().id);
        }
        const QString path = folder.filePath(latin("doc.reel"));
        const bool made = bool(Document::create(path, value));
        return made && open(path) && session.isEditable() && waitForVideo(3);
    }

    // Until the viewer's video shows so many scenes.
    [[nodiscard]] bool waitForVideo(qsizetype scenes)
    {
        return QTest::qWaitFor(
            [&] { return session.video() && session.video()->scenes.size() == scenes; }, 20'000);
    }

    const Template &value() const { return session.value(); }
    const StoryboardSlot &slot(int index) const { return value().storyboard[index]; }
    QStringList names() const
    {
        QStringList all;
        for (const StoryboardSlot &slot : value().storyboard)
            all += slot.name;
        return all;
    }
    QPoint at(int slot) const { return board.blocks()[slot].rect.center().toPoint(); }
    void click(int slot) { QTest::mouseClick(&board, Qt::LeftButton, {}, at(slot)); }
    void key(Qt::Key which, Qt::KeyboardModifiers keys = {})
    {
        QTest::keyClick(&board, which, keys);
    }
    void move(QPoint point)
    {
        QMouseEvent event(QEvent::MouseMove, point, board.mapToGlobal(QPointF(point)), Qt::NoButton,
                          Qt::LeftButton, {});
        QApplication::sendEvent(&board, &event);
    }
    bool type(const char *text, Qt::Key last)
    {
        auto *field = board.findChild<NameField *>();
        if (!field)
            return false;
        QTest::keyClicks(field, latin(text));
        QTest::keyClick(field, last);
        return QTest::qWaitFor([&] { return !board.findChild<NameField *>(); });
    }
    bool drop(int scene, QPoint point)
    {
        SceneModel &model = window.library().model();
        const std::unique_ptr<QMimeData> mime(model.mimeData({model.index(scene)}));
        const Qt::DropActions both = Qt::MoveAction | Qt::CopyAction;
        QDragEnterEvent enter(point, both, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(&board, &enter);
        QDragMoveEvent over(point, both, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(&board, &over);
        QDropEvent drop(point, both, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(&board, &drop);
        return enter.isAccepted() && over.isAccepted() && drop.isAccepted();
    }
    CandidateRow &row(int index) { return *board.popover().rows()[index]; }
    void typeRule(int index, const char *rule)
    {
        row(index).rule().setFocus();
        row(index).rule().selectAll();
        QTest::keyClicks(&row(index).rule(), latin(rule));
    }
    // Undoing gives what was there before, redoing what is there now, and both are sound.
    [[nodiscard]] bool undoesTo(const Template &before)
    {
        const Template after = value();
        const bool back = session.undo() && value() == before;
        return session.redo() && value() == after && back && checkInvariants(after);
    }

    StoryboardView &board;
    StoryboardActions &actions;
};

} // namespace

// The storyboard, with real events.
class TestStoryboard : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useStudioStyle(); }

    void slotsAreChosen()
    {
        BoardStudio studio;
        QVERIFY(studio.begin());
        studio.click(1);
        QCOMPARE(studio.board.chosen(), 1);
        QCOMPARE(studio.session.sceneInView()->name, latin("Two"));
        studio.key(Qt::Key_Right);
        QCOMPARE(studio.board.chosen(), 2);
        QCOMPARE(studio.session.sceneInView()->name, latin("Three"));
        studio.key(Qt::Key_Right);
        QCOMPARE(studio.board.chosen(), 2);
        studio.key(Qt::Key_Left);
        QCOMPARE(studio.board.chosen(), 1);
        QCOMPARE(stateCount(studio.session), 1);
    }

    void slotsAreMadeAndDeleted()
    {
        BoardStudio studio;
        QVERIFY(studio.begin());
        const Template before = studio.value();
        studio.click(0);
        auto *button = studio.board.findChild<QToolButton *>();
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(studio.names(),
                 (QStringList{latin("Scene 1"), latin("Slot 4"), latin("Two"), latin("Three")}));
        QCOMPARE(studio.board.chosen(), 1);
        QVERIFY(studio.undoesTo(before));
        studio.key(Qt::Key_Delete);
        QCOMPARE(studio.value(), before);
        studio.click(2);
        studio.key(Qt::Key_Delete);
        QCOMPARE(studio.names(), (QStringList{latin("Scene 1"), latin("Two")}));
        QCOMPARE(studio.value().scenes.size(), 3); // they stay in the library
        QCOMPARE(studio.board.chosen(), 1);
        QVERIFY(studio.undoesTo(before));
    }

    void namesAreTypedInPlace()
    {
        BoardStudio studio;
        QVERIFY(studio.begin());
        const Template before = studio.value();
        studio.click(1);
        studio.key(Qt::Key_F2);
        QVERIFY(studio.type("split", Qt::Key_Return)); // its letters are no shortcuts
        QCOMPARE(studio.slot(1).name, latin("split"));
        QVERIFY(!studio.board.popover().isVisible());
        QVERIFY(studio.undoesTo(before));
        QTest::mouseDClick(&studio.board, Qt::LeftButton, {}, studio.at(2));
        QVERIFY(studio.type("Other", Qt::Key_Escape));
        QCOMPARE(studio.slot(2).name, latin("Three"));
        const QPoint onRule(studio.at(2).x(), int(studio.board.blocks()[2].rect.bottom()) - 8);
        QTest::mouseDClick(&studio.board, Qt::LeftButton, {}, onRule);
        QTRY_VERIFY(studio.board.popover().isVisible());
        QVERIFY(!studio.board.findChild<NameField *>());
    }

    void aNameBeingTypedIsKeptWhenTheDocumentIsClosed()
    {
        BoardStudio studio;
        QVERIFY(studio.begin());
        const QString path = studio.session.document()->path();
        studio.click(1);
        studio.key(Qt::Key_F2);
        auto *field = studio.board.findChild<NameField *>();
        QVERIFY(field);
        QTest::keyClicks(field, latin("split"));
        QTest::keyClick(field, Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!studio.session.hasTemplate());
        const Result<Document> again = Document::open(path);
        VERIFY_RESULT(again);
        QCOMPARE(again->current().storyboard[1].name, latin("split"));
    }

    void keysReorder()
    {
        BoardStudio studio;
        QVERIFY(studio.begin());
        const Template before = studio.value();
        studio.click(2);
        studio.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(studio.names(), (QStringList{latin("Scene 1"), latin("Three"), latin("Two")}));
        QCOMPARE(studio.board.chosen(), 1);
        QVERIFY(studio.undoesTo(before));
        studio.key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(studio.value(), before);
        const qsizetype states = stateCount(studio.session);
        studio.key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(stateCount(studio.session), states);
    }

    void draggingReorders()
    {
        BoardStudio studio;
        QVERIFY(studio.begin());
        const Template before = studio.value();
        const QPoint from = studio.at(0);
        const QPoint to = studio.at(2) + QPoint(4, 0);
        QTest::mousePress(&studio.board, Qt::LeftButton, {}, from);
        studio.move(to);
        QCOMPARE(studio.names(), (QStringList{latin("Two"), latin("Three"), latin("Scene 1")}));
        QCOMPARE(stateCount(studio.session), 1); // shown only
        studio.key(Qt::Key_Escape);
        QTest::mouseRelease(&studio.board, Qt::LeftButton, {}, to);
        QCOMPARE(studio.value(), before);
        QTest::mousePress(&studio.board, Qt::LeftButton, {}, from);
        studio.move(to);
        QTest::mouseRelease(&studio.board, Qt::LeftButton, {}, to);
        QCOMPARE(studio.names(), (QStringList{latin("Two"), latin("Three"), latin("Scene 1")}));
        QCOMPARE(studio.board.chosen(), 2);
        QCOMPARE(stateCount(studio.session), 2);
        QVERIFY(studio.undoesTo(before));
    }

    void scenesAreDropped()
    {
        BoardStudio studio;
        QVERIFY(studio.begin());
        Template before = studio.value();
        QVERIFY(studio.drop(2, studio.at(1))); // a slot with a scene
        QCOMPARE(studio.slot(1).candidates.size(), 1);
        QCOMPARE(studio.slot(1).candidates[0].scene, studio.value().scenes[2].id);
        QVERIFY(studio.board.popover().isVisible()); // for its rule
        QVERIFY(studio.undoesTo(before));
        before = studio.value();
        const QRectF last = studio.board.blocks().last().rect;
        QVERIFY(studio.drop(1, QPoint(int(last.right()) + 20, 30))); // behind the last
        QCOMPARE(studio.slot(3).otherwise, studio.value().scenes[1].id);
        QCOMPARE(studio.slot(3).name, latin("Two"));
        QVERIFY(studio.undoesTo(before));
        studio.actions.newSlot->trigger(); // empty
        QCOMPARE(studio.board.chosen(), 4);
        before = studio.value();
        QVERIFY(studio.drop(0, studio.at(4)));
        QCOMPARE(studio.slot(4).otherwise, studio.value().scenes[0].id);
        QVERIFY(studio.slot(4).candidates.isEmpty());
        QVERIFY(studio.undoesTo(before));
        before = studio.value();
        QVERIFY(!studio.drop(0, QPoint(20, 30))); // on the title
        QCOMPARE(studio.value(), before);
    }

    void rulesAreTyped()
    {
        BoardStudio studio;
        QVERIFY(studio.begin());
        QVERIFY(studio.drop(2, studio.at(1)));
        const Template before = studio.value();
        QCOMPARE(studio.board.popover().rows().size(), 1);
        studio.typeRule(0, "plna = 'gold'");
        QVERIFY2(studio.row(0).finding().contains(latin("plna")),
                 qPrintable(studio.row(0).finding()));
        QTest::keyClick(&studio.row(0).rule(), Qt::Key_Return);
        QCOMPARE(studio.value(), before);
        studio.typeRule(0, "plan = 'gold'");
        QCOMPARE(studio.row(0).finding(), QString());
        QTest::keyClick(&studio.row(0).rule(), Qt::Key_Return);
        QCOMPARE(studio.slot(1).candidates[0].when, latin("plan = 'gold'"));
        QTRY_VERIFY2(studio.row(0).reach().startsWith(latin("1 of 1")),
                     qPrintable(studio.row(0).reach()));
        QVERIFY(studio.undoesTo(before));
        const Template kept = studio.value();
        studio.typeRule(0, "plan = 'tin'");
        QTest::keyClick(&studio.row(0).rule(), Qt::Key_Escape);
        QVERIFY(!studio.board.popover().isVisible());
        QCOMPARE(studio.value(), kept);
        studio.key(Qt::Key_Return); // opens it again
        QVERIFY(studio.board.popover().isVisible());
        QCOMPARE(studio.row(0).rule().text(), latin("plan = 'gold'"));
        studio.typeRule(0, "plan = 'tin'");
        QTest::mouseClick(&studio.window.inspector(), Qt::LeftButton); // elsewhere: keeps it
        QVERIFY(!studio.board.popover().isVisible());
        QCOMPARE(studio.slot(1).candidates[0].when, latin("plan = 'tin'"));
    }

    void rulesAreCompletedAndCountedAsTheyAreTyped()
    {
        BoardStudio studio;
        QVERIFY(studio.begin());
        QVERIFY(studio.drop(2, studio.at(1)));
        const Template before = studio.value();
        ExpressionLine &rule = studio.row(0).rule();
        QAbstractItemView *offers = rule.completer().popup();
        QTRY_VERIFY(studio.row(0).reach().startsWith(latin("1 of 1"))); // it has no rule
        studio.typeRule(0, "pla");
        QVERIFY(offers->isVisible());
        QTest::keyClick(offers, Qt::Key_Escape); // of the offers alone
        QVERIFY(!offers->isVisible());
        QVERIFY(studio.board.popover().isVisible());
        QCOMPARE(rule.text(), latin("pla"));
        studio.typeRule(0, "pl");
        QTest::keyClick(offers, Qt::Key_Tab);
        QCOMPARE(rule.text(), latin("plan"));
        QTest::keyClicks(&rule, latin(" = 'tin'"));
        QTRY_VERIFY2(studio.row(0).reach().startsWith(latin("0 of 1")),
                     qPrintable(studio.row(0).reach()));
        QCOMPARE(stateCount(studio.session), 2); // tried out only
        studio.typeRule(0, "pl");
        QTest::keyClick(offers, Qt::Key_Down);
        QTest::keyClick(offers, Qt::Key_Return);
        QTest::keyClicks(&rule, latin(" <> 'tin' AND pl"));
        QTest::mouseClick(offers->viewport(), Qt::LeftButton, {},
                          offers->visualRect(offers->model()->index(0, 0)).center());
        QCOMPARE(rule.text(), latin("plan <> 'tin' AND plan"));
        QVERIFY(studio.board.popover().isVisible());
        QTest::keyClicks(&rule, latin(" = 'gold'"));
        QTRY_VERIFY(studio.row(0).reach().startsWith(latin("1 of 1")));
        QTest::keyClick(&rule, Qt::Key_Escape);
        QVERIFY(!studio.board.popover().isVisible());
        QVERIFY(studio.value() == before);
        QVERIFY(!studio.session.isPreviewing());
    }

    void aClickElsewhereKeepsARuleWhateverIsOffered()
    {
        BoardStudio studio;
        QVERIFY(studio.begin());
        QVERIFY(studio.drop(2, studio.at(1)));
        Field planned;
        planned.name = latin("planned");
        planned.type = FieldType::Boolean;
        planned.example = latin("true");
        VERIFY_RESULT(studio.session.edit(latin("x"), addField(studio.value(), planned)));
        ExpressionLine &rule = studio.row(0).rule();
        QAbstractItemView *offers = rule.completer().popup();
        studio.typeRule(0, "plan");
        QVERIFY(offers->isVisible());                                      // planned, too
        QTest::mousePress(offers, Qt::LeftButton, {}, QPoint(-200, -200)); // closes them first
        QVERIFY(!offers->isVisible());
        QTest::mouseClick(&studio.board.popover().otherwise(), Qt::LeftButton);
        studio.board.popover().otherwise().hidePopup();
        QCOMPARE(studio.slot(1).candidates[0].when, latin("plan"));
        QVERIFY(!studio.session.isPreviewing());
        studio.typeRule(0, "NOT plan");
        QVERIFY(offers->isVisible());
        QTest::mouseClick(&studio.window.inspector(), Qt::LeftButton); // while they are shown
        QVERIFY(!studio.board.popover().isVisible());
        QVERIFY(!offers->isVisible());
        QCOMPARE(studio.slot(1).candidates[0].when, latin("NOT plan"));
        QVERIFY(!studio.session.isPreviewing());
    }

    void candidatesAreAddedMovedAndTakenOut()
    {
        BoardStudio studio;
        QVERIFY(studio.begin());
        studio.click(0);
        studio.key(Qt::Key_Return);
        SlotPopover &popover = studio.board.popover();
        QVERIFY(popover.isVisible());
        const Template one = studio.value();
        Q_EMIT popover.scenes().aboutToShow();
        popover.scenes().actions()[2]->trigger();
        QCOMPARE(studio.slot(0).candidates.size(), 2);
        QVERIFY(studio.undoesTo(one));
        const Template two = studio.value();
        const auto press = [&](int row, int button) {
            QTest::mouseClick(studio.row(row).findChildren<QToolButton *>()[button],
                              Qt::LeftButton);
        };
        press(1, 0); // up
        QCOMPARE(studio.slot(0).candidates[0].scene, studio.value().scenes[2].id);
        QVERIFY(studio.undoesTo(two));
        const Template moved = studio.value();
        studio.row(1).rule().setFocus();
        press(0, 2); // out
        QVERIFY(popover.isAncestorOf(studio.window.focusWidget()));
        QCOMPARE(studio.slot(0).candidates.size(), 1);
        QCOMPARE(popover.rows().size(), 1);
        QVERIFY(studio.undoesTo(moved));
    }

    void whatIsNeverAskedForIsToldAndPutBefore()
    {
        BoardStudio studio;
        QVERIFY(studio.begin());
        studio.click(0);
        studio.key(Qt::Key_Return);
        SlotPopover &popover = studio.board.popover();
        const auto isWhole = [&] { // nothing lies over anything else
            for (const QComboBox *each : popover.findChildren<QComboBox *>())
                if (each->height() < each->sizeHint().height())
                    return false;
            return popover.rect().contains(popover.childrenRect());
        };
        QTRY_VERIFY(isWhole());
        QVERIFY(!studio.row(0).isCovered());
        QVERIFY(!studio.row(0).putBefore().isVisible());
        Q_EMIT popover.scenes().aboutToShow();
        popover.scenes().actions()[2]->trigger();
        const SceneId late = studio.value().scenes[2].id;
        QCOMPARE(studio.slot(0).candidates[1].scene, late);
        QVERIFY(studio.row(1).isCovered());
        QTRY_VERIFY(studio.row(1).putBefore().isVisible());
        studio.typeRule(1, "plan = 'gold'");
        QTest::keyClick(&studio.row(1).rule(), Qt::Key_Return);
        QVERIFY(studio.row(1).isCovered());
        QTest::mouseClick(&studio.row(1).putBefore(), Qt::LeftButton);
        QCOMPARE(studio.slot(0).candidates[0].scene, late);
        QVERIFY(!studio.row(0).isCovered() && !studio.row(1).isCovered());
        QTest::keyClick(&studio.row(0).rule(), Qt::Key_Escape);
        studio.actions.newSlot->trigger();
        studio.key(Qt::Key_Return);
        QVERIFY(popover.isVisible() && popover.rows().isEmpty());
        QTRY_VERIFY(isWhole());
    }

    void aRuleIsReadAgainWhenItsFieldComes()
    {
        BoardStudio studio;
        QVERIFY(studio.begin());
        studio.click(0);
        studio.key(Qt::Key_Return);
        studio.typeRule(0, "tier = 'gold'");
        QVERIFY(!studio.row(0).finding().isEmpty());
        Template next = studio.session.kept();
        Field tier;
        tier.name = latin("tier");
        tier.example = latin("gold");
        next.fields += tier;
        VERIFY_RESULT(studio.session.edit(latin("Add Field"), next));
        QCOMPARE(studio.row(0).finding(), QString());
    }

    void defaultAndCrossFadeAreSet()
    {
        BoardStudio studio;
        QVERIFY(studio.begin());
        const Template before = studio.value();
        studio.click(1);
        studio.key(Qt::Key_Return);
        SlotPopover &popover = studio.board.popover();
        popover.crossFade().setFocus();
        popover.crossFade().selectAll();
        QTest::keyClicks(&popover.crossFade(), latin("0.5"));
        QTest::keyClick(&popover.crossFade(), Qt::Key_Return);
        QCOMPARE(studio.slot(1).crossFade, oneSecond / 2);
        QVERIFY(studio.undoesTo(before));
        const Template faded = studio.value();
        popover.crossFade().setValue(50); // longer than the scenes
        QCOMPARE(studio.value(), faded);
        QCOMPARE(popover.crossFade().value(), 0.5);
        popover.otherwise().setFocus();
        QTest::keyClick(&popover.otherwise(), Qt::Key_Down);
        QCOMPARE(studio.slot(1).otherwise, studio.value().scenes[2].id);
        QVERIFY(studio.undoesTo(faded));
    }

    void whatIsLookedAtOnlyIsNotEdited()
    {
        BoardStudio studio;
        QVERIFY(studio.open(samplePath()));
        studio.click(1);
        QCOMPARE(studio.board.chosen(), 1);
        const StoryboardActions &a = studio.actions;
        for (const QAction *action :
             {a.newSlot, a.edit, a.rename, a.moveLeft, a.moveRight, a.remove})
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        studio.key(Qt::Key_Delete);
        studio.key(Qt::Key_Return);
        QVERIFY(!studio.board.popover().isVisible());
        QVERIFY(!studio.drop(0, studio.at(1)));
        QCOMPARE(studio.board.blocks().size(), 5);
    }
};

REELWRIGHT_TEST(TestStoryboard)
#include "tst_storyboard.moc"
