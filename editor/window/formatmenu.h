// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QMenu>

namespace reelwright {

// Which of the template's formats is looked at and edited; adds formats and removes them.
class FormatMenu : public QMenu {
    Q_OBJECT

public:
    explicit FormatMenu(Session &session, QWidget *parent = nullptr);

    static QString words(const Format &format); // "16:9 · 1920 × 1080 · 30 fps"

private:
    void refresh();
    void addChoice(const Format &format);
    void addAdding();
    void add(const Format &format);
    void removeShown();

    Session &m_session;
};

} // namespace reelwright
