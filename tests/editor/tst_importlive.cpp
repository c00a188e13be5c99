// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetstudio.h"
#include "model/source/live/postgresserver.h"
#include "model/source/live/webserver.h"

#include <editor/datasets/refreshdialog.h>

#include <QAction>
#include <QPlainTextEdit>
#include <atomic>
#include <sqlite3.h>

using namespace reelwright;
using namespace test;

namespace {

constexpr auto token = "abc.DEF-123~";

void type(QLineEdit &line, const QString &text)
{
    line.setFocus();
    line.selectAll();
    QTest::keyClicks(&line, text);
}

// The import dialog, about to read a server.
[[nodiscard]] ImportDialog *from(DatasetStudio &studio, ImportSource::From source,
                                 const QString &address, const QString &query,
                                 const QString &secret = {})
{
    studio.window.datasets().importData->trigger();
    auto *dialog = studio.window.findChild<ImportDialog *>();
    if (!dialog || !QTest::qWaitForWindowExposed(dialog))
        return nullptr;
    ImportSource &page = dialog->source();
    page.from().setFocus();
    for (int i = 0; i < source; ++i)
        QTest::keyClick(&page.from(), Qt::Key_Down);
    type(page.address(), address);
    type(page.query(), query);
    if (!secret.isEmpty())
        type(page.secret(), secret);
    return dialog;
}

[[nodiscard]] bool read(ImportDialog &dialog)
{
    DatasetStudio::click(dialog.source().connectButton());
    return QTest::qWaitFor([&] { return dialog.source().isReady(); }, 20'000);
}

// All that is left to do, as it is guessed.
[[nodiscard]] bool import(DatasetStudio &studio, QPointer<ImportDialog> dialog)
{
    DatasetStudio::click(dialog->next());
    DatasetStudio::click(dialog->next());
    if (!QTest::qWaitFor([&] { return !dialog || dialog->isDone(); }, 20'000))
        return false;
    DatasetStudio::click(dialog->next());
    return QTest::qWaitFor([&] { return !dialog && studio.session.data().dataset; }, 20'000);
}

[[nodiscard]] RefreshDialog *refresh(DatasetStudio &studio)
{
    studio.window.datasets().refresh->trigger();
    auto *dialog = studio.window.findChild<RefreshDialog *>();
    return dialog && QTest::qWaitFor(
                         [&] {
                             return dialog->takeOver().isVisible() || dialog->again().isVisible();
                         },
                         20'000)
               ? dialog
               : nullptr;
}

bool isSecretKept(const DatasetStudio &studio, const QString &secret)
{
    return studio.keyring->secrets.values().contains(secret.toUtf8());
}

} // namespace

// Imports and refreshes through the window from servers that are really there.
class TestImportLive : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useStudioStyle(); }

    void fromTheWeb()
    {
        std::atomic<int> round = 0;
        WebServer server([&round](const Asked &asked) {
            if (asked.headers.value("authorization") != QByteArray("Bearer ") + token)
                return answer(401, "{}");
            if (round == 2)
                return answer(404, "{}");
            if (!asked.target.contains("after"))
                return json(R"({"items": [{"id": "v1", "name": "Ada", "points": 3},
                                          {"id": "v2", "name": "Bob", "points": 4}]})",
                            "Link: </viewers?after=2>; rel=\"next\"\r\n");
            return json(round == 0 ? R"({"items": [{"id": "v3", "name": "Eve", "points": 5}]})"
                                   : R"({"items": [{"id": "v3", "name": "Eva", "points": 6}]})");
        });
        DatasetStudio studio;
        QVERIFY(studio.begin());
        ImportDialog *dialog = from(studio, ImportSource::Web, server.url(), latin("/items"));
        QVERIFY(dialog);
        DatasetStudio::click(dialog->source().connectButton());
        QTRY_VERIFY2(dialog->source().finding().contains(latin("401")),
                     qPrintable(dialog->source().finding()));
        QVERIFY(!dialog->next().isEnabled());
        type(dialog->source().secret(), latin(token));
        DatasetStudio::pick(dialog->source().paging(),
                            dialog->source().paging().itemText(int(Paging::Link)));
        QVERIFY2(read(*dialog), qPrintable(dialog->source().finding()));
        QCOMPARE(dialog->source().sample().columnCount(), 3);
        QVERIFY(import(studio, dialog));
        QCOMPARE(studio.session.data().count, 3); // of both pages
        QVERIFY(isSecretKept(studio, latin(token)));
        studio.session.showViewer(2);
        QTRY_COMPARE(studio.value("name"), latin("Eve"));
        round = 1; // its token is the keyring's
        QPointer<RefreshDialog> fresh = refresh(studio);
        QVERIFY(fresh);
        QVERIFY2(fresh->summary().contains(latin("0 added, 0 gone, 1 altered, 2 the same")),
                 qPrintable(fresh->summary()));
        DatasetStudio::click(fresh->takeOver());
        QTRY_VERIFY(!fresh);
        QTRY_COMPARE(studio.value("name"), latin("Eva"));
        round = 2;
        fresh = refresh(studio);
        QVERIFY(fresh);
        QVERIFY2(fresh->finding().contains(latin("404")), qPrintable(fresh->finding()));
        QTest::keyClick(fresh, Qt::Key_Escape);
        QTRY_VERIFY(!fresh);
        QCOMPARE(studio.session.data().count, 3);
        QCOMPARE(studio.value("name"), latin("Eva"));
    }

