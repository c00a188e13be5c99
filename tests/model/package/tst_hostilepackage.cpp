// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletemplates.h"
#include "testcase.h"

#include <model/package/package.h>
#include <model/template/templatejson.h>

#include <QTemporaryDir>
#include <archive.h>
#include <archive_entry.h>

using namespace reelwright;

// Packages that somebody has made or altered to do harm, or that were damaged on the way.
class TestHostilePackage : public test::TestCase {
    Q_OBJECT

private:
    struct Entry {
        QByteArray name;
        QByteArray bytes;
        int type = AE_IFREG;
    };

    QTemporaryDir m_folder;
    QList<Entry> m_good;
    QByteArray m_whole;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QList<Entry> entriesOf(const QString &package) const
    {
        QList<Entry> entries;
        archive *a = archive_read_new();
        archive_read_support_format_zip(a);
        archive_read_open_filename(a, qPrintable(package), 4096);
        archive_entry *entry = nullptr;
        while (archive_read_next_header(a, &entry) == ARCHIVE_OK) {
            QByteArray bytes(archive_entry_size(entry), '\0');
            archive_read_data(a, bytes.data(), size_t(bytes.size()));
            entries.append({archive_entry_pathname(entry), bytes});
        }
        archive_read_free(a);
        return entries;
    }
    QString package(const QList<Entry> &entries,
                    const char *options = "zip:compression=store") const
    {
        const QString file = path("made.reelpack");
        QFile::remove(file);
        archive *a = archive_write_new();
        archive_write_set_format_zip(a);
        archive_write_set_options(a, options);
        archive_write_open_filename(a, qPrintable(file));
        for (const Entry &made : entries) {
            archive_entry *entry = archive_entry_new();
            archive_entry_set_pathname(entry, made.name.constData());
            archive_entry_set_filetype(entry, unsigned(made.type));
            archive_entry_set_perm(entry, 0644);
            archive_entry_set_size(entry, made.type == AE_IFREG ? made.bytes.size() : 0);
            if (made.type == AE_IFLNK)
                archive_entry_set_symlink(entry, made.bytes.constData());
            archive_write_header(a, entry);
            if (made.type == AE_IFREG)
                archive_write_data(a, made.bytes.constData(), size_t(made.bytes.size()));
            archive_entry_free(entry);
        }
        archive_write_free(a);
        return file;
    }
    void refused(const QString &file, const char *words)
    {
        for (const bool unpack : {false, true}) {
            const Result<PackageInfo> info = unpack ? unpackPackage(file, path("cache"))
                                                    : verifyPackage(file);
            QVERIFY(!info);
            QVERIFY2(info.error().text().contains(QString::fromUtf8(words)),
                     qPrintable(info.error().text()));
            QVERIFY2(info.error().where.startsWith(file), qPrintable(info.error().where));
            QCOMPARE(int(info.error().code), int(ErrorCode::Input));
        }
        QVERIFY(!QFile::exists(path("evil")));
    }
    // The good package with its manifest's text changed.
    QList<Entry> lying(const QByteArray &old, const QByteArray &now) const
    {
        QList<Entry> entries = m_good;
        if (!entries[0].bytes.contains(old))
            qFatal("the manifest has no %s", old.constData());
        entries[0].bytes.replace(entries[0].bytes.indexOf(old), old.size(), now);
        return entries;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Template value = test::smallTemplate();
        test::writeFile(path("t/template.json"), templateToJson(value));
        for (const Media &medium : value.media)
            test::writeFile(path("t/") + medium.path, medium.path.toUtf8());
        test::writeFile(path("t/fonts/sans.ttf"), "a font");
        VERIFY_RESULT(packTemplate(path("t"), path("good.reelpack")));
        m_whole = test::readBytes(path("good.reelpack"));
        m_good = entriesOf(path("good.reelpack"));
        QCOMPARE(m_good.size(), 7);
        VERIFY_RESULT(verifyPackage(package(m_good)));
    }

