// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <algorithm>
#include <cstdio>
#include <functional>

namespace reelwright::bench {

// Milliseconds of the same work over and over, as a row of a table of Markdown.
class Times {
public:
    void add(double milliseconds) { m_times.append(milliseconds); }
    void add(const std::function<void()> &work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        add(double(timer.nsecsElapsed()) / 1e6);
    }
    qsizetype count() const { return m_times.size(); }
    // What `share` of them stay within.
    double within(double share)
    {
        std::sort(m_times.begin(), m_times.end());
        return m_times.isEmpty() ? 0 : m_times[qsizetype(double(m_times.size() - 1) * share)];
    }
    void row(const char *what, double bound)
    {
        const double value = within(0.95);
        std::printf("| %s, 95 of 100 | %.3g ms | ≤ %g ms | %s |\n", what, value, bound,
                    value <= bound ? "reached" : "**missed**");
    }
    void median(const char *what, double bound)
    {
        const double value = within(0.5);
        std::printf("| %s, median of %d, most %.3g ms | %.3g ms | ≤ %g ms | %s |\n", what,
                    int(count()), within(1), value, bound,
                    value <= bound ? "reached" : "**missed**");
    }

private:
    QList<double> m_times;
};

} // namespace reelwright::bench
