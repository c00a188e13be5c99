// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/variant/pick.h>

#include <model/base/message.h>
#include <model/binding/functions.h>
#include <model/variant/statement.h>

#include <QSet>
#include <algorithm>
#include <random>

namespace reelwright {

namespace {

// What the picking functions share: the table, its rows of interest, and when to stop.
struct Rows {
    sqlite3 *database;
    QString where;
    const std::function<bool()> &goOn;
};

// `take` gets each row of the statement; false ends it.
Result<void> eachRow(const Rows &rows, const QString &sql,
                     const std::function<bool(sqlite3_stmt *)> &take)
{
    Result<Statement> statement = Statement::prepare(rows.database, sql);
    if (!statement)
        return fail(statement.error());
    const Stopping stopping(rows.database, rows.goOn);
    while (true) {
        const int code = statement->step();
        if (code == SQLITE_DONE)
            return {};
        if (code == SQLITE_INTERRUPT)
            return fail(Message::tr("picking viewers was stopped"), {}, {}, ErrorCode::Passing);
        if (code != SQLITE_ROW)
            return fail(QString::fromUtf8(sqlite3_errmsg(rows.database)));
        if (!take(statement->get()))
            return {};
    }
}

Result<QList<PickedRow>> byKey(const Rows &rows, const QString &key, const QStringList &wanted)
{
    Result<Statement> find = Statement::prepare(
        rows.database, QStringLiteral("SELECT row_ - 1 FROM viewer WHERE \"%1\" = ?").arg(key));
    if (!find)
        return fail(find.error());
    QList<PickedRow> picked;
    for (const QString &viewer : wanted.first(std::min<qsizetype>(wanted.size(), Pick::limit))) {
        const QByteArray bytes = viewer.toUtf8();
        sqlite3_bind_text(find->get(), 1, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
        if (find->step() == SQLITE_ROW)
            picked.append(PickedRow{sqlite3_column_int64(find->get(), 0)});
        find->stop();
    }
    return picked;
}

Result<QList<PickedRow>> byPath(const Rows &rows, const CompiledTemplate &compiled, int most)
{
    QStringList choices{QStringLiteral("''")};
    for (const CompiledExpression &choice : compiled.choices)    // as a text: SQLite takes a number
        choices += QStringLiteral("(%1) || ''").arg(choice.sql); // there for a column's
    QList<PickedRow> picked;
    const Result<void> read =
        eachRow(rows,
                QStringLiteral("SELECT min(row_) - 1, count(*) FROM viewer%1 GROUP BY %2 "
                               "ORDER BY 2 DESC, 1 LIMIT %3")
                    .arg(rows.where, choices.join(QStringLiteral(", ")))
                    .arg(most),
                [&](sqlite3_stmt *row) {
                    picked.append({sqlite3_column_int64(row, 0), sqlite3_column_int64(row, 1)});
                    return true;
                });
    return read ? Result<QList<PickedRow>>(picked) : fail(read.error());
}

// Standard distributions differ between libraries; this does not. Of a million rows none is more
// likely than another by a part in 10^13.
std::size_t below(std::mt19937_64 &random, std::size_t bound)
{
    return std::size_t(random() % bound);
}

Result<QList<PickedRow>> byChance(const Rows &rows, quint64 seed, int most)
{
    std::vector<qint64> all;
    const Result<void> read =
        eachRow(rows, QStringLiteral("SELECT row_ - 1 FROM viewer%1 ORDER BY row_").arg(rows.where),
                [&](sqlite3_stmt *row) {
                    all.push_back(sqlite3_column_int64(row, 0));
                    return true;
                });
    if (!read)
        return fail(read.error());
    std::mt19937_64 random(seed);
    const auto count = std::min(all.size(), std::size_t(most));
    for (std::size_t i = 0; i < count; ++i)
        std::swap(all[i], all[i + below(random, all.size() - i)]);
    std::sort(all.begin(), all.begin() + qsizetype(count));
    QList<PickedRow> picked;
    for (std::size_t i = 0; i < count; ++i)
        picked.append(PickedRow{all[i]});
    return picked;
}

Result<QList<PickedRow>> firstOnes(const Rows &rows, int most)
{
    QList<PickedRow> picked;
    const Result<void> read =
        eachRow(rows, QStringLiteral("SELECT row_ - 1 FROM viewer%1 ORDER BY row_").arg(rows.where),
                [&](sqlite3_stmt *row) {
                    picked.append(PickedRow{sqlite3_column_int64(row, 0)});
                    return picked.size() < most;
                });
    return read ? Result<QList<PickedRow>>(picked) : fail(read.error());
}

} // namespace

Result<QList<PickedRow>> pickRows(const ViewerTable &table, const Template &value, const Pick &pick,
                                  const ResolveInputs &inputs, const std::function<bool()> &goOn)
{
    if (const auto registered = registerFunctions(table.database(), inputs.tables); !registered)
        return fail(registered.error());
    Rows rows{table.database(), {}, goOn};
    if (!pick.keys.isEmpty())
        return byKey(rows, value.key, pick.keys);
    if (pick.most <= 0)
        return QList<PickedRow>();
    if (!pick.filter.trimmed().isEmpty()) {
        const Result<CompiledExpression> filter = compileExpression(value, pick.filter, inputs);
        if (!filter)
            return fail(filter.error().in(Message::tr("filter")));
        rows.where = QStringLiteral(" WHERE (%1)").arg(filter->sql);
    }
    if (pick.onePerPath) {
        const Result<CompiledTemplate> compiled = compile(value, inputs);
        return compiled ? byPath(rows, *compiled, pick.most) : fail(compiled.error());
    }
    return pick.seed ? byChance(rows, *pick.seed, pick.most) : firstOnes(rows, pick.most);
}

QList<int> differingValues(const QList<QStringList> &rows)
{
    QList<std::pair<qsizetype, int>> kinds; // how many values there are
    for (int i = 0; !rows.isEmpty() && i < rows.first().size(); ++i) {
        QSet<QString> values;
        for (const QStringList &row : rows)
            values.insert(row.value(i));
        if (values.size() > 1)
            kinds.append({values.size(), i});
    }
    std::stable_sort(kinds.begin(), kinds.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<int> indexes;
    for (const auto &[count, index] : std::as_const(kinds))
        indexes.append(index);
    return indexes;
}

} // namespace reelwright
