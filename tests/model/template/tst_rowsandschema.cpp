// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletemplates.h"
#include "testcase.h"

#include <model/template/templatejson.h>
#include <model/template/templateparts.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace reelwright;

namespace {

// Puts something else in the place of one value of a tree, or beside it.
class Mutation {
public:
    explicit Mutation(quint32 seed) : m_random(seed) {}

    int below(qsizetype limit) { return m_random.bounded(int(limit)); }
    QByteArray of(const QByteArray &body)
    {
        QJsonObject root = QJsonDocument::fromJson(body).object();
        mutate(root);
        return QJsonDocument(root).toJson(QJsonDocument::Compact);
    }

private:
    QJsonValue something()
    {
        const QList<QJsonValue> values{
            QJsonValue(),
            true,
            false,
            0,
            -1,
            1,
            2,
            0.5,
            1e9,
            -1e9,
            1e300,
            QString(),
            QStringLiteral("x"),
            QStringLiteral("not an id!"),
            QStringLiteral("#12345"),
            QStringLiteral("#FFB000"),
            QStringLiteral("1/3"),
            QStringLiteral("-5/7"),
            QStringLiteral("1/0"),
            QStringLiteral("hold"),
            QStringLiteral("cover"),
            QStringLiteral("2.0"),
            QStringLiteral("../up"),
            QString(201, u'n'),
            QString(64, u'a'),
            QString(64, u'Z'),
            QString::fromUtf8("🎬").repeated(200),
            QJsonArray(),
            QJsonArray{0.1, 200, 0.5, 1},
            QJsonArray{0.1, 2, 0.5, 1},
            QJsonArray{QStringLiteral("x"), 1},
            QJsonObject(),
            QJsonObject{{QStringLiteral("bind"), QStringLiteral("name")}},
            QJsonObject{{QStringLiteral("bind"), QString()}},
            QJsonObject{{QStringLiteral("bind"), QStringLiteral("n")},
                        {QStringLiteral("fallback"), -7}},
            QJsonObject{{QStringLiteral("keyframes"), QJsonArray()}},
            QJsonObject{{QStringLiteral("keyframes"),
                         QJsonArray{QJsonObject{{QStringLiteral("time"), 0},
                                                {QStringLiteral("value"), 1}}}}},
        };
        return values[below(values.size())];
    }
    QString name()
    {
        const QStringList names{QStringLiteral("width"),  QStringLiteral("name"),
                                QStringLiteral("digest"), QStringLiteral("stranger"),
                                QStringLiteral("start"),  QStringLiteral("locked"),
                                QStringLiteral("ease"),   QStringLiteral("group"),
                                QStringLiteral("tags"),   QStringLiteral("face")};
        return names[below(names.size())];
    }
    QJsonValue mutated(const QJsonValue &value)
    {
        if (value.isObject() && below(3) != 0) {
            QJsonObject object = value.toObject();
            mutate(object);
            return object;
        }
        if (value.isArray() && below(3) != 0 && !value.toArray().isEmpty()) {
            QJsonArray array = value.toArray();
            const int at = below(array.size());
            array[at] = mutated(array[at]);
            return array;
        }
        return something();
    }
    void mutate(QJsonObject &object)
    {
        if (object.isEmpty() || below(8) == 0) {
            object[name()] = something();
            return;
        }
        const QString key = object.keys()[below(object.size())];
        if (below(8) == 0)
            object.remove(key);
        else
            object[key] = mutated(object[key]);
    }

    QRandomGenerator m_random;
};

} // namespace

// A document's rows are checked by other code than the text form: whatever it lets through, the
// schema lets through too, and it is read as the same.
class TestRowsAndSchema : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void whatRowsLetThroughTheSchemaDoesToo()
    {
        int accepted = 0;
        int refused = 0;
        for (quint32 seed = 0; seed < 6000; ++seed) {
            Mutation mutation(seed);
            QList<TemplatePart> parts = partsOf(test::RandomTemplate(seed % 40).make());
            TemplatePart &part = parts[mutation.below(parts.size())];
            const QByteArray before = part.body;
            part.body = mutation.of(part.body);
            const Result<Template> value = templateFromParts(parts, QStringLiteral("d.reel"));
            if (!value) {
                ++refused;
                QVERIFY(!value.error().what.isEmpty());
                QVERIFY(value.error().where.startsWith(QStringLiteral("d.reel")));
                continue;
            }
            ++accepted;
            const Result<Template> back =
                templateFromJson(templateToJson(*value), QStringLiteral("t.json"));
            QVERIFY2(back,
                     qPrintable(QStringLiteral("seed %1: %2\n%3\n%4")
                                    .arg(seed)
                                    .arg(back ? QString() : back.error().text(),
                                         QString::fromUtf8(before), QString::fromUtf8(part.body))));
            QVERIFY(*back == *value);
        }
        QVERIFY2(accepted > 300 && refused > 3000,
                 qPrintable(QStringLiteral("%1 of %2").arg(accepted).arg(refused)));
    }
};

REELWRIGHT_TEST(TestRowsAndSchema)
#include "tst_rowsandschema.moc"
