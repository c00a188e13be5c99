// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QList>
#include <QString>

namespace reelwright {

enum class TokenKind { Name, Quoted, Number, Text, Sign, End };

// One word of an expression. Positions are UTF-16 indices into the source.
struct Token {
    TokenKind kind = TokenKind::End;
    QString text; // without quotes, doubled ones made single
    qsizetype at = 0;
    qsizetype end = 0;

    bool is(const char *sign) const
    {
        return kind == TokenKind::Sign && text == QLatin1String(sign);
    }
    QString shown() const; // as a message names it
};

// A mistake at index `at` of what the designer wrote: its column counts characters.
Error mistakeAt(const QString &source, qsizetype at, QString what, QString hint = {});

// The words from index `from` on, comments left out, with an End at last: at the source's end or,
// `untilBraces`, at the }} that closes a token of a text.
Result<QList<Token>> lex(const QString &source, qsizetype from = 0, bool untilBraces = false);

} // namespace reelwright
