// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/message.h>
#include <model/base/result.h>

#include <functional>

namespace reelwright {

// Asked by long work now and then; false: it ends soon, with stopped(), and leaves nothing half
// made. None: nobody stops it.
using GoOn = std::function<bool()>;

inline bool isStopped(const GoOn &goOn)
{
    return goOn && !goOn();
}

inline tl::unexpected<Error> stopped()
{
    return fail(Message::tr("stopped"), {}, Message::tr("run it again"), ErrorCode::Passing);
}

} // namespace reelwright
