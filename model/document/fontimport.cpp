// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/document/fontimport.h>

#include <model/base/plainfile.h>
#include <model/document/mediafiles.h>

#include <QDir>

namespace reelwright {

namespace {

// By the first four bytes: TrueType, OpenType with CFF, a collection, an old Apple one.
Result<void> checkIsFont(const QString &path)
{
    const auto file = openPlain(path);
    if (!file)
        return fail(file.error());
    const QByteArray sign = (*file)->read(4);
    for (const QByteArray &known :
         {QByteArray("\0\1\0\0", 4), QByteArray("OTTO"), QByteArray("ttcf"), QByteArray("true")})
        if (sign == known)
            return {};
    return fail(Message::tr("is no font file"), path,
                Message::tr("choose a TrueType or OpenType font (ttf, otf, ttc)"));
}

// By a package of the system, under a path that is the same wherever that is installed.
bool isInstalled(const QString &file)
{
    return QDir::cleanPath(file).startsWith(QLatin1String("/usr/share/fonts/"));
}

Result<LinkedFile> installedFile(const QString &file)
{
    return digestOfFile(file).map([&](const Digest &digest) {
        return LinkedFile{QDir::cleanPath(file), digest};
    });
}

} // namespace

Result<QList<Font>> importFonts(const QStringList &files, const QString &folder)
{
    QList<Font> fonts;
    for (const QString &file : files) {
        if (const Result<void> checked = checkIsFont(file); !checked)
            return fail(checked.error());
        const Result<LinkedFile> linked = isInstalled(file)
                                              ? installedFile(file)
                                              : linkedFile(file, folder, QStringLiteral("fonts/"));
        if (!linked)
            return fail(linked.error());
        Font font;
        font.path = linked->path;
        font.digest = linked->digest;
        fonts.append(font);
    }
    return fonts;
}

} // namespace reelwright
