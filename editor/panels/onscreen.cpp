// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/panels/onscreen.h>

#include <QPoint>
#include <algorithm>

namespace reelwright {

namespace {

constexpr int titleHeight = 32;
constexpr int reachable = 64; // pixels of the title, across

bool canBeReached(const QRect &window, const QRect &screen)
{
    const QRect title(window.left(), window.top(), window.width(), titleHeight);
    const QRect seen = title & screen;
    return seen.height() >= titleHeight / 2 && seen.width() >= std::min(reachable, window.width());
}

int distance(const QRect &window, const QRect &screen)
{
    return (window.center() - screen.center()).manhattanLength();
}

} // namespace

QRect onScreen(const QRect &window, const QList<QRect> &screens)
{
    const auto reaches = [&](const QRect &screen) { return canBeReached(window, screen); };
    if (screens.isEmpty() || std::any_of(screens.begin(), screens.end(), reaches))
        return window;
    const QRect screen = *std::min_element(
        screens.begin(), screens.end(),
        [&](const QRect &a, const QRect &b) { return distance(window, a) < distance(window, b); });
    QRect moved(window.topLeft(), window.size().boundedTo(screen.size()));
    moved.moveLeft(std::clamp(moved.left(), screen.left(), screen.right() - moved.width() + 1));
    moved.moveTop(std::clamp(moved.top(), screen.top(), screen.bottom() - moved.height() + 1));
    return moved;
}

} // namespace reelwright
