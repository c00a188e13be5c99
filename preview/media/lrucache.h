// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <list>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <utility>

namespace reelwright {

// Values by key within a bound of bytes; what was not asked for longest goes first. Any thread.
template<class Key, class Value, class Hash = std::hash<Key>>
class LruCache {
public:
    explicit LruCache(std::size_t bound) : m_bound(bound) {}

    std::optional<Value> find(const Key &key)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_index.find(key);
        if (found == m_index.end())
            return std::nullopt;
        m_entries.splice(m_entries.begin(), m_entries, found->second);
        return found->second->value;
    }

    void insert(const Key &key, Value value, std::size_t bytes)
    {
        const std::lock_guard lock(m_mutex);
        if (bytes > m_bound || m_index.contains(key))
            return;
        m_entries.push_front({key, std::move(value), bytes});
        m_index.emplace(key, m_entries.begin());
        m_used += bytes;
        while (m_used > m_bound) {
            m_used -= m_entries.back().bytes;
            m_index.erase(m_entries.back().key);
            m_entries.pop_back();
        }
    }

private:
    struct Entry {
        Key key;
        Value value;
        std::size_t bytes;
    };

    std::mutex m_mutex;
    std::list<Entry> m_entries; // latest first
    std::unordered_map<Key, typename std::list<Entry>::iterator, Hash> m_index;
    std::size_t m_bound;
    std::size_t m_used = 0;
};

} // namespace reelwright
