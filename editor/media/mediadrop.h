// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QCoreApplication>
#include <QPointF>

class QMimeData;

namespace reelwright {

// What is dragged out of the media panel; empty: something else.
QList<MediaId> mediaIn(const QMimeData *mime);

// What becomes of it where it is dropped, each drop one edit.
class MediaDrop {
    Q_DECLARE_TR_FUNCTIONS(reelwright::MediaDrop)

public:
    // New elements on top of the scene in view, `at` after its start, which are selected then; what
    // is seen lies around `centre`, in the frame's pixels, or in its middle.
    static void insert(Session &session, const QList<MediaId> &media, Flicks at,
                       const std::optional<QPointF> &centre = {});
    // The element shows the medium from then on; refused where it is there for another kind.
    static void replace(Session &session, const ElementId &element, const MediaId &medium);
};

} // namespace reelwright
