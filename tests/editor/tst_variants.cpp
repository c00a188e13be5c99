// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfixture.h"

#include <editor/expression/expressionline.h>
#include <editor/panels/panelarea.h>
#include <editor/session/places.h>
#include <editor/variants/tilegrid.h>
#include <editor/variants/variantlist.h>
#include <editor/variants/variantspanel.h>
#include <editor/window/workspaces.h>
#include <model/edit/fieldedits.h>
#include <model/edit/inferrededits.h>
#include <preview/compose/composer.h>
#include <preview/compose/scaledimage.h>

#include <QAction>
#include <QComboBox>
#include <QSpinBox>
#include <algorithm>

using namespace reelwright;
using namespace test;

namespace {

// A window with the sample in the Variants workspace.
struct Sheet : Studio {
    Sheet() : panel(window.variants()), list(panel.list()), model(panel.model()) {}

    [[nodiscard]] bool begin(const QString &data = {}, const QString &path = samplePath())
    {
        if (!open(path, data))
            return false;
        QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier | Qt::AltModifier);
        return waitForPictures();
    }
    // A new picture of each.
    [[nodiscard]] bool waitForPictures()
    {
        const qint64 before = model.rounds();
        return QTest::qWaitFor([&] { return model.rounds() > before && model.rowCount() > 0; },
                               20'000);
    }
    QStringList keys() const
    {
        QStringList all;
        for (const SheetViewer &viewer : panel.set().viewers())
            all += viewer.record.key;
        return all;
    }
    QImage picture(int row) const
    {
        return model.index(row).data(VariantModel::Picture).value<QImage>();
    }
    QString text(int row, int role) const { return model.index(row).data(role).toString(); }
    // What a composer of its own draws at that place.
    QImage expected(int row, Flicks time) const
    {
        const Program &program = **panel.set().viewers()[row].video;
        return scaledImage(Composer().frame(program, time).value(), picture(row).size());
    }
    void click(int row)
    {
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualRect(model.index(row)).center());
    }
    void choose(VariantsPanel::Way way)
    {
        panel.way().setFocus();
        while (panel.way().currentIndex() != way)
            QTest::keyClick(&panel.way(),
                            panel.way().currentIndex() < way ? Qt::Key_Down : Qt::Key_Up);
    }

    VariantsPanel &panel;
    VariantList &list;
    VariantModel &model;
};

constexpr auto twelve = "v0,Ada,Li,gold,1,1,anna,en\nv1,Bo,Li,basic,1,1,anna,en\n"
                        "v2,Cy,Li,basic,1,1,anna,en\nv3,Di,Li,gold,1,1,anna,en\n"
                        "v4,Ed,Li,basic,1,1,anna,en\nv5,Flo,Li,basic,1,1,anna,en\n";

// Its one scene is for gold alone; empty if it could not be made.
QString ruledDocument(const QTemporaryDir &folder)
{
    Template value = NewTemplate::make(latin("Spring"), NewTemplate::formats().first());
    Field plan;
    plan.name = latin("plan");
    value = addField(value, plan).value();
    value.storyboard[0].candidates[0].when = latin("plan = 'gold'");
    const QString path = folder.filePath(latin("doc.reel"));
    return Document::create(path, value) ? path : QString();
}

QString writeFile(const QTemporaryDir &folder, const char *text)
{
    QFile file(folder.filePath(latin("data.csv")));
    if (file.open(QFile::WriteOnly))
        file.write(text);
    return file.fileName();
}

} // namespace

