// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/binding/compiledtemplate.h>

#include <QHash>

namespace reelwright {

// What the names in an expression can mean.
class Scope {
public:
    Scope(const Template &value, const ResolveInputs &inputs);

    const Field *field(const QString &name) const; // whatever the case of its letters
    const QStringList &fieldNames() const { return m_names; }
    QDate today() const { return m_today; }
    // The language of a viewer as an SQL expression.
    const QByteArray &language() const { return m_language; }

private:
    QList<Field> m_fields;
    QHash<QString, qsizetype> m_index; // by lower-case name
    QStringList m_names;
    QDate m_today;
    QByteArray m_language;
};

// The functions that an expression may call.
const QStringList &allowedFunctions();

} // namespace reelwright
