// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfixture.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <csignal>

using namespace reelwright;

namespace {

struct Outcome {
    int code = -1;
    QString output;
    QString errors;
};

// Its home is `home`.
QProcessEnvironment environmentOf(const QTemporaryDir &home, const QString &platform)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), home.path());
    return environment;
}

Outcome runStudio(const QStringList &arguments, const QString &platform)
{
    const QTemporaryDir home;
    QProcess process;
    process.setProcessEnvironment(environmentOf(home, platform));
    process.start(QStringLiteral(REELWRIGHT_STUDIO_PROGRAM), arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

// The program as a process.
class TestProgram : public test::GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void needsNoDisplayToSayItsVersion()
    {
        const Outcome version = runStudio({QStringLiteral("--version")}, QStringLiteral("none"));
        QCOMPARE(version.code, 0);
        QVERIFY(version.output.startsWith(QStringLiteral("reelwright 0.")));
        const Outcome help = runStudio({QStringLiteral("--help")}, QStringLiteral("none"));
        QCOMPARE(help.code, 0);
        QVERIFY(help.output.contains(QStringLiteral("--viewer ID")));
    }

    void aWrongCommandLineIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QStringList &arguments, const char *named) {
            QTest::newRow(name) << arguments << QString::fromLatin1(named);
        };
        row("option", {QStringLiteral("--bogus")}, "bogus");
        row("file", {QStringLiteral("/no/such.reel")}, "/no/such.reel");
        row("two files", {QStringLiteral("."), QStringLiteral(".")}, "more than one");
        row("theme", {QStringLiteral("--theme"), QStringLiteral("pink")}, "--theme");
        row("size", {QStringLiteral("--size"), QStringLiteral("9x9")}, "--size");
    }
    void aWrongCommandLineIsRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const Outcome outcome = runStudio(arguments, QStringLiteral("none"));
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.errors.contains(named), qPrintable(outcome.errors));
    }

    void aSignalEndsItInOrder_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("terminate") << SIGTERM;
        QTest::newRow("interrupt") << SIGINT;
        QTest::newRow("hang up") << SIGHUP;
    }
    void aSignalEndsItInOrder()
    {
        QFETCH(int, signal);
        const QTemporaryDir home;
        const QTemporaryDir folder;
        const QString path = test::makeDocument(folder, "a");
        const auto files = [&] {
            return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        };
        QProcess process;
        process.setProcessEnvironment(environmentOf(home, QStringLiteral("offscreen")));
        process.start(QStringLiteral(REELWRIGHT_STUDIO_PROGRAM), {path});
        QTRY_VERIFY_WITH_TIMEOUT(files().contains(QStringLiteral(".a.reel.lock")), 60'000);
        QCOMPARE(kill(pid_t(process.processId()), signal), 0);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(int(process.exitStatus()), int(QProcess::NormalExit));
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(files(), QStringList{QStringLiteral("a.reel")});
    }

    void savesAPictureOfItself()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("window.png"));
        const Outcome outcome =
            runStudio({test::samplePath(), QStringLiteral("--picture"), path,
                       QStringLiteral("--size"), QStringLiteral("1000x700"), QStringLiteral("--at"),
                       QStringLiteral("8"), QStringLiteral("--viewer"), QStringLiteral("v0014")},
                      QStringLiteral("offscreen"));
        QCOMPARE(outcome.code, 0);
        QCOMPARE(QImage(path).size(), QSize(1000, 700));
    }
};

REELWRIGHT_TEST(TestProgram)
#include "tst_program.moc"
