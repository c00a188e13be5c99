// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/player/drawframe.h>

#include <QObject>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace reelwright {

// A frame of one of several programs that are looked at beside each other.
struct Tile {
    std::shared_ptr<const Program> program; // null: there is nothing to draw
    Flicks time{0};
    QSize size; // empty: the program's

    friend bool operator==(const Tile &, const Tile &) = default;
};

struct DrawnTiles {
    quint64 of = 0; // what draw() was told
    std::vector<Tile> tiles;
    std::vector<Result<QImage>> images; // for each tile; null where it has no program
};

// Tiles that belong together, drawn by worker threads and handed out together. Of wishes that come
// faster than they can be drawn the newest is next; one in work is brought to its end, so that
// pictures keep coming while a hand moves. Belongs to the thread that it lives on.
class TileDrawer : public QObject {
    Q_OBJECT

public:
    explicit TileDrawer(DrawFrame draw, QObject *parent = nullptr);
    ~TileDrawer() override; // waits for the tiles in work

    // `of` says whose tiles these are to who gets them.
    void draw(std::vector<Tile> tiles, quint64 of = 0);
    bool isBusy() const; // something was wished for and not handed out yet

Q_SIGNALS:
    void drawn(const reelwright::DrawnTiles &drawn);

private:
    struct Wish {
        std::vector<Tile> tiles;
        quint64 of = 0;
    };
    struct Round {
        DrawnTiles drawn;
        std::size_t begun = 0;
        std::size_t ended = 0;
    };

    void work();
    void begin(Wish wish); // with m_mutex held
    void handOut();

    const DrawFrame m_draw;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::optional<Round> m_round;       // in work, or waiting to be handed out
    std::optional<Wish> m_wish;         // comes after that
    std::vector<std::thread> m_threads; // last: they use all of the above
};

} // namespace reelwright
