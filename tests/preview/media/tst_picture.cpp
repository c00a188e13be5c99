// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeclip.h"
#include "testcase.h"

#include <preview/media/color.h>
#include <preview/media/imagefile.h>

#include <QImage>

using namespace reelwright;

namespace {

QString save(const QTemporaryDir &folder, const char *name, const QImage &image)
{
    const QString path = folder.filePath(QString::fromLatin1(name));
    return image.save(path) ? path : QString();
}

int difference(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                     std::abs(qBlue(a) - qBlue(b))});
}

} // namespace

class TestPicture : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void coloursSurviveTheWayThere_data()
    {
        QTest::addColumn<QRgb>("color");
        for (const QRgb color : {0xff000000, 0xffffffff, 0xffff0000, 0xff00ff00, 0xff0000ff,
                                 0xffffb000, 0xff808080, 0xff123456, 0xffb48cff})
            QTest::newRow(qPrintable(QString::number(color, 16))) << QRgb(color);
    }
    void coloursSurviveTheWayThere()
    {
        QFETCH(QRgb, color);
        QImage image(31, 17, QImage::Format_RGB32); // odd sides are padded
        image.fill(color);
        const QTemporaryDir folder;
        const auto picture = readImage(save(folder, "a.png", image));
        VERIFY_RESULT(picture);
        QCOMPARE(picture->size, QSize(31, 17));
        QCOMPARE(picture->frame.width(), 32);
        QVERIFY(picture->isOpaque());
        const QImage back = picture->frame.image();
        QVERIFY2(difference(back.pixel(15, 8), color) <= 2,
                 qPrintable(QString::number(back.pixel(15, 8), 16)));
        const YCbCr direct =
            toYCbCr({quint8(qRed(color)), quint8(qGreen(color)), quint8(qBlue(color)), 255});
        QCOMPARE(picture->frame.plane(0)[0], direct.luma);
        QCOMPARE(picture->frame.plane(1)[0], direct.cb);
        QCOMPARE(picture->frame.plane(2)[0], direct.cr);
    }
    void whiteAndBlackAreTheLimitsOfTheRange()
    {
        QCOMPARE(int(toYCbCr({255, 255, 255, 255}).luma), 235);
        QCOMPARE(int(toYCbCr({0, 0, 0, 255}).luma), 16);
        QCOMPARE(int(toYCbCr({128, 128, 128, 255}).cb), 128);
        QCOMPARE(int(toYCbCr({0, 0, 255, 255}).cb), 240);
        QCOMPARE(int(toYCbCr({255, 0, 0, 255}).cr), 240);
    }
    void alphaIsPremultiplied()
    {
        QImage image(16, 16, QImage::Format_ARGB32);
        image.fill(qRgba(255, 255, 255, 128));
        const QTemporaryDir folder;
        const auto picture = readImage(save(folder, "a.png", image));
        VERIFY_RESULT(picture);
        QVERIFY(!picture->isOpaque());
        QCOMPARE(int(picture->alphaOf(0)[0]), 128);
        QCOMPARE(int(picture->alphaOf(1)[0]), 128);
        QVERIFY(std::abs(int(picture->frame.plane(0)[0]) - 235 * 128 / 255) <= 1);
        QVERIFY(std::abs(int(picture->frame.plane(1)[0]) - 128 * 128 / 255) <= 1);
    }
    void aPhotoLooksAsAnotherProgramShowsIt()
    {
        const QTemporaryDir folder;
        const QString jpeg =
            QStringLiteral(REELWRIGHT_SOURCE_DIR "/resources/samples/northwind/media/photo_b.jpg");
        const QString png = folder.filePath(QStringLiteral("photo.png"));
        QVERIFY(test::ffmpeg({QStringLiteral("-i"), jpeg, png}));
        const QImage expected(png);
        const auto picture = readImage(jpeg);
        VERIFY_RESULT(picture);
        const QImage shown = picture->frame.image();
        QCOMPARE(shown.size(), expected.size());
        qint64 sum = 0;
        for (int y = 0; y < shown.height(); y += 7)
            for (int x = 0; x < shown.width(); x += 7)
                sum += difference(shown.pixel(x, y), expected.pixel(x, y));
        const double mean = double(sum) / (double(shown.width() / 7) * (shown.height() / 7));
        QVERIFY2(mean < 4, qPrintable(QString::number(mean)));
    }
    void halvesAreMeans()
    {
        QImage image(4, 2, QImage::Format_RGB32);
        for (int x = 0; x < 4; ++x)
            for (int y = 0; y < 2; ++y)
                image.setPixel(x, y, (x + y) % 2 ? 0xffffffff : 0xff000000);
        const QTemporaryDir folder;
        const auto picture = readImage(save(folder, "a.png", image));
        VERIFY_RESULT(picture);
        const Picture half = halved(*picture);
        QCOMPARE(half.size, QSize(2, 1));
        QVERIFY(std::abs(int(half.frame.plane(0)[0]) - (235 + 16) / 2) <= 1);
    }
    void whatIsNoPictureIsNamed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jpg"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no picture");
        file.close();
        for (const QString &wrong : {path, folder.filePath(QStringLiteral("missing.png"))}) {
            const auto picture = readImage(wrong);
            QVERIFY(!picture);
            QVERIFY2(picture.error().text().contains(wrong), qPrintable(picture.error().text()));
        }
    }
    void framesAreCopiedWhenTheyAreWritten()
    {
        Frame a(64, 48);
        a.fill(50, 100, 150);
        Frame b = a;
        QCOMPARE(a.plane(0), b.plane(0));
        b.writable(1)[0] = 7;
        QVERIFY(a.plane(0) != b.plane(0));
        QCOMPARE(int(a.plane(1)[0]), 100);
        QVERIFY(!(a == b));
        b.writable(1)[0] = 100;
        QVERIFY(a == b);
    }
};

REELWRIGHT_TEST(TestPicture)
#include "tst_picture.moc"
