// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "workbench.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace reelwright;
using test::Ended;
using test::u;
using test::Workbench;

// Whatever became of the cache's entries, the bytes are the same in the end.
class TestDamagedCache : public test::TestCase {
    Q_OBJECT

private:
    Workbench m_bench;
    QStringList m_cached; // arguments
    QMap<QString, QByteArray> m_right;

    QStringList entries() const
    {
        QStringList found;
        QDirIterator all(m_bench.path("cache"), {u("*.video"), u("*.sound")}, QDir::Files,
                         QDirIterator::Subdirectories);
        while (all.hasNext())
            found.append(all.next());
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_cached = {u("--cache"), m_bench.path("cache")};
        COMPARE_CODE(m_bench.render(m_cached, "right"), 0);
        m_right = m_bench.videos("right");
        QCOMPARE(m_right.size(), 3);
        QCOMPARE(entries().size(), 6); // five chunks and a sound
    }
    void damages_data()
    {
        QTest::addColumn<QByteArray>("damage");
        for (const char *damage : {"cut", "cut to its head", "emptied", "altered",
                                   "altered at its end", "swapped", "a folder"})
            QTest::newRow(damage) << QByteArray(damage);
    }
    void damages()
    {
        QFETCH(QByteArray, damage);
        const QByteArray other =
            m_bench.read(QDir(m_bench.path("")).relativeFilePath(entries()[0]));
        for (const QString &path : entries()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QByteArray bytes = file.readAll();
            file.close();
            QVERIFY(file.remove());
            if (damage == "a folder") {
                QVERIFY(QDir().mkpath(path + u("/x")));
                continue;
            }
            if (damage == "cut")
                bytes.chop(bytes.size() / 2);
            else if (damage == "cut to its head")
                bytes.truncate(20);
            else if (damage == "emptied")
                bytes.clear();
            else if (damage == "altered")
                bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
            else if (damage == "altered at its end")
                bytes.back() = char(bytes.back() ^ 1);
            else
                bytes = other;
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        QDir(m_bench.path("out")).removeRecursively();
        const Ended ended = m_bench.render(m_cached);
        COMPARE_CODE(ended, 0);
        QVERIFY(m_bench.videos("out") == m_right);
        QDir(m_bench.path("out")).removeRecursively();
        COMPARE_CODE(m_bench.render(m_cached), 0);
        QVERIFY(m_bench.videos("out") == m_right);
        for (const QJsonObject &outcome : m_bench.outcomes("out"))
            QCOMPARE(outcome[u("framesEncoded")].toInt(), 0); // the entries are whole again
    }
};

REELWRIGHT_TEST(TestDamagedCache)
#include "tst_damagedcache.moc"
