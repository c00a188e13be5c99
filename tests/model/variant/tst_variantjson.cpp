// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/variant/scenes.h"
#include "testcase.h"

#include <model/variant/variantjson.h>

using namespace reelwright;
using test::u;

class TestVariantJson : public test::TestCase {
    Q_OBJECT

    static QByteArray written(const Value &value)
    {
        Template one = test::templateOf("id");
        one.scenes = {test::scene(
            "s", 1,
            {test::element("e", ElementKind::Text, {{PropertyId::Text, test::bound("")}})})};
        QByteArray out;
        appendJson(out, one, {u("v"), {}, {value}});
        const QByteArray before = "{\"viewer\":\"v\",\"scenes\":{},\"values\":{\"e\":{\"text\":";
        return out.startsWith(before) && out.endsWith("}}}") ? out.mid(before.size()).chopped(3)
                                                             : out;
    }

private Q_SLOTS:
    void valuesAreEscaped()
    {
        QCOMPARE(written(u("Zoë 王 👩")), QByteArray("\"Zoë 王 👩\""));
        QCOMPARE(written(u("a\"b\\c/\n\x01")), QByteArray("\"a\\\"b\\\\c/\\u000a\\u0001\""));
        QCOMPARE(written(QString(QChar(0xd800)) + u("x")), QByteArray("\"\xef\xbf\xbdx\""));
        QCOMPARE(written(512.0), QByteArray("512"));
        QCOMPARE(written(-0.25), QByteArray("-0.25"));
        QCOMPARE(written(1e300), QByteArray("1e+300"));
        QCOMPARE(written(Color{255, 176, 0, 255}), QByteArray("\"#FFB000\""));
    }
    void theOrderIsTheTemplates()
    {
        Template value = test::templateOf("id");
        const QList<Keyframe> keyframes{{Flicks(0), Value(0.0), {}},
                                        {Flicks(9), test::bound("1"), {}}};
        value.scenes = {test::scene("one", 1,
                                    {test::element("bar", ElementKind::Rectangle,
                                                   {{PropertyId::Width, keyframes},
                                                    {PropertyId::X, test::bound("1")}}),
                                     test::element("dot", ElementKind::Rectangle,
                                                   {{PropertyId::X, test::bound("1")}})}),
                        test::scene("two", 1,
                                    {test::element("gone", ElementKind::Rectangle,
                                                   {{PropertyId::X, test::bound("1")}})})};
        value.storyboard = {test::slot("s1", {}), test::slot("s2", {})};
        const Variant variant{
            u("v1"), {SceneId{u("one")}, {}}, {Value(1.0), Value(2.0), Value(3.0), std::nullopt}};
        QByteArray out;
        appendJson(out, value, variant);
        QCOMPARE(out, QByteArray(
                          "{\"viewer\":\"v1\",\"scenes\":{\"s1\":\"one\",\"s2\":null},\"values\":{"
                          "\"bar\":{\"x\":1,\"width/keyframes/1\":2},\"dot\":{\"x\":3}}}"));
    }
    void nothingBoundIsAnEmptyObject()
    {
        QByteArray out;
        appendJson(out, test::templateOf("id"), {u("v1"), {}, {}});
        QCOMPARE(out, QByteArray("{\"viewer\":\"v1\",\"scenes\":{},\"values\":{}}"));
    }
};

REELWRIGHT_TEST(TestVariantJson)
#include "tst_variantjson.moc"
