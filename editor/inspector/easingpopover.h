// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/theme/overlay.h>
#include <model/template/property.h>

class QToolButton;

namespace reelwright {

class PanelTitle;
class ValueLine;

// How a value moves to its next keyframe: one of the common ways, or the four numbers of a curve.
class EasingPopover : public Overlay {
    Q_OBJECT

public:
    explicit EasingPopover(QWidget *anchor);

    void open(const QString &title, const Easing &now);

    const QList<QToolButton *> &choices() const { return m_choices; } // of EasingWords::common()
    ValueLine &numbers() { return *m_numbers; }

Q_SIGNALS:
    void chosen(const reelwright::Easing &easing);

private:
    void addChoice(const Easing &easing);
    void keepNumbers();

    PanelTitle *m_title;
    QList<QToolButton *> m_choices;
    ValueLine *m_numbers;
};

} // namespace reelwright
