// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectorfixture.h"

#include <editor/expression/completion.h>
#include <editor/expression/expressionline.h>

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QMenu>

using namespace reelwright;
using namespace test;

namespace {

using P = PropertyId;

Field field(const char *name, FieldType type, const char *example)
{
    Field made;
    made.name = latin(name);
    made.type = type;
    made.example = latin(example);
    return made;
}

// Its box `low` has half the opacity: the viewer's share.
Template boundTemplate()
{
    Template value = canvasTemplate();
    value.fields += {field("first_name", FieldType::Text, "Zebulon"),
                     field("share", FieldType::Decimal, "0.5")};
    return *bindProperty(value, {idOf("low")}, P::Opacity, latin("share"));
}

struct BindingStudio : Inspected {
    ExpressionLine *openExpression(P property)
    {
        return qobject_cast<ExpressionLine *>(openLine(property));
    }
    const Binding &binding(P id)
    {
        static Binding held;
        held = std::get<Binding>(property(id));
        return held;
    }
    ValueLine *openFallback(P property)
    {
        (void)QTest::qWaitFor([&] { return !line(); });
        click(inspector::fallbackOf(rect(property)).center());
        return line();
    }
    // The menu that a right click on a row's label opens.
    QMenu *openMenu(P property)
    {
        const QPoint at = inspector::labelOf(rect(property)).center().toPoint();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, list().viewport()->mapToGlobal(at));
        QApplication::sendEvent(list().viewport(), &event);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    static QAction *entry(QMenu *menu, const char *text)
    {
        for (QAction *action : menu->actions())
            if (action->text() == latin(text))
                return action;
        return nullptr;
    }
    void choose(QMenu *menu, const char *text)
    {
        QTest::mouseClick(menu, Qt::LeftButton, {},
                          menu->actionGeometry(entry(menu, text)).center());
    }
};

} // namespace

