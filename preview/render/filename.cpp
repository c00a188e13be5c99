// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/render/filename.h>

#include <model/base/digest.h>

namespace reelwright {

namespace {

constexpr qsizetype longest = 120;

bool stays(char c, bool inside)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || (c == '.' && inside);
}

} // namespace

QString fileNameFor(const QString &viewer)
{
    QByteArray name;
    for (const char c : viewer.toUtf8()) {
        if (stays(c, !name.isEmpty()))
            name += c;
        else
            name += '%' + QByteArray(1, c).toHex().toUpper();
    }
    if (name.size() > longest)
        name = name.first(longest) + "%-" + digestOf(viewer.toUtf8()).first(16);
    return QString::fromLatin1(name);
}

} // namespace reelwright
