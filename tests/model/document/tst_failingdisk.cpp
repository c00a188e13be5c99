// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failingdisk.h"
#include "sampletemplates.h"
#include "testcase.h"

#include <model/document/document.h>

#include <QDir>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace reelwright;

// A disk that fails at each write in turn: the edit is refused, and the document stays whole.
class TestFailingDisk : public test::TestCase {
    Q_OBJECT

private:
    static Template randomTemplate(quint32 seed) { return test::RandomTemplate(seed).make(); }
    using Fault = test::FailingDisk::Fault;
    using Act = std::function<Result<void>(Document &)>;

    // `least`: so many times it is refused.
    static void failEverywhere(int code, const Act &act, const Template &after,
                               Fault fault = Fault::Lasts, int least = 4)
    {
        QTemporaryDir folder;
        test::FailingDisk disk;
        int refused = 0;
        for (int at = 0;; ++at) {
            const QString path = folder.filePath(QStringLiteral("%1.reel").arg(at));
            Template expected = randomTemplate(2);
            bool done = false;
            {
                Result<Document> document = Document::create(path, randomTemplate(0));
                VERIFY_RESULT(document);
                VERIFY_RESULT(document->commit(QStringLiteral("One"), randomTemplate(1)));
                VERIFY_RESULT(document->commit(QStringLiteral("Two"), randomTemplate(2)));
                disk.failAfter(at, code, fault);
                const Result<void> result = act(*document);
                const bool reached = disk.operations() > at;
                done = result.has_value();
                if (done)
                    expected = after;
                QVERIFY(document->current() == expected);
                if (!done) {
                    ++refused;
                    QVERIFY(!result.error().what.isEmpty());
                    QCOMPARE(result.error().where, path);
                    QCOMPARE(int(result.error().code),
                             int(code == SQLITE_READONLY ? ErrorCode::Input : ErrorCode::Passing));
                }
                disk.heal();
                if (!reached) { // each write had its turn
                    QVERIFY(done);
                    break;
                }
                if (!done) { // once there is room again it goes on
                    VERIFY_RESULT(act(*document));
                    QVERIFY(document->current() == after);
                    expected = after;
                }
            }
            Result<Document> document = Document::open(path);
            VERIFY_RESULT(document);
            QVERIFY(document->current() == expected);
            QVERIFY(document->history().has_value());
        }
        QVERIFY2(refused >= least, QByteArray::number(refused));
    }

    // What is made fails under its own name, and leaves nothing.
    static void makingFails(const std::function<Result<void>(const QString &)> &make)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("made.reel"));
        test::FailingDisk disk;
        int at = 0;
        for (;; ++at) {
            disk.failAfter(at, SQLITE_FULL);
            const Result<void> made = make(path);
            const bool reached = disk.operations() > at;
            disk.heal();
            if (!reached) {
                VERIFY_RESULT(made);
                break;
            }
            if (made) { // no more than tidying up
                QVERIFY(QFile::remove(path));
                continue;
            }
            QCOMPARE(made.error().where, path);
            QCOMPARE(int(made.error().code), int(ErrorCode::Passing));
            QVERIFY(QDir(folder.path())
                        .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        }
        QVERIFY(at > 3);
    }

private Q_SLOTS:
    void everyWriteOfACommit_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("disk full") << SQLITE_FULL;
        QTest::newRow("fault of the disk") << SQLITE_IOERR_WRITE;
        QTest::newRow("no permission") << SQLITE_READONLY;
    }
    void everyWriteOfACommit()
    {
        QFETCH(int, code);
        failEverywhere(
            code,
            [](Document &document) {
                return document.commit(QStringLiteral("Three"), randomTemplate(3));
            },
            randomTemplate(3));
    }
    void everyWriteOfANewDocument()
    {
        makingFails([](const QString &path) {
            return Document::create(path, randomTemplate(0)).map([](const Document &) {});
        });
    }
    void everyWriteOfACopy()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("d.reel"));
        VERIFY_RESULT(Document::create(path, randomTemplate(0)));
        makingFails([&](const QString &target) {
            const Result<Document> document = Document::open(path, Document::Access::Read);
            return document ? document->saveCopy(target) : fail(document.error());
        });
    }
    void everyWriteOfAnUndo()
    {
        failEverywhere(
            SQLITE_FULL, [](Document &document) { return document.undo(); }, randomTemplate(1));
    }
    void everyWriteOfAJump()
    {
        failEverywhere(
            SQLITE_FULL, [](Document &document) { return document.goTo(1); }, randomTemplate(0));
    }
    void everyWriteBesideTheTemplate_data()
    {
        QTest::addColumn<Act>("act");
        QTest::newRow("a version") << Act([](Document &document) {
            return document.saveVersion(QStringLiteral("V"), {}, {}).map([](const Version &) {});
        });
        QTest::newRow("embedded bytes") << Act([](Document &document) {
            return document.embed(QByteArray(20'000, 'x')).map([](const Digest &) {});
        });
        QTest::newRow("the limit")
            << Act([](Document &document) { return document.setHistoryLimit(77); });
    }
    void everyWriteBesideTheTemplate()
    {
        QFETCH(Act, act);
        failEverywhere(SQLITE_FULL, act, randomTemplate(2), Fault::Lasts, 2);
    }
    // A disk that is well again at once: nothing of the edit that was refused comes back.
    void oneFaultOfEachWrite()
    {
        failEverywhere(
            SQLITE_IOERR_WRITE,
            [](Document &document) {
                return document.commit(QStringLiteral("Three"), randomTemplate(3));
            },
            randomTemplate(3), Fault::Once);
    }
    void everyReadingOfAJump()
    {
        failEverywhere(
            SQLITE_IOERR_READ, [](Document &document) { return document.goTo(1); },
            randomTemplate(0), Fault::OfReading, 0);
    }
};

REELWRIGHT_TEST(TestFailingDisk)
#include "tst_failingdisk.moc"
