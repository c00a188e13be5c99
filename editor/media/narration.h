// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/media/mediajobs.h>
#include <preview/player/soundinput.h>

#include <QObject>
#include <QTemporaryDir>

class QAction;

namespace reelwright {

// Speaking over the video: records while it plays from the playhead on, and puts what was recorded
// into the soundtrack where it began.
class Narration : public QObject {
    Q_OBJECT

public:
    // All outlive it, and so does `window`, which the action is added to.
    Narration(Session &session, MediaJobs &media, std::unique_ptr<SoundInput> input,
              QWidget *window);
    ~Narration() override;

    QAction *record; // checked: it records

private:
    void start();
    void stop();
    void take(const QList<MediaId> &media);
    void refresh();

    Session &m_session;
    MediaJobs &m_media;
    std::unique_ptr<SoundInput> m_input;
    std::unique_ptr<QTemporaryDir> m_folder; // of the recording, until it is a medium
    QString m_document;
    Flicks m_from{0};
    bool m_recording = false;
    bool m_importing = false;
};

} // namespace reelwright
