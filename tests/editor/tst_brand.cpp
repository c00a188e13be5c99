// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvasfixture.h"

#include <editor/brand/brandpanel.h>
#include <editor/canvas/outline.h>
#include <editor/color/colorpopover.h>
#include <editor/element/propertyvalue.h>
#include <editor/inspector/valueline.h>
#include <editor/media/mediamodel.h>
#include <editor/media/mediapanel.h>
#include <editor/panels/panelarea.h>
#include <editor/theme/namedlist.h>
#include <editor/window/statusline.h>
#include <model/edit/brandedits.h>
#include <model/edit/invariants.h>
#include <model/edit/mediaedits.h>

#include <QAction>
#include <QDragMoveEvent>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

using namespace reelwright;
using namespace test;
using P = PropertyId;

namespace {

const Color red{200, 10, 20, 255};
const Color blue{10, 20, 200, 255};

// A window with two boxes and a text, and a brand kit with two colours and a style.
struct BrandStudio : CanvasStudio {
    BrandStudio() : panel(window.brand()) {}

    [[nodiscard]] bool begin()
    {
        Template value = canvasTemplate();
        value.brand.palette = {{latin("Red"), red, {}}, {latin("Blue"), blue, {}}};
        value.brand.styles = {{latin("Title"), value.typefaces[0].id, 120, blue, {}}};
        const bool shown = openCanvas(value);
        showPanel();
        return shown;
    }

    [[nodiscard]] bool beginEmpty()
    {
        const bool shown = openCanvas();
        showPanel();
        return shown;
    }

    void showPanel() { window.panels().showPanel(&panel); }

