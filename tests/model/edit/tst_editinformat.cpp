// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "timeline.h"

#include <model/edit/clipboard.h>
#include <model/edit/editinformat.h>
#include <model/edit/elementedits.h>
#include <model/edit/fieldedits.h>
#include <model/edit/formatedits.h>
#include <model/edit/propertyedits.h>
#include <model/edit/timeedits.h>
#include <model/template/informat.h>

using namespace reelwright;
using test::id;
using test::u;

// What an edit in one format does to it, and to the others.
class TestEditInFormat : public test::TestCase {
    Q_OBJECT

private:
    const FormatId m_wide{u("wide")};
    const FormatId m_square{u("square")};
    const FormatId m_tall{u("tall")};

    Template threeFormats() const
    {
        Template t = test::timeline();
        t.formats.append({m_square, {}, 720, 720, t.formats[0].rate, {}});
        t.formats.append({m_tall, {}, 720, 1280, t.formats[0].rate, {}});
        return t;
    }
    Template inSquare(const Template &t, const TemplateEdit &edit) const
    {
        const Result<Template> next = editInFormat(t, m_square, edit);
        if (!next || !checkInvariants(*next))
            qFatal("%s", qPrintable(next ? u("not valid") : next.error().text()));
        return *next;
    }
    static auto set(const char *element, PropertyId property, const Value &value)
    {
        return [=](const Template &t) { return setValue(t, {id(element)}, property, value); };
    }
    // "wide, square, tall"
    QString numbers(const Template &t, const char *element, PropertyId property) const
    {
        QStringList all;
        for (const FormatId &format : {m_wide, m_square, m_tall}) {
            const Value value = staticValue(test::find(inFormat(t, format), element), property);
            all += QString::number(std::get<double>(value));
        }
        return all.join(QStringLiteral(", "));
    }

private Q_SLOTS:
    void aPropertyIsOfOneFormat()
    {
        const Template t = threeFormats();
        const Template moved = inSquare(t, set("t", PropertyId::X, 360.0));
        QCOMPARE(numbers(moved, "t", PropertyId::X), u("0, 360, 0"));
        QVERIFY(test::find(moved, "t").properties == test::find(t, "t").properties);
        QCOMPARE(test::find(moved, "t").overrides.size(), 1);
        QCOMPARE(test::find(moved, "t").overrides.value(m_square).size(), 1);
        const Template again = inSquare(moved, set("t", PropertyId::X, 0.0));
        QVERIFY(again == t);
    }
    void initialThereAndNotInTheBaseFormat()
    {
        const auto t = setValue(threeFormats(), {id("t")}, PropertyId::X, 100.0);
        const Template next = inSquare(
            *t, [](const Template &view) { return resetProperty(view, {id("t")}, PropertyId::X); });
        QCOMPARE(numbers(next, "t", PropertyId::X), u("100, 0, 100"));
    }
    void whatWasNotEditedIsShared()
    {
        const Template t = threeFormats();
        const Template next = inSquare(t, set("t", PropertyId::X, 360.0));
        QCOMPARE(next.scenes[1].tracks.constData(), t.scenes[1].tracks.constData());
        QCOMPARE(next.scenes[0].tracks[0].elements.constData(),
                 t.scenes[0].tracks[0].elements.constData());
        QCOMPARE(next.formats.constData(), t.formats.constData());
        QCOMPARE(next.soundtrack.constData(), t.soundtrack.constData());
    }
    void timesAreOfAllFormats()
    {
        Template t = inSquare(threeFormats(), set("a", PropertyId::MediaStart, 3.0));
        t = inSquare(t,
                     [](const Template &view) { return trimStart(view, id("a"), fromSeconds(1)); });
        QCOMPARE(test::shown(t), u("v1: a 1-4 b 6-8 | v2: t 1-3 | v3: l 0-1"));
        QCOMPARE(numbers(t, "a", PropertyId::MediaStart), u("2, 4, 2"));
        const auto fade =
            std::get<QList<Keyframe>>(test::find(t, "a").properties.value(PropertyId::Opacity));
        QCOMPARE(fade.last().time, fromSeconds(3));
        QVERIFY(!test::find(t, "a").overrides.value(m_square).contains(PropertyId::Opacity));
    }
    void theContractIsOfAllFormats()
    {
        Template t = *bindProperty(threeFormats(), {id("t")}, PropertyId::X, u("share"));
        t = inSquare(t, [](const Template &view) {
            return bindProperty(view, {id("t")}, PropertyId::Y, u("share * 2"));
        });
        t = inSquare(t, [](const Template &view) { return renameField(view, u("share"), u("s")); });
        const auto source = [](const Property &property) {
            return std::get<Binding>(property).source;
        };
        QCOMPARE(source(test::find(t, "t").properties.value(PropertyId::X)), u("s"));
        QCOMPARE(source(test::find(t, "t").overrides.value(m_square).value(PropertyId::Y)),
                 u("s * 2"));
        QVERIFY(!removeField(t, u("s")));
    }
    void copiesLookLikeTheirOriginals()
    {
        Template t = inSquare(threeFormats(), set("b", PropertyId::X, 360.0));
        t = inSquare(t, [](const Template &view) { return duplicateElements(view, {id("b")}); });
        QCOMPARE(numbers(t, "b-2", PropertyId::X), u("0, 360, 0"));
    }
    void pastedInAnotherFormat()
    {
        const Template t = inSquare(threeFormats(), set("b", PropertyId::X, 360.0));
        const auto clip = copyElements(viewIn(t, m_square), {id("b")});
        VERIFY_RESULT(clip);
        const auto read = clipFromText(clipToText(*clip));
        const auto pasted = pasteElements(t, *read, {u("one")}, fromSeconds(0));
        VERIFY_RESULT(pasted);
        QCOMPARE(numbers(*pasted, "b-2", PropertyId::X), u("0, 360, 0"));
    }
    void aNestedSceneIsFoundInAnotherFormat()
    {
        Template t = threeFormats();
        t.scenes[0].tracks[1].elements += test::element("n", ElementKind::Scene, 5, 6);
        t.scenes[1].tracks[0].elements = {test::element("inside", ElementKind::Rectangle, 0, 2)};
        Element &inside = t.scenes[1].tracks[0].elements[0];
        inside.properties[PropertyId::Rotation] = specOf(PropertyId::Rotation).initial;
        inside.overrides[m_square] = {{PropertyId::X, Value(360.0)}};
        VERIFY_RESULT(checkInvariants(t));
        const auto clip = copyElements(viewIn(t, m_square), {id("n")});
        VERIFY_RESULT(clip);
        for (const FormatId &format : {m_wide, m_square, m_tall}) {
            const auto pasted = editInFormat(t, format, [&](const Template &view) {
                return pasteElements(view, *clip, {u("one")}, fromSeconds(0));
            });
            VERIFY_RESULT(pasted);
            QCOMPARE(pasted->scenes.size(), t.scenes.size());
            QCOMPARE(pasted->scenes[1], t.scenes[1]);
        }
        t.scenes[1].tracks[0].elements[0].overrides[m_square] = {{PropertyId::X, Value(1.0)}};
        const auto pasted = pasteElements(t, *clip, {u("one")}, fromSeconds(0));
        VERIFY_RESULT(pasted);
        QCOMPARE(pasted->scenes.size(), t.scenes.size() + 1); // it is another one now
    }
    void pastedWhereTheFormatIsUnknown()
    {
        const Template t = inSquare(threeFormats(), set("b", PropertyId::X, 360.0));
        const auto clip = copyElements(t, {id("b")});
        const auto pasted = pasteElements(test::timeline(), *clip, {u("one")}, fromSeconds(0));
        VERIFY_RESULT(pasted);
        VERIFY_RESULT(checkInvariants(*pasted));
        QVERIFY(test::find(*pasted, "b-2").overrides.isEmpty());
    }
    void clearedOverride()
    {
        const Template t = threeFormats();
        Template next = inSquare(t, set("t", PropertyId::X, 360.0));
        const auto same = clearOverride(next, {id("t")}, PropertyId::Y, m_square);
        QVERIFY(*same == next);
        const auto cleared = clearOverride(next, {id("t")}, PropertyId::X, m_square);
        VERIFY_RESULT(cleared);
        QVERIFY(*cleared == t);
    }
    void formatsThatGo()
    {
        const Template t = inSquare(threeFormats(), set("t", PropertyId::X, 360.0));
        const auto without = removeFormat(t, m_square);
        VERIFY_RESULT(without);
        QVERIFY(test::find(*without, "t").overrides.isEmpty());
        const auto base = removeFormat(t, m_wide);
        VERIFY_RESULT(base);
        QCOMPARE(base->formats.size(), 2);
        QCOMPARE(numbers(*base, "t", PropertyId::X), u("360, 360, 0"));
        const Template inView =
            inSquare(t, [this](const Template &view) { return removeFormat(view, m_wide); });
        QCOMPARE(numbers(inView, "t", PropertyId::X), u("360, 360, 0"));
    }
    void anotherBaseFormat()
    {
        const Template t = inSquare(threeFormats(), set("t", PropertyId::X, 360.0));
        const auto moved = moveFormat(t, m_square, 0);
        VERIFY_RESULT(moved);
        QCOMPARE(moved->formats.first().id.value, m_square.value);
        QCOMPARE(numbers(*moved, "t", PropertyId::X), u("0, 360, 0"));
        QVERIFY(*moveFormat(*moved, m_wide, 0) == t);
    }
    void addedFormatLooksLikeTheBaseFormat()
    {
        Template t = inSquare(threeFormats(), set("t", PropertyId::X, 360.0));
        t = inSquare(t, [](const Template &view) {
            return addFormat(view, {{u("five")}, {}, 720, 900, view.formats[0].rate, {}});
        });
        QCOMPARE(t.formats.first().id.value, m_wide.value);
        QCOMPARE(t.formats.last().id.value, u("five"));
        QCOMPARE(numbers(t, "t", PropertyId::X), u("0, 360, 0"));
        QVERIFY(!test::find(t, "t").overrides.contains({u("five")}));
    }
};

REELWRIGHT_TEST(TestEditInFormat)
#include "tst_editinformat.moc"
