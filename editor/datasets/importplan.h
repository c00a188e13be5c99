// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/infercolumns.h>

#include <QCoreApplication>

namespace reelwright {

// What is to become of one column of a source.
struct ColumnPlan {
    enum Use { Unread, Existing, New };
    QString column;
    QStringList first;   // values, a few
    ColumnGuess guess{}; // what its values look like
    bool distinct = false;
    Use use = Unread;
    QString field{};     // Existing: that is read from it
    Field made{};        // New: that is made of it
    Reading reading{};   // how its values are spelled
    double likeness = 1; // of the names, where the field was chosen by that

    friend bool operator==(const ColumnPlan &, const ColumnPlan &) = default;
};

// How the records of a source become viewers, or rows of a lookup table: which column becomes which
// field, and which fields are made for it.
class ImportPlan {
    Q_DECLARE_TR_FUNCTIONS(reelwright::ImportPlan)

public:
    ImportPlan() = default;
    // To begin with: fields are read from the columns whose names are most like theirs. `table`:
    // the lookup table that the rows are to be of, which the template may not have yet; empty:
    // viewers. A template that has no fields of its own yet gets them from the columns.
    ImportPlan(const Template &value, const QString &table, const ColumnSample &sample);

    const QList<ColumnPlan> &columns() const { return m_columns; }
    const QList<Field> &fields() const { return m_fields; } // that are there already
    QString key() const { return m_key; }

    void leave(qsizetype column); // it is not read
    void read(qsizetype column, const QString &field);
    void makeField(qsizetype column);
    void makeFieldsOfAll(); // of columns that are not read
    void rename(qsizetype column, const QString &name);
    void setType(qsizetype column, FieldType type); // of the field that is made
    void setReading(qsizetype column, const Reading &reading);
    void setKey(const QString &field) { m_key = field; }
    void setTable(const QString &name) { m_table = name; } // of one that is new

    // The type that the column's values are read as, if they are.
    FieldType typeOf(qsizetype column) const;
    // The names of what can be the key: all that is read.
    QStringList readFields() const;
    ColumnMapping mapping() const;
    // The template with the fields that are made and the key, or why that can't be: the plan is not
    // ready.
    Result<Template> applied(const Template &value) const;
    bool makesFields() const;

private:
    void beginWith(const ColumnSample &sample);
    void chooseKey();
    Field fieldOf(const QString &name) const;
    Result<Template> withViewersFields(const Template &value) const;
    Result<Template> withTable(const Template &value) const;

    QString m_table;
    QList<Field> m_fields;
    QString m_key;
    bool m_isFresh = false; // the template knows nothing of its viewers yet
    QList<ColumnPlan> m_columns;
    QList<Field> m_possible; // for each column the field that it would be
};

} // namespace reelwright
