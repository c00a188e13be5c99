// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/bytewindow.h>
#include <model/data/columnmapping.h>
#include <model/data/csvscanner.h>
#include <model/data/recordreader.h>
#include <model/template/template.h>

#include <memory>

namespace reelwright {

inline constexpr size_t mostColumns = 100'000;

// CSV with a header. A record with broken quotes ends at the first line end behind its last quote,
// so that one stray quote costs one record and not the rest of the file.
class CsvReader : public RecordReader {
public:
    // `delimiter` 0: the one that guessDelimiter() finds.
    static Result<std::unique_ptr<RecordReader>> open(ByteWindow window, const QList<Field> &fields,
                                                      const ColumnMapping &mapping = {},
                                                      char delimiter = 0);
    Result<bool> next(Record &record) override;
    QStringList unusedColumns() const override { return m_unused; }
    QStringList doubledColumns() const override { return m_doubled; }
    QStringList findings() const override { return m_findings; }

private:
    explicit CsvReader(ByteWindow window) : m_window(std::move(window)) {}
    Result<void> readHeader(const QList<Field> &fields, const ColumnMapping &mapping);
    void findDelimiter(char given);
    Result<QStringList> headerNames();
    Result<CsvScanner::Outcome> scan(size_t mostFields);
    bool overlong();
    void check(Record &record);
    void take(Record &record);
    Result<void> setAside(Record &record, CsvScanner::Outcome outcome);
    Result<void> skipLine();
    QString columnName(size_t index) const { return m_columns.value(qsizetype(index)); }

    ByteWindow m_window;
    CsvScanner m_scanner;
    char m_delimiter = ',';
    qint64 m_line = 1;
    QStringList m_columns;
    QStringList m_doubled;
    QStringList m_findings;
    QStringList m_unused;
    std::vector<int> m_columnOf; // for each field of the template, -1: none
};

} // namespace reelwright