    // A server that sends half an answer and then nothing more.
    void cancelledWhileItReads()
    {
        std::atomic<bool> stalls = false;
        WebServer server([&stalls](const Asked &) {
            const Answer all = json(R"([{"id": "v1", "name": "Ada", "points": 3}])");
            return stalls ? stalling(all, all.bytes.size() - 9) : all;
        });
        DatasetStudio studio;
        QVERIFY(studio.begin());
        QPointer<ImportDialog> dialog = from(studio, ImportSource::Web, server.url(), {});
        QVERIFY(dialog && read(*dialog) && import(studio, dialog));
        const QString before = studio.session.data().dataset->id;
        dialog = from(studio, ImportSource::Web, server.url(), {});
        QVERIFY(dialog && read(*dialog));
        const auto asked = int(server.asked().size());
        stalls = true;
        DatasetStudio::click(dialog->next());
        DatasetStudio::click(dialog->next());
        QCOMPARE(dialog->page(), ImportDialog::ImportPage);
        QVERIFY(server.waitFor(asked + 1));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QCOMPARE(studio.kept().size(), 1);
        QCOMPARE(studio.session.data().dataset->id, before);
        QTRY_COMPARE(studio.value("name"), latin("Ada"));
        QCOMPARE(stateCount(studio.session), 1);
    }

    void fromPostgreSql()
    {
        const Certificates made;
        const PostgresServer server(made.server());
        QVERIFY2(server.problem().isEmpty(), qPrintable(server.problem()));
        server.psql("CREATE ROLE reader LOGIN PASSWORD 'open sesame';"
                    "CREATE TABLE people (id text PRIMARY KEY, name text, points int);"
                    "INSERT INTO people VALUES ('v1', 'Zoë', 3), ('v2', NULL, 4);"
                    "GRANT SELECT ON people TO reader;");
        DatasetStudio studio;
        QVERIFY(studio.begin());
        const QString address =
            QStringLiteral("postgresql://reader@127.0.0.1:%1/postgres").arg(server.port());
        ImportDialog *dialog =
            from(studio, ImportSource::PostgreSql, address, latin("people"), latin("wrong"));
        QVERIFY(dialog);
        DatasetStudio::click(dialog->source().connectButton());
        QTRY_VERIFY2(dialog->source().finding().contains(latin("password")),
                     qPrintable(dialog->source().finding()));
        type(dialog->source().secret(), latin("open sesame"));
        QVERIFY2(read(*dialog), qPrintable(dialog->source().finding()));
        QVERIFY(import(studio, dialog));
        QCOMPARE(studio.session.data().count, 2);
        QTRY_COMPARE(studio.value("name"), QString::fromUtf8("Zoë"));
        QVERIFY(isSecretKept(studio, latin("open sesame")));
        server.psql("ALTER TABLE people ADD town text;"
                    "UPDATE people SET name = 'Bob' WHERE id = 'v2';");
        QPointer<RefreshDialog> fresh = refresh(studio);
        QVERIFY(fresh);
        QVERIFY2(fresh->summary().contains(latin("new: town")), qPrintable(fresh->summary()));
        DatasetStudio::click(fresh->takeOver());
        QTRY_VERIFY(!fresh);
        studio.session.showViewer(1);
        QTRY_COMPARE(studio.value("name"), latin("Bob"));
        server.psql("ALTER TABLE people DROP points;"); // a column that is read
        fresh = refresh(studio);
        QVERIFY(fresh);
        QVERIFY2(fresh->finding().contains(latin("points")), qPrintable(fresh->summary()));
        QTest::keyClick(fresh, Qt::Key_Escape);
        QTRY_VERIFY(!fresh);
        QCOMPARE(studio.value("points"), latin("4"));
    }

    void fromOdbc()
    {
        DatasetStudio studio;
        QVERIFY(studio.begin());
        const QString path = studio.folder.filePath(latin("crm.sqlite"));
        sqlite3 *database = nullptr;
        sqlite3_open(path.toUtf8().constData(), &database);
        QCOMPARE(sqlite3_exec(database,
                              "CREATE TABLE people (id TEXT, name TEXT, points INTEGER);"
                              "INSERT INTO people VALUES ('v1', 'Ada', 3), ('v2', 'Bob', 4)",
                              nullptr, nullptr, nullptr),
                 SQLITE_OK);
        sqlite3_close(database);
        const QString connection = QStringLiteral("Driver={SQLite3};Database=") + path;
        ImportDialog *dialog = from(studio, ImportSource::Odbc, connection, latin("nobody"));
        QVERIFY(dialog);
        DatasetStudio::click(dialog->source().connectButton());
        QTRY_VERIFY2(dialog->source().finding().contains(latin("no such table: nobody")),
                     qPrintable(dialog->source().finding()));
        type(dialog->source().query(), latin("SELECT * FROM people WHERE points > 3"));
        QVERIFY2(read(*dialog), qPrintable(dialog->source().finding()));
        QVERIFY(import(studio, dialog));
        QCOMPARE(studio.session.data().count, 1);
        QTRY_COMPARE(studio.value("name"), latin("Bob"));
    }
};

REELWRIGHT_TEST(TestImportLive)
#include "tst_importlive.moc"
