// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// The data contract. Which expressions read a field is told by its name in them (identifiers.h):
// what looks like it counts, so nothing that is read is ever taken away.

Result<Template> addField(const Template &value, const Field &field, qsizetype position = -1);
// Refused while an expression reads it, or viewers or their language are told by it.
Result<Template> removeField(const Template &value, const QString &name);
// Everything but its name and its id.
Result<Template> alterField(const Template &value, const QString &name, const Field &next);
// In every expression too. Data goes on knowing it by its id (fieldidentity.h).
Result<Template> renameField(const Template &value, const QString &name, const QString &next);
// Fields that `fields` has under other names are called so, if that can be: an earlier version
// reads today's data.
Template withNamesOf(const Template &value, const QList<Field> &fields);
Result<Template> moveField(const Template &value, const QString &name, qsizetype position);

// The field that tells viewers apart.
Result<Template> setKeyField(const Template &value, const QString &name);
Result<Template> setLanguage(const Template &value, const Language &language);

} // namespace reelwright
