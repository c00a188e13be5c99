// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/inspector/inspectoredits.h>
#include <editor/inspector/inspectormodel.h>
#include <editor/inspector/typefacesamples.h>

#include <QPointer>

namespace reelwright {

class ColorPopover;
class EasingPopover;
class MediaFacts;
class ValuePicker;

// The popovers beside the inspector's rows, for what is rather seen than typed: media, typefaces,
// styles, colours, easings.
class InspectorPickers : public QObject {
    Q_OBJECT

public:
    InspectorPickers(Session &session, InspectorEdits &edits, QWidget *viewport);

    void setMediaFacts(MediaFacts &facts); // who draws the media's thumbnails
    // Asks for files; what comes of them is given to the elements. Null: the picker has no such
    // button.
    struct Imports {
        std::function<void(const QList<ElementId> &elements)> media;
        std::function<void(const QList<ElementId> &elements)> typeface;
    };
    void setImports(const Imports &imports);
    // Beside the rectangle of a row; false: that one is edited in its line.
    bool open(const InspectorRow &row, const QRect &place);

    ValuePicker &values() { return *m_values; }
    ColorPopover &colors() { return *m_colors; }
    EasingPopover &easings() { return *m_easings; }

private:
    void openMedia();
    void openTypefaces();
    void openStyles();
    void showPictures();
    std::optional<Color> colorOf(const InspectorRow &row) const; // nothing: it is of none
    void tryColor(const Color &color);
    void keepColor(const Color &color);

    Session &m_session;
    InspectorEdits &m_edits;
    MediaFacts *m_facts = nullptr;
    Imports m_imports;
    QWidget *m_viewport;
    QWidget *m_anchor; // where the row is
    ValuePicker *m_values;
    ColorPopover *m_colors;
    EasingPopover *m_easings;
    TypefaceSamples m_samples;
    InspectorRow m_row; // that they are open for
    SceneId m_scene;    // in view then
    Color m_color;      // then
};

} // namespace reelwright
