// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectorfixture.h"

#include <editor/element/easingwords.h>
#include <editor/inspector/colorpopover.h>
#include <editor/inspector/easingpopover.h>
#include <editor/inspector/pickerdelegate.h>
#include <editor/inspector/valuepicker.h>
#include <editor/media/insertmedium.h>
#include <editor/media/mediapanel.h>
#include <editor/window/fileactions.h>

#include <QAction>
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
