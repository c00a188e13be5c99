// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <string>
#include <string_view>

namespace reelwright {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

QString encodingName(TextEncoding encoding); // "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"
// What the bytes at a text's beginning say of its encoding.
struct EncodingGuess {
    TextEncoding encoding = TextEncoding::Utf8;
    size_t markLength = 0; // of the byte order mark
    QString evidence;      // for people
};
// `whole`: there are no further bytes.
EncodingGuess guessEncoding(std::string_view head, bool whole);

// Whatever its capitals and hyphens are. "UTF-16" has the byte order that the text's beginning, or
// the guess that was made of it, speaks for. None: no encoding has that name.
std::optional<TextEncoding> encodingNamed(const QString &name, const EncodingGuess &guess,
                                          std::string_view head);

// Makes UTF-8 of text that comes in pieces. What is no text in its encoding becomes the byte FF,
// which no UTF-8 has, so that it is found where the text is checked.
class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding) : m_encoding(encoding) {}
    void decode(std::string_view bytes, std::string &out);
    void finish(std::string &out); // no bytes follow

private:
    void decodeUnit(char16_t unit, std::string &out);

    TextEncoding m_encoding;
    bool m_hasByte = false; // the first one of a unit
    unsigned char m_byte = 0;
    char16_t m_high = 0; // a surrogate that waits for its other half
};

} // namespace reelwright
