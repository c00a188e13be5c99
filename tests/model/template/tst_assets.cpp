// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oddfiles.h"
#include "sampletemplates.h"
#include "testcase.h"

#include <model/template/assets.h>

#include <QTemporaryDir>

using namespace reelwright;

class TestAssets : public test::TestCase {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Template m_value;

    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void refuses(const char *where, const char *words)
    {
        const Result<AssetTable> table = findAssets(m_value, path("t"));
        QVERIFY(!table);
        QCOMPARE(table.error().where, QString::fromLatin1(where));
        QVERIFY2(table.error().text().contains(QString::fromLatin1(words)),
                 qPrintable(table.error().text()));
        QVERIFY(!table.error().hint.isEmpty());
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_value = test::smallTemplate();
        test::writeFiles(m_value, path("t"));
    }

    void findsAllByTheirContent()
    {
        const Result<AssetTable> table = findAssets(m_value, path("t"));
        VERIFY_RESULT(table);
        QCOMPARE(table->media.size(), 3);
        const MediaAsset song = table->media.value(m_value.media[2].id);
        QCOMPARE(song.digest, digestOf(test::readBytes(path("t/media/deep/song.flac"))));
        QCOMPARE(int(song.kind), int(MediaKind::Audio));
        QVERIFY(QDir::isAbsolutePath(song.path));
        QCOMPARE(table->typefaces.value(m_value.typefaces[0].id).size(), 1);
    }
    void missingMedium()
    {
        QFile::remove(path("t/media/clip.mp4"));
        refuses("#/media/1/path", "media/clip.mp4 is missing");
    }
    void folderAsMedium()
    {
        m_value.media[0].path = QStringLiteral("media");
        refuses("#/media/0/path", "media is no plain file");
    }
    void oddFilesAsMedia()
    {
        const QString file = path("t/media/photo.png");
        QFile::remove(file);
        QVERIFY(test::makePipe(file));
        refuses("#/media/0/path", "media/photo.png is no plain file");
        QFile::remove(file);
        QVERIFY(test::makeLinkLoop(file));
        refuses("#/media/0/path", "media/photo.png can't be read");
    }
    void eachFileIsLookedForByItself()
    {
        QFile::remove(path("t/media/clip.mp4"));
        test::writeFile(path("t/fonts/sans.ttf"), "another");
        m_value.fonts[0].digest = digestOf("recorded");
        const TakeDigest unread = [&](const QString &file) -> Result<Digest> {
            if (file.endsWith(QStringLiteral("song.flac")))
                return fail(QStringLiteral("is still being read"), file, {}, ErrorCode::Passing);
            return digestOfFile(file);
        };
        const AssetTable table = findEach(m_value, path("t"), {}, unread);
        const auto medium = [&](qsizetype index) {
            return table.media.value(m_value.media[index].id);
        };
        QCOMPARE(medium(0).state, AssetState::Good);
        QCOMPARE(medium(0).digest, digestOf(test::readBytes(path("t/media/photo.png"))));
        QCOMPARE(medium(1).state, AssetState::Missing);
        QCOMPARE(medium(1).path, path("t/media/clip.mp4")); // where it is waited for
        QVERIFY(medium(1).fault.what.contains(QStringLiteral("clip.mp4 is missing")));
        QCOMPARE(medium(2).state, AssetState::Unread);
        const FontAsset font = table.typefaces.value(m_value.typefaces[0].id).value(0);
        QCOMPARE(font.state, AssetState::Changed);
        QCOMPARE(font.digest, digestOf("another"));
        QVERIFY(!checkUsable(table));
        QVERIFY(table == findEach(m_value, path("t"), {}, unread));
    }
    void missingFont()
    {
        QFile::remove(path("t/fonts/sans.ttf"));
        refuses("#/fonts/0/path", "fonts/sans.ttf is missing");
    }
    void anotherFileThanRecorded()
    {
        m_value.media[0].digest = digestOf("something else");
        refuses("#/media/0/path", "not the one that was recorded");
    }
    void linksStayInside()
    {
        QFile::remove(path("t/media/photo.png"));
        test::writeFile(path("secret"), "secret");
        QVERIFY(QFile::link(path("secret"), path("t/media/photo.png")));
        refuses("#/media/0/path", "leads out of the folder");
        QFile::remove(path("t/media/photo.png"));
        QVERIFY(QFile::link(path("t/media/clip.mp4"), path("t/media/photo.png")));
        VERIFY_RESULT(findAssets(m_value, path("t")));
    }
    void neighbourWithTheSameBeginningIsOutside()
    {
        test::writeFile(path("t2/photo.png"), "other");
        QFile::remove(path("t/media/photo.png"));
        QVERIFY(QFile::link(path("t2/photo.png"), path("t/media/photo.png")));
        refuses("#/media/0/path", "leads out of the folder");
    }
    void pathsStayInside()
    {
        m_value.media[0].path = QStringLiteral("../secret");
        refuses("#/media/0/path", "leads out");
        m_value.media[0].path = path("t/media/clip.mp4");
        refuses("#/media/0/path", "is absolute");
    }
    void installedFontsAreKnownByDigest()
    {
        test::writeFile(path("system.ttf"), "font");
        m_value.fonts[0].path = path("system.ttf");
        refuses("#/fonts/0/path", "has no digest");
        m_value.fonts[0].digest = digestOf("another version");
        refuses("#/fonts/0/path", "install the package");
        m_value.fonts[0].digest = digestOf("font");
        VERIFY_RESULT(findAssets(m_value, path("t")));
        QFile::remove(path("system.ttf"));
        refuses("#/fonts/0/path", "install the package");
    }
};

REELWRIGHT_TEST(TestAssets)
#include "tst_assets.moc"
