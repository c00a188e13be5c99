// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletemplates.h"
#include "testcase.h"

#include <model/document/document.h>
#include <model/document/rescue.h>

#include <QDir>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace reelwright;

// What can be had of a damaged document.
class TestRescue : public test::TestCase {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_target;

    void run(const char *sql) const
    {
        sqlite3 *database = nullptr;
        char *message = nullptr;
        sqlite3_open(m_path.toUtf8().constData(), &database);
        sqlite3_exec(database, sql, nullptr, nullptr, &message);
        const QByteArray words(message);
        sqlite3_free(message);
        sqlite3_close(database);
        QVERIFY2(words.isEmpty(), words.constData());
    }
    // A document of so many scenes, wide enough to fill many pages.
    Template wide(int scenes) const
    {
        Template value = test::smallTemplate();
        const Scene first = value.scenes[0];
        for (int i = 0; i < scenes; ++i) {
            Scene scene = first;
            scene.id = {QStringLiteral("wide-%1").arg(i)};
            scene.name = QString(150, u'w');
            for (Track &track : scene.tracks) {
                track.id.value += QString::number(i);
                for (Element &element : track.elements)
                    element.id.value += QStringLiteral("-%1").arg(i);
            }
            value.scenes.append(scene);
        }
        return value;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("d.reel"));
        m_target = m_folder->filePath(QStringLiteral("rescued.reel"));
    }

    void wholeDocumentsComeOutWhole()
    {
        Template value = test::RandomTemplate(3).make();
        for (Media &medium : value.media)
            medium.embedded = false; // their bytes were never there
        VERIFY_RESULT(Document::create(m_path, value));
        const Result<QStringList> lost = rescueDocument(m_path, m_target);
        VERIFY_RESULT(lost);
        QCOMPARE(*lost, QStringList{QStringLiteral("the history and the named versions")});
        const Result<Document> rescued = Document::open(m_target);
        VERIFY_RESULT(rescued);
        QVERIFY(rescued->current() == value);
    }

    void aLostFormatTakesNoElements()
    {
        Template value = test::smallTemplate();
        value.formats.append({{QStringLiteral("square")}, {}, 720, 720, {}, {}});
        const auto overrides = [&]() -> auto &
        {
            return value.scenes[0].tracks[1].elements[0].overrides;
        };
        overrides()[{QStringLiteral("square")}][PropertyId::X] = Value(5.0);
        VERIFY_RESULT(Document::create(m_path, value));
        run("DELETE FROM part WHERE kind = 'format' AND id = 'square'");
        VERIFY_RESULT(rescueDocument(m_path, m_target));
        const Result<Document> rescued = Document::open(m_target);
        VERIFY_RESULT(rescued);
        overrides().clear();
        value.formats.removeLast();
        QVERIFY(rescued->current() == value);
    }

    void pagesTornOut()
    {
        const Template value = wide(60);
        VERIFY_RESULT(Document::create(m_path, value));
        const QByteArray good = test::readBytes(m_path);
        const qsizetype pages = good.size() / 4096;
        QVERIFY(pages > 20);
        int opened = 0;
        for (qsizetype page = 1; page < pages; ++page) {
            QByteArray torn = good;
            torn.replace(page * 4096, 4096, QByteArray(4096, '\xa5'));
            test::writeFile(m_path, torn);
            QFile::remove(m_target);
            const bool refused = !Document::open(m_path);
            const Result<QStringList> lost = rescueDocument(m_path, m_target);
            if (!lost) // the page that says where the others are
                continue;
            QVERIFY(refused || lost->size() == 1);
            const Result<Document> rescued = Document::open(m_target);
            VERIFY_RESULT(rescued);
            ++opened;
            if (lost->size() == 1)
                QVERIFY(rescued->current() == value);
            else
                QVERIFY(rescued->current().scenes.size() > 20);
        }
        QVERIFY2(opened >= int(pages) * 8 / 10, qPrintable(QString::number(opened)));
    }

    void filesCutShort()
    {
        const Template value = wide(60);
        VERIFY_RESULT(Document::create(m_path, value));
        const QByteArray good = test::readBytes(m_path);
        for (qsizetype size = good.size() - 1; size > good.size() / 2; size -= 4096) {
            const QByteArray cut = good.first(size);
            test::writeFile(m_path, cut);
            QFile::remove(m_target);
            const Result<QStringList> lost = rescueDocument(m_path, m_target);
            VERIFY_RESULT(lost);
            QVERIFY(lost->size() > 1 || size + 4096 > good.size());
            const Result<Document> rescued = Document::open(m_target);
            VERIFY_RESULT(rescued);
            QVERIFY(!partsOf(rescued->current()).isEmpty());
            QVERIFY(size < good.size() * 8 / 10 || rescued->current().scenes.size() > 5);
            QCOMPARE(test::readBytes(m_path), cut);
        }
        QCOMPARE(QDir(m_folder->path())
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList({QStringLiteral("d.reel"), QStringLiteral("rescued.reel")}));
    }

    void logsWithoutAnIndex()
    {
        Template value = test::smallTemplate();
        const QString left = m_folder->filePath(QStringLiteral("left/d.reel"));
        {
            Result<Document> document = Document::create(m_path, value);
            VERIFY_RESULT(document);
            value.name = QStringLiteral("In the log");
            VERIFY_RESULT(document->commit(QStringLiteral("Rename"), value));
            for (const char *file : {"", "-wal"}) // as a kill leaves it
                test::writeFile(left + QLatin1String(file),
                                test::readBytes(m_path + QLatin1String(file)));
        }
        // No index can be made there, as in a folder that may only be read.
        QVERIFY(QFile::link(QStringLiteral("nowhere"), left + QStringLiteral("-shm")));
        {
            const Result<Document> looked = Document::open(left, Document::Access::Read);
            VERIFY_RESULT(looked);
            QVERIFY(looked->current() == value);
            QCOMPARE(looked->path(), left);
            QCOMPARE(looked->mediaFolder(), QFileInfo(left).absolutePath());
            VERIFY_RESULT(looked->saveCopy(m_folder->filePath(QStringLiteral("copy.reel"))));
        }
        const QByteArray log = test::readBytes(left + QStringLiteral("-wal"));
        QVERIFY(QFile::remove(left + QStringLiteral("-wal"))); // as of a copy of the file alone
        VERIFY_RESULT(Document::open(left, Document::Access::Read));
        test::writeFile(left + QStringLiteral("-wal"), log);
        const Result<QStringList> lost = rescueDocument(left, m_target);
        VERIFY_RESULT(lost);
        QCOMPARE(lost->size(), 1);
        const Result<Document> rescued = Document::open(m_target);
        VERIFY_RESULT(rescued);
        QVERIFY(rescued->current() == value);
    }

    void lostOwnersAreReplaced()
    {
        const Template value = test::smallTemplate();
        VERIFY_RESULT(Document::create(m_path, value));
        run("DELETE FROM part WHERE kind = 'scene' AND id = (SELECT min(id) FROM part WHERE kind = "
            "'scene')");
        QVERIFY(!Document::open(m_path));
        const Result<QStringList> lost = rescueDocument(m_path, m_target);
        VERIFY_RESULT(lost);
        QVERIFY2(lost->first().contains(QStringLiteral("but for what was in it")),
                 qPrintable(lost->join(u'\n')));
        const Result<Document> rescued = Document::open(m_target);
        VERIFY_RESULT(rescued);
        QCOMPARE(rescued->current().scenes.size(), value.scenes.size());
    }

    void eachLostPartLeavesADocument()
    {
        const Template value = test::RandomTemplate(11).make();
        for (const TemplatePart &part : partsOf(value)) {
            QFile::remove(m_path);
            QFile::remove(m_target);
            VERIFY_RESULT(Document::create(m_path, value));
            run(qPrintable(
                QStringLiteral("UPDATE part SET body = '{\"id\":' WHERE kind = '%1' AND id "
                               "= '%2'")
                    .arg(QLatin1String(nameOf(part.kind)),
                         QString(part.id).replace(u'\'', QLatin1String("''")))));
            QVERIFY(!Document::open(m_path));
            const Result<QStringList> lost = rescueDocument(m_path, m_target);
            VERIFY_RESULT(lost);
            QVERIFY(lost->size() > 1);
            VERIFY_RESULT(Document::open(m_target));
        }
    }

    void whatIsInventedIsListed_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("loss");
        const auto row = [](const char *name, const char *damage, const char *loss) {
            QTest::newRow(name) << QString::fromUtf8(damage) << QString::fromUtf8(loss);
        };
        row("formats", "DELETE FROM part WHERE kind = 'format'", "every format (one of 1920");
        row("key", "UPDATE part SET body = json_set(body, '$.key', 'none') WHERE kind = 'template'",
            "the field that tells viewers apart");
        row("language",
            "UPDATE part SET body = json_set(body, '$.language', json('{\"field\": \"none\"}')) "
            "WHERE kind = 'template'",
            "the field of the viewers' language");
        row("logo",
            "UPDATE part SET body = json_set(body, '$.brand', json('{\"logos\": [\"gone\"]}')) "
            "WHERE kind = 'template'",
            "'gone' of the brand's logos");
    }
    void whatIsInventedIsListed()
    {
        QFETCH(QString, damage);
        QFETCH(QString, loss);
        VERIFY_RESULT(Document::create(m_path, test::smallTemplate()));
        run(qPrintable(damage));
        const Result<QStringList> lost = rescueDocument(m_path, m_target);
        VERIFY_RESULT(lost);
        QVERIFY2(lost->filter(loss).size() == 1, qPrintable(lost->join(u'\n')));
        VERIFY_RESULT(Document::open(m_target));
    }

    void lossesAreListedOnce()
    {
        const Template value = test::smallTemplate();
        for (const char *kind : {"scene", "track"}) {
            QFile::remove(m_path);
            QFile::remove(m_target);
            VERIFY_RESULT(Document::create(m_path, value));
            const Scene &scene = value.scenes[0];
            const QString id = qstrcmp(kind, "scene") == 0 ? scene.id.value
                                                           : scene.tracks[0].id.value;
            run(qPrintable(QStringLiteral("UPDATE part SET body = '{' WHERE kind = '%1' AND id = "
                                          "'%2'")
                               .arg(QLatin1String(kind), id)));
            const Result<QStringList> lost = rescueDocument(m_path, m_target);
            VERIFY_RESULT(lost);
            const QString name = QStringLiteral("the %1 '%2'").arg(QLatin1String(kind), id);
            QCOMPARE(lost->filter(name),
                     QStringList{QString(name + QStringLiteral(" but for what was in it"))});
            const Result<Document> rescued = Document::open(m_target);
            VERIFY_RESULT(rescued);
            QCOMPARE(rescued->current().scenes.size(), value.scenes.size());
        }
    }

    void embeddedMediaComeAlong()
    {
        Template value = test::smallTemplate();
        Result<Document> document = Document::create(m_path, value);
        VERIFY_RESULT(document);
        const Result<Digest> digest = document->embed("the bytes");
        VERIFY_RESULT(digest);
        for (Media &medium : value.media) {
            medium.embedded = true;
            medium.digest = *digest;
        }
        value.media.last().digest = digestOf("that were never embedded");
        VERIFY_RESULT(document->commit(QStringLiteral("Embed"), value));
        document = fail(Error());
        const Result<QStringList> lost = rescueDocument(m_path, m_target);
        VERIFY_RESULT(lost);
        QCOMPARE(lost->size(), 2);
        QVERIFY2(lost->first().contains(value.media.last().id.value), qPrintable(lost->first()));
        const Result<Document> rescued = Document::open(m_target);
        VERIFY_RESULT(rescued);
        const QTemporaryDir files;
        VERIFY_RESULT(rescued->unpackEmbedded(rescued->current(), files.path()));
        QCOMPARE(QDir(files.path()).entryList(QDir::Files).size(), 1);
        QCOMPARE(test::readBytes(files.filePath(QString::fromLatin1(*digest))),
                 QByteArray("the bytes"));
    }

    void mediaFoldersThatLeadOutAreLeft()
    {
        const Template value = test::smallTemplate();
        VERIFY_RESULT(Document::create(m_path, value));
        for (const char *root : {"../../..", "/etc", "a/../.."}) {
            run(qPrintable(QStringLiteral("INSERT OR REPLACE INTO setting VALUES('mediaRoot', "
                                          "'%1')")
                               .arg(QLatin1String(root))));
            QFile::remove(m_target);
            const Result<QStringList> lost = rescueDocument(m_path, m_target);
            VERIFY_RESULT(lost);
            QCOMPARE(lost->first(), QStringLiteral("the folder of its media"));
            const Result<Document> rescued = Document::open(m_target);
            VERIFY_RESULT(rescued);
            QVERIFY(rescued->current() == value);
            QCOMPARE(rescued->mediaFolder(), QFileInfo(m_path).canonicalPath());
            QFile::remove(m_target);
            QVERIFY(!Document::create(m_target, value, {.mediaRoot = QLatin1String(root)}));
            QVERIFY(!QFile::exists(m_target));
        }
    }

    void whatIsNothingIsRefused()
    {
        test::writeFile(m_path, "just a text");
        QVERIFY(!rescueDocument(m_path, m_target));
        QVERIFY(!QFile::exists(m_target));
        QVERIFY(!rescueDocument(m_folder->filePath(QStringLiteral("none")), m_target));
    }
};

REELWRIGHT_TEST(TestRescue)
#include "tst_rescue.moc"
