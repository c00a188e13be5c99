// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace reelwright::test {

inline QString u(const QByteArray &text)
{
    return QString::fromUtf8(text);
}

// How a process ended.
struct Ended {
    int code = -1; // -1: by a signal, or it never began
    QByteArray out;
    QByteArray err;

    // One line on standard error that holds all of these.
    bool says(const QList<QByteArray> &words) const;
    QByteArray text() const; // for a failed test's message
};

// Any program; `folder`: where it runs.
Ended runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {},
                 const QString &folder = {});
// The worker's binary of this build.
Ended runWorker(const QStringList &arguments, const QByteArray &input = {});
QString workerPath();

#define COMPARE_CODE(ended, expected)                                                              \
    do {                                                                                           \
        const auto &compared = (ended);                                                            \
        QVERIFY2(compared.code == (expected), compared.text().constData());                        \
    } while (false)
#define VERIFY_SAYS(ended, ...) QVERIFY2((ended).says({__VA_ARGS__}), (ended).text().constData())

} // namespace reelwright::test
