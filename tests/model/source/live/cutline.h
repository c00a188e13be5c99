// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>
#include <atomic>

namespace reelwright::test {

// Stands before a server on loopback and cuts each connection when so many bytes have come from it.
// On a thread of its own.
class CutLine {
public:
    explicit CutLine(quint16 server);
    ~CutLine();
    quint16 port() const { return m_port; }
    void cutAfter(qint64 bytes) { m_cut = bytes; }
    qint64 passed() const { return m_passed; } // of the last connection

private:
    class Line;
    std::atomic<qint64> m_cut = 0;
    std::atomic<qint64> m_passed = 0;
    quint16 m_port = 0;
    QThread m_thread;
    QObject *m_listener = nullptr;
};

} // namespace reelwright::test
