// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// Inferred fields. That their expressions mean something is told by compile().

Result<Template> addInferredField(const Template &value, const InferredField &field,
                                  qsizetype position = -1);
// Its expression.
Result<Template> alterInferredField(const Template &value, const QString &name,
                                    const QString &expression);
// In every expression too.
Result<Template> renameInferredField(const Template &value, const QString &name,
                                     const QString &next);
Result<Template> moveInferredField(const Template &value, const QString &name, qsizetype position);
// Refused while an expression, the viewers' language or a consent reads it.
Result<Template> removeInferredField(const Template &value, const QString &name);

// Lookup tables: added, or put in the place of the one of that name.
Result<Template> putLookupTable(const Template &value, const LookupTable &table);
// Refused while an expression looks something up in it.
Result<Template> removeLookupTable(const Template &value, const QString &name);

} // namespace reelwright
