// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// Fonts and typefaces. A font that the template has already (the same digest and face) is taken
// again; one that no typeface has any more goes.

struct AddedTypeface {
    Template value;
    TypefaceId typeface;
};

// Its id is made of `wish`. `fonts` in the order in which they are asked; their ids are made of
// their files' names.
Result<AddedTypeface> addTypeface(const Template &value, const QString &wish,
                                  const QList<Font> &fonts);
// Asks other fonts, in that order: those it has by their ids, new ones without.
Result<Template> alterTypeface(const Template &value, const TypefaceId &typeface,
                               const QList<Font> &fonts);
// Its id is made of `wish`, and all that is set in it goes along. Refused if that is another's.
Result<AddedTypeface> renameTypeface(const Template &value, const TypefaceId &typeface,
                                     const QString &wish);
// Refused while an element, a variable source or the brand uses it.
Result<Template> removeTypeface(const Template &value, const TypefaceId &typeface);

QStringList usesOf(const Template &value, const TypefaceId &typeface);

} // namespace reelwright
