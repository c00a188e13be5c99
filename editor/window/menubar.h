// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenuBar>

namespace reelwright {

// In the focus it takes bare keys for itself, and those of panels. All panels' commands are in its
// menus, so that Qt would find several whose key is Delete or F2, and do none of them.
class MenuBar : public QMenuBar {
    Q_OBJECT

public:
    using QMenuBar::QMenuBar;

protected:
    bool event(QEvent *event) override;

private:
    bool isOwn(const QKeyEvent &key) const;
};

} // namespace reelwright
