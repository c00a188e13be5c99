// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfixture.h"

#include <editor/data/columnfields.h>
#include <editor/data/datapanel.h>
#include <editor/data/fieldform.h>
#include <editor/element/fieldmime.h>
#include <editor/panels/panelarea.h>
#include <editor/theme/namedlist.h>
#include <model/edit/fieldedits.h>
#include <model/edit/invariants.h>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDragMoveEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace reelwright;
using namespace test;

namespace {

// A window with a document whose fields are id, plan (in a rule) and name, and whose data has one
// viewer.
struct DataStudio : Studio {
    DataStudio() : panel(window.dataPanel()), list(panel.list()) {}

    [[nodiscard]] bool beginNew()
    {
        const bool shown = open(makeDocument(folder, "doc")) && session.isEditable();
        showPanel();
        return shown;
    }

    [[nodiscard]] bool begin()
    {
        Template value = NewTemplate::make(latin("Spring"), NewTemplate::formats().first());
        for (const char *name : {"plan", "name"}) {
            Field field;
            field.name = latin(name);
            value = addField(value, field).value_or(value);
        }
        value.storyboard[0].candidates[0].when = latin("plan = 'gold'");
        value.storyboard[0].otherwise = value.scenes[0].id;
        const QString path = folder.filePath(latin("doc.reel"));
        const bool made = bool(Document::create(path, value));
        const QString data = write("people.csv", "id,plan,name\nv1,gold,Ada\nv2,basic,Bob\n");
        const bool shown = made && open(path, data) && session.isEditable();
        showPanel();
        return shown;
    }

    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(latin(name)));
        return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
    }

    // The tab it is in.
    void showPanel() { window.panels().showPanel(&panel); }

    const Template &value() const { return session.value(); }
    QStringList names() const
    {
        QStringList all;
        for (const Field &field : value().fields)
            all += field.name;
        return all;
    }
    const Field &field(const char *name) { return *value().field(latin(name)); }
    QVariant shown(int row, int role) { return panel.model().index(row).data(role); }
    QRect rect(int row) { return list.visualRect(panel.model().index(row)); }
    void click(int row)
    {
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, rect(row).center());
    }
    void key(Qt::Key which, Qt::KeyboardModifiers keys = {})
    {
        QTest::keyClick(&list, which, keys);
    }
    bool type(const char *text, Qt::Key last = Qt::Key_Return)
    {
        auto *line = list.viewport()->findChild<QLineEdit *>();
        if (!line)
            return false;
        line->selectAll();
        QTest::keyClicks(line, latin(text));
        QTest::keyClick(line, last);
        return QTest::qWaitFor([&] { return !list.viewport()->findChild<QLineEdit *>(); });
    }
    [[nodiscard]] bool undoesTo(const Template &before)
    {
        const Template after = value();
        const bool back = session.undo() && value() == before;
        return session.redo() && value() == after && back && checkInvariants(after);
    }

    DataPanel &panel;
    RowList &list;
};

} // namespace

