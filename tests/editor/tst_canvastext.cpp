// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvasfixture.h"

#include <editor/canvas/canvasactions.h>
#include <editor/canvas/canvastextedit.h>
#include <editor/canvas/tokentext.h>

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>

using namespace reelwright;
using namespace reelwright::test;

namespace {

constexpr QPointF onHello{450, 860};

QString source(const CanvasStudio &s)
{
    return textSource(s.value(), idOf("hello"));
}

bool isBound(const CanvasStudio &s)
{
    return isVariable(*findElement(s.value(), idOf("hello")).element);
}

} // namespace

// Texts written on the canvas, and elements inserted there.
class TestCanvasText : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useStudioStyle();
        QLocale::setDefault(QLocale::c());
    }

    void aTextIsEditedInPlace()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas());
        QTest::mouseDClick(&s.canvas, Qt::LeftButton, {}, s.at(onHello));
        QVERIFY(s.canvas.textEdit());
        QTRY_VERIFY(s.canvas.textEdit()->line().hasFocus());
        QTest::keyClicks(&s.canvas.textEdit()->line(), latin("Good day"));
        QCOMPARE(source(s), latin("Good day"));
        QVERIFY(s.session.isPreviewing());
        QCOMPARE(stateCount(s.session), 1);
        QTest::keyClick(&s.canvas.textEdit()->line(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!s.canvas.textEdit());
        QCOMPARE(stateCount(s.session), 2);
        QCOMPARE(s.lastEdit(), latin("Edit Hello"));
        QVERIFY(!isBound(s));
    }

    void tokensMakeItVariable()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas());
        s.canvas.editText(idOf("hello"));
        TokenText &line = s.canvas.textEdit()->line();
        QTest::keyClicks(&line, latin("Hi {{"));
        QVERIFY(!s.canvas.textEdit()->fault().isEmpty());
        QCOMPARE(source(s), latin("Hi {")); // the last that could be
        QTest::keyClick(&line, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(s.canvas.textEdit()); // not yet
        QTest::keyClicks(&line, latin(" id }}"));
        QVERIFY(s.canvas.textEdit()->fault().isEmpty());
        s.click({1500, 300}); // outside: keeps it
        QVERIFY(!s.canvas.textEdit());
        QCOMPARE(source(s), latin("Hi {{ id }}"));
        QVERIFY(isBound(s));
        QCOMPARE(stateCount(s.session), 2);
        s.canvas.editText(idOf("hello"));
        QCOMPARE(s.canvas.textEdit()->line().toPlainText(), latin("Hi {{ id }}"));
        QTest::keyClicks(&s.canvas.textEdit()->line(), latin("Plain"));
        QVERIFY(s.canvas.textEdit()->keep());
        QVERIFY(!isBound(s));
    }

    void bracesOfferTheFields()
    {
        CanvasStudio s;
        Template value = canvasTemplate();
        const QString key = value.fields[0].name;
        value.fields.append({latin("first_name"), FieldType::Text, false, 0, {}, latin("Zoe")});
        value.fields.append({latin("plan"), FieldType::Text, false, 0, {}, latin("gold")});
        QVERIFY(s.openCanvas(value));
        s.canvas.editText(idOf("hello"));
        TokenText &line = s.canvas.textEdit()->line();
        const QAbstractItemView &offers = *line.completer().popup();
        QTRY_VERIFY(line.hasFocus());
        QTest::keyClicks(&line, latin("Hi {"));
        QVERIFY(!offers.isVisible());
        QTest::keyClicks(&line, latin("{"));
        QVERIFY(offers.isVisible());
        QCOMPARE(offers.model()->rowCount(), 3);
        QVERIFY(offers.model()->index(1, 0).data().toString().contains(latin("Zoe")));
        QTest::keyClick(offers.window(), Qt::Key_Down); // as it comes: to the popup
        QTest::keyClick(offers.window(), Qt::Key_Down);
        QTest::keyClick(offers.window(), Qt::Key_Return);
        QVERIFY(!offers.isVisible());
        QCOMPARE(line.toPlainText(), latin("Hi {{ first_name }}"));
        QCOMPARE(source(s), latin("Hi {{ first_name }}"));
        QTest::keyClicks(&line, latin(", {{ pl"));
        QVERIFY(offers.isVisible());
        QTest::keyClick(&line, Qt::Key_Tab); // the first
        QCOMPARE(line.toPlainText(), latin("Hi {{ first_name }}, {{ plan }}"));
        QTest::keyClicks(&line, latin(" {{ "));
        QVERIFY(offers.isVisible());
        QTest::keyClick(offers.window(), Qt::Key_Escape); // of the offers alone
        QVERIFY(!offers.isVisible());
        QVERIFY(s.canvas.textEdit());
        QTest::keyClicks(&line, latin("plan | "));
        QVERIFY(offers.isVisible()); // the filters
        QTest::keyClick(&line, Qt::Key_Tab);
        QVERIFY(!line.toPlainText().endsWith(latin("}}"))); // it may have arguments
        QVERIFY(isBound(s));
    }

    void escapeAbandonsIt()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas());
        const Template before = s.value();
        s.canvas.editText(idOf("hello"));
        QTest::keyClicks(&s.canvas.textEdit()->line(), latin("Else"));
        QTest::keyClick(&s.canvas.textEdit()->line(), Qt::Key_Escape);
        QVERIFY(!s.canvas.textEdit());
        QVERIFY(s.value() == before);
        QCOMPARE(stateCount(s.session), 1);
    }

    void nothingTypedIsNoEdit()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas());
        s.click(onHello);
        QTest::keyClick(&s.canvas, Qt::Key_Return);
        QVERIFY(s.canvas.textEdit());
        s.click({1500, 300});
        QVERIFY(!s.canvas.textEdit());
        QCOMPARE(stateCount(s.session), 1);
    }

    void aRectangleIsDrawn()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas());
        const qsizetype tracks = s.value().scenes[0].tracks.size();
        QTest::keyClick(&s.window, Qt::Key_R, Qt::ShiftModifier);
        QCOMPARE(s.canvas.hand().tool(), CanvasTool::Rectangle);
        s.drag({1200, 200}, {1500, 400}, Qt::ControlModifier);
        QCOMPARE(s.canvas.hand().tool(), CanvasTool::Select);
        QCOMPARE(s.lastEdit(), latin("Insert Rectangle"));
        QCOMPARE(s.value().scenes[0].tracks.size(), tracks + 1);
        const Element &made = s.value().scenes[0].tracks.last().elements[0];
        QCOMPARE(s.session.selected(), made.id);
        QVERIFY(std::abs(std::get<double>(staticValue(made, PropertyId::Width)) - 300) < 6);
        QCOMPARE(stateCount(s.session), 2);
    }

    void anEllipseIsDrawnAndHitWhereItIs()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas());
        QTest::keyClick(&s.window, Qt::Key_E, Qt::ShiftModifier);
        QCOMPARE(s.canvas.hand().tool(), CanvasTool::Ellipse);
        s.drag({1200, 200}, {1500, 400}, Qt::ControlModifier);
        QCOMPARE(s.lastEdit(), latin("Insert Ellipse"));
        const Element made = s.value().scenes[0].tracks.last().elements[0];
        QCOMPARE(made.kind, ElementKind::Ellipse);
        QCOMPARE(s.session.selected(), made.id);
        QTRY_VERIFY(findLayer(*s.session.program(), made.id));
        s.session.select(ElementId());
        s.click({1215, 215}); // in its box, beside it
        QCOMPARE(s.session.selected(), ElementId());
        s.click({1350, 300});
        QCOMPARE(s.session.selected(), made.id);
    }

    void aTextIsInsertedInTheMiddleAndWritten()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas());
        QTest::keyClick(&s.window, Qt::Key_T);
        QTest::keyClick(&s.canvas, Qt::Key_Return);
        QCOMPARE(s.lastEdit(), latin("Insert Text"));
        QVERIFY(s.canvas.textEdit());
        QTest::keyClicks(&s.canvas.textEdit()->line(), latin("New"));
        QTest::keyClick(&s.canvas.textEdit()->line(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(textSource(s.value(), s.session.selected()), latin("New"));
        QCOMPARE(stateCount(s.session), 3);
    }

    void escapePutsTheToolAway()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas());
        QTest::keyClick(&s.window, Qt::Key_T);
        QTest::keyClick(&s.canvas, Qt::Key_Escape);
        QCOMPARE(s.canvas.hand().tool(), CanvasTool::Select);
        QCOMPARE(stateCount(s.session), 1);
    }
};

REELWRIGHT_TEST(TestCanvasText)
#include "tst_canvastext.moc"
