// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// Without an id it gets one of its file's name. Bytes are the document's business.
Result<Template> addMedium(const Template &value, Media medium);
// Refused while an element, a variable source or the brand uses it.
Result<Template> removeMedium(const Template &value, const MediaId &medium);
// Another file, with its digest and facts, under the same id: all that used it uses that. Refused
// where it is of a kind that one of them can't show.
Result<Template> replaceMedium(const Template &value, const Media &next);

// The elements show another medium, in the same time. Where a clip that begins later than its own
// start would end too early, it begins at its start.
Result<Template> showMedium(const Template &value, const QList<ElementId> &elements,
                            const MediaId &medium);

// What became of the media between two templates, done to a third one. An embedded medium whose
// path another file has gets another name.
Result<Template> withMediaOf(const Template &value, const Template &before, const Template &after);

} // namespace reelwright
