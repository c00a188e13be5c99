// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletemplates.h"
#include "testcase.h"

#include <model/template/bindingsite.h>
#include <model/template/checktemplate.h>
#include <model/template/informat.h>

using namespace reelwright;

class TestInFormat : public test::TestCase {
    Q_OBJECT

private:
    const FormatId m_wide{QStringLiteral("wide")};
    const FormatId m_square{QStringLiteral("square")};

    // The title is elsewhere in the square format, and opaque.
    Template twoFormats() const
    {
        Template t = test::smallTemplate();
        t.formats.append({m_square, {}, 720, 720, t.formats[0].rate, {}});
        Element &title = t.scenes[0].tracks[1].elements[0];
        title.overrides[m_square] = {
            {PropertyId::X, Binding{QStringLiteral("share * 100"), {}}},
            {PropertyId::Opacity, Value(std::get<double>(specOf(PropertyId::Opacity).initial))}};
        return t;
    }
    static const Element &titleOf(const Template &t) { return t.scenes[0].tracks[1].elements[0]; }

private Q_SLOTS:
    void overridesBecomeProperties()
    {
        const Template t = twoFormats();
        const Template square = inFormat(t, m_square);
        VERIFY_RESULT(checkTemplate(square));
        QCOMPARE(square.formats[0].id.value, m_square.value);
        QVERIFY(titleOf(square).overrides.isEmpty());
        QVERIFY(!titleOf(square).properties.contains(PropertyId::Opacity));
        QVERIFY(titleOf(square).properties.contains(PropertyId::Text));
        const QList<BindingSite> sites = bindingSites(square);
        QVERIFY(std::any_of(sites.begin(), sites.end(),
                            [](const auto &site) { return site.property == PropertyId::X; }));
    }
    void withoutOverridesInTheBaseFormat()
    {
        const Template t = twoFormats();
        for (const FormatId &format : {FormatId(), m_wide, FormatId{QStringLiteral("none")}}) {
            const Template base = inFormat(t, format);
            QVERIFY(base.formats == t.formats);
            QVERIFY(titleOf(base).overrides.isEmpty());
            QVERIFY(titleOf(base).properties == titleOf(t).properties);
        }
    }
    void tracksWithoutOverridesAreShared()
    {
        const Template t = twoFormats();
        const Template square = inFormat(t, m_square);
        QCOMPARE(square.scenes[1].tracks.constData(), t.scenes[1].tracks.constData());
        QCOMPARE(square.scenes[0].tracks[0].elements.constData(),
                 t.scenes[0].tracks[0].elements.constData());
        QCOMPARE(square.soundtrack.constData(), t.soundtrack.constData());
    }
    void anotherBaseFormatChangesNoPicture()
    {
        for (quint32 seed = 0; seed < 50; ++seed) {
            const Template t = test::RandomTemplate(seed).make();
            for (const Format &base : t.formats) {
                const Template other = withBase(t, base.id);
                VERIFY_RESULT(checkTemplate(other));
                for (const Format &format : t.formats) {
                    const Template before = inFormat(t, format.id);
                    const Template after = inFormat(other, format.id);
                    for (qsizetype i = 0; i < before.scenes.size(); ++i)
                        compare(before.scenes[i], after.scenes[i]);
                }
            }
        }
    }
    void refusals()
    {
        Template t = twoFormats();
        t.scenes[0].tracks[1].elements[0].overrides[m_square][PropertyId::Typeface] =
            Value(QString());
        QVERIFY(!checkTemplate(t));
    }

private:
    // An initial value may be said or not.
    static void compare(const Scene &before, const Scene &after)
    {
        for (qsizetype i = 0; i < before.tracks.size(); ++i)
            for (qsizetype j = 0; j < before.tracks[i].elements.size(); ++j)
                QVERIFY(differing(before.tracks[i].elements[j].properties,
                                  after.tracks[i].elements[j].properties)
                            .isEmpty());
    }
};

REELWRIGHT_TEST(TestInFormat)
#include "tst_informat.moc"
