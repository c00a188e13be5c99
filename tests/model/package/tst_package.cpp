// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletemplates.h"
#include "testcase.h"

#include <model/document/exchange.h>
#include <model/package/loadedtemplate.h>
#include <model/package/package.h>
#include <model/template/contractschema.h>
#include <model/template/templatejson.h>

#include <QTemporaryDir>
#include <ctime>

using namespace reelwright;

class TestPackage : public test::TestCase {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Template m_value;

    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QStringList unpacked() const
    {
        return QDir(path("cache")).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_value = test::smallTemplate();
        test::writeFile(path("system/font.otf"), "an installed font");
        m_value.fonts.append({{QStringLiteral("installed")},
                              path("system/font.otf"),
                              2,
                              digestOf("an installed font"),
                              {}});
        m_value.typefaces[0].fonts.append(m_value.fonts[1].id);
        test::writeFile(path("t/template.json"), templateToJson(m_value));
        for (const Media &medium : m_value.media)
            test::writeFile(path("t/") + medium.path, medium.path.toUtf8().repeated(70'000));
        test::writeFile(path("t/fonts/sans.ttf"), "a font");
    }

    void sameTemplateSameBytes()
    {
        VERIFY_RESULT(packTemplate(path("t"), path("a.reelpack")));
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "Pacific/Kiritimati");
        tzset();
        test::writeFile(path("t/fonts/sans.ttf"), "a font"); // another time of change
        VERIFY_RESULT(packTemplate(path("t/template.json"), path("b.reelpack")));
        zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
        VERIFY_RESULT(importTemplate(path("t"), path("d.reel")));
        VERIFY_RESULT(packTemplate(path("d.reel"), path("c.reelpack")));
        const QByteArray bytes = test::readBytes(path("a.reelpack"));
        QVERIFY(bytes.size() > 1'000'000);
        QCOMPARE(test::readBytes(path("b.reelpack")), bytes);
        QCOMPARE(test::readBytes(path("c.reelpack")), bytes);
        QVERIFY(bytes.startsWith("PK\x03\x04"));
        QCOMPARE(bytes.mid(8, 6), QByteArray("\0\0\0\0\x21\0", 6)); // stored, 1980-01-01 00:00
    }

    void packageTellsWhatIsInIt()
    {
        VERIFY_RESULT(packTemplate(path("t"), path("a.reelpack")));
        const Result<PackageInfo> info = verifyPackage(path("a.reelpack"));
        VERIFY_RESULT(info);
        QVERIFY(info->value == m_value);
        QVERIFY(!info->engine.isEmpty());
        QCOMPARE(info->entries.size(), 2 + 2 + 3);
        QCOMPARE(info->entries[0].name, QStringLiteral("template.json"));
        QCOMPARE(info->entries[0].digest, digestOf(templateToJson(m_value)));
        QCOMPARE(info->entries[1].digest, digestOf(contractSchema(m_value)));
        const QString clip = info->paths.value(QStringLiteral("media/clip.mp4"));
        QVERIFY(clip.startsWith(QStringLiteral("media/")) && clip.endsWith(QStringLiteral(".mp4")));
        QVERIFY(info->paths.value(path("system/font.otf")).startsWith(QStringLiteral("fonts/")));
    }

    void eachFormLoadsAlike()
    {
        VERIFY_RESULT(packTemplate(path("t"), path("a.reelpack")));
        VERIFY_RESULT(importTemplate(path("t"), path("d.reel")));
        const Result<LoadedTemplate> folder = loadTemplate(path("t"), path("cache"));
        VERIFY_RESULT(folder);
        QCOMPARE(folder->digest.size(), 64);
        QVERIFY(!QFile::exists(path("cache")));
        for (const char *form : {"t/template.json", "d.reel", "a.reelpack"}) {
            const Result<LoadedTemplate> loaded = loadTemplate(path(form), path("cache"));
            VERIFY_RESULT(loaded);
            QVERIFY(loaded->value == m_value);
            QCOMPARE(loaded->digest, folder->digest);
            QCOMPARE(loaded->assets->media.size(), 3);
            for (const auto &[id, asset] : loaded->assets->media.asKeyValueRange()) {
                QCOMPARE(asset.digest, folder->assets->media.value(id).digest);
                QCOMPARE(digestOf(test::readBytes(asset.path)), asset.digest);
            }
            const QList<FontAsset> fonts = loaded->assets->typefaces.value(m_value.typefaces[0].id);
            QCOMPARE(fonts.size(), 2);
            QCOMPARE(fonts[1].face, 2);
            QCOMPARE(test::readBytes(fonts[1].path), QByteArray("an installed font"));
        }
    }

    void digestFollowsTheContent()
    {
        const Digest before = loadTemplate(path("t"), {})->digest;
        test::writeFile(path("t/media/photo.png"), "another photo");
        const Digest after = loadTemplate(path("t"), {})->digest;
        QVERIFY(before != after);
    }

    void unpackedFilesAreKeptAndMended()
    {
        VERIFY_RESULT(packTemplate(path("t"), path("a.reelpack")));
        VERIFY_RESULT(loadTemplate(path("a.reelpack"), path("cache")));
        const QStringList files = unpacked();
        QCOMPARE(files.size(), 5);
        const QString kept = path("cache/") + files[0];
        const QString mended = path("cache/") + files[1];
        QFile(kept).setPermissions(QFile::ReadOwner);
        const QByteArray whole = test::readBytes(mended);
        test::writeFile(mended, "cut short");
        VERIFY_RESULT(loadTemplate(path("a.reelpack"), path("cache")));
        QCOMPARE(test::readBytes(mended), whole);
        QVERIFY(!(QFile(kept).permissions() & QFile::WriteOwner)); // not written anew
        QCOMPARE(unpacked(), files);
    }

    void sameContentIsPackedOnce()
    {
        test::writeFile(path("t/media/photo.png"), "same");
        m_value.media.append({{QStringLiteral("again")},
                              MediaKind::Image,
                              QStringLiteral("media/copy.png"),
                              {},
                              {}});
        test::writeFile(path("t/media/copy.png"), "same");
        test::writeFile(path("t/template.json"), templateToJson(m_value));
        VERIFY_RESULT(packTemplate(path("t"), path("a.reelpack")));
        const Result<PackageInfo> info = verifyPackage(path("a.reelpack"));
        VERIFY_RESULT(info);
        QCOMPARE(info->entries.size(), 7);
        QCOMPARE(info->paths.size(), 6);
        VERIFY_RESULT(loadTemplate(path("a.reelpack"), path("cache")));
    }

    void missingMediumStopsThePack()
    {
        QFile::remove(path("t/media/clip.mp4"));
        const Result<void> done = packTemplate(path("t"), path("a.reelpack"));
        QVERIFY(!done);
        QCOMPARE(done.error().where, path("t/template.json#/media/1/path"));
        QVERIFY(!QFile::exists(path("a.reelpack")));
        QCOMPARE(QDir(m_folder->path())
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                     .size(),
                 2);
    }

    void whatIsNoTemplateIsRefused()
    {
        QVERIFY(!loadTemplate(path("nothing"), path("cache")));
        QVERIFY(!loadTemplate(path("system"), path("cache")));
        QVERIFY(!loadTemplate(path("t/media/clip.mp4"), path("cache")));
        VERIFY_RESULT(packTemplate(path("t"), path("a.reelpack")));
        QVERIFY(!packTemplate(path("a.reelpack"), path("b.reelpack")));
    }

    void sampleLoads()
    {
        const Result<LoadedTemplate> sample = loadTemplate(
            QStringLiteral(REELWRIGHT_SOURCE_DIR "/resources/samples/northwind"), path("cache"));
        VERIFY_RESULT(sample);
        QCOMPARE(sample->assets->media.size(), 8);
        VERIFY_RESULT(
            packTemplate(QStringLiteral(REELWRIGHT_SOURCE_DIR "/resources/samples/northwind"),
                         path("n.reelpack")));
        const Result<LoadedTemplate> packed = loadTemplate(path("n.reelpack"), path("cache"));
        VERIFY_RESULT(packed);
        QCOMPARE(packed->digest, sample->digest);
    }
};

REELWRIGHT_TEST(TestPackage)
#include "tst_package.moc"
