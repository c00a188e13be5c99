// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomedit.h"
#include "sampletemplates.h"
#include "testcase.h"

#include <model/edit/invariants.h>
#include <model/template/informat.h>
#include <model/template/templatejson.h>

#include <QDir>
#include <QRegularExpression>

using namespace reelwright;

// Whatever people do one after the other, the template stays right.
class TestRandomEdits : public test::TestCase {
    Q_OBJECT

private:
    static Template sample()
    {
        const QByteArray text = test::readBytes(
            QStringLiteral(REELWRIGHT_SOURCE_DIR "/resources/samples/northwind/template.json"));
        Template value = *templateFromJson(text, QStringLiteral("template.json"));
        const TypefaceId face = value.typefaces.first().id;
        value.formats.append({{QStringLiteral("square")}, {}, 720, 720, value.formats[0].rate, {}});
        for (const char *name : {"Ink", "Paper"})
            value.brand.palette.append({QString::fromLatin1(name), {}, {}});
        value.brand.styles = {{QStringLiteral("Title"), face, 80, {}, {}},
                              {QStringLiteral("Text"), face, 40, {}, {}}};
        return value;
    }
    static Template emptyTemplate()
    {
        Template value;
        value.key = QStringLiteral("id");
        value.fields = {{value.key, FieldType::Text, true, 0, {}, {}, {}}};
        value.formats = {{{QStringLiteral("wide")}, {}, 1280, 720, {}, {}}};
        return value;
    }

    // Equal lists are one list, not copies.
    template<class T>
    static bool isShared(const QList<T> &before, const QList<T> &after)
    {
        return before.isEmpty() || before != after || before.constData() == after.constData();
    }
    static bool isShared(const QList<Track> &before, const QList<Track> &after)
    {
        if (before == after)
            return before.isEmpty() || before.constData() == after.constData();
        for (const Track &old : before)
            for (const Track &track : after)
                if (track.id == old.id && !isShared(old.elements, track.elements))
                    return false;
        return true;
    }
    static bool isShared(const Template &before, const Template &after)
    {
        for (const Scene &old : before.scenes)
            if (const Scene *scene = after.scene(old.id))
                if (!isShared(old.tracks, scene->tracks) || !isShared(old.markers, scene->markers))
                    return false;
        return isShared(before.scenes, after.scenes) && isShared(before.media, after.media) &&
               isShared(before.fields, after.fields) && isShared(before.fonts, after.fonts) &&
               isShared(before.typefaces, after.typefaces) &&
               isShared(before.formats, after.formats) &&
               isShared(before.storyboard, after.storyboard) &&
               isShared(before.soundtrack, after.soundtrack) &&
               isShared(before.brand.palette, after.brand.palette);
    }

    static void checkStep(const Template &before, const test::RandomEdits::Step &step)
    {
        VERIFY_RESULT(checkInvariants(step.next));
        const QByteArray text = templateToJson(step.next);
        const Result<Template> back = templateFromJson(text, QStringLiteral("t.json"));
        VERIFY_RESULT(back);
        QVERIFY(*back == step.next);
        for (const Format &format : step.next.formats)
            VERIFY_RESULT(checkInvariants(inFormat(step.next, format.id)));
        QVERIFY2(isShared(before, step.next), "a list was copied that did not change");
        for (const Error &refusal : step.refusals) {
            QVERIFY2(refusal.what.size() > 10, qPrintable(refusal.text()));
            QCOMPARE(int(refusal.code), int(ErrorCode::Input));
        }
    }

    QHash<QString, int> m_accepted;

    void walk(quint32 seed, Template value, int steps)
    {
        test::RandomEdits edits(seed);
        for (int i = 0; i < steps; ++i) {
            const test::RandomEdits::Step step = edits.next(value);
            const Template before = value;
            checkStep(before, step);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(
                    QStringLiteral("seed %1, step %2: %3").arg(seed).arg(i).arg(step.name)));
            ++m_accepted[step.name];
            value = step.next;
        }
    }

private Q_SLOTS:
    void fromTheSample()
    {
        for (quint32 seed = 1; seed <= 130 && !QTest::currentTestFailed(); ++seed)
            walk(seed, sample(), 100);
    }
    void fromNothing()
    {
        for (quint32 seed = 101; seed <= 115 && !QTest::currentTestFailed(); ++seed)
            walk(seed, emptyTemplate(), 100);
    }
    void everyEditWasMade()
    {
        QStringList missing;
        for (const QString &name : test::RandomEdits::names())
            if (!m_accepted.contains(name))
                missing.append(name);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
    }
    // What a header declares is tried: but for the two that others are made with.
    void everyEditIsAmongThem()
    {
        const QDir folder(QStringLiteral(REELWRIGHT_SOURCE_DIR "/model/edit"));
        static const QRegularExpression declaration(
            QStringLiteral("^Result<(?:Template|AddedTypeface)> (\\w+)\\("),
            QRegularExpression::MultilineOption);
        QStringList missing;
        int found = 0;
        for (const QString &name : folder.entryList({QStringLiteral("*.h")})) {
            const QString text = QString::fromUtf8(test::readBytes(folder.filePath(name)));
            for (auto each = declaration.globalMatch(text); each.hasNext(); ++found)
                if (const QString edit = each.next().captured(1);
                    !test::RandomEdits::names().contains(edit))
                    missing += edit;
        }
        QVERIFY(found > 80);
        missing.sort();
        QCOMPARE(missing,
                 (QStringList{QStringLiteral("alterProperty"), QStringLiteral("editInFormat")}));
    }
    void sameSeedSameEdits()
    {
        Template a = sample();
        Template b = sample();
        test::RandomEdits first(7);
        test::RandomEdits second(7);
        for (int i = 0; i < 30; ++i) {
            a = first.next(a).next;
            b = second.next(b).next;
            QVERIFY(a == b);
        }
    }
};

REELWRIGHT_TEST(TestRandomEdits)
#include "tst_randomedits.moc"