    void everyByteOfContentCounts()
    {
        for (qsizetype i = 0; i < m_good.size(); ++i) {
            QList<Entry> entries = m_good;
            char &byte = entries[i].bytes.data()[entries[i].bytes.size() / 2];
            byte = char(byte ^ 1);
            QVERIFY2(!verifyPackage(package(entries)), entries[i].name.constData());
        }
    }
    void cutShort()
    {
        for (qsizetype size = 0; size < m_whole.size(); size += size < 4000 ? 37 : 1009) {
            test::writeFile(path("cut.reelpack"), m_whole.first(size));
            const Result<PackageInfo> info = verifyPackage(path("cut.reelpack"));
            QVERIFY2(!info, QByteArray::number(size).constData());
            QVERIFY(info.error().where.startsWith(path("cut.reelpack")));
        }
    }
    void alteredAnywhere()
    {
        int accepted = 0;
        for (qsizetype at = 0; at < m_whole.size(); at += 97) {
            QByteArray altered = m_whole;
            altered[at] = char(altered[at] ^ 0x20);
            test::writeFile(path("altered.reelpack"), altered);
            const Result<PackageInfo> info = verifyPackage(path("altered.reelpack"));
            if (!info)
                continue;
            ++accepted; // in what no reader looks at: dates, owners
            QVERIFY(info->value == test::smallTemplate());
        }
        QVERIFY2(accepted < 30, QByteArray::number(accepted).constData());
    }
    void noPackage()
    {
        test::writeFile(path("x.reelpack"), "no zip");
        refused(path("x.reelpack"), "is no package");
        test::writeFile(path("x.reelpack"), {});
        refused(path("x.reelpack"), "is no package");
        QFile::remove(path("x.reelpack"));
        refused(path("x.reelpack"), "can't be read");
    }
    void noManifest()
    {
        refused(package(m_good.mid(1)), "doesn't begin with manifest.json");
        refused(package({{"a.txt", "x"}}), "doesn't begin with manifest.json");
    }
    void missingEntry()
    {
        refused(package(m_good.first(6)), "is missing");
        QList<Entry> entries = m_good;
        entries.removeAt(3);
        refused(package(entries), "belongs");
    }
    void extraEntry()
    {
        refused(package(m_good + QList<Entry>{{"media/more.bin", "x"}}), "doesn't know the entry");
        refused(package(m_good + QList<Entry>{m_good.last()}), "doesn't know the entry");
    }
    void anotherOrder()
    {
        QList<Entry> entries = m_good;
        entries.swapItemsAt(4, 5);
        refused(package(entries), "belongs");
    }
    void hostilePaths()
    {
        for (const char *name : {"../evil", "/tmp/evil", "media/../../evil", "media/evil",
                                 "template.json", "media\\evil.bin"}) {
            QList<Entry> entries = m_good;
            entries[4].name = name;
            refused(package(entries), "belongs");
            const QByteArray own = m_good[4].name;
            entries = lying("\"name\": \"" + own,
                            QByteArray("\"name\": \"") + QByteArray(name).replace('\\', "\\\\"));
            entries[4].name = name;
            QVERIFY2(!verifyPackage(package(entries)), name);
            QVERIFY2(!unpackPackage(package(entries), path("cache")), name);
        }
        QVERIFY(!QFile::exists(path("evil")) && !QFile::exists(QStringLiteral("/tmp/evil")));
    }
    void links()
    {
        QList<Entry> entries = m_good;
        entries[4].type = AE_IFLNK;
        entries[4].bytes = "../../evil";
        refused(package(entries), "is no plain file");
        entries[4].type = AE_IFDIR;
        refused(package(entries), "is no plain file");
    }
    void compressed() { refused(package(m_good, "zip:compression=deflate"), "is compressed"); }
    void sizesThatCannotBeTrue()
    {
        const QByteArray size = "\"size\": " + QByteArray::number(m_good[4].bytes.size()) + ",";
        refused(package(lying(size, "\"size\": 999999999999,")), "more bytes than the package has");
        refused(package(lying(size, "\"size\": -1,")), "more bytes than the package has");
        refused(package(lying(size, "\"size\": 1,")), "not as long as the manifest says");
        refused(package(lying(size, "\"size\": \"1\",")), "the manifest");
        QByteArray bomb = m_whole; // the header of the first entry, in front and in the directory
        const QByteArray huge = QByteArray::fromHex("feffff7ffeffff7f");
        bomb.replace(18, 8, huge);
        const qsizetype directory = bomb.indexOf("PK\x01\x02");
        bomb.replace(directory + 20, 8, huge);
        test::writeFile(path("bomb.reelpack"), bomb);
        QVERIFY(!verifyPackage(path("bomb.reelpack")));
    }
    void manifestsThatLie()
    {
        const QByteArray digest = m_good[4].name.mid(6, 64);
        refused(package(lying("\"sha256\": \"" + digest, "\"sha256\": \"" + QByteArray(64, '0'))),
                "not allowed");
        refused(package(lying("\"reelpack\": \"1.0\"", "\"reelpack\": \"2.0\"")),
                "of version '2.0'");
        refused(package(lying("{", "{\"more\": 1,")), "not in its one form");
        refused(package(lying("\"engine\"", "\"motor\"")), "incomplete");
        refused(package(lying("\"digest\": \"", "\"digest\": \"0")),
                "not the one of this template");
        refused(package(lying("media/photo.png", "media/ahoto.png")), "not in its one form");
        refused(package(lying("media/deep/song.flac", "media/deep/tong.flac")),
                "not the one of this template");
        QList<Entry> entries = m_good;
        entries[0].bytes = "[1, 2]";
        refused(package(entries), "of version ''");
        entries[0].bytes = "{";
        refused(package(entries), "is no JSON");
    }
    void encodedTwice()
    {
        QList<Entry> entries = m_good;
        entries[1].bytes.replace("\"key\": \"id\"", "\"key\":  \"id\"");
        QVERIFY(!verifyPackage(package(entries)));
    }
};

REELWRIGHT_TEST(TestHostilePackage)
#include "tst_hostilepackage.moc"
