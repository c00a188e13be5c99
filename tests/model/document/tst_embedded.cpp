// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletemplates.h"
#include "testcase.h"

#include <model/document/document.h>
#include <model/document/exchange.h>
#include <model/document/mediafiles.h>
#include <model/template/templatejson.h>

#include <QDir>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace reelwright;

// Media whose bytes lie in the document.
class TestEmbedded : public test::TestCase {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_bytes = QByteArray("\0picture\xff", 9).repeated(10'000);

    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    // A folder with a template.json and its files, the first medium to be embedded.
    Template makeFolder() const
    {
        Template value = test::smallTemplate();
        test::writeFiles(value, path("t"));
        for (Media &medium : value.media)
            medium.digest.clear();
        for (Font &font : value.fonts)
            font.digest.clear();
        value.media[0].embedded = true;
        value.media[0].digest = digestOf(m_bytes);
        test::writeFile(path("t/") + value.media[0].path, m_bytes);
        test::writeFile(path("t/template.json"), templateToJson(value));
        return value;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void comeOutAsTheyWentIn()
    {
        const Template value = makeFolder();
        QVERIFY(QDir().mkpath(path("d")));
        VERIFY_RESULT(importTemplate(path("t"), path("d/a.reel")));
        QVERIFY(QDir(path("t")).removeRecursively());
        QVERIFY(!QFile::exists(path("d/a.media/") + value.media[0].path));
        VERIFY_RESULT(exportTemplate(path("d/a.reel"), path("out")));
        QCOMPARE(test::readBytes(path("out/") + value.media[0].path), m_bytes);
        QCOMPARE(test::readBytes(path("out/template.json")), templateToJson(value));
    }

    void unpackedOnceAndWhole()
    {
        const Template value = makeFolder();
        VERIFY_RESULT(importTemplate(path("t"), path("a.reel")));
        const Result<Document> document = Document::open(path("a.reel"), Document::Access::Read);
        VERIFY_RESULT(document);
        VERIFY_RESULT(document->unpackEmbedded(document->current(), path("cache")));
        const QString file = path("cache/") + QString::fromLatin1(value.media[0].digest);
        QCOMPARE(test::readBytes(file), m_bytes);
        QCOMPARE(QDir(path("cache")).entryList(QDir::Files).size(), 1);
        test::writeFile(file, "kept");
        VERIFY_RESULT(document->unpackEmbedded(document->current(), path("cache")));
        QCOMPARE(test::readBytes(file), QByteArray("kept"));
    }

    void theSameBytesAreKeptOnce()
    {
        Result<Document> document = Document::create(path("a.reel"), test::smallTemplate());
        VERIFY_RESULT(document);
        const Result<Digest> first = document->embed(m_bytes);
        VERIFY_RESULT(first);
        const qint64 size = QFileInfo(path("a.reel")).size();
        QCOMPARE(*document->embed(m_bytes), *first);
        QCOMPARE(QFileInfo(path("a.reel")).size(), size);
    }

    void lostBytesAreNoticed()
    {
        Result<Document> document = Document::create(path("a.reel"), test::smallTemplate());
        VERIFY_RESULT(document);
        Template next = document->current();
        for (qsizetype i = 0; i < 3; ++i) {
            next.media[i].embedded = true;
            next.media[i].digest = document->embed("medium " + QByteArray::number(i)).value();
        }
        VERIFY_RESULT(document->commit(QStringLiteral("Embed"), next));
        const auto state = [&](qsizetype index) {
            return checkMedia(next, document->mediaFolder(), path("a.reel"))[index].state;
        };
        for (qsizetype i = 0; i < 3; ++i)
            QCOMPARE(state(i), AssetState::Good);
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open(path("a.reel").toUtf8().constData(), &other), SQLITE_OK);
        const QString lose = QStringLiteral("DELETE FROM embedded WHERE digest = '%1'; "
                                            "UPDATE embedded SET bytes = x'00' WHERE digest = '%2'")
                                 .arg(QString::fromLatin1(next.media[0].digest),
                                      QString::fromLatin1(next.media[1].digest));
        QCOMPARE(sqlite3_exec(other, qPrintable(lose), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(other);
        QCOMPARE(state(0), AssetState::Missing);
        QCOMPARE(state(1), AssetState::Changed);
        QCOMPARE(state(2), AssetState::Good);
    }

    void missingBytesAreNamed()
    {
        Result<Document> document = Document::create(path("a.reel"), test::smallTemplate());
        VERIFY_RESULT(document);
        Template next = document->current();
        next.media[0].embedded = true;
        next.media[0].digest = digestOf("never embedded");
        VERIFY_RESULT(document->commit(QStringLiteral("Embed"), next));
        VERIFY_RESULT(document->unpackEmbedded(document->current(), path("cache")));
        const Result<void> out = exportTemplate(path("a.reel"), path("out"));
        QVERIFY(!out);
        QVERIFY(out.error().what.contains(next.media[0].id.value));
        QVERIFY(out.error().what.contains(QStringLiteral("not in the document")));
    }
};

REELWRIGHT_TEST(TestEmbedded)
#include "tst_embedded.moc"
