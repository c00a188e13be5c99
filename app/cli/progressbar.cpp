// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progressbar.h"

#include <QByteArray>
#include <cstdio>
#include <unistd.h>

namespace reelwright::cli {

namespace {

constexpr qint64 interval = 100; // ms
constexpr int width = 24;

} // namespace

ProgressBar::ProgressBar() : m_visible(::isatty(STDERR_FILENO))
{
    m_clock.start();
}

void ProgressBar::show(const RenderProgress &progress)
{
    const qint64 now = m_clock.elapsed();
    if (!m_visible || now - m_lastShown < interval)
        return;
    m_lastShown = now;
    m_drawn = true;
    const double share = progress.chunks > 0 ? double(progress.chunksDone) / double(progress.chunks)
                                             : 0;
    const int full = int(share * width);
    const double rate = now > 0 ? double(progress.framesEncoded) * 1000 / double(now) : 0;
    std::fprintf(stderr, "\r\033[K[%s%s] %lld videos done of %lld read, %lld frames, %.0f fps",
                 QByteArray(full, '#').constData(), QByteArray(width - full, '-').constData(),
                 static_cast<long long>(progress.viewersDone),
                 static_cast<long long>(progress.viewersKnown),
                 static_cast<long long>(progress.framesEncoded), rate);
}

void ProgressBar::clear()
{
    if (m_drawn)
        std::fputs("\r\033[K", stderr);
    m_drawn = false;
}

} // namespace reelwright::cli
