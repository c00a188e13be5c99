// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "workbench.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <array>
#include <thread>
#include <vector>

using namespace reelwright;
using test::Ended;
using test::u;
using test::Workbench;

// Data that is taken into a document, kept sealed, looked up, made up and destroyed.
class TestDatasets : public test::TestCase {
    Q_OBJECT

private:
    static QString document(const Workbench &bench)
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(bench.path("home")));
        const QString path = bench.path("t.reel");
        const Ended made = test::runWorker({u("import-template"), bench.source(), u("-o"), path});
        return made.code == 0 ? path : u(made.text());
    }
    static Ended withPassphrase(const Workbench &bench, QStringList arguments)
    {
        bench.write("passphrase", "a long one\n");
        return test::runWorker(arguments << u("--passphrase-file") << bench.path("passphrase"));
    }
    static QJsonArray datasets(const Workbench &bench, const QString &document)
    {
        return QJsonDocument::fromJson(
                   withPassphrase(bench, {u("datasets"), document, u("--json")}).out)
            .array();
    }
    // Files below the bench's folder, but for the source itself, in which the bytes are.
    static QStringList filesWith(const Workbench &bench, const QByteArray &bytes,
                                 const QString &source)
    {
        QStringList found;
        for (QDirIterator it(bench.path(""), QDir::Files | QDir::Hidden,
                             QDirIterator::Subdirectories);
             it.hasNext();) {
            QFile file(it.next());
            if (file.fileName() != source && file.open(QIODevice::ReadOnly) &&
                file.readAll().contains(bytes))
                found.append(it.filePath());
        }
        return found;
    }

