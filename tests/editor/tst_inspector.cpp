// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectorfixture.h"

#include <editor/color/colorpopover.h>
#include <editor/inspector/valuetext.h>

#include <QComboBox>
#include <QMenu>

using namespace reelwright;
using namespace test;

namespace {

using P = PropertyId;

} // namespace

class TestInspector : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useStudioStyle(); }

    void numbersCalculate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("wanted"); // not a number: refused
        const auto row = [](const char *text, double wanted) {
            QTest::newRow(text) << latin(text) << wanted;
        };
        row("12.5", 12.5);
        row("-20", -20);
        row(" 960 / 2 ", 480);
        row("1+2*3-4/2", 5);
        row("+20", 120);
        row("*1.5", 150);
        row("/4", 25);
        row("-=20", 80);
        row("+=5", 105);
        row("40 px", 40);
        row("1,5", 1.5);
        for (const char *wrong : {"", "abc", "1/0", "2**3", "1 2", "1e999", "200000"})
            row(wrong, qQNaN());
    }
    void numbersCalculate()
    {
        QFETCH(QString, text);
        QFETCH(double, wanted);
        const Result<Value> value = valueFromText(specOf(P::X), text, Value(100.0));
        if (qIsNaN(wanted)) {
            QVERIFY(!value);
            QVERIFY(!value.error().what.isEmpty());
        } else {
            VERIFY_RESULT(value);
            QCOMPARE(std::get<double>(*value), wanted);
        }
    }

    void sharesAreTypedInPercentAndColoursInHex()
    {
        QCOMPARE(valueText(specOf(P::Opacity), Value(0.25)), latin("25"));
        QCOMPARE(std::get<double>(*valueFromText(specOf(P::Opacity), latin("50 %"), Value(1.0))),
                 0.5);
        QVERIFY(!valueFromText(specOf(P::Opacity), latin("101"), Value(1.0)));
        const Result<Value> color =
            valueFromText(specOf(P::Color), latin("ff8000"), Value(Color()));
        VERIFY_RESULT(color);
        QVERIFY((std::get<Color>(*color) == Color{255, 128, 0, 255}));
        QVERIFY(!valueFromText(specOf(P::Color), latin("reddish"), Value(Color())));
    }

    void aNumberIsTyped()
    {
        Inspected s;
        QVERIFY(s.openCanvas());
        s.session.select(ElementId{latin("low")});
        const Template before = s.session.value();
        const double x = std::get<double>(s.row(P::X).shown);
        ValueLine *line = s.openLine(P::X);
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, latin("+20"));
        QVERIFY(s.session.isPreviewing()); // shown while it is typed
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(s.states(), 2);
        QCOMPARE(s.number(P::X), x + 20);
        VERIFY_RESULT(s.session.undo());
        QVERIFY(s.session.value() == before);
    }

    void escapeAndWrongInputChangeNothing()
    {
        Inspected s;
        QVERIFY(s.openCanvas());
        s.session.select(ElementId{latin("low")});
        const Template before = s.session.value();
        s.type(s.openLine(P::X), "300", Qt::Key_Escape);
        QTRY_VERIFY(!s.session.isPreviewing());
        QVERIFY(s.session.value() == before);
        ValueLine *line = s.openLine(P::X);
        line->selectAll();
        QTest::keyClicks(line, latin("12 apples"));
        QVERIFY(!line->fault().isEmpty());
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!s.line());
        QVERIFY(s.session.value() == before);
        QCOMPARE(s.states(), 1);
    }

    void aLabelScrubs()
    {
        Inspected s;
        QVERIFY(s.openCanvas());
        s.session.select(ElementId{latin("low")});
        const double x = std::get<double>(s.row(P::X).shown);
        const QPoint from = inspector::labelOf(s.rect(P::X)).center().toPoint();
        QWidget *view = s.list().viewport();
        const auto drag = [&](Qt::KeyboardModifiers modifiers) {
            QTest::mousePress(view, Qt::LeftButton, modifiers, from);
            QMouseEvent move(QEvent::MouseMove, QPointF(from) + QPointF(30, 0),
                             view->mapToGlobal(QPointF(from) + QPointF(30, 0)), Qt::NoButton,
                             Qt::LeftButton, modifiers);
            QApplication::sendEvent(view, &move);
        };
        drag({});
        QVERIFY(s.session.isPreviewing());
        QTest::mouseRelease(view, Qt::LeftButton, {}, from + QPoint(30, 0));
        QCOMPARE(s.number(P::X), x + 30);
        drag(Qt::ShiftModifier);
        QTest::mouseRelease(view, Qt::LeftButton, Qt::ShiftModifier, from + QPoint(30, 0));
        QCOMPARE(s.number(P::X), x + 330);
        QCOMPARE(s.states(), 3);
        drag({});
        QTest::keyClick(&s.list(), Qt::Key_Escape);
        QTest::mouseRelease(view, Qt::LeftButton, {}, from + QPoint(30, 0));
        QCOMPARE(s.number(P::X), x + 330);
        QCOMPARE(s.states(), 3);
    }

    void theDiamondSetsAndTakesKeyframes()
    {
        Inspected s;
        QVERIFY(s.openCanvas());
        s.session.select(ElementId{latin("low")});
        const Template before = s.session.value();
        s.click(inspector::diamondOf(s.rect(P::Opacity)));
        QVERIFY(std::holds_alternative<QList<Keyframe>>(s.property(P::Opacity)));
        QTRY_VERIFY(s.row(P::Opacity).onKeyframe);
        s.click(inspector::diamondOf(s.rect(P::Opacity)));
        QVERIFY(!std::holds_alternative<QList<Keyframe>>(s.property(P::Opacity)));
        VERIFY_RESULT(s.session.undo());
        VERIFY_RESULT(s.session.undo());
        QVERIFY(s.session.value() == before);
    }

    void theRingOffersTheFieldsWithTheirValues()
    {
        Inspected s;
        QVERIFY(s.openCanvas());
        s.session.select(ElementId{latin("low")});
        Template next = s.session.value();
        Field field;
        field.name = latin("share");
        field.type = FieldType::Decimal;
        field.example = latin("0.5");
        next.fields.append(field);
        VERIFY_RESULT(s.session.edit(latin("Add Field"), next));
        const std::unique_ptr<QMenu> menu(s.list().fieldMenu(P::Opacity));
        QAction *wanted = nullptr;
        for (QAction *action : menu->actions())
            if (action->text().startsWith(latin("share")))
                wanted = action;
        QVERIFY(wanted);
        QVERIFY2(wanted->text().contains(latin("0.5")), qPrintable(wanted->text()));
        wanted->trigger();
        const auto property = s.property(P::Opacity);
        QVERIFY(std::holds_alternative<Binding>(property));
        QCOMPARE(std::get<Binding>(property).source, latin("share"));
        QVERIFY(s.row(P::Opacity).bound);
        s.type(s.openLine(P::Opacity), "share / 2");
        QTRY_COMPARE(std::get<Binding>(s.property(P::Opacity)).source, latin("share / 2"));
        s.click(inspector::ringOf(s.rect(P::Opacity))); // static again
        QVERIFY(!std::holds_alternative<Binding>(s.property(P::Opacity)));
    }

    void durationsAreSecondsOrTimecode()
    {
        const FrameRate film{24, 1};
        const auto read = [&](const char *text) {
            return SceneValues::duration(latin(text), 6 * oneSecond, film);
        };
        QCOMPARE(*read("4.5"), fromSeconds(4.5));
        QCOMPARE(*read("+2"), 8 * oneSecond);
        QCOMPARE(*read("2 s"), 2 * oneSecond);
        QCOMPARE(*read("05:12"), fromSeconds(5.5));
        QCOMPARE(*read("01:02:06"), fromSeconds(62.25));
        QCOMPARE(*read("1:00:00:00"), 3600 * oneSecond);
        QCOMPARE(*SceneValues::duration(latin("06:00"), {}, {30000, 1001}), 6 * oneSecond);
        const Flicks late = *SceneValues::duration(latin("06:03"), {}, {30000, 1001});
        QCOMPARE(timecode(late, {30000, 1001}), latin("00:00:06:03"));
        for (const char *wrong : {"", "long", "5:24", "1:2:3:4:5", "-1", "a:b", "5:-1"})
            QVERIFY2(!read(wrong), wrong);
    }

    void theSceneInViewIsEdited()
    {
        Inspected s;
        QVERIFY(s.openCanvas());
        s.session.select(ElementId());
        const Template before = s.session.value();
        const auto isClosed = [&] { return s.list().findChildren<ValueLine *>().isEmpty(); };
        const auto edit = [&](int row, const char *text, Qt::Key key = Qt::Key_Return) {
            const QRectF rect = s.list().visualRect(s.model().index(row));
            s.click(inspector::valueOf(rect).center());
            if (auto *line = s.list().findChild<ValueLine *>())
                s.type(line, text, key);
            (void)QTest::qWaitFor(isClosed);
        };
        edit(1, "Welcome");
        QCOMPARE(s.session.value().scenes[0].name, latin("Welcome"));
        QCOMPARE(s.lastEdit(), latin("Rename Scene"));
        edit(2, "4:00");
        QCOMPARE(s.session.value().scenes[0].duration, 4 * oneSecond);
        ColorPopover &colors = s.list().pickers().colors();
        s.click(inspector::valueOf(s.list().visualRect(s.model().index(3))).center());
        s.type(&colors.hex(), "#102030");
        QVERIFY((s.session.value().scenes[0].background == Color{16, 32, 48, 255}));
        QCOMPARE(s.states(), 4);
        const Template after = s.session.value();
        edit(2, "0");
        s.click(inspector::valueOf(s.list().visualRect(s.model().index(3))).center());
        s.type(&colors.hex(), "reddish");
        QTest::keyClick(&colors.hex(), Qt::Key_Escape);
        edit(2, "9", Qt::Key_Escape);
        QTRY_VERIFY(!s.session.isPreviewing());
        QVERIFY(s.session.value() == after);
        QCOMPARE(s.states(), 4);
        edit(4, "1"); // a count is no value
        QVERIFY(s.session.value() == after);
        for (int i = 0; i < 3; ++i)
            VERIFY_RESULT(s.session.undo());
        QVERIFY(s.session.value() == before);
    }

    void anElementsNameAndTimesAreEdited()
    {
        Inspected s;
        QVERIFY(s.openCanvas());
        s.session.select(ElementId{latin("low")});
        const Template before = s.session.value();
        const auto isClosed = [&] { return s.list().findChildren<ValueLine *>().isEmpty(); };
        const auto edit = [&](const char *label, const char *text, Qt::Key key = Qt::Key_Return) {
            for (int row = 0; row < s.model().rowCount(); ++row)
                if (s.model().row(row).label == latin(label) && s.model().row(row).ofElement) {
                    s.list().scrollTo(s.model().index(row));
                    const QRectF rect = s.list().visualRect(s.model().index(row));
                    s.click(inspector::valueOf(rect).center());
                }
            if (auto *line = s.list().findChild<ValueLine *>()) {
                QTest::keyClick(line, Qt::Key_Backspace);
                QTest::keyClicks(line, latin(text));
                QTest::keyClick(line, key);
            }
            (void)QTest::qWaitFor(isClosed);
        };
        const auto low = [&] { return *findElement(s.session.value(), idOf("low")).element; };
        edit("Name", "Ground");
        QCOMPARE(low().name, latin("Ground"));
        QCOMPARE(s.lastEdit(), latin("Rename Element"));
        edit("Start", "1.5");
        QCOMPARE(low().start, fromSeconds(1.5));
        QVERIFY(!low().duration); // still until the end
        edit("Duration", "2:00");
        QCOMPARE(low().duration, std::optional(fromSeconds(2)));
        edit("Start", "+1");
        QCOMPARE(low().start, fromSeconds(2.5));
        QCOMPARE(low().duration, std::optional(fromSeconds(2)));
        edit("Duration", "");
        QVERIFY(!low().duration);
        QCOMPARE(s.states(), 6);
        const Template after = s.session.value();
        edit("Duration", "9", Qt::Key_Escape);
        edit("Start", "soon");
        edit("Start", "99");
        QTRY_VERIFY(!s.session.isPreviewing());
        QVERIFY(s.session.value() == after);
        QCOMPARE(s.states(), 6);
        for (int i = 0; i < 5; ++i)
            VERIFY_RESULT(s.session.undo());
        QVERIFY(s.session.value() == before);
    }

    void aPropertyIsLocked()
    {
        Inspected s;
        QVERIFY(s.openCanvas());
        s.session.select(ElementId{latin("low")});
        const Template before = s.session.value();
        const QPoint label = inspector::labelOf(s.rect(P::Opacity)).center().toPoint();
        QWidget *view = s.list().viewport();
        QContextMenuEvent event(QContextMenuEvent::Mouse, label, view->mapToGlobal(label));
        QApplication::sendEvent(view, &event);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down); // below Copy Value
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(s.row(P::Opacity).locked);
        QVERIFY(!s.row(P::X).locked);
        QVERIFY(!(s.model().indexOf(P::Opacity).flags() & Qt::ItemIsEditable));
        QVERIFY(!s.openLine(P::Opacity));
        s.click(inspector::diamondOf(s.rect(P::Opacity)));
        s.click(inspector::ringOf(s.rect(P::Opacity)));
        QCOMPARE(s.states(), 2);
        const std::unique_ptr<QMenu> unlock(s.list().rowMenu(s.model().indexOf(P::Opacity)));
        unlock->actions().at(1)->trigger();
        QVERIFY(s.session.value() == before);
        QVERIFY(s.openLine(P::Opacity));
    }

    void severalElementsAreSetAtOnce()
    {
        Inspected s;
        QVERIFY(s.openCanvas());
        QList<ElementId> all;
        for (const Track &track : s.session.value().scenes[0].tracks)
            for (const Element &element : track.elements)
                if (element.kind == ElementKind::Rectangle)
                    all += element.id;
        QVERIFY(all.size() > 1);
        s.session.select(all);
        QVERIFY(s.row(P::X).mixed && !s.row(P::X).color.isValid());
        s.type(s.openLine(P::X), "123");
        QTRY_COMPARE(s.states(), 2);
        for (const ElementId &id : all)
            QCOMPARE(
                std::get<double>(staticValue(*findElement(s.session.value(), id).element, P::X)),
                123.0);
        QCOMPARE(s.states(), 2);
    }

    void eachOfSeveralGoesOutFromItsOwnValue()
    {
        Inspected s;
        QVERIFY(s.openCanvas());
        s.session.select({idOf("low"), idOf("high")});
        const double low = numberOf(s.value(), "low", P::X);
        const double high = numberOf(s.value(), "high", P::X);
        QVERIFY(s.row(P::X).mixed && !s.row(P::X).color.isValid());
        QVERIFY(!s.row(P::Opacity).mixed);
        const QVariant spoken = s.model().indexOf(P::X).data(Qt::AccessibleTextRole);
        QVERIFY2(spoken.toString().endsWith(latin("mixed")), qPrintable(spoken.toString()));
        ValueLine *line = s.openLine(P::X);
        QCOMPARE(line->text(), QString());
        QTest::keyClick(line, Qt::Key_Return); // nothing typed
        QTRY_VERIFY(!s.line());
        QCOMPARE(s.states(), 1);
        s.type(s.openLine(P::X), "+20");
        QTRY_COMPARE(s.states(), 2);
        QCOMPARE(numberOf(s.value(), "low", P::X), low + 20);
        QCOMPARE(numberOf(s.value(), "high", P::X), high + 20);
        const QPoint from = inspector::labelOf(s.rect(P::X)).center().toPoint();
        QTest::mousePress(s.list().viewport(), Qt::LeftButton, {}, from);
        const QPoint to = from + QPoint(30, 0);
        QMouseEvent move(QEvent::MouseMove, to, s.list().viewport()->mapToGlobal(QPointF(to)),
                         Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(s.list().viewport(), &move);
        QTest::mouseRelease(s.list().viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(numberOf(s.value(), "low", P::X), low + 50);
        QCOMPARE(numberOf(s.value(), "high", P::X), high + 50);
        QCOMPARE(s.states(), 3);
    }

    void aTemplateForLookingAtIsNotEdited()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        studio.session.select(ElementId{latin("greeting-hello")});
        InspectorModel &model = studio.window.inspector().model();
        for (int i = 0; i < model.rowCount(); ++i)
            QVERIFY(!(model.index(i).flags() & Qt::ItemIsEditable));
    }
};

REELWRIGHT_TEST(TestInspector)
#include "tst_inspector.moc"