// The data panel, with real events.
class TestDataPanel : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useStudioStyle(); }

    void fieldsShowTheViewersValues()
    {
        DataStudio studio;
        QVERIFY(studio.begin());
        QCOMPARE(studio.panel.model().rowCount(), 3);
        QTRY_COMPARE(studio.shown(2, FieldModel::Value).toString(), latin("Ada"));
        QVERIFY(studio.shown(0, FieldModel::Key).toBool());
        QVERIFY(studio.shown(0, FieldModel::Required).toBool());
        QVERIFY(!studio.shown(1, FieldModel::Key).toBool());
        studio.session.showViewer(1);
        QTRY_COMPARE(studio.shown(2, FieldModel::Value).toString(), latin("Bob"));
        const QImage drawn = studio.list.viewport()->grab().toImage();
        bool violet = false;
        for (int y = 0; y < drawn.height() && !violet; ++y)
            for (int x = 0; x < drawn.width() && !violet; ++x) {
                const QColor pixel = drawn.pixelColor(x, y);
                violet = pixel.blue() > pixel.red() + 40 && pixel.red() > pixel.green() + 20;
            }
        QVERIFY(violet);
    }

    void columnsBecomeFieldsInOneEdit()
    {
        DataStudio studio;
        QVERIFY(studio.beginNew());
        const Template before = studio.value();
        const QString file = studio.write("people.csv", "city,E-Mail,Points,since,case\n"
                                                        "Ulm,a@b.example,3,2026-01-02,x\n"
                                                        "Ulm,c@d.example,4,2026-01-03,y\n");
        QPushButton *button = nullptr;
        for (auto *each : studio.panel.findChildren<QPushButton *>())
            if (each->isVisible())
                button = each;
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(answerDialog(studio.window, file));
        QTRY_COMPARE(studio.session.data().count, 2);
        QCOMPARE(studio.names(),
                 (QStringList{latin("city"), latin("e_mail"), latin("points"), latin("since")}));
        QCOMPARE(studio.value().key, latin("e_mail"));
        QVERIFY(studio.field("e_mail").required);
        QCOMPARE(studio.field("points").type, FieldType::Integer);
        QCOMPARE(studio.field("since").type, FieldType::Date);
        QCOMPARE(studio.field("city").example, latin("City")); // never a viewer's value
        QCOMPARE(stateCount(studio.session), 2);
        QVERIFY(studio.panel.finding().contains(latin("case")));
        QTRY_COMPARE(studio.shown(1, FieldModel::Value).toString(), latin("a@b.example"));
        QVERIFY(!button->isVisible());
        QVERIFY(studio.undoesTo(before));
    }

    void aKeyThatTheDataHasIsKept()
    {
        const Template value = NewTemplate::make(latin("A"), NewTemplate::formats().first());
        const ColumnSample sample{{latin("name"), latin("ID")},
                                  {{latin("Ada"), latin("1")}, {latin("Bob"), latin("2")}}};
        const Result<ColumnFields> made = withFieldsOf(value, sample);
        VERIFY_RESULT(made);
        QCOMPARE(made->value.key, latin("id"));
        QCOMPARE(made->added, QStringList{latin("name")});
    }

    void whatNeedsAReadingStaysText()
    {
        const Template value = NewTemplate::make(latin("A"), NewTemplate::formats().first());
        const Result<ColumnFields> made = withFieldsOf(
            value, {{latin("day"), latin("since")}, {{latin("31.12.2026"), latin("2026-12-31")}}});
        VERIFY_RESULT(made);
        QCOMPARE(made->value.field(latin("day"))->type, FieldType::Text);
        QCOMPARE(made->value.field(latin("since"))->type, FieldType::Date);
    }

    void aKeyThatIsReadStaysAsAField()
    {
        Template value = NewTemplate::make(latin("A"), NewTemplate::formats().first());
        value.storyboard[0].candidates[0].when = latin("id = 'v1'");
        const Result<ColumnFields> made =
            withFieldsOf(value, {{latin("name")}, {{latin("Ada")}, {latin("Bob")}}});
        VERIFY_RESULT(made);
        QCOMPARE(made->value.key, latin("name"));
        QVERIFY(made->value.field(latin("id")));
        QVERIFY(!made->value.field(latin("id"))->required);
    }

    void aChosenKeyIsNeverReplaced()
    {
        DataStudio studio;
        QVERIFY(studio.begin());
        Template value = studio.value();
        value.fields[0].example = latin("v7");
        const Result<ColumnFields> made =
            withFieldsOf(value, {{latin("mail")}, {{latin("a")}, {latin("b")}}});
        VERIFY_RESULT(made);
        QCOMPARE(made->value.key, latin("id"));
        QCOMPARE(made->added, QStringList{latin("mail")});
    }

    void columnsOfTheOpenFileAreTaken()
    {
        DataStudio studio;
        QVERIFY(studio.begin());
        studio.session.openData(
            studio.write("more.csv", "id,plan,name,age\nv1,gold,Ada,36\nv2,basic,Bob,7\n"));
        QTRY_VERIFY(studio.session.data().path.endsWith(latin("more.csv")));
        QTRY_VERIFY(studio.panel.takeOpen->isEnabled());
        studio.panel.takeOpen->trigger();
        QTRY_COMPARE(studio.names().value(3), latin("age"));
        QTRY_COMPARE(studio.shown(3, FieldModel::Value).toString(), latin("36"));
        studio.panel.takeOpen->trigger();
        QTRY_VERIFY(studio.panel.finding().contains(latin("already")));
        QCOMPARE(stateCount(studio.session), 2);
    }

    void aFileThatCantBeReadChangesNothing()
    {
        DataStudio studio;
        QVERIFY(studio.beginNew());
        studio.panel.takeFieldsFrom(studio.write("bad.csv", "a,\"b\n1,2\n"));
        QTRY_VERIFY(studio.panel.finding().contains(latin("quotes")));
        QCOMPARE(stateCount(studio.session), 1);
    }

    void fieldsAreMadeAndNamedInPlace()
    {
        DataStudio studio;
        QVERIFY(studio.begin());
        studio.click(0);
        studio.panel.newField->trigger();
        QCOMPARE(studio.names().value(1), latin("field"));
        QVERIFY(studio.type("city"));
        QCOMPARE(studio.names().value(1), latin("city"));
        QCOMPARE(studio.panel.chosen(), latin("city"));
    }

    void renamingGoesThroughEveryExpression()
    {
        DataStudio studio;
        QVERIFY(studio.begin());
        const Template before = studio.value();
        studio.click(1);
        studio.key(Qt::Key_F2);
        QVERIFY(studio.type("tariff"));
        QCOMPARE(studio.names().value(1), latin("tariff"));
        QCOMPARE(studio.value().storyboard[0].candidates[0].when, latin("tariff = 'gold'"));
        QCOMPARE(studio.panel.chosen(), latin("tariff"));
        QVERIFY(studio.undoesTo(before));
        studio.click(1);
        studio.key(Qt::Key_F2);
        QVERIFY(studio.type("two words")); // is no name
        QCOMPARE(studio.names().value(1), latin("tariff"));
        QCOMPARE(studio.panel.chosen(), latin("tariff"));
    }

    void whatIsReadIsNotDeleted()
    {
        DataStudio studio;
        QVERIFY(studio.begin());
        studio.click(1);
        studio.key(Qt::Key_Delete);
        QCOMPARE(studio.names().size(), 3);
        QVERIFY2(studio.panel.finding().contains(latin("is used")),
                 qPrintable(studio.panel.finding()));
        studio.click(2);
        studio.key(Qt::Key_Delete);
        QCOMPARE(studio.names(), (QStringList{latin("id"), latin("plan")}));
        QCOMPARE(studio.panel.finding(), QString());
        QCOMPARE(studio.panel.chosen(), latin("plan"));
    }

    void fieldsAreOrderedByKeysAndByDragging()
    {
        DataStudio studio;
        QVERIFY(studio.begin());
        studio.click(2);
        studio.key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(studio.names(), (QStringList{latin("id"), latin("name"), latin("plan")}));
        const std::unique_ptr<QMimeData> mime(
            studio.panel.model().mimeData({studio.panel.model().index(1)}));
        QCOMPARE(fieldIn(mime.get()), latin("name"));
        QVERIFY(mime->hasFormat(latin("application/x-reelwright-field")));
        const QPoint point = studio.rect(2).center() + QPoint(0, 10);
        QDragEnterEvent enter(point, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(studio.list.viewport(), &enter);
        QDragMoveEvent move(point, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(studio.list.viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(point, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(studio.list.viewport(), &drop);
        QCOMPARE(studio.names(), (QStringList{latin("id"), latin("plan"), latin("name")}));
    }

    void keyAndLanguageAreChosen()
    {
        DataStudio studio;
        QVERIFY(studio.begin());
        studio.click(2);
        QVERIFY(!studio.panel.tellsApart->isChecked());
        studio.panel.tellsApart->trigger();
        QCOMPARE(studio.value().key, latin("name"));
        QVERIFY(studio.panel.tellsApart->isChecked());
        QVERIFY(!studio.panel.tellsApart->isEnabled());
        QTRY_VERIFY(studio.shown(2, FieldModel::Key).toBool());
        studio.click(1);
        studio.panel.saysLanguage->trigger();
        QCOMPARE(studio.value().language.field, latin("plan"));
        studio.panel.saysLanguage->trigger();
        QCOMPARE(studio.value().language.field, QString());
    }

    void theFormAltersTheChosenField()
    {
        DataStudio studio;
        QVERIFY(studio.begin());
        FieldForm &form = studio.panel.form();
        QVERIFY(!form.isVisible());
        studio.click(1);
        QVERIFY(form.isVisible());
        form.required().setFocus();
        QTest::keyClick(&form.required(), Qt::Key_Space);
        QVERIFY(studio.field("plan").required);
        form.allowed().setFocus();
        QTest::keyClicks(&form.allowed(), latin("gold"));
        QTest::keyClick(&form.allowed(), Qt::Key_Return);
        QTest::keyClicks(&form.allowed(), latin("basic"));
        form.maximumLength().setFocus();
        QCOMPARE(studio.field("plan").allowed, (QStringList{latin("gold"), latin("basic")}));
        form.maximumLength().selectAll();
        QTest::keyClicks(&form.maximumLength(), latin("12"));
        QTest::keyClick(&form.maximumLength(), Qt::Key_Return);
        QCOMPARE(studio.field("plan").maximumLength, 12);
        form.example().setFocus();
        QTest::keyClicks(&form.example(), latin("silver"));
        QTest::keyClick(&form.example(), Qt::Key_Return);
        QCOMPARE(studio.field("plan").example, QString());
        QVERIFY(form.finding().contains(latin("allowed")));
        form.example().selectAll();
        QTest::keyClicks(&form.example(), latin("gold"));
        QTest::keyClick(&form.example(), Qt::Key_Return);
        QCOMPARE(studio.field("plan").example, latin("gold"));
        QCOMPARE(form.finding(), QString());
    }

    void anExampleThatTheTypeCantHaveGoes()
    {
        DataStudio studio;
        QVERIFY(studio.begin());
        studio.click(2);
        FieldForm &form = studio.panel.form();
        form.example().setFocus();
        QTest::keyClicks(&form.example(), latin("Ada"));
        QTest::keyClick(&form.example(), Qt::Key_Return);
        QCOMPARE(studio.field("name").example, latin("Ada"));
        form.type().setFocus();
        QTest::keyClick(&form.type(), Qt::Key_Down);
        QTRY_COMPARE(studio.field("name").type, FieldType::Integer);
        QCOMPARE(studio.field("name").example, QString());
        QCOMPARE(form.example().text(), QString());
    }

    void theDataStayThroughQuickEdits()
    {
        DataStudio studio;
        QVERIFY(studio.begin());
        QTRY_COMPARE(studio.session.data().count, 2);
        const QString path = studio.session.data().path;
        for (const char *example : {"Eve", "Max", "Zoe"}) { // faster than they are read
            Field field = *studio.value().field(latin("name"));
            field.example = latin(example);
            VERIFY_RESULT(
                studio.session.edit(latin("x"), alterField(studio.value(), field.name, field)));
        }
        QTRY_COMPARE(studio.session.data().count, 2);
        QCOMPARE(studio.session.data().path, path);
    }

    void whatIsForLookingAtCantBeEdited()
    {
        DataStudio studio;
        QVERIFY(studio.open(samplePath()));
        QVERIFY(studio.panel.model().rowCount() > 1);
        QVERIFY(!studio.panel.newField->isEnabled());
        QVERIFY(!studio.panel.takeFile->isEnabled());
        QVERIFY(!studio.panel.rename->isEnabled());
    }
};

REELWRIGHT_TEST(TestDataPanel)
#include "tst_datapanel.moc"