private Q_SLOTS:
    void cleanupTestCase() { qunsetenv("XDG_DATA_HOME"); }
    void dataIsTakenAndListed()
    {
        const Workbench bench;
        const QString path = document(bench);
        const QString data = bench.write(
            "people.csv", "id,First Name,plan\nz1,Zoraidalina,gold\nz2,,gold\nz3,Bo,x\n");
        const Ended taken = withPassphrase(bench, {u("import-data"), path, data, u("--name"),
                                                   u("Spring"), u("--keep-until"), u("2031-01-31"),
                                                   u("--bad-rows"), bench.path("bad.csv")});
        QVERIFY2(taken.code == 0 || taken.code == 1, taken.text().constData());
        QVERIFY2(taken.out.contains(" Spring: "), taken.text().constData());
        const QJsonArray list = datasets(bench, path);
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0][u("name")].toString(), u("Spring"));
        QCOMPARE(list[0][u("keepUntil")].toString(), u("2031-01-31"));
        QCOMPARE(filesWith(bench, "Zoraidalina", data), QStringList());
    }
    void rowsThatDoNotFitAreNamed()
    {
        const Workbench bench;
        const QString path = document(bench);
        const QString data =
            bench.write("people.csv", "id,first_name,plan\n,Al,gold\nz2,Bo,gold\n");
        const Ended taken = withPassphrase(bench, {u("import-data"), path, data});
        COMPARE_CODE(taken, 1);
        QVERIFY2(taken.err.contains(":2: id "), taken.text().constData());
        QVERIFY2(taken.out.contains("1 of 2 rows taken"), taken.text().constData());
    }
    void dataOfBeforeARenamingIsRead()
    {
        const Workbench bench;
        bench.edit("{\"name\": \"first_name\", \"type\": \"text\"}",
                   "{\"name\": \"vorname\", \"type\": \"text\", \"required\": true, "
                   "\"id\": \"first_name\"}");
        bench.edit("{{ first_name }}", "{{ vorname }}");
        COMPARE_CODE(bench.over("resolve"), 0);
        const QString path = document(bench);
        const QString data = bench.write("people.csv", "id,First Name,plan\nz1,Al,gold\n");
        COMPARE_CODE(withPassphrase(bench, {u("import-data"), path, data}), 0);
        bench.edit("\"id\": \"first_name\"", "\"id\": \"plan\"");
        const Ended twice = bench.over("resolve");
        COMPARE_CODE(twice, 2);
        VERIFY_SAYS(twice, "'vorname' and 'plan' have the same id");
    }
    void aWrongSourceChangesNothing()
    {
        const Workbench bench;
        const QString path = document(bench);
        const QString data = bench.write("people.csv", "id,first_name,plan\nz2,Bo,gold\n");
        COMPARE_CODE(withPassphrase(bench, {u("import-data"), path, data}), 0);
        const QJsonArray before = datasets(bench, path);
        const QString id = before[0][u("id")].toString();
        bench.write("people.csv", "who,what\n1,2\n");
        COMPARE_CODE(withPassphrase(bench, {u("import-data"), path, data, u("--replace"), id}), 2);
        COMPARE_CODE(withPassphrase(bench, {u("import-data"), path, bench.path("none.csv")}), 2);
        QCOMPARE(datasets(bench, path), before);
    }
    void aSourceWithoutAnyGoodRowMakesNoDataset()
    {
        const Workbench bench;
        const QString path = document(bench);
        const QString deep = bench.write("deep.json", QByteArray("{\"id\":").repeated(1000) + '1' +
                                                          QByteArray(1000, '}'));
        const Ended ended = withPassphrase(bench, {u("import-data"), path, deep});
        COMPARE_CODE(ended, 2);
        VERIFY_SAYS(ended, "no row can be used", "line 1", "nested");
        QVERIFY(datasets(bench, path).isEmpty());
    }
    void aDatasetIsReplacedAndRemoved()
    {
        const Workbench bench;
        const QString path = document(bench);
        const QString data = bench.write("people.csv", "id,first_name,plan\nz2,Bo,gold\n");
        COMPARE_CODE(withPassphrase(bench, {u("import-data"), path, data}), 0);
        const QString id = datasets(bench, path)[0][u("id")].toString();
        const QString copy = bench.path("copy.sealed");
        QVERIFY(QFile::copy(bench.path("t.reel-data/") + id + u(".sealed"), copy));
        const Ended replaced = withPassphrase(
            bench, {u("import-data"), path, data, u("--replace"), id, u("--name"), u("Later")});
        COMPARE_CODE(replaced, 0);
        const QJsonArray after = datasets(bench, path);
        QCOMPARE(after.size(), 1);
        QCOMPARE(after[0][u("id")].toString(), id);
        QCOMPARE(after[0][u("name")].toString(), u("Later"));
        const Ended removed = withPassphrase(bench, {u("datasets"), path, u("--remove"), id});
        COMPARE_CODE(removed, 0);
        QVERIFY2(removed.out.contains("destroyed with its key"), removed.text().constData());
        QCOMPARE(datasets(bench, path), QJsonArray());
        QVERIFY(!QDir(bench.path("t.reel-data")).exists());
        // A copy of before is opened by no passphrase.
        QVERIFY(QDir().mkpath(bench.path("t.reel-data")));
        QVERIFY(QFile::copy(copy, bench.path("t.reel-data/") + id + u(".sealed")));
        QVERIFY(datasets(bench, path)[0][u("keyGone")].toBool());
        const Ended erased = withPassphrase(bench, {u("datasets"), path, u("--erase"), u("z2")});
        COMPARE_CODE(erased, 1);
        QVERIFY2(erased.out.contains("is gone"), erased.text().constData());
    }
    void unknownIdsAreRefused()
    {
        const Workbench bench;
        const QString path = document(bench);
        const QString data = bench.write("people.csv", "id,first_name,plan\nz2,Bo,gold\n");
        for (const QString &id : {u("0123456789abcdef0123456789abcdef"), u("people.csv")}) {
            const Ended replaced =
                withPassphrase(bench, {u("import-data"), path, data, u("--replace"), id});
            COMPARE_CODE(replaced, 2);
            VERIFY_SAYS(replaced, id.toUtf8());
            const Ended removed = withPassphrase(bench, {u("datasets"), path, u("--remove"), id});
            COMPARE_CODE(removed, 2);
            VERIFY_SAYS(removed, id.toUtf8());
        }
        QCOMPARE(datasets(bench, path), QJsonArray());
    }
    void columnsOfTheSameNameAreNumberedAndThatIsSaid()
    {
        const Workbench bench;
        const QString path = document(bench);
        const QString data =
            bench.write("people.csv", "id,first_name,plan,first_name,\nz1,Al,gold,Bo,x\n");
        const Ended taken = withPassphrase(bench, {u("import-data"), path, data});
        COMPARE_CODE(taken, 0);
        VERIFY_SAYS(taken, "column 4", "'first_name (2)'");
        VERIFY_SAYS(taken, "column 5 has no name", "'column 5'");
        const Ended second = withPassphrase(
            bench, {u("import-data"), path, data, u("--column"), u("first_name=first_name (2)")});
        COMPARE_CODE(second, 0);
        const Ended unknown = withPassphrase(
            bench, {u("import-data"), path, data, u("--column"), u("frist_name=first_name")});
        COMPARE_CODE(unknown, 2);
        VERIFY_SAYS(unknown, "'frist_name'");
        // Viewers whom nobody looks at first are not drawn with one of the two.
        const Ended resolved = test::runWorker({u("resolve"), bench.source(), u("--data"), data});
        COMPARE_CODE(resolved, 2);
        VERIFY_SAYS(resolved, "'first_name'", "several columns");
    }
    void utf16WithoutAMarkIsRead()
    {
        const Workbench bench;
        const QString path = document(bench);
        const QString text = u("id,first_name,plan\nz1,Zoë 😀😀,gold\n");
        const QByteArray bytes(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        const QString data = bench.write("people.csv", bytes);
        for (const QStringList &more :
             {QStringList{}, {u("--encoding"), u("utf-16")}, {u("--encoding"), u("UTF-16LE")}})
            COMPARE_CODE(withPassphrase(bench, QStringList{u("import-data"), path, data} + more),
                         0);
        const Ended wrong =
            withPassphrase(bench, {u("import-data"), path, data, u("--encoding"), u("utf-16be")});
        COMPARE_CODE(wrong, 2);
        const Ended unknown =
            withPassphrase(bench, {u("import-data"), path, data, u("--encoding"), u("utf-17")});
        COMPARE_CODE(unknown, 2);
        VERIFY_SAYS(unknown, "'utf-17'", "UTF-16");
    }
    void aLastDayIsToCome()
    {
        const Workbench bench;
        const QString path = document(bench);
        const QString data = bench.write("people.csv", "id,first_name,plan\nz2,Bo,gold\n");
        const QDate today = QDate::currentDate();
        const auto import = [&](const QString &day) {
            return withPassphrase(bench, {u("import-data"), path, data, u("--keep-until"), day});
        };
        const Ended over = import(today.addDays(-1).toString(Qt::ISODate));
        COMPARE_CODE(over, 2);
        VERIFY_SAYS(over, today.addDays(-1).toString(Qt::ISODate).toUtf8(),
                    today.toString(Qt::ISODate).toUtf8());
        COMPARE_CODE(import(u("2026-02-30")), 2);
        QCOMPARE(datasets(bench, path), QJsonArray());
        COMPARE_CODE(import(today.addDays(1).toString(Qt::ISODate)), 0);
    }
    void aViewerIsErasedWithAReceipt()
    {
        const Workbench bench;
        const QString path = document(bench);
        const QString data =
            bench.write("people.csv", "id,first_name,plan\nz1,Al,gold\nz2,Bo,gold\n");
        COMPARE_CODE(withPassphrase(bench, {u("import-data"), path, data}), 0);
        const Ended erased = withPassphrase(bench, {u("datasets"), path, u("--erase"), u("z1"),
                                                    u("--receipt"), bench.path("receipt.json")});
        COMPARE_CODE(erased, 0);
        const QJsonObject receipt = QJsonDocument::fromJson(bench.read(u("receipt.json"))).object();
        QCOMPARE(receipt[u("datasets")][0][u("rows")].toInt(), 1);
        const auto check = [&](const char *viewer) {
            return test::runWorker({u("datasets"), path, u("--check-receipt"),
                                    bench.path("receipt.json"), u("--viewer"), u(viewer)});
        };
        COMPARE_CODE(check("z1"), 0);
        COMPARE_CODE(check("z2"), 1);
        const Ended again = withPassphrase(bench, {u("datasets"), path, u("--erase"), u("z1")});
        COMPARE_CODE(again, 0);
        QCOMPARE(QJsonDocument::fromJson(again.out).object()[u("datasets")].toArray().size(), 0);
        const Ended unsaved = withPassphrase(bench, {u("datasets"), path, u("--erase"), u("z2"),
                                                     u("--receipt"), bench.path("none/r.json")});
        COMPARE_CODE(unsaved, 2);
        QVERIFY2(unsaved.out.contains("\"datasets\""),
                 unsaved.text().constData()); // it stands there
        for (const char *option : {"--erase", "--remove"})
            COMPARE_CODE(withPassphrase(bench, {u("datasets"), path, u(option), QString()}), 2);
    }
    // None of those who are erased at once comes back with the other's.
    void manyAreErasedAtOnce()
    {
        const Workbench bench;
        const QString path = document(bench);
        QByteArray rows("id,first_name,plan\n");
        for (int i = 0; i < 20'000; ++i)
            rows += "z" + QByteArray::number(i) + ",Al,gold\n";
        const QString data = bench.write("people.csv", rows);
        COMPARE_CODE(withPassphrase(bench, {u("import-data"), path, data}), 0);
        std::vector<std::thread> hands;
        std::array<Ended, 3> ended;
        for (size_t i = 0; i < ended.size(); ++i)
            hands.emplace_back([&, i] {
                ended[i] = test::runWorker({u("datasets"), path, u("--erase"), u("z%1").arg(i),
                                            u("--passphrase-file"), bench.path("passphrase")});
            });
        for (std::thread &hand : hands)
            hand.join();
        for (size_t i = 0; i < ended.size(); ++i) {
            const Ended again =
                withPassphrase(bench, {u("datasets"), path, u("--erase"), u("z%1").arg(i)});
            COMPARE_CODE(again, 0);
            const QJsonArray found =
                QJsonDocument::fromJson(again.out).object()[u("datasets")].toArray();
            QCOMPARE(ended[i].code, 0);
            QCOMPARE(found, QJsonArray());
        }
        const QString id = datasets(bench, path)[0][u("id")].toString();
        COMPARE_CODE(withPassphrase(bench, {u("datasets"), path, u("--remove"), id}), 0);
        QCOMPARE(QDir(bench.path("home/reelwright/keys")).entryList({id + u("*")}), QStringList());
    }
    void tablesAreLookedUp()
    {
        const Workbench bench;
        bench.edit("\"fields\": [",
                   "\"tables\": [{\"name\": \"perks\", \"key\": \"plan\", \"fields\": "
                   "[{\"name\": \"plan\", \"type\": \"text\"}, {\"name\": \"perk\", "
                   "\"type\": \"text\"}]}], \"fields\": [");
        bench.edit("Hi {{ first_name }}", "{{ lookup(perks, plan, perk) }}");
        const QString perks = bench.write("perks.csv", "plan,perk\ngold,a gift\nbasic,a card\n");
        const Ended found = bench.over("resolve", {u("--table"), u("perks=") + perks});
        QVERIFY2(found.out.contains("a gift"), found.text().constData());
        const Ended none = bench.over("resolve");
        COMPARE_CODE(none, 1);
        QVERIFY2(none.out.contains("the table 'perks' has no data"), none.text().constData());
        COMPARE_CODE(bench.over("resolve", {u("--table"), u("perk=") + perks}), 2);
        COMPARE_CODE(bench.over("resolve", {u("--table"), u("perks")}), 2);
    }
    void whatCanNotBeImitatedIsSaid()
    {
        const Workbench bench;
        const QString like = bench.write(
            "like.csv", "id,first_name,plan\nz1,Al,gold\nz2,Bo,platinum\nz3,Cy,basic\n,Di,gold\n");
        const QStringList words{u("synthesise"), bench.source(), u("--count"),
                                u("5"),          u("--like"),    like};
        const Ended told = test::runWorker(words);
        COMPARE_CODE(told, 1);
        VERIFY_SAYS(told, "like.csv:3: plan ");
        VERIFY_SAYS(told, "like.csv:5: id ");
        QCOMPARE(told.out.count('\n'), 6);
        COMPARE_CODE(test::runWorker(words + QStringList{u("--bad-rows"), bench.path("bad.csv")}),
                     1);
        QVERIFY(bench.read(u("bad.csv")).contains("platinum"));
        bench.write("like.csv", "id,first_name,plan\nz2,Bo,platinum\n");
        const Ended none = test::runWorker(words);
        COMPARE_CODE(none, 2);
        VERIFY_SAYS(none, "no row can be used");
    }
    void stressThatTheTemplateDoesNotBearIsSaid()
    {
        const Workbench bench;
        bench.edit("\"first_name\", \"type\": \"text\"",
                   "\"first_name\", \"type\": \"text\", \"required\": true");
        const QStringList words{u("synthesise"), bench.source(), u("--stress"), u("-o"),
                                bench.path("stress.csv")};
        const auto failures = [&] {
            return test::runWorker(
                       {u("resolve"), bench.source(), u("--data"), bench.path("stress.csv")})
                .out.count("\"failure\"");
        };
        const Ended quiet = test::runWorker(words);
        COMPARE_CODE(quiet, 0);
        QCOMPARE(quiet.err, QByteArray());
        QCOMPARE(failures(), 0);
        bench.edit("{\"name\": \"plan\"",
                   "{\"name\": \"share\", \"type\": \"integer\", \"required\": true}, "
                   "{\"name\": \"plan\"");
        bench.edit("\"width\": 120", "\"width\": {\"bind\": \"share * 8\"}");
        const Ended told = test::runWorker(words);
        COMPARE_CODE(told, 0);
        VERIFY_SAYS(told, "share-9223372036854775807", "is not between");
        VERIFY_SAYS(told, "viewers are allowed by the contract, but can't be resolved");
        const auto said = told.err.count("is not between");
        QVERIFY(said > 0);
        QCOMPARE(failures(), said);
        // A contract that says what shares there are has no such viewers.
        bench.edit("\"name\": \"share\",", "\"name\": \"share\", \"pattern\": \"^[0-9]{1,2}$\",");
        const Ended narrow = test::runWorker(words);
        QCOMPARE(narrow.err, QByteArray());
        QCOMPARE(failures(), 0);
    }
    void viewersAreMadeUp()
    {
        const Workbench bench;
        const Ended made = test::runWorker({u("synthesise"), bench.source(), u("--count"), u("50"),
                                            u("-o"), bench.path("made.csv")});
        COMPARE_CODE(made, 0);
        QCOMPARE(bench.read(u("made.csv")).count('\n'), 51);
        const Ended resolved =
            test::runWorker({u("resolve"), bench.source(), u("--data"), bench.path("made.csv")});
        QCOMPARE(resolved.out.count('\n'), 50);
        const Ended stress = test::runWorker({u("synthesise"), bench.source(), u("--stress")});
        COMPARE_CODE(stress, 0);
        QVERIFY2(stress.out.contains("first_name-arabic"), stress.text().constData());
        const Ended fields = test::runWorker({u("inspect"), bench.source(), u("--fields")});
        COMPARE_CODE(fields, 0);
        QVERIFY2(fields.out.contains("first_name: text"), fields.text().constData());
    }
};

REELWRIGHT_TEST(TestDatasets)
#include "tst_datasets.moc"
