// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace reelwright {

// SQL that knows, for each of its pieces, from which index of the designer's source it was made.
class SqlText {
public:
    SqlText() = default;
    SqlText(const char *sql) : m_sql(sql) {}

    SqlText &add(const QByteArray &piece, qsizetype source);
    SqlText &add(const char *piece); // of the place before
    SqlText &add(const SqlText &other);

    const QByteArray &sql() const { return m_sql; }
    // Where the byte `offset` came from.
    qsizetype sourceOf(qsizetype offset) const;

private:
    struct Mark {
        qsizetype offset;
        qsizetype source;
    };
    QByteArray m_sql;
    std::vector<Mark> m_marks; // ascending by offset
};

QByteArray quotedName(const QString &name); // "name"
QByteArray quotedText(const QString &text); // 'text'

} // namespace reelwright
