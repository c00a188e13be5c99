// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletemplates.h"
#include "testcase.h"

#include <model/document/document.h>
#include <model/document/exchange.h>
#include <model/template/assets.h>
#include <model/template/templatejson.h>

#include <QDirIterator>
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
