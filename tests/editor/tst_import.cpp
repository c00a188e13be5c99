// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetstudio.h"

#include <editor/datasets/columnsmodel.h>
#include <editor/datasets/readings.h>
#include <editor/datasets/refreshdialog.h>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <sqlite3.h>

using namespace reelwright;
using namespace test;

namespace {

constexpr auto people = "id,name,points\nv1,Ada,3\nv2,Bob,4\n";

QString becomes(const ImportDialog &dialog, int row)
{
    return dialog.columns().index(row, ColumnsModel::Becomes).data().toString();
}

void chooseColumn(ImportDialog &dialog, int row)
{
    PlainTable &table = dialog.columnTable();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                      table.visualRect(table.model()->index(row, 0)).center());
}

} // namespace

// The import and refresh dialogs, with real events.
class TestImport : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useStudioStyle(); }

    void aFileBecomesTheViewers()
    {
        DatasetStudio studio;
        QVERIFY(studio.begin());
        QVERIFY(studio.session.data().isExample());
        QVERIFY(studio.import(studio.write("people.csv", people)));
        QCOMPARE(studio.session.data().count, 2);
        QTRY_COMPARE(studio.value("name"), latin("Ada"));
        QCOMPARE(studio.kept().size(), 1);
        QCOMPARE(studio.kept().first().name, latin("people"));
        QCOMPARE(studio.keyring->secrets.size(), 1);
        QCOMPARE(stateCount(studio.session), 1); // no field was made
    }

    void whatIsDetectedIsShownAndCanBeChanged()
    {
        DatasetStudio studio;
        QVERIFY(studio.begin());
        // In Windows-1252 as guessed, but as the sender knows it is UTF-16 by no mark: a lie.
        ImportDialog *dialog =
            studio.choose(studio.write("people.csv", "id;name;points\nv1;Zo\xEB;3\n"));
        QVERIFY(dialog);
        ImportSource &source = dialog->source();
        QAbstractItemModelTester tester(const_cast<SampleModel *>(&source.sample()));
        QVERIFY2(source.encoding().currentText().contains(latin("windows-1252")),
                 qPrintable(source.encoding().currentText()));
        QVERIFY(source.delimiter().currentText().contains(latin("Semicolon")));
        QCOMPARE(source.sample().index(0, 1).data().toString(), QStringLiteral("Zoë"));
        QVERIFY(!source.address().isVisible());
        DatasetStudio::pick(source.encoding(), latin("UTF-8"));
        QTRY_VERIFY(source.isReady() || !source.finding().isEmpty());
        QTRY_VERIFY(source.sample().index(0, 1).data().toString() != QStringLiteral("Zoë"));
        DatasetStudio::pick(source.delimiter(), latin("Bar"));
        QTRY_COMPARE(source.sample().columnCount(), 1);
    }

    void aWrongGuessIsChangedByHand()
    {
        DatasetStudio studio;
        QVERIFY(studio.begin(true));
        ImportDialog *dialog = studio.choose(
            studio.write("orders.csv", "order;when;sum\nA1;1/2/2026;1,50\nA2;3/4/2026;2,75\n"));
        QVERIFY(dialog);
        DatasetStudio::click(dialog->next());
        QCOMPARE(dialog->page(), ImportDialog::ColumnsPage);
        QAbstractItemModelTester tester(const_cast<ColumnsModel *>(&dialog->columns()));
        QCOMPARE(becomes(*dialog, 0), latin("order (new), key"));
        chooseColumn(*dialog, 1);
        ColumnForm &form = dialog->columnForm();
        QVERIFY(!form.evidence().isEmpty());
        QVERIFY(dialog->columns().plan().columns()[1].guess.ambiguous);
        DatasetStudio::pick(form.reading(), latin("31.12.2026"));
        QCOMPARE(dialog->columns().plan().columns()[1].reading.dates, DateOrder::DayFirst);
        DatasetStudio::pick(form.reading(), latin("12/31/2026"));
        form.name().setFocus();
        form.name().selectAll();
        QTest::keyClicks(&form.name(), latin("ordered"));
        QCOMPARE(becomes(*dialog, 1), latin("ordered (new)"));
        DatasetStudio::click(dialog->next());
        QTRY_VERIFY(dialog->isDone());
        QTRY_COMPARE(studio.value("ordered"), latin("2026-01-02"));
        QCOMPARE(studio.value("sum"), latin("1.5"));
        QCOMPARE(studio.session.value().field(latin("ordered"))->type, FieldType::Date);
        QCOMPARE(stateCount(studio.session), 2); // one edit
        VERIFY_RESULT(studio.session.undo());
        QCOMPARE(studio.session.value().fields.size(), 1);
        VERIFY_RESULT(studio.session.redo());
        QTRY_COMPARE(studio.value("ordered"), latin("2026-01-02")); // none of it was lost
    }

    void columnsAreMappedByLikenessAndByHand()
    {
        DatasetStudio studio;
        QVERIFY(studio.begin());
        ImportDialog *dialog = studio.choose(
            studio.write("people.csv", "ID,Names,Score,City\nv1,Ada,3,Ulm\nv2,Bob,4,Ulm\n"));
        QVERIFY(dialog);
        DatasetStudio::click(dialog->next());
        QCOMPARE(becomes(*dialog, 0), latin("id, key"));
        QCOMPARE(becomes(*dialog, 1), latin("name"));
        QCOMPARE(becomes(*dialog, 2), latin("Not read"));
        chooseColumn(*dialog, 2);
        DatasetStudio::pick(dialog->columnForm().use(), latin("points"));
        QCOMPARE(becomes(*dialog, 2), latin("points"));
        chooseColumn(*dialog, 3);
        DatasetStudio::pick(dialog->columnForm().use(), latin("A new field"));
        QCOMPARE(becomes(*dialog, 3), latin("city (new)"));
        chooseColumn(*dialog, 0);
        DatasetStudio::pick(dialog->columnForm().use(), latin("Nothing: it is not read"));
        QVERIFY(!dialog->next().isEnabled());
        QVERIFY2(dialog->finding().contains(latin("apart")), qPrintable(dialog->finding()));
        DatasetStudio::pick(dialog->columnForm().use(), latin("id"));
        QVERIFY(dialog->next().isEnabled());
        DatasetStudio::click(dialog->next());
        QTRY_VERIFY(dialog->isDone());
        QTRY_COMPARE(studio.value("city"), latin("Ulm"));
        QCOMPARE(studio.value("points"), latin("3"));
    }

    void rowsThatDontFitAreReportedAndSaved()
    {
        DatasetStudio studio;
        QVERIFY(studio.begin());
        ImportDialog *dialog = studio.choose(studio.write(
            "people.csv", "id,name,points\nv1,Ada,3\nv2,Bob,=many\nv1,Eve,5\nv3,Max\n"));
        QVERIFY(dialog);
        DatasetStudio::click(dialog->next());
        DatasetStudio::click(dialog->next());
        QTRY_VERIFY(dialog->isDone());
        const ImportReport &report = dialog->report().report();
        QCOMPARE(report.read, 4);
        QCOMPARE(report.taken, 1);
        QCOMPARE(report.bad.size(), 3);
        QCOMPARE(report.repeated.size(), 1);
        QVERIFY2(dialog->report().summary().contains(latin("3 set aside")),
                 qPrintable(dialog->report().summary()));
        DatasetStudio::click(dialog->report().saveButton());
        const QString path = studio.folder.filePath(latin("bad.csv"));
        QVERIFY(answerDialog(*dialog, path));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("'=many"), text.constData()); // no formula
        QVERIFY(text.contains("points"));
        QCOMPARE(text.count('\n'), 4);
    }

    void aCancelledImportKeepsTheOldData()
    {
        DatasetStudio studio;
        QVERIFY(studio.begin());
        QVERIFY(studio.import(studio.write("people.csv", people)));
        const QString before = studio.session.data().dataset->id;
        QByteArray many("id,name,points,town\n");
        for (int i = 0; i < 400'000; ++i)
            many += 'w' + QByteArray::number(i) + ",Eve,1,Ulm\n";
        QPointer<ImportDialog> dialog = studio.choose(studio.write("many.csv", many));
        QVERIFY(dialog);
        DatasetStudio::click(dialog->next());
        DatasetStudio::click(dialog->fieldsOfAll());
        DatasetStudio::click(dialog->next());
        QTRY_VERIFY(dialog->progressWords().contains(latin("rows")));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QCOMPARE(studio.kept().size(), 1);
        QCOMPARE(studio.session.data().dataset->id, before);
        QCOMPARE(studio.session.data().count, 2);
        QCOMPARE(stateCount(studio.session), 1);
        QCOMPARE(studio.keyring->secrets.size(), 1);
    }

    void aTableBecomesALookupTable()
    {
        DatasetStudio studio;
        QVERIFY(studio.begin());
        const QString path = studio.folder.filePath(latin("shop.sqlite"));
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
        sqlite3_exec(database,
                     "CREATE TABLE other (a); CREATE TABLE price (plan TEXT, monthly INTEGER);"
                     "INSERT INTO price VALUES ('gold', 9), ('basic', 4)",
                     nullptr, nullptr, nullptr);
        sqlite3_close(database);
        ImportDialog *dialog = studio.choose(path);
        QVERIFY(dialog || studio.window.findChild<ImportDialog *>());
        dialog = studio.window.findChild<ImportDialog *>();
        QVERIFY(dialog->source().part().isVisible());
        DatasetStudio::pick(dialog->source().part(), latin("price"));
        QTRY_VERIFY(dialog->source().isReady());
        QTRY_COMPARE(dialog->source().sample().columnCount(), 2);
        DatasetStudio::click(dialog->next());
        DatasetStudio::pick(dialog->options().as(), latin("A lookup table"));
        QVERIFY(!dialog->next().isEnabled()); // it has no name
        dialog->options().tableBox().setFocus();
        QTest::keyClicks(&dialog->options().tableBox(), latin("prices"));
        QTRY_VERIFY2(dialog->next().isEnabled(), qPrintable(dialog->finding()));
        DatasetStudio::click(dialog->next());
        QTRY_VERIFY2(dialog->isDone(), qPrintable(dialog->finding()));
        QCOMPARE(dialog->finding(), QString());
        const LookupTable *table = studio.session.value().table(latin("prices"));
        QVERIFY(table);
        QCOMPARE(table->key, latin("plan"));
        QCOMPARE(studio.kept().first().table, latin("prices"));
        QTRY_COMPARE(studio.session.data().datasets.size(), 1);
        std::atomic<int> monthly = -1;
        studio.session.withViewers([&](const ViewerStore &store) {
            const auto tables = store.inputs().tables;
            const Cell cell = tables ? tables->find("prices", "gold", "monthly") : Cell();
            monthly = std::holds_alternative<qint64>(cell) ? int(std::get<qint64>(cell)) : 0;
        });
        QTRY_COMPARE(monthly.load(), 9);
    }

    void aRefreshShowsBeforeItTakesOver()
    {
        DatasetStudio studio;
        QVERIFY(studio.begin());
        const QString path = studio.write("people.csv", people);
        QVERIFY(studio.import(path));
        const DatasetAbout before = *studio.session.data().dataset;
        QVERIFY(!studio.write("people.csv", "id,name,points,town\nv2,Bobby,4,Ulm\nv3,Eve,5,Bonn\n")
                     .isEmpty());
        studio.window.datasets().refresh->trigger();
        QPointer<RefreshDialog> dialog = studio.window.findChild<RefreshDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY2(dialog->summary().contains(latin("1 added, 1 gone, 1 altered, 0 the same")),
                     qPrintable(dialog->summary() + dialog->finding()));
        QVERIFY(dialog->summary().contains(latin("town")));
        QAbstractItemModelTester tester(const_cast<ChangesModel *>(&dialog->changes()));
        QCOMPARE(dialog->changes().rowCount(), 3);
        QCOMPARE(dialog->changes().index(0, ChangesModel::FieldName).data().toString(),
                 latin("name"));
        QCOMPARE(dialog->changes().index(0, ChangesModel::Before).data().toString(), latin("Bob"));
        QCOMPARE(dialog->changes().index(0, ChangesModel::After).data().toString(), latin("Bobby"));
        QCOMPARE(studio.session.data().dataset, std::optional(before));
        QCOMPARE(studio.value("name"), latin("Ada"));
        DatasetStudio::click(dialog->takeOver());
        QTRY_VERIFY(!dialog);
        QTRY_COMPARE(studio.value("name"), latin("Bobby"));
        QCOMPARE(studio.session.data().dataset->id, before.id);
        QVERIFY(studio.session.data().dataset->keyName != before.keyName);
        QCOMPARE(studio.kept().size(), 1);
        QCOMPARE(studio.keyring->secrets.size(), 1); // the old key is destroyed
    }

    void aRefreshThatFailsLeavesTheOldData()
    {
        DatasetStudio studio;
        QVERIFY(studio.begin());
        const QString path = studio.write("people.csv", people);
        QVERIFY(studio.import(path));
        QVERIFY(!studio.write("people.csv", "id,points\nv1,3\n").isEmpty());
        studio.window.datasets().refresh->trigger();
        QPointer<RefreshDialog> dialog = studio.window.findChild<RefreshDialog *>();
        QTRY_VERIFY2(dialog->finding().contains(latin("name")), qPrintable(dialog->finding()));
        QVERIFY(dialog->summary().contains(latin("stays")));
        QVERIFY(dialog->again().isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QCOMPARE(studio.session.data().count, 2);
        QCOMPARE(studio.kept().size(), 1);
    }

    void onlyReadingsThatDifferAreOffered()
    {
        QCOMPARE(Readings::of(FieldType::Text, {}).size(), 1);
        QCOMPARE(Readings::of(FieldType::Date, {}).size(), 3);
        QVERIFY(Readings::of(FieldType::Decimal, {}).size() > 4);
        QCOMPARE(Readings::of(FieldType::Boolean, {}).size(), 1);
    }
};

REELWRIGHT_TEST(TestImport)
#include "tst_import.moc"
