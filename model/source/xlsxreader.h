// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/rowreader.h>
#include <model/source/xlsxbook.h>

namespace reelwright {

// The rows of one sheet. Its first row that has a value is the header; rows without any value are
// passed over. Formulas count as what they came to when the file was saved.
class XlsxReader : public RowReader {
public:
    // `sheet` empty: the first.
    static Result<std::unique_ptr<RowReader>> open(const QString &path, const QString &sheet);
    const QStringList &columns() const override { return m_columns; }
    QStringList findings() const override { return m_findings; }
    Result<bool> next(Row &row) override;

private:
    struct Cell {
        int column = 0;
        QString type; // the attribute t
        int style = 0;
        QString value;
        bool hasValue = false;
        bool hasFormula = false;
        bool isInline = false;
    };
    XlsxReader(XlsxBook book, std::unique_ptr<ZipPart> part);
    Result<bool> readRow(); // false: there is no further one
    void readCell();
    void keep(const Cell &cell);
    bool keepNumber(const Cell &cell, std::string &text);
    void reject(const Cell &cell, const QString &reason);
    Result<void> readHeader();

    XlsxBook m_book;
    std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    QStringList m_columns;
    QStringList m_findings; // of their names

    // The row that was read last.
    qint64 m_number = 0;
    int m_nextColumn = 0;
    std::vector<std::string> m_texts;
    std::vector<unsigned char> m_typed;
    std::vector<Row::Fault> m_faults;
    bool m_any = false; // it has a value
};

} // namespace reelwright
