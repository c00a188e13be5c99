// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studiofixture.h"

#include <editor/inspector/inspectormodel.h>
#include <editor/library/scenemodel.h>
#include <editor/viewers/badrowmodel.h>
#include <editor/viewers/matchmodel.h>

#include <QAbstractItemModelTester>

using namespace reelwright;
using Tester = QAbstractItemModelTester;

namespace {

const InspectorRow *rowNamed(const InspectorModel &model, const QString &label)
{
    for (int i = 0; i < model.rowCount(); ++i)
        if (model.row(i).label == label)
            return &model.row(i);
    return nullptr;
}

} // namespace

class TestModels : public test::GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale::c());
    }

    void scenes()
    {
        test::Shown shown;
        SceneModel model(shown.session);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(shown.open(test::samplePath()));
        QCOMPARE(model.rowCount(), 7);
        QTRY_VERIFY_WITH_TIMEOUT(!model.index(6).data(SceneModel::Picture).value<QImage>().isNull(),
                                 60'000);
        for (int i = 0; i < 7; ++i)
            QVERIFY(!model.index(i).data(SceneModel::Picture).value<QImage>().isNull());
        QVERIFY(model.index(0).data(SceneModel::InVideo).toBool());
        QVERIFY(!model.index(5).data(SceneModel::InVideo).toBool()); // thanks, for gold
        QVERIFY(model.index(1).data(SceneModel::Variable).toBool());
        QVERIFY(!model.index(0).data(SceneModel::Variable).toBool());
        QTRY_COMPARE(model.index(0).data(SceneModel::Facts).toString(),
                     QStringLiteral("6.0 s · every viewer"));
    }

    void inspector()
    {
        test::Shown shown;
        InspectorModel model(shown.session);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QVERIFY(shown.open(test::samplePath()));
        QVERIFY(rowNamed(model, QStringLiteral("Length"))); // the scene's
        shown.session.player().seek(oneSecond * 15 / 2);
        shown.session.select(ElementId{QStringLiteral("greeting-hello")});
        const InspectorRow *text = rowNamed(model, QStringLiteral("Text"));
        QVERIFY(text);
        QCOMPARE(text->value, QStringLiteral("Hello Björn, welcome back!"));
        QCOMPARE(text->binding.value(1), (BindingPart{QStringLiteral("first_name"), true}));
        const InspectorRow *opacity = rowNamed(model, QStringLiteral("Opacity"));
        QVERIFY(opacity->keyframed);
        QVERIFY(opacity->onKeyframe); // 0.5 s after the text comes in
        QCOMPARE(opacity->value, QStringLiteral("100 %"));
        shown.session.player().seek(oneSecond * 29 / 4);
        QVERIFY(!rowNamed(model, QStringLiteral("Opacity"))->onKeyframe);
        shown.session.showViewer(1);
        QVERIFY(shown.waitForViewer(1));
        QCOMPARE(rowNamed(model, QStringLiteral("Text"))->value,
                 QStringLiteral("Hello Nathan, welcome back!"));
        shown.session.select(ElementId{QStringLiteral("usage-bar")});
        const InspectorRow *width = rowNamed(model, QStringLiteral("Width"));
        QVERIFY(width->keyframed && !width->binding.isEmpty());
        QVERIFY(rowNamed(model, QStringLiteral("Colour"))->color == QColor(0xFF, 0xB0, 0x00));
    }

    void matches()
    {
        test::Shown shown;
        QVERIFY(shown.open(test::samplePath()));
        MatchModel model(shown.session);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.set({{shown.session.viewer()->record, 1}});
        QCOMPARE(model.index(0).data(MatchModel::FieldValue).toString(), QStringLiteral("Björn"));
        QCOMPARE(model.index(0).data(MatchModel::FieldName).toString(),
                 QStringLiteral("first_name"));
        model.set({});
        QCOMPARE(model.rowCount(), 0);
    }

    void badRows()
    {
        BadRowModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.set({{QStringLiteral("a.csv"), 1200, QStringLiteral("plan"), QStringLiteral("tin"),
                    QStringLiteral("not allowed")}});
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("1200"));
        QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("not allowed"));
        model.set({});
    }
};

REELWRIGHT_TEST(TestModels)
#include "tst_models.moc"
