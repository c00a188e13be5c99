// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oddfiles.h"
#include "sampletemplates.h"
#include "testcase.h"

#include <model/document/clipfiles.h>
#include <model/document/mediafiles.h>
#include <model/document/mediaimport.h>
#include <model/template/checktemplate.h>

#include <QDir>
#include <QTemporaryDir>

using namespace reelwright;

class TestMediaFiles : public test::TestCase {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_media;
    Template m_value;

    AssetState stateOf(qsizetype index) const { return checkMedia(m_value, m_media)[index].state; }
    QString path(qsizetype index) const { return m_media + u'/' + m_value.media[index].path; }

private Q_SLOTS:
    void clipsBringTheirFiles()
    {
        const QTemporaryDir folder;
        const auto path = [&](const char *name) {
            return folder.filePath(QString::fromLatin1(name));
        };
        test::writeFile(path("a/media/one.png"), "one");
        test::writeFile(path("a/media/two.png"), "two");
        test::writeFile(path("a/media/other.png"), "changed");
        test::writeFile(path("a/fonts/f.ttf"), "font");
        test::writeFile(path("secret"), "secret");
        QVERIFY(QFile::link(path("secret"), path("a/media/link.png")));
        test::writeFile(path("b/media/one.png"), "not that one");
        test::writeFile(path("unpacked/") + QString::fromLatin1(digestOf("bytes")), "bytes");
        const auto medium = [](const char *file, const Digest &digest, bool embedded) {
            Media made;
            made.id = {QString::fromLatin1(file)};
            made.path = QStringLiteral("media/") + made.id.value;
            made.digest = digest;
            made.embedded = embedded;
            return made;
        };
        Clip clip;
        clip.content.media = {medium("one.png", {}, false),
                              medium("two.png", digestOf("two"), false),
                              medium("other.png", digestOf("as it was"), false),
                              medium("gone.png", {}, false),
                              medium("link.png", {}, false),
                              medium("in.png", digestOf("bytes"), true)};
        clip.content.fonts = {{{}, QStringLiteral("fonts/f.ttf"), 0, {}, {}},
                              {{}, QStringLiteral("/usr/share/fonts/x.ttf"), 0, {}, {}},
                              {{}, QStringLiteral("fonts/gone.ttf"), 0, {}, {}}};
        const Result<BroughtClip> brought =
            bringFiles(clip, path("a"), path("unpacked"), path("b"));
        VERIFY_RESULT(brought);
        Template expected = clip.content;
        expected.media[0].path = QStringLiteral("media/one-2.png");
        expected.media[0].digest = digestOf("one");
        expected.fonts[0].digest = digestOf("font");
        QVERIFY(brought->clip.content == expected);
        QCOMPARE(brought->embedded, QByteArrayList{"bytes"});
        QCOMPARE(test::readBytes(path("b/media/one-2.png")), QByteArray("one"));
        QCOMPARE(test::readBytes(path("b/media/two.png")), QByteArray("two"));
        QCOMPARE(test::readBytes(path("b/fonts/f.ttf")), QByteArray("font"));
        QCOMPARE(QDir(path("b/media")).entryList(QDir::Files).size(), 3);
        QVERIFY(!bringFiles(clip, path("a"), path("unpacked"), path("b"), [] { return false; }));
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_media = m_folder->filePath(QStringLiteral("project"));
        m_value = test::smallTemplate();
        for (qsizetype i = 0; i < m_value.media.size(); ++i) {
            const QByteArray bytes = "bytes of " + m_value.media[i].path.toUtf8();
            test::writeFile(path(i), bytes);
            m_value.media[i].digest = digestOf(bytes);
        }
        QVERIFY(m_value.media.size() >= 2);
    }

