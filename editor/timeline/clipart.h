// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/quiet.h>
#include <editor/session/worker.h>
#include <model/variant/program.h>
#include <preview/sound/mixer.h>

#include <QHash>
#include <QImage>
#include <QObject>
#include <atomic>
#include <vector>

namespace reelwright {

class Composer;

// Frame strips and waveforms of clips, made on a thread of its own from what is really drawn and
// heard. What a change of viewer leaves as it was is kept.
class ClipArt : public QObject {
    Q_OBJECT

public:
    static constexpr int peaksPerSecond = 100;

    struct Picture {
        Flicks time{0};
        QImage image;
    };
    struct Art {
        QList<Picture> strip;     // in order of time
        std::vector<float> peaks; // from the clip's start on
    };

    ClipArt(std::shared_ptr<Composer> composer, std::shared_ptr<Quiet> quiet,
            std::shared_ptr<SoundPool> sounds, QObject *parent = nullptr);
    ~ClipArt() override;

    // Wants the art of these elements; what others wait for is dropped.
    void want(std::shared_ptr<const Program> program, const QList<ElementId> &elements,
              int pictureHeight);
    const Art *art(const ElementId &element) const;

Q_SIGNALS:
    void ready();

private:
    struct Entry {
        Layer layer;
        Art art;
        bool stale = false; // made from other files; shown until it is made anew
        bool drawn = false;
        bool measured = false;
    };
    bool isMade(const Layer &layer) const;
    Entry &entryOf(const Layer &layer); // empty if it was of another state

    void drawStrip(const std::shared_ptr<const Program> &program, const Layer &layer, int height);
    void measure(const std::shared_ptr<const Program> &program, const Layer &layer);

    std::shared_ptr<Composer> m_composer;
    std::shared_ptr<Quiet> m_quiet;
    std::shared_ptr<SoundPool> m_sounds;
    std::shared_ptr<const AssetTable> m_files; // that the entries were made from
    QHash<ElementId, Entry> m_entries;
    std::atomic<quint64> m_wanted = 0;
    std::atomic<bool> m_closing = false;
    Worker m_worker; // last
};

} // namespace reelwright
