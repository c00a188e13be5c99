// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeclip.h"
#include "testcase.h"

#include <preview/media/framestore.h>
#include <preview/media/mediapool.h>

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <sys/resource.h>

using namespace reelwright;

class TestFrameStore : public test::TestCase {
    Q_OBJECT

    static constexpr auto medium = "0123456789abcdef";
    static constexpr qint64 plenty = 1 << 30;

    static Picture noise(quint32 seed, QSize size = {64, 48})
    {
        QRandomGenerator random(seed);
        Frame frame(size.width(), size.height());
        for (int plane = 0; plane < 3; ++plane)
            for (int y = 0; y < frame.rows(plane); ++y)
                for (int x = 0; x < frame.columns(plane); ++x)
                    frame.writable(plane)[y * frame.stride(plane) + x] =
                        std::uint8_t(random.bounded(256));
        return {frame, size, {}, {}};
    }
    static FrameStore::Next pictures(int count, QSize size = {64, 48})
    {
        return [count, size, given = 0]() mutable -> Result<std::optional<Picture>> {
            if (given == count)
                return std::nullopt;
            return noise(quint32(given++), size);
        };
    }
    static QString nameOf(int segment)
    {
        return QStringLiteral("%1-%2.frames").arg(QLatin1String(medium)).arg(segment);
    }
    static bool age(const QString &path, int hours)
    {
        QFile file(path);
        return file.open(QFile::ReadWrite) &&
               file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600 * hours),
                                QFileDevice::FileModificationTime);
    }
    static QStringList files(const QTemporaryDir &folder)
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

