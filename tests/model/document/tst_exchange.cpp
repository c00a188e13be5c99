// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletemplates.h"
#include "testcase.h"

#include <model/document/document.h>
#include <model/document/exchange.h>
#include <model/document/rescue.h>
#include <model/template/assets.h>
#include <model/template/templatejson.h>

#include <QDirIterator>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace reelwright;

class TestExchange : public test::TestCase {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    static QMap<QString, QByteArray> tree(const QString &folder)
    {
        QMap<QString, QByteArray> files;
        QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString file = all.next();
            files.insert(QDir(folder).relativeFilePath(file), test::readBytes(file));
        }
        return files;
    }
    void comesBack(const QString &reel)
    {
        VERIFY_RESULT(importTemplate(path("source/t"), reel));
        VERIFY_RESULT(exportTemplate(reel, path("out")));
        QCOMPARE(tree(path("out")), tree(path("source/t")));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        const Template value = test::smallTemplate();
        test::writeFile(path("source/t/template.json"), templateToJson(value));
        test::writeFiles(value, path("source/t"));
    }

    void besideTheDocumentMediaAreCopied()
    {
        QDir().mkpath(path("work"));
        comesBack(path("work/my film.reel"));
        QVERIFY(QFile::exists(path("work/my film.media/media/deep/song.flac")));
        QDir(path("source")).removeRecursively();
        const Result<Document> document = Document::open(path("work/my film.reel"));
        VERIFY_RESULT(document);
        VERIFY_RESULT(findAssets(document->current(), document->mediaFolder()));
    }
    void belowTheDocumentMediaAreLinked()
    {
        comesBack(path("source/film.reel"));
        QVERIFY(!QFile::exists(path("source/film.media")));
    }
    void inTheSameFolderMediaAreLinked()
    {
        VERIFY_RESULT(importTemplate(path("source/t/template.json"), path("source/t/film.reel")));
        QVERIFY(!QFile::exists(path("source/t/film.media")));
        const Result<Document> document = Document::open(path("source/t/film.reel"));
        VERIFY_RESULT(document);
        QCOMPARE(QFileInfo(document->mediaFolder()).canonicalFilePath(),
                 QFileInfo(path("source/t")).canonicalFilePath());
    }
    void importedFilesAreKnownByDigest()
    {
        Media facts;
        facts.kind = MediaKind::Image;
        facts.width = 320;
        facts.height = 180;
        const auto probe = [&](const QString &) { return Result<Media>(facts); };
        VERIFY_RESULT(importTemplate(path("source/t"), path("source/film.reel"), probe));
        VERIFY_RESULT(exportTemplate(path("source/film.reel"), path("out")));
        QCOMPARE(tree(path("out")), tree(path("source/t"))); // beside the template, not in it
        const Result<Document> document =
            Document::open(path("source/film.reel"), Document::Access::Read);
        VERIFY_RESULT(document);
        const Template known = completed(document->current(), document->fileFacts());
        QCOMPARE(known.media[0].digest,
                 digestOf(test::readBytes(path("source/t/media/photo.png"))));
        QCOMPARE(known.media[0].width, 320);
        QCOMPARE(known.media[1].width, 0); // the probe says that it is no video
        QCOMPARE(known.fonts[0].digest, digestOf(test::readBytes(path("source/t/fonts/sans.ttf"))));
        VERIFY_RESULT(document->saveCopy(path("source/copy.reel")));
        const Result<Document> copy =
            Document::open(path("source/copy.reel"), Document::Access::Read);
        VERIFY_RESULT(copy);
        QVERIFY(copy->fileFacts() == document->fileFacts());
        VERIFY_RESULT(rescueDocument(path("source/film.reel"), path("source/rescued.reel")));
        const Result<Document> rescued =
            Document::open(path("source/rescued.reel"), Document::Access::Read);
        VERIFY_RESULT(rescued);
        QVERIFY(rescued->fileFacts() == document->fileFacts());
    }
    // Written by hand or by another program: other spaces, another order.
    void unusualTextComesBackAsItWas()
    {
        const QString file = path("source/t/template.json");
        const QByteArray text =
            "\n" + QJsonDocument::fromJson(test::readBytes(file)).toJson().replace("    ", "\t");
        test::writeFile(file, text);
        comesBack(path("source/film.reel"));
        Result<Document> document = Document::open(path("source/film.reel"));
        VERIFY_RESULT(document);
        Template next = document->current();
        next.name = QStringLiteral("Other");
        VERIFY_RESULT(document->commit(QStringLiteral("Rename"), next));
        VERIFY_RESULT(exportTemplate(path("source/film.reel"), path("edited")));
        QCOMPARE(test::readBytes(path("edited/template.json")), templateToJson(next, text));
        VERIFY_RESULT(document->undo());
        VERIFY_RESULT(exportTemplate(path("source/film.reel"), path("undone")));
        QCOMPARE(test::readBytes(path("undone/template.json")), text);
    }
    void changesOfImportedFilesAreNoticed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("where");
        QTest::newRow("medium") << QStringLiteral("media/clip.mp4")
                                << QStringLiteral("#/media/1/path");
        QTest::newRow("font") << QStringLiteral("fonts/sans.ttf")
                              << QStringLiteral("#/fonts/0/path");
    }
    void changesOfImportedFilesAreNoticed()
    {
        QFETCH(QString, file);
        QFETCH(QString, where);
        VERIFY_RESULT(importTemplate(path("source/t"), path("source/film.reel")));
        test::writeFile(path("source/t/") + file, "another");
        const Result<void> done = exportTemplate(path("source/film.reel"), path("out"));
        QVERIFY(!done);
        QCOMPARE(done.error().where, path("source/film.reel") + where);
        QVERIFY(!QFile::exists(path("out")));
    }
    void factsAreReadWithCare()
    {
        const FileFacts facts{
            {QStringLiteral("media/a b.mp4"), {digestOf("a"), 1920, 1080, oneSecond / 7}},
            {QStringLiteral("b"), {digestOf("b"), 0, 0, {}}}};
        const auto back = factsFromText(factsToText(facts));
        QVERIFY(back && *back == facts);
        for (const char *text :
             {"{", "[]", "{\"a\": {}}", "{\"a\": {\"digest\": \"../../x\"}}", "{\"a\": 1}"})
            QVERIFY2(!factsFromText(QString::fromLatin1(text)), text);
    }
    void nothingIsOverwritten()
    {
        test::writeFile(path("out/keep.txt"), "keep");
        VERIFY_RESULT(importTemplate(path("source/t"), path("film.reel")));
        QVERIFY(!importTemplate(path("source/t"), path("film.reel")));
        const Result<void> done = exportTemplate(path("film.reel"), path("out"));
        QVERIFY(!done);
        QCOMPARE(done.error().where, path("out"));
        QCOMPARE(tree(path("out")).size(), 1);
        QDir().mkpath(path("empty"));
        VERIFY_RESULT(exportTemplate(path("film.reel"), path("empty")));
        QCOMPARE(tree(path("empty")), tree(path("source/t")));
    }
    void takenMediaFolderIsLeftAlone()
    {
        test::writeFile(path("work/film.media/mine.txt"), "mine");
        QVERIFY(!importTemplate(path("source/t"), path("work/film.reel")));
        QVERIFY(!QFile::exists(path("work/film.reel")));
        QCOMPARE(tree(path("work")).size(), 1);
    }
    void filesOfAKilledImportAreTakenUp()
    {
        QDir().mkpath(path("work"));
        VERIFY_RESULT(importTemplate(path("source/t"), path("work/film.reel")));
        QVERIFY(QFile::remove(path("work/film.reel")));
        const auto before = tree(path("work"));
        VERIFY_RESULT(importTemplate(path("source/t"), path("work/film.reel")));
        QVERIFY(QFile::remove(path("work/film.reel")));
        QCOMPARE(tree(path("work")), before);
        test::writeFile(path("work/film.media/media/clip.mp4"), "another");
        const Result<void> done = importTemplate(path("source/t"), path("work/film.reel"));
        QVERIFY(!done);
        QCOMPARE(done.error().where, path("work/film.media"));
        QCOMPARE(test::readBytes(path("work/film.media/media/clip.mp4")), QByteArray("another"));
    }
    void missingMediumLeavesNothingBehind()
    {
        QFile::remove(path("source/t/media/clip.mp4"));
        QDir().mkpath(path("work"));
        const Result<void> done = importTemplate(path("source/t"), path("work/film.reel"));
        QVERIFY(!done);
        QCOMPARE(done.error().where, path("source/t/template.json#/media/1/path"));
        QVERIFY(tree(path("work")).isEmpty());
    }
    void missingMediumIsNotExported()
    {
        VERIFY_RESULT(importTemplate(path("source/t"), path("source/film.reel")));
        QFile::remove(path("source/t/media/clip.mp4"));
        const Result<void> done = exportTemplate(path("source/film.reel"), path("out"));
        QVERIFY(!done);
        QCOMPARE(done.error().where, path("source/film.reel#/media/1/path"));
        QVERIFY(!QFile::exists(path("out")));
    }
    void noTemplate()
    {
        QVERIFY(!importTemplate(path("source"), path("film.reel")));
        test::writeFile(path("source/template.json"), "{}");
        const Result<void> done = importTemplate(path("source"), path("film.reel"));
        QVERIFY(!done);
        QCOMPARE(done.error().where, path("source/template.json#"));
        QVERIFY(!QFile::exists(path("film.reel")));
    }
};

REELWRIGHT_TEST(TestExchange)
#include "tst_exchange.moc"
