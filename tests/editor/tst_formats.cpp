// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvasfixture.h"

#include <editor/inspector/inspectoredits.h>
#include <editor/inspector/inspectormodel.h>
#include <editor/window/command.h>
#include <editor/window/formatmenu.h>
#include <model/edit/editinformat.h>
#include <model/edit/formatedits.h>

#include <QMenuBar>
#include <QToolButton>

using namespace reelwright;
using namespace reelwright::test;

// A template looked at and edited in one of its formats.
class TestFormats : public GuiTestCase {
    Q_OBJECT

private:
    const FormatId m_wide{latin("wide")};
    const FormatId m_square{latin("square")};

    static Template twoFormats() { return *addFormat(canvasTemplate(), NewTemplate::formats()[1]); }
    static const Template &whole(const Shown &s) { return s.session.document()->current(); }
    static bool isDrawn(Shown &s, int width, int height)
    {
        return QTest::qWaitFor([&] {
            const ProgramPointer program = s.session.program();
            return program && program->width == width && program->height == height;
        });
    }
    // Triggers the entry of the format menu that begins so.
    static bool choose(CanvasStudio &s, const char *entry)
    {
        auto *menu = s.window.findChild<FormatMenu *>();
        Q_EMIT menu->aboutToShow();
        QList<QAction *> actions = menu->actions();
        for (qsizetype i = 0; i < actions.size(); ++i) {
            if (actions[i]->menu())
                actions += actions[i]->menu()->actions();
            if (actions[i]->text().startsWith(latin(entry)) && !actions[i]->menu()) {
                actions[i]->trigger();
                return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        useStudioStyle();
        QLocale::setDefault(QLocale::c());
    }

    void aDragIsOfTheFormatInView()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas(twoFormats()));
        const Template before = whole(s);
        QVERIFY(choose(s, "1:1"));
        QCOMPARE(s.session.format(), m_square);
        QVERIFY(isDrawn(s, 1080, 1080));
        QCOMPARE(stateCount(s.session), 1); // looking is no edit
        s.drag({500, 350}, {600, 370}, Qt::ControlModifier);
        QCOMPARE(s.lastEdit(), latin("Move low"));
        QVERIFY(positionOf(s.value(), "low").x() > 650);
        QCOMPARE(positionOf(whole(s), "low"), positionOf(before, "low"));
        const Element *low = findElement(whole(s), idOf("low")).element;
        QVERIFY(low->overrides.value(m_square).contains(PropertyId::X));
        QVERIFY(choose(s, "16:9"));
        QVERIFY(isDrawn(s, 1920, 1080));
        QVERIFY(s.value() == whole(s));
        QTest::keyClick(&s.window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(whole(s) == before);
    }

    void aRowGoesBackToTheBaseFormat()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas(twoFormats()));
        const Template before = whole(s);
        s.session.setFormat(m_square);
        s.session.select(idOf("low"));
        InspectorModel model(s.session);
        InspectorEdits edits(s.session);
        VERIFY_RESULT(edits.put(PropertyId::X, 300.0));
        QVERIFY(model.row(model.indexOf(PropertyId::X).row()).overridden);
        QVERIFY(!model.row(model.indexOf(PropertyId::Y).row()).overridden);
        edits.makeAsInBase(PropertyId::X);
        QVERIFY(!model.row(model.indexOf(PropertyId::X).row()).overridden);
        QVERIFY(whole(s) == before);
    }

    void formatsComeAndGo()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas());
        QVERIFY(choose(s, "9:16"));
        QCOMPARE(s.session.formats().size(), 2);
        QCOMPARE(s.session.format(), FormatId{latin("tall")});
        QVERIFY(positionOf(s.value(), "low").x() < 540); // all is inside of its picture
        QCOMPARE(numberOf(s.value(), "low", PropertyId::Width), 225.0);
        QCOMPARE(numberOf(whole(s), "low", PropertyId::Width), 400.0);
        QVERIFY(!choose(s, "Add"));
        QVERIFY(choose(s, "Remove Format"));
        QCOMPARE(s.session.formats().size(), 1);
        QCOMPARE(s.session.format(), m_wide);
        QVERIFY(s.session.undo());
        QCOMPARE(s.session.formats().size(), 2);
    }

    void theViewMenuHasThem()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas(twoFormats()));
        for (const Command &command : commandsOf(*s.window.menuBar(), s.window))
            if (command.path.endsWith(latin("Format")) && command.text().startsWith(latin("1:1")))
                command.action->trigger();
        QCOMPARE(s.session.format(), m_square);
    }

    void whatIsDroppedIsShownInItsFormat()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas(twoFormats()));
        s.session.setFormat(m_square);
        const Template view = s.value();
        VERIFY_RESULT(s.session.preview(setValue(view, {idOf("low")}, PropertyId::X, 1.0)));
        QVERIFY(s.value() != view);
        s.session.dropPreview();
        QVERIFY(s.value() == view);
        QCOMPARE(stateCount(s.session), 1);
    }
};

REELWRIGHT_TEST(TestFormats)
#include "tst_formats.moc"
