// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/gridvalues.h>

#include <editor/session/gridrows.h>
#include <model/base/message.h>
#include <model/data/rowcells.h>
#include <model/variant/statement.h>

#include <optional>
#include <vector>

namespace reelwright {

namespace {

constexpr int mostCalls = 20; // of the progress handler, for one value

// One value of a row at a time.
class RowValue {
public:
    RowValue(const ViewerTable &table, const QString &sql)
        : m_table(table), m_select(Statement::prepare(
                              table.database(),
                              QStringLiteral("SELECT (%1\n) FROM viewer WHERE row_ = ?1").arg(sql)))
    {
    }

    // Null: no value.
    Result<QString> of(quint32 row)
    {
        if (!m_select)
            return fail(m_select.error());
        m_select->start(qint64(row) + 1);
        int calls = 0;
        const std::function<bool()> goOn = [&calls] { return ++calls < mostCalls; };
        const Stopping stopping(m_table.database(), goOn);
        const int code = m_select->step();
        if (code == SQLITE_INTERRUPT)
            return fail(Message::tr("takes too long"));
        if (code != SQLITE_ROW)
            return fail(QString::fromUtf8(sqlite3_errmsg(m_table.database())));
        const std::string_view text = textAt(m_select->get(), 0);
        QString value = text.data() ? QString::fromUtf8(text.data(), qsizetype(text.size()))
                                    : QString();
        m_select->stop();
        return value;
    }

private:
    const ViewerTable &m_table;
    Result<Statement> m_select;
};

} // namespace

GridColumns GridColumns::of(const Template &value, const ResolveInputs &inputs)
{
    GridColumns columns;
    for (qsizetype i = 0; i < value.fields.size(); ++i) {
        if (value.fields[i].consent.isEmpty())
            continue;
        const auto read = compileExpression(value, value.fields[i].name, inputs);
        columns.consents.append({int(i), read ? read->sql : QString()});
    }
    for (const InferredField &field : value.inferred) {
        const auto read = compileExpression(value, field.name, inputs);
        columns.inferred.append(read ? Inferred{read->sql} : Inferred{{}, read.error().what});
    }
    return columns;
}

QList<GridRow> readGridRows(const ViewerTable &table, const GridColumns &columns,
                            std::span<const quint32> rows)
{
    QList<GridRow> all;
    for (const QStringList &values : readRows(table, rows))
        all.append({values});
    const auto fields = int(table.fields().size());
    for (const GridColumns::Consent &consent : columns.consents) {
        RowValue read(table, consent.sql);
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all[i].values.value(consent.field).isNull())
                continue;
            const Result<QString> seen = consent.sql.isEmpty() ? QString()
                                                               : read.of(rows[size_t(i)]);
            if (!seen || seen->isNull())
                all[i].refused.append(consent.field);
        }
    }
    for (qsizetype k = 0; k < columns.inferred.size(); ++k) {
        const GridColumns::Inferred &inferred = columns.inferred[k];
        RowValue read(table, inferred.sql);
        for (qsizetype i = 0; i < all.size(); ++i) {
            const Result<QString> value = inferred.fault.isEmpty() ? read.of(rows[size_t(i)])
                                                                   : fail(inferred.fault);
            if (all[i].values.isEmpty()) // the row is gone
                continue;
            all[i].values.append(value.value_or(QString()));
            if (!value)
                all[i].faults.insert(fields + int(k), value.error().what);
        }
    }
    return all;
}

} // namespace reelwright
