// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/player/tiledrawer.h>

#include <algorithm>

namespace reelwright {

TileDrawer::TileDrawer(DrawFrame draw, QObject *parent) : QObject(parent), m_draw(std::move(draw))
{
    const int threads = std::clamp(int(std::thread::hardware_concurrency()), 1, 8);
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

TileDrawer::~TileDrawer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void TileDrawer::draw(std::vector<Tile> tiles, quint64 of)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_round)
            m_wish = Wish{std::move(tiles), of};
        else
            begin({std::move(tiles), of});
    }
    m_wake.notify_all();
}

bool TileDrawer::isBusy() const
{
    const std::lock_guard lock(m_mutex);
    return m_round.has_value();
}

void TileDrawer::begin(Wish wish)
{
    m_round.emplace();
    m_round->drawn.images.resize(wish.tiles.size());
    m_round->drawn.tiles = std::move(wish.tiles);
    m_round->drawn.of = wish.of;
    if (m_round->drawn.tiles.empty())
        QMetaObject::invokeMethod(this, &TileDrawer::handOut, Qt::QueuedConnection);
}

void TileDrawer::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] {
            return m_stopping || (m_round && m_round->begun < m_round->drawn.tiles.size());
        });
        if (m_stopping)
            return;
        const std::size_t index = m_round->begun++;
        const Tile tile = m_round->drawn.tiles[index];
        lock.unlock();
        Result<QImage> image = tile.program ? m_draw(*tile.program, tile.time, tile.size)
                                            : Result<QImage>(QImage());
        lock.lock();
        m_round->drawn.images[index] = std::move(image);
        if (++m_round->ended == m_round->drawn.tiles.size())
            QMetaObject::invokeMethod(this, &TileDrawer::handOut, Qt::QueuedConnection);
    }
}

void TileDrawer::handOut()
{
    std::optional<Round> done;
    {
        const std::lock_guard lock(m_mutex);
        done = std::exchange(m_round, std::nullopt);
        if (m_wish)
            begin(*std::exchange(m_wish, std::nullopt));
    }
    m_wake.notify_all();
    if (done)
        Q_EMIT drawn(done->drawn);
}

} // namespace reelwright
