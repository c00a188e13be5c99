// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/data/textencoding.h>

#include <QString>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

class QIODevice;

namespace reelwright {

// A file, standard input for the path "-", or any device, seen through a window that slides over
// its bytes.
class ByteWindow {
public:
    static Result<ByteWindow> open(const QString &path);
    // Of a device that is open for reading.
    static Result<ByteWindow> over(QString name, std::unique_ptr<QIODevice> device);
    ByteWindow(ByteWindow &&) noexcept;
    ~ByteWindow();

    const QString &name() const { return m_name; } // for people
    // The bytes from the present place on that are in memory; valid until more().
    char *data() { return m_bytes.data() + m_begin; }
    size_t size() const { return m_end - m_begin; }
    std::string_view view() { return {data(), size()}; }
    bool atEnd() const { return m_atEnd; } // no byte behind the window
    void drop(size_t count) { m_begin += count; }
    // Reads further bytes behind the window, as many again as it holds.
    Result<void> more();
    // Shows the text from the present place on as UTF-8.
    void decode(TextEncoding encoding);
    QString encoding() const;

private:
    ByteWindow(QString name, std::unique_ptr<QIODevice> file);
    void append(std::string_view raw);

    QString m_name;
    std::unique_ptr<QIODevice> m_file;
    std::vector<char> m_bytes;
    size_t m_begin = 0;
    size_t m_end = 0;
    bool m_atEnd = false;
    TextEncoding m_encoding = TextEncoding::Utf8;
    std::optional<TextDecoder> m_decoder;
    std::string m_decoded;
};

} // namespace reelwright
