// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/utf8.h>
#include <model/source/recordsource.h>

#include <QFile>
#include <QTemporaryDir>

namespace reelwright::test {

inline QString u(const char *text)
{
    return QString::fromUtf8(text);
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size();
}

inline Result<QString> noSecret(const QString &)
{
    return fail(QStringLiteral("no secret is needed"));
}

// A source that is read whole, all its columns: "a|b" for each row, or "row 5: reason".
inline QStringList rowsOf(const SourceSpec &spec)
{
    const Result<QStringList> columns = columnsOf(spec, noSecret);
    if (!columns)
        return {columns.error().text()};
    QList<Field> fields;
    ColumnMapping mapping;
    mapping.automatic = false;
    for (const QString &column : *columns) {
        Field field;
        field.name = column;
        fields.append(field);
        mapping.choices.append({column, column});
    }
    auto reader = openSource(spec, noSecret, fields, mapping);
    if (!reader)
        return {reader.error().text()};
    QStringList rows{columns->join(u'|')};
    Record record;
    for (;;) {
        const Result<bool> found = (*reader)->next(record);
        if (!found)
            rows += found.error().text();
        if (!found || !*found)
            return rows;
        QStringList cells;
        for (const std::string_view value : record.values)
            cells += toText(value);
        rows += record.reason.isEmpty() ? cells.join(u'|')
                                        : QStringLiteral("row %1 %2: %3 [%4]")
                                              .arg(record.line)
                                              .arg(record.column, record.reason, record.value);
    }
}

inline SourceSpec specFor(SourceKind kind, const QString &path, const QString &query = {})
{
    SourceSpec spec;
    spec.kind = kind;
    spec.location = path;
    spec.query = query;
    return spec;
}

} // namespace reelwright::test
