// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/savefile.h>
#include <model/document/clipfiles.h>
#include <model/document/mediafiles.h>

namespace reelwright {

namespace {

class Bringing {
public:
    Bringing(QString from, QString unpacked, QString to, const GoOn &goOn)
        : m_from(std::move(from)), m_unpacked(std::move(unpacked)), m_to(std::move(to)),
          m_digest([&goOn](const QString &path) { return digestOfFile(path, goOn); })
    {
    }

    Result<void> bring(Media &medium, QList<QByteArray> &embedded) const
    {
        const FoundAsset found = findMedium(medium, m_from, m_unpacked, m_digest);
        if (found.state != AssetState::Good)
            return {};
        if (medium.embedded)
            return readFile(found.path).map([&](const QByteArray &bytes) {
                embedded.append(bytes);
            });
        return linkedMedium(medium, found.path, m_to).map([&](const Media &linked) {
            medium = linked;
        });
    }
    Result<void> bring(Font &font) const
    {
        if (font.path.startsWith(u'/')) // the system's
            return {};
        Media file;
        file.path = font.path;
        file.digest = font.digest;
        const FoundAsset found = findMedium(file, m_from, {}, m_digest);
        if (found.state != AssetState::Good)
            return {};
        return linkedFile(found.path, m_to, QStringLiteral("fonts/"))
            .map([&](const LinkedFile &linked) {
                font.path = linked.path;
                font.digest = linked.digest;
            });
    }

private:
    QString m_from;
    QString m_unpacked;
    QString m_to;
    TakeDigest m_digest;
};

} // namespace

Result<BroughtClip> bringFiles(const Clip &clip, const QString &from, const QString &unpacked,
                               const QString &to, const GoOn &goOn)
{
    const Bringing bringing(from, unpacked, to, goOn);
    BroughtClip brought{clip, {}};
    Template &content = brought.clip.content;
    Result<void> done;
    for (Media &medium : content.media)
        if (done)
            done = isStopped(goOn) ? stopped() : bringing.bring(medium, brought.embedded);
    for (Font &font : content.fonts)
        if (done)
            done = isStopped(goOn) ? stopped() : bringing.bring(font);
    return done ? Result<BroughtClip>(brought) : fail(done.error());
}

} // namespace reelwright
