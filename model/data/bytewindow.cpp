// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/bytewindow.h>

#include <model/base/message.h>

#include <QFile>
#include <cstdio>
#include <cstring>

namespace reelwright {

ByteWindow::ByteWindow(QString name, std::unique_ptr<QIODevice> file)
    : m_name(std::move(name)), m_file(std::move(file))
{
}

ByteWindow::ByteWindow(ByteWindow &&) noexcept = default;
ByteWindow::~ByteWindow() = default;

Result<ByteWindow> ByteWindow::open(const QString &path)
{
    const bool standardInput = path == QLatin1String("-");
    const QString name = standardInput ? Message::tr("standard input") : path;
    auto file = std::make_unique<QFile>(standardInput ? QString() : path);
    const auto mode = QIODevice::ReadOnly | QIODevice::Unbuffered;
    if (standardInput ? !file->open(fileno(stdin), mode) : !file->open(mode))
        return fail(Message::tr("the data can't be read: %1").arg(file->errorString()), name);
    return over(name, std::move(file));
}

Result<ByteWindow> ByteWindow::over(QString name, std::unique_ptr<QIODevice> device)
{
    ByteWindow window(std::move(name), std::move(device));
    if (const Result<void> read = window.more(); !read)
        return fail(read.error());
    return window;
}

Result<void> ByteWindow::more()
{
    constexpr size_t least = 256 << 10;
    if (m_begin > 0)
        std::memmove(m_bytes.data(), data(), size());
    m_end -= std::exchange(m_begin, 0);
    m_bytes.resize(std::max(m_bytes.size(), m_end + std::max(least, m_end)));
    const size_t wanted = std::max(m_end + least, 2 * m_end);
    while (m_end < wanted && !m_atEnd) {
        char *to = m_bytes.data() + m_end;
        const qint64 count = m_file->read(to, qint64(wanted - m_end));
        if (count < 0)
            return fail(Message::tr("the data can't be read: %1").arg(m_file->errorString()),
                        m_name);
        m_atEnd = count == 0;
        if (m_decoder)
            append({to, size_t(count)});
        else
            m_end += size_t(count);
    }
    return {};
}

void ByteWindow::append(std::string_view raw)
{
    m_decoded.clear();
    m_decoder->decode(raw, m_decoded);
    if (m_atEnd)
        m_decoder->finish(m_decoded);
    m_bytes.resize(std::max(m_bytes.size(), m_end + m_decoded.size()));
    std::copy(m_decoded.begin(), m_decoded.end(), m_bytes.begin() + std::ptrdiff_t(m_end));
    m_end += m_decoded.size();
}

QString ByteWindow::encoding() const
{
    return encodingName(m_encoding);
}

void ByteWindow::decode(TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf8)
        return;
    m_encoding = encoding;
    m_decoder.emplace(encoding);
    const std::string raw(view());
    m_end = m_begin;
    append(raw);
}

} // namespace reelwright
