// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/player/framequeue.h>
#include <preview/player/playclock.h>
#include <preview/player/soundfeed.h>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace reelwright {

// Two moments that are looked at between, in a program's time; `out` is no part of it.
struct InOut {
    std::optional<Flicks> in{};
    std::optional<Flicks> out{};

    friend bool operator==(const InOut &, const InOut &) = default;
};

// How large frames are drawn while playing: as wanted, or so that they are ready sooner. Automatic
// begins with full size, and takes less as long as frames are dropped.
enum class PlayQuality { Automatic, Full, Half, Quarter };

// Plays a program in real time. Frames are drawn and sound is mixed on threads of its own; its
// functions and signals belong to the thread it lives on, and return at once. A frame that is late
// is left out and counted: the picture never drifts from the sound.
class Player : public QObject {
    Q_OBJECT

public:
    // `output` null: plays silently.
    Player(DrawFrame draw, std::shared_ptr<SoundPool> sounds, std::unique_ptr<SoundOutput> output,
           QObject *parent = nullptr);
    ~Player() override;

    // Takes over at the present moment, playing or not. Null: nothing to show. A `successor` is one
    // of many that follow each other fast: while it is drawn, pictures of those before may come.
    void setProgram(std::shared_ptr<const Program> program, bool successor = false);
    std::shared_ptr<const Program> program() const { return m_program; }
    // Of which the last frameReady() was a picture.
    std::shared_ptr<const Program> pictured() const { return m_pictured; }
    // The size in pixels that frames are wanted in; empty: the program's own.
    void setFrameSize(QSize size);
    void setLargerSize(QSize size); // for who shows them larger beside that; empty: nobody does
    void setQuality(PlayQuality quality);
    PlayQuality quality() const { return m_quality; }
    int reduction() const { return m_reduction; } // what sides are divided by at present: 1, 2, 4

    void play();
    // From its start to its end, or in a loop again and again, whatever in and out are.
    void playOnly(const TimeRange &range);
    void pause();
    void seek(Flicks time); // to the frame on screen at that time
    void step(int frames);  // pauses
    void setLoop(bool loop);
    // A loop plays between them. They outlast programs; where none of one lies between them, all of
    // it does.
    void setInOut(const InOut &inOut);
    void setMuted(bool muted);
    // Whether a short piece of the sound is heard at the frame that is gone to.
    void setSoundWhileSeeking(bool on) { m_soundWhileSeeking = on; }

    Flicks position() const { return m_position; } // the start of a frame
    bool isPlaying() const { return m_playing; }
    bool isBusy() const { return m_playing || m_waiting; } // has frames to draw
    bool isLooping() const { return m_loop; }
    const InOut &inOut() const { return m_inOut; }
    TimeRange range() const; // between in and out, whole frames of the program
    bool isMuted() const { return m_muted; }
    bool isSoundWhileSeeking() const { return m_soundWhileSeeking; }
    SoundLevel level();                                  // of what is heard now
    bool hasSound() const { return m_clock.hasSound(); } // of its own, while playing
    // Since play(): frames that were due but not shown, and frames shown a second.
    std::int64_t dropped() const { return m_dropped; }
    double shownPerSecond() const;

Q_SIGNALS:
    void frameReady(const QImage &image, reelwright::Flicks time);
    void positionChanged(reelwright::Flicks time);
    void playingChanged(bool playing);
    void inOutChanged();
    void failed(const reelwright::Error &error);      // a frame can't be drawn
    void soundFailed(const reelwright::Error &error); // it is silent until the next program

private:
    void tick();
    void showDrawn(std::int64_t upTo);
    void restart(); // the clock, from the position on
    void requestStill();
    void hearPiece();
    void setSizes(QSize size, QSize larger);
    void reduce(int divisor);
    void reduceIfLate();
    QSize drawnSize() const;
    LoopSpan span(const TimeRange &range) const;
    LoopSpan frames() const; // that are played: of one range, of range() in a loop, else all
    void setPosition(std::int64_t frame);
    std::int64_t frameCount() const;
    std::int64_t positionFrame() const;

    std::shared_ptr<const Program> m_program;
    std::shared_ptr<const Program> m_pictured;
    QSize m_frameSize;
    QSize m_largerSize;
    Flicks m_position{0};
    bool m_playing = false;
    bool m_waiting = false; // for the frame at the position
    bool m_loop = false;
    InOut m_inOut;
    bool m_muted = false;
    bool m_soundWhileSeeking = false;
    PlayQuality m_quality = PlayQuality::Full;
    int m_reduction = 1;
    std::int64_t m_droppedBefore = 0;  // a second ago
    std::optional<TimeRange> m_only{}; // what is played
    std::int64_t m_wanted = 0;         // frame number, counted on beyond the end in a loop
    std::int64_t m_shown = -1;         // since play(); -1: none yet
    std::int64_t m_shownCount = 0;
    std::int64_t m_dropped = 0;
    QElapsedTimer m_since;  // play()
    QElapsedTimer m_second; // of m_droppedBefore
    QTimer m_timer;
    QTimer m_piece; // of sound, until it ends
    SoundFeed m_feed;
    PlayClock m_clock;
    FrameQueue m_queue; // last: its threads call back
};

} // namespace reelwright
