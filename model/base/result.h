// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace reelwright {

// What a caller should do about a failure; the command line turns it into its exit code.
enum class ErrorCode {
    Input,    // what was handed in is wrong: exit 2
    Viewer,   // one viewer can't be made, the others can: exit 1
    Passing,  // a full disk, a signal: run it again, exit 75
    Internal, // a fault of ours: exit 3
};

// A failure as a value: what went wrong, where, and what to do about it.
struct Error {
    ErrorCode code = ErrorCode::Input;
    QString what;     // one sentence without a full stop: "the field 'plan' has no value"
    QString where;    // "viewers.csv:12", "template.json#/scenes/0", "element hello", or empty
    QString hint;     // what to do, one sentence, or empty
    int column = 0;   // 1-based character in the expression or line it speaks of; 0: none
    QString viewer{}; // whose failure it is, by key; empty: nobody's or unknown

    // "where:column: what (hint)"
    QString text() const;
    // The same failure, seen from further out: puts `outer` before where.
    Error in(const QString &outer) const;
};

template<class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(QString what, QString where = {}, QString hint = {},
                                  ErrorCode code = ErrorCode::Input)
{
    return tl::make_unexpected(
        Error{code, std::move(what), std::move(where), std::move(hint), 0, {}});
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::make_unexpected(std::move(error));
}

} // namespace reelwright
