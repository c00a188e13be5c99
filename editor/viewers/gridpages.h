// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/gridvalues.h>
#include <editor/viewers/rowfinder.h>

#include <QCache>
#include <QSet>
#include <QTimer>

namespace reelwright {

// The pages of a grid's rows that were looked at last. What is not there yet comes from the
// viewers' thread: pages that are looked at before others, and those that nobody looks at any more
// when their turn comes not at all.
class GridPages : public QObject {
    Q_OBJECT

public:
    explicit GridPages(Session &session, QObject *parent = nullptr);
    ~GridPages() override;

    void setRows(const FoundRows &rows); // others
    void forget();                       // the values are others
    void pause(bool paused);             // while other rows are on their way
    void readAgain(int row);             // with its page
    bool has(int row) const;
    const GridRow *row(int row) const; // null: not there yet; it is asked for
    void lookAt(int first, int last);

Q_SIGNALS:
    void came(int first, int last);

private:
    using Page = QList<GridRow>;
    // What questions look at on the viewers' thread.
    struct Wanted {
        std::atomic<quint64> turn = 0; // counts
        std::atomic<int> first = 0;    // pages
        std::atomic<int> last = 0;
        bool isNear(int page) const;
    };

    void ask();
    void take(quint64 turn, int page, const Page &rows);

    Session &m_session;
    FoundRows m_rows;
    bool m_paused = false;
    mutable QCache<int, Page> m_pages;
    mutable QSet<int> m_missing; // pages
    QSet<int> m_asked;
    mutable QTimer m_asking; // once for all rows that are painted
    std::shared_ptr<Wanted> m_wanted = std::make_shared<Wanted>();
};

} // namespace reelwright
