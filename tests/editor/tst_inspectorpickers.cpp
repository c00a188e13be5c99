// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectorfixture.h"

#include <editor/color/colorpopover.h>
#include <editor/color/colorsquare.h>
#include <editor/color/colorstrip.h>
#include <editor/element/easingwords.h>
#include <editor/element/elementactions.h>
#include <editor/inspector/easingpopover.h>
#include <editor/inspector/pickerdelegate.h>
#include <editor/inspector/valuepicker.h>
#include <editor/media/insertmedium.h>
#include <editor/media/mediapanel.h>
#include <editor/media/replacemedium.h>
#include <editor/window/fileactions.h>

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace reelwright;
using namespace test;

namespace {

using P = PropertyId;

// An inspector whose popovers are used by hand.
struct Picking : Inspected {
    ValuePicker &values() { return list().pickers().values(); }
    ColorPopover &colors() { return list().pickers().colors(); }
    EasingPopover &easings() { return list().pickers().easings(); }
    QStringList offered()
    {
        QStringList names;
        for (int i = 0; i < values().list().model()->rowCount(); ++i)
            names += values().list().model()->index(i, 0).data().toString();
        return names;
    }
    void openRow(P property) { click(inspector::valueOf(rect(property)).center()); }
    void canvasClick(QPointF point) { CanvasStudio::click(point); }
    [[nodiscard]] bool import(const char *name, QSize size, Qt::GlobalColor color)
    {
        QImage drawn(size, QImage::Format_RGB32);
        drawn.fill(color);
        const QString path = folder.filePath(latin(name));
        const qsizetype before = session.value().media.size();
        window.media().importFiles->trigger();
        return drawn.save(path) && answerDialog(window, path) &&
               QTest::qWaitFor([&] { return session.value().media.size() == before + 1; }, 20'000);
    }
    Color color(P id) { return std::get<Color>(std::get<Value>(property(id))); }
    QModelIndex easingRow()
    {
        for (int i = 0; i < model().rowCount(); ++i)
            if (model().row(i).easingOf)
                return model().index(i);
        return {};
    }
    Easing firstEasing(P id) { return std::get<QList<Keyframe>>(property(id)).first().easing; }
};

Template withMovingBox()
{
    Template value = canvasTemplate();
    for (const auto &[time, x] : {std::pair(Flicks(0), 600.0), {2 * oneSecond, 900.0}})
        value = *setKeyframe(value, idOf("low"), P::X, {time, Value(x), {}});
    return value;
}

} // namespace

class TestInspectorPickers : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useStudioStyle(); }

    void aMediumIsPickedByItsPictureAndName()
    {
        Picking s;
        QVERIFY(s.openCanvas());
        QVERIFY(s.import("red.png", {320, 180}, Qt::red));
        QVERIFY(s.import("blue.png", {200, 200}, Qt::blue));
        const auto made = insertMedium(s.value(), s.value().scenes[0].id, s.value().media[0].id,
                                       {1920, 1080}, Flicks(0));
        VERIFY_RESULT(made);
        VERIFY_RESULT(s.session.edit(latin("Insert"), made->value));
        s.session.select(made->element);
        s.openRow(P::Source);
        QVERIFY(s.values().isVisible());
        QCOMPARE(s.offered(), QStringList({latin("red.png"), latin("blue.png")}));
        const QString blue = s.value().media[1].id.value;
        QTRY_VERIFY(!s.values().picture(blue).isNull());
        const QImage picture = s.values().picture(blue);
        QVERIFY(picture.pixelColor(picture.rect().center()).blue() > 240);
        QVERIFY(s.values().list().model()->index(1, 0).data(PickerDelegate::Note).toString() ==
                QStringLiteral("200 × 200"));
        QTest::keyClicks(&s.values().filter(), latin("BLU"));
        QCOMPARE(s.offered(), QStringList(latin("blue.png")));
        QTest::keyClick(&s.values().filter(), Qt::Key_Return);
        QVERIFY(!s.values().isVisible());
        QCOMPARE(std::get<QString>(std::get<Value>(s.property(P::Source))), blue);
    }

    void selectedMediaAreReplaced()
    {
        Picking s;
        QVERIFY(s.openCanvas());
        QVERIFY(s.import("red.png", {320, 180}, Qt::red));
        QVERIFY(s.import("blue.png", {200, 200}, Qt::blue));
        const auto made = insertMedium(s.value(), s.value().scenes[0].id, s.value().media[0].id,
                                       {1920, 1080}, oneSecond);
        VERIFY_RESULT(made);
        VERIFY_RESULT(s.session.edit(latin("Insert"), made->value));
        const QAction &replace = *s.window.elementActions().replaceMedium;
        s.session.select(idOf("hello"));
        QVERIFY(!replace.isEnabled());
        s.session.select(made->element);
        QVERIFY(replace.isEnabled());
        s.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&s.window));
        QTest::keyClick(&s.window, Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        auto *picker = s.window.findChild<ReplaceMedium *>();
        QVERIFY(picker && picker->picker().isVisible());
        QTest::keyClicks(&picker->picker().filter(), latin("blue"));
        QTest::keyClick(&picker->picker().filter(), Qt::Key_Return);
        const auto shown = [&] {
            const QString id = std::get<QString>(std::get<Value>(s.property(P::Source)));
            return s.value().mediaNamed({id})->path;
        };
        QCOMPARE(shown(), latin("blue.png"));
        QCOMPARE(findElement(s.value(), made->element).element->start, oneSecond);
        QCOMPARE(s.lastEdit(), latin("Replace Medium of red.png"));

        QTest::keyClick(&s.window, Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        QTest::keyClick(&picker->picker().filter(), Qt::Key_Tab); // to the button
        QTRY_VERIFY(picker->picker().other().hasFocus());
        QTest::keyClick(&picker->picker().other(), Qt::Key_Space);
        QImage green(64, 64, QImage::Format_RGB32);
        green.fill(Qt::green);
        QVERIFY(green.save(s.folder.filePath(latin("green.png"))));
        QVERIFY(answerDialog(s.window, s.folder.filePath(latin("green.png"))));
        QTRY_COMPARE(shown(), latin("green.png"));
    }

    void aTypefaceIsAddedWhereItIsChosen()
    {
        Picking s;
        QVERIFY(s.openCanvas());
        s.session.select(idOf("hello"));
        s.openRow(P::Typeface);
        QVERIFY(s.values().other().isVisible());
        QTest::mouseClick(&s.values().other(), Qt::LeftButton);
        QVERIFY(!s.values().isVisible());
        const qsizetype states = s.states();
        QVERIFY(answerDialog(
            s.window,
            latin(REELWRIGHT_SOURCE_DIR "/resources/samples/northwind/fonts/NotoSans-Bold.ttf")));
        QTRY_COMPARE(s.states(), states + 1); // with what is set in it
        QCOMPARE(s.value().typefaces.size(), 2);
        QCOMPARE(std::get<QString>(std::get<Value>(s.property(P::Typeface))),
                 s.value().typefaces.last().id.value);
        s.session.select(idOf("low"));
        s.openRow(P::Color);
        QVERIFY(!s.values().isVisible());
    }

    void escapeLeavesAPickerWithoutATrace()
    {
        Picking s;
        QVERIFY(s.openCanvas());
        s.session.select(idOf("hello"));
        s.openRow(P::Typeface);
        QVERIFY(s.values().isVisible());
        QTest::keyClick(&s.values().filter(), Qt::Key_Escape);
        QVERIFY(!s.values().isVisible());
        QCOMPARE(s.states(), 1);
    }

    void typefacesShowTheirNamesInThemselves()
    {
        Picking s;
        Template value = canvasTemplate();
        Typeface second = value.typefaces.first();
        second.id = TypefaceId{latin("headings")};
        value.typefaces.append(second);
        QVERIFY(s.openCanvas(value));
        s.session.select(idOf("hello"));
        s.openRow(P::Typeface);
        QTRY_VERIFY(!s.values().picture(latin("headings")).isNull());
        QTRY_VERIFY(!s.values().picture(value.typefaces[0].id.value).isNull());
        const QImage sample = s.values().picture(latin("headings"));
        QCOMPARE(sample.format(), QImage::Format_Alpha8);
        QVERIFY(sample.width() > s.values().picture(value.typefaces[0].id.value).width());
        const QModelIndex row = s.values().list().model()->index(1, 0);
        QTest::mouseClick(s.values().list().viewport(), Qt::LeftButton, {},
                          s.values().list().visualRect(row).center());
        QCOMPARE(std::get<QString>(std::get<Value>(s.property(P::Typeface))), latin("headings"));
    }

    void aColourComesFromTheBrandOrIsTyped()
    {
        Picking s;
        Template value = canvasTemplate();
        value.brand.palette = {{latin("Ink"), Color{10, 20, 30, 255}, {}},
                               {latin("Mint"), Color{60, 200, 160, 255}, {}}};
        QVERIFY(s.openCanvas(value));
        s.session.select(idOf("low"));
        s.openRow(P::Color);
        QCOMPARE(s.colors().swatches().size(), 2);
        QCOMPARE(s.colors().swatches()[1]->accessibleName(), latin("Mint"));
        QTest::mouseClick(s.colors().swatches()[1], Qt::LeftButton);
        QVERIFY(!s.colors().isVisible());
        QVERIFY((s.color(P::Color) == Color{60, 200, 160, 255}));
        s.openRow(P::Color);
        s.type(&s.colors().hex(), "#ff000080");
        QVERIFY((s.color(P::Color) == Color{255, 0, 0, 128}));
        QCOMPARE(s.states(), 3);
        s.openRow(P::Color);
        s.colors().hex().selectAll();
        QTest::keyClicks(&s.colors().hex(), latin("#00ff00"));
        QVERIFY(s.session.isPreviewing());
        QTest::keyClick(&s.colors().hex(), Qt::Key_Escape);
        QVERIFY(!s.session.isPreviewing());
        QVERIFY((s.color(P::Color) == Color{255, 0, 0, 128}));
        QCOMPARE(s.states(), 3);
    }

    void theEyedropperTakesAColourOffTheCanvas()
    {
        Picking s;
        const Template value =
            *setValue(canvasTemplate(), {idOf("low")}, P::Color, Value(Color{200, 30, 30, 255}));
        QVERIFY(s.openCanvas(value));
        s.session.select(idOf("high"));
        s.openRow(P::Color);
        QTest::mouseClick(&s.colors().eyedropper(), Qt::LeftButton);
        s.canvasClick({450, 400}); // on low
        QCOMPARE(s.session.selected(), idOf("high"));
        const Color picked = s.color(P::Color);
        QVERIFY2(std::abs(picked.red - 200) < 6 && std::abs(picked.green - 30) < 6,
                 qPrintable(picked.text()));
        s.canvasClick({450, 400}); // that was one click's
        QCOMPARE(s.session.selected(), idOf("low"));
    }

    void coloursGoToHsvAndBack()
    {
        for (int red = 0; red < 256; red += 15)
            for (int green = 0; green < 256; green += 17)
                for (int blue = 0; blue < 256; blue += 5) {
                    const Color color{quint8(red), quint8(green), quint8(blue), 77};
                    QCOMPARE(colorOf(hsvOf(color), 77).text(), color.text());
                }
        QCOMPARE(hsvOf({90, 90, 90, 255}, {200, 1, 1}).hue, 200.0);
        QCOMPARE(hsvOf({0, 0, 0, 255}, {200, 0.5, 1}).saturation, 0.5);
    }

    void aColourIsPickedByHueSaturationAndBrightness()
    {
        Picking s;
        QVERIFY(s.openCanvas(*setValue(canvasTemplate(), {idOf("low")}, P::Color,
                                       Value(Color{128, 128, 128, 255}))));
        s.session.select(idOf("low"));
        s.openRow(P::Color);
        ColorPopover &colors = s.colors();
        ColorSquare &square = colors.square();
        QTest::mousePress(&square, Qt::LeftButton, {}, square.placeOf(0.5, 0.5).toPoint());
        QVERIFY(s.session.isPreviewing());
        QTest::mouseMove(&square, square.placeOf(1, 1).toPoint());
        QMouseEvent over(QEvent::MouseMove, {500, -40}, square.mapToGlobal(QPointF(500, -40)),
                         Qt::NoButton, Qt::LeftButton, {}); // as far as it goes
        QApplication::sendEvent(&square, &over);
        QTest::mouseRelease(&square, Qt::LeftButton, {}, QPoint(5, 5));
        QVERIFY((s.color(P::Color) == Color{255, 0, 0, 255}));
        QCOMPARE(colors.hex().text(), latin("#FF0000"));
        QTest::mouseClick(&colors.hue(), Qt::LeftButton, {}, colors.hue().placeOf(120).toPoint());
        QVERIFY(std::abs(colors.hue().value() - 120) < 2);
        colors.hue().setValue(120);
        QVERIFY((s.color(P::Color) == Color{0, 255, 0, 255}));
        QTest::keyClick(&square, Qt::Key_Down, Qt::ShiftModifier);
        const quint8 green = s.color(P::Color).green;
        QVERIFY(green > 227 && green < 232);
        const Flicks playhead = s.session.player().position();
        QTest::keyClick(&colors.opacity(), Qt::Key_Left);
        QVERIFY((s.color(P::Color) == Color{0, green, 0, 254}));
        QCOMPARE(s.session.player().position(), playhead); // the window's arrows rest
        QCOMPARE(s.states(), 1);
        QTest::keyClick(&colors.opacity(), Qt::Key_Return);
        QVERIFY(!colors.isVisible());
        QCOMPARE(s.states(), 2);
        s.openRow(P::Color);
        QTest::keyClick(&square, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(s.color(P::Color).red > 0);
        QTest::keyClick(&square, Qt::Key_Escape);
        QVERIFY((s.color(P::Color) == Color{0, green, 0, 254}));
        s.openRow(P::Color);
        QTest::keyClicks(&colors.hex(), latin("#12"));
        QVERIFY(!colors.hex().fault().isEmpty());
        QTest::mouseClick(&square, Qt::LeftButton, {}, square.placeOf(0, 1).toPoint());
        QVERIFY(colors.hex().fault().isEmpty());
        s.canvasClick({1800, 1000}); // elsewhere: keeps it
        QVERIFY(!colors.isVisible());
        QCOMPARE(s.states(), 3);
        QCOMPARE(
            std::get<Color>(
                std::get<Value>(findElement(s.value(), idOf("low")).element->properties[P::Color]))
                .text(),
            latin("#FFFFFFFE"));
    }

    void aScenesBackgroundIsPicked()
    {
        Picking s;
        Template value = canvasTemplate();
        value.brand.palette = {{latin("Mint"), Color{60, 200, 160, 255}, {}}};
        QVERIFY(s.openCanvas(value));
        s.session.select(QList<ElementId>());
        const auto open = [&] {
            for (int i = 0; i < s.model().rowCount(); ++i)
                if (s.model().row(i).ofScene == SceneValue::Background)
                    s.click(inspector::valueOf(s.list().visualRect(s.model().index(i))).center());
            return s.colors().isVisible();
        };
        QVERIFY(open());
        QTest::keyClick(&s.colors().square(), Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(s.session.isPreviewing());
        QVERIFY(s.value().scenes[0].background != value.scenes[0].background);
        QTest::keyClick(&s.colors().square(), Qt::Key_Escape);
        QVERIFY(s.value().scenes[0].background == value.scenes[0].background);
        QVERIFY(open());
        QTest::mouseClick(s.colors().swatches()[0], Qt::LeftButton);
        QVERIFY((s.value().scenes[0].background == Color{60, 200, 160, 255}));
        QCOMPARE(s.states(), 2);
        QVERIFY(open());
        QTest::keyClick(&s.colors().hex(), Qt::Key_Return); // as it is
        QCOMPARE(s.states(), 2);
        QVERIFY(open());
        s.type(&s.colors().hex(), "#102030");
        QVERIFY((s.value().scenes[0].background == Color{16, 32, 48, 255}));
        QCOMPARE(s.states(), 3);
    }

    void theEyedropperTakesAColourOffAnotherWindow()
    {
        Picking s;
        QVERIFY(s.openCanvas());
        QPixmap blue(90, 90);
        blue.fill(QColor(12, 130, 240));
        QLabel other;
        other.setPixmap(blue);
        s.window.move(200, 0); // side by side, and both on the screen
        other.move(20, 20);
        s.session.select(idOf("low"));
        s.openRow(P::Color);
        other.show();
        QVERIFY(QTest::qWaitForWindowExposed(&other));
        other.raise();
        QTest::mouseClick(&s.colors().eyedropper(), Qt::LeftButton);
        QTest::mouseClick(&other, Qt::LeftButton, {}, {40, 40});
        QCOMPARE(s.color(P::Color).text(), latin("#0C82F0"));
        s.openRow(P::Color);
        QTest::mouseClick(&s.colors().eyedropper(), Qt::LeftButton);
        QTest::keyClick(&s.colors().hex(), Qt::Key_Escape); // of the eyedropper alone
        QVERIFY(s.colors().isVisible());
        QVERIFY(!QWidget::mouseGrabber());
        QCOMPARE(s.states(), 2);
    }

    void aTextIsSetInAStyleOfTheBrand()
    {
        Picking s;
        Template value = canvasTemplate();
        value.brand.styles = {
            {latin("Loud"), value.typefaces[0].id, 150, Color{1, 2, 3, 255}, {}},
            {latin("Title"), value.typefaces[0].id, 120, Color{9, 8, 7, 255}, {}}};
        QVERIFY(s.openCanvas(value));
        s.session.select(idOf("hello"));
        const auto styleRow = [&] {
            for (int i = 0; i < s.model().rowCount(); ++i)
                if (s.model().row(i).style)
                    return s.model().index(i);
            return QModelIndex();
        };
        const auto open = [&] {
            s.click(inspector::valueOf(s.list().visualRect(styleRow())).center());
            return s.values().isVisible();
        };
        QVERIFY(open());
        QCOMPARE(s.offered(), (QStringList{latin("Loud"), latin("Title")}));
        QTest::keyClick(&s.values().filter(), Qt::Key_Down);
        QTest::keyClick(&s.values().filter(), Qt::Key_Down);
        QTest::keyClick(&s.values().filter(), Qt::Key_Return);
        QCOMPARE(s.number(P::FontSize), 120.0);
        QVERIFY((s.color(P::Color) == Color{9, 8, 7, 255}));
        QCOMPARE(s.states(), 2);
        QCOMPARE(s.model().row(styleRow().row()).value, latin("Title"));
        s.session.select(idOf("low"));
        QVERIFY(!styleRow().isValid());
    }

    void anEasingIsChosenAtAKeyframe()
    {
        Picking s;
        QVERIFY(s.openCanvas(withMovingBox()));
        s.session.select(idOf("low"));
        QVERIFY(s.easingRow().isValid());
        QVERIFY(s.model().row(s.easingRow().row()).value.startsWith(latin("Linear")));
        const auto openIt = [&] {
            s.list().scrollTo(s.easingRow());
            s.click(inspector::valueOf(s.list().visualRect(s.easingRow())).center());
            return s.easings().isVisible();
        };
        QVERIFY(openIt());
        QVERIFY(s.easings().choices()[0]->isChecked());
        QTest::mouseClick(s.easings().choices()[1], Qt::LeftButton);
        QVERIFY((s.firstEasing(P::X) == Easing{0.42, 0, 1, 1}));
        QVERIFY(openIt());
        s.type(&s.easings().numbers(), "0.1, -0.5, 0.2, 1.5");
        QVERIFY((s.firstEasing(P::X) == Easing{0.1, -0.5, 0.2, 1.5}));
        QVERIFY(openIt());
        s.type(&s.easings().numbers(), "1.1 0 0.2 1");
        QVERIFY(s.easings().isVisible());
        QVERIFY(!s.easings().numbers().fault().isEmpty());
        QTest::mouseClick(s.easings().choices()[4], Qt::LeftButton);
        QVERIFY(s.firstEasing(P::X).hold);
        QCOMPARE(s.states(), 4);
    }

    void easingsShowAtKeyframesThatHaveANextOne()
    {
        Picking s;
        QVERIFY(s.openCanvas(withMovingBox()));
        s.session.select(idOf("low"));
        s.session.player().seek(oneSecond);
        QTRY_VERIFY(!s.easingRow().isValid());
        ValueLine *line = s.openLine(P::X);
        line->selectAll();
        QTest::keyClicks(line, latin("700")); // makes a keyframe here
        QVERIFY(s.easingRow().isValid());
        QCOMPARE(s.line(), line);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(std::get<QList<Keyframe>>(s.property(P::X)).size(), 3);
        s.session.player().seek(2 * oneSecond);
        QTRY_VERIFY(!s.easingRow().isValid());
    }
};

REELWRIGHT_TEST(TestInspectorPickers)
#include "tst_inspectorpickers.moc"
