// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/variant/scenes.h"
#include "testcase.h"

#include <model/variant/resolver.h>

using namespace reelwright;
using test::bound;
using test::u;

class TestResolver : public test::TestCase {
    Q_OBJECT

    // One scene with one element that has one bound property.
    static Template withOne(ElementKind kind, PropertyId id, const Binding &binding)
    {
        Template value = test::templateOf("id first_name last_name plan usage:integer");
        value.scenes = {test::scene("one", 1, {test::element("hello", kind, {{id, binding}})})};
        value.storyboard = {test::slot("s1", {test::candidate("one")})};
        value.media = {Media{{u("photo")}, MediaKind::Image, {}, {}, {}},
                       Media{{u("clip")}, MediaKind::Video, {}, {}, {}}};
        return value;
    }
    static ViewerTable tableOf(const Template &value)
    {
        using namespace std::string_view_literals;
        ViewerTable table = std::move(ViewerTable::make(value.fields).value());
        const std::vector<Cell> full{"v1"sv, "Zoë"sv, "Li"sv, "gold"sv, qint64(64)};
        const std::vector<Cell> empty{"v2"sv, Cell(), Cell(), "basic"sv, Cell()};
        if (!table.add(full) || !table.add(empty))
            qFatal("no rows");
        return table;
    }
    // What each viewer gets of the only bound property, or what was wrong.
    static QStringList results(const Template &value)
    {
        ViewerTable table = tableOf(value);
        Result<Resolver> resolver = Resolver::make(value, table);
        if (!resolver)
            return {resolver.error().text()};
        QStringList texts;
        const auto sink = [&](const Result<Variant> &variant) {
            texts.append(variant ? shown(variant->values.value(0)) : variant.error().text());
            return true;
        };
        const Result<void> all = resolver->each(sink);
        if (!all)
            texts.append(all.error().text());
        for (const char *viewer : {"v1", "v2"}) { // one at a time is the same
            const Result<Variant> one = resolver->one(u(viewer));
            const QString text = one ? shown(one->values.value(0)) : one.error().text();
            if (!texts.contains(text))
                texts.append(u("differs: ") + text);
        }
        return texts;
    }
    static QString shown(const std::optional<Value> &value)
    {
        if (!value)
            return u("none");
        if (const auto *number = std::get_if<double>(&*value))
            return QString::number(*number);
        if (const auto *color = std::get_if<Color>(&*value))
            return color->text();
        return std::get<QString>(*value);
    }

private Q_SLOTS:
    void valuesFitTheirProperty_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("property");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](ElementKind kind, PropertyId id, const char *source,
                            const QStringList &expected) {
            QTest::newRow(source) << int(kind) << int(id) << u(source) << expected;
        };
        using K = ElementKind;
        using P = PropertyId;
        const QString v1 = u("viewer v1, element hello (hello), ");
        const QString v2 = u("viewer v2, element hello (hello), ");
        const QString hint = u(" (give the binding a fallback)");
        const QString fill = u(" (give the binding a fallback, or fill the data in)");
        row(K::Text, P::Text, "Hi {{ plan }}", {u("Hi gold"), u("Hi basic")});
        row(K::Text, P::Text, "Hi {{ first_name }}",
            {u("Hi Zoë"),
             v2 + u("text: the field 'first_name' has no value and the text has no fallback") +
                 fill});
        row(K::Text, P::Text, "{{ first_name }} {{ last_name }} {{ plan }}",
            {u("Zoë Li gold"), v2 +
                                   u("text: the fields 'first_name' and 'last_name' have no value "
                                     "and the text has no fallback") +
                                   fill});
        row(K::Text, P::Text, "{{ usage }}",
            {u("64"),
             v2 + u("text: the field 'usage' has no value and the text has no fallback") + fill});
        row(K::Text, P::Text, "{{ iif(plan = 'gold', ' ', 'x') }}",
            {v1 + u("text: the expression has no value and the text has no fallback") + fill,
             u("x")});
        row(K::Text, P::Text, "{{ plan | number }}",
            {v1 + u("text: number: 'gold' is no number") + hint,
             v2 + u("text: number: 'basic' is no number") + hint});
        row(K::Rectangle, P::Width, "8 * coalesce(usage, 0.25)", {u("512"), u("2")});
        row(K::Rectangle, P::Width, "'12.5'", {u("12.5"), u("12.5")});
        row(K::Rectangle, P::Width, "coalesce(usage, -1)",
            {u("64"), v2 + u("width: -1 is not between 0 and 100000") + hint});
        row(K::Rectangle, P::Width, "1e308 * 10",
            {v1 + u("width: inf is not between 0 and 100000") + hint,
             v2 + u("width: inf is not between 0 and 100000") + hint});
        row(K::Rectangle, P::Width, "plan",
            {v1 + u("width: 'gold' is no number") + hint,
             v2 + u("width: 'basic' is no number") + hint});
        row(K::Rectangle, P::Color, "iif(plan = 'gold', '#FFB000', 'red')",
            {u("#FFB000"), v2 + u("colour: 'red' is no colour of the form #RRGGBB") + hint});
        row(K::Text, P::Align, "iif(plan = 'gold', 'center', 'middle')",
            {u("center"), v2 + u("align: 'middle' is none of left, center, right") + hint});
        row(K::Image, P::Source, "iif(plan = 'gold', 'photo', 'clip')",
            {u("photo"), v2 + u("source: 'clip' is none of photo") + hint});
    }
    void valuesFitTheirProperty()
    {
        QFETCH(int, kind);
        QFETCH(int, property);
        QFETCH(QString, source);
        QFETCH(QStringList, expected);
        QCOMPARE(results(withOne(ElementKind(kind), PropertyId(property), {source, {}})), expected);
    }
    void fallbacksAreTaken()
    {
        const auto text = [](const char *source) {
            return results(withOne(ElementKind::Text, PropertyId::Text, bound(source, u("you"))));
        };
        QCOMPARE(text("{{ first_name }}"), QStringList({u("Zoë"), u("you")}));
        QCOMPARE(text("{{ iif(plan = 'gold', ' ', 'x') }}"), QStringList({u("you"), u("x")}));
        QCOMPARE(text("{{ iif(plan = 'gold', plan, 1) | number }}"),
                 QStringList({u("you"), u("1")}));
        QCOMPARE(
            results(withOne(ElementKind::Rectangle, PropertyId::Width, bound("usage - 65", 7.0))),
            QStringList({u("7"), u("7")}));
    }
    void theFirstTrueRuleChooses()
    {
        Template value = withOne(ElementKind::Text, PropertyId::Text, bound("{{ last_name }}"));
        value.scenes += {test::scene("two", 1), test::scene("three", 1)};
        value.storyboard = {
            test::slot(
                "s1",
                {test::candidate("one", "plan = 'gold'"), test::candidate("two", "usage > 1")},
                "three"),
            test::slot("s2", {test::candidate("two", "last_name = 'x'")}),
            test::slot("s3", {test::candidate("two", "usage IS NULL"), test::candidate("three")})};
        ViewerTable table = tableOf(value);
        Resolver resolver = std::move(Resolver::make(value, table).value());
        const auto chosen = [&](const char *viewer) -> QString {
            QStringList ids;
            const Variant variant = resolver.one(u(viewer)).value();
            for (const SceneId &id : variant.scenes)
                ids.append(id.value);
            return ids.join(QLatin1Char(' ')) + u(": ") + shown(variant.values[0]);
        };
        QCOMPARE(chosen("v1"), u("one  three: Li"));
        QCOMPARE(chosen("v2"), u("three  two: none")); // what is not shown needs no value
    }
    void aFailingExpressionStopsOneViewer()
    {
        Template value = withOne(ElementKind::Rectangle, PropertyId::Width,
                                 bound("json_extract(first_name, '$.w')"));
        value.scenes.append(test::scene("two", 1));
        value.storyboard = {test::slot("s1", {test::candidate("one", "plan = 'gold'")}, "two")};
        using namespace std::string_view_literals;
        ViewerTable table = tableOf(value);
        for (const auto &[id, json, plan] : {std::tuple{"v3"sv, "{\"w\":5}"sv, "gold"sv},
                                             std::tuple{"v4"sv, "no json"sv, "basic"sv}})
            VERIFY_RESULT(table.add(std::vector<Cell>{id, json, Cell(), plan, Cell()}));
        Resolver resolver = std::move(Resolver::make(value, table).value());
        QStringList seen;
        VERIFY_RESULT(resolver.each([&](const Result<Variant> &variant) {
            seen.append(variant ? variant->viewer + u(" ") + shown(variant->values[0])
                                : variant.error().viewer + u(" ") + variant.error().what);
            return true;
        }));
        QCOMPARE(seen,
                 QStringList({u("v1 malformed JSON"), u("v2 none"), u("v3 5"), u("v4 none")}));
        value.storyboard = {
            test::slot("s1", {test::candidate("two", "json_extract(first_name, '$.w')")})};
        Resolver ruled = std::move(Resolver::make(value, table).value());
        QCOMPARE(ruled.one(u("v4")).error().text(),
                 u("viewer v4, slot s1 (s1): the rule fails: malformed JSON"));
    }
    void theSinkMayStop()
    {
        const Template value = withOne(ElementKind::Text, PropertyId::Text, bound("{{ plan }}"));
        ViewerTable table = tableOf(value);
        Resolver resolver = std::move(Resolver::make(value, table).value());
        int count = 0;
        for (int again = 0; again < 2; ++again)
            VERIFY_RESULT(resolver.each([&](const Result<Variant> &) { return ++count < 0; }));
        QCOMPARE(count, 2);
        QCOMPARE(resolver.one(u("nobody")).error().what, u("there is no viewer 'nobody'"));
    }
    void aTemplateOfManyBindings()
    {
        Template value = test::templateOf("id usage:integer");
        QList<Element> elements;
        for (int i = 0; i < 2500; ++i)
            elements.append(test::element(qPrintable(QString::number(i)), ElementKind::Rectangle,
                                          {{PropertyId::X, Binding{u("usage + %1").arg(i), {}}}}));
        value.scenes = {test::scene("one", 1, elements)};
        value.storyboard = {test::slot("s1", {test::candidate("one")})};
        ViewerTable table = std::move(ViewerTable::make(value.fields).value());
        for (qint64 i = 0; i < 3; ++i)
            VERIFY_RESULT(table.add(std::vector<Cell>{qint64(i), i * 10}));
        Resolver resolver = std::move(Resolver::make(value, table).value());
        qint64 row = 0;
        VERIFY_RESULT(resolver.each([&](const Result<Variant> &variant) {
            for (qsizetype i = 0; i < variant->values.size(); ++i)
                if (variant->values[i] != Value(double(row * 10 + i)))
                    return false;
            return ++row > 0;
        }));
        QCOMPARE(row, 3);
    }
    void mediaAreOfTheElementsKind()
    {
        const Binding clip = bound("iif(plan = 'gold', 'clip', 'clip')");
        QCOMPARE(results(withOne(ElementKind::Video, PropertyId::Source, clip)),
                 QStringList({u("clip"), u("clip")}));
    }
};

REELWRIGHT_TEST(TestResolver)
#include "tst_resolver.moc"
