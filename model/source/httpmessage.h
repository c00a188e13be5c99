// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

namespace reelwright {

// Reads an answer of HTTP/1.1 from bytes as they come. It is whole only if its own framing says so:
// what was cut short is never taken for an answer.
class HttpMessage {
public:
    enum class State { Reading, Whole, Broken, Wrong, TooLarge };

    explicit HttpMessage(qint64 mostBytes) : m_most(mostBytes) {}
    void feed(const QByteArray &bytes);
    void close(); // no more will come

    State state() const { return m_state; }
    bool hasBegun() const { return m_begun; }
    // The line can be used for a further question.
    bool keepsLine() const { return m_keeps && m_state == State::Whole && m_rest.isEmpty(); }
    // It said how long it would be; another one ends where the line was closed, for whatever
    // reason.
    bool isFramed() const { return m_part != Part::UntilClosed; }
    int status() const { return m_status; }
    QByteArray header(const QByteArray &name) const { return m_headers.value(name); }
    QByteArray takeBody() { return std::move(m_body); }

private:
    enum class Part { Head, Length, UntilClosed, ChunkSize, Chunk, ChunkEnd, Trailer };
    bool step();
    bool readHead();
    bool readHeaders(const QList<QByteArray> &lines);
    bool frame();
    bool readBytes(Part after);
    bool readChunkSize();
    bool readLine(QByteArray &line);
    bool end(State state);

    qint64 m_most;
    State m_state = State::Reading;
    Part m_part = Part::Head;
    bool m_begun = false;
    bool m_keeps = false;
    int m_status = 0;
    qint64 m_left = 0;                      // of the body, or of the chunk
    QByteArray m_rest;                      // not read yet
    QMap<QByteArray, QByteArray> m_headers; // by name in small letters; of several: with commas
    QByteArray m_body;
};

// What gzip has packed. False: it is no gzip, or has more than so many bytes (`tooLarge`).
bool unpackGzip(const QByteArray &packed, qint64 mostBytes, QByteArray &bytes, bool &tooLarge);

} // namespace reelwright
