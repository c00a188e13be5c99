// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// Tracks of a scene or, with an empty scene id, of the soundtrack. Positions count from the bottom.

// An empty track before the one at `position`, or on top (atEnd of lists.h).
Result<Template> addTrack(const Template &value, const SceneId &scene, const QString &name,
                          qsizetype position = -1);
// With its elements. A locked one is refused.
Result<Template> removeTrack(const Template &value, const TrackId &track);
Result<Template> renameTrack(const Template &value, const TrackId &track, const QString &name);
Result<Template> moveTrack(const Template &value, const TrackId &track, qsizetype position);
Result<Template> setTrackLocked(const Template &value, const TrackId &track, bool locked);
Result<Template> setTrackHidden(const Template &value, const TrackId &track, bool hidden);
Result<Template> setTrackMuted(const Template &value, const TrackId &track, bool muted);
Result<Template> setTrackSolo(const Template &value, const TrackId &track, bool solo);

} // namespace reelwright