private Q_SLOTS:
    void givesBackWhatItGot_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(64, 48);
        QTest::newRow("narrow") << QSize(2, 2);
        QTest::newRow("no multiple of anything") << QSize(98, 30);
        QTest::newRow("whole") << QSize(1920, 1080);
    }
    void givesBackWhatItGot()
    {
        QFETCH(QSize, size);
        const QTemporaryDir folder;
        FrameStore store(folder.path(), plenty);
        VERIFY_RESULT(store.put(medium, 30, pictures(3, size)));
        QVERIFY(store.has(medium, 30));
        QVERIFY(!store.has(medium, 0));
        for (int i = 0; i < 3; ++i) {
            const auto found = store.find(medium, 30 + i);
            QVERIFY(found);
            QCOMPARE(found->size, size);
            QVERIFY(found->frame == noise(quint32(i), size).frame);
        }
        QVERIFY(!store.find(medium, 33));
        QVERIFY(!store.find(medium, 29));
        QVERIFY(!store.find("another", 30));
        QVERIFY(FrameStore(folder.path(), plenty).find(medium, 31)); // another program
    }
    void keepsAWholeSegmentAtMost()
    {
        const QTemporaryDir folder;
        FrameStore store(folder.path(), plenty);
        VERIFY_RESULT(store.put(medium, 0, pictures(100)));
        QVERIFY(store.find(medium, 29));
        QVERIFY(!store.find(medium, 30));
    }
    void keepsNothingHalf()
    {
        const QTemporaryDir folder;
        FrameStore store(folder.path(), plenty);
        int given = 0;
        const auto broken = store.put(medium, 0, [&]() -> Result<std::optional<Picture>> {
            if (++given > 5)
                return fail(QStringLiteral("the clip ends"));
            return noise(1);
        });
        QVERIFY(!broken);
        QCOMPARE(files(folder), QStringList());
        Picture clear = transparentPicture({64, 48});
        VERIFY_RESULT(
            store.put(medium, 0, [&]() -> Result<std::optional<Picture>> { return clear; }));
        QCOMPARE(files(folder), QStringList());
        VERIFY_RESULT(store.put(medium, 0, pictures(0)));
        QCOMPARE(files(folder), QStringList());
    }
    // Whatever is wrong with a file: the frame it had, or none.
    void damageReadsAsMissing()
    {
        const QTemporaryDir folder;
        VERIFY_RESULT(FrameStore(folder.path(), plenty).put(medium, 0, pictures(4)));
        const QString path = folder.filePath(files(folder).value(0));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        const Frame expected = noise(2).frame;
        const auto check = [&](const QByteArray &bytes) {
            QFile damaged(path);
            QVERIFY(damaged.open(QFile::WriteOnly));
            damaged.write(bytes);
            damaged.close();
            const auto found = FrameStore(folder.path(), plenty).find(medium, 2);
            QVERIFY(!found || found->frame == expected);
        };
        QRandomGenerator random(11);
        for (int i = 0; i < 300; ++i) {
            QByteArray bytes = whole;
            bytes[qsizetype(random.bounded(quint32(bytes.size())))] = char(random.bounded(256));
            check(bytes);
            check(whole.first(qsizetype(random.bounded(quint32(whole.size())))));
        }
        check({});
        check(whole + whole);
    }
    void whatWasNotReadForLongestGoes()
    {
        const QTemporaryDir folder;
        {
            FrameStore store(folder.path(), plenty);
            VERIFY_RESULT(store.put(medium, 0, pictures(2)));
            VERIFY_RESULT(store.put(medium, 30, pictures(2)));
        }
        const auto setTimes = [&] {
            return age(folder.filePath(nameOf(0)), 48) && age(folder.filePath(nameOf(30)), 24);
        };
        QVERIFY(setTimes());
        const qint64 size = QFileInfo(folder.filePath(nameOf(0))).size();
        FrameStore store(folder.path(), size * 5 / 2);
        QVERIFY(store.find(medium, 0)); // read just now
        QVERIFY(setTimes());
        QVERIFY(store.find(medium, 0)); // and, much later, again
        VERIFY_RESULT(store.put(medium, 60, pictures(2)));
        QVERIFY(store.has(medium, 0));
        QVERIFY(!store.has(medium, 30));
        QVERIFY(store.has(medium, 60));
    }
    void whatWasNeverFinishedGoes()
    {
        const QTemporaryDir folder;
        for (const char *name : {"a-0.frames.old", "a-0.frames.new"}) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QFile::WriteOnly));
        }
        QVERIFY(age(folder.filePath(QStringLiteral("a-0.frames.old")), 2));
        FrameStore store(folder.path(), plenty);
        VERIFY_RESULT(store.put(medium, 0, pictures(1)));
        QCOMPARE(files(folder), (QStringList{nameOf(0), QStringLiteral("a-0.frames.new")}));
    }
    // No handle is left for a moment: that says nothing of the file.
    void whatCanNotBeOpenedStays()
    {
        const QTemporaryDir folder;
        FrameStore store(folder.path(), plenty);
        VERIFY_RESULT(store.put(medium, 0, pictures(1)));
        rlimit before{};
        getrlimit(RLIMIT_NOFILE, &before);
        const rlimit none{0, before.rlim_max};
        setrlimit(RLIMIT_NOFILE, &none);
        const bool found = store.find(medium, 0).has_value();
        setrlimit(RLIMIT_NOFILE, &before);
        QVERIFY(!found);
        QVERIFY(store.find(medium, 0));
    }
    // A clip with one key frame: what the pool gives is the same with and without the store.
    void thePoolGivesTheSameFrames()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("clip.mp4"));
        QVERIFY(test::makeCountingClip(path, 100, "-c:v libx264 -g 250 -qp 0"));
        MediaAsset asset;
        asset.path = path;
        asset.digest = medium;
        asset.kind = MediaKind::Video;
        const auto store =
            std::make_shared<FrameStore>(folder.filePath(QStringLiteral("kept")), plenty);
        PictureCache cache(1); // holds nothing
        MediaPool kept(cache, 1, store);
        VERIFY_RESULT(kept.keepFrames(asset, 40, 95, {}));
        for (const int segment : {30, 60, 90})
            QVERIFY(store->has(medium, segment));
        QVERIFY(!store->has(medium, 0));
        MediaPool plain(cache);
        for (const int frame : {99, 3, 45, 46, 29, 30, 61, 0, 95}) {
            const auto one = kept.videoFrame(asset, frame);
            const auto other = plain.videoFrame(asset, frame);
            VERIFY_RESULT(one);
            VERIFY_RESULT(other);
            QVERIFY2(one->frame == other->frame, qPrintable(QString::number(frame)));
        }
        int asked = 0;
        QVERIFY(!kept.keepFrames(asset, 0, 100, [&] { return ++asked < 10; }));
        QVERIFY(!store->has(medium, 0));
        QFile::remove(path); // they come from the store
        MediaPool later(cache, 1, store);
        QVERIFY(later.videoFrame(asset, 61));
        QVERIFY(!later.videoFrame(asset, 2));
    }
};

REELWRIGHT_TEST(TestFrameStore)
#include "tst_framestore.moc"
