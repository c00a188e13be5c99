// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/template/template.h>

#include <QCoreApplication>

namespace reelwright {

enum class SceneValue { Name, Duration, Background };

// What is typed for a scene. A duration is seconds, which calculate, or a timecode of the base
// format: 6.5, +2, 06:12, 01:06:12.
class SceneValues {
    Q_DECLARE_TR_FUNCTIONS(reelwright::SceneValues)

public:
    static QString text(const Scene &scene, SceneValue what);
    static Result<Template> withText(const Template &value, const SceneId &scene, SceneValue what,
                                     const QString &text);
    static Result<Flicks> duration(const QString &text, Flicks now, FrameRate rate);
    static QString title(SceneValue what); // of the edit
};

} // namespace reelwright
