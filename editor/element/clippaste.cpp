// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/element/clippaste.h>

#include <editor/element/clipmime.h>
#include <editor/session/openedfile.h>
#include <model/document/clipfiles.h>
#include <model/package/templatesource.h>

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>
#include <algorithm>

namespace reelwright {

namespace {

bool hasFiles(const Clip &clip)
{
    return !clip.content.media.isEmpty() || !clip.content.fonts.isEmpty();
}

// Bytes of a document that lies in the same folder.
bool hasOthersBytes(const Clip &clip, const Template &into)
{
    const auto isOthers = [&into](const Media &medium) {
        const auto isSame = [&](const Media &own) {
            return own.embedded && own.digest == medium.digest;
        };
        return medium.embedded && std::none_of(into.media.begin(), into.media.end(), isSame);
    };
    return std::any_of(clip.content.media.begin(), clip.content.media.end(), isOthers);
}

} // namespace

void ClipPaste::copy(const Clip &clip) const
{
    QGuiApplication::clipboard()->setMimeData(clipToMime(clip, mediaFolder()));
}

void ClipPaste::paste(const QObject *context,
                      const std::function<void(const Result<Clip> &)> &paste)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const Result<Clip> clip = clipFromMime(data);
    const QString from = folderInMime(data);
    const QString to = mediaFolder();
    const bool isElsewhere =
        clip && hasFiles(*clip) && m_session.isEditable() &&
        (QFileInfo(from) != QFileInfo(to) || hasOthersBytes(*clip, m_session.kept()));
    if (!isElsewhere || from.isEmpty()) {
        paste(clip);
        return;
    }
    const auto brought = std::make_shared<BroughtClip>();
    const QPointer<const QObject> guard(context);
    m_jobs.run(
        tr("Copying files…"),
        [brought, clip = *clip, from, to](const Jobs::GoOn &goOn) {
            return bringFiles(clip, from, unpackFolder(), to, goOn)
                .map([&](const BroughtClip &made) { *brought = made; });
        },
        [this, brought, guard, paste, path = m_session.templatePath()] {
            if (!guard)
                return;
            m_session.whenNow(path, guard, [this, brought, paste] {
                Result<void> done;
                for (const QByteArray &bytes : std::as_const(brought->embedded))
                    if (done)
                        done = m_session.embed(bytes).map([](const Digest &) {});
                paste(done ? Result<Clip>(brought->clip) : fail(done.error()));
            });
        });
}

QString ClipPaste::mediaFolder() const
{
    if (const Document *document = m_session.document())
        return document->mediaFolder();
    return m_session.hasTemplate() ? textFolder(m_session.templatePath()) : QString();
}

} // namespace reelwright
