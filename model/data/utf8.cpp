// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/utf8.h>

#include <QList>

#include <cstdint>
#include <cstring>

namespace reelwright {

namespace {

constexpr std::string_view whiteSpace = " \t\n\v\f\r";

// The bytes of the well-formed sequence that starts with a non-ASCII byte at `p`; 0: there is none.
int sequenceLength(const unsigned char *p, const unsigned char *end)
{
    const auto follows = [&](int count) {
        if (end - p <= count)
            return false;
        for (int i = 1; i <= count; ++i)
            if ((p[i] & 0xc0) != 0x80)
                return false;
        return true;
    };
    if (*p >= 0xc2 && *p <= 0xdf)
        return follows(1) ? 2 : 0;
    if (*p >= 0xe0 && *p <= 0xef)
        return follows(2) && (*p != 0xe0 || p[1] >= 0xa0) && (*p != 0xed || p[1] < 0xa0) ? 3 : 0;
    if (*p >= 0xf0 && *p <= 0xf4)
        return follows(3) && (*p != 0xf0 || p[1] >= 0x90) && (*p != 0xf4 || p[1] < 0x90) ? 4 : 0;
    return 0;
}

bool isUnseen(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Format:
    case QChar::Other_Control:
        return true;
    default:
        return QChar::isSpace(character);
    }
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    const auto *p = reinterpret_cast<const unsigned char *>(bytes.data());
    const auto *end = p + bytes.size();
    while (p < end) {
        std::uint64_t word = 0;
        if (end - p >= 8) {
            std::memcpy(&word, p, 8);
            if ((word & 0x8080808080808080u) == 0) {
                p += 8;
                continue;
            }
        }
        const int length = *p < 0x80 ? 1 : sequenceLength(p, end);
        if (length == 0)
            return false;
        p += length;
    }
    return true;
}

bool isBlank(std::string_view text)
{
    if (!text.empty() && text[0] > ' ' && text[0] < 0x7f)
        return false;
    const size_t first = text.find_first_not_of(whiteSpace);
    if (first == std::string_view::npos)
        return true;
    const auto byte = static_cast<unsigned char>(text[first]);
    if (byte > ' ' && byte < 0x7f)
        return false;
    for (const uint character : toText(text).toUcs4())
        if (!isUnseen(character))
            return false;
    return true;
}

std::string_view trimmed(std::string_view text)
{
    const auto isBare = [](char sign) { return static_cast<unsigned char>(sign) > ' '; };
    if (!text.empty() && isBare(text.front()) && isBare(text.back()))
        return text;
    const size_t first = text.find_first_not_of(whiteSpace);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(whiteSpace) - first + 1);
}

QString shortened(std::string_view text)
{
    constexpr qsizetype most = 40;
    QString line = toText(text.substr(0, 4 * most + 4)).simplified();
    line.remove(QChar());
    const bool cut = line.size() > most || text.size() > 4 * most + 4;
    return cut ? line.left(most - 1) + QChar(0x2026) : line;
}

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace reelwright
