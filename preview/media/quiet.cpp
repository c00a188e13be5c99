// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/media/quiet.h>

extern "C" {
#include <libavutil/log.h>
}

namespace reelwright {

void quietFfmpeg()
{
    av_log_set_level(AV_LOG_QUIET);
}

} // namespace reelwright
