// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletemplates.h"
#include "testcase.h"

#include <model/template/checktemplate.h>

using namespace reelwright;

class TestCheckTemplate : public test::TestCase {
    Q_OBJECT

private:
    using Change = std::function<void(Template &)>;
    struct Fault {
        const char *name;
        const char *where;
        Change change;
    };

    static Element &title(Template &t) { return t.scenes[0].tracks[1].elements[0]; }
    static Element &picture(Template &t) { return t.scenes[0].tracks[0].elements[0]; }
    static QString text(const char *latin) { return QString::fromLatin1(latin); }
    static void set(Element &element, PropertyId id, const Value &value)
    {
        element.properties[id] = value;
    }

    // An element of scene `in` that shows the scene `shown`.
    static void nest(Template &t, int in, const QString &shown)
    {
        Element nested;
        nested.id = {text("nested-") + QString::number(in)};
        nested.kind = ElementKind::Scene;
        set(nested, PropertyId::NestedScene, shown);
        t.scenes[in].tracks[0].elements += nested;
    }

    static QList<Fault> faults()
    {
        using P = PropertyId;
        const auto keyframe = [](Template &t, int i) -> Keyframe & {
            return std::get<QList<Keyframe>>(title(t).properties[P::Opacity])[i];
        };
        return {
            {"no format", "#/formats", [](Template &t) { t.formats.clear(); }},
            {"format twice", "#/formats/1/id", [](Template &t) { t.formats += t.formats[0]; }},
            {"odd height", "#/formats/0/height", [](Template &t) { t.formats[0].height = 721; }},
            {"tiny width", "#/formats/0/width", [](Template &t) { t.formats[0].width = 14; }},
            {"huge width", "#/formats/0/width", [](Template &t) { t.formats[0].width = 8194; }},
            {"rate", "#/formats/0/rate",
             [](Template &t) {
                 t.formats[0].rate = {0, 1};
             }},
            {"quality", "#/output/quality", [](Template &t) { t.output.quality = 52; }},
            {"no key", "#/key", [](Template &t) { t.key.clear(); }},
            {"unknown key", "#/key", [](Template &t) { t.key = text("nobody"); }},
            {"pattern", "#/fields/0/pattern",
             [](Template &t) { t.fields[0].pattern = text("(a"); }},
            {"currency of text", "#/fields/0/currency",
             [](Template &t) { t.fields[0].currency = text("EUR"); }},
            {"currency in small letters", "#/fields/0/currency",
             [](Template &t) {
                 t.fields[0].type = FieldType::Money;
                 t.fields[0].currency = text("eur");
             }},
            {"items of a text", "#/fields/0/items",
             [](Template &t) {
                 t.fields[0].items = {{text("a"), {}, {}}};
             }},
            {"item twice", "#/fields/1/items/1/name",
             [](Template &t) {
                 t.fields[1].type = FieldType::List;
                 t.fields[1].items = {{text("a"), {}, {}}, {text("a"), {}, {}}};
             }},
            {"consent without purpose", "#/fields/1/consent",
             [](Template &t) {
                 t.fields += Field{text("agreed"), FieldType::Boolean};
                 t.fields[1].consent = text("agreed");
             }},
            {"consent for the key", "#/fields/0/consent",
             [](Template &t) {
                 t.fields += Field{text("agreed"), FieldType::Boolean};
                 t.fields[0].consent = text("agreed");
                 t.fields[0].purpose = text("mail");
             }},
            {"consent of nobody", "#/fields/1/consent",
             [](Template &t) {
                 t.fields[1].consent = text("nobody");
                 t.fields[1].purpose = text("mail");
             }},
            {"consent in a text", "#/fields/1/consent",
             [](Template &t) {
                 t.fields += Field{text("agreed"), FieldType::Text};
                 t.fields[1].consent = text("agreed");
                 t.fields[1].purpose = text("mail");
             }},
            {"inferred twice", "#/inferred/0/name",
             [](Template &t) {
                 t.inferred = {{text("ID"), text("1"), {}}};
             }},
            {"inferred of nothing", "#/inferred/0/expression",
             [](Template &t) {
                 t.inferred = {{text("more"), {}, {}}};
             }},
            {"table without key", "#/tables/0/key",
             [](Template &t) {
                 t.tables = {{text("prices"), text("no"), {Field{text("sku")}}, {}}};
             }},
            {"table named as a table", "#/tables/1/name",
             [](Template &t) {
                 t.tables = {2, {text("prices"), text("sku"), {Field{text("sku")}}, {}}};
             }},
            {"consent in a table", "#/tables/0/fields/0/consent",
             [](Template &t) {
                 t.tables = {{text("prices"), text("sku"), {Field{text("sku")}}, {}}};
                 t.tables[0].fields[0].consent = text("id");
             }},
            {"unknown language", "#/language/field",
             [](Template &t) { t.language.field = text("x"); }},
            {"field twice", "#/fields/1/name", [](Template &t) { t.fields[1].name = text("ID"); }},
            {"reserved", "#/fields/2/name", [](Template &t) { t.fields[2].name = text("Today"); }},
            {"reserved row", "#/fields/2/name",
             [](Template &t) { t.fields[2].name = text("row_"); }},
            {"digit first", "#/fields/2/name", [](Template &t) { t.fields[2].name = text("2x"); }},
            {"quote", "#/fields/2/name", [](Template &t) { t.fields[2].name = text("a\"b"); }},
            {"foreign letter", "#/fields/2/name",
             [](Template &t) { t.fields[2].name = QString::fromUtf8("größe"); }},
            {"medium twice", "#/media/1/id", [](Template &t) { t.media[1].id = t.media[0].id; }},
            {"way out", "#/media/0/path", [](Template &t) { t.media[0].path = text("a/../../b"); }},
            {"absolute medium", "#/media/0/path",
             [](Template &t) { t.media[0].path = text("/a"); }},
            {"backslash", "#/media/0/path", [](Template &t) { t.media[0].path = text("a\\b"); }},
            {"drive", "#/media/0/path", [](Template &t) { t.media[0].path = text("c:a"); }},
            {"empty step", "#/media/0/path", [](Template &t) { t.media[0].path = text("a//b"); }},
            {"empty path", "#/media/0/path", [](Template &t) { t.media[0].path.clear(); }},
            {"font way out", "#/fonts/0/path", [](Template &t) { t.fonts[0].path = text("../a"); }},
            {"absolute font", "#/fonts/0", [](Template &t) { t.fonts[0].path = text("/a.ttf"); }},
            {"negative width", "#/media/0/width", [](Template &t) { t.media[0].width = -1; }},
            {"no length", "#/media/1/duration",
             [](Template &t) { t.media[1].duration = Flicks(0); }},
            {"colour without a name", "#/brand/palette/0/name",
             [](Template &t) { t.brand.palette = {{}}; }},
            {"colour twice", "#/brand/palette/1/name",
             [](Template &t) {
                 t.brand.palette = {{text("Sky"), {}, {}}, {text("Sky"), {}, {}}};
             }},
            {"style twice", "#/brand/styles/1/name",
             [](Template &t) {
                 const TypeStyle style{text("Title"), {text("body")}, 64, {}, {}};
                 t.brand.styles = {style, style};
             }},
            {"style in no typeface", "#/brand/styles/0/typeface",
             [](Template &t) {
                 t.brand.styles = {{text("Title"), {text("x")}, 64, {}, {}}};
             }},
            {"tiny style", "#/brand/styles/0/size",
             [](Template &t) {
                 t.brand.styles = {{text("Title"), {text("body")}, 0, {}, {}}};
             }},
            {"unknown logo", "#/brand/logos/0",
             [](Template &t) { t.brand.logos = {{text("none")}}; }},
            {"logo twice", "#/brand/logos/1",
             [](Template &t) {
                 t.brand.logos = {{text("photo")}, {text("photo")}};
             }},
            {"film as logo", "#/brand/logos/0",
             [](Template &t) { t.brand.logos = {{text("clip")}}; }},
            {"empty tag", "#/scenes/0/tags/0", [](Template &t) { t.scenes[0].tags = {{}}; }},
            {"tag twice", "#/scenes/0/tags/1",
             [](Template &t) {
                 t.scenes[0].tags = {text("a"), text("a")};
             }},
            {"marker at the end", "#/scenes/0/markers/0/time",
             [](Template &t) {
                 t.scenes[0].markers = {{t.scenes[0].duration, {}, {}}};
             }},
            {"marker before the start", "#/scenes/0/markers/0/time",
             [](Template &t) {
                 t.scenes[0].markers = {{Flicks(-1), {}, {}}};
             }},
            {"markers out of order", "#/scenes/0/markers/1/time",
             [](Template &t) {
                 t.scenes[0].markers = {{Flicks(1), {}, {}}, {Flicks(1), {}, {}}};
             }},
            {"bad group", "#/scenes/0/tracks/1/elements/0/group",
             [](Template &t) { title(t).group = {text("a b")}; }},
            {"scene in itself", "#/scenes/0", [](Template &t) { nest(t, 0, text("one")); }},
            {"scene in itself through another", "#/scenes/0",
             [](Template &t) {
                 nest(t, 0, text("two"));
                 nest(t, 1, text("one"));
             }},
            {"nested too deeply", "#/scenes/33",
             [](Template &t) {
                 for (int i = 2; i < 40; ++i) { // each shows the one before
                     const QString name = QString::number(i);
                     t.scenes += Scene{{name}, {}, oneSecond, {}, {Track{{name}, {}, {}}}};
                     nest(t, i, t.scenes[i - 1].id.value);
                 }
             }},
            {"unknown nested scene", "#/scenes/0/tracks/0/elements/1/properties/scene",
             [](Template &t) { nest(t, 0, text("three")); }},
            {"no nested scene", "#/scenes/0/tracks/0/elements/1/properties",
             [](Template &t) { nest(t, 0, {}); }},
            {"variable nested scene", "#/scenes/0/tracks/0/elements/1/properties/scene",
             [](Template &t) {
                 nest(t, 0, text("two"));
                 t.scenes[0].tracks[0].elements[1].properties[P::NestedScene] =
                     Binding{text("id"), {}};
             }},
            {"no font", "#/typefaces/0", [](Template &t) { t.typefaces[0].fonts.clear(); }},
            {"unknown font", "#/typefaces/0/fonts/0",
             [](Template &t) { t.typefaces[0].fonts = {{text("serif")}}; }},
            {"scene twice", "#/scenes/1/id", [](Template &t) { t.scenes[1].id = t.scenes[0].id; }},
            {"bad id", "#/scenes/1/id", [](Template &t) { t.scenes[1].id = {text("a b")}; }},
            {"no duration", "#/scenes/0/duration", [](Template &t) { t.scenes[0].duration = {}; }},
            {"track twice", "#/soundtrack/0/id",
             [](Template &t) { t.soundtrack[0].id = t.scenes[0].tracks[0].id; }},
            {"element twice", "#/soundtrack/0/elements/0/id",
             [](Template &t) { t.soundtrack[0].elements[0].id = title(t).id; }},
            {"silent soundtrack", "#/soundtrack/0/elements/0/kind",
             [](Template &t) {
                 t.soundtrack[0].elements[0].kind = ElementKind::Rectangle;
                 t.soundtrack[0].elements[0].properties.clear();
             }},
            {"starts late", "#/scenes/0/tracks/1/elements/0/start",
             [](Template &t) { title(t).start = t.scenes[0].duration; }},
            {"starts early", "#/scenes/0/tracks/1/elements/0/start",
             [](Template &t) { title(t).start = Flicks(-1); }},
            {"empty element", "#/scenes/0/tracks/0/elements/0/duration",
             [](Template &t) { picture(t).duration = Flicks(0); }},
            {"not its property", "#/scenes/0/tracks/0/elements/0/properties/fontSize",
             [](Template &t) { set(picture(t), P::FontSize, 12.0); }},
            {"out of range", "#/scenes/0/tracks/0/elements/0/properties/opacity",
             [](Template &t) { set(picture(t), P::Opacity, 1.5); }},
            {"not a number", "#/scenes/0/tracks/0/elements/0/properties/x",
             [](Template &t) { set(picture(t), P::X, std::nan("")); }},
            {"of another type", "#/scenes/0/tracks/0/elements/0/properties/x",
             [](Template &t) { set(picture(t), P::X, text("left")); }},
            {"no choice", "#/scenes/0/tracks/0/elements/0/properties/fit",
             [](Template &t) { set(picture(t), P::Fit, text("squeeze")); }},
            {"unknown medium", "#/scenes/0/tracks/0/elements/0/properties/source",
             [](Template &t) { set(picture(t), P::Source, text("nothing")); }},
            {"a film as a picture", "#/scenes/0/tracks/0/elements/0/properties/source",
             [](Template &t) { set(picture(t), P::Source, text("clip")); }},
            {"a picture as sound", "#/soundtrack/0/elements/0/properties/source",
             [](Template &t) { set(t.soundtrack[0].elements[0], P::Source, text("photo")); }},
            {"no source", "#/scenes/0/tracks/0/elements/0/properties",
             [](Template &t) { picture(t).properties.remove(P::Source); }},
            {"no typeface", "#/scenes/0/tracks/1/elements/0/properties",
             [](Template &t) { title(t).properties.remove(P::Typeface); }},
            {"unknown typeface", "#/scenes/0/tracks/1/elements/0/properties/typeface",
             [](Template &t) { set(title(t), P::Typeface, text("none")); }},
            {"keyframed text", "#/scenes/0/tracks/1/elements/0/properties/text",
             [](Template &t) {
                 title(t).properties[P::Text] = QList<Keyframe>{{Flicks(0), Value(text("a")), {}}};
             }},
            {"no keyframes", "#/scenes/0/tracks/1/elements/0/properties/opacity",
             [](Template &t) { title(t).properties[P::Opacity] = QList<Keyframe>(); }},
            {"keyframes out of order",
             "#/scenes/0/tracks/1/elements/0/properties/opacity/keyframes/1/time",
             [=](Template &t) { keyframe(t, 1).time = keyframe(t, 0).time; }},
            {"curve back in time",
             "#/scenes/0/tracks/1/elements/0/properties/opacity/keyframes/0/ease",
             [=](Template &t) { keyframe(t, 0).easing.x1 = -0.1; }},
            {"keyframe out of range",
             "#/scenes/0/tracks/1/elements/0/properties/opacity/keyframes/0/value",
             [=](Template &t) { keyframe(t, 0).value = Value(2.0); }},
            {"fallback out of range",
             "#/scenes/0/tracks/1/elements/0/properties/opacity/keyframes/1/value/fallback",
             [=](Template &t) {
                 keyframe(t, 1).value = Binding{text("share"), Value(2.0)};
             }},
            {"empty expression", "#/scenes/0/tracks/1/elements/0/properties/text/bind",
             [](Template &t) { title(t).properties[P::Text] = Binding{}; }},
            {"slot twice", "#/storyboard/1/id",
             [](Template &t) { t.storyboard[1].id = t.storyboard[0].id; }},
            {"unknown scene", "#/storyboard/0/candidates/0/scene",
             [](Template &t) { t.storyboard[0].candidates[0].scene = {text("three")}; }},
            {"unknown default", "#/storyboard/1/otherwise",
             [](Template &t) { t.storyboard[1].otherwise = {text("three")}; }},
            {"fade before the start", "#/storyboard/1/crossFade",
             [](Template &t) { t.storyboard[1].crossFade = Flicks(-1); }},
            {"fade longer than its scene", "#/storyboard/1/crossFade",
             [](Template &t) { t.storyboard[1].crossFade = oneSecond * 2 + Flicks(1); }},
            {"fade longer than the scene before", "#/storyboard/1/crossFade",
             [](Template &t) {
                 t.storyboard[1].crossFade = oneSecond * 2;
                 t.scenes += t.scenes[1];
                 t.scenes[2].id = {text("short")};
                 t.scenes[2].tracks.clear();
                 t.scenes[2].duration = oneSecond;
                 t.storyboard[0].candidates[0].scene = {text("short")};
             }},
        };
    }

private Q_SLOTS:
    void smallTemplateIsRight() { VERIFY_RESULT(checkTemplate(test::smallTemplate())); }

