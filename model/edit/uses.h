// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// Where parts are referred to, in words: "slot Offer", "element Logo (intro-logo)". What a viewer's
// data can bring to bear is counted in: a medium is used by every variable source that has its id
// as a quoted text, a field by every expression that has its name.
QStringList usesOf(const Template &value, const SceneId &scene);
QStringList usesOf(const Template &value, const MediaId &medium);
QList<MediaId> unusedMedia(const Template &value);
QStringList usesOfField(const Template &value, const QString &field); // or an inferred one
QStringList usesOfTable(const Template &value, const QString &table);

// Refuses if there are any: "the scene 'intro' is used" where, with what to do.
Result<void> checkUnused(const QString &what, const QStringList &uses, const QString &hint);

} // namespace reelwright
