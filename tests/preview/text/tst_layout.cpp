// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "testfonts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace reelwright;
using namespace reelwright::test;

class TestLayout : public TestCase {
    Q_OBJECT

    FontPool m_pool;

    TextLayout laidOut(const QString &text, const TextStyle &style)
    {
        const Result<TextLayout> layout = m_pool.layOut(text, style);
        return layout ? *layout : TextLayout{{}, -1, layout.error().text()};
    }
    TextLayout laidOut(const QString &text) { return laidOut(text, {{dejaVu()}}); }
    double widthOf(const char *text) { return laidOut(QString::fromUtf8(text)).width; }

private Q_SLOTS:
    void agreesWithHbShape_data()
    {
        QTest::addColumn<FontAsset>("font");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const FontAsset &font, const char *text) {
            QTest::newRow(name) << font << QString::fromUtf8(text);
        };
        row("kerning", dejaVu(), "AVATAR To Ty");
        row("ligature", dejaVu(), "office affluent");
        row("accents", dejaVu(), "Zoë Brontë-Müller, Łódź");
        row("marks", dejaVu(), "a\u0301 e\u0302\u0323 x\u0307 q\u0308");
        row("Greek", dejaVu(), "Γειά σου");
        row("Noto", noto(), "Hello Maria-José, welcome back!");
        row("Cyrillic", noto(), "Привет, Ёлка");
        row("Arabic", notoArabic(), "محمد");
        row("Arabic words", notoArabic(), "عبد الرحمن");
        row("Arabic with vowels", notoArabic(), "مُحَمَّد");
        row("Hebrew", dejaVu(), "שלום");
        row("Chinese", notoChinese(), "李明");
        row("Korean from Jamo", notoChinese(), "\u1112\u1161\u11AB");
    }
    void agreesWithHbShape()
    {
        QFETCH(FontAsset, font);
        QFETCH(QString, text);
        QProcess other;
        other.start(QStringLiteral("hb-shape"),
                    {QStringLiteral("--shapers=ot"), QStringLiteral("--output-format=json"),
                     QStringLiteral("--no-glyph-names"), QStringLiteral("--font-size=upem"),
                     QStringLiteral("--face-index=%1").arg(font.face), font.path, text});
        QVERIFY(other.waitForFinished());
        const QJsonArray expected = QJsonDocument::fromJson(other.readAllStandardOutput()).array();
        QVERIFY(!expected.isEmpty());
        const double unitsPerEm = font.path == dejaVu().path ? 2048 : 1000;
        const TextLayout layout = laidOut(text, {{font}, unitsPerEm});
        QCOMPARE(layout.missing, QString());
        QCOMPARE(layout.glyphs.size(), expected.size());
        double x = 0;
        for (int i = 0; i < expected.size(); ++i) {
            const auto number = [&](const char *name) {
                return expected[i][QLatin1String(name)].toDouble();
            };
            QCOMPARE(layout.glyphs[i].index, quint32(number("g")));
            QCOMPARE(layout.glyphs[i].x, x + number("dx"));
            QCOMPARE(layout.glyphs[i].y, -number("dy"));
            x += number("ax");
        }
        QCOMPARE(layout.width, x);
    }
    void kerns() { QVERIFY(widthOf("AV") < widthOf("A") + widthOf("V") - 2); }
    void joinsLigatures()
    {
        QCOMPARE(laidOut(QStringLiteral("ffi")).glyphs.size(), 1);
        QCOMPARE(laidOut(QStringLiteral("f\u200Cf\u200Ci")).width, widthOf("f") * 2 + widthOf("i"));
    }
    void arabicLettersJoinAndRunFromRightToLeft()
    {
        const TextStyle style{{notoArabic()}};
        const TextLayout joined = laidOut(QStringLiteral("محم"), style);
        const TextLayout apart = laidOut(QStringLiteral("م ح م"), style);
        QCOMPARE(joined.glyphs.size(), 3);
        QVERIFY(joined.glyphs[0].index != apart.glyphs[0].index);
        // The first letter stands at the right.
        QCOMPARE(indices(laidOut(QStringLiteral("بد"), style)).last(),
                 indices(laidOut(QStringLiteral("بـ"), style)).last());
    }
    void zeroWidthJoinerShapesAndIsNotMissing()
    {
        const TextStyle style{{notoArabic()}};
        const TextLayout lone = laidOut(QStringLiteral("ه"), style);
        const TextLayout joining = laidOut(QStringLiteral("ه\u200D"), style);
        QCOMPARE(joining.missing, QString());
        QVERIFY(!indices(joining).contains(lone.glyphs[0].index));
    }
    void mixedDirectionsFollowTheBidirectionalAlgorithm()
    {
        // Logical: abc, space, alef bet gimel, space, 12, space, dalet, space, xyz.
        const TextLayout layout = laidOut(QStringLiteral("abc אבג 12 ד xyz"));
        QList<quint32> expected;
        for (const QChar c : QStringLiteral("abc ד 12 גבא xyz"))
            expected += indices(laidOut(QString(c)));
        QCOMPARE(indices(layout), expected);
        for (int i = 1; i < layout.glyphs.size(); ++i)
            QVERIFY(layout.glyphs[i].x > layout.glyphs[i - 1].x);
    }
    void theParagraphRunsFromLeftToRight()
    {
        const TextLayout layout = laidOut(QStringLiteral("אב!"));
        QCOMPARE(layout.glyphs.last().index, laidOut(QStringLiteral("!")).glyphs[0].index);
        // Brackets are mirrored within what runs the other way.
        QCOMPARE(indices(laidOut(QStringLiteral("א(ב)ג")))[1],
                 laidOut(QStringLiteral("(")).glyphs[0].index);
    }
    void fallsBackByCluster()
    {
        const TextStyle style{{noto(), notoArabic(), notoChinese()}};
        const TextLayout layout = laidOut(QStringLiteral("Hi 李明, 你 好!"), style);
        QCOMPARE(layout.missing, QString());
        // The comma stands before Latin-less Chinese again, so it is Chinese as well; between
        // fonts the first one has the space.
        QCOMPARE(fontsUsed(layout), (QList<int>{0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2}));
        QCOMPARE(laidOut(QStringLiteral("李明"), style).width, 128.0);
        QCOMPARE(fontsUsed(laidOut(QStringLiteral("李, welcome"), style)).mid(0, 3),
                 (QList<int>{2, 0, 0}));
        QCOMPARE(fontsUsed(laidOut(QStringLiteral("عبد الرحمن"), style)), QList<int>(10, 1));
    }
    void theCollectionsFaceIsTheOneAskedFor()
    {
        FontAsset japanese = notoChinese();
        japanese.face = 0;
        // A character that the two write differently.
        const QString text = QStringLiteral("直");
        QVERIFY(indices(laidOut(text, {{notoChinese()}})) != indices(laidOut(text, {{japanese}})));
    }
    void aMarkStaysWithItsLetter()
    {
        // Noto Sans has the letter alone; DejaVu Sans draws the Arabic letter with its mark.
        const TextStyle style{{noto(), dejaVu()}};
        const TextLayout layout = laidOut(QStringLiteral("x\u0651"), style);
        const QList<int> used = fontsUsed(layout);
        QVERIFY(!used.isEmpty() && used.count(used[0]) == used.size());
        // Decomposed letters look like composed ones.
        QCOMPARE(laidOut(QStringLiteral("e\u0301"), style), laidOut(QStringLiteral("é"), style));
        QCOMPARE(fontsUsed(laidOut(QStringLiteral("e\u0301"), style))[0], 0);
    }
    void namesMissingCharacters()
    {
        const TextStyle style{{noto()}};
        QCOMPARE(laidOut(QStringLiteral("a李b明c李"), style).missing, QStringLiteral("李明"));
        QCOMPARE(laidOut(QStringLiteral("a\U0001F600"), style).missing,
                 QStringLiteral("\U0001F600"));
        QCOMPARE(laidOut(QStringLiteral("עב"), style).missing, QStringLiteral("עב"));
        QCOMPARE(laidOut(QStringLiteral("\u200B\u00AD\u2060 \u00A0\t\u0001"), style).missing,
                 QString());
        const QChar half[] = {QLatin1Char('a'), QChar(0xD800)};
        QCOMPARE(laidOut(QString(half, 2), {{notoArabic()}}).missing, QStringLiteral("a\uFFFD"));
    }
    void linesGoDownByAFifthMoreThanAnEm()
    {
        for (const char *text : {"ab\nc", "ab\r\nc", "ab\u2028c"}) {
            const TextLayout layout = laidOut(QString::fromUtf8(text), {{dejaVu()}, 100});
            QCOMPARE(layout.glyphs.size(), 3);
            QCOMPARE(layout.glyphs[1].y, 0.0);
            QCOMPARE(layout.glyphs[2].y, 120.0);
            QCOMPARE(layout.glyphs[2].x, 0.0);
            QCOMPARE(layout.width, laidOut(QStringLiteral("ab"), {{dejaVu()}, 100}).width);
        }
        QCOMPARE(laidOut(QStringLiteral("\n\nx"), {{dejaVu()}, 100}).glyphs[0].y, 240.0);
    }
    void alignsEachLine()
    {
        const QString text = QStringLiteral("wide line\ni");
        const TextLayout left = laidOut(text);
        for (const auto &[align, share] :
             {std::pair{TextAlign::Center, 0.5}, std::pair{TextAlign::Right, 1.0}}) {
            const TextLayout layout = laidOut(text, {{dejaVu()}, 64, align});
            QCOMPARE(layout.width, left.width);
            QCOMPARE(layout.glyphs.first().x, -left.width * share);
            QCOMPARE(layout.glyphs.last().x, -widthOf("i") * share);
        }
    }
    void isLinearInSize()
    {
        const QString text = QStringLiteral("AVATAR officé\nשלום 42");
        const TextLayout small = laidOut(text, {{dejaVu()}, 7, TextAlign::Center});
        const TextLayout large = laidOut(text, {{dejaVu()}, 7 * 64, TextAlign::Center});
        QCOMPARE(indices(small), indices(large));
        QCOMPARE(small.width * 64, large.width);
        for (int i = 0; i < small.glyphs.size(); ++i)
            QCOMPARE(small.glyphs[i].x * 64 + 1, large.glyphs[i].x + 1);
    }
    void nothingIsNothing()
    {
        QCOMPARE(laidOut(QString()), TextLayout());
        QCOMPARE(laidOut(QStringLiteral("\r")), TextLayout());
    }
    void takesTenThousandCharacters()
    {
        const QString word = QStringLiteral("Zoë אב 12 ");
        const TextLayout layout = laidOut(word.repeated(1000));
        QCOMPARE(layout.glyphs.size(), 10'000);
        QVERIFY(std::abs(layout.width - 1000 * laidOut(word).width) < 1);
        QCOMPARE(laidOut(QStringLiteral("\n").repeated(10'000)), TextLayout());
    }
};

REELWRIGHT_TEST(TestLayout)
#include "tst_layout.moc"
