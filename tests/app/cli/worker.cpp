// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker.h"

#include <algorithm>

namespace reelwright::test {

namespace {

constexpr int patience = 240'000; // ms; only a hang takes as long

} // namespace

bool Ended::says(const QList<QByteArray> &words) const
{
    const QList<QByteArray> lines = err.split('\n');
    return std::any_of(lines.begin(), lines.end(), [&](const QByteArray &line) {
        return std::all_of(words.begin(), words.end(),
                           [&](const QByteArray &word) { return line.contains(word); });
    });
}

QByteArray Ended::text() const
{
    return "exit " + QByteArray::number(code) + "\n" + err.left(2000) + out.left(2000);
}

Ended runProgram(const QString &program, const QStringList &arguments, const QByteArray &input,
                 const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return {-1, {}, "didn't end: " + process.errorString().toUtf8()};
    }
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QString workerPath()
{
    return QStringLiteral(REELWRIGHT_CLI);
}

Ended runWorker(const QStringList &arguments, const QByteArray &input)
{
    return runProgram(workerPath(), arguments, input);
}

} // namespace reelwright::test
