// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/data/columnmapping.h>
#include <model/data/fieldcheck.h>
#include <model/data/rowcells.h>
#include <model/data/utf8.h>
#include <model/dataset/refit.h>
#include <model/template/fieldidentity.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sqlite3.h>

namespace reelwright {

namespace {

// What is asked of its values.
bool asksTheSame(const Field &a, const Field &b)
{
    return a.name == b.name && a.id == b.id && a.type == b.type && a.required == b.required &&
           a.maximumLength == b.maximumLength && a.allowed == b.allowed && a.pattern == b.pattern &&
           a.items == b.items;
}

// Where the rows come from, in the words of `now`.
QByteArray originFor(const QByteArray &origin, const QList<Field> &before, const QList<Field> &now)
{
    nlohmann::json value = nlohmann::json::parse(origin.begin(), origin.end(), nullptr, false);
    if (!value.is_object() || !value.contains("mapping"))
        return origin;
    nlohmann::json mapping = carriedOver(value["mapping"], before, now);
    if (mapping == value["mapping"])
        return origin;
    value["mapping"] = std::move(mapping);
    return QByteArray::fromStdString(
        value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

class Refitting {
public:
    Refitting(const QList<Field> &fields, const QString &key) : m_fields(fields)
    {
        for (const Field &field : fields)
            m_checks.emplace_back(field, field.name == key);
        m_cells.resize(m_checks.size());
    }

    // A column for each field; a field that `from` does not have is null.
    QByteArray select(const QList<Field> &from) const
    {
        QByteArray columns = "row_";
        for (const qsizetype same : sameFields(m_fields, from))
            columns += same < 0 ? QByteArray(", NULL") : ", \"" + from[same].name.toUtf8() + '"';
        return "SELECT " + columns + " FROM viewer ORDER BY row_";
    }
    // False: the row is set aside.
    bool take(sqlite3_stmt *row, QList<BadRow> &bad)
    {
        for (size_t i = 0; i < m_checks.size(); ++i) {
            const std::string_view text = textAt(row, int(i) + 1);
            const QString reason = m_checks[i].read(text, m_cells[i]);
            if (reason.isEmpty())
                continue;
            bad.append({{},
                        sqlite3_column_int64(row, 0),
                        m_fields[qsizetype(i)].name,
                        shortened(text),
                        reason});
            return false;
        }
        return true;
    }
    std::span<const Cell> cells() const { return m_cells; }

private:
    const QList<Field> &m_fields;
    std::vector<FieldCheck> m_checks;
    std::vector<Cell> m_cells;
};

} // namespace

Result<ViewerTable> refit(ViewerTable rows, const QList<Field> &fields, const QString &key,
                          QList<BadRow> &bad, const std::function<bool()> &goOn)
{
    const QList<Field> before = rows.fields();
    if (std::equal(before.begin(), before.end(), fields.begin(), fields.end(), asksTheSame))
        return rows;
    Result<ViewerTable> made = ViewerTable::make(fields);
    if (!made)
        return made;
    Refitting refitting(fields, key);
    sqlite3_stmt *all = nullptr;
    sqlite3_prepare_v2(rows.database(), refitting.select(before).constData(), -1, &all, nullptr);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> guard(all, sqlite3_finalize);
    sqlite3_exec(made->database(), "BEGIN", nullptr, nullptr, nullptr);
    for (qint64 row = 0; all && sqlite3_step(all) == SQLITE_ROW; ++row) {
        if (goOn && row % 1000 == 0 && !goOn())
            return fail(Message::tr("stopped"), {}, {}, ErrorCode::Passing);
        if (!refitting.take(all, bad))
            continue;
        if (const Result<void> added = made->add(refitting.cells()); !added)
            return fail(added.error());
    }
    sqlite3_exec(made->database(), "COMMIT", nullptr, nullptr, nullptr);
    return made;
}

Result<Dataset> refit(Dataset dataset, const QList<Field> &fields, const QString &key,
                      QList<BadRow> &bad, const std::function<bool()> &goOn)
{
    const QList<Field> before = dataset.rows.fields();
    Result<ViewerTable> rows = refit(std::move(dataset.rows), fields, key, bad, goOn);
    if (!rows)
        return fail(rows.error());
    return Dataset{dataset.about, key, originFor(dataset.origin, before, fields), std::move(*rows)};
}

} // namespace reelwright
