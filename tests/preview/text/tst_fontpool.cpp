// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "testfonts.h"

#include <QFile>
#include <QTemporaryDir>
#include <thread>

using namespace reelwright;
using namespace reelwright::test;

class TestFontPool : public TestCase {
    Q_OBJECT

    QByteArray bytes(const FontAsset &asset)
    {
        QFile file(asset.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    FontAsset written(const QTemporaryDir &folder, const QByteArray &bytes)
    {
        QFile file(folder.filePath(QStringLiteral("font.ttf")));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        return fontFile(file.fileName());
    }
    Error errorOf(const FontAsset &asset)
    {
        FontPool pool;
        const Result<TextLayout> layout = pool.layOut(QStringLiteral("a"), {{asset}});
        return layout ? Error() : layout.error();
    }

private Q_SLOTS:
    void aFontThatIsNoneIsRefused_data()
    {
        const QByteArray whole = bytes(dejaVu());
        QVERIFY(whole.size() > 100'000);
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("This is no font at all, but long enough to be one.");
        QTest::newRow("header only") << whole.left(64);
        QTest::newRow("half") << whole.left(whole.size() / 2);
        QTest::newRow("last kilobyte lost") << whole.chopped(1024);
        QTest::newRow("collection without faces") << QByteArray("ttcf\0\1\0\0\0\0\0\0", 12);
        QTest::newRow("collection that points nowhere")
            << QByteArray("ttcf\0\1\0\0\0\0\0\1\377\377\377\360", 16);
        QByteArray garbled = whole;
        for (qsizetype i = 0; i < 600; ++i)
            garbled[12 + i] = char(i * 37);
        QTest::newRow("garbled tables") << garbled;
        QTest::newRow("cleared tables")
            << whole.left(12 + 16 * whole[5]) + QByteArray(whole.size() - 12 - 16 * whole[5], '\0');
    }
    void aFontThatIsNoneIsRefused()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const FontAsset asset = written(folder, content);
        const Error error = errorOf(asset);
        QCOMPARE(error.where, asset.path);
        QVERIFY(!error.what.isEmpty() && !error.hint.isEmpty());
    }
    void flippedBytesNeverCrash()
    {
        const QTemporaryDir folder;
        const QByteArray whole = bytes(noto());
        const QTransform same;
        for (int round = 0; round < 40; ++round) {
            QByteArray damaged = whole;
            for (int i = 0; i < 200; ++i)
                damaged[(i * 7919 + round * 104729) % whole.size()] = char(i * 31 + round);
            const TextStyle style{{written(folder, damaged)}, 64};
            FontPool pool;
            const Result<TextLayout> layout =
                pool.layOut(QStringLiteral("Größe AVATAR office"), style);
            if (layout)
                (void)pool.rasterise(*layout, style, same, QRect(0, -100, 1000, 200));
        }
    }
    void anotherFileThanTheTemplatesIsRefused()
    {
        FontAsset asset = dejaVu();
        asset.digest = noto().digest;
        QVERIFY(errorOf(asset).what.contains(QStringLiteral("not the one")));
        asset.path = QStringLiteral("/nowhere/font.ttf");
        QVERIFY(errorOf(asset).text().contains(asset.path));
    }
    void aFaceThatTheFileLacksIsRefused()
    {
        for (const int face : {-1, 99, 70'000}) {
            FontAsset asset = notoChinese();
            asset.face = face;
            QVERIFY2(!errorOf(asset).what.isEmpty(), QByteArray::number(face));
        }
        QVERIFY(!errorOf(fontFile(dejaVu().path, 1)).what.isEmpty());
    }
    void aTextWithoutFontIsRefused()
    {
        FontPool pool;
        QVERIFY(!pool.layOut(QStringLiteral("a"), {}));
    }
    void fontsThatAreNotNeededAreNotOpened()
    {
        FontAsset absent;
        absent.path = QStringLiteral("/nowhere/font.ttf");
        FontPool pool;
        QVERIFY(pool.layOut(QStringLiteral("Zoë, 30 %"), {{dejaVu(), absent}}));
        QVERIFY(!pool.layOut(QStringLiteral("李"), {{dejaVu(), absent}}));
    }
    void manyThreadsGetTheSame()
    {
        const TextStyle style{{noto(), notoArabic(), notoChinese()}, 37.5, TextAlign::Center};
        const QTransform turned = QTransform().translate(311.3, 200.7).rotate(11).scale(1.3, 1.1);
        const auto make = [&](FontPool &pool, int i) {
            const QString text = QStringLiteral("Zoë %1 محمد 李明 office").arg(i);
            return pool.rasterise(pool.layOut(text, style).value(), style, turned).value();
        };
        QList<Mask> expected;
        FontPool alone;
        for (int i = 0; i < 40; ++i)
            expected.push_back(make(alone, i));
        FontPool shared;
        QList<bool> same(8);
        std::vector<std::thread> threads;
        for (int t = 0; t < 8; ++t)
            threads.emplace_back([&, t] {
                bool all = true;
                for (int i = 0; i < 40; ++i)
                    all &= make(shared, (i + 5 * t) % 40) == expected[(i + 5 * t) % 40];
                same[t] = all;
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(same, QList<bool>(8, true));
    }
};

REELWRIGHT_TEST(TestFontPool)
#include "tst_fontpool.moc"
