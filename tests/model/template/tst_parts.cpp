// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletemplates.h"
#include "testcase.h"

#include <model/template/comparison.h>
#include <model/template/templateparts.h>

using namespace reelwright;

// What makes one template of another, and the way back.
class TestParts : public test::TestCase {
    Q_OBJECT

private:
    static PartRows rowsOf(const Template &value)
    {
        PartRows rows;
        for (const TemplatePart &part : partsOf(value))
            rows.insert(part.key(), part);
        return rows;
    }
    static QList<PartEdit> editsOf(const PartRows &before, const PartChanges &changes)
    {
        const auto row = [&](const PartKey &key) {
            return before.contains(key) ? std::optional(before[key]) : std::nullopt;
        };
        QList<PartEdit> edits;
        for (const TemplatePart &part : changes.put)
            edits.append({row(part.key()), part});
        for (const PartKey &key : changes.gone)
            edits.append({row(key), std::nullopt});
        return edits;
    }
    static QStringList wordsOf(const Template &from, const Template &to)
    {
        QStringList words;
        for (const PartComparison &part : compare(from, to))
            words += part.words();
        words.sort();
        return words;
    }

private Q_SLOTS:
    void anyTemplateBecomesAnyOther()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            const Template from = test::RandomTemplate(seed).make();
            const Template to = test::RandomTemplate(seed * 7 + 1).make();
            const PartChanges changes = difference(from, to);
            PartRows rows = rowsOf(from);
            const QList<PartEdit> edits = editsOf(rows, changes);
            for (const PartKey &key : changes.gone)
                QCOMPARE(rows.remove(key), 1);
            for (const TemplatePart &part : changes.put)
                rows.insert(part.key(), part);
            QCOMPARE(rows, rowsOf(to));
            const Result<Template> there = patched(from, rowsOf(from), edits);
            VERIFY_RESULT(there);
            QVERIFY(*there == to);
            QVERIFY(difference(to, to).isEmpty());
        }
    }

    void tracksMoveWithWhatIsInThem()
    {
        const Template from = test::smallTemplate();
        Template to = from;
        to.scenes[1].tracks.append(to.scenes[0].tracks.takeAt(1));
        const PartChanges changes = difference(from, to);
        QVERIFY(changes.gone.isEmpty());
        PartRows rows = rowsOf(from);
        const QList<PartEdit> edits = editsOf(rows, changes);
        for (const TemplatePart &part : changes.put)
            rows.insert(part.key(), part);
        const Result<Template> there = patched(from, rowsOf(from), edits);
        VERIFY_RESULT(there);
        QVERIFY(*there == to);
    }

    void strayRowsAreRefused()
    {
        const Template from = test::smallTemplate();
        PartRows rows = rowsOf(from);
        const TemplatePart stray{PartKind::Element, QStringLiteral("stray"),
                                 QStringLiteral("nowhere"), 0,
                                 "{\"id\":\"stray\",\"kind\":\"text\"}"};
        rows.insert(stray.key(), stray);
        const Result<Template> there = patched(from, rows, {{std::nullopt, stray}});
        QVERIFY(!there);
        QVERIFY(there.error().what.contains(QStringLiteral("not where it belongs")));
    }

    void comparedInWords()
    {
        const Template from = test::smallTemplate();
        QVERIFY(compare(from, from).isEmpty());
        Template to = from;
        Element &element = to.scenes[0].tracks[1].elements[0];
        const QString name = element.name.isEmpty() ? element.id.value : element.name;
        element.properties[PropertyId::X] = Value(123.0);
        QStringList words = wordsOf(from, to);
        QCOMPARE(words.size(), 1);
        QVERIFY2(words[0].startsWith(QStringLiteral("altered ")) && words[0].contains(name) &&
                     words[0].contains(QStringLiteral("x: ")) &&
                     words[0].contains(QStringLiteral("→ 123")),
                 qPrintable(words[0]));
        to = from;
        to.scenes.removeLast();
        words = wordsOf(from, to);
        QCOMPARE(words.size(), 1);
        QVERIFY2(words[0].startsWith(QStringLiteral("removed scene")), qPrintable(words[0]));
        words = wordsOf(to, from);
        QCOMPARE(words.size(), 1);
        QVERIFY2(words[0].startsWith(QStringLiteral("added scene")), qPrintable(words[0]));
        to = from;
        to.scenes.move(0, 1);
        words = wordsOf(from, to);
        QCOMPARE(words.size(), 2);
        QVERIFY2(words[0].startsWith(QStringLiteral("moved scene")), qPrintable(words[0]));
    }
};

REELWRIGHT_TEST(TestParts)
#include "tst_parts.moc"
