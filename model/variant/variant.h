// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/id.h>
#include <model/template/value.h>

#include <QList>
#include <QString>
#include <optional>

namespace reelwright {

// What one viewer gets: which scene each slot shows, and the value of every bound property there.
struct Variant {
    QString viewer;        // the value of the template's key field
    QList<SceneId> scenes; // one for each storyboard slot; empty: the slot is skipped
    // One for each of bindingSites(template); none where the site's scene is not shown.
    QList<std::optional<Value>> values;

    friend bool operator==(const Variant &, const Variant &) = default;
};

} // namespace reelwright
