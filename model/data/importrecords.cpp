// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/importrecords.h>

#include <model/base/message.h>
#include <model/data/fieldcheck.h>
#include <model/data/keyindex.h>
#include <model/data/utf8.h>
#include <model/data/valuereading.h>

#include <QHash>
#include <sqlite3.h>

namespace reelwright {

namespace {

constexpr qint64 recordsBetweenQuestions = 1000;

// The key of a row that was taken, as the table has it.
class KeysOfTable {
public:
    KeysOfTable(const ViewerTable &table, const QString &key)
    {
        const QByteArray sql = "SELECT \"" + key.toUtf8() + "\" FROM viewer WHERE row_ = ?";
        sqlite3_prepare_v2(table.database(), sql.constData(), -1, &m_select, nullptr);
    }
    ~KeysOfTable() { sqlite3_finalize(m_select); }
    KeysOfTable(const KeysOfTable &) = delete;
    KeysOfTable &operator=(const KeysOfTable &) = delete;

    bool has(qint64 row, std::string_view key) const
    {
        sqlite3_bind_int64(m_select, 1, row);
        bool same = false;
        if (sqlite3_step(m_select) == SQLITE_ROW) {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_select, 0));
            same = key ==
                   std::string_view(text ? text : "", size_t(sqlite3_column_bytes(m_select, 0)));
        }
        sqlite3_reset(m_select);
        return same;
    }

private:
    sqlite3_stmt *m_select = nullptr;
};

class Import {
public:
    Import(RecordReader &reader, const QString &source, const QList<Field> &fields,
           const QString &key, const ColumnMapping &mapping, ViewerTable &table)
        : m_reader(reader), m_source(source), m_fields(fields), m_table(table), m_keys(table, key)
    {
        for (const Field &field : fields) {
            if (field.name == key)
                m_key = m_checks.size();
            m_checks.emplace_back(field, field.name == key);
            m_readers.emplace_back(field.type,
                                   mapping.automatic ? Reading() : mapping.reading(field.name));
            m_spells.push_back(!mapping.automatic && !m_readers.back().isPlain());
        }
        m_cells.resize(m_checks.size());
    }

    Result<ImportReport> run(const ImportProgress &progress)
    {
        Record record;
        for (;;) {
            if (m_report.read % recordsBetweenQuestions == 0 && progress && !progress(m_report))
                return fail(Message::tr("the import was stopped"), m_source, {},
                            ErrorCode::Passing);
            const Result<bool> found = m_reader.next(record);
            if (!found)
                return fail(found.error());
            if (!*found)
                break;
            ++m_report.read;
            if (const Result<void> taken = take(record); !taken)
                return fail(taken.error());
        }
        if (progress && !progress(m_report))
            return fail(Message::tr("the import was stopped"), m_source, {}, ErrorCode::Passing);
        m_report.unusedColumns = m_reader.unusedColumns();
        m_report.unseenColumns = m_reader.unseenColumns();
        m_report.findings = m_reader.findings();
        return std::move(m_report);
    }

private:
    Result<void> take(Record &record)
    {
        if (record.reason.isEmpty() && m_key < m_cells.size())
            m_index.prefetch(record.values[m_key]);
        if (record.reason.isEmpty())
            check(record);
        if (record.reason.isEmpty() && m_key < m_cells.size())
            checkKey(record);
        if (!record.reason.isEmpty())
            return setAside(record);
        if (const Result<void> added = m_table.add(m_cells); !added)
            return added;
        ++m_report.taken;
        return {};
    }
    void check(Record &record)
    {
        for (size_t i = 0; i < m_checks.size(); ++i) {
            std::string_view value = record.values[i];
            QString reason;
            if (m_spells[i] && (record.typed.empty() || !record.typed[i]))
                reason = m_readers[i].read(record.values[i], value);
            if (reason.isEmpty())
                reason = m_checks[i].read(value, m_cells[i]);
            if (!reason.isEmpty())
                return record.reject(std::move(reason), m_fields[qsizetype(i)].name,
                                     shortened(record.values[i]));
        }
    }
    void checkKey(Record &record)
    {
        const std::string_view key = keyText();
        const auto isRow = [&](std::uint32_t row) { return m_keys.has(row, key); };
        const std::uint32_t first = m_index.insert(key, std::uint32_t(m_report.taken + 1), isRow);
        if (first == KeyIndex::none)
            return m_lines.push_back(record.line);
        const qint64 line = m_lines[first - 1];
        const QString text = toText(key);
        qsizetype &place = m_repeated[text];
        if (place == 0) {
            m_report.repeated.append({text, {line}});
            place = m_report.repeated.size();
        }
        m_report.repeated[place - 1].lines.append(record.line);
        record.reject(Message::tr("is the key of line %1 already").arg(line),
                      m_fields[qsizetype(m_key)].name, shortened(key));
    }
    // As text, as the table gives it.
    std::string_view keyText()
    {
        const Cell &cell = m_cells[m_key];
        if (const auto *text = std::get_if<std::string_view>(&cell))
            return *text;
        if (const auto *integer = std::get_if<qint64>(&cell))
            m_keyText = std::to_string(*integer);
        else if (const auto *real = std::get_if<double>(&cell))
            m_keyText = toSqlText(*real);
        return m_keyText;
    }
    static std::string toSqlText(double number)
    {
        char *text = sqlite3_mprintf("%!.15g", number);
        std::string made(text);
        sqlite3_free(text);
        return made;
    }
    Result<void> setAside(const Record &record)
    {
        m_report.bad.append({m_source, record.line, record.column, record.value, record.reason});
        if (m_report.bad.size() < mostBadRows)
            return {};
        const BadRow &first = m_report.bad.first();
        return fail(Message::tr("%1 rows can't be used; the first: %2 %3")
                        .arg(m_report.bad.size())
                        .arg(first.column, first.reason),
                    QStringLiteral("%1:%2").arg(m_source).arg(first.line),
                    Message::tr("check which columns the fields are read from, and how"));
    }

    RecordReader &m_reader;
    QString m_source;
    const QList<Field> &m_fields;
    ViewerTable &m_table;
    KeysOfTable m_keys;
    KeyIndex m_index;
    std::vector<qint64> m_lines; // of the rows that were taken
    size_t m_key = size_t(-1);
    std::vector<FieldCheck> m_checks;
    std::vector<ValueReader> m_readers;
    std::vector<unsigned char> m_spells; // whether the reader is needed
    std::vector<Cell> m_cells;
    std::string m_keyText;
    QHash<QString, qsizetype> m_repeated; // place in the report's list, from 1
    ImportReport m_report;
};

} // namespace

Result<ImportReport> importRecords(RecordReader &reader, const QString &source,
                                   const QList<Field> &fields, const QString &key,
                                   const ColumnMapping &mapping, ViewerTable &table,
                                   const ImportProgress &progress)
{
    Q_ASSERT(table.count() == 0);
    sqlite3_exec(table.database(), "BEGIN", nullptr, nullptr, nullptr);
    Result<ImportReport> report = Import(reader, source, fields, key, mapping, table).run(progress);
    sqlite3_exec(table.database(), "COMMIT", nullptr, nullptr, nullptr);
    if (!report)
        table.clear();
    return report;
}

} // namespace reelwright
