// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/viewersource.h>
#include <model/template/template.h>

#include <QFile>
#include <QTemporaryDir>
#include <sqlite3.h>

namespace reelwright::test {

inline QString u(const char *text)
{
    return QString::fromUtf8(text);
}

// "name:type!" for each field, ! if it is required.
inline QList<Field> fieldsOf(const char *list)
{
    static const QStringList types =
        u("text integer decimal boolean date color link image list money time record")
            .split(QLatin1Char(' '));
    QList<Field> fields;
    for (QString word : u(list).split(QLatin1Char(' '))) {
        Field field;
        field.required = word.endsWith(QLatin1Char('!'));
        word.remove(QLatin1Char('!'));
        field.name = word.section(QLatin1Char(':'), 0, 0);
        const QString type = word.section(QLatin1Char(':'), 1);
        field.type = FieldType(std::max<qsizetype>(0, types.indexOf(type)));
        fields.append(field);
    }
    return fields;
}

inline Template templateOf(const char *fields)
{
    Template made;
    made.fields = fieldsOf(fields);
    made.key = made.fields.first().name;
    return made;
}

// A data file that is read whole: its rows as "a|b|c" with NULL for no value, and what was wrong.
struct Read {
    Result<void> outcome;
    QStringList rows;
    QList<BadRow> bad;
    QStringList unused;

    QString badText() const
    {
        QStringList lines;
        for (const BadRow &row : bad)
            lines.append(QStringLiteral("%1 %2 %3").arg(row.line).arg(row.column, row.reason));
        return lines.join(QLatin1Char('\n'));
    }
};

inline void appendRows(const ViewerTable &table, QStringList &rows)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(table.database(), "SELECT * FROM viewer", -1, &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QStringList cells;
        for (int i = 1; i < sqlite3_column_count(statement); ++i) {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, i));
            cells.append(text ? QString::fromUtf8(text) : QStringLiteral("NULL"));
        }
        rows.append(cells.join(QLatin1Char('|')));
    }
    sqlite3_finalize(statement);
}

inline Read readFile(const Template &value, const QString &path, int batch = 3)
{
    Read read;
    Result<ViewerSource> source = ViewerSource::open(path, value);
    if (!source) {
        read.outcome = tl::make_unexpected(source.error());
        return read;
    }
    ViewerTable table = std::move(ViewerTable::make(value.fields).value());
    for (;;) {
        const Result<int> count = source->next(table, batch);
        read.bad += source->takeBadRows();
        read.unused = source->unusedColumns();
        if (!count)
            read.outcome = tl::make_unexpected(count.error());
        if (!count || *count == 0)
            return read;
        appendRows(table, read.rows);
    }
}

inline Read readBytes(const Template &value, const QByteArray &bytes,
                      const char *name = "viewers.csv")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    return readFile(value, path);
}

} // namespace reelwright::test
