// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <cstdio>

namespace reelwright::cli {

int complain(const Error &error)
{
    std::fprintf(stderr, "reelwright-cli: %s\n", error.text().toUtf8().constData());
    switch (error.code) {
    case ErrorCode::Input:
        return wrongInput;
    case ErrorCode::Viewer:
        return someFailed;
    case ErrorCode::Passing:
        return runAgain;
    case ErrorCode::Internal:
        break;
    }
    return internalFault;
}

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
}

void print(const QString &text)
{
    print(text.toUtf8());
}

} // namespace reelwright::cli
