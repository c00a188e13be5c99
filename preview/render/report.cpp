// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/render/report.h>

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <cerrno>
#include <cstdio>

namespace reelwright {

QByteArray outcomeJson(const ViewerOutcome &outcome)
{
    QJsonObject line{{QStringLiteral("viewer"), outcome.viewer}};
    if (outcome.error) {
        line[QStringLiteral("failure")] = outcome.error->text();
    } else {
        line[QStringLiteral("file")] = outcome.file;
        line[QStringLiteral("digest")] = QString::fromLatin1("sha256:" + outcome.digest);
        line[QStringLiteral("bytes")] = outcome.bytes;
        line[QStringLiteral("framesEncoded")] = outcome.framesEncoded;
        line[QStringLiteral("framesShared")] = outcome.framesShared;
        line[QStringLiteral("kept")] = outcome.kept;
    }
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

Result<Report> Report::begin(const RenderSettings &settings)
{
    Report report;
    const ViewerChoice &choice = settings.choice;
    const QString name =
        choice.shards == 1
            ? QStringLiteral("report.json")
            : QStringLiteral("report-%1-of-%2.json").arg(choice.shard).arg(choice.shards);
    report.m_path = settings.outFolder + QLatin1Char('/') + name;
    if (QFileInfo(report.m_path).isDir())
        return fail(QStringLiteral("is a folder, and the report belongs there"), report.m_path,
                    QStringLiteral("choose another folder, or remove it first"));
    report.m_file =
        std::make_unique<QTemporaryFile>(report.m_path + QStringLiteral(".XXXXXX.part"));
    if (!report.m_file->open())
        return fail(QStringLiteral("can't be written: ") + report.m_file->errorString(),
                    report.m_path, QStringLiteral("choose a folder that can be written to"));
    if (const Result<void> begun = report.write("{\"viewers\": [\n"); !begun)
        return fail(begun.error());
    return report;
}

Result<void> Report::write(const QByteArray &text)
{
    if (m_file->write(text) != text.size())
        return fail(QStringLiteral("can't be written: ") + m_file->errorString(), m_path,
                    QStringLiteral("make room, then run it again"), ErrorCode::Passing);
    return {};
}

Result<void> Report::add(const ViewerOutcome &outcome)
{
    const QByteArray separator = m_first ? "" : ",\n";
    m_first = false;
    return write(separator + outcomeJson(outcome));
}

Result<QString> Report::finish(qint64 viewers, qint64 failed)
{
    const QByteArray end = QByteArray("\n], \"made\": ") + QByteArray::number(viewers - failed) +
                           ", \"failed\": " + QByteArray::number(failed) + "}\n";
    if (const Result<void> written = write(end); !written)
        return fail(written.error());
    if (!m_file->flush() ||
        std::rename(QFile::encodeName(m_file->fileName()), QFile::encodeName(m_path)) != 0)
        return fail(QStringLiteral("can't be written: ") + qt_error_string(errno), m_path,
                    QStringLiteral("make room, then run it again"), ErrorCode::Passing);
    m_file->setAutoRemove(false);
    m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                           QFile::ReadOther);
    return m_path;
}

} // namespace reelwright
