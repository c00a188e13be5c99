// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletemplates.h"
#include "testcase.h"

#include <model/document/document.h>
#include <model/template/templatejson.h>

#include <QTemporaryDir>
#include <sqlite3.h>

using namespace reelwright;

class TestDocument : public test::TestCase {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_count = 0;

    QString newPath() { return m_folder.filePath(QStringLiteral("%1.reel").arg(++m_count)); }
    static qint64 number(const QString &path, const char *sql)
    {
        sqlite3 *database = nullptr;
        sqlite3_stmt *statement = nullptr;
        sqlite3_open(path.toUtf8().constData(), &database);
        sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
        const qint64 result =
            sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : -1;
        sqlite3_finalize(statement);
        sqlite3_close(database);
        return result;
    }
    static void reopensAs(const QString &path, const Template &value)
    {
        const Result<Document> document = Document::open(path, Document::Access::Read);
        VERIFY_RESULT(document);
        QVERIFY(document->current() == value);
    }

private Q_SLOTS:
    void createdDocumentsReopen()
    {
        for (quint32 seed = 0; seed < 20; ++seed) {
            const QString path = newPath();
            const Template value = test::RandomTemplate(seed).make();
            VERIFY_RESULT(Document::create(path, value));
            reopensAs(path, value);
        }
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), m_count);
    }

    void marksAreInTheFile()
    {
        const QString path = newPath();
        VERIFY_RESULT(Document::create(path, test::smallTemplate()));
        QCOMPARE(number(path, "PRAGMA application_id"), 0x5265656c);
        QCOMPARE(number(path, "PRAGMA user_version"), 2);
        QCOMPARE(number(path, "SELECT count(*) FROM part"), 1 + 1 + 3 + 3 + 1 + 1 + 2 + 4 + 4 + 2);
    }

    void openingAloneChangesNothing()
    {
        const QString path = newPath();
        VERIFY_RESULT(Document::create(path, test::smallTemplate()));
        const QByteArray before = test::readBytes(path);
        VERIFY_RESULT(Document::open(path));
        QCOMPARE(test::readBytes(path), before);
    }

    void commitsAreKept()
    {
        const QString path = newPath();
        Template value = test::RandomTemplate(0).make();
        Result<Document> document = Document::create(path, value);
        VERIFY_RESULT(document);
        for (quint32 seed = 1; seed < 30; ++seed) {
            value = test::RandomTemplate(seed).make();
            VERIFY_RESULT(document->commit(QStringLiteral("Change"), value));
            QVERIFY(document->current() == value);
            reopensAs(path, value);
        }
    }

    void onlyRowsThatDifferAreWritten()
    {
        const QString path = newPath();
        Template value = test::smallTemplate();
        Result<Document> document = Document::create(path, value);
        VERIFY_RESULT(document);
        VERIFY_RESULT(document->commit(QStringLiteral("Nothing"), value));
        const qint64 rows = number(path, "SELECT count(*) FROM part");
        sqlite3 *watcher = nullptr; // what another program has put into a row stays
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &watcher), SQLITE_OK);
        QCOMPARE(sqlite3_exec(watcher,
                              "UPDATE part SET position = position + 100 WHERE kind <> 'scene'",
                              nullptr, nullptr, nullptr),
                 SQLITE_OK);
        sqlite3_close(watcher);
        value.scenes[1].name = QStringLiteral("Renamed");
        VERIFY_RESULT(document->commit(QStringLiteral("Rename"), value));
        QCOMPARE(number(path, "SELECT count(*) FROM part WHERE position >= 100"), rows - 2);
        value.scenes[0].tracks[1].elements.clear();
        VERIFY_RESULT(document->commit(QStringLiteral("Delete"), value));
        QCOMPARE(number(path, "SELECT count(*) FROM part WHERE position >= 100"), rows - 3);
        reopensAs(path, value);
    }

    void whatCannotBeOpenedIsNotCommitted()
    {
        const QString path = newPath();
        const Template value = test::smallTemplate();
        Result<Document> document = Document::create(path, value);
        VERIFY_RESULT(document);
        Template wrong = value;
        wrong.storyboard[0].candidates[0].scene = {QStringLiteral("nowhere")};
        const Result<void> done = document->commit(QStringLiteral("Break"), wrong);
        QVERIFY(!done);
        QCOMPARE(done.error().where, path + QStringLiteral("#/storyboard/0/candidates/0/scene"));
        QVERIFY(document->current() == value);
        reopensAs(path, value);
        QVERIFY(!Document::create(newPath(), wrong));
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("%1.reel").arg(m_count))));
    }

    void whatTheSchemaRefusesIsNotCommitted()
    {
        const QString path = newPath();
        const Template value = test::smallTemplate();
        Result<Document> document = Document::create(path, value);
        VERIFY_RESULT(document);
        const QList<std::function<void(Template &)>> changes{
            [](Template &t) { t.version = QStringLiteral("2.0"); },
            [](Template &t) { t.extra = "{\"theme\": 1}"; },
            [](Template &t) { t.name = QString(201, u'x'); },
            [](Template &t) { t.language.initial = QStringLiteral("?"); },
            [](Template &t) { t.formats[0].extra = "{\"safe\": 1}"; },
            [](Template &t) { t.media[0].digest = "abc"; },
            [](Template &t) { t.fields[0].maximumLength = -1; },
            [](Template &t) { t.scenes[0].tracks[0].extra = "{\"pan\": 1}"; },
            [](Template &t) { t.scenes[0].tracks[0].elements[0].extra = "{\"tag\": 1}"; },
            [](Template &t) { t.scenes[0].duration = oneSecond * 2'000'000; },
            [](Template &t) { t.storyboard[0].candidates[0].extra = "{\"weight\": 1}"; },
        };
        for (const auto &change : changes) {
            Template wrong = value;
            change(wrong);
            const Result<void> done = document->commit(QStringLiteral("Break"), wrong);
            QVERIFY(!done);
            QVERIFY(done.error().where.startsWith(path));
            reopensAs(path, value);
        }
        Template newer = value;
        newer.version = QStringLiteral("1.1");
        newer.scenes[0].tracks[0].extra = "{\"pan\": 1}";
        VERIFY_RESULT(document->commit(QStringLiteral("From a newer one"), newer));
        reopensAs(path, newer);
        Template back = newer;
        back.version = value.version;
        QVERIFY(!document->commit(QStringLiteral("Back"), back));
    }

    void nothingIsOverwritten()
    {
        const QString path = newPath();
        test::writeFile(path, "mine");
        const Result<Document> document = Document::create(path, test::smallTemplate());
        QVERIFY(!document);
        QVERIFY(document.error().what.contains(QStringLiteral("there already")));
        QCOMPARE(test::readBytes(path), QByteArray("mine"));
    }

    void killedAfterACommitNothingIsLost()
    {
        const QString path = newPath();
        Template value = test::smallTemplate();
        Result<Document> document = Document::create(path, value);
        VERIFY_RESULT(document);
        value.name = QStringLiteral("Committed");
        VERIFY_RESULT(document->commit(QStringLiteral("Rename"), value));
        const QString left =
            m_folder.filePath(QStringLiteral("left/d.reel")); // as a kill leaves it
        test::writeFile(left, test::readBytes(path));
        test::writeFile(left + QStringLiteral("-wal"),
                        test::readBytes(path + QStringLiteral("-wal")));
        reopensAs(left, value);
        VERIFY_RESULT(Document::open(left));
        QCOMPARE(QDir(m_folder.filePath(QStringLiteral("left"))).entryList(QDir::Files),
                 QStringList{QStringLiteral("d.reel")});
        reopensAs(left, value);
    }

    // A copy of the file alone, as of another program, has it all a moment after the last edit.
    void theFileAloneIsSoonWhole()
    {
        const QString path = newPath();
        const QString copy = newPath();
        Template value = test::smallTemplate();
        Result<Document> document = Document::create(path, value);
        VERIFY_RESULT(document);
        for (const char *name : {"One", "Two"}) {
            value.name = QString::fromLatin1(name);
            VERIFY_RESULT(document->commit(value.name, value));
            QTRY_VERIFY_WITH_TIMEOUT(
                [&] {
                    test::writeFile(copy, test::readBytes(path));
                    const auto copied = Document::open(copy, Document::Access::Read);
                    return copied && copied->current() == value;
                }(),
                30'000);
        }
        VERIFY_RESULT(document->undo());
        value.name = QStringLiteral("One");
        QVERIFY(document->current() == value);
    }

    void lockedDocumentsAreAPassingFault()
    {
        const QString path = newPath();
        Template value = test::smallTemplate();
        Result<Document> document = Document::create(path, value);
        VERIFY_RESULT(document);
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &other), SQLITE_OK);
        QCOMPARE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
        const Template before = value;
        value.name = QStringLiteral("Other");
        const Result<void> done = document->commit(QStringLiteral("Rename"), value);
        sqlite3_close(other);
        QVERIFY(!done);
        QCOMPARE(int(done.error().code), int(ErrorCode::Passing));
        QVERIFY(document->current() == before);
        VERIFY_RESULT(document->commit(QStringLiteral("Rename"), value));
        reopensAs(path, value);
    }

    void movedDocumentsTakeNoEdits()
    {
        const QString path = newPath();
        const QString moved = m_folder.filePath(QStringLiteral("moved/d.reel"));
        Template value = test::smallTemplate();
        Result<Document> document = Document::create(path, value);
        VERIFY_RESULT(document);
        value.name = QStringLiteral("Before");
        VERIFY_RESULT(document->commit(QStringLiteral("Rename"), value));
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("moved")));
        QVERIFY(QFile::rename(path, moved));
        const Template before = value;
        value.name = QStringLiteral("After");
        const QList<std::function<Result<void>()>> edits{
            [&] { return document->commit(QStringLiteral("Rename"), value); },
            [&] { return document->undo(); },
            [&] { return document->setHistoryLimit(1 << 20); },
            [&] { return document->saveVersion({}, {}, {}).map([](const Version &) {}); },
            [&] { return document->embed("bytes").map([](const Digest &) {}); },
        };
        const auto refused = [&] {
            for (const auto &edit : edits) {
                const Result<void> done = edit();
                QVERIFY(!done);
                QVERIFY(done.error().what.contains(QStringLiteral("is not where it was")));
                QCOMPARE(done.error().where, path);
                QVERIFY(document->current() == before);
            }
        };
        refused();
        const QString kept = m_folder.filePath(QStringLiteral("moved/kept.reel"));
        QVERIFY(QFile::copy(moved, kept)); // as after a kill: without the log
        reopensAs(kept, before);
        test::writeFile(path, test::readBytes(moved)); // another one in its place
        refused();
        QVERIFY(QFile::remove(path));
        VERIFY_RESULT(document->saveCopy(path + QStringLiteral(".copy")));
        reopensAs(path + QStringLiteral(".copy"), before);
        QVERIFY(QFile::rename(moved, path)); // back
        VERIFY_RESULT(document->commit(QStringLiteral("Rename"), value));
        reopensAs(path, value);
    }

    void removedDocumentsTakeNoEdits()
    {
        const QString path = newPath();
        Template value = test::smallTemplate();
        Result<Document> document = Document::create(path, value);
        VERIFY_RESULT(document);
        QVERIFY(QFile::remove(path));
        value.name = QStringLiteral("After");
        QVERIFY(!document->commit(QStringLiteral("Rename"), value));
        QVERIFY(!QFile::exists(path));
        QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
    }

    void folderThatIsNotThere()
    {
        const Result<Document> document = Document::create(
            m_folder.filePath(QStringLiteral("no/where.reel")), test::smallTemplate());
        QVERIFY(!document);
        QVERIFY(!document.error().what.isEmpty());
    }
};

REELWRIGHT_TEST(TestDocument)
#include "tst_document.moc"
