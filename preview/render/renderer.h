// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/render/programreader.h>
#include <preview/render/rendersettings.h>

namespace reelwright {

struct RenderSummary {
    qint64 viewers = 0;
    qint64 failed = 0;
    qint64 kept = 0;
    qint64 framesEncoded = 0;
    qint64 framesShared = 0;
    QString report; // path of the report file
};

// The worker: a file for each chosen viewer in settings.outFolder, and a report of all of them. A
// viewer that fails is named and does not stop the others. Stopped or out of room, it leaves what
// is done, and the same call goes on from there: ErrorCode::Passing. The files' bytes depend on the
// template, the data, the settings of the output and engineVersion, not on jobs, cache or order.
Result<RenderSummary> render(const LoadedTemplate &loaded, const QString &dataPath,
                             const RenderSettings &settings, const RenderObserver &observer = {});

} // namespace reelwright
