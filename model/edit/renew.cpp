// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/edit/renew.h>

namespace reelwright {

QList<Track> Renewal::renewed(QList<Track> tracks)
{
    QHash<GroupId, GroupId> groups{{GroupId(), GroupId()}};
    for (Track &track : tracks) {
        track.id = m_tracks.like(track.id.value);
        for (Element &element : track.elements) {
            element.locked = false;
            element.lockedProperties.clear();
            element.id = m_elements.like(element.id.value);
            if (!groups.contains(element.group))
                groups.insert(element.group, m_groups.like(element.group.value));
            element.group = groups.value(element.group);
        }
    }
    return tracks;
}

} // namespace reelwright
