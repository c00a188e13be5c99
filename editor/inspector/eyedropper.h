// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>

class QWidget;

namespace reelwright {

// Takes the colour under the next click in one of the studio's windows: on the canvas that of the
// picture, elsewhere of what is drawn there. The click does nothing else; Esc, or another button,
// abandons it.
class Eyedropper : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~Eyedropper() override;

    void start();
    bool isActive() const { return m_state != State::Idle; }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void picked(const QColor &color);

private:
    enum class State { Idle, Waiting, Pressed };
    void stop();

    State m_state = State::Idle;
};

} // namespace reelwright
