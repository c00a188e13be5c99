// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// The brand kit. Colours and styles are known by their names.

Result<Template> addBrandColor(const Template &value, const BrandColor &color,
                               qsizetype position = -1);
Result<Template> removeBrandColor(const Template &value, const QString &name);
// Its name may be another then.
Result<Template> alterBrandColor(const Template &value, const QString &name,
                                 const BrandColor &next);
Result<Template> moveBrandColor(const Template &value, const QString &name, qsizetype position);

Result<Template> addTypeStyle(const Template &value, const TypeStyle &style,
                              qsizetype position = -1);
Result<Template> removeTypeStyle(const Template &value, const QString &name);
Result<Template> alterTypeStyle(const Template &value, const QString &name, const TypeStyle &next);
Result<Template> moveTypeStyle(const Template &value, const QString &name, qsizetype position);
// Gives texts what the style is made of.
Result<Template> setInStyle(const Template &value, const QList<ElementId> &texts,
                            const QString &style);

// Images of the template, each once.
Result<Template> setLogos(const Template &value, const QList<MediaId> &logos);

} // namespace reelwright
