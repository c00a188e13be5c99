// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealedfixture.h"

#include <editor/data/datapanel.h>
#include <editor/data/fieldform.h>
#include <editor/data/inferredform.h>
#include <editor/data/itemfields.h>
#include <editor/element/fieldbinding.h>
#include <editor/element/fieldmime.h>
#include <editor/expression/completion.h>
#include <editor/expression/expressionline.h>
#include <editor/panels/panelarea.h>
#include <editor/theme/namedlist.h>
#include <model/edit/inferrededits.h>
#include <model/edit/invariants.h>

#include <QAction>
#include <QComboBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace reelwright;
using namespace test;

namespace {

// The sealed document, with a yes-or-no field too, and the data panel.
struct ContractStudio : SealedStudio {
    ContractStudio() : panel(window.dataPanel()), form(panel.form()) {}

    [[nodiscard]] bool beginForm(const char *field)
    {
        const bool begun = begin(20);
        window.panels().showPanel(&panel);
        const bool made = bool(session.edit(
            latin("More"), addField(session.value(), fieldOf("agrees", FieldType::Boolean))));
        choose(field);
        return begun && made &&
               QTest::qWaitFor([&] { return session.data().count == 20 && isQuiet(); });
    }
    bool isQuiet() const { return session.busy().isEmpty(); }
    void choose(const char *field) { panel.list().choose(latin(field)); }
    const Field &field(const char *name) { return *session.value().field(latin(name)); }
    void pick(QComboBox &box, const QString &text)
    {
        box.setFocus();
        const int index = box.findText(text);
        QTest::keyClick(&box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(&box, Qt::Key_Down);
    }
    static void type(QLineEdit &line, const char *text, Qt::Key last = Qt::Key_Return)
    {
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, latin(text));
        QTest::keyClick(&line, last);
    }
    [[nodiscard]] bool undoesTo(const Template &before)
    {
        const Template after = session.value();
        const bool back = session.undo() && session.value() == before;
        return session.redo() && session.value() == after && back && checkInvariants(after);
    }

    DataPanel &panel;
    FieldForm &form;
};

QStringList offered(const Template &value, const char *source)
{
    QStringList texts;
    const QString expression = latin(source);
    for (const Completions::Entry &entry :
         Completing::at(value, nullptr, expression, expression.size(), false).entries)
        texts += entry.text;
    return texts;
}

LookupTable prices()
{
    LookupTable table;
    table.name = latin("prices");
    table.key = latin("plan");
    table.fields = {fieldOf("plan"), fieldOf("monthly", FieldType::Money)};
    table.fields[0].required = true;
    return table;
}

} // namespace

