// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/edit/names.h>
#include <model/template/template.h>

#include <QHash>

namespace reelwright {

// Gives copied tracks, with their elements and groups, ids that are new in a template and in each
// other's company. Copies aren't locked.
class Renewal {
public:
    explicit Renewal(const Template &value) : m_tracks(value), m_elements(value), m_groups(value) {}

    QList<Track> renewed(QList<Track> tracks); // equal groups stay equal within one call

private:
    NewIds<TrackId> m_tracks;
    NewIds<ElementId> m_elements;
    NewIds<GroupId> m_groups;
};

} // namespace reelwright
