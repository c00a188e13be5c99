// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "workbench.h"

#include <QDir>
#include <QFile>
#include <cerrno>
#include <cstring>
#include <sys/mount.h>

using namespace reelwright;
using test::Ended;
using test::u;
using test::Workbench;

namespace {

// A file system of so many KiB where a folder was; only root may.
class SmallDisk {
public:
    SmallDisk(const QString &folder, int size) : m_folder(folder.toLocal8Bit())
    {
        QDir().mkpath(folder);
        m_mounted = ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, options(size)) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount(m_folder.constData());
    }
    bool makeReadOnly() const
    {
        return ::mount("tmpfs", m_folder.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) ==
               0;
    }
    bool isMounted() const { return m_mounted; }
    bool grow(int size) const
    {
        return ::mount("tmpfs", m_folder.constData(), "tmpfs", MS_REMOUNT, options(size)) == 0;
    }

private:
    static QByteArray options(int size) { return "size=" + QByteArray::number(size) + "k"; }

    QByteArray m_folder;
    bool m_mounted = false;
};

} // namespace

// No room: what has its final name is whole, and the next run goes on.
class TestFullDisk : public test::TestCase {
    Q_OBJECT

private:
    static void onlyWholeFiles(const Workbench &bench, const QMap<QString, QByteArray> &right)
    {
        const auto made = bench.videos("out");
        for (const QString &name : made.keys())
            QVERIFY2(made[name] == right[name], qPrintable(name));
        for (const QString &name : bench.names("out"))
            QVERIFY2(!name.endsWith(u(".part")), qPrintable(name));
        QVERIFY(!bench.names("out").contains(u("report.json")));
    }
    // A shell that may write so many blocks of 512 bytes into a file.
    static Ended limited(int blocks, const QStringList &arguments)
    {
        const QString line = u("ulimit -f \"$0\" && exec \"$@\"");
        return test::runProgram(
            u("sh"),
            QStringList{u("-c"), line, QString::number(blocks), test::workerPath()} + arguments);
    }

private Q_SLOTS:
    void aDiskThatIsFull_data()
    {
        QTest::addColumn<int>("size"); // KiB
        for (const int size : {4, 16, 64, 160, 240})
            QTest::addRow("%d KiB", size) << size;
    }
    void aDiskThatIsFull()
    {
        QFETCH(int, size);
        const Workbench bench;
        COMPARE_CODE(bench.render({}, "right"), 0);
        const SmallDisk disk(bench.path("out"), size);
        Ended ended;
        if (disk.isMounted())
            ended = bench.render();
        else // no root: no file may grow as long as a video is
            ended = limited(size / 4, bench.renderArguments());
        COMPARE_CODE(ended, 75);
        VERIFY_SAYS(ended, bench.path("out").toUtf8(), "can't be");
        onlyWholeFiles(bench, bench.videos("right"));
        QVERIFY(!disk.isMounted() || disk.grow(4096));
        COMPARE_CODE(bench.render(), 0);
        QVERIFY(bench.videos("out") == bench.videos("right"));
    }
    void filesThatMayNotGrow()
    {
        const Workbench bench;
        COMPARE_CODE(bench.render({}, "right"), 0);
        const Ended ended = limited(40, bench.renderArguments());
        COMPARE_CODE(ended, 75);
        VERIFY_SAYS(ended, "can't be written");
        onlyWholeFiles(bench, bench.videos("right"));
        COMPARE_CODE(bench.render(), 0);
        QVERIFY(bench.videos("out") == bench.videos("right"));
    }
    // Not that somebody else is editing it.
    void documentsThatCanNotBeLocked()
    {
        const Workbench bench;
        const SmallDisk disk(bench.path("d"), 4096);
        const QString reel = bench.path("d/t.reel");
        COMPARE_CODE(test::runWorker({u("import-template"), bench.source(), u("-o"), reel}), 0);
        const QStringList arguments{u("media"), reel, u("--embed"), u("photo")};
        const Ended full = limited(0, arguments);
        COMPARE_CODE(full, 75);
        VERIFY_SAYS(full, "t.reel: ", "for reading only", "make room");
        if (disk.isMounted())
            QVERIFY(disk.makeReadOnly());
        else
            QVERIFY(QFile::setPermissions(bench.path("d"), QFile::ReadUser | QFile::ExeUser));
        const Ended forbidden = test::runWorker(arguments);
        COMPARE_CODE(forbidden, 2);
        VERIFY_SAYS(forbidden, "t.reel: ", "its folder must be writable");
        if (!disk.isMounted())
            QFile::setPermissions(bench.path("d"),
                                  QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
    }
    void temporaryFoldersWithoutRoom()
    {
        const Workbench bench;
        const QString reel = bench.path("t.reel");
        COMPARE_CODE(test::runWorker({u("import-template"), bench.source(), u("-o"), reel}), 0);
        COMPARE_CODE(test::runWorker({u("media"), reel, u("--embed"), u("clip")}), 0);
        const SmallDisk disk(bench.path("tmp"), 4);
        QStringList folders{bench.path("nowhere")};
        if (disk.isMounted())
            folders += bench.path("tmp");
        for (const QString &folder : folders)
            for (const QStringList &arguments :
                 {QStringList{u("inspect"), reel},
                  QStringList{u("pack"), reel, u("-o"), bench.path("made")},
                  QStringList{u("export-template"), reel, u("-o"), bench.path("made")}}) {
                const Ended ended = test::runProgram(
                    u("env"), QStringList{u("TMPDIR=") + folder, test::workerPath()} + arguments);
                COMPARE_CODE(ended, 75);
                VERIFY_SAYS(ended, "set TMPDIR");
                QVERIFY2(!ended.err.contains("embedded"), ended.err.constData());
                QVERIFY2(folder == folders[0] || ended.err.contains("t.reel: its media"),
                         ended.err.constData());
                QVERIFY(!QFile::exists(bench.path("made")));
            }
    }
    void copiesOfMedia()
    {
        const Workbench bench;
        const QString reel = bench.path("t.reel");
        COMPARE_CODE(test::runWorker({u("import-template"), bench.source(), u("-o"), reel}), 0);
        QVERIFY(QDir().mkpath(bench.path("else")));
        QVERIFY(QFile::copy(bench.path("t/media/clip.mp4"), bench.path("else/take.mp4")));
        QFile take(bench.path("else/take.mp4"));
        QVERIFY(take.open(QFile::Append) && take.write(QByteArray(100'000, '\0')) == 100'000);
        take.close();
        const QStringList before = bench.names("t/media");
        const QStringList arguments{u("media"), reel, u("--import"), take.fileName()};
        const Ended full = limited(40, arguments);
        COMPARE_CODE(full, 75);
        VERIFY_SAYS(full, "t/media/take.mp4: can't be written", "make room");
        QCOMPARE(bench.names("t/media"), before);
        COMPARE_CODE(test::runWorker(arguments), 0);
        QCOMPARE(bench.names("t/media").size(), before.size() + 1);
    }
    // Another run would not help: it is another place that has to be named.
    void placesThatRefuse()
    {
        const Workbench bench;
        COMPARE_CODE(
            test::runWorker({u("import-template"), bench.source(), u("-o"), bench.path("t.reel")}),
            0);
        const SmallDisk disk(bench.path("locked"), 4096);
        if (disk.isMounted())
            QVERIFY(disk.makeReadOnly());
        else
            QVERIFY(QFile::setPermissions(bench.path("locked"), QFile::ReadUser | QFile::ExeUser));
        QVERIFY(QDir().mkpath(bench.path("full/of")));
        const QStringList before = bench.names("");
        for (const QString &target :
             {bench.path("locked/made"), bench.path("nowhere/made"), bench.path("t.reel/made"),
              bench.path("full"), bench.path(QString(300, u'x'))})
            for (const QStringList &command :
                 {QStringList{u("pack"), bench.source()},
                  QStringList{u("import-template"), bench.source()},
                  QStringList{u("export-template"), bench.path("t.reel")},
                  QStringList{u("rescue"), bench.path("t.reel")},
                  QStringList{u("frame"), bench.source(), u("--data"), bench.path("viewers.csv"),
                              u("--viewer"), u("a"), u("--time"), u("0")}}) {
                const Ended ended = test::runWorker(command + QStringList{u("-o"), target});
                COMPARE_CODE(ended, 2);
                QVERIFY2(ended.says({target.toUtf8().right(200)}), ended.text().constData());
                QVERIFY2(!ended.err.contains("make room"), ended.err.constData());
                QCOMPARE(bench.names(""), before);
            }
        if (!disk.isMounted())
            QFile::setPermissions(bench.path("locked"),
                                  QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
    }
    void documentsAndPackages()
    {
        const Workbench bench;
        for (const char *command : {"pack", "import-template", "export-template"}) {
            const QString source = QByteArray(command) == "export-template" ? bench.path("t.reel")
                                                                            : bench.source();
            const QStringList arguments{u(command), source, u("-o"), bench.path("made")};
            const QStringList before = bench.names("");
            const Ended ended = limited(8, arguments);
            COMPARE_CODE(ended, 75);
            VERIFY_SAYS(ended, "can't be written", bench.path("made").toUtf8());
            QVERIFY2(!ended.err.contains("/.made"), ended.err.constData());
            QCOMPARE(bench.names(""), before);
            if (QByteArray(command) == "import-template")
                COMPARE_CODE(test::runWorker({u(command), source, u("-o"), bench.path("t.reel")}),
                             0);
        }
    }
};

REELWRIGHT_TEST(TestFullDisk)
#include "tst_fulldisk.moc"
