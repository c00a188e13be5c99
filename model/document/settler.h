// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

namespace reelwright {

class Database;

// Brings a document's log into its file when nothing has been written for a second, so that who
// copies the file alone misses nothing. It does so on a thread of its own, as it waits for the
// disk.
class Settler {
public:
    explicit Settler(const Database &file); // which outlives it
    ~Settler();                             // waits for what is being done

    void touch(); // something was written

private:
    void run(const std::stop_token &stop);

    const Database &m_file;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_written = false;
    std::jthread m_thread; // none before anything is written; last: it uses the rest
};

} // namespace reelwright