    void faultsSayWhere()
    {
        for (const Fault &fault : faults()) {
            Template value = test::smallTemplate();
            fault.change(value);
            const Result<void> checked = checkTemplate(value);
            QVERIFY2(!checked, fault.name);
            QVERIFY2(checked.error().where == QLatin1String(fault.where),
                     qPrintable(QLatin1String(fault.name) + QStringLiteral(": ") +
                                checked.error().text()));
            QVERIFY(!checked.error().what.isEmpty());
        }
    }

    void whatIsUsualIsAllowed()
    {
        Template value = test::smallTemplate();
        value.storyboard[1].crossFade = oneSecond * 2;
        VERIFY_RESULT(checkTemplate(value));
        value.storyboard.clear();
        VERIFY_RESULT(checkTemplate(value));
        value.scenes[1].tracks[0].elements[0].kind = ElementKind::Audio; // a film's sound alone
        VERIFY_RESULT(checkTemplate(value));
        nest(value, 0, text("two"));
        VERIFY_RESULT(checkTemplate(value));
        value.fonts[0].path = text("/usr/share/fonts/a.ttf");
        value.fonts[0].digest = Digest(64, '0');
        VERIFY_RESULT(checkTemplate(value));
    }
};

REELWRIGHT_TEST(TestCheckTemplate)
#include "tst_checktemplate.moc"
