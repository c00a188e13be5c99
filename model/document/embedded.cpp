// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/base/savefile.h>
#include <model/document/embedded.h>

#include <QFileInfo>

namespace reelwright {

namespace {

constexpr qsizetype largestEmbedded = 512 << 20;

} // namespace

Result<Digest> embedInto(const Database &file, const QByteArray &bytes, const QString &document)
{
    const Digest digest = digestOf(bytes);
    if (bytes.size() > largestEmbedded)
        return fail(Message::tr("is too large to be embedded: %1 MB of at most %2")
                        .arg(bytes.size() >> 20)
                        .arg(largestEmbedded >> 20),
                    document, Message::tr("let it lie beside the document"));
    return file
        .run("INSERT OR IGNORE INTO embedded VALUES(?, ?)", {QString::fromLatin1(digest), bytes})
        .map([&] { return digest; });
}

Result<QByteArray> readEmbedded(const Database &file, const Digest &digest, const QString &what)
{
    QByteArray bytes;
    const Result<void> done = file.run("SELECT bytes FROM embedded WHERE digest = ?",
                                       {QString::fromLatin1(digest)},
                                       [&](const Database::Row &row) {
                                           bytes = row.bytes(0);
                                           return false;
                                       });
    if (!done)
        return fail(done.error());
    if (digestOf(bytes) != digest)
        return fail(Message::tr("the bytes of %1 are not in the document").arg(what), file.path(),
                    Message::tr("choose its file again"));
    return bytes;
}

Result<void> unpackInto(const QString &folder, const Database &file, const Template &value,
                        const QString &document)
{
    Result<void> done;
    for (const Media &medium : value.media) {
        const QString name = QString::fromLatin1(medium.digest);
        const QString path = folder + u'/' + name;
        if (!done || !medium.embedded || QFileInfo::exists(path))
            continue;
        const Result<QByteArray> bytes = readEmbedded(
            file, medium.digest, QStringLiteral("the medium '%1'").arg(medium.id.value));
        if (!bytes && bytes.error().code != ErrorCode::Passing)
            continue;
        done = bytes ? makeFolder(folder).and_then([&] { return saveFile(path, *bytes); })
                     : fail(bytes.error());
    }
    if (!done)
        return fail(Message::tr("its media can't be unpacked: ") + done.error().what, document,
                    Message::tr("make room, or set TMPDIR to a folder with room"),
                    done.error().code);
    return {};
}

} // namespace reelwright
