// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/binding/compiledtemplate.h>

#include <QHash>
#include <optional>

namespace reelwright {

// What the names in an expression can mean. One thread at a time.
class Scope {
public:
    Scope(const Template &value, const ResolveInputs &inputs);

    const Field *field(const QString &name) const; // whatever the case of its letters
    // What a name stands for, as SQL: a field's column, or no value where the viewer does not
    // consent to the field's purpose; an inferred field's expression. None: nothing has that name.
    std::optional<Result<QByteArray>> read(const QString &name) const;
    const LookupTable *table(const QString &name) const; // whatever the case of its letters
    const QStringList &names() const { return m_names; } // of fields and inferred ones
    QStringList tableNames() const;
    QDate today() const { return m_today; }
    // The language of a viewer as an SQL expression.
    const QByteArray &language() const { return m_language; }

private:
    Result<QByteArray> readField(const Field &field) const;
    Result<QByteArray> readInferred(qsizetype index) const;
    Result<QByteArray> translated(const InferredField &field) const;

    QList<Field> m_fields;
    QList<InferredField> m_inferred;
    QList<LookupTable> m_tables;
    QHash<QString, qsizetype> m_index;         // of fields, by lower-case name
    QHash<QString, qsizetype> m_inferredIndex; // the same of inferred ones
    QStringList m_names;
    QDate m_today;
    QByteArray m_language;
    mutable QHash<qsizetype, Result<QByteArray>> m_read; // inferred ones, by index
    mutable QList<qsizetype> m_reading; // inferred ones whose expressions are being translated
};

// The functions that an expression may call.
const QStringList &allowedFunctions();

} // namespace reelwright
