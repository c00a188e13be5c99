// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/source/sources.h"
#include "testcase.h"

#include <model/source/refresh.h>

using namespace reelwright;
using test::u;

class TestRefresh : public test::TestCase {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SourceSpec m_spec;
    ColumnMapping m_mapping;
    QList<Field> m_fields;

    bool write(const char *name, const QByteArray &bytes)
    {
        m_spec = specOf([&] {
                     const QString path = m_folder.filePath(u(name));
                     test::writeFile(path, bytes);
                     return path;
                 }())
                     .value_or(SourceSpec());
        return !m_spec.location.isEmpty();
    }
    Result<Intake> taken() { return takeIn(m_spec, test::noSecret, m_fields, u("id"), m_mapping); }
    Result<Refresh> again(const ViewerTable &before, const ImportProgress &progress = {})
    {
        return readAgain(m_spec, test::noSecret, m_fields, u("id"), m_mapping, before, progress);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"id", "name"}) {
            Field field;
            field.name = u(name);
            m_fields.append(field);
        }
        m_mapping.automatic = false;
        m_mapping.choices = {{u("id"), u("Nr")}, {u("name"), u("Name")}};
        m_mapping.known = {u("Nr"), u("Name"), u("Ort")};
    }

    void whatIsDifferentIsSaid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("csv") << u("a.csv") << QByteArray("Nr,Name,Ort\n1,a,x\n2,b,x\n3,c,x\n")
                             << QByteArray("Nr,Name,Land\n3,c,y\n2,B,y\n4,d,y\nx\n3,z,y\n");
        QTest::newRow("json") << u("a.jsonl")
                              << QByteArray("{\"Nr\":1,\"Name\":\"a\"}\n{\"Nr\":2,\"Name\":\"b\"}\n"
                                            "{\"Nr\":3,\"Name\":\"c\",\"Ort\":\"x\"}\n")
                              << QByteArray("{\"Nr\":3,\"Name\":\"c\",\"Land\":\"y\"}\n"
                                            "{\"Nr\":2,\"Name\":\"B\"}\n{\"Nr\":4}\nx\n"
                                            "{\"Nr\":3}\n");
    }
    void whatIsDifferentIsSaid()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QVERIFY(write(qPrintable(file), before));
        const Result<Intake> first = taken();
        VERIFY_RESULT(first);
        QCOMPARE(first->report.taken, 3);
        QVERIFY(write(qPrintable(file), after));
        const Result<Refresh> second = again(first->table);
        VERIFY_RESULT(second);
        QCOMPARE(second->columns.added, QStringList(u("Land")));
        QCOMPARE(second->columns.gone, QStringList(u("Ort")));
        QCOMPARE(second->rows.added, std::vector<qint64>{3});
        QCOMPARE(second->rows.gone, std::vector<qint64>{1});
        QCOMPARE(second->rows.altered.size(), 1u);
        QCOMPARE(second->rows.altered[0].fields, QList<int>{1});
        QCOMPARE(second->rows.same, 1);
        QCOMPARE(second->intake.report.bad.size(), 2);
        QCOMPARE(second->intake.report.repeated.value(0).key, u("3"));
        QCOMPARE(first->table.count(), 3);
    }
    void columnsThatAreGoneStopIt_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("csv") << u("b.csv") << QByteArray("Nr,Nachname\n1,a\n");
        QTest::newRow("json") << u("b.jsonl") << QByteArray("{\"Nr\":1,\"Nachname\":\"a\"}\n");
    }
    void columnsThatAreGoneStopIt()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        const ViewerTable before = std::move(ViewerTable::make(m_fields).value());
        QVERIFY(write(qPrintable(file), bytes));
        const Result<Refresh> refresh = again(before);
        QVERIFY(!refresh);
        const QString text = refresh.error().text();
        QVERIFY2(text.contains(u("Name")) && text.contains(u("name")) && text.contains(file),
                 qPrintable(text));
    }
    void aSourceThatIsEmptyNowTakesNothingAway()
    {
        QVERIFY(write("c.csv", "Nr,Name\n1,a\n"));
        const Result<Intake> first = taken();
        VERIFY_RESULT(first);
        QVERIFY(write("c.csv", "Nr,Name\n"));
        QVERIFY(!again(first->table));
        QVERIFY(write("c.csv", "Nr,Name\n,a\n"));
        const Result<Refresh> refresh = again(first->table);
        QVERIFY(!refresh);
        QCOMPARE(refresh.error().hint, u("has no value, and it is what the viewer is known by"));
        QFile::remove(m_spec.location);
        QVERIFY(!again(first->table));
        QCOMPARE(first->table.count(), 1);
    }
    void itCanBeStopped()
    {
        QVERIFY(write("d.csv", "Nr,Name\n1,a\n"));
        const Result<Intake> first = taken();
        VERIFY_RESULT(first);
        const Result<Refresh> refresh =
            again(first->table, [](const ImportReport &) { return false; });
        QVERIFY(!refresh);
        QCOMPARE(refresh.error().code, ErrorCode::Passing);
    }
    void theKeyNeedsAColumn()
    {
        QVERIFY(write("e.csv", "Nr,Name\n1,a\n"));
        ColumnMapping mapping = m_mapping;
        mapping.choices[0].column.clear();
        const Result<Intake> intake = takeIn(m_spec, test::noSecret, m_fields, u("id"), mapping);
        QVERIFY(!intake);
        QCOMPARE(intake.error().what, u("no column is chosen for the required field 'id'"));
    }
};

REELWRIGHT_TEST(TestRefresh)
#include "tst_refresh.moc"
