// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"
#include "webserver.h"

#include <QProcess>

namespace reelwright::test {

// What the tests' web server has: viewers v0 … with a name each.

inline constexpr auto fields = "id name";

inline QByteArray viewers(int first, int count)
{
    QByteArray list = "[";
    for (int i = first; i < first + count; ++i)
        list += (i == first ? "" : ",\n ") + QByteArray("{\"id\": \"v") + QByteArray::number(i) +
                "\", \"name\": \"Zoë " + QByteArray::number(i) + "\"}";
    return list + "]";
}

inline QByteArray jsonLinesOf(int first, int count)
{
    QByteArray lines;
    for (int i = first; i < first + count; ++i)
        lines += viewers(i, 1).chopped(1).mid(1) + "\n";
    return lines;
}

inline QStringList rowsOf(int first, int count)
{
    QStringList rows;
    for (int i = first; i < first + count; ++i)
        rows.append(QStringLiteral("v%1|Zoë %1").arg(i));
    return rows;
}

inline SourceSpec specOf(const WebServer &server, const QString &path = u("/viewers"))
{
    SourceSpec spec;
    spec.kind = SourceKind::Http;
    spec.location = server.url(path);
    return spec;
}

// The same answer to everybody.
inline WebServer::Script always(const Answer &answer)
{
    return [answer](const Asked &) { return answer; };
}

// zlib's stream in gzip's wrapping.
inline QByteArray gzip(const QByteArray &bytes)
{
    QProcess program;
    program.start(QStringLiteral("gzip"), {QStringLiteral("-c")});
    program.write(bytes);
    program.closeWriteChannel();
    program.waitForFinished();
    return program.readAllStandardOutput();
}

} // namespace reelwright::test
