// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studiofixture.h"

#include <editor/canvas/canvasview.h>
#include <editor/media/mediapanel.h>
#include <editor/theme/emptylist.h>
#include <editor/window/actions.h>
#include <editor/window/commandpalette.h>
#include <editor/window/commandrank.h>

#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>

using namespace reelwright;
using test::samplePath;
using test::Studio;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

void addAll(const QMenu &menu, QList<QAction *> &actions)
{
    for (QAction *action : menu.actions())
        if (action->menu())
            addAll(*action->menu(), actions);
        else if (!action->isSeparator())
            actions += action;
}

QList<QAction *> actionsOf(const MainWindow &window)
{
    QList<QAction *> actions;
    for (const QAction *top : window.menuBar()->actions())
        addAll(*top->menu(), actions);
    return actions;
}

void openPalette(Studio &studio)
{
    QTest::keyClick(&studio.window, Qt::Key_K, Qt::ControlModifier);
}

QString first(const CommandPalette &palette)
{
    return const_cast<CommandPalette &>(palette).model().index(0).data().toString();
}

} // namespace

// Commands found and run by name.
class TestPalette : public test::GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useStudioStyle(); }

    void betterAnswersRankBefore_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        const auto row = [](const char *typed, const char *better, const char *worse) {
            QTest::newRow(typed) << words(typed) << words(better) << words(worse);
        };
        row("tra", "Track", "Add Track");
        row("rac", "Track", "Rename a Clip");
        row("an", "Any", "Scan");
        row("track add", "Add Track", "Unpack and Trade");
        row("adtr", "Add Track", "A Dark Theatre");
    }
    void betterAnswersRankBefore()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const auto good = rankOf(typed, better, {});
        const auto bad = rankOf(typed, worse, {});
        QVERIFY(good);
        QVERIFY(!bad || *good < *bad);
    }

    void everyWordIsAnsweredInAnyOrder()
    {
        QVERIFY(rankOf(words("track element"), words("Add Track"), words("Element › Track")));
        QVERIFY(rankOf(words("TRACK add"), words("Add Track"), {}));
        QVERIFY(!rankOf(words("add film"), words("Add Track"), words("Element")));
        QVERIFY(!rankOf(words("kcart"), words("Add Track"), {}));
        QVERIFY(rankOf(words("francais"), words("Français"), {}));
        QCOMPARE(rankOf({}, words("Add Track"), {}), std::optional(0));
        QVERIFY(rankOf(words("razor"), words("Split"), {}, words("cut razor")));
        QVERIFY(!rankOf(words("azor"), words("Split"), {}, words("cut razor"))); // no part of one
        QVERIFY(*rankOf(words("cut"), words("Cut"), {}) <
                *rankOf(words("cut"), words("Split"), {}, words("cut razor")));
    }

    void commandsAreFoundByTheirOtherNames()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        openPalette(studio);
        CommandPalette &palette = studio.window.palette();
        QTest::keyClicks(&palette.line(), words("relink"));
        QCOMPARE(first(palette), plainText(studio.window.media().findMissing->text()));
    }

    void everyEntryOfTheMenusIsReached()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        openPalette(studio);
        CommandPalette &palette = studio.window.palette();
        const QList<QAction *> actions = actionsOf(studio.window);
        QVERIFY(actions.size() > 100);
        for (const QAction *action : actions) {
            const QModelIndex index = palette.model().indexOf(action);
            QVERIFY2(index.isValid(), qPrintable(action->text()));
            QVERIFY2(!index.data(CommandModel::Path).toString().isEmpty(),
                     qPrintable(action->text()));
        }
        for (const QAction *action : studio.window.QWidget::actions())
            QVERIFY2(palette.model().indexOf(action).isValid(), qPrintable(action->text()));
    }

    void everyEntryHasANameOfItsOwnForTheSettings()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        QSet<QString> ids;
        for (const QAction *action : actionsOf(studio.window)) {
            if (QFileInfo::exists(action->text())) // a recent file
                continue;
            QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
            QVERIFY2(!ids.contains(action->objectName()), qPrintable(action->objectName()));
            ids += action->objectName();
        }
    }

    void aTypedCommandIsRunWithTheFocusWhereItWas()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        studio.window.canvas().setFocus();
        openPalette(studio);
        CommandPalette &palette = studio.window.palette();
        QVERIFY(palette.isVisible());
        QTRY_VERIFY(palette.line().hasFocus());
        QTest::keyClicks(&palette.line(), words("viewer next"));
        QCOMPARE(first(palette), words("Next Viewer"));
        QTest::keyClick(&palette.line(), Qt::Key_Return);
        QVERIFY(!palette.isVisible());
        QVERIFY(studio.window.canvas().hasFocus());
        QVERIFY(studio.waitForViewer(1));
    }

    void keysOfTheWindowRestWhileOneTypes()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        openPalette(studio);
        CommandPalette &palette = studio.window.palette();
        QTRY_VERIFY(palette.line().hasFocus());
        QTest::keyClick(&palette.line(), Qt::Key_Period);
        QTest::keyClick(&palette.line(), Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(palette.line().text(), words("."));
        QVERIFY(studio.waitForViewer(0));
        QTest::keyClick(&palette.line(), Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
        openPalette(studio);
        QVERIFY(palette.line().text().isEmpty());
        QTest::mouseClick(&studio.window.canvas(), Qt::LeftButton, {}, QPoint(2, 2));
        QVERIFY(!palette.isVisible());
    }

    void whatCanNotBeDoneIsFaintAndPassedOver()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath())); // read only
        openPalette(studio);
        CommandPalette &palette = studio.window.palette();
        QTRY_VERIFY(palette.line().hasFocus());
        const int high = palette.height();
        QTest::keyClicks(&palette.line(), words("zoom"));
        bool rests = false; // what can be run stands before what can't
        for (int row = 0; row < palette.model().rowCount(); ++row) {
            const bool can = palette.model().index(row).data(CommandModel::Runnable).toBool();
            QVERIFY(!can || !rests);
            rests = !can;
        }
        palette.line().selectAll();
        QTest::keyClicks(&palette.line(), words("add track"));
        QVERIFY(palette.height() < high);
        QModelIndex index;
        for (int row = 0; row < palette.model().rowCount(); ++row)
            if (palette.model().index(row).data().toString() == words("Add Track"))
                index = palette.model().index(row);
        QVERIFY(index.isValid());
        QVERIFY(!index.data(CommandModel::Runnable).toBool());
        QVERIFY(palette.list().currentIndex() != index);
        QTest::mouseClick(palette.list().viewport(), Qt::LeftButton, {},
                          palette.list().visualRect(index).center());
        QVERIFY(palette.isVisible());
    }

    void whatWasUsedLastStandsFirst()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        CommandPalette &palette = studio.window.palette();
        for (const char *typed : {"mute", "random viewer"}) {
            openPalette(studio);
            QTRY_VERIFY(palette.line().hasFocus());
            QTest::keyClicks(&palette.line(), words(typed));
            QTest::keyClick(&palette.line(), Qt::Key_Return);
        }
        QVERIFY(studio.session.player().isMuted());
        openPalette(studio);
        QCOMPARE(first(palette), words("Random Viewer"));
        QCOMPARE(palette.model().index(1).data().toString(), words("Mute"));
        QTRY_VERIFY(palette.line().hasFocus());
        QTest::keyClick(&palette.line(), Qt::Key_Down);
        QTest::keyClick(&palette.line(), Qt::Key_Return);
        QVERIFY(!studio.session.player().isMuted());
    }
};

REELWRIGHT_TEST(TestPalette)
#include "tst_palette.moc"
