// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

class QAction;

namespace reelwright {

class MediaPanel;
class ValuePicker;

// Lets the selected elements show another medium of their kind, one of the template's or one that
// is imported for it. Their times stay.
class ReplaceMedium : public QObject {
    Q_OBJECT

public:
    // All outlive it. It opens over `canvas`.
    ReplaceMedium(Session &session, MediaPanel &media, QAction &action, QWidget *canvas);

    ValuePicker &picker() { return *m_picker; }
    // Asks for a file and lets the elements show it, if they can.
    void importFor(const QList<ElementId> &elements);

private:
    void refresh();
    void open();
    void showPictures();
    void show(const QList<ElementId> &elements, const MediaId &medium);

    Session &m_session;
    MediaPanel &m_media;
    QAction &m_action;
    QWidget *m_canvas;
    QWidget *m_anchor;
    ValuePicker *m_picker;
    QList<ElementId> m_elements; // that it is open for
};

// The selected elements that show a medium, if those are of one kind and none of them leaves it to
// the viewers' data which one.
QList<ElementId> showingMedia(const Template &value, const QList<ElementId> &selection);

} // namespace reelwright
