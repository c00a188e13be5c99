// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/rowreader.h>

#include <model/data/utf8.h>

namespace reelwright {

namespace {

class MappedRows : public RecordReader {
public:
    MappedRows(std::unique_ptr<RowReader> rows, QList<int> columns)
        : m_rows(std::move(rows)), m_columns(columns.begin(), columns.end())
    {
        for (int i = 0; i < m_rows->columns().size(); ++i)
            if (!columns.contains(i))
                m_unused.append(m_rows->columns()[i]);
    }

    Result<bool> next(Record &record) override
    {
        const Result<bool> found = m_rows->next(m_row);
        if (!found || !*found)
            return found;
        record.line = m_row.line;
        record.reason.clear();
        record.values.resize(m_columns.size());
        record.typed.resize(m_columns.size());
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const auto column = size_t(m_columns[i]);
            const bool there = m_columns[i] >= 0 && column < m_row.values.size();
            record.values[i] = there ? m_row.values[column] : std::string_view();
            record.typed[i] = there && column < m_row.typed.size() ? m_row.typed[column] : 0;
        }
        for (const Row::Fault &fault : m_row.faults)
            if (record.reason.isEmpty() && isAskedFor(fault.column))
                record.reject(fault.reason, m_rows->columns().value(fault.column), fault.value);
        return true;
    }
    QStringList unusedColumns() const override { return m_unused; }
    QStringList findings() const override { return m_rows->findings(); }

private:
    bool isAskedFor(int column) const
    {
        return column < 0 || std::ranges::find(m_columns, column) != m_columns.end();
    }

    std::unique_ptr<RowReader> m_rows;
    std::vector<int> m_columns; // for each field, -1: none
    QStringList m_unused;
    Row m_row;
};

QBitArray bitsOf(const std::vector<unsigned char> &flags, qsizetype size)
{
    QBitArray bits(size);
    for (qsizetype i = 0; i < size; ++i)
        bits.setBit(i, size_t(i) < flags.size() && flags[size_t(i)]);
    return bits;
}

QStringList textsOf(const std::vector<std::string_view> &values)
{
    QStringList texts;
    for (const std::string_view value : values)
        texts += toText(value);
    return texts;
}

} // namespace

Result<std::unique_ptr<RecordReader>>
mapRows(std::unique_ptr<RowReader> rows, const QList<Field> &fields, const ColumnMapping &mapping)
{
    const Result<QList<int>> columns = columnIndexes(fields, mapping, rows->columns());
    if (!columns)
        return fail(columns.error());
    return std::make_unique<MappedRows>(std::move(rows), *columns);
}

Result<ColumnSample> sampleOf(RowReader &rows, qsizetype most, const std::function<bool()> &goOn)
{
    ColumnSample sample{rows.columns(), {}, {}};
    Row row;
    while (sample.rows.size() < most && (!goOn || goOn())) {
        const Result<bool> found = rows.next(row);
        if (!found)
            return fail(found.error());
        if (!*found)
            break;
        row.values.resize(size_t(sample.columns.size()));
        for (const Row::Fault &fault : row.faults)
            if (fault.column >= 0)
                row.values[size_t(fault.column)] = {};
        sample.rows.append(textsOf(row.values));
        sample.typed.append(bitsOf(row.typed, sample.columns.size()));
    }
    return sample;
}

Result<ColumnSample> sampleOf(const OpenRecords &open, qsizetype most,
                              const std::function<bool()> &goOn)
{
    ColumnMapping mapping;
    mapping.automatic = false;
    auto names = open({}, mapping);
    if (!names)
        return fail(names.error());
    Record record;
    const auto read = [&](RecordReader &reader, const std::function<void()> &take) {
        for (qsizetype count = 0; count < most && (!goOn || goOn()); ++count) {
            const Result<bool> found = reader.next(record);
            if (!found)
                return Result<void>(fail(found.error()));
            if (!*found)
                break;
            if (record.reason.isEmpty())
                take();
        }
        return Result<void>();
    };
    if (const Result<void> all = read(**names, [] {}); !all)
        return fail(all.error());
    ColumnSample sample{(*names)->unusedColumns(), {}, {}};
    names->reset();
    QList<Field> fields;
    for (const QString &column : sample.columns) {
        Field field;
        field.name = column;
        fields.append(field);
        mapping.choices.append({column, column});
    }
    auto reader = open(fields, mapping);
    if (!reader)
        return fail(reader.error());
    const Result<void> all = read(**reader, [&] {
        sample.rows.append(textsOf(record.values));
        sample.typed.append(bitsOf(record.typed, sample.columns.size()));
    });
    return all ? Result<ColumnSample>(std::move(sample)) : fail(all.error());
}

} // namespace reelwright
