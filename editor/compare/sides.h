// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/compare/pasttemplates.h>

#include <array>
#include <atomic>

namespace reelwright {

// What one of the two sides shows.
struct Side {
    enum class Who {
        Canvas, // the viewer on the canvas
        Next,   // the one after that
        Named,  // the one with `key`
    };

    Who who = Who::Canvas;
    QString key{};
    StateId state = 0;   // of the document; 0: what the canvas shows
    QString stateName{}; // on the screen
    FormatId format{};   // empty: the one in view

    friend bool operator==(const Side &, const Side &) = default;
};

// A side's viewer, and their video or why there is none.
struct SeenSide {
    ViewerRecord record; // index -1: not known
    Result<ProgramPointer> video = ProgramPointer();
    bool isComing = false; // an earlier state is still being read
    bool isNobody = false; // there is no such viewer, and that is no failure
};

// The two sides, A and B, with what the newest template, or an earlier one, makes of them. Asks for
// them while somebody looks, and again after whatever changes them.
class Sides : public QObject {
    Q_OBJECT

public:
    enum Place { A, B };
    static constexpr int count = 2;

    explicit Sides(Session &session, QObject *parent = nullptr);
    ~Sides() override;

    const Side &at(int place) const { return m_sides[size_t(place)]; }
    const SeenSide &seen(int place) const { return m_seen[size_t(place)]; }
    void set(int place, const Side &side);
    void swap();
    void compareWithNext(); // the viewer on the canvas, both as they are now
    // The formats that a side can be shown in, the base format first.
    QList<Format> formats(int place) const;
    void setWatched(bool watched);

Q_SIGNALS:
    void changed();

private:
    using Both = std::array<SeenSide, count>;

    void take(Session::Changes changes);
    void ask();
    std::optional<Beside> wish(int place, SeenSide &seen);
    void takeSeen(Both seen);

    Session &m_session;
    PastTemplates m_past;
    std::array<Side, count> m_sides;
    Both m_seen;
    bool m_watched = false;
    bool m_stale = true; // asked for when somebody looks
    // Counts questions; the newest alone is answered. The worker reads it, maybe after this.
    std::shared_ptr<std::atomic<quint64>> m_asking = std::make_shared<std::atomic<quint64>>(0);
};

} // namespace reelwright
