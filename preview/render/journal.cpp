// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/render/journal.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace reelwright {

namespace {

const QString viewerKey = QStringLiteral("viewer");
const QString jobKey = QStringLiteral("job");
const QString fileKey = QStringLiteral("file");
const QString digestKey = QStringLiteral("digest");
const QString bytesKey = QStringLiteral("bytes");

QString pathIn(const QString &folder)
{
    return folder + QStringLiteral("/.reelwright-journal.jsonl");
}

} // namespace

Journal::Journal(const QString &outFolder) : m_folder(outFolder)
{
    QFile file(pathIn(outFolder));
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        ViewerOutcome outcome;
        outcome.viewer = line[viewerKey].toString();
        outcome.file = line[fileKey].toString();
        outcome.digest = line[digestKey].toString().toLatin1();
        outcome.bytes = line[bytesKey].toInteger();
        if (!outcome.file.isEmpty())
            m_entries.insert(outcome.viewer, {line[jobKey].toString().toLatin1(), outcome});
    }
}

std::optional<ViewerOutcome> Journal::find(const QString &viewer, const Digest &job) const
{
    const auto found = m_entries.constFind(viewer);
    if (found == m_entries.cend() || found->job != job)
        return std::nullopt;
    const QString path = m_folder + QLatin1Char('/') + found->outcome.file;
    const Result<Digest> digest = digestOfFile(path);
    if (!digest || *digest != found->outcome.digest)
        return std::nullopt;
    return found->outcome;
}

Result<void> Journal::add(const ViewerOutcome &outcome, const Digest &job)
{
    const QJsonObject line{{viewerKey, outcome.viewer},
                           {jobKey, QString::fromLatin1(job)},
                           {fileKey, outcome.file},
                           {digestKey, QString::fromLatin1(outcome.digest)},
                           {bytesKey, outcome.bytes}};
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    const std::lock_guard lock(m_mutex);
    QFile file(pathIn(m_folder));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered) ||
        file.write(text) != text.size())
        return fail(QStringLiteral("can't be written: ") + file.errorString(), file.fileName(),
                    QStringLiteral("make room, then run it again"), ErrorCode::Passing);
    return {};
}

} // namespace reelwright
