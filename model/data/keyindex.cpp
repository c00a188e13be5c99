// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/keyindex.h>

#include <QHashFunctions>

namespace reelwright {

std::uint64_t hashOf(std::string_view bytes)
{
    static const size_t seed = QHashSeed::globalSeed(); // senders can't choose keys that collide
    return qHashBits(bytes.data(), bytes.size(), seed);
}

// The slot of the key's row, or the free one where it would be.
size_t KeyIndex::slotOf(std::uint64_t hash, const IsRow &isRow) const
{
    const size_t mask = m_entries.size() - 1;
    size_t slot = hash & mask;
    for (; m_entries[slot].row != 0; slot = (slot + 1) & mask)
        if (m_entries[slot].hash == hash && isRow(m_entries[slot].row))
            break;
    return slot;
}

const KeyIndex::Entry *KeyIndex::find(std::string_view key, const IsRow &isRow) const
{
    if (m_entries.empty())
        return nullptr;
    const Entry &entry = m_entries[slotOf(hashOf(key), isRow)];
    return entry.row != 0 ? &entry : nullptr;
}

const KeyIndex::Entry *KeyIndex::insert(std::string_view key, std::int64_t row, std::int64_t note,
                                        const IsRow &isRow)
{
    if (m_entries.size() < 2 * (m_count + 1))
        grow();
    const std::uint64_t hash = hashOf(key);
    Entry &entry = m_entries[slotOf(hash, isRow)];
    if (entry.row != 0)
        return &entry;
    entry = {hash, row, note};
    ++m_count;
    return nullptr;
}

void KeyIndex::clear()
{
    m_entries.clear();
    m_count = 0;
}

void KeyIndex::grow()
{
    std::vector<Entry> grown(m_entries.empty() ? 1024 : 2 * m_entries.size());
    grown.swap(m_entries);
    const size_t mask = m_entries.size() - 1;
    for (const Entry &entry : grown) {
        if (entry.row == 0)
            continue;
        size_t slot = entry.hash & mask;
        while (m_entries[slot].row != 0)
            slot = (slot + 1) & mask;
        m_entries[slot] = entry;
    }
}

} // namespace reelwright
