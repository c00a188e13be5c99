// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/keyindex.h>

#include <QHashFunctions>
#include <algorithm>

namespace reelwright {

std::uint64_t hashOf(std::string_view bytes)
{
    static const size_t seed = QHashSeed::globalSeed(); // senders can't choose keys that collide
    return qHashBits(bytes.data(), bytes.size(), seed);
}

// The slot of the key's row, or the free one where it would be.
size_t KeyIndex::slotOf(std::uint64_t hash, const IsRow &isRow) const
{
    const size_t mask = m_slots.size() - 1;
    const auto tag = std::uint32_t(hash >> 32);
    size_t slot = hash & mask;
    for (; m_slots[slot].row != none; slot = (slot + 1) & mask)
        if (m_slots[slot].tag == tag && isRow(m_slots[slot].row))
            break;
    return slot;
}

std::uint32_t KeyIndex::find(std::string_view key, const IsRow &isRow) const
{
    return m_slots.empty() ? none : m_slots[slotOf(hashOf(key), isRow)].row;
}

std::uint32_t KeyIndex::insert(std::string_view key, std::uint32_t row, const IsRow &isRow)
{
    if (m_slots.size() < 2 * (m_count + 1))
        grow();
    const std::uint64_t hash = hashOf(key);
    Slot &slot = m_slots[slotOf(hash, isRow)];
    if (slot.row != none)
        return slot.row;
    slot = {std::uint32_t(hash >> 32), row};
    m_hashes.resize(std::max<size_t>(m_hashes.size(), row));
    m_hashes[row - 1] = hash;
    ++m_count;
    return none;
}

void KeyIndex::prefetch(std::string_view key) const
{
    if (!m_slots.empty())
        __builtin_prefetch(&m_slots[hashOf(key) & (m_slots.size() - 1)], 1);
}

void KeyIndex::grow()
{
    std::vector<Slot> grown(m_slots.empty() ? 1024 : 4 * m_slots.size());
    grown.swap(m_slots);
    const size_t mask = m_slots.size() - 1;
    for (const Slot &old : grown) {
        if (old.row == none)
            continue;
        size_t slot = m_hashes[old.row - 1] & mask;
        while (m_slots[slot].row != none)
            slot = (slot + 1) & mask;
        m_slots[slot] = old;
    }
}

} // namespace reelwright
