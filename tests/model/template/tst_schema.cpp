// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletemplates.h"
#include "testcase.h"

#include <model/template/contractschema.h>
#include <model/template/property.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace reelwright;

// The published schema says what the program does.
class TestSchema : public test::TestCase {
    Q_OBJECT

private:
    QJsonObject m_definitions;

    QJsonObject definition(const QString &name) const { return m_definitions[name].toObject(); }
    static QString elementKind(ElementKind kind) { return QString::fromLatin1(nameOf(kind)); }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray text = test::readBytes(
            QStringLiteral(REELWRIGHT_SOURCE_DIR "/resources/schemas/template.schema.json"));
        m_definitions =
            QJsonDocument::fromJson(text).object()[QStringLiteral("definitions")].toObject();
        QVERIFY(!m_definitions.isEmpty());
    }

    void eachKindHasItsProperties()
    {
        for (int i = 0; i <= int(ElementKind::Scene); ++i) {
            const auto kind = ElementKind(i);
            QStringList expected;
            for (const PropertySpec &spec : properties())
                if (spec.appliesTo(kind))
                    expected += QString::fromLatin1(spec.name);
            expected.sort();
            const QJsonObject own = definition(elementKind(kind) + QStringLiteral("Properties"));
            QCOMPARE(own[QStringLiteral("properties")].toObject().keys(), expected);
            QCOMPARE(own[QStringLiteral("additionalProperties")], QJsonValue(false));
        }
    }

    void eachPropertyHasItsRange()
    {
        for (const PropertySpec &spec : properties()) {
            const QString name = QStringLiteral("property-") + QString::fromLatin1(spec.name);
            const QJsonObject own = definition(name);
            if (!spec.isBindable()) {
                QCOMPARE(own[QStringLiteral("type")].toString(), QStringLiteral("string"));
                continue;
            }
            const QJsonObject value = own[QStringLiteral("else")].toObject();
            QVERIFY2(!value.isEmpty(), spec.name);
            const QString variable =
                own[QStringLiteral("then")].toObject()[QStringLiteral("$ref")].toString();
            QCOMPARE(variable, spec.animatable ? QStringLiteral("#/definitions/variable")
                                               : QStringLiteral("#/definitions/binding"));
            if (spec.type == ValueType::Number) {
                QCOMPARE(value[QStringLiteral("minimum")].toDouble(), spec.minimum);
                QCOMPARE(value[QStringLiteral("maximum")].toDouble(), spec.maximum);
            } else if (spec.type == ValueType::Choice) {
                QCOMPARE(value[QStringLiteral("enum")].toArray().toVariantList(),
                         QJsonArray::fromStringList(spec.choices).toVariantList());
            } else if (spec.type == ValueType::Color) {
                QCOMPARE(value[QStringLiteral("$ref")].toString(),
                         QStringLiteral("#/definitions/colour"));
            } else {
                QCOMPARE(value[QStringLiteral("type")].toString(), QStringLiteral("string"));
            }
        }
    }

    void contractIsASchemaOfARecord()
    {
        const QJsonObject schema =
            QJsonDocument::fromJson(contractSchema(test::smallTemplate())).object();
        const QJsonObject fields = schema[QStringLiteral("properties")].toObject();
        QCOMPARE(fields.keys(), (QStringList{QStringLiteral("id"), QStringLiteral("lang"),
                                             QStringLiteral("share")}));
        QCOMPARE(schema[QStringLiteral("required")].toArray(), QJsonArray{QStringLiteral("id")});
        const QJsonObject language = fields[QStringLiteral("lang")].toObject();
        QCOMPARE(language[QStringLiteral("maxLength")].toInt(), 8);
        QCOMPARE(language[QStringLiteral("enum")].toArray().size(), 2);
        const QJsonObject share = fields[QStringLiteral("share")].toObject();
        QCOMPARE(share[QStringLiteral("type")].toString(), QStringLiteral("number"));
        QCOMPARE(share[QStringLiteral("examples")].toArray(), QJsonArray{0.5});
    }
};

REELWRIGHT_TEST(TestSchema)
#include "tst_schema.moc"
