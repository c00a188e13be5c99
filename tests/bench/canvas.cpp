// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Drags a text of the sample over the canvas of a window of 1920 × 1080, and measures from each
// move of the mouse to the first painted picture that shows it or a later one. Prints rows of a
// table of Markdown: bench-canvas FOLDER SAMPLE.
#include "times.h"

#include <editor/canvas/canvasview.h>
#include <editor/canvas/drawnelement.h>
#include <editor/session/places.h>
#include <editor/theme/studiostyle.h>
#include <editor/theme/type.h>
#include <editor/window/mainwindow.h>
#include <model/document/exchange.h>

#include <QApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QMouseEvent>
#include <QSettings>
#include <QTimer>
#include <cmath>
#include <cstdio>

using namespace reelwright;
using bench::Times;

namespace {

constexpr int moves = 300;
const ElementId dragged{QStringLiteral("greeting-hello")};

// Tells when a widget has been painted.
class PaintedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool paint = event->type() == QEvent::Paint && receiver == m_watched;
        const bool done = QApplication::notify(receiver, event);
        if (paint && m_painted)
            m_painted();
        return done;
    }
    void watch(QObject *widget, std::function<void()> painted)
    {
        m_watched = widget;
        m_painted = std::move(painted);
    }

private:
    QObject *m_watched = nullptr;
    std::function<void()> m_painted;
};

bool waitFor(const std::function<bool()> &condition)
{
    for (const QDeadlineTimer end(60'000); !condition() && !end.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return condition();
}

QPointF placeIn(const Template &value)
{
    const Element *element = findElement(value, dragged).element;
    return element ? QPointF(std::get<double>(staticValue(*element, PropertyId::X)),
                             std::get<double>(staticValue(*element, PropertyId::Y)))
                   : QPointF();
}

QPointF placeIn(const Program &program, Flicks time)
{
    const Layer *layer = findLayer(program, dragged);
    return layer ? QPointF(layer->number(PropertyId::X, time), layer->number(PropertyId::Y, time))
                 : QPointF();
}

class Drag {
public:
    Drag(PaintedApplication &application, Session &session, CanvasView &canvas)
        : m_application(application), m_session(session), m_canvas(canvas)
    {
        m_clock.start();
        m_connection = QObject::connect(
            &session.player(), &Player::frameReady, &session, [this](const QImage &, Flicks time) {
                m_delivered = placeIn(*m_session.player().pictured(), time);
                m_fresh = true;
            });
        m_application.watch(&canvas, [this] {
            if (std::exchange(m_fresh, false))
                shown(m_delivered);
        });
    }
    ~Drag()
    {
        m_application.watch(nullptr, {});
        QObject::disconnect(m_connection);
    }

    // So many moves, one each `interval` milliseconds.
    bool run(QPointF from, int interval)
    {
        send(QEvent::MouseButtonPress, from);
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        int sent = 0;
        timer.callOnTimeout([&] {
            if (++sent > moves)
                return timer.stop();
            m_handling.add([&] {
                m_moves.append(Move{double(m_clock.nsecsElapsed()) / 1e6, {}});
                send(QEvent::MouseMove, from + QPointF(sent * 0.5 + 8, sent * 0.25));
            });
            m_moves.last().place = placeIn(m_session.value());
        });
        timer.start(interval);
        const bool all = waitFor([&] { return sent > moves && m_next == m_moves.size(); });
        send(QEvent::MouseButtonRelease, from);
        return all;
    }
    Times &latency() { return m_latency; }
    Times &handling() { return m_handling; }
    int pictures() const { return m_pictures; }

private:
    struct Move {
        double at; // ms
        QPointF place;
    };

    void send(QEvent::Type type, QPointF at)
    {
        QMouseEvent event(type, at, m_canvas.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton,
                          type == QEvent::MouseMove ? Qt::ControlModifier : Qt::NoModifier);
        QCoreApplication::sendEvent(&m_canvas, &event);
    }
    void shown(QPointF place)
    {
        const double now = double(m_clock.nsecsElapsed()) / 1e6;
        qsizetype newest = -1;
        for (qsizetype i = m_next; i < m_moves.size(); ++i)
            if (m_moves[i].place == place)
                newest = i;
        m_pictures += newest >= 0;
        for (; m_next <= newest; ++m_next)
            m_latency.add(now - m_moves[m_next].at);
    }

    PaintedApplication &m_application;
    Session &m_session;
    CanvasView &m_canvas;
    QMetaObject::Connection m_connection;
    QElapsedTimer m_clock;
    QList<Move> m_moves;
    qsizetype m_next = 0; // the first that no picture showed yet
    QPointF m_delivered;
    bool m_fresh = false;
    int m_pictures = 0;
    Times m_latency;
    Times m_handling;
};

bool measure(PaintedApplication &application, Session &session, CanvasView &canvas, int rate)
{
    const QList<DrawnElement> drawn = drawnElements(session);
    const auto text = std::find_if(drawn.begin(), drawn.end(), [](const DrawnElement &element) {
        return element.id == dragged;
    });
    if (text == drawn.end())
        return false;
    Drag drag(application, session, canvas);
    if (!drag.run(canvas.frame().toWidget(text->bounds().center()), 1000 / rate))
        return false;
    drag.latency().row(qPrintable(QStringLiteral("drag a text in R1, %1 moves a second: from the "
                                                 "move to the painted canvas (%2 pictures of %3)")
                                      .arg(rate)
                                      .arg(drag.pictures())
                                      .arg(moves)),
                       33);
    drag.handling().row("of that the window's thread, until it has taken the move", 8);
    return session.undo().has_value();
}

int run(PaintedApplication &application)
{
    const QString folder = QApplication::arguments().value(1);
    const QString sample = QApplication::arguments().value(2);
    const QString path = folder + QStringLiteral("/r1.reel");
    QFile::remove(path);
    if (const auto made = importTemplate(sample, path); !made) {
        std::fprintf(stderr, "%s\n", qPrintable(made.error().text()));
        return 1;
    }
    QSettings settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat);
    Session session({});
    MainWindow window(session, settings);
    window.resize(1920, 1080);
    window.show();
    int frames = 0;
    QObject::connect(&session.player(), &Player::frameReady, &session, [&frames] { ++frames; });
    session.openTemplate(path, sample + QStringLiteral("/viewers.csv"), QStringLiteral("v0014"));
    if (!waitFor([&] { return frames > 0; }))
        return 1;
    const Flicks moment = 8 * oneSecond;
    frames = 0;
    session.player().seek(moment);
    if (!waitFor([&] { return frames > 0 && session.player().position() == moment; }))
        return 1;
    const QDeadlineTimer quiet(3000); // thumbnails and waveforms
    waitFor([&] { return quiet.hasExpired(); });
    for (const int rate : {60, 125})
        if (!measure(application, session, window.canvas(), rate))
            return 1;
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    PaintedApplication application(argc, argv);
    QApplication::setStyle(new StudioStyle(ThemeKind::Dark));
    QApplication::setFont(fontOf(TypeRole::Body));
    return run(application);
}
