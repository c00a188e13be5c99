// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/refresh.h>

#include <model/base/message.h>

namespace reelwright {

namespace {

// All that the source has now, as far as it is known after reading it.
QStringList columnsOf(const ColumnMapping &mapping, const ImportReport &report)
{
    QStringList columns;
    for (const ColumnChoice &choice : mapping.choices)
        if (!choice.column.isEmpty() && !columns.contains(choice.column) &&
            !report.unseenColumns.contains(choice.column))
            columns.append(choice.column);
    return columns + report.unusedColumns;
}

Error columnsGone(const ColumnChanges &changes, const QString &where)
{
    return {ErrorCode::Input,
            Message::tr("the source's columns have changed: %1 are gone, and the fields %2 are "
                        "read from them")
                .arg(changes.gone.join(QStringLiteral(", ")),
                     changes.fieldsWithout.join(QStringLiteral(", "))),
            where, Message::tr("choose other columns for them, or none")};
}

} // namespace

Result<Intake> takeIn(const SourceSpec &spec, const Secrets &secrets, const QList<Field> &fields,
                      const QString &key, const ColumnMapping &mapping,
                      const ImportProgress &progress, const LiveOptions &live)
{
    Result<ViewerTable> table = ViewerTable::make(fields);
    if (!table)
        return fail(table.error());
    QList<Field> asked = fields;
    for (Field &field : asked)
        field.required = field.required || field.name == key;
    auto reader = openSource(spec, secrets, asked, mapping, live);
    if (!reader)
        return fail(reader.error());
    Result<ImportReport> report =
        importRecords(**reader, sourceName(spec), fields, key, mapping, *table, progress);
    if (!report)
        return fail(report.error());
    return Intake{std::move(*table), std::move(*report)};
}

Result<Refresh> readAgain(const SourceSpec &spec, const Secrets &secrets,
                          const QList<Field> &fields, const QString &key,
                          const ColumnMapping &mapping, const ViewerTable &before,
                          const ImportProgress &progress, const LiveOptions &live)
{
    Result<Intake> intake = takeIn(spec, secrets, fields, key, mapping, progress, live);
    if (!intake)
        return fail(intake.error());
    const ImportReport &report = intake->report;
    const ColumnChanges columns = columnChanges(mapping, columnsOf(mapping, report));
    if (!columns.fieldsWithout.isEmpty() && report.read > 0)
        return fail(columnsGone(columns, sourceName(spec)));
    if (report.taken == 0 && before.count() > 0)
        return fail(Message::tr("the source has no record that can be used any more"),
                    sourceName(spec), report.bad.isEmpty() ? QString() : report.bad.first().reason);
    Result<RowChanges> rows =
        compareRows(before, intake->table, key, [&] { return !progress || progress(report); });
    if (!rows)
        return fail(rows.error());
    return Refresh{std::move(*intake), columns, std::move(*rows)};
}

} // namespace reelwright
