// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

#include <QHash>
#include <QStringList>
#include <functional>

namespace reelwright {

// Kind, size and duration of a file; the rest of the medium is left as it is by default.
using MediaProbe = std::function<Result<Media>(const QString &file)>;

// Files becoming media of a template. They are read whole and may be copied (linkedMedium() of
// mediafiles.h): call these from a thread that may wait. All or nothing, but for copies that are
// already made. `folder`: Document::mediaFolder().

// A new medium for each file, but for those that the template has already.
Result<Template> importMedia(const Template &value, const QStringList &files, const QString &folder,
                             const MediaProbe &probe);
// Each of these media shows that file from now on. Refused where that is of another kind.
Result<Template> relinkMedia(const Template &value, const QHash<MediaId, QString> &files,
                             const QString &folder, const MediaProbe &probe);

} // namespace reelwright