    void changedAndMissingFilesAreNoticed()
    {
        QCOMPARE(stateOf(0), AssetState::Good);
        test::writeFile(path(0), "altered");
        QCOMPARE(stateOf(0), AssetState::Changed);
        QCOMPARE(checkMedia(m_value, m_media)[0].digest, digestOf("altered"));
        QFile::remove(path(0));
        QCOMPARE(stateOf(0), AssetState::Missing);
        QCOMPARE(stateOf(1), AssetState::Good);
        m_value.media[1].digest.clear();
        test::writeFile(path(1), "altered");
        QCOMPARE(stateOf(1), AssetState::Good);
    }

    void oddFilesAreNoMedia()
    {
        QFile::remove(path(0));
        QVERIFY(test::makePipe(path(0)));
        QFile::remove(path(1));
        QVERIFY(test::makeLinkLoop(path(1)));
        QFile::remove(path(2));
        QVERIFY(QDir().mkpath(path(2)));
        for (qsizetype i = 0; i < 3; ++i)
            QCOMPARE(stateOf(i), AssetState::Unreadable);
        const QString beside = m_folder->filePath(QStringLiteral("beside"));
        test::writeFile(beside + QStringLiteral("/x.bin"), "x");
        QVERIFY(test::makePipe(beside + QStringLiteral("/photo.png")));
        QVERIFY(QFile::link(QStringLiteral("/dev/zero"), beside + QStringLiteral("/clip.mp4")));
        QVERIFY(findMoved(m_value, {m_value.media[0].id, m_value.media[1].id}, beside).isEmpty());
        QVERIFY(!linkedMedium(m_value.media[0], beside + QStringLiteral("/photo.png"), m_media));
        QVERIFY(!bytesToEmbed(m_value.media[0], m_media));
    }

    void readingAHugeFileCanBeStopped()
    {
        QVERIFY(test::makeHuge(path(0), qint64(1) << 40));
        int asked = 0;
        const QList<MediumFile> files =
            checkMedia(m_value, m_media, {}, [&] { return ++asked < 3; });
        QCOMPARE(files[0].state, AssetState::Unread);
        QVERIFY(test::makeHuge(m_folder->filePath(QStringLiteral("photo.png")), qint64(1) << 40));
        asked = 0;
        QVERIFY(findMoved(m_value, {m_value.media[0].id}, m_folder->path(), [&] {
                    return ++asked < 9;
                }).isEmpty());
    }

