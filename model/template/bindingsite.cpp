// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/bindingsite.h>

namespace reelwright {

namespace {

void addSites(const SceneId &scene, const QList<Track> &tracks, QList<BindingSite> &sites)
{
    for (const Track &track : tracks) {
        for (const Element &element : track.elements) {
            for (const auto &[id, property] : element.properties.asKeyValueRange()) {
                if (const auto *binding = std::get_if<Binding>(&property))
                    sites.append({scene, element.id, id, -1, *binding});
                if (const auto *keyframes = std::get_if<QList<Keyframe>>(&property))
                    for (int i = 0; i < keyframes->size(); ++i)
                        if (const auto *bound = std::get_if<Binding>(&keyframes->at(i).value))
                            sites.append({scene, element.id, id, i, *bound});
            }
        }
    }
}

} // namespace

QList<BindingSite> bindingSites(const Template &value)
{
    QList<BindingSite> sites;
    for (const Scene &scene : value.scenes)
        addSites(scene.id, scene.tracks, sites);
    addSites({}, value.soundtrack, sites);
    return sites;
}

} // namespace reelwright
