// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oddfiles.h"
#include "testcase.h"

#include <model/base/filedigests.h>
#include <model/base/savefile.h>
#include <model/base/staging.h>

#include <QDir>
#include <QTemporaryDir>

using namespace reelwright;

namespace {

QString u(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

class TestPlainFile : public test::TestCase {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(u(name)); }
    void write(const char *name, const QByteArray &bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void oddFilesAreRefusedAtOnce_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        QVERIFY(test::makePipe(path("pipe")));
        QVERIFY(QFile::link(path("pipe"), path("to-pipe")));
        QVERIFY(test::makeLinkLoop(path("loop")));
        QVERIFY(QFile::link(path("none"), path("nowhere")));
        QVERIFY(QDir().mkpath(path("folder")));
        QTest::newRow("pipe") << path("pipe") << u("is no plain file");
        QTest::newRow("link to a pipe") << path("to-pipe") << u("is no plain file");
        QTest::newRow("device") << u("/dev/zero") << u("is no plain file");
        QTest::newRow("folder") << path("folder") << u("is no plain file");
        QTest::newRow("loop") << path("loop") << u("Too many levels");
        QTest::newRow("link to nowhere") << path("nowhere") << u("No such file");
        QTest::newRow("nothing") << path("nothing") << u("No such file");
    }
    void oddFilesAreRefusedAtOnce()
    {
        QFETCH(QString, path);
        QFETCH(QString, words);
        const auto check = [&](const auto &result) {
            QVERIFY(!result);
            QCOMPARE(result.error().where, path);
            QVERIFY2(result.error().what.contains(words), qPrintable(result.error().what));
        };
        check(openPlain(path));
        check(stampOf(path));
        check(digestOfFile(path));
        check(readFile(path));
        check(copyFile(path, this->path("copy")));
        check(FileDigests().take(path));
        QVERIFY(!QFile::exists(this->path("copy")));
    }

    void largeFilesAreNotReadWhole()
    {
        QVERIFY(test::makeHuge(path("huge"), qint64(1) << 40));
        const Result<QByteArray> bytes = readFile(path("huge"), 1 << 20);
        QVERIFY(!bytes);
        QVERIFY(bytes.error().what.contains(u("too large")));
        int asked = 0;
        const Result<Digest> digest = digestOfFile(path("huge"), [&] { return ++asked < 3; });
        QVERIFY(!digest);
        QCOMPARE(int(digest.error().code), int(ErrorCode::Passing));
        write("small", "small");
        QCOMPARE(readFile(path("small"), 5).value(), QByteArray("small"));
        QVERIFY(!readFile(path("small"), 4));
    }

    void whatIsThereIsNotAbsent()
    {
        write("file", "bytes");
        QVERIFY(test::makeLinkLoop(path("round")));
        QVERIFY(!isAbsent(path("file")));
        QVERIFY(!isAbsent(path("round")));
        QVERIFY(isAbsent(path("file/below")));
        QVERIFY(isAbsent(path("other")));
    }

    void digestsAreTakenAnewWhereAFileIsAnother()
    {
        FileDigests digests;
        write("a", "one");
        QVERIFY(!digests.known(path("a")));
        QTRY_VERIFY(digests.take(path("a")) && digests.known(path("a"))); // once it has settled
        QCOMPARE(digests.known(path("a"))->value(), digestOf("one"));
        write("a", "two"); // as long as before
        QVERIFY(!digests.known(path("a")));
        QCOMPARE(digests.take(path("a")).value(), digestOf("two"));
        QTRY_VERIFY(digests.take(path("a")) && digests.known(path("a")));
        QVERIFY(QFile::rename(path("a"), path("b")));
        QVERIFY(!*digests.known(path("a")));
    }
};

REELWRIGHT_TEST(TestPlainFile)
#include "tst_plainfile.moc"
