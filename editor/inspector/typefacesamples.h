// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>
#include <editor/session/worker.h>

#include <QHash>
#include <QImage>

namespace reelwright {

// Each typeface's name set in itself, for lists. Drawn on a thread of its own.
class TypefaceSamples : public QObject {
    Q_OBJECT

public:
    explicit TypefaceSamples(Session &session, QObject *parent = nullptr);

    // Alpha alone; null: it is not drawn yet, or can't be.
    QImage sample(const TypefaceId &typeface);

Q_SIGNALS:
    void ready(const reelwright::TypefaceId &typeface);

private:
    Session &m_session;
    QHash<TypefaceId, QList<Digest>> m_asked; // with which fonts
    QHash<TypefaceId, QImage> m_samples;
    Worker m_worker; // last
};

} // namespace reelwright
