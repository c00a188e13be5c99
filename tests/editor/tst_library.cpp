// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfixture.h"

#include <editor/library/librarypanel.h>
#include <editor/library/scenemodel.h>
#include <editor/media/mediapanel.h>
#include <editor/panels/panelarea.h>
#include <editor/panels/paneldock.h>
#include <editor/window/statusline.h>
#include <model/edit/invariants.h>
#include <model/edit/sceneedits.h>

#include <QAction>
#include <QClipboard>
#include <QDragMoveEvent>
#include <QMimeData>
#include <QToolButton>

using namespace reelwright;
using namespace test;

namespace {

// A window with a document of three scenes: "Scene 1", which the storyboard shows, "Two", "Three".
struct LibraryStudio : Studio {
    LibraryStudio() : panel(window.library()), list(panel.list()) {}

    [[nodiscard]] bool begin()
    {
        const Template one = NewTemplate::make(latin("Spring"), NewTemplate::formats().first());
        const Result<Template> two = addScene(one, latin("Two"), 2 * oneSecond);
        const Result<Template> three = addScene(*two, latin("Three"), 3 * oneSecond);
        const QString path = folder.filePath(latin("doc.reel"));
        const bool made = bool(Document::create(path, *three));
        return made && open(path) && session.isEditable();
    }

