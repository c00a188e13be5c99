// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>
#include <editor/session/worker.h>

#include <QWidget>
#include <atomic>
#include <functional>

class QToolButton;

namespace reelwright {

class LineLabel;
class PreviewScreen;
class TimeSlider;

// One medium to look at and listen to, below the list: Space plays and halts it, Esc closes it.
// While it plays the video is halted, and the other way round.
class MediaPreview : public QWidget {
    Q_OBJECT

public:
    explicit MediaPreview(Session &session, QWidget *parent = nullptr);
    ~MediaPreview() override;

    // Clips and sounds begin to play if `playing`. The file is read on a thread of its own; without
    // one it says so.
    void open(const Media &medium, const std::optional<MediaAsset> &file, bool playing);
    void toggle(); // plays or halts
    void close();
    MediaId medium() const { return m_medium; } // empty: closed

    Player &player() { return m_player; }
    PreviewScreen &screen() { return *m_screen; }
    TimeSlider &slider() { return *m_slider; }
    bool takeKey(const QKeyEvent &event); // Space and Esc; true: it is done

Q_SIGNALS:
    void left(); // it was closed while it had the focus

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeControls();
    void read(const Media &medium, const MediaAsset &asset, bool playing);
    void take(const Media &medium, const MediaAsset &asset, bool playing);
    void refresh();

    Session &m_session;
    MediaId m_medium;
    bool m_moves = false; // has a length
    PreviewScreen *m_screen;
    QWidget *m_controls;
    QToolButton *m_play;
    TimeSlider *m_slider;
    LineLabel *m_time;
    std::atomic<quint64> m_showing = 0; // counts what is asked for
    Player m_player;
    Worker m_worker; // last
};

} // namespace reelwright
