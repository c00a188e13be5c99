// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/httpmessage.h>

#include <QList>
#include <archive.h>
#include <memory>

namespace reelwright {

namespace {

constexpr qsizetype longestHead = 64 << 10;

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(),
                                          [](char sign) { return sign >= '0' && sign <= '9'; });
}

} // namespace

void HttpMessage::feed(const QByteArray &bytes)
{
    m_begun = m_begun || !bytes.isEmpty();
    m_rest.append(bytes);
    while (m_state == State::Reading && step())
        ;
}

void HttpMessage::close()
{
    if (m_state == State::Reading)
        m_state = m_part == Part::UntilClosed ? State::Whole : State::Broken;
}

// False: more bytes are needed, or it has ended.
bool HttpMessage::step()
{
    QByteArray line;
    switch (m_part) {
    case Part::Head:
        return readHead();
    case Part::Length:
        return readBytes(Part::Length) && end(State::Whole);
    case Part::UntilClosed:
        m_left = m_rest.size();
        readBytes(Part::UntilClosed);
        return false;
    case Part::ChunkSize:
        return readChunkSize();
    case Part::Chunk:
        return readBytes(Part::ChunkEnd);
    case Part::ChunkEnd:
        if (!readLine(line))
            return false;
        m_part = Part::ChunkSize;
        return line.isEmpty() || end(State::Wrong);
    case Part::Trailer:
        return readLine(line) && (!line.isEmpty() || end(State::Whole));
    }
    return false;
}

bool HttpMessage::readHead()
{
    qsizetype size = m_rest.indexOf("\r\n\r\n");
    if (size < 0 && (m_rest.size() > longestHead ||
                     !m_rest.startsWith(QByteArray("HTTP/1.").left(m_rest.size()))))
        return end(State::Wrong);
    if (size < 0)
        return false;
    const QList<QByteArray> lines = m_rest.left(size).split('\n');
    m_rest.remove(0, size + 4);
    const QList<QByteArray> words = lines[0].trimmed().split(' ');
    if (size > longestHead || words.size() < 2 || !words[0].startsWith("HTTP/1.") ||
        words[1].size() != 3 || !isDigits(words[1]))
        return end(State::Wrong);
    m_status = words[1].toInt();
    if (m_status >= 100 && m_status < 200 && m_status != 101)
        return true; // the answer itself is still to come
    m_keeps = words[0] == "HTTP/1.1";
    return readHeaders(lines.mid(1)) ? frame() : end(State::Wrong);
}

bool HttpMessage::readHeaders(const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line[0] == ' ' || line[0] == '\t' || line[colon - 1] == ' ')
            return false;
        const QByteArray name = line.left(colon).toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "content-length" && m_headers.contains(name) && m_headers[name] != value)
            return false;
        if (name != "content-length" && m_headers.contains(name))
            m_headers[name] += ", " + value;
        else
            m_headers[name] = value;
    }
    return true;
}

// How long the body is.
bool HttpMessage::frame()
{
    const QByteArray coding = header("transfer-encoding").toLower();
    const QByteArray length = header("content-length");
    m_keeps = m_keeps && !header("connection").toLower().contains("close");
    if (m_status == 204 || m_status == 304)
        return end(State::Whole);
    if (!coding.isEmpty()) {
        m_part = Part::ChunkSize;
        return coding == "chunked" || end(State::Wrong);
    }
    if (!m_headers.contains("content-length")) {
        m_part = Part::UntilClosed;
        m_keeps = false;
        return true;
    }
    m_part = Part::Length;
    m_left = length.toLongLong();
    if (!isDigits(length) || length.size() > 18)
        return end(State::Wrong);
    return m_left <= m_most || end(State::TooLarge);
}

// True: all that is left of it is there.
bool HttpMessage::readBytes(Part after)
{
    const qsizetype count = qsizetype(std::min<qint64>(m_left, m_rest.size()));
    m_body.append(m_rest.constData(), count);
    m_rest.remove(0, count);
    m_left -= count;
    if (m_body.size() > m_most)
        return end(State::TooLarge);
    if (m_left > 0)
        return false;
    m_part = after;
    return true;
}

bool HttpMessage::readChunkSize()
{
    QByteArray line;
    if (!readLine(line))
        return false;
    const QByteArray digits = line.split(';')[0].trimmed();
    bool right = false;
    m_left = digits.toLongLong(&right, 16);
    if (!right || m_left < 0 || digits.startsWith('+'))
        return end(State::Wrong);
    if (m_left > m_most)
        return end(State::TooLarge);
    m_part = m_left == 0 ? Part::Trailer : Part::Chunk;
    return true;
}

bool HttpMessage::readLine(QByteArray &line)
{
    const qsizetype size = m_rest.indexOf("\r\n");
    if (size < 0)
        return m_rest.size() > longestHead ? end(State::Wrong) : false;
    line = m_rest.left(size);
    m_rest.remove(0, size + 2);
    return true;
}

bool HttpMessage::end(State state)
{
    m_state = state;
    return false;
}

bool unpackGzip(const QByteArray &packed, qint64 mostBytes, QByteArray &bytes, bool &tooLarge)
{
    bytes.clear();
    tooLarge = false;
    if (!packed.startsWith("\x1f\x8b"))
        return false;
    const std::unique_ptr<archive, decltype(&archive_read_free)> reader(archive_read_new(),
                                                                        &archive_read_free);
    archive_entry *entry = nullptr;
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_format_raw(reader.get());
    archive_read_support_format_empty(reader.get());
    if (archive_read_open_memory(reader.get(), packed.constData(), size_t(packed.size())) !=
        ARCHIVE_OK)
        return false;
    const int opened = archive_read_next_header(reader.get(), &entry);
    if (opened != ARCHIVE_OK || archive_filter_count(reader.get()) < 2)
        return opened == ARCHIVE_EOF && archive_filter_count(reader.get()) == 2;
    QByteArray piece(1 << 18, Qt::Uninitialized);
    for (;;) {
        const auto count = archive_read_data(reader.get(), piece.data(), size_t(piece.size()));
        if (count <= 0)
            return count == 0;
        bytes.append(piece.constData(), qsizetype(count));
        tooLarge = bytes.size() > mostBytes;
        if (tooLarge)
            return false;
    }
}

} // namespace reelwright
