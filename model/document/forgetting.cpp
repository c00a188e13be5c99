// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/document/forgetting.h>

#include <QHash>
#include <numeric>
#include <queue>
#include <utility>

namespace reelwright {

namespace {

class Forgetting {
public:
    Forgetting(const std::vector<StateRow> &rows, StateId current, StateId kept)
        : m_current(current), m_kept(kept)
    {
        m_places.reserve(qsizetype(rows.size()));
        for (const StateRow &row : rows) {
            m_places.insert(row.id, m_states.size());
            m_states.push_back({row});
            if (row.parent != 0)
                at(row.parent).addChild(row.id);
        }
        for (const StateRow &row : rows)
            consider(row.id);
    }

    qint64 bytes() const { return m_result.bytes; }
    bool forgetOldest() // false: nothing more can go
    {
        while (!m_oldest.empty()) {
            const StateId state = m_oldest.top();
            m_oldest.pop();
            if (mayGo(at(state))) {
                forget(at(state));
                return true;
            }
        }
        return false;
    }
    Forgotten result() const { return m_result; }

private:
    struct Node {
        StateRow row;
        int children = 0;
        StateId sum = 0; // of the children's numbers: of one child, its own
        bool gone = false;

        void addChild(StateId child)
        {
            ++children;
            sum += child;
        }
        void removeChild(StateId child)
        {
            --children;
            sum -= child;
        }
    };

    Node &at(StateId state) { return m_states[m_places.value(state)]; }
    bool mayGo(const Node &node) const
    {
        return !node.gone && node.row.id != m_current && node.row.id < m_kept &&
               node.children == (node.row.parent == 0 ? 1 : 0);
    }
    void consider(StateId state)
    {
        if (mayGo(at(state)))
            m_oldest.push(state);
    }
    void forget(Node &node)
    {
        node.gone = true;
        m_result.states.push_back(node.row.id);
        m_result.bytes += node.row.bytes;
        if (node.row.parent != 0) {
            at(node.row.parent).removeChild(node.row.id);
            consider(node.row.parent);
            return;
        }
        StateRow &first = at(node.sum).row;
        first.parent = 0;
        m_result.bytes += std::exchange(first.bytes, 0);
        m_result.first = first.id;
        consider(first.id);
    }

    const StateId m_current;
    const StateId m_kept;
    std::vector<Node> m_states;
    QHash<StateId, size_t> m_places;
    std::priority_queue<StateId, std::vector<StateId>, std::greater<>> m_oldest;
    Forgotten m_result;
};

} // namespace

Forgotten whatToForget(const std::vector<StateRow> &rows, StateId current, StateId kept,
                       qint64 most)
{
    const qint64 bytes =
        std::accumulate(rows.begin(), rows.end(), qint64(0),
                        [](qint64 sum, const StateRow &row) { return sum + row.bytes; });
    Forgetting forgetting(rows, current, kept);
    while (bytes - forgetting.bytes() > most && forgetting.forgetOldest()) {
    }
    return forgetting.result();
}

} // namespace reelwright
