// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/compare/comparer.h>
#include <editor/compare/stage.h>

#include <QWidget>

namespace reelwright {

struct Tokens;

// The two pictures beside each other, one wiped over the other, or what differs between them.
class CompareView : public QWidget {
    Q_OBJECT

public:
    CompareView(Session &session, Sides &sides, Comparer &comparer, QWidget *parent = nullptr);

    double share() const { return m_share; } // of the wipe, that is A's
    void setShare(double share);
    QRectF pictureRect(int place) const; // what is seen of it
    QRectF gripRect() const;             // of the wipe

    QSize sizeHint() const override { return {720, 480}; }
    QSize minimumSizeHint() const override { return {160, 100}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fit();
    QRect room() const; // in pixels of the screen, as all QRects here
    TwoRects whole() const;
    TwoRects shown() const;
    Wipe wipe() const;
    QRectF onScreen(const QRect &pixels) const;
    bool isWiping() const { return m_comparer.way() == Comparer::Way::Wipe; }
    bool isMine(const QKeyEvent &event) const; // before the window's shortcuts
    void dragTo(QPointF position);
    void setHovered(bool hovered);
    void drawSide(QPainter &painter, int place) const;
    void drawNote(QPainter &painter, const QRectF &rect, const QString &icon,
                  const QStringList &lines) const;
    void drawLetters(QPainter &painter) const;
    void drawDivider(QPainter &painter) const;
    void drawDifference(QPainter &painter) const;

    Session &m_session;
    Sides &m_sides;
    Comparer &m_comparer;
    double m_share = 0.5;
    double m_before = 0.5; // a drag
    bool m_dragging = false;
    bool m_hovered = false; // where it can be dragged
};

} // namespace reelwright
