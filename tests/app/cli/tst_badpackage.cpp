// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagefile.h"
#include "testcase.h"
#include "workbench.h"

#include <QDir>
#include <QFileInfo>

using namespace reelwright;
using test::ArchiveEntry;
using test::Ended;
using test::u;
using test::Workbench;

// Packages that were altered on their way, or made to do harm.
class TestBadPackage : public test::TestCase {
    Q_OBJECT

private:
    Workbench m_bench;
    QList<ArchiveEntry> m_good;

    // What the worker's commands say of a package; nothing may be written.
    void refused(const QByteArray &words)
    {
        const QString bad = m_bench.path("bad.reelpack");
        const QString data = m_bench.path("viewers.csv");
        for (const QStringList &command :
             {QStringList{u("verify"), bad}, QStringList{u("inspect"), bad},
              QStringList{u("plan"), bad, u("--data"), data},
              QStringList{u("render"), bad, u("--data"), data, u("--out"), m_bench.path("out"),
                          u("--cache"), m_bench.path("cache")}}) {
            const Ended ended = test::runWorker(command);
            COMPARE_CODE(ended, 2);
            VERIFY_SAYS(ended, "bad.reelpack", words);
        }
        QVERIFY(!QFileInfo::exists(m_bench.path("out")));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString good = m_bench.path("good.reelpack");
        COMPARE_CODE(test::runWorker({u("pack"), m_bench.source(), u("-o"), good}), 0);
        m_good = test::readArchive(good);
        QCOMPARE(m_good.size(), 7);
        test::writeArchive(m_bench.path("copy.reelpack"), m_good);
        COMPARE_CODE(test::runWorker({u("verify"), m_bench.path("copy.reelpack")}), 0);
    }
    void aFlippedByte_data()
    {
        QTest::addColumn<int>("entry");
        for (int i = 0; i < 7; ++i)
            QTest::addRow("entry %d", i) << i;
    }
    void aFlippedByte()
    {
        QFETCH(int, entry);
        QList<ArchiveEntry> entries = m_good;
        QByteArray &bytes = entries[entry].bytes;
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        test::writeArchive(m_bench.path("bad.reelpack"), entries);
        refused(entry == 0 ? QByteArray() : "'" + entries[entry].name + "' was altered");
    }
    void aFlippedByteInTheFile()
    {
        QByteArray bytes = m_bench.read(u("good.reelpack"));
        const qsizetype at = bytes.indexOf(m_good.last().bytes.right(1000));
        QVERIFY(at > 0);
        bytes[at] = char(bytes[at] ^ 0x80);
        m_bench.write("bad.reelpack", bytes);
        refused("bad.reelpack");
    }
    void cutShort()
    {
        const QByteArray bytes = m_bench.read(u("good.reelpack"));
        m_bench.write("bad.reelpack", bytes.first(bytes.size() / 2));
        refused("bad.reelpack");
        m_bench.write("bad.reelpack", "PK\3\4 and no more");
        refused("bad.reelpack");
    }
    void hostilePaths_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"../evil", "../../../../tmp/evil", "/tmp/evil", "media/../../evil",
                                 "media/evil", "..\\evil"})
            QTest::newRow(name) << QByteArray(name);
    }
    void hostilePaths()
    {
        QFETCH(QByteArray, name);
        QList<ArchiveEntry> entries = m_good;
        const QByteArray own = entries.last().name;
        entries.last().name = name;
        test::writeArchive(m_bench.path("bad.reelpack"), entries);
        refused("belongs");
        QByteArray written = name;
        entries[0].bytes.replace(own, written.replace('\\', "\\\\")); // the manifest agrees
        test::writeArchive(m_bench.path("bad.reelpack"), entries);
        refused("bad.reelpack");
        QVERIFY(!QFileInfo::exists(u("/tmp/evil")));
        QVERIFY(!QFileInfo::exists(m_bench.path("evil")));
        QVERIFY(!QFileInfo::exists(m_bench.path("cache/evil")));
    }
    void mediaOfTheCacheAreCheckedAgain()
    {
        const QStringList command{u("render"),   m_bench.path("good.reelpack"),
                                  u("--data"),   m_bench.path("viewers.csv"),
                                  u("--viewer"), u("a"),
                                  u("--cache"),  m_bench.path("c"),
                                  u("--out")};
        COMPARE_CODE(test::runWorker(command + QStringList(m_bench.path("one"))), 0);
        int altered = 0;
        for (const QString &name : m_bench.names("c/media")) {
            m_bench.write(qPrintable(u("c/media/") + name), "altered");
            ++altered;
        }
        QCOMPARE(altered, 4);
        for (const QString &name : m_bench.names("c"))
            if (name != u("media"))
                QVERIFY(QDir(m_bench.path(u("c/") + name)).removeRecursively());
        COMPARE_CODE(test::runWorker(command + QStringList(m_bench.path("two"))), 0);
        QVERIFY(m_bench.videos("one") == m_bench.videos("two"));
    }
};

REELWRIGHT_TEST(TestBadPackage)
#include "tst_badpackage.moc"
