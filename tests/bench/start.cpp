// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the studio over and over, and measures from the start of its process until its window is
// painted, and until the first picture of the sample is. Prints rows of a table of Markdown:
// bench-start STUDIO FOLDER SAMPLE. Needs a display. The first start of each comes from the disk,
// where the system lets itself be told to forget what it has read; the others do not.
#include "times.h"

#include <model/document/exchange.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <cstdio>
#include <optional>

using namespace reelwright;
using bench::Times;

namespace {

constexpr int starts = 10;

struct Start {
    double window = 0; // ms
    double picture = 0;
};

class Studio {
public:
    Studio(QString program, const QString &folder) : m_program(std::move(program))
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
            m_environment.insert(QString::fromLatin1(name), folder);
        m_environment.insert(QStringLiteral("QT_LOGGING_RULES"),
                             QStringLiteral("reelwright.start.info=true"));
        m_environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    }

    std::optional<Start> start(const QStringList &arguments) const
    {
        const bool opens = !arguments.isEmpty();
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        Start times;
        QElapsedTimer clock;
        clock.start();
        process.start(m_program, arguments);
        while (times.window == 0 || (opens && times.picture == 0)) {
            if (!process.waitForReadyRead(60'000)) {
                std::fprintf(stderr, "the studio did not show itself\n");
                process.kill();
                process.waitForFinished();
                return std::nullopt;
            }
            const double now = double(clock.nsecsElapsed()) / 1e6;
            while (process.canReadLine()) {
                const QByteArray line = process.readLine();
                if (line.contains("window painted"))
                    times.window = now;
                else if (line.contains("picture painted"))
                    times.picture = now;
                else
                    std::fputs(line.constData(), stderr);
            }
        }
        process.terminate();
        process.waitForFinished();
        return times;
    }

private:
    QString m_program;
    QProcessEnvironment m_environment;
};

// Needs to be root.
bool forgetFiles()
{
    QProcess::execute(QStringLiteral("sync"), {});
    QFile file(QStringLiteral("/proc/sys/vm/drop_caches"));
    return file.open(QFile::WriteOnly | QFile::Unbuffered) && file.write("3\n") == 2;
}

void coldRow(const char *what, double value, double bound)
{
    std::printf("| %s, files read from the disk, once | %.0f ms | ≤ %g ms | %s |\n", what, value,
                bound, value <= bound ? "reached" : "**missed**");
}

bool measure(const Studio &studio, const QStringList &arguments, const char *windowWords,
             const char *pictureWords)
{
    const bool cold = forgetFiles();
    const auto first = studio.start(arguments);
    if (!first)
        return false;
    if (cold) {
        coldRow(windowWords, first->window, 1000);
        if (pictureWords)
            coldRow(pictureWords, first->picture, 1500);
    }
    Times window;
    Times picture;
    for (int i = 0; i < starts; ++i) {
        const auto times = studio.start(arguments);
        if (!times)
            return false;
        window.add(times->window);
        picture.add(times->picture);
    }
    window.median(windowWords, 1000);
    if (pictureWords)
        picture.median(pictureWords, 1500);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const QString document = arguments[2] + QStringLiteral("/start.reel");
    QFile::remove(document);
    if (const auto made = importTemplate(arguments[3], document); !made) {
        std::fprintf(stderr, "%s\n", qPrintable(made.error().text()));
        return 1;
    }
    const Studio studio(arguments[1], arguments[2]);
    const bool done =
        measure(studio, {}, "start the studio: its window painted", nullptr) &&
        measure(studio,
                {document, QStringLiteral("--data"), arguments[3] + QStringLiteral("/viewers.csv")},
                "start it on R1, a document: its window painted", "R1's first picture painted");
    return done ? 0 : 1;
}
