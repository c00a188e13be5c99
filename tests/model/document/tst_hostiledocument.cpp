// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletemplates.h"
#include "testcase.h"

#include <model/document/document.h>
#include <model/document/exchange.h>
#include <model/document/rescue.h>

#include <QTemporaryDir>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace reelwright;

// Files that are no document, or have been tampered with.
class TestHostileDocument : public test::TestCase {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    void run(const QByteArray &sql)
    {
        sqlite3 *database = nullptr;
        char *message = nullptr;
        sqlite3_open(m_path.toUtf8().constData(), &database);
        sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message);
        const QByteArray words(message);
        sqlite3_free(message);
        sqlite3_close(database);
        QVERIFY2(words.isEmpty(), words.constData());
    }
    static QByteArray varint(quint64 number) // https://www.sqlite.org/fileformat2.html#varint
    {
        QByteArray bytes(1, char(number & 0x7f));
        while (number >>= 7)
            bytes.prepend(char((number & 0x7f) | 0x80));
        return bytes;
    }
    // Rewrites the one row of the table whose leaf page has its text at `at`, for a blob of 2 GB.
    static void claimTwoGigabytes(QByteArray &file, qsizetype at)
    {
        constexpr qsizetype pageSize = 4096;
        constexpr quint64 claimed = 2'000'000'000;
        const qsizetype page = at / pageSize * pageSize;
        QCOMPARE(file[page], char(13));    // a leaf of a table
        QCOMPARE(file[page + 4], char(1)); // with one row
        const QByteArray types = varint(13 + 2 * 64) + varint(12 + 2 * claimed);
        const QByteArray head = varint(quint64(types.size()) + 1) + types;
        const quint64 payload = quint64(head.size()) + 64 + claimed;
        constexpr quint64 least = (pageSize - 12) * 32 / 255 - 23;
        const quint64 local = least + (payload - least) % (pageSize - 4);
        const quint64 here = local <= pageSize - 35 ? local : least;
        QByteArray cell = varint(payload) + varint(1) + head + QByteArray(64, 'a');
        cell += QByteArray(qsizetype(here) - head.size() - 64, '\0') + QByteArray("\0\0\0\2", 4);
        const qsizetype start = pageSize - cell.size();
        file.replace(page + start, cell.size(), cell);
        for (const qsizetype place : {page + 5, page + 8}) { // the content's start, the row's
            file[place] = char(start >> 8);
            file[place + 1] = char(start & 0xff);
        }
    }
    void refused(const char *words) const
    {
        for (const auto access : {Document::Access::Read, Document::Access::Edit}) {
            const Result<Document> document = Document::open(m_path, access);
            QVERIFY(!document);
            QVERIFY2(document.error().text().contains(QString::fromUtf8(words)),
                     qPrintable(document.error().text()));
            QVERIFY(document.error().where.startsWith(m_path));
            QCOMPARE(int(document.error().code), int(ErrorCode::Input));
        }
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("d.reel"));
        VERIFY_RESULT(Document::create(m_path, test::RandomTemplate(5).make()));
    }

    void pipes()
    {
        QFile::remove(m_path);
        QCOMPARE(mkfifo(m_path.toUtf8().constData(), 0600), 0);
        refused("is no plain file");
        const QString target = m_folder->filePath(QStringLiteral("rescued.reel"));
        QVERIFY(!rescueDocument(m_path, target));
        QVERIFY(!importTemplate(m_path, target));
        QVERIFY(!exportTemplate(m_path, m_folder->filePath(QStringLiteral("text"))));
    }
    void missing()
    {
        QFile::remove(m_path);
        refused("can't be read");
        QVERIFY(!QFile::exists(m_path));
    }
    void empty()
    {
        test::writeFile(m_path, {});
        refused("is no document of Reelwright");
    }
    void text()
    {
        test::writeFile(m_path, QByteArray("just a text ").repeated(100));
        refused("is no document of Reelwright");
    }
    void anotherProgramsFile()
    {
        run("PRAGMA application_id = 1");
        refused("is no document of Reelwright");
    }
    void newerVersion()
    {
        run("PRAGMA user_version = 7");
        refused("of version 7, newer than this Reelwright's 2");
    }
    void negativeVersion()
    {
        run("PRAGMA user_version = -1");
        refused("newer");
    }
    void plantedTrigger()
    {
        run("CREATE TRIGGER t AFTER UPDATE ON part BEGIN DELETE FROM setting; END");
        refused("not Reelwright's: the trigger 't'");
    }
    void plantedView()
    {
        run("CREATE VIEW a AS SELECT * FROM part");
        refused("not Reelwright's: the view 'a'");
    }
    void viewInsteadOfATable()
    {
        run("ALTER TABLE setting RENAME TO zzz; CREATE VIEW setting AS SELECT * FROM zzz");
        refused("not Reelwright's: the view 'setting'");
    }
    void plantedTable()
    {
        run("CREATE TABLE zoo(a)");
        refused("not Reelwright's: the table 'zoo'");
    }
    void plantedIndexWithAnExpression()
    {
        run("CREATE INDEX i ON part(abs(position))");
        refused("not Reelwright's: the index 'i'");
    }
    void alteredTable()
    {
        run("ALTER TABLE part ADD COLUMN more TEXT DEFAULT 'x'");
        refused("not Reelwright's: the table 'part'");
    }
    void missingTable()
    {
        run("DROP TABLE setting");
        refused("damaged");
    }
    void unknownPart()
    {
        run("INSERT INTO part VALUES('macro', 'm', '', 0, '{}')");
        refused("damaged");
    }
    void strayPart()
    {
        run("INSERT INTO part VALUES('element', 'm', 'nowhere', 0, '{\"id\": \"m\", \"kind\": "
            "\"text\"}')");
        refused("the element 'm' is not where it belongs");
    }
    void bodyThatIsNoJson()
    {
        run("UPDATE part SET body = '{' WHERE kind = 'format'");
        refused("is no JSON");
    }
    void bodyWithParts()
    {
        run("UPDATE part SET body = json_set(body, '$.formats', json("
            "'[{\"id\": \"f\", \"width\": 16, \"height\": 16, \"rate\": \"30\"}]')) WHERE kind = "
            "'template'");
        refused("damaged");
    }
    void bodyAgainstTheSchema()
    {
        run("UPDATE part SET body = json_set(body, '$.width', 'wide') WHERE kind = 'format'");
        refused("is no whole number");
    }
    void historiesThatDoNotHangTogether_data()
    {
        QTest::addColumn<QByteArray>("damage");
        const auto row = [](const char *name, const char *damage) {
            QTest::newRow(name) << QByteArray(damage);
        };
        row("no such state", "INSERT OR REPLACE INTO setting VALUES('state', '99')");
        row("a state that is no number", "INSERT OR REPLACE INTO setting VALUES('state', 'abc')");
        row("a limit that is no number",
            "INSERT OR REPLACE INTO setting VALUES('historyLimit', '-1')");
        row("no states", "DELETE FROM state");
        row("parents in a circle", "UPDATE state SET parent = 3 WHERE id = 2");
        row("its own parent", "UPDATE state SET parent = 3 WHERE id = 3");
        row("a parent that is not there", "UPDATE state SET parent = 77 WHERE id = 1");
        row("two beginnings", "UPDATE state SET parent = NULL WHERE id = 3");
        row("a state in between that is gone", "DELETE FROM state WHERE id = 2");
        row("a way on that is not there", "UPDATE state SET next = 77 WHERE id = 1");
        row("a way on to another's child", "UPDATE state SET next = 3 WHERE id = 1");
        row("a number below one", "UPDATE state SET id = -1 WHERE id = 1");
        row("a changeset that is none", "UPDATE state SET changes = x'00010203' WHERE id = 2");
        row("a changeset of another table",
            "UPDATE state SET changes = x'540501020000006f7468657200' WHERE id = 2");
        row("a version of no state", "INSERT INTO version VALUES(2, 99, 'v', '', '', 0)");
    }
    void historiesThatDoNotHangTogether()
    {
        QFETCH(QByteArray, damage);
        Template value;
        {
            Result<Document> document = Document::open(m_path);
            VERIFY_RESULT(document);
            for (int i = 0; i < 3; ++i) {
                value = document->current();
                value.name = QStringLiteral("Edit %1").arg(i);
                VERIFY_RESULT(document->commit(value.name, value));
            }
            VERIFY_RESULT(document->saveVersion(QStringLiteral("Approved"), {}, {}));
        }
        VERIFY_RESULT(Document::open(m_path));
        run(damage.constData());
        refused("damaged");
        const QString target = m_folder->filePath(QStringLiteral("rescued.reel"));
        const Result<QStringList> lost = rescueDocument(m_path, target);
        VERIFY_RESULT(lost);
        QVERIFY(lost->last().startsWith(QStringLiteral("the history and the named versions (")));
        QVERIFY(lost->last().contains(QStringLiteral("Approved")));
        const Result<Document> rescued = Document::open(target);
        VERIFY_RESULT(rescued);
        QVERIFY(rescued->current().scenes == value.scenes);
        QCOMPARE(rescued->current().name, value.name);
    }
    void changesetsThatAreWrongInside()
    {
        Template value = Document::open(m_path)->current();
        value.name = QStringLiteral("Edited");
        VERIFY_RESULT(Document::open(m_path)->commit(QStringLiteral("Edit"), value));
        for (const char *changes :
             {"substr(changes, 1, length(changes) - 3)", "substr(changes, 1, 12) || x'ffffffff'",
              "changes || x'17'", "x''"}) {
            const QByteArray whole = test::readBytes(m_path);
            run(QByteArray("UPDATE state SET changes = CAST(")
                    .append(changes)
                    .append(" AS BLOB) WHERE id = 2"));
            Result<Document> document = Document::open(m_path);
            VERIFY_RESULT(document);
            const Result<void> undone = document->undo();
            if (undone) { // it does nothing, but it is whole
                QVERIFY(document->current() == value);
            } else {
                QVERIFY2(undone.error().text().contains(QStringLiteral("history is damaged")),
                         qPrintable(undone.error().text()));
                QVERIFY(!document->at(1));
                QVERIFY(document->current() == value);
                Template next = value;
                next.name = QStringLiteral("On from here");
                VERIFY_RESULT(document->commit(QStringLiteral("On"), next));
                VERIFY_RESULT(document->undo());
            }
            document = fail(Error());
            test::writeFile(m_path, whole);
        }
    }
    void mediaFolderThatLeadsOut()
    {
        for (const char *root : {"..", "../x", "/etc", "a/../../b", "./a", "a/"}) {
            run(QByteArray("INSERT OR REPLACE INTO setting VALUES('mediaRoot', '")
                    .append(root)
                    .append("')")
                    .constData());
            refused("leads out of its own folder");
        }
    }
    void mediaFolderThatLinksOut()
    {
        QVERIFY(QFile::link(QDir::rootPath(), m_folder->filePath(QStringLiteral("link"))));
        run("INSERT OR REPLACE INTO setting VALUES('mediaRoot', 'link')");
        refused("leads out of its own folder");
    }
    void scenesInEachOther()
    {
        for (const auto &[name, shown] : {std::pair("one", "two"), std::pair("two", "one")}) {
            const QString body =
                QStringLiteral("INSERT INTO part VALUES('scene', '%1', '', 90, '{\"id\": \"%1\", "
                               "\"duration\": 1}'), ('track', '%1-t', '%1', 0, '{\"id\": "
                               "\"%1-t\"}'), ('element', '%1-e', '%1-t', 0, '{\"id\": "
                               "\"%1-e\", \"kind\": \"scene\", \"properties\": {\"scene\": "
                               "\"%2\"}}')")
                    .arg(QLatin1String(name), QLatin1String(shown));
            run(body.toUtf8());
        }
        refused("contains itself");
    }
    void blobThatClaimsTwoGigabytes()
    {
        run(QByteArray("INSERT INTO embedded VALUES('")
                .append(QByteArray(64, 'a'))
                .append("', zeroblob(16))")
                .constData());
        QByteArray whole = test::readBytes(m_path);
        const QByteArray row = QByteArray(64, 'a') + QByteArray(16, '\0');
        const qsizetype at = whole.indexOf(row);
        QVERIFY(at > 0);
        claimTwoGigabytes(whole, at);
        test::writeFile(m_path, whole);
        refused("damaged");
        const QString target = m_folder->filePath(QStringLiteral("rescued.reel"));
        VERIFY_RESULT(rescueDocument(m_path, target));
        VERIFY_RESULT(Document::open(target));
    }
    void cutShort()
    {
        const QByteArray whole = test::readBytes(m_path);
        QVERIFY(whole.size() >= 4 * 4096);
        for (qsizetype size : {whole.size() - 1, whole.size() - 4096, whole.size() / 2,
                               qsizetype(4096), qsizetype(100), qsizetype(99), qsizetype(1)}) {
            test::writeFile(m_path, whole.first(size));
            const Result<Document> document = Document::open(m_path);
            QVERIFY2(!document, QByteArray::number(size).constData());
        }
    }
    void tornPages()
    {
        const QByteArray whole = test::readBytes(m_path);
        for (qsizetype page = 0; page < whole.size() / 4096; ++page) {
            for (const char filling : {'\0', '\xff', 'x'}) {
                QByteArray torn = whole;
                torn.replace(page * 4096 + (page == 0 ? 100 : 0), 2048, QByteArray(2048, filling));
                test::writeFile(m_path, torn);
                const Result<Document> document = Document::open(m_path);
                QVERIFY2(!document, qPrintable(QStringLiteral("page %1").arg(page)));
                QVERIFY(int(document.error().code) != int(ErrorCode::Internal));
            }
        }
    }
    void alteredAnywhereItNeverCrashes()
    {
        const QByteArray whole = test::readBytes(m_path);
        for (qsizetype at = 0; at < whole.size(); at += 211) {
            QByteArray altered = whole;
            altered[at] = char(altered[at] ^ 0x5a);
            test::writeFile(m_path, altered);
            const Result<Document> document = Document::open(m_path);
            QVERIFY(document || !document.error().what.isEmpty());
        }
    }
};

REELWRIGHT_TEST(TestHostileDocument)
#include "tst_hostiledocument.moc"