// The data contract, inferred fields and lookup tables in the data panel, with real events.
class TestContract : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useStudioStyle(); }

    void inferredFieldsAreMovedAmongThemselves()
    {
        ContractStudio s;
        QVERIFY(s.beginForm("visits"));
        for (const char *name : {"first", "second", "third"})
            VERIFY_RESULT(s.session.edit(
                latin("Infer"),
                addInferredField(s.session.value(), {latin(name), latin("visits"), {}})));
        const auto order = [&s] {
            QStringList names;
            for (const InferredField &field : s.session.value().inferred)
                names += field.name;
            return names.join(u' ');
        };
        s.choose("third");
        QVERIFY(!s.panel.moveDown->isEnabled());
        const Template before = s.session.value();
        s.panel.list().setFocus();
        QTest::keyClick(&s.panel.list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(order(), latin("first third second"));
        QVERIFY(s.undoesTo(before));
        QTest::keyClick(&s.panel.list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(order(), latin("third first second"));
        QVERIFY(!s.panel.moveUp->isEnabled()); // fields stay before them
        QCOMPARE(s.panel.chosenInferred(), latin("third"));
        QTest::keyClick(&s.panel.list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(order(), latin("first third second"));
    }

    void moneyHasACurrency()
    {
        ContractStudio s;
        QVERIFY(s.beginForm("visits"));
        QVERIFY(!s.form.currency().isVisible());
        s.pick(s.form.type(), latin("Money"));
        QCOMPARE(s.field("visits").type, FieldType::Money);
        QVERIFY(s.form.currency().isVisible());
        const Template before = s.session.value();
        s.type(s.form.currency(), "eur");
        QCOMPARE(s.field("visits").currency, latin("EUR"));
        QVERIFY(s.undoesTo(before));
        s.type(s.form.currency(), "E");
        QCOMPARE(s.field("visits").currency, latin("EUR"));
        QVERIFY(!s.form.findingAt(s.form.currency()).isEmpty());
        QCOMPARE(s.form.currency().text(), latin("E")); // it stays to be made right
        s.type(s.form.currency(), "USD");
        QCOMPARE(s.form.finding(), QString());
        s.pick(s.form.type(), latin("Text"));
        QCOMPARE(s.field("visits").currency, QString());
    }

    void aPatternIsARegularExpression()
    {
        ContractStudio s;
        QVERIFY(s.beginForm("name"));
        const Template before = s.session.value();
        s.type(s.form.pattern(), "^[A-Z]");
        QCOMPARE(s.field("name").pattern, latin("^[A-Z]"));
        QVERIFY(s.undoesTo(before));
        s.type(s.form.pattern(), "([");
        QCOMPARE(s.field("name").pattern, latin("^[A-Z]"));
        QVERIFY(!s.form.findingAt(s.form.pattern()).isEmpty());
        s.choose("plan"); // another field: what was wrong is past
        QCOMPARE(s.form.finding(), QString());
        QCOMPARE(s.form.pattern().text(), QString());
    }

    void personalDataHaveAClassAPurposeAndConsent()
    {
        ContractStudio s;
        QVERIFY(s.beginForm("name"));
        const Template before = s.session.value();
        s.pick(s.form.personal(), latin("Personal"));
        QCOMPARE(s.field("name").personal, PersonalClass::Personal);
        QVERIFY(s.undoesTo(before));
        s.pick(s.form.consent(), latin("agrees"));
        QCOMPARE(s.field("name").consent, QString()); // to what?
        QVERIFY(s.form.findingAt(s.form.consent()).contains(latin("purpose")));
        s.type(s.form.purpose(), "greeting");
        QCOMPARE(s.field("name").purpose, latin("greeting"));
        s.pick(s.form.consent(), latin("agrees"));
        QCOMPARE(s.field("name").consent, latin("agrees"));
        QCOMPARE(s.form.finding(), QString());
        s.pick(s.form.consent(), latin("Nobody is asked"));
        QCOMPARE(s.field("name").consent, QString());
    }

    void aListHasFieldsOfItsItems()
    {
        ContractStudio s;
        QVERIFY(s.beginForm("name"));
        QVERIFY(!s.form.items().isVisible());
        s.pick(s.form.type(), latin("List"));
        QVERIFY(s.form.items().isVisible());
        QTest::mouseClick(&s.form.items().addition(), Qt::LeftButton);
        QCOMPARE(s.field("name").items.size(), 1);
        const Template before = s.session.value();
        s.type(s.form.items().name(0), "title");
        QCOMPARE(s.field("name").items[0].name, latin("title"));
        QVERIFY(s.undoesTo(before));
        s.pick(s.form.items().type(0), latin("Number"));
        QCOMPARE(s.field("name").items[0].type, FieldType::Decimal);
        QTest::mouseClick(&s.form.items().addition(), Qt::LeftButton);
        s.type(s.form.items().name(1), "title"); // is there already
        QVERIFY(!s.form.findingAt(s.form.items()).isEmpty());
        QVERIFY(s.field("name").items[1].name != latin("title"));
        QTest::mouseClick(&s.form.items().removal(1), Qt::LeftButton);
        QCOMPARE(s.field("name").items.size(), 1);
        s.pick(s.form.type(), latin("Text"));
        QVERIFY(s.field("name").items.isEmpty());
    }

    void theFormStandsBesideTheListWhereThereIsRoom()
    {
        ContractStudio s;
        QVERIFY(s.beginForm("name"));
        QVERIFY(s.form.mapTo(&s.panel, QPoint()).y() > s.panel.list().y());
        s.window.resize(1600, 900);
        s.panel.setMinimumWidth(700);
        QTRY_VERIFY(s.form.mapTo(&s.panel, QPoint()).x() >= s.panel.list().geometry().right());
    }

    void anInferredFieldIsMadeUsedAndRemoved()
    {
        ContractStudio s;
        QVERIFY(s.beginForm("name"));
        s.panel.newInferred->trigger();
        QLineEdit *line = s.panel.list().viewport()->findChild<QLineEdit *>();
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, latin("greeting"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(s.session.value().inferredField(latin("greeting")));
        QCOMPARE(s.panel.chosenInferred(), latin("greeting"));
        QVERIFY(s.panel.inferredForm().isVisible() && !s.form.isVisible());
        ExpressionLine &expression = s.panel.inferredForm().line();
        const Template before = s.session.kept();
        expression.setFocus();
        expression.selectAll();
        QTest::keyClicks(&expression, latin("'Dear ' || na"));
        QVERIFY(expression.fault().contains(latin("na")));
        QTest::keyClicks(&expression, latin("me"));
        QCOMPARE(expression.fault(), QString());
        QTRY_COMPARE(expression.note(), QString::fromUtf8("= Dear Zoë")); // while it is typed
        QTest::keyClick(&expression, Qt::Key_Return);
        if (s.session.isPreviewing()) // the offers took the first
            QTest::keyClick(&expression, Qt::Key_Return);
        QCOMPARE(s.session.kept().inferredField(latin("greeting"))->expression,
                 latin("'Dear ' || name"));
        QVERIFY(s.undoesTo(before));
        s.session.showViewer(1);
        QTRY_COMPARE(expression.note(), latin("= Dear adam"));
        const QModelIndex row = s.panel.model().indexOf(latin("greeting"));
        QTRY_COMPARE(row.data(FieldModel::Value).toString(), latin("Dear adam"));
        const std::unique_ptr<QMimeData> mime(s.panel.model().mimeData({row}));
        QCOMPARE(fieldIn(mime.get()), latin("greeting")); // dragged as any field
        const auto text = FieldBinding::insertText(s.session.value(),
                                                   s.session.value().scenes[0].id,
                                                   latin("greeting"), {100, 100}, {1920, 1080});
        VERIFY_RESULT(text);
        VERIFY_RESULT(s.session.edit(latin("Drop"), text->value));
        s.choose("greeting");
        s.panel.remove->trigger(); // it is read
        QVERIFY(s.session.value().inferredField(latin("greeting")));
        QVERIFY(s.panel.finding().contains(latin("used")));
        VERIFY_RESULT(s.session.undo());
        s.choose("greeting");
        s.panel.remove->trigger();
        QVERIFY(!s.session.value().inferredField(latin("greeting")));
    }

    void anInferredFieldIsNotMadeOfItself()
    {
        ContractStudio s;
        QVERIFY(s.beginForm("name"));
        VERIFY_RESULT(s.session.edit(
            latin("Infer"), addInferredField(s.session.value(), {latin("a"), latin("name"), {}})));
        s.choose("a");
        ExpressionLine &line = s.panel.inferredForm().line();
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, latin("a || 'x'"));
        QVERIFY(line.fault().contains(latin("itself")));
        QTest::keyClick(&line, Qt::Key_Escape);
        QTRY_COMPARE(line.text(), latin("name"));
        QVERIFY(!s.session.isPreviewing());
    }

    void lookupTablesAreShownAndOffered()
    {
        ContractStudio s;
        QVERIFY(s.beginForm("name"));
        QCOMPARE(s.panel.tables().rowCount(), 0);
        VERIFY_RESULT(s.session.edit(latin("Table"), putLookupTable(s.session.value(), prices())));
        QCOMPARE(s.panel.tables().rowCount(), 3);
        QCOMPARE(s.panel.tables().index(0).data().toString(), latin("prices"));
        QVERIFY(s.panel.tables().index(1).data(TableModel::Key).toBool());
        const Template &value = s.session.value();
        QCOMPARE(offered(value, "lookup("), QStringList{latin("prices")});
        QCOMPARE(offered(value, "lookup(pr"), QStringList{latin("prices")});
        QVERIFY(offered(value, "lookup(prices, ").contains(latin("plan")));
        QVERIFY(offered(value, "lookup(prices, ").contains(latin("visits")));
        QCOMPARE(offered(value, "lookup(prices, plan, "),
                 (QStringList{latin("plan"), latin("monthly")}));
        QCOMPARE(offered(value, "lookup(prices, upper(plan), mo"), QStringList{latin("monthly")});
        QVERIFY(offered(value, "1 + lo").contains(latin("lookup(")));
        QVERIFY(offered(value, "upper(").isEmpty());
    }
};

REELWRIGHT_TEST(TestContract)
#include "tst_contract.moc"