class TestVariants : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useStudioStyle(); }

    void allTilesFit_data()
    {
        QTest::addColumn<QSize>("room");
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("aspect");
        QTest::addColumn<int>("columns");
        QTest::newRow("4") << QSize(800, 600) << 4 << 16.0 / 9 << 2;
        QTest::newRow("16") << QSize(900, 640) << 16 << 16.0 / 9 << 4;
        QTest::newRow("tall") << QSize(900, 640) << 4 << 9.0 / 16 << 4;
        QTest::newRow("column") << QSize(200, 900) << 5 << 16.0 / 9 << 1;
        QTest::newRow("64") << QSize(1700, 1100) << 64 << 16.0 / 9 << 10;
    }
    void allTilesFit()
    {
        QFETCH(QSize, room);
        QFETCH(int, count);
        QFETCH(double, aspect);
        QFETCH(int, columns);
        const QSize cell = cellIn(room, count, aspect);
        QCOMPARE(room.width() / cell.width(), columns);
        QVERIFY((count + columns - 1) / columns * cell.height() <= room.height());
        const QSize picture = pictureIn(cell, aspect);
        QVERIFY(std::abs(picture.height() - picture.width() / aspect) <= 1);
        QVERIFY(picture.height() + tileWords + tileGap <= cell.height());
    }
    void manyInASmallRoomScroll()
    {
        const QSize cell = cellIn({300, 200}, 64, 16.0 / 9);
        QCOMPARE(pictureIn(cell, 16.0 / 9).width(), narrowestTile);
    }

    void showsTheSameFramesAsAnythingElse()
    {
        Sheet sheet;
        QVERIFY(sheet.begin());
        QCOMPARE(sheet.model.rowCount(), 16);
        const Flicks moment = oneSecond * 8;
        sheet.session.player().seek(moment);
        QVERIFY(sheet.waitForFrame(moment));
        QTRY_VERIFY(!sheet.picture(15).isNull());
        for (const int row : {0, 7, 15})
            QTRY_COMPARE(sheet.picture(row), sheet.expected(row, moment));
        QVERIFY(sheet.picture(0) != sheet.picture(7)); // another name
        QVERIFY(sheet.text(0, VariantModel::Facts).contains(u'·'));
    }
    void chanceCanBeAskedAgain()
    {
        Sheet sheet;
        QVERIFY(sheet.begin());
        const QStringList first = sheet.keys();
        sheet.panel.others->trigger();
        QTRY_VERIFY(sheet.keys() != first);
        QCOMPARE(sheet.keys().size(), 16);
    }
    // What is still drawn for those before is nobody's picture now.
    void picturesAreOfTheViewersTheyStandBy()
    {
        Sheet sheet;
        QVERIFY(sheet.begin());
        sheet.session.player().seek(oneSecond * 9); // names are on the screen
        QTRY_VERIFY(sheet.picture(0) != sheet.picture(1));
        QList<Flicks> times{sheet.session.player().position()};
        int wrong = 0;
        int seen = 0;
        connect(&sheet.model, &QAbstractItemModel::dataChanged, &sheet.model, [&] {
            for (int row = 0; row < 2; ++row) {
                const QImage shown = sheet.picture(row);
                if (shown.isNull() || !sheet.panel.set().viewers()[row].video)
                    continue;
                ++seen;
                wrong += std::ranges::none_of(
                    times, [&](Flicks time) { return shown == sheet.expected(row, time); });
            }
        });
        for (int i = 0; i < 6; ++i) {
            const QStringList before = sheet.keys();
            sheet.session.player().step(1); // they are drawn anew
            times += sheet.session.player().position();
            sheet.panel.others->trigger();
            QTRY_VERIFY(sheet.keys() != before);
        }
        QTRY_VERIFY(seen > 0 && !sheet.picture(0).isNull() && !sheet.picture(1).isNull());
        QCOMPARE(wrong, 0);
    }
    void aFilterFollowsWhatItReads()
    {
        const auto document = [](const QTemporaryDir &folder) {
            Field plan;
            plan.name = latin("plan");
            const QString path = makeDocument(folder, "doc");
            Result<Document> made = Document::open(path);
            if (!made)
                return QString();
            const Result<Template> value =
                addField(made->current(), plan).and_then([](const Template &so) {
                    return addInferredField(so, {latin("chosen"), latin("plan = 'gold'"), {}});
                });
            const bool kept = value && made->commit(latin("Fields"), *value).has_value();
            return kept ? path : QString();
        };
        Sheet sheet;
        const QString path = document(sheet.folder);
        QVERIFY(!path.isEmpty());
        const QString key = Document::open(path, Document::Access::Read)->current().key;
        QFile data(sheet.folder.filePath(latin("data.csv")));
        QVERIFY(data.open(QFile::WriteOnly));
        data.write(key.toUtf8() + ",plan\nv0,gold\nv1,basic\nv2,basic\n");
        data.close();
        QVERIFY(sheet.begin(data.fileName(), path));
        sheet.panel.filter().setFocus();
        QTest::keyClicks(&sheet.panel.filter(), latin("chosen"));
        QTest::keyClick(&sheet.panel.filter(), Qt::Key_Return);
        QTRY_COMPARE(sheet.keys(), QStringList{latin("v0")});
        VERIFY_RESULT(sheet.session.edit(
            latin("Others"),
            alterInferredField(sheet.session.kept(), latin("chosen"), latin("plan = 'basic'"))));
        QTRY_COMPARE(sheet.keys(), (QStringList{latin("v1"), latin("v2")}));
    }
    void oneOfEachPath()
    {
        Sheet sheet;
        QVERIFY(sheet.begin(writeData(sheet.folder, twelve)));
        sheet.choose(VariantsPanel::OnePerPath);
        QTRY_COMPARE(sheet.keys(), (QStringList{latin("v1"), latin("v0")}));
        QVERIFY(sheet.text(0, VariantModel::Facts).contains(latin("4")));
        sheet.choose(VariantsPanel::FirstOnes);
        QTRY_COMPARE(sheet.keys().size(), 6);
    }
    void aFilterLeavesThoseForWhomItIsTrue()
    {
        Sheet sheet;
        QVERIFY(sheet.begin(writeData(sheet.folder, twelve)));
        sheet.panel.filter().setFocus();
        QTest::keyClicks(&sheet.panel.filter(), latin("plan = 'gold'"));
        QTest::keyClick(&sheet.panel.filter(), Qt::Key_Return);
        QTRY_COMPARE(sheet.keys(), (QStringList{latin("v0"), latin("v3")}));
        QTest::keyClicks(&sheet.panel.filter(), latin(" and"));
        QTest::keyClick(&sheet.panel.filter(), Qt::Key_Return);
        QVERIFY(!sheet.panel.filter().fault().isEmpty());
        QCOMPARE(sheet.keys().size(), 2);
    }
    void byHand()
    {
        Sheet sheet;
        QVERIFY(sheet.begin(writeData(sheet.folder, twelve)));
        QVERIFY(!sheet.panel.addShown->isEnabled());
        sheet.choose(VariantsPanel::ByHand);
        QCOMPARE(sheet.keys().size(), 6);
        sheet.list.setFocus();
        sheet.list.setCurrentIndex(sheet.model.index(2));
        QTest::keyClick(&sheet.list, Qt::Key_Delete);
        QTRY_COMPARE(sheet.keys().size(), 5);
        QVERIFY(!sheet.keys().contains(latin("v2")));
        sheet.session.showViewer(2);
        QVERIFY(sheet.waitForViewer(2));
        sheet.panel.addShown->trigger();
        QTRY_COMPARE(sheet.keys().value(5), latin("v2"));
        while (!sheet.keys().isEmpty()) {
            const qsizetype before = sheet.keys().size();
            sheet.list.setCurrentIndex(sheet.model.index(0));
            QTest::keyClick(&sheet.list, Qt::Key_Delete);
            QTRY_COMPARE(sheet.keys().size(), before - 1);
        }
    }
    void aClickShowsOneOnTheCanvas()
    {
        Sheet sheet;
        QVERIFY(sheet.begin(writeData(sheet.folder, twelve)));
        sheet.click(4);
        QVERIFY(sheet.waitForViewer(sheet.panel.set().viewers()[4].record.index));
        QVERIFY(sheet.model.index(4).data(VariantModel::Current).toBool());
        sheet.list.setFocus();
        QTest::keyClick(&sheet.list, Qt::Key_Left);
        QTest::keyClick(&sheet.list, Qt::Key_Return);
        QVERIFY(sheet.waitForViewer(sheet.panel.set().viewers()[3].record.index));
    }
    void followsThePlayhead()
    {
        Sheet sheet;
        QVERIFY(sheet.begin(writeData(sheet.folder, twelve)));
        const QImage before = sheet.picture(0);
        sheet.session.player().play();
        QTRY_VERIFY_WITH_TIMEOUT(sheet.model.rounds() > 5, 20'000);
        sheet.session.player().pause();
        const Flicks at = sheet.session.player().position();
        QVERIFY(at > Flicks(0));
        QTRY_COMPARE(sheet.picture(0), sheet.expected(0, at));
        QVERIFY(sheet.picture(0) != before);
    }
    void isLiveWhileTheDesignChanges()
    {
        Sheet sheet;
        const QString path = makeDocument(sheet.folder, "doc");
        QVERIFY(sheet.begin({}, path));
        const QImage before = sheet.picture(0);
        Template next = sheet.session.value();
        next.scenes[0].background = Color{200, 10, 10, 255};
        VERIFY_RESULT(sheet.session.preview(next)); // while the hand still drags
        QTRY_VERIFY(sheet.picture(0) != before);
        QVERIFY(qRed(sheet.picture(0).pixel(4, 4)) > 150);
        sheet.session.dropPreview();
        QTRY_COMPARE(sheet.picture(0), before);
    }
    void whoHasNoVideoSaysWhy()
    {
        Sheet sheet;
        const QString path = ruledDocument(sheet.folder);
        QVERIFY(!path.isEmpty());
        QVERIFY(sheet.begin(writeFile(sheet.folder, "id,plan\nv1,gold\nv2,basic\n"), path));
        QTRY_COMPARE(sheet.model.rowCount(), 2);
        QTRY_VERIFY(!sheet.text(1, VariantModel::Fault).isEmpty());
        QVERIFY(sheet.text(1, VariantModel::Fault).contains(latin("scene")));
        QVERIFY(sheet.text(0, VariantModel::Fault).isEmpty());
        QVERIFY(!sheet.picture(0).isNull());
    }
    // The others are seen, too.
    void whoIsOnTheCanvasMayHaveNoVideo()
    {
        Sheet sheet;
        const QString path = ruledDocument(sheet.folder);
        QVERIFY(!path.isEmpty());
        QVERIFY(
            sheet.begin(writeFile(sheet.folder, "id,plan\nv1,gold\nv2,basic\nv3,gold\n"), path));
        QTRY_COMPARE(sheet.model.rowCount(), 3);
        QTRY_VERIFY(!sheet.picture(2).isNull());
        sheet.session.showViewer(1);
        QTRY_VERIFY(sheet.session.trouble(Session::Trouble::Viewer));
        sheet.choose(VariantsPanel::OnePerPath);
        QTRY_COMPARE(sheet.keys(), (QStringList{latin("v1"), latin("v2")}));
        sheet.choose(VariantsPanel::FirstOnes);
        QTRY_COMPARE(sheet.model.rowCount(), 3); // the third is new
        QTRY_VERIFY(!sheet.picture(2).isNull());
        QVERIFY(!sheet.text(1, VariantModel::Fault).isEmpty());
    }
    void restsWhileNobodyLooks()
    {
        Sheet sheet;
        QVERIFY(sheet.begin(writeData(sheet.folder, twelve)));
        QTest::keyClick(&sheet.window, Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(!sheet.list.isVisible());
        const qint64 before = sheet.model.rounds();
        const int frames = sheet.frames;
        for (int step = 0; step < 5; ++step) {
            sheet.session.player().step(1);
            QTRY_VERIFY(sheet.frames > frames + step);
        }
        QVERIFY(sheet.model.rounds() <= before + 2); // one in work, and one wish
    }
};

REELWRIGHT_TEST(TestVariants)
#include "tst_variants.moc"
