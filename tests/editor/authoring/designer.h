// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hands.h"

#include <editor/timeline/timelinecontents.h>

namespace reelwright::test {

// Hands that know the studio: what a designer does to a scene, in the words on the screen.
class Designer : public Hands {
public:
    using Hands::Hands;

    // Scenes and slots.
    void newScene(const QString &name, const QString &length) const;
    void duplicateScene(const QString &name, const QString &copy) const;
    void openScene(const QString &name) const;
    void describeScene(const QString &name, const QString &length) const; // the one in view
    void newSlot(const QString &name) const;                              // at the end
    void renameSlot(const QString &name, const QString &next) const;
    void addToSlot(const QString &slot, const QString &scene, const QString &rule = {}) const;
    void setDefault(const QString &slot, const QString &scene) const;

    // The scene in view.
    void goTo(double seconds) const; // on the timeline's ruler
    void insertMedium(const QString &file) const;
    void insertSound(const QString &file) const;
    void insertText(const QString &words) const;
    void insertRectangle() const;
    void select(const QString &element) const; // by its clip
    void splitAtPlayhead() const;
    void rewrite(const QString &element, const QString &words) const; // a text, on the canvas
    void dragStart(const QString &element, double seconds) const;     // of its clip
    void dragKeyframe(const QString &element, double from, double to) const;

    // What is selected, in the inspector.
    void set(const QString &row, const QString &value) const; // a number, a name, a time
    void choose(const QString &row, const QString &choice) const;
    void pickValue(const QString &row, const QString &name) const; // a medium, a typeface
    void setColor(const QString &row, const QString &color) const;
    void set(std::initializer_list<std::pair<const char *, const char *>> values) const;
    void keyframe(const QString &row) const; // there at the playhead
    void bind(const QString &row, const QString &field, const QString &expression) const;
    using Hands::choose;

private:
    const Element &element(const QString &name) const;            // of the scene in view
    std::pair<int, TimelineClip> clip(const QString &name) const; // and its row
    QRectF clipRect(const QString &name) const;
    int row(const QString &label) const;
    QRectF rectOf(const QString &label) const;
    void openLine(const QString &label) const;
    void waitForLayer(const QString &name) const;
    int slot(const QString &name) const;
    void chooseSlot(const QString &name) const;
    void openSlot(const QString &name) const;
};

} // namespace reelwright::test
