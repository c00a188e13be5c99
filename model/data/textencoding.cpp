// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/data/textencoding.h>
#include <model/data/utf8.h>

#include <array>

namespace reelwright {

namespace {

constexpr char noText = '\xff';

// 80 to 9F; what the code page leaves open is taken as the control characters of Latin-1.
constexpr std::array<char16_t, 32> windows1252{
    0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8d,   0x017d, 0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};

void append(char32_t character, std::string &out)
{
    const auto byte = [&out](char32_t bits) { out.push_back(char(bits)); };
    if (character < 0x80)
        return byte(character);
    if (character < 0x800) {
        byte(0xc0 | character >> 6);
    } else {
        if (character < 0x10000) {
            byte(0xe0 | character >> 12);
        } else {
            byte(0xf0 | character >> 18);
            byte(0x80 | (character >> 12 & 0x3f));
        }
        byte(0x80 | (character >> 6 & 0x3f));
    }
    byte(0x80 | (character & 0x3f));
}

struct Counts {
    size_t characters = 0; // of more than one byte, whether they are allowed or not
    size_t broken = 0;
    size_t odd = 0; // of these, such as hardly occur in texts in windows-1252
};

bool isOdd(unsigned char byte)
{
    constexpr std::string_view signs =
        "\x80\x82\x84\x85\x91\x92\x93\x94\x95\x96\x97\x99\xa0\xa1"
        "\xa3\xa7\xa9\xab\xae\xb0\xb2\xb3\xb4\xb5\xb7\xba\xaa\xbb\xbd\xbf"
        "\x8a\x8c\x8e\x9a\x9c\x9e\x9f";
    return byte < 0xc0 && signs.find(char(byte)) == std::string_view::npos;
}

// The length of what is built like a character of UTF-8, 0: nothing.
size_t builtLength(std::string_view bytes)
{
    const auto first = static_cast<unsigned char>(bytes[0]);
    const size_t length = first >= 0xf0 && first < 0xf8   ? 4
                          : first >= 0xe0 && first < 0xf0 ? 3
                          : first >= 0xc0 && first < 0xe0 ? 2
                                                          : 0;
    if (bytes.size() < length)
        return 0;
    for (size_t i = 1; i < length; ++i)
        if ((static_cast<unsigned char>(bytes[i]) & 0xc0) != 0x80)
            return 0;
    return length;
}

// `whole`: otherwise a character that the end cuts is not counted as broken.
Counts countUtf8(std::string_view bytes, bool whole)
{
    Counts counts;
    for (size_t at = 0; at < bytes.size();) {
        if (static_cast<unsigned char>(bytes[at]) < 0x80) {
            ++at;
            continue;
        }
        if (const size_t length = builtLength(bytes.substr(at)); length > 0) {
            ++counts.characters;
            at += length;
            continue;
        }
        if (whole || bytes.size() - at >= 4) {
            ++counts.broken;
            counts.odd += isOdd(static_cast<unsigned char>(bytes[at]));
        }
        ++at;
    }
    return counts;
}

// What a text's beginning holds if it is taken as UTF-16.
struct Units {
    size_t all = 0;
    size_t ascii = 0;  // that can be seen, blanks and ends of lines
    bool sound = true; // no zero or other control character, no half of a pair
};

Units unitsOf(std::string_view head, bool bigEndian)
{
    constexpr size_t most = 8192; // bytes
    Units units;
    bool high = false; // the first half of a pair was the last one
    for (size_t at = 0; at + 1 < std::min(head.size(), most); at += 2) {
        const auto one = static_cast<unsigned char>(head[at]);
        const auto two = static_cast<unsigned char>(head[at + 1]);
        const char16_t unit = bigEndian ? char16_t(one << 8 | two) : char16_t(two << 8 | one);
        const bool low = unit >= 0xdc00 && unit < 0xe000;
        const bool blank = unit == u'\t' || unit == u'\n' || unit == u'\r';
        units.sound = units.sound && low == high && (unit >= 0x20 || blank) && unit < 0xfffe;
        high = unit >= 0xd800 && unit < 0xdc00;
        units.ascii += blank || (unit >= 0x20 && unit < 0x7f);
        ++units.all;
    }
    return units;
}

// Without a mark UTF-16 is known by its ASCII, which has a zero in each unit: most of the units in
// Latin letters; delimiters and ends of lines beside other letters and emoji, which make no UTF-8.
bool looksLikeUtf16(std::string_view head, bool whole, bool bigEndian)
{
    const Units units = unitsOf(head, bigEndian);
    if (units.all < 2 || !units.sound)
        return false;
    return 2 * units.ascii > units.all ||
           (10 * units.ascii > units.all && countUtf8(head, whole).broken > 0);
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16LittleEndian:
        return QStringLiteral("UTF-16LE");
    case TextEncoding::Utf16BigEndian:
        return QStringLiteral("UTF-16BE");
    case TextEncoding::Windows1252:
        return QStringLiteral("windows-1252");
    case TextEncoding::Utf8:
        break;
    }
    return QStringLiteral("UTF-8");
}

std::optional<TextEncoding> encodingNamed(const QString &name, const EncodingGuess &guess,
                                          std::string_view head)
{
    QString plain = name.toLower();
    plain.remove(u'-').remove(u'_').remove(u' ');
    if (plain == QLatin1String("utf16")) {
        if (guess.encoding == TextEncoding::Utf16LittleEndian ||
            guess.encoding == TextEncoding::Utf16BigEndian)
            return guess.encoding;
        const bool bigEndian = unitsOf(head, true).ascii > unitsOf(head, false).ascii;
        return bigEndian ? TextEncoding::Utf16BigEndian : TextEncoding::Utf16LittleEndian;
    }
    if (plain == QLatin1String("cp1252"))
        return TextEncoding::Windows1252;
    for (const TextEncoding known : {TextEncoding::Utf8, TextEncoding::Utf16LittleEndian,
                                     TextEncoding::Utf16BigEndian, TextEncoding::Windows1252})
        if (encodingName(known).toLower().remove(u'-') == plain)
            return known;
    return std::nullopt;
}

EncodingGuess guessEncoding(std::string_view head, bool whole)
{
    const QString mark = Message::tr("the byte order mark says so");
    if (head.starts_with("\xef\xbb\xbf"))
        return {TextEncoding::Utf8, 3, mark};
    if (head.starts_with("\xff\xfe"))
        return {TextEncoding::Utf16LittleEndian, 2, mark};
    if (head.starts_with("\xfe\xff"))
        return {TextEncoding::Utf16BigEndian, 2, mark};
    const QString zeros = Message::tr("it has zeros where UTF-16 has them");
    if (looksLikeUtf16(head, whole, false))
        return {TextEncoding::Utf16LittleEndian, 0, zeros};
    if (looksLikeUtf16(head, whole, true))
        return {TextEncoding::Utf16BigEndian, 0, zeros};
    const Counts counts = countUtf8(head, whole);
    if (counts.broken > counts.characters && counts.odd == 0 &&
        head.find('\0') == std::string_view::npos)
        return {
            TextEncoding::Windows1252, 0,
            Message::tr("%1 bytes are no UTF-8, but letters of windows-1252").arg(counts.broken)};
    if (counts.broken > 0)
        return {TextEncoding::Utf8, 0,
                Message::tr("%1 characters are UTF-8, %2 bytes are not")
                    .arg(counts.characters)
                    .arg(counts.broken)};
    return {TextEncoding::Utf8, 0,
            counts.characters > 0 ? Message::tr("all characters are UTF-8")
                                  : Message::tr("all characters are ASCII")};
}

void TextDecoder::decode(std::string_view bytes, std::string &out)
{
    switch (m_encoding) {
    case TextEncoding::Utf8:
        out.append(bytes);
        return;
    case TextEncoding::Windows1252:
        for (const char sign : bytes) {
            const auto byte = static_cast<unsigned char>(sign);
            append(byte >= 0x80 && byte < 0xa0 ? windows1252[byte - 0x80] : byte, out);
        }
        return;
    default:
        break;
    }
    const bool bigEndian = m_encoding == TextEncoding::Utf16BigEndian;
    for (const char sign : bytes) {
        const auto byte = static_cast<unsigned char>(sign);
        m_hasByte = !m_hasByte;
        if (m_hasByte)
            m_byte = byte;
        else
            decodeUnit(bigEndian ? char16_t(m_byte << 8 | byte) : char16_t(byte << 8 | m_byte),
                       out);
    }
}

void TextDecoder::decodeUnit(char16_t unit, std::string &out)
{
    const bool low = unit >= 0xdc00 && unit < 0xe000;
    const char16_t high = std::exchange(m_high, char16_t(0));
    if (high && low)
        return append(0x10000u + (char32_t(high - 0xd800) << 10) + (unit - 0xdc00u), out);
    if (high)
        out.push_back(noText);
    if (low)
        out.push_back(noText);
    else if (unit >= 0xd800 && unit < 0xdc00)
        m_high = unit;
    else
        append(unit, out);
}

void TextDecoder::finish(std::string &out)
{
    if (m_hasByte || m_high)
        out.push_back(noText);
    m_hasByte = false;
    m_high = 0;
}

} // namespace reelwright
