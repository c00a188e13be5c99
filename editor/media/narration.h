// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/media/mediajobs.h>
#include <preview/player/soundinput.h>

#include <QObject>
#include <optional>

class QAction;

namespace reelwright {

// Speaking over the video: records while it plays from the playhead on, and puts what was recorded
// into the soundtrack where it began. A take is never lost: what can't become a medium, since the
// document has gone or can't take it, stays in folder(), and is said to.
class Narration : public QObject {
    Q_OBJECT

public:
    // All outlive it, and so does `window`, which the action is added to.
    Narration(Session &session, MediaJobs &media, std::unique_ptr<SoundInput> input,
              QWidget *window);
    ~Narration() override;

    void stop();
    bool isKeeping() const { return m_keeping > 0; } // a take is on its way into the document

    static QString folder(); // of takes that are not media yet

    QAction *record; // checked: it records

Q_SIGNALS:
    void settled(); // isKeeping() no longer

private:
    struct Take {
        QString path;
        QString document;
        Flicks from{0};
    };
    class Kept;

    void start();
    void leave();
    std::optional<Take> end();
    void keep(const QString &path); // it says so
    void import(const Take &take);
    void refresh();

    Session &m_session;
    MediaJobs &m_media;
    std::unique_ptr<SoundInput> m_input;
    std::optional<Take> m_take; // which is being recorded
    int m_keeping = 0;
};

} // namespace reelwright