class TestInspectorBinding : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useStudioStyle(); }

    void aKeyframeIsMadeVariable()
    {
        BindingStudio s;
        QVERIFY(s.openCanvas(boundTemplate()));
        s.session.select(idOf("high"));
        const auto keyframes = [&] { return std::get<QList<Keyframe>>(s.property(P::Width)); };
        QTRY_VERIFY(s.session.program());
        s.click(inspector::diamondOf(s.rect(P::Width)));
        QTRY_VERIFY(s.row(P::Width).onKeyframe);
        s.session.player().seek(fromSeconds(1));
        QTRY_VERIFY(!s.row(P::Width).onKeyframe);
        s.click(inspector::ringOf(s.rect(P::Width))); // between keyframes it offers nothing
        QVERIFY(!QApplication::activePopupWidget());
        s.click(inspector::diamondOf(s.rect(P::Width)));
        QTRY_VERIFY(s.row(P::Width).onKeyframe);
        s.click(inspector::ringOf(s.rect(P::Width)));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        s.choose(menu, "share\t0.5");
        QCOMPARE(keyframes().size(), 2);
        QVERIFY(std::holds_alternative<Value>(keyframes()[0].value));
        QCOMPARE(std::get<Binding>(keyframes()[1].value).source, latin("share"));
        QTRY_VERIFY(s.row(P::Width).bound);
        s.type(s.openLine(P::Width), "200 * share");
        QTRY_COMPARE(std::get<Binding>(keyframes()[1].value).source, latin("200 * share"));
        s.type(s.openFallback(P::Width), "90");
        QTRY_COMPARE(std::get<Binding>(keyframes()[1].value).fallback, Value(90.0));
        s.session.player().seek({});
        QTRY_VERIFY(s.row(P::Width).onKeyframe && !s.row(P::Width).bound);
        s.type(s.openLine(P::Width), "10"); // that one is static
        QTRY_COMPARE(keyframes()[0].value, ValueOrBinding(Value(10.0)));
        s.session.player().seek(fromSeconds(1));
        QTRY_VERIFY(s.row(P::Width).bound);
        s.click(inspector::ringOf(s.rect(P::Width)));
        QCOMPARE(keyframes()[1].value, ValueOrBinding(Value(90.0)));
    }

    void whatCanComeNextIsOffered_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("text");
        QTest::addColumn<QString>("wanted"); // the first offer; empty: none
        const auto row = [](const char *source, bool text, const char *wanted) {
            QTest::newRow(source) << latin(source) << text << latin(wanted);
        };
        row("{{ fir", true, "first_name");
        row("{{", true, "id");
        row("{{ FIRST", true, "first_name");
        row("{{ first_name | up", true, "upper");
        row("{{ first_name |", true, "default");
        row("{{ 'a' || fir", true, "first_name");
        row("{{ first_name }} fir", true, "");
        row("Hello fir", true, "");
        row("sha", false, "share");
        row("2 * sha", false, "share");
        row("roun", false, "round(");
        row("share", false, "");
        row("'sha", false, "");
        row("2", false, "");
        row("", false, "");
    }
    void whatCanComeNextIsOffered()
    {
        QFETCH(QString, source);
        QFETCH(bool, text);
        QFETCH(QString, wanted);
        const Completions found =
            Completing::at(boundTemplate(), nullptr, source, source.size(), text);
        QCOMPARE(found.entries.isEmpty() ? QString() : found.entries[0].text, wanted);
        if (wanted == latin("first_name"))
            QVERIFY(found.entries[0].label.endsWith(latin("Zebulon")));
    }

    void anExpressionIsCompletedAndItsValueShown()
    {
        BindingStudio s;
        QVERIFY(s.openCanvas(boundTemplate()));
        s.session.select(idOf("low"));
        QTRY_COMPARE(s.row(P::Opacity).value, QStringLiteral("50 %"));
        ExpressionLine *line = s.openExpression(P::Opacity);
        QVERIFY(line);
        QCOMPARE(line->note(), QStringLiteral("= 50 %"));
        line->selectAll();
        QTest::keyClicks(line, latin("sha"));
        QWidget *offers = line->completer().popup();
        QVERIFY(offers->isVisible());
        QTest::keyClick(offers, Qt::Key_Down);
        QTest::keyClick(offers, Qt::Key_Return);
        QCOMPARE(line->text(), latin("share"));
        QVERIFY(!offers->isVisible());
        QTest::keyClicks(line, latin(" / 2"));
        QTRY_COMPARE(line->note(), QStringLiteral("= 25 %"));
        QCOMPARE(s.states(), 1);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(s.states(), 2);
        QCOMPARE(s.binding(P::Opacity).source, latin("share / 2"));
    }

    void anOfferIsTakenByTheMouse()
    {
        BindingStudio s;
        QVERIFY(s.openCanvas(boundTemplate()));
        s.session.select(idOf("low"));
        ExpressionLine *line = s.openExpression(P::Opacity);
        line->selectAll();
        QTest::keyClicks(line, latin("sha"));
        QAbstractItemView *offers = line->completer().popup();
        QVERIFY(offers->isVisible());
        QTest::mouseClick(offers->viewport(), Qt::LeftButton, {},
                          offers->visualRect(offers->model()->index(0, 0)).center());
        QTRY_VERIFY(!offers->isVisible());
        QCOMPARE(line->text(), latin("share"));
        QCOMPARE(s.line(), line);
        QTest::keyClicks(line, latin(" / 4"));
        QTest::keyClick(line, Qt::Key_Tab); // no offers: leaves the line
        QTRY_COMPARE(s.states(), 2);
        QCOMPARE(s.binding(P::Opacity).source, latin("share / 4"));
    }

    void escapeClosesTheOffersBeforeTheLine()
    {
        BindingStudio s;
        QVERIFY(s.openCanvas(boundTemplate()));
        s.session.select(idOf("low"));
        ExpressionLine *line = s.openExpression(P::Opacity);
        line->selectAll();
        QTest::keyClicks(line, latin("1 - sha"));
        QVERIFY(line->completer().popup()->isVisible());
        QTest::keyClick(line->completer().popup(), Qt::Key_Escape);
        QVERIFY(!line->completer().popup()->isVisible());
        QCOMPARE(s.line(), line);
        QCOMPARE(line->text(), latin("1 - sha"));
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY(!s.line());
        QCOMPARE(s.states(), 1);
        QVERIFY(!s.session.isPreviewing());
    }

    void aClickElsewhereKeepsTheLineWhateverIsOffered()
    {
        BindingStudio s;
        Template value = boundTemplate();
        value.fields += field("shares", FieldType::Decimal, "1");
        QVERIFY(s.openCanvas(value));
        s.session.select(idOf("low"));
        ExpressionLine *line = s.openExpression(P::Opacity);
        line->selectAll();
        QTest::keyClicks(line, latin("1 - share"));
        QWidget *offers = line->completer().popup();
        QVERIFY(offers->isVisible());
        QTest::mousePress(offers, Qt::LeftButton, {}, QPoint(-200, -200)); // closes them first
        QVERIFY(!offers->isVisible());
        QTest::mouseClick(&s.canvas, Qt::LeftButton, {}, QPoint(3, 3));
        QTRY_COMPARE(s.states(), 2);
        const Property kept = findElement(s.value(), idOf("low")).element->properties[P::Opacity];
        QCOMPARE(std::get<Binding>(kept).source, latin("1 - share"));
    }

    void aMistakeIsToldUnderTheLineAndNotKept()
    {
        BindingStudio s;
        QVERIFY(s.openCanvas(boundTemplate()));
        s.session.select(idOf("low"));
        ExpressionLine *line = s.openExpression(P::Opacity);
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, latin("share + shrae"));
        QVERIFY2(line->note().contains(latin("shrae")), qPrintable(line->note()));
        QVERIFY(line->note().startsWith(latin("Character 9")));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!s.line());
        QCOMPARE(s.binding(P::Opacity).source, latin("share"));
        QVERIFY(!s.session.isPreviewing());
        QCOMPARE(s.states(), 1);
    }

    void aMistakeIsNoneOnceItsFieldIsThere()
    {
        BindingStudio s;
        QVERIFY(s.openCanvas(boundTemplate()));
        s.session.select(idOf("low"));
        ExpressionLine *line = s.openExpression(P::Opacity);
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, latin("part"));
        QVERIFY(!line->fault().isEmpty());
        Template next = s.session.kept();
        next.fields += field("part", FieldType::Decimal, "0.25");
        VERIFY_RESULT(s.session.edit(latin("Add Field"), next));
        QCOMPARE(line->fault(), QString());
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(s.binding(P::Opacity).source, latin("part"));
    }

    void aTextIsBoundByWritingTokensIntoIt()
    {
        BindingStudio s;
        QVERIFY(s.openCanvas(boundTemplate()));
        s.session.select(idOf("hello"));
        ExpressionLine *line = s.openExpression(P::Text);
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, latin("Hi {{ fi"));
        QVERIFY(line->completer().popup()->isVisible());
        QTest::keyClick(line->completer().popup(), Qt::Key_Tab);
        QTest::keyClicks(line, latin(" }}"));
        QCOMPARE(line->text(), latin("Hi {{ first_name }}"));
        QTRY_COMPARE(line->note(), latin("= Hi Zebulon"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(s.states(), 2);
        QCOMPARE(s.binding(P::Text).source, latin("Hi {{ first_name }}"));
    }

    void aFallbackIsTyped()
    {
        BindingStudio s;
        QVERIFY(s.openCanvas(boundTemplate()));
        s.session.select(idOf("low"));
        ValueLine *line = s.openFallback(P::Opacity);
        QVERIFY(line);
        QVERIFY(!qobject_cast<ExpressionLine *>(line));
        s.type(line, "40");
        QTRY_COMPARE(s.states(), 2);
        QVERIFY(s.binding(P::Opacity).fallback == std::optional(Value(0.4)));
        QCOMPARE(s.binding(P::Opacity).source, latin("share"));
        QCOMPARE(s.row(P::Opacity).fallback, QStringLiteral("40 %"));
        s.type(s.openFallback(P::Opacity), "4000"); // too much
        QTRY_VERIFY(!s.line());
        QCOMPARE(s.states(), 2);
        line = s.openFallback(P::Opacity);
        QCOMPARE(line->text(), latin("40"));
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(s.states(), 3);
        QVERIFY(!s.binding(P::Opacity).fallback);
    }

    void aRowsMenuCopiesResetsBindsAndUnbinds()
    {
        BindingStudio s;
        QVERIFY(s.openCanvas(boundTemplate()));
        s.session.select(idOf("low"));
        QTRY_COMPARE(s.row(P::Opacity).value, QStringLiteral("50 %"));
        QMenu *menu = s.openMenu(P::Opacity);
        QVERIFY(menu);
        s.choose(menu, "Copy Value");
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("50 %"));
        menu = s.openMenu(P::Opacity);
        s.choose(menu, "Make Static");
        QVERIFY(std::holds_alternative<Value>(s.property(P::Opacity)));
        menu = s.openMenu(P::Opacity);
        QVERIFY(!s.entry(menu, "Make Static")->isEnabled());
        QMenu *fields = s.entry(menu, "Make Variable")->menu();
        QVERIFY(fields);
        QAction *share = nullptr;
        for (QAction *action : fields->actions())
            if (action->text().startsWith(latin("share")))
                share = action;
        QVERIFY(share);
        share->trigger();
        menu->close();
        QCOMPARE(s.binding(P::Opacity).source, latin("share"));
        menu = s.openMenu(P::Opacity);
        s.choose(menu, "Reset");
        QVERIFY(!findElement(s.value(), idOf("low")).element->properties.contains(P::Opacity));
        QCOMPARE(s.states(), 4);
    }
};

REELWRIGHT_TEST(TestInspectorBinding)
#include "tst_inspectorbinding.moc"
