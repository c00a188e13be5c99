// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "workbench.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace reelwright;
using test::Ended;
using test::u;
using test::Workbench;

// Keys that are no good file names, whether by accident or to write somewhere else.
class TestViewerNames : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void filesStayInTheFolder()
    {
        const QStringList keys{u("../x"),
                               u("/etc/x"),
                               u("a/b"),
                               u(".hidden"),
                               u("CON"),
                               u(".."),
                               u("."),
                               u("🎈"),
                               u("-rf"),
                               u("a b"),
                               u("%2E"),
                               u("$(x)"),
                               u("a\nb"),
                               u("report.json"),
                               QString(5000, QLatin1Char('k')) + u("1"),
                               QString(5000, QLatin1Char('k')) + u("2")};
        const Workbench bench;
        QByteArray data = "id,first_name,plan\n";
        for (const QString &key : keys)
            data += '"' + key.toUtf8() + "\",Ada,gold\n";
        bench.write("viewers.csv", data);
        const QStringList around = bench.names("");
        const Ended ended = bench.render({}, "deep/out");
        COMPARE_CODE(ended, 0);
        QCOMPARE(bench.names(""), QStringList(u("deep")) + around);
        QCOMPARE(bench.names("deep"), QStringList(u("out")));
        const auto outcomes = bench.outcomes("deep/out");
        QCOMPARE(outcomes.size(), keys.size());
        QStringList files;
        static const QRegularExpression safe(u("^[A-Za-z0-9_%-][A-Za-z0-9._%-]{0,200}\\.mp4$"));
        for (const QString &key : keys) {
            files.append(outcomes[key][u("file")].toString());
            QVERIFY2(safe.match(files.last()).hasMatch(), qPrintable(files.last()));
            QVERIFY(QFileInfo(bench.path(u("deep/out/") + files.last())).isFile());
        }
        QCOMPARE(files.removeDuplicates(), 0);
        QCOMPARE(bench.videos("deep/out").size(), keys.size());
        QVERIFY(!QFileInfo::exists(u("/etc/x.mp4")));
    }
};

REELWRIGHT_TEST(TestViewerNames)
#include "tst_viewernames.moc"
