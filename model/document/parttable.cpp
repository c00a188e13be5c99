// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/document/parttable.h>

#include <model/base/message.h>

#include <memory>
#include <sqlite3.h>

namespace reelwright {

namespace {

enum Column { KindColumn, IdColumn, ParentColumn, PositionColumn, BodyColumn };

QString textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QString::fromUtf8(text, sqlite3_value_bytes(value));
}

// One operation of a changeset.
class Operation {
public:
    explicit Operation(sqlite3_changeset_iter *iterator) : m_iterator(iterator)
    {
        const char *table = nullptr;
        int columns = 0;
        int indirect = 0;
        sqlite3changeset_op(iterator, &table, &columns, &m_kind, &indirect);
        m_ours = columns == BodyColumn + 1 && qstrcmp(table, "part") == 0;
    }

    // False: it does not fit the rows.
    bool apply(const PartRows &rows, AlteredRows &altered) const
    {
        const std::optional<PartKind> kind = m_ours ? partKindNamed(key(KindColumn)) : std::nullopt;
        if (!kind)
            return false;
        const PartKey name{*kind, key(IdColumn)};
        auto now = altered.find(name);
        if (now == altered.end()) {
            const auto row = rows.constFind(name);
            now = altered.insert(name, row == rows.cend() ? std::nullopt : std::optional(*row));
        }
        if ((m_kind == SQLITE_INSERT) == now->has_value())
            return false;
        if (m_kind == SQLITE_DELETE) {
            *now = std::nullopt;
            return true;
        }
        if (!now->has_value()) {
            now->emplace().kind = *kind;
            (*now)->id = name.id;
        }
        TemplatePart &part = **now;
        if (sqlite3_value *value = newValue(ParentColumn))
            part.parent = textOf(value);
        if (sqlite3_value *value = newValue(PositionColumn))
            part.position = sqlite3_value_int(value);
        if (sqlite3_value *value = newValue(BodyColumn))
            part.body = textOf(value).toUtf8();
        return true;
    }

private:
    QString key(Column column) const
    {
        sqlite3_value *value = nullptr;
        if (m_kind == SQLITE_INSERT)
            sqlite3changeset_new(m_iterator, column, &value);
        else
            sqlite3changeset_old(m_iterator, column, &value);
        return value ? textOf(value) : QString();
    }
    sqlite3_value *newValue(Column column) const // null: it stays
    {
        sqlite3_value *value = nullptr;
        sqlite3changeset_new(m_iterator, column, &value);
        return value;
    }

    sqlite3_changeset_iter *m_iterator;
    int m_kind = 0;
    bool m_ours = false;
};

} // namespace

Result<PartRows> readParts(const Database &file)
{
    PartRows rows;
    bool known = true;
    const Result<void> done = file.run(
        "SELECT kind, id, parent, position, body FROM part", {}, [&](const Database::Row &row) {
            const std::optional<PartKind> kind = partKindNamed(row.text(KindColumn));
            known = kind.has_value();
            if (known)
                rows.insert({*kind, row.text(IdColumn)},
                            {*kind, row.text(IdColumn), row.text(ParentColumn),
                             int(row.number(PositionColumn)), row.bytes(BodyColumn)});
            return known;
        });
    if (!done)
        return fail(done.error());
    return known ? Result<PartRows>(rows) : file.damaged();
}

Result<void> writeParts(const Database &file, const PartChanges &changes)
{
    Result<void> done;
    for (const PartKey &key : changes.gone)
        if (done)
            done = file.run("DELETE FROM part WHERE kind = ? AND id = ?",
                            {QString(QLatin1String(nameOf(key.kind))), key.id});
    for (const TemplatePart &part : changes.put)
        if (done)
            done = file.run("INSERT INTO part VALUES(?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE "
                            "SET parent = ?3, position = ?4, body = ?5",
                            {QString(QLatin1String(nameOf(part.kind))), part.id, part.parent,
                             qint64(part.position), QString::fromUtf8(part.body)});
    return done;
}

bool follow(const QByteArray &changeset, bool inverse, const PartRows &rows, AlteredRows &altered)
{
    sqlite3_changeset_iter *raw = nullptr;
    // SQLite only reads what it is given here.
    const int code = sqlite3changeset_start_v2(&raw, int(changeset.size()),
                                               const_cast<char *>(changeset.constData()),
                                               inverse ? SQLITE_CHANGESETSTART_INVERT : 0);
    if (code != SQLITE_OK)
        return false;
    const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> iterator(
        raw, &sqlite3changeset_finalize);
    int step = sqlite3changeset_next(raw);
    while (step == SQLITE_ROW && Operation(raw).apply(rows, altered))
        step = sqlite3changeset_next(raw);
    return step == SQLITE_DONE;
}

} // namespace reelwright
