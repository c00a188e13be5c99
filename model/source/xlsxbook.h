// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/source/xlsxformat.h>
#include <model/source/zippart.h>

#include <QList>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>
#include <string>
#include <string_view>
#include <vector>

namespace reelwright {

// The texts of a workbook that its cells have by number.
class SharedTexts {
public:
    Result<void> add(std::string_view text);
    size_t size() const { return m_ends.size(); }
    std::string_view text(size_t index) const;

private:
    std::string m_bytes;
    std::vector<size_t> m_ends;
};

// What a workbook has beside its sheets' cells.
struct XlsxBook {
    struct Sheet {
        QString name;
        QString part; // in the ZIP
    };
    QString path;
    QList<Sheet> sheets;
    bool from1904 = false;
    std::vector<CellFormat> styles;
    SharedTexts texts;

    // `withCells`: with what is needed to read cells.
    static Result<XlsxBook> open(const QString &path, bool withCells);
};

Result<QStringList> sheetsOf(const QString &path);

// The next tag's beginning or end, or text; EndDocument at the end. XML that is nested deeper than
// any spreadsheet is an error of the reader's.
QXmlStreamReader::TokenType nextToken(QXmlStreamReader &xml, int &depth);
// An error for what the reader says, if it says anything.
Result<void> readWhole(const QXmlStreamReader &xml, const ZipPart &part, const QString &path);
// The text up to the end of the element that has begun, an si or is, without phonetic hints.
void takeText(QXmlStreamReader &xml, int &depth, QString &text);
// "_x000D_" in a text stands for the character.
QString unescaped(const QString &text);

} // namespace reelwright
