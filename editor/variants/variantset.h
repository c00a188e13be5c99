// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QObject>
#include <atomic>

namespace reelwright {

// The viewers that are looked at beside each other, each with what the newest template makes of
// it. Asks for them while somebody looks, and again after whatever changes them.
class VariantSet : public QObject {
    Q_OBJECT

public:
    explicit VariantSet(Session &session, QObject *parent = nullptr);
    ~VariantSet() override;

    const Pick &pick() const { return m_pick; }
    void setPick(const Pick &pick);
    void setWatched(bool watched);

    const QList<SheetViewer> &viewers() const { return m_viewers; }
    const std::optional<Error> &fault() const { return m_fault; } // why nobody could be picked
    bool isPicking() const { return m_picking; }
    // The fields, by their index, whose values differ among them, those that tell most first.
    const QList<int> &differing() const { return m_differing; }

Q_SIGNALS:
    void changed();

private:
    // What the picked rows depend on.
    struct Ground {
        Pick pick;
        quint64 data = 0;
        QList<Field> fields;
        QList<InferredField> inferred;
        QList<LookupTable> tables;
        QList<StoryboardSlot> storyboard;
        Language language;

        friend bool operator==(const Ground &, const Ground &) = default;
    };

    void take(Session::Changes changes);
    void ask();
    void takeViewers(const Ground &ground, const Result<QList<PickedRow>> &rows,
                     QList<SheetViewer> viewers);
    Ground ground() const;

    Session &m_session;
    Pick m_pick;
    bool m_watched = false;
    bool m_stale = true; // asked for when somebody looks
    bool m_picking = false;
    quint64 m_data = 0; // counts what was opened
    Ground m_of;        // what m_rows were picked for
    QList<PickedRow> m_rows;
    QList<SheetViewer> m_viewers;
    QList<int> m_differing;
    std::optional<Error> m_fault;
    // Counts questions; the newest alone is answered. The worker reads it, maybe after this.
    std::shared_ptr<std::atomic<quint64>> m_asking = std::make_shared<std::atomic<quint64>>(0);
};

} // namespace reelwright
