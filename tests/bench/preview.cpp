// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The live preview of the sample in a window of 1920 × 1080 with frames of 1920 × 1080: another
// viewer, another moment, playing, and sixteen viewers beside each other. Prints rows of a table
// of Markdown: bench-preview FOLDER SAMPLE.
#include "times.h"

#include <editor/canvas/canvasview.h>
#include <editor/session/framekeeper.h>
#include <editor/theme/studiostyle.h>
#include <editor/theme/type.h>
#include <editor/variants/variantspanel.h>
#include <editor/window/mainwindow.h>
#include <editor/window/workspaces.h>
#include <preview/media/framestore.h>

#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSettings>
#include <cstdio>
#include <ctime>

using namespace reelwright;
using bench::Times;

namespace {

constexpr int switches = 100;
constexpr int scrubs = 100;

bool waitFor(const std::function<bool()> &condition, int milliseconds = 60'000)
{
    for (const QDeadlineTimer end(milliseconds); !condition() && !end.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return condition();
}

void settle(int milliseconds)
{
    const QDeadlineTimer quiet(milliseconds);
    waitFor([&] { return quiet.hasExpired(); }, milliseconds + 100);
}

double megabytes(const char *what) // of /proc/self/status
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (file.open(QFile::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (line.startsWith(what))
                return line.mid(qstrlen(what)).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

void plainRow(const char *what, double value, const char *unit, double bound, bool atLeast)
{
    const bool reached = atLeast ? value >= bound : value <= bound;
    std::printf("| %s | %.3g %s | %s %g %s | %s |\n", what, value, unit, atLeast ? "≥" : "≤", bound,
                unit, reached ? "reached" : "**missed**");
}

class Preview {
public:
    Preview(Session &session, MainWindow &window) : m_session(session), m_window(window)
    {
        m_clock.start();
        QObject::connect(&session.player(), &Player::frameReady, &session,
                         [this](const QImage &, Flicks time) {
                             m_pictured = m_session.player().pictured();
                             m_at = time;
                             m_window.canvas().repaint();
                             m_when = m_clock.nsecsElapsed();
                             ++m_frames;
                         });
    }

    bool open(const QString &path, const QString &viewer)
    {
        m_session.openTemplate(path, {}, viewer);
        if (!waitFor([&] { return m_frames > 0; }))
            return false;
        m_session.player().setFrameSize({1920, 1080});
        settle(3000); // thumbnails and waveforms
        return true;
    }
    // From the wish to the picture of it.
    bool viewerSwitches(const char *what, double most, bool sameMoment)
    {
        QRandomGenerator random(7);
        Times times;
        for (int i = 0; i < switches; ++i) {
            if (!sameMoment && !seek(moment(random)))
                return false;
            const qint64 wanted = random.bounded(1000);
            if (m_session.viewer()->record.index == wanted)
                continue;
            const ProgramPointer before = m_pictured;
            const qint64 begin = m_clock.nsecsElapsed();
            m_session.showViewer(wanted);
            if (!waitFor([&] {
                    return m_session.viewer()->record.index == wanted && m_pictured != before &&
                           m_pictured == m_session.program();
                }))
                return false;
            times.add(double(m_when - begin) / 1e6);
        }
        times.row(what, most);
        return true;
    }
    bool scrubbing()
    {
        QRandomGenerator random(3);
        Times times;
        for (int i = 0; i < scrubs; ++i) {
            const qint64 begin = m_clock.nsecsElapsed();
            if (!seek(moment(random)))
                return false;
            times.add(double(m_when - begin) / 1e6);
        }
        times.row("a frame at random: to the painted canvas", 60);
        return true;
    }
    // Twice: the second time is the steady state.
    bool playing()
    {
        Player &player = m_session.player();
        for (int time = 0; time < 2; ++time) {
            if (!seek(Flicks(0)))
                return false;
            QElapsedTimer timer;
            timer.start();
            const std::clock_t cpu = std::clock();
            const int before = m_frames;
            player.play();
            if (!waitFor([&] { return !player.isPlaying(); }, 120'000))
                return false;
            const double seconds = double(timer.nsecsElapsed()) / 1e9;
            const double load = double(std::clock() - cpu) / CLOCKS_PER_SEC / seconds;
            const auto label =
                QStringLiteral("R1 played whole, %1: frames dropped (%2 shown, "
                               "%3 cores busy)")
                    .arg(time == 0 ? QStringLiteral("the first time") : QStringLiteral("again"))
                    .arg(m_frames - before)
                    .arg(load, 0, 'f', 2);
            plainRow(qPrintable(label), double(player.dropped()), "", 0, false);
        }
        plainRow("memory of the studio that has played R1, at most", megabytes("VmHWM:"), "MB", 700,
                 false);
        return true;
    }
    // A sheet of sixteen, a quarter as wide and high as the frame, while it plays.
    bool sheet()
    {
        m_window.workspaces().choices[3]->trigger();
        VariantModel &model = m_window.variants().model();
        if (!waitFor([&] { return model.rowCount() == 16 && model.rounds() > 0; }))
            return false;
        model.setPictureSize({480, 270});
        settle(2000);
        if (!seek(Flicks(0)))
            return false;
        m_session.player().setFrameSize({480, 270}); // what is beside it is not measured here
        const qint64 before = model.rounds();
        QElapsedTimer timer;
        timer.start();
        m_session.player().play();
        settle(20'000);
        m_session.player().pause();
        const double rate = double(model.rounds() - before) / (double(timer.elapsed()) / 1000);
        plainRow("sixteen viewers at 480 × 270, playing: pictures of all a second", rate, "", 10,
                 true);
        return true;
    }

private:
    Flicks moment(QRandomGenerator &random)
    {
        const Program &program = *m_session.program();
        return program.rate.timeOf(random.bounded(int(program.frameCount())));
    }
    bool seek(Flicks time)
    {
        if (m_session.player().position() == time && m_at == time)
            return true;
        m_at = Flicks(-1);
        m_session.player().seek(time);
        return waitFor([&] { return m_at == time; });
    }

    Session &m_session;
    MainWindow &m_window;
    std::shared_ptr<const Program> m_pictured;
    Flicks m_at{-1};
    QElapsedTimer m_clock;
    qint64 m_when = 0; // the last picture was painted, by m_clock
    int m_frames = 0;
};

bool runKept(const QString &folder, const QString &sample, QSettings &settings)
{
    Session session(
        {}, std::make_shared<FrameStore>(folder + QStringLiteral("/frames"), qint64(4) << 30));
    const FrameKeeper keeper(session);
    MainWindow window(session, settings);
    window.resize(1920, 1080);
    window.show();
    Preview preview(session, window);
    if (!preview.open(sample, QStringLiteral("v0014")))
        return false;
    QElapsedTimer timer;
    timer.start();
    if (!waitFor([&] { return !keeper.isBusy(); }, 120'000))
        return false;
    std::printf("| keeping the frames of its clips, in the background | %.3g s | – | |\n",
                double(timer.elapsed()) / 1000);
    session.player().seek(8 * oneSecond);
    settle(500);
    return preview.viewerSwitches("another viewer, when only text differs: to the painted canvas",
                                  16, true) &&
           preview.viewerSwitches("another viewer at any moment: to the painted canvas", 50,
                                  false) &&
           preview.scrubbing() && preview.playing() && preview.sheet();
}

// Nothing of the clips is kept, and every moment is another one.
bool runCold(const QString &sample, QSettings &settings)
{
    Session session(nullptr);
    MainWindow window(session, settings);
    window.resize(1920, 1080);
    window.show();
    Preview preview(session, window);
    return preview.open(sample, QStringLiteral("v0014")) &&
           preview.viewerSwitches(
               "another viewer at any moment, no clip's frames kept: to the painted canvas", 50,
               false);
}

int run()
{
    const QString folder = QApplication::arguments().value(1);
    const QString sample = QApplication::arguments().value(2);
    QSettings settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat);
    return runKept(folder, sample, settings) && runCold(sample, settings) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(new StudioStyle(ThemeKind::Dark));
    QApplication::setFont(fontOf(TypeRole::Body));
    return run();
}
