// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "milestones.h"

#include <editor/canvas/canvasview.h>
#include <editor/window/mainwindow.h>

#include <QEvent>
#include <QLoggingCategory>
#include <QTimer>

namespace reelwright {

namespace {

Q_LOGGING_CATEGORY(startLog, "reelwright.start", QtWarningMsg)

// Says so once, when a widget's next painting is through.
class NextPaint : public QObject {
public:
    NextPaint(QWidget &widget, const char *what) : QObject(&widget), m_what(what)
    {
        widget.installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] {
                qCInfo(startLog, "%s painted", m_what);
                deleteLater();
            });
        }
        return false;
    }

private:
    const char *m_what;
};

} // namespace

void logMilestones(MainWindow &window, Session &session)
{
    if (!startLog().isInfoEnabled())
        return;
    new NextPaint(window, "window");
    auto *first = new QObject(&window);
    QObject::connect(&session.player(), &Player::frameReady, first, [first, &window] {
        first->deleteLater();
        new NextPaint(window.canvas(), "picture");
    });
}

} // namespace reelwright
