// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "timeline.h"

#include <model/edit/brandedits.h>
#include <model/edit/fontedits.h>
#include <model/edit/propertyedits.h>

using namespace reelwright;
using test::u;

class TestFontEdits : public test::TestCase {
    Q_OBJECT

private:
    static Font font(const char *path, char digit)
    {
        Font made;
        made.path = u(path);
        made.digest = QByteArray(64, digit);
        return made;
    }
    static QStringList fontsOf(const Template &value, const TypefaceId &typeface)
    {
        QStringList paths;
        for (const FontId &id : value.typeface(typeface)->fonts)
            paths += value.font(id)->path;
        return paths;
    }

private Q_SLOTS:
    void typefacesAreAddedWithTheirFontsInOrder()
    {
        const auto made = addTypeface(test::timeline(), u("Big Words"),
                                      {font("fonts/a.ttf", 'a'), font("fonts/b.otf", 'b')});
        VERIFY_RESULT(made);
        VERIFY_RESULT(checkInvariants(made->value));
        QCOMPARE(fontsOf(made->value, made->typeface),
                 (QStringList{u("fonts/a.ttf"), u("fonts/b.otf")}));
        QVERIFY(made->value.font({u("a")}));
        const auto again = addTypeface(made->value, u("Big Words"), {font("fonts/c.ttf", 'a')});
        VERIFY_RESULT(again);
        QVERIFY(again->typeface != made->typeface);
        QCOMPARE(fontsOf(again->value, again->typeface), QStringList{u("fonts/a.ttf")}); // the same
        QVERIFY(!addTypeface(test::timeline(), u("none"), {}));
    }

    void fallbackFontsAreAppendedAndTakenAway()
    {
        const Template value = test::timeline();
        const TypefaceId body{u("body")};
        const Font sans = *value.font({u("sans")});
        const auto more = alterTypeface(value, body, {sans, font("fonts/arabic.ttf", 'c')});
        VERIFY_RESULT(more);
        QCOMPARE(fontsOf(*more, body), (QStringList{u("fonts/sans.ttf"), u("fonts/arabic.ttf")}));
        const auto less = alterTypeface(*more, body, {sans});
        VERIFY_RESULT(less);
        QVERIFY(*less == value); // the other font went with it
        QVERIFY(!alterTypeface(value, body, {}));
        QVERIFY(!alterTypeface(value, {u("nobody")}, {sans}));
    }

    void aTypefaceIsRenamedWhereverItIsUsed()
    {
        const auto added = addTypeface(test::timeline(), u("head"), {font("fonts/a.ttf", 'a')});
        VERIFY_RESULT(added);
        TypeStyle style;
        style.name = u("Title");
        style.typeface = added->typeface;
        const Template value =
            *addTypeStyle(*bindProperty(added->value, {{u("t")}}, PropertyId::Typeface,
                                        u("CASE WHEN id = 'head' THEN 'head' ELSE 'body' END")),
                          style);
        const auto renamed = renameTypeface(value, added->typeface, u("Big Words"));
        VERIFY_RESULT(renamed);
        VERIFY_RESULT(checkInvariants(renamed->value));
        const TypefaceId next = renamed->typeface;
        QVERIFY(!renamed->value.typeface(added->typeface));
        QCOMPARE(fontsOf(renamed->value, next), QStringList{u("fonts/a.ttf")});
        QCOMPARE(renamed->value.brand.styles.last().typeface, next);
        QVERIFY(usesOf(renamed->value, next).size() > 1);
        QVERIFY(usesOf(renamed->value, added->typeface).isEmpty());
        QVERIFY(renameTypeface(renamed->value, next, u("head"))->value == value);
        QVERIFY(renameTypeface(value, added->typeface, u("head"))->value == value);
        QVERIFY(!renameTypeface(value, added->typeface, u("body"))); // is there already
        QVERIFY(!renameTypeface(value, {u("nobody")}, u("x")));
    }

    void whatIsUsedIsNotRemoved()
    {
        const Template value = test::timeline();
        const auto refused = removeTypeface(value, {u("body")});
        QVERIFY(!refused);
        QVERIFY(refused.error().where.contains(u("element")));
        const auto added = addTypeface(value, u("head"), {font("fonts/a.ttf", 'a')});
        VERIFY_RESULT(added);
        TypeStyle style;
        style.name = u("Title");
        style.typeface = added->typeface;
        const auto styled = addTypeStyle(added->value, style);
        VERIFY_RESULT(styled);
        QVERIFY(!removeTypeface(*styled, added->typeface));
        const auto bound =
            bindProperty(added->value, {{u("t")}}, PropertyId::Typeface,
                         QStringLiteral("CASE WHEN id = 'x' THEN '%1' ELSE 'body' END")
                             .arg(added->typeface.value));
        VERIFY_RESULT(bound);
        QVERIFY(!removeTypeface(*bound, added->typeface));
        const auto removed = removeTypeface(added->value, added->typeface);
        VERIFY_RESULT(removed);
        QVERIFY(*removed == value);
    }
};

REELWRIGHT_TEST(TestFontEdits)
#include "tst_fontedits.moc"