    QStringList names(BrandPart part) const
    {
        QStringList all;
        for (const BrandRow &row : BrandParts::rows(value(), part))
            all += row.name;
        return all;
    }
    static QRect rect(BrandSection &section, int row)
    {
        return section.list().visualRect(section.model().index(row));
    }
    static void click(BrandSection &section, int row)
    {
        QTest::mouseClick(section.list().viewport(), Qt::LeftButton, {},
                          rect(section, row).center());
    }
    static bool type(BrandSection &section, const char *text)
    {
        QLineEdit *line = nullptr;
        if (!QTest::qWaitFor([&] {
                line = section.list().viewport()->findChild<QLineEdit *>();
                return line && line->isVisible();
            }))
            return false;
        line->selectAll();
        QTest::keyClicks(line, latin(text));
        QTest::keyClick(line, Qt::Key_Return);
        return QTest::qWaitFor(
            [&] { return !section.list().viewport()->findChild<QLineEdit *>(); });
    }
    static void start(BrandSection &section) // by the empty list's button
    {
        QTest::mouseClick(section.findChild<QPushButton *>(), Qt::LeftButton);
    }
    [[nodiscard]] bool answerColor(const char *color)
    {
        ColorPopover &picker = panel.colorPicker();
        if (!picker.isVisible())
            return false;
        picker.hex().selectAll();
        QTest::keyClicks(&picker.hex(), latin(color));
        QTest::keyClick(&picker.hex(), Qt::Key_Return);
        return !picker.isVisible();
    }
    QMimeData *dragged(int medium) // out of the media panel
    {
        MediaModel &media = window.media().model();
        return media.mimeData({media.index(medium, 0)});
    }
    static bool drop(QWidget *target, const QMimeData *mime, QPoint point)
    {
        QDragEnterEvent enter(point, Qt::CopyAction, mime, Qt::LeftButton, {});
        QApplication::sendEvent(target, &enter);
        QDragMoveEvent over(point, Qt::CopyAction, mime, Qt::LeftButton, {});
        QApplication::sendEvent(target, &over);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(point, Qt::CopyAction, mime, Qt::LeftButton, {});
        QApplication::sendEvent(target, &drop);
        return drop.isAccepted();
    }
    [[nodiscard]] bool import(const char *name, Qt::GlobalColor color)
    {
        QImage drawn(64, 36, QImage::Format_RGB32);
        drawn.fill(color);
        const QString path = folder.filePath(latin(name));
        const qsizetype before = value().media.size();
        window.media().importFiles->trigger();
        return drawn.save(path) && answerDialog(window, path) &&
               QTest::qWaitFor([&] { return value().media.size() == before + 1; }, 20'000);
    }
    Color colorOf(const char *id) const
    {
        return std::get<Color>(staticValue(*findElement(value(), idOf(id)).element, P::Color));
    }
    [[nodiscard]] bool undoesTo(const Template &before)
    {
        const Template after = value();
        const bool back = session.undo() && value() == before;
        return session.redo() && value() == after && back && checkInvariants(after);
    }
    // A font file outside of the document's folder.
    static QString font(const char *name) { return samplePath() + latin("/fonts/") + latin(name); }

    BrandPanel &panel;
};

} // namespace

// The brand kit, with real events.
class TestBrand : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useStudioStyle(); }

    void coloursAreAddedAndNamed()
    {
        BrandStudio studio;
        QVERIFY(studio.beginEmpty());
        BrandSection &colors = studio.panel.colors();
        QVERIFY(!colors.list().isVisible());
        studio.start(colors);
        QTest::keyClick(&studio.panel.colorPicker().hex(), Qt::Key_Escape);
        QVERIFY(studio.value().brand.palette.isEmpty());
        studio.start(colors);
        QVERIFY(studio.answerColor("#010203"));
        QVERIFY(studio.type(colors, "Ink")); // begins by itself
        QCOMPARE(studio.names(BrandPart::Colors), QStringList{latin("Ink")});
        QVERIFY((studio.value().brand.palette[0].value == Color{1, 2, 3, 255}));
        QVERIFY(colors.list().isVisible());
        QCOMPARE(colors.chosen(), latin("Ink"));
    }

    void aClickGivesTheColourToTheSelection()
    {
        BrandStudio studio;
        QVERIFY(studio.begin());
        const Template before = studio.value();
        studio.click(studio.panel.colors(), 0); // nothing is selected
        QVERIFY(studio.value() == before);
        studio.session.select({idOf("low"), idOf("hello")});
        studio.click(studio.panel.colors(), 1);
        QVERIFY(studio.colorOf("low") == blue);
        QVERIFY(studio.colorOf("hello") == blue);
        QVERIFY(studio.colorOf("high") != blue);
        QCOMPARE(stateCount(studio.session), 2);
        QVERIFY(studio.undoesTo(before));
        QTest::keyClick(&studio.panel.colors().list(), Qt::Key_Up);
        QTest::keyClick(&studio.panel.colors().list(), Qt::Key_Return);
        QVERIFY(studio.colorOf("low") == red);
    }

    void coloursAreAlteredRenamedOrderedAndRemoved()
    {
        BrandStudio studio;
        QVERIFY(studio.begin());
        BrandSection &colors = studio.panel.colors();
        studio.click(colors, 0);
        studio.panel.alterColor->trigger();
        QVERIFY(studio.answerColor("#09080780"));
        QVERIFY((studio.value().brand.palette[0].value == Color{9, 8, 7, 128}));
        QTest::keyClick(&colors.list(), Qt::Key_F2);
        QVERIFY(studio.type(colors, "Dark"));
        QCOMPARE(studio.names(BrandPart::Colors), (QStringList{latin("Dark"), latin("Blue")}));
        QTest::keyClick(&colors.list(), Qt::Key_F2);
        QVERIFY(studio.type(colors, "Blue")); // is there already
        QCOMPARE(studio.names(BrandPart::Colors), (QStringList{latin("Dark"), latin("Blue")}));
        QTest::keyClick(&colors.list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(studio.names(BrandPart::Colors), (QStringList{latin("Blue"), latin("Dark")}));
        const std::unique_ptr<QMimeData> mime(colors.model().mimeData({colors.model().index(1)}));
        const QPoint point = studio.rect(colors, 0).center() - QPoint(0, 10);
        QDragEnterEvent enter(point, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(colors.list().viewport(), &enter);
        QDropEvent drop(point, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(colors.list().viewport(), &drop);
        QCOMPARE(studio.names(BrandPart::Colors), (QStringList{latin("Dark"), latin("Blue")}));
        QTest::keyClick(&colors.list(), Qt::Key_Delete);
        QCOMPARE(studio.names(BrandPart::Colors), QStringList{latin("Blue")});
    }

    void stylesAreMadeOfATextAndGivenToTexts()
    {
        BrandStudio studio;
        QVERIFY(studio.begin());
        BrandSection &styles = studio.panel.styles();
        QVERIFY(!studio.panel.addStyle->isEnabled());
        studio.session.select({idOf("low"), idOf("hello")});
        QVERIFY(studio.panel.addStyle->isEnabled());
        const Template before = studio.value();
        studio.click(styles, 0);
        QCOMPARE(numberOf(studio.value(), "hello", P::FontSize), 120.0);
        QVERIFY(studio.colorOf("hello") == blue);
        QVERIFY(studio.colorOf("low") != blue); // is no text
        QCOMPARE(stateCount(studio.session), 2);
        QVERIFY(studio.undoesTo(before));
        studio.click(studio.panel.colors(), 0);
        studio.session.select(idOf("hello"));
        studio.panel.addStyle->trigger();
        QVERIFY(studio.type(styles, "Loud"));
        const TypeStyle &style = studio.value().brand.styles.last();
        QCOMPARE(style.name, latin("Loud"));
        QCOMPARE(style.size, 120.0);
        QVERIFY(style.color == red);
        QTest::keyClick(&styles.list(), Qt::Key_Delete);
        QCOMPARE(studio.names(BrandPart::Styles), QStringList{latin("Title")});
    }

    void logosComeFromTheMedia()
    {
        BrandStudio studio;
        QVERIFY(studio.begin());
        QVERIFY(!studio.panel.addLogo->isEnabled());
        QImage drawn(64, 36, QImage::Format_RGB32);
        drawn.fill(Qt::red);
        QVERIFY(drawn.save(studio.folder.filePath(latin("logo.png"))));
        Media medium;
        medium.path = latin("logo.png");
        medium.width = 64;
        medium.height = 36;
        VERIFY_RESULT(studio.session.edit(latin("x"), addMedium(studio.value(), medium)));
        QVERIFY(studio.panel.addLogo->isEnabled());
        studio.start(studio.panel.logos());
        QTRY_VERIFY(studio.panel.images().isVisible());
        QTest::keyClick(&studio.panel.images(), Qt::Key_Down);
        QTest::keyClick(&studio.panel.images(), Qt::Key_Return);
        QCOMPARE(studio.value().brand.logos, QList<MediaId>{studio.value().media[0].id});
        QVERIFY(!studio.panel.addLogo->isEnabled());
        studio.panel.insertLogo->trigger();
        QVERIFY(findElement(studio.value(), studio.session.selected()).element->kind ==
                ElementKind::Image);
        studio.panel.logos().remove->trigger();
        QVERIFY(studio.value().brand.logos.isEmpty());
    }

    void mediaAreDroppedOnTheLogosAndSeenThere()
    {
        BrandStudio studio;
        QVERIFY(studio.begin());
        BrandSection &logos = studio.panel.logos();
        QVERIFY(studio.import("red.png", Qt::red));
        QVERIFY(studio.import("blue.png", Qt::blue));
        const MediaId first = studio.value().media[0].id;
        const MediaId second = studio.value().media[1].id;
        const std::unique_ptr<QMimeData> one(studio.dragged(0));
        const std::unique_ptr<QMimeData> two(studio.dragged(1));
        QVERIFY(studio.drop(&logos, one.get(), {20, 60})); // which is empty
        QCOMPARE(studio.value().brand.logos, QList<MediaId>{first});
        const QModelIndex row = logos.model().index(0);
        QTRY_VERIFY(!row.data(BrandModel::Picture).value<QImage>().isNull());
        const QImage seen = logos.list().viewport()->grab().toImage();
        const QColor picture = seen.pixelColor(44, logos.list().visualRect(row).center().y());
        QVERIFY2(picture.red() > 240 && picture.green() < 16, qPrintable(picture.name()));
        QVERIFY(studio.drop(logos.list().viewport(), two.get(), {60, 3})); // before it
        QCOMPARE(studio.value().brand.logos, (QList<MediaId>{second, first}));
        QCOMPARE(logos.chosen(), second.value);
        QVERIFY(studio.drop(logos.list().viewport(), one.get(), {60, 3})); // is one: moves
        QCOMPARE(studio.value().brand.logos, (QList<MediaId>{first, second}));
        QVERIFY(!studio.drop(studio.panel.colors().list().viewport(), one.get(), {60, 3}));
    }

    void aTypefaceIsRenamed()
    {
        BrandStudio studio;
        QVERIFY(studio.begin());
        const Template before = studio.value();
        BrandSection &typefaces = studio.panel.typefaces();
        studio.click(typefaces, 0); // the first half of it
        QTest::mouseDClick(typefaces.list().viewport(), Qt::LeftButton, {},
                           studio.rect(typefaces, 0).center());
        QVERIFY(studio.type(typefaces, "House"));
        QCOMPARE(studio.names(BrandPart::Typefaces), QStringList{latin("House")});
        QCOMPARE(typefaces.chosen(), latin("House"));
        QCOMPARE(studio.value().brand.styles[0].typeface.value, latin("House"));
        QCOMPARE(std::get<QString>(
                     staticValue(*findElement(studio.value(), idOf("hello")).element, P::Typeface)),
                 latin("House"));
        QVERIFY(studio.undoesTo(before));
    }

    void typefacesAreMadeOfFontFiles()
    {
        BrandStudio studio;
        QVERIFY(studio.begin());
        const Template before = studio.value();
        studio.panel.addTypeface->trigger();
        QVERIFY(answerDialog(studio.window, studio.font("NotoSans-Bold.ttf")));
        QTRY_COMPARE(studio.value().typefaces.size(), 2);
        const Font font = *studio.value().font(studio.value().typefaces[1].fonts[0]);
        QCOMPARE(font.path, latin("fonts/NotoSans-Bold.ttf"));
        QCOMPARE(font.digest, *digestOfFile(studio.font("NotoSans-Bold.ttf")));
        QVERIFY(QFile::exists(studio.folder.filePath(font.path)));
        QVERIFY(studio.undoesTo(before));
        studio.click(studio.panel.typefaces(), 1);
        studio.panel.addFont->trigger();
        QVERIFY(answerDialog(studio.window, studio.font("NotoSansArabic-Bold.ttf")));
        QTRY_COMPARE(studio.value().typefaces[1].fonts.size(), 2);
        QCOMPARE(studio.value().typefaces[1].fonts[0], font.id);
        const QString installed = latin("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");
        studio.panel.addFont->trigger();
        QVERIFY(answerDialog(studio.window, installed));
        QTRY_COMPARE(studio.value().typefaces[1].fonts.size(), 3);
        QCOMPARE(studio.value().fonts.last().path, installed); // is not copied
        QCOMPARE(studio.value().fonts.last().digest, *digestOfFile(installed));
        studio.panel.replaceFonts->trigger();
        QVERIFY(answerDialog(studio.window, studio.font("NotoSansArabic-Bold.ttf")));
        QTRY_COMPARE(studio.value().typefaces[1].fonts.size(), 1);
        QVERIFY(studio.value().typefaces[1].fonts[0] != font.id);
        QVERIFY(!studio.value().font(font.id)); // nothing has it any more
        studio.panel.typefaces().remove->trigger();
        QCOMPARE(studio.value().typefaces.size(), 1);
        studio.click(studio.panel.typefaces(), 0); // a text is set in it
        studio.panel.typefaces().remove->trigger();
        QCOMPARE(studio.value().typefaces.size(), 1);
        QVERIFY(studio.panel.finding().contains(latin("is used")));
    }

    // Texts are drawn all the same, with another font if there is one, and a mark.
    void fontsThatAreMissingAreMarked()
    {
        BrandStudio studio;
        QVERIFY(studio.begin());
        Session &session = studio.session;
        studio.panel.addTypeface->trigger();
        QVERIFY(answerDialog(studio.window, studio.font("NotoSans-Bold.ttf")));
        QTRY_COMPARE(studio.value().typefaces.size(), 2);
        const QString own = studio.folder.filePath(studio.value().fonts.last().path);
        VERIFY_RESULT(session.edit(
            latin("Set"), putValue(studio.value(), idOf("hello"), P::Typeface,
                                   Value(studio.value().typefaces[1].id.value), Flicks(0))));
        const auto outline = [&] {
            const Layer *layer = session.program() ? findLayer(*session.program(), idOf("hello"))
                                                   : nullptr;
            return layer ? outlineOf(*session.program(), *layer, Flicks(0), session.fonts())
                               .boundingRect()
                         : QRectF();
        };
        const auto markedAt = [&](QPointF place) {
            const QColor now =
                studio.image.pixelColor(QPoint(int(place.x() * studio.image.width() / 1920),
                                               int(place.y() * studio.image.height() / 1080)));
            return now.red() > 60 && now.red() > 2 * now.green();
        };
        QTRY_VERIFY(!outline().isEmpty());
        const QRectF before = outline();
        const auto corner = [](const QRectF &box) { return box.bottomLeft() + QPointF(5, -5); };
        QTRY_VERIFY(!markedAt(corner(before)));
        QToolButton &offline = studio.window.statusLine().offline();
        QVERIFY(!offline.isVisible());

        QVERIFY(QFile::rename(own, own + latin(".away")));
        QTRY_VERIFY(offline.isVisible());
        QCOMPARE(offline.text(), latin("NotoSans-Bold.ttf is missing"));
        QTRY_VERIFY(!outline().isEmpty() && markedAt(corner(outline())));
        QVERIFY(!session.trouble(Session::Trouble::Viewer));
        QTest::mouseClick(&offline, Qt::LeftButton);
        QVERIFY(studio.panel.isVisible());
        QVERIFY(!checkUsable(*session.files())); // it would not be rendered
        const int frames = studio.frames;
        VERIFY_RESULT(session.edit(latin("Write"), putValue(studio.value(), idOf("hello"), P::Text,
                                                            Value(latin("Other")), Flicks(0))));
        QTRY_VERIFY(studio.frames > frames);
        QVERIFY(!session.trouble(Session::Trouble::Viewer));

        QVERIFY(QFile::rename(own + latin(".away"), own));
        QTRY_VERIFY(!offline.isVisible());
        QTRY_VERIFY(!markedAt(corner(outline())));
    }

    void whatIsNoFontIsRefused()
    {
        BrandStudio studio;
        QVERIFY(studio.begin());
        const Template before = studio.value();
        QFile file(studio.folder.filePath(latin("broken.ttf")));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(QByteArray("\0\1\0\0", 4) + QByteArray(2000, 'x'));
        file.close();
        for (const QString &path :
             {writeData(studio.folder, "1,A,B,gold,1,2,C,en\n"), file.fileName()}) {
            studio.panel.addTypeface->trigger();
            QVERIFY(answerDialog(studio.window, path));
            QTRY_VERIFY(studio.panel.finding().contains(QFileInfo(path).fileName()));
        }
        QVERIFY(studio.value() == before);
    }

    void whatIsForLookingAtCantBeEdited()
    {
        BrandStudio studio;
        QVERIFY(studio.open(samplePath()));
        studio.showPanel();
        QVERIFY(studio.panel.typefaces().model().rowCount() > 0);
        for (const QAction *action : {studio.panel.addColor, studio.panel.addStyle,
                                      studio.panel.addLogo, studio.panel.addTypeface})
            QVERIFY(!action->isEnabled());
    }
};

REELWRIGHT_TEST(TestBrand)
#include "tst_brand.moc"
