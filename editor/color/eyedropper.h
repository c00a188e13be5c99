// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>

class QWidget;

namespace reelwright {

// Takes the colour under the next click: on the canvas that of the picture, elsewhere of what is
// shown there, anywhere on the screens. The click does nothing else; Esc, or another button,
// abandons it. Where the system shows a program nothing of others (Wayland), only clicks in the
// studio's windows come here.
class Eyedropper : public QObject {
    Q_OBJECT

public:
    explicit Eyedropper(QWidget *parent); // takes the mouse meanwhile
    ~Eyedropper() override;

    void start();
    bool isActive() const { return m_state != State::Idle; }
    bool eventFilter(QObject *watched, QEvent *event) override;

    static bool seesAllWindows();

Q_SIGNALS:
    void picked(const QColor &color);

private:
    enum class State { Idle, Waiting, Pressed };
    void stop();

    QWidget *m_grabber;
    State m_state = State::Idle;
    QColor m_color; // under the press; invalid: none
};

} // namespace reelwright
