// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/places.h>
#include <editor/session/session.h>

#include <QPointer>
#include <QWidget>

class QToolButton;

namespace reelwright {

class NameField;
class SlotPopover;
class StoryboardActions;

// The template's slots in order, each as long as the scene that this viewer gets there. A click
// chooses one and seeks; hovering tells which rule chose the scene. Slots are dragged to another
// place, and scenes of the library dropped on them.
class StoryboardView : public QWidget {
    Q_OBJECT

public:
    static constexpr int height = 60;

    struct Block {
        int slot = 0;
        int scene = -1; // in the viewer's video; -1: skipped
        QRectF rect;
    };

    explicit StoryboardView(Session &session, QWidget *parent = nullptr);

    QList<Block> blocks() const;
    QString reason(int slot) const; // why this viewer gets what they get there
    int chosen() const;             // the slot that the actions apply to, or -1
    void choose(int slot);
    void typeName();    // of the chosen one, in its place
    void openPopover(); // for it
    StoryboardActions &commands() { return *m_actions; }
    SlotPopover &popover() { return *m_popover; }
    QSize sizeHint() const override { return {600, height}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    // A slot that is being taken elsewhere; `blocks` as they were.
    struct Drag {
        Template value;
        QList<Block> blocks;
        QPointF start;
        int from = -1; // -1: none
        int to = -1;   // -1: not moved yet
    };

    void makeNewButton();
    double startOfBlocks() const;
    double endOf(const QList<Block> &blocks) const; // behind the last one
    QRect placeOf(int slot) const;                  // of what opens on it
    void step(int places);
    void dragTo(QPointF point);
    void drawChosen(QPainter &painter, const QList<Block> &blocks) const;
    void drawBlock(QPainter &painter, const Block &block) const;
    void drawTotals(QPainter &painter) const;
    void drawPlayhead(QPainter &painter, const QList<Block> &blocks) const;
    void drawInOut(QPainter &painter, const QList<Block> &blocks) const;
    int blockAt(QPointF point) const; // its slot, or -1
    void seekTo(QPointF point);
    Choice choiceOf(int slot) const;

    Session &m_session;
    StoryboardActions *m_actions;
    QToolButton *m_new;
    QWidget *m_spot; // where the popover opens
    SlotPopover *m_popover;
    SlotId m_chosen;
    QPointer<NameField> m_field; // while a name is typed
    Drag m_drag;
    int m_hovered = -1;
    int m_dropAt = -1; // a slot, or behind the last; -1: none
};

} // namespace reelwright