    const Template &value() const { return session.value(); }
    QStringList names() const
    {
        QStringList all;
        for (const Scene &scene : value().scenes)
            all += scene.name;
        return all;
    }
    QRect rect(int row) { return list.visualRect(panel.model().index(row)); }
    void click(int row)
    {
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, rect(row).center());
    }
    void key(Qt::Key which, Qt::KeyboardModifiers keys = {})
    {
        QTest::keyClick(&list, which, keys);
    }
    bool type(const QString &text, Qt::Key last)
    {
        auto *line = list.viewport()->findChild<QLineEdit *>();
        if (!line)
            return false;
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, last);
        return QTest::qWaitFor([&] { return !list.viewport()->findChild<QLineEdit *>(); });
    }
    // Over the upper or lower half of a row.
    bool drop(int from, int onto, bool below)
    {
        const std::unique_ptr<QMimeData> mime(panel.model().mimeData({panel.model().index(from)}));
        const QPoint point = rect(onto).center() + QPoint(0, below ? 25 : -25);
        QDragEnterEvent enter(point, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(list.viewport(), &enter);
        QDragMoveEvent move(point, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(list.viewport(), &move);
        if (!move.isAccepted())
            return false;
        QDropEvent drop(point, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(list.viewport(), &drop);
        return drop.isAccepted();
    }
    // Undoing gives what was there before, redoing what is there now, and both are sound.
    [[nodiscard]] bool undoesTo(const Template &before)
    {
        const Template after = value();
        const bool back = session.undo() && value() == before;
        return session.redo() && value() == after && back && checkInvariants(after);
    }

    LibraryPanel &panel;
    QListView &list;
};

} // namespace

// The scene library, with real events.
class TestLibrary : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useStudioStyle(); }

    void scenesAreMade()
    {
        LibraryStudio studio;
        QVERIFY(studio.begin());
        const Template before = studio.value();
        studio.click(0);
        QToolButton *button = nullptr;
        for (auto *each : studio.panel.findChildren<QToolButton *>())
            if (each->defaultAction() == studio.panel.newScene)
                button = each;
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(studio.names(),
                 (QStringList{latin("Scene 1"), latin("Scene 4"), latin("Two"), latin("Three")}));
        QCOMPARE(studio.value().scenes[1].duration, 5 * oneSecond);
        QTRY_VERIFY(studio.session.sceneInView() &&
                    studio.session.sceneInView()->name == latin("Scene 4"));
        QCOMPARE(studio.panel.chosen(), studio.value().scenes[1].id);
        QVERIFY(studio.undoesTo(before));
    }

    void scenesAreDuplicated()
    {
        LibraryStudio studio;
        QVERIFY(studio.begin());
        const Template before = studio.value();
        studio.click(1);
        studio.panel.duplicate->trigger();
        QCOMPARE(studio.names(),
                 (QStringList{latin("Scene 1"), latin("Two"), latin("Two"), latin("Three")}));
        QCOMPARE(studio.panel.chosen(), studio.value().scenes[2].id);
        QVERIFY(studio.undoesTo(before));
    }

    void namesAreTypedInPlace()
    {
        LibraryStudio studio;
        QVERIFY(studio.begin());
        const Template before = studio.value();
        studio.click(1);
        studio.key(Qt::Key_F2);
        QVERIFY(
            studio.type(latin("split, or not"), Qt::Key_Return)); // its letters are no shortcuts
        QCOMPARE(studio.value().scenes[1].name, latin("split, or not"));
        QVERIFY(studio.undoesTo(before));
        studio.key(Qt::Key_F2);
        QVERIFY(studio.type(latin("Other"), Qt::Key_Escape));
        QCOMPARE(studio.value().scenes[1].name, latin("split, or not"));
        studio.click(2);
        QTest::mouseDClick(studio.list.viewport(), Qt::LeftButton, {}, studio.rect(2).center());
        QTest::mouseRelease(studio.list.viewport(), Qt::LeftButton, {}, studio.rect(2).center());
        QVERIFY(studio.type(latin("Last"), Qt::Key_Return));
        QCOMPARE(studio.value().scenes[2].name, latin("Last"));
        studio.key(Qt::Key_F2);
        QVERIFY(studio.type(latin(" "), Qt::Key_Return));
        QCOMPARE(studio.value().scenes[2].name, latin("Last")); // a scene keeps a name
        QCOMPARE(stateCount(studio.session), 3);
    }

    void deletingNamesTheUses()
    {
        LibraryStudio studio;
        QVERIFY(studio.begin());
        const Template before = studio.value();
        studio.click(0);
        studio.key(Qt::Key_Delete);
        QCOMPARE(studio.value(), before);
        const QString message = studio.window.statusLine().message();
        QVERIFY2(message.contains(latin("is used")) && message.contains(latin("slot Scene 1")),
                 qPrintable(message));
        studio.click(2);
        studio.key(Qt::Key_Delete);
        QCOMPARE(studio.names(), (QStringList{latin("Scene 1"), latin("Two")}));
        QVERIFY(studio.undoesTo(before));
    }

    void keysReorder()
    {
        LibraryStudio studio;
        QVERIFY(studio.begin());
        const Template before = studio.value();
        studio.click(2);
        studio.key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(studio.names(), (QStringList{latin("Scene 1"), latin("Three"), latin("Two")}));
        QVERIFY(studio.undoesTo(before));
        studio.key(Qt::Key_Up, Qt::AltModifier); // it is still chosen
        QCOMPARE(studio.names(), (QStringList{latin("Three"), latin("Scene 1"), latin("Two")}));
        QVERIFY(!studio.panel.moveUp->isEnabled());
        const qsizetype states = stateCount(studio.session);
        studio.key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(stateCount(studio.session), states);
        studio.key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(studio.names(), (QStringList{latin("Scene 1"), latin("Three"), latin("Two")}));
    }

    void draggingReorders()
    {
        LibraryStudio studio;
        QVERIFY(studio.begin());
        const Template before = studio.value();
        QVERIFY(studio.drop(0, 2, true));
        QCOMPARE(studio.names(), (QStringList{latin("Two"), latin("Three"), latin("Scene 1")}));
        QVERIFY(studio.undoesTo(before));
        QVERIFY(studio.drop(2, 1, false));
        QCOMPARE(studio.names(), (QStringList{latin("Two"), latin("Scene 1"), latin("Three")}));
        const qsizetype states = stateCount(studio.session);
        QVERIFY(studio.drop(1, 1, true)); // onto itself
        QCOMPARE(stateCount(studio.session), states);
    }

    void tagsAreTypedAndFound()
    {
        LibraryStudio studio;
        QVERIFY(studio.begin());
        const Template before = studio.value();
        studio.click(2);
        studio.panel.editTags->trigger();
        QVERIFY(studio.type(latin("winter,  gold, winter,"), Qt::Key_Return));
        QCOMPARE(studio.value().scenes[2].tags, (QStringList{latin("winter"), latin("gold")}));
        QVERIFY(studio.undoesTo(before));
        const auto shown = [&] {
            QList<int> rows;
            for (int row = 0; row < studio.panel.model().rowCount(); ++row)
                if (!studio.list.isRowHidden(row))
                    rows += row;
            return rows;
        };
        QTest::keyClicks(&studio.panel.search(), latin("GOLD thr"));
        QCOMPARE(shown(), QList<int>{2});
        studio.panel.search().setText(latin("two"));
        QCOMPARE(shown(), QList<int>{1});
        studio.panel.newScene->trigger(); // the search stays
        QCOMPARE(shown(), QList<int>{1});
        studio.panel.search().clear();
        QCOMPARE(shown().size(), 4);
    }

    void scenesGoToOtherDocuments()
    {
        LibraryStudio from;
        QVERIFY(from.begin());
        QGuiApplication::clipboard()->clear();
        QVERIFY(!from.panel.paste->isEnabled());
        from.click(1);
        from.key(Qt::Key_C, Qt::ControlModifier);
        LibraryStudio studio;
        QVERIFY(studio.open(makeDocument(studio.folder, "other")));
        const Template before = studio.value();
        QVERIFY(studio.panel.paste->isEnabled());
        studio.click(0);
        studio.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(studio.names(), (QStringList{before.scenes[0].name, latin("Two")}));
        QTRY_COMPARE(studio.session.sceneInView()->name, latin("Two"));
        QVERIFY(studio.undoesTo(before));
        QGuiApplication::clipboard()->clear();
    }

    void tellsHowOftenASceneIsUsed()
    {
        LibraryStudio studio;
        QVERIFY(studio.begin());
        const auto facts = [&](int row) {
            return studio.panel.model().index(row).data(SceneModel::Facts).toString();
        };
        const auto tip = [&](int row) {
            return studio.panel.model().index(row).data(Qt::ToolTipRole).toString();
        };
        QVERIFY(!facts(0).contains(latin("used")) && !facts(0).contains(u'×'));
        QVERIFY(facts(1).contains(latin("not used")));
        Template next = studio.value();
        Element nested;
        nested.id = {latin("n")};
        nested.name = latin("Nested");
        nested.kind = ElementKind::Scene;
        nested.properties[PropertyId::NestedScene] = Value(next.scenes[1].id.value);
        next.scenes[0].tracks = {Track{{latin("t")}, latin("V1"), {nested}}};
        next.storyboard[0].candidates.append({next.scenes[1].id, latin("1"), {}});
        VERIFY_RESULT(studio.session.edit(latin("Nest"), next));
        QTRY_VERIFY(facts(1).endsWith(latin("\xd7"
                                            "2")));
        QVERIFY(tip(1).contains(latin("2 slots and elements")));
        QVERIFY(tip(2).contains(latin("nowhere")));
    }

    void renamingShowsTheScene()
    {
        LibraryStudio studio;
        QVERIFY(studio.begin());
        studio.click(1);
        studio.panel.search().setText(latin("Three"));
        QVERIFY(studio.list.isRowHidden(1));
        studio.window.panels().showPanel(&studio.window.media());
        const PanelDock &dock = *studio.window.panels().dock(latin("scenes"));
        QTRY_VERIFY(!dock.isInFront());
        studio.panel.rename->trigger(); // as the menu does
        QTRY_VERIFY(dock.isInFront());
        QVERIFY(studio.panel.search().text().isEmpty());
        studio.panel.rename->trigger(); // once more while one is typing: no warning
        QTRY_COMPARE(studio.list.viewport()->findChildren<QLineEdit *>().size(), 1);
        QVERIFY(studio.type(latin("Other"), Qt::Key_Return));
        QCOMPARE(studio.value().scenes[1].name, latin("Other"));
    }

    void whatIsLookedAtOnlyIsNotEdited()
    {
        LibraryStudio studio;
        QVERIFY(studio.open(samplePath()));
        studio.click(1);
        for (const QAction *action :
             {studio.panel.newScene, studio.panel.duplicate, studio.panel.rename,
              studio.panel.editTags, studio.panel.moveUp, studio.panel.moveDown,
              studio.panel.remove})
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        studio.key(Qt::Key_F2);
        QVERIFY(!studio.list.viewport()->findChild<QLineEdit *>());
        QVERIFY(!studio.drop(0, 1, true));
    }
};

REELWRIGHT_TEST(TestLibrary)
#include "tst_library.moc"
