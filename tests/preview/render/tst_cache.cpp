// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <preview/render/chunkcache.h>
#include <preview/render/filename.h>
#include <preview/render/journal.h>
#include <preview/render/workers.h>

#include <QDirIterator>
#include <QSet>
#include <QTemporaryDir>

using namespace reelwright;

namespace {

VideoChunk someChunk()
{
    return {QByteArray("header"), {{QByteArray(5000, 'x'), 0, -2, true}}};
}

QString onlyFile(const QString &folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    const QString path = files.hasNext() ? files.next() : QString();
    return files.hasNext() ? QString() : path;
}

} // namespace

class TestCache : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void entriesComeBack()
    {
        const QTemporaryDir folder;
        const ChunkCache cache(folder.filePath(QStringLiteral("not/there/yet")));
        const Digest key = digestOf("key");
        QVERIFY(!cache.video(key));
        VERIFY_RESULT(cache.store(key, someChunk()));
        QVERIFY(cache.video(key) == someChunk());
        QVERIFY(!cache.video(digestOf("other")));
        QVERIFY(!cache.sound(key));
        QVERIFY(!onlyFile(folder.path()).isEmpty()); // no temporary file is left
    }
    void damagedEntriesReadAsMissing()
    {
        const QTemporaryDir folder;
        const ChunkCache cache(folder.path());
        const Digest key = digestOf("key");
        for (const qint64 size : {0, 1, 100, 4000}) {
            VERIFY_RESULT(cache.store(key, someChunk()));
            QVERIFY(QFile::resize(onlyFile(folder.path()), size));
            QVERIFY(!cache.video(key));
        }
        VERIFY_RESULT(cache.store(key, someChunk()));
        QVERIFY(cache.video(key) == someChunk());
    }
    void manyWritersOfOneEntryAgree()
    {
        const QTemporaryDir folder;
        const ChunkCache cache(folder.path());
        const Digest key = digestOf("key");
        std::atomic<int> wrong = 0;
        forEachOn(8, 200, [&](int) {
            if (!cache.store(key, someChunk()) || cache.video(key) != someChunk())
                ++wrong;
            return true;
        });
        QCOMPARE(wrong.load(), 0);
        QVERIFY(!onlyFile(folder.path()).isEmpty());
    }
    void fileNamesAreSafeAndDifferent()
    {
        QSet<QString> names;
        const QStringList viewers{QStringLiteral("v0001"),
                                  QStringLiteral("../v0001"),
                                  QStringLiteral("/etc/passwd"),
                                  QStringLiteral("a/b"),
                                  QStringLiteral("a\\b"),
                                  QStringLiteral("."),
                                  QStringLiteral(".."),
                                  QStringLiteral(".hidden"),
                                  QStringLiteral("a b"),
                                  QStringLiteral("a%20b"),
                                  QStringLiteral("Zoë"),
                                  QStringLiteral("李"),
                                  QString(5000, QLatin1Char('x')),
                                  QString(5001, QLatin1Char('x'))};
        for (const QString &viewer : viewers) {
            const QString name = fileNameFor(viewer);
            QVERIFY2(name.size() > 0 && name.size() < 160, qPrintable(name));
            QVERIFY2(!name.contains(QLatin1Char('/')) && !name.startsWith(QLatin1Char('.')),
                     qPrintable(name));
            names.insert(name);
        }
        QCOMPARE(names.size(), viewers.size());
        QCOMPARE(fileNameFor(QStringLiteral("v0001")), QStringLiteral("v0001"));
    }
    void theJournalKnowsWholeFilesOfTheSameJobOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("v1.mp4"));
        const auto write = [&](const char *bytes) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write("a video");
        ViewerOutcome outcome;
        outcome.viewer = QStringLiteral("v1");
        outcome.file = QStringLiteral("v1.mp4");
        outcome.digest = digestOf("a video");
        VERIFY_RESULT(Journal(folder.path()).add(outcome, "job"));
        QFile journal(folder.filePath(QStringLiteral(".reelwright-journal.jsonl")));
        QVERIFY(journal.open(QIODevice::Append));
        journal.write("{\"viewer\":\"v2\",\"fi"); // as a power cut leaves it
        journal.close();

        QVERIFY(Journal(folder.path()).find(outcome.viewer, "job"));
        QVERIFY(!Journal(folder.path()).find(outcome.viewer, "other job"));
        QVERIFY(!Journal(folder.path()).find(QStringLiteral("v2"), "job"));
        write("another");
        QVERIFY(!Journal(folder.path()).find(outcome.viewer, "job"));
        QVERIFY(QFile::remove(path));
        QVERIFY(!Journal(folder.path()).find(outcome.viewer, "job"));
    }
    void workIsDoneOnceEach()
    {
        std::vector<std::atomic<int>> counts(500);
        forEachOn(4, 500, [&](int i) { return ++counts[size_t(i)] > 0; });
        for (const auto &count : counts)
            QCOMPARE(count.load(), 1);
        std::atomic<int> calls = 0;
        forEachOn(2, 1000, [&](int) { return ++calls < 10; });
        QVERIFY(calls < 20);
    }
};

REELWRIGHT_TEST(TestCache)
#include "tst_cache.moc"
