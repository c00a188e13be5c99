// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletemplates.h"
#include "testcase.h"

#include <model/document/document.h>
#include <model/document/reelfile.h>
#include <model/template/templatejson.h>

#include <QDir>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace reelwright;

// Documents of every version that was ever written.
class TestMigration : public test::TestCase {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    static QString fixture(const QString &name)
    {
        return QStringLiteral(REELWRIGHT_SOURCE_DIR "/tests/model/document/fixtures/") + name;
    }
    static QStringList schemaOf(const QString &path)
    {
        QStringList lines;
        sqlite3 *file = nullptr;
        const auto take = [](void *to, int, char **values, char **) {
            static_cast<QStringList *>(to)->append(QString::fromUtf8(values[0]));
            return 0;
        };
        if (sqlite3_open_v2(path.toUtf8().constData(), &file, SQLITE_OPEN_READONLY, nullptr) ==
            SQLITE_OK)
            sqlite3_exec(file,
                         "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL UNION ALL SELECT "
                         "user_version FROM pragma_user_version ORDER BY 1",
                         take, &lines, nullptr);
        sqlite3_close(file);
        return lines;
    }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("d.reel"));
    }

    void everyVersionOpens_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = QDir(fixture({})).entryList({QStringLiteral("*.reel")});
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name.chopped(5);
    }
    void everyVersionOpens()
    {
        QFETCH(QString, name);
        const QByteArray old = test::readBytes(fixture(name + QStringLiteral(".reel")));
        test::writeFile(m_path, old);
        const Result<Template> expected = templateFromJson(
            test::readBytes(fixture(name + QStringLiteral(".json"))), QStringLiteral("json"));
        VERIFY_RESULT(expected);
        {
            const Result<Document> document = Document::open(m_path, Document::Access::Read);
            VERIFY_RESULT(document);
            QVERIFY(document->current() == *expected);
            VERIFY_RESULT(document->versions());
            VERIFY_RESULT(document->undoState());
            VERIFY_RESULT(document->redoState());
            const Result<QList<State>> states = document->history();
            VERIFY_RESULT(states);
            QVERIFY(*document->at(states->last().id) == *expected);
            QVERIFY(!document->at(99));
        }
        QCOMPARE(test::readBytes(m_path), old);
        QCOMPARE(files(), QStringList{QStringLiteral("d.reel")});
        Template next = *expected;
        next.name = QStringLiteral("Renamed");
        {
            Result<Document> document = Document::open(m_path);
            VERIFY_RESULT(document);
            QVERIFY(document->current() == *expected);
            VERIFY_RESULT(document->commit(QStringLiteral("Rename"), next));
        }
        Result<Document> document = Document::open(m_path);
        VERIFY_RESULT(document);
        QVERIFY(document->current() == next);
        VERIFY_RESULT(document->undo());
        QVERIFY(document->current() == *expected);
        const StateId state = document->state();
        while (document->undo()) { // as far back as it goes
        }
        QCOMPARE(document->undoState()->id, StateId(0));
        VERIFY_RESULT(document->goTo(state));
        QVERIFY(document->current() == *expected);
    }
    // A change of the schema without a version and a fixture of its own is one that nobody could
    // open any more.
    void everyVersionHasItsFixture()
    {
        const QStringList names = QDir(fixture({})).entryList({QStringLiteral("*.reel")});
        QStringList wanted;
        for (int version = 1; version <= reelSchemaVersion; ++version)
            wanted += QStringLiteral("version-%1.reel").arg(version);
        QCOMPARE(names, wanted);
        VERIFY_RESULT(Document::create(m_path, test::smallTemplate()));
        QCOMPARE(schemaOf(m_path), schemaOf(fixture(wanted.last())));
    }
    void theHistoryIsStillThere()
    {
        test::writeFile(m_path, test::readBytes(fixture(QStringLiteral("version-2.reel"))));
        const Result<Document> document = Document::open(m_path);
        VERIFY_RESULT(document);
        QCOMPARE(document->history()->size(), 3);
        QCOMPARE(document->historyLimit(), qint64(64) << 20);
        const QList<Version> versions = document->versions().value();
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions[0].name, QStringLiteral("First draft"));
        QCOMPARE(versions[0].note, QStringLiteral("before the media came in"));
        const Result<Template> first = document->at(versions[0].state);
        VERIFY_RESULT(first);
        QVERIFY(first->media != document->at(versions[1].state)->media);
        QVERIFY(*first == document->current()); // it was brought back
        const QTemporaryDir files;
        const Template second = document->at(versions[1].state).value();
        VERIFY_RESULT(document->unpackEmbedded(second, files.path()));
        QCOMPARE(QDir(files.path()).entryList(QDir::Files).size(), 1);
    }

    void killedAfterTheMigration_data()
    {
        QTest::addColumn<bool>("again");
        QTest::newRow("read") << false;
        QTest::newRow("edited") << true;
    }
    void killedAfterTheMigration()
    {
        QFETCH(bool, again);
        test::writeFile(m_path, test::readBytes(fixture(QStringLiteral("version-1.reel"))));
        sqlite3 *other = nullptr; // whose log the migration goes to
        QCOMPARE(sqlite3_open(m_path.toUtf8().constData(), &other), SQLITE_OK);
        QCOMPARE(sqlite3_exec(other, "PRAGMA journal_mode=WAL", nullptr, nullptr, nullptr),
                 SQLITE_OK);
        const QString left = m_folder->filePath(QStringLiteral("left/d.reel"));
        Template expected;
        {
            const Result<Document> document = Document::open(m_path);
            VERIFY_RESULT(document);
            expected = document->current();
            for (const char *file : {"", "-wal"})
                test::writeFile(left + QLatin1String(file),
                                test::readBytes(m_path + QLatin1String(file)));
        }
        sqlite3_close(other);
        QCOMPARE(test::readBytes(left).mid(60, 4), QByteArray("\0\0\0\1", 4));
        Result<Document> document =
            Document::open(left, again ? Document::Access::Edit : Document::Access::Read);
        VERIFY_RESULT(document);
        QVERIFY(document->current() == expected);
        QCOMPARE(document->history()->size(), 1);
        if (again) {
            expected.name = QStringLiteral("Renamed");
            VERIFY_RESULT(document->commit(QStringLiteral("Rename"), expected));
        }
    }

    void theOldFileIsKept()
    {
        test::writeFile(m_path, test::readBytes(fixture(QStringLiteral("version-1.reel"))));
        test::writeFile(m_folder->filePath(QStringLiteral("d.version-1.reel")), "mine");
        const Result<Template> before = [&]() -> Result<Template> {
            const Result<Document> document = Document::open(m_path, Document::Access::Read);
            return document ? Result<Template>(document->current()) : fail(document.error());
        }();
        VERIFY_RESULT(before);
        VERIFY_RESULT(Document::open(m_path));
        QCOMPARE(files(),
                 (QStringList{QStringLiteral("d.reel"), QStringLiteral("d.version-1-2.reel"),
                              QStringLiteral("d.version-1.reel")}));
        const Result<Document> kept = Document::open(
            m_folder->filePath(QStringLiteral("d.version-1-2.reel")), Document::Access::Read);
        VERIFY_RESULT(kept);
        QVERIFY(kept->current() == *before);
        QCOMPARE(test::readBytes(kept->path()).mid(60, 4), QByteArray("\0\0\0\1", 4));
        QCOMPARE(test::readBytes(m_path).mid(60, 4), QByteArray("\0\0\0\2", 4));
    }
};

REELWRIGHT_TEST(TestMigration)
#include "tst_migration.moc"