    void movedFilesAreFound()
    {
        const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere"));
        const QString renamed = elsewhere + QStringLiteral("/deep/renamed.bin");
        test::writeFile(renamed, test::readBytes(path(0)));
        const QString sameName = elsewhere + u'/' + QFileInfo(m_value.media[1].path).fileName();
        test::writeFile(sameName, "another file of the same name");
        const QList<MediaId> missing{m_value.media[0].id, m_value.media[1].id};
        QHash<MediaId, QString> found = findMoved(m_value, missing, elsewhere);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.value(missing[0]), renamed);
        m_value.media[1].digest.clear();
        found = findMoved(m_value, missing, elsewhere);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.value(missing[1]), sameName);
        QVERIFY(findMoved(m_value, missing, elsewhere, [] { return false; }).isEmpty());
    }

    void filesFromElsewhereAreCopied()
    {
        const QString one = m_folder->filePath(QStringLiteral("one/take.mp4"));
        const QString two = m_folder->filePath(QStringLiteral("two/take.mp4"));
        test::writeFile(one, "one");
        test::writeFile(two, "two");
        const Result<Media> first = linkedMedium(m_value.media[0], one, m_media);
        VERIFY_RESULT(first);
        QCOMPARE(first->path, QStringLiteral("media/take.mp4"));
        QCOMPARE(first->digest, digestOf("one"));
        const Result<Media> second = linkedMedium(m_value.media[1], two, m_media);
        VERIFY_RESULT(second);
        QCOMPARE(second->path, QStringLiteral("media/take-2.mp4"));
        QCOMPARE(test::readBytes(m_media + u'/' + second->path), QByteArray("two"));
        QVERIFY(linkedMedium(*first, one, m_media).value() == *first);
        QVERIFY(!linkedMedium(*first, m_folder->filePath(QStringLiteral("none")), m_media));
    }

    void filesInTheFolderAreLinkedWhereTheyAre()
    {
        const QString there = m_media + QStringLiteral("/clips/take.mp4");
        test::writeFile(there, "there");
        Media medium = m_value.media[0];
        medium.embedded = true;
        const Result<Media> linked = linkedMedium(medium, there, m_media);
        VERIFY_RESULT(linked);
        QCOMPARE(linked->path, QStringLiteral("clips/take.mp4"));
        QCOMPARE(linked->digest, digestOf("there"));
        QVERIFY(!linked->embedded);
        QVERIFY(!QFileInfo::exists(m_media + QStringLiteral("/media/take.mp4")));
    }

    void takenAndOddNamesGiveWay()
    {
        QVERIFY(QDir().mkpath(m_media + QStringLiteral("/media/take.png")));
        QVERIFY(test::makePipe(m_media + QStringLiteral("/media/take-2.png")));
        QVERIFY(QFile::link(QStringLiteral("none"), m_media + QStringLiteral("/media/take-3.png")));
        const auto link = [&](const QString &name) {
            const QString file = m_folder->filePath(QStringLiteral("else/") + name);
            test::writeFile(file, name.toUtf8());
            return linkedMedium(m_value.media[0], file, m_media);
        };
        QCOMPARE(link(QStringLiteral("take.png"))->path, QStringLiteral("media/take-4.png"));
        QCOMPARE(link(QStringLiteral("a:b\\c\nd.png"))->path, QStringLiteral("media/a_b_c_d.png"));
        QCOMPARE(link(QStringLiteral(".png"))->path, QStringLiteral("media/.png"));
        QCOMPARE(link(QString::fromUtf8("Grüße 🎬.png"))->path,
                 QString::fromUtf8("media/Grüße 🎬.png"));
        const QString longest(80, QChar(0x6f22)); // 240 bytes
        const Result<Media> cut = link(longest + QStringLiteral(".png"));
        VERIFY_RESULT(cut);
        QCOMPARE(test::readBytes(m_media + u'/' + cut->path),
                 (longest + QStringLiteral(".png")).toUtf8());
        m_value.media[0] = *cut;
        VERIFY_RESULT(checkTemplate(m_value));
    }

    void copiesStayInTheFolder()
    {
        const QString outside = m_folder->filePath(QStringLiteral("outside"));
        QVERIFY(QDir().mkpath(outside));
        QVERIFY(QDir(m_media + QStringLiteral("/media")).removeRecursively());
        QVERIFY(QFile::link(outside, m_media + QStringLiteral("/media")));
        const QString file = m_folder->filePath(QStringLiteral("take.png"));
        test::writeFile(file, "take");
        const Result<Media> linked = linkedMedium(m_value.media[0], file, m_media);
        QVERIFY(!linked);
        QVERIFY(linked.error().what.contains(QStringLiteral("leads out")));
        QVERIFY(QDir(outside).isEmpty());
    }

    void onlyGoodMediaAreCollected()
    {
        for (qsizetype i = 0; i < 3; ++i) {
            const QString now = path(i);
            m_value.media[i].path = QStringLiteral("clips/%1.bin").arg(i);
            QVERIFY(QDir().mkpath(m_media + QStringLiteral("/clips")));
            QVERIFY(QFile::rename(now, path(i)));
        }
        const QByteArray bytes = test::readBytes(path(2));
        const auto isRefused = [&](const char *words) {
            const Result<Template> next = collectMedia(m_value, m_media);
            QVERIFY(!next);
            QVERIFY2(next.error().text().contains(QString::fromLatin1(words)),
                     qPrintable(next.error().text()));
            QVERIFY(next.error().where.contains(m_value.media[2].id.value));
            QVERIFY(QDir(m_media + QStringLiteral("/media"))
                        .entryList(QDir::Files | QDir::Hidden)
                        .isEmpty());
        };
        test::writeFile(path(2), "changed");
        isRefused("not the one that was recorded");
        QVERIFY(QFile::remove(path(2)));
        isRefused("is missing");
        QVERIFY(test::makePipe(path(2)));
        isRefused("is no plain file");
        QVERIFY(QFile::remove(path(2)));
        test::writeFile(path(2), bytes);
        VERIFY_RESULT(collectMedia(m_value, m_media));
    }

    void onlyTheRecordedBytesAreStored()
    {
        QCOMPARE(bytesToEmbed(m_value.media[0], m_media).value(), test::readBytes(path(0)));
        test::writeFile(path(0), "changed");
        QVERIFY(bytesToEmbed(m_value.media[0], m_media)
                    .error()
                    .what.contains(QStringLiteral("recorded")));
        QVERIFY(test::makeHuge(path(0), mostEmbedded + 1));
        QVERIFY(bytesToEmbed(m_value.media[0], m_media)
                    .error()
                    .what.contains(QStringLiteral("too large")));
        const QString cache = m_folder->filePath(QStringLiteral("cache"));
        test::writeFile(cache, "not what the document has");
        QVERIFY(!writtenMedium(m_value.media[1], cache, m_media));
    }

    void collectedFilesLieInOneFolder()
    {
        m_value.media[0].path = QStringLiteral("clips/take.mp4");
        test::writeFile(path(0), "take");
        m_value.media[0].digest = digestOf("take");
        m_value.media[1].embedded = true; // it has no file
        const Result<Template> next = collectMedia(m_value, m_media);
        VERIFY_RESULT(next);
        VERIFY_RESULT(checkTemplate(*next));
        QCOMPARE(next->media[0].path, QStringLiteral("media/take.mp4"));
        QCOMPARE(test::readBytes(m_media + QStringLiteral("/media/take.mp4")), QByteArray("take"));
        QVERIFY(next->media[1] == m_value.media[1]);
        const Result<Template> again = collectMedia(*next, m_media);
        VERIFY_RESULT(again);
        QVERIFY(*again == *next);
    }

    void importedFilesAreMedia()
    {
        const QString file = m_folder->filePath(QStringLiteral("elsewhere/Take One.mp4"));
        test::writeFile(file, "take");
        const auto probe = [](const QString &) {
            Media facts;
            facts.kind = MediaKind::Video;
            facts.width = 1280;
            return Result<Media>(facts);
        };
        const qsizetype before = m_value.media.size();
        const Result<Template> next = importMedia(m_value, {file, file}, m_media, probe);
        VERIFY_RESULT(next);
        QCOMPARE(next->media.size(), before + 1);
        const Media added = next->media.last();
        QCOMPARE(added.path, QStringLiteral("media/Take One.mp4"));
        QCOMPARE(added.width, 1280);
        QVERIFY(!added.id.isEmpty());
        const auto refusal = [](const QString &path) {
            return Result<Media>(fail(QStringLiteral("no medium"), path));
        };
        QCOMPARE(importMedia(m_value, {file}, m_media, refusal).error().where, file);
    }

    void relinkedMediaStayWhatTheyAre()
    {
        const QString file = m_folder->filePath(QStringLiteral("elsewhere/other.bin"));
        test::writeFile(file, "other");
        Media facts;
        facts.kind = m_value.media[0].kind;
        const auto probe = [&](const QString &) { return Result<Media>(facts); };
        const MediaId id = m_value.media[0].id;
        const Result<Template> next = relinkMedia(m_value, {{id, file}}, m_media, probe);
        VERIFY_RESULT(next);
        QCOMPARE(next->media[0].id, id);
        QCOMPARE(next->media[0].digest, digestOf("other"));
        facts.kind = facts.kind == MediaKind::Video ? MediaKind::Image : MediaKind::Video;
        const Result<Template> refused = relinkMedia(m_value, {{id, file}}, m_media, probe);
        QVERIFY(refused.error().what.contains(id.value));
    }
};

REELWRIGHT_TEST(TestMediaFiles)
#include "tst_mediafiles.moc"
