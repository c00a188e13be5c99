// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/document/filefacts.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace reelwright {

namespace {

const QString digestName = QStringLiteral("digest");
const QString widthName = QStringLiteral("width");
const QString heightName = QStringLiteral("height");
const QString flicksName = QStringLiteral("flicks");

bool isDigest(const Digest &digest)
{
    return digest.size() == 64 && std::all_of(digest.begin(), digest.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

} // namespace

QString factsToText(const FileFacts &facts)
{
    QJsonObject files;
    for (const auto &[path, fact] : facts.asKeyValueRange()) {
        QJsonObject object{{digestName, QString::fromLatin1(fact.digest)}};
        if (fact.width > 0) {
            object[widthName] = fact.width;
            object[heightName] = fact.height;
        }
        if (fact.duration)
            object[flicksName] = qint64(fact.duration->count());
        files[path] = object;
    }
    return QString::fromUtf8(QJsonDocument(files).toJson(QJsonDocument::Compact));
}

std::optional<FileFacts> factsFromText(const QString &text)
{
    FileFacts facts;
    if (text.isEmpty())
        return facts;
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (!json.isObject())
        return std::nullopt;
    const QJsonObject files = json.object();
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QJsonObject object = file->toObject();
        FileFact fact{object[digestName].toString().toLatin1(), object[widthName].toInt(),
                      object[heightName].toInt()};
        if (object.contains(flicksName))
            fact.duration = Flicks(object[flicksName].toInteger());
        if (!isDigest(fact.digest) || fact.width < 0 || fact.height < 0)
            return std::nullopt;
        facts.insert(file.key(), fact);
    }
    return facts;
}

Template completed(Template value, const FileFacts &facts)
{
    if (facts.isEmpty())
        return value;
    for (Media &medium : value.media) {
        const auto fact = facts.constFind(medium.path);
        if (fact == facts.cend() || (!medium.digest.isEmpty() && medium.digest != fact->digest))
            continue;
        medium.digest = fact->digest;
        if (medium.width == 0 && medium.height == 0) {
            medium.width = fact->width;
            medium.height = fact->height;
        }
        if (!medium.duration)
            medium.duration = fact->duration;
    }
    for (Font &font : value.fonts)
        if (const auto fact = facts.constFind(font.path);
            fact != facts.cend() && font.digest.isEmpty())
            font.digest = fact->digest;
    return value;
}

} // namespace reelwright
