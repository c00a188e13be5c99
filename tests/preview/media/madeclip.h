// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

namespace reelwright::test {

// Runs the ffmpeg program; false with its words in the log if it fails.
inline bool ffmpeg(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("ffmpeg"),
                  QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y"),
                              QStringLiteral("-nostdin")} +
                      arguments);
    const bool done = process.waitForFinished(120'000) && process.exitCode() == 0;
    if (!done)
        qInfo("%s", process.readAllStandardError().constData());
    return done;
}

inline QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

// A clip whose n-th frame is grey of luma 16 + 2 * n, encoded with `codec` words.
inline bool makeCountingClip(const QString &path, int frames, const char *codec)
{
    return ffmpeg(
        words("-f lavfi -i") +
        QStringList{QStringLiteral("color=gray:s=160x96:r=30,format=yuv420p,"
                                   "geq=lum='16+2*N':cb=128:cr=128")} +
        QStringList{QStringLiteral("-frames:v"), QString::number(frames)} +
        words("-colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv") +
        words(codec) + QStringList{path});
}

} // namespace reelwright::test
