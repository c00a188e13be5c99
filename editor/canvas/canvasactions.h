// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QList>
#include <QObject>

class QAction;
class QSettings;

namespace reelwright {

class CanvasView;
enum class Align;

// What menus offer for the canvas: how it is looked at, what is inserted, and how what is selected
// is arranged.
class CanvasActions : public QObject {
    Q_OBJECT

public:
    // `settings` outlives it: rulers, safe areas and snapping are kept there.
    CanvasActions(Session &session, CanvasView &canvas, QSettings &settings, QObject *parent);

    QAction *fit;
    QAction *whole;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *rulers;
    QAction *safeAreas;
    QAction *snapping;
    QAction *insertText;
    QAction *insertRectangle;
    QAction *insertEllipse;
    QList<QAction *> align; // left to right, top to bottom
    QAction *distributeAcross;
    QAction *distributeDown;

private:
    QAction *add(const QString &text, const QKeySequence &key, std::function<void()> run);
    QAction *toggle(const QString &text, const QKeySequence &key, const char *setting, bool initial,
                    const std::function<void(bool)> &apply);
    void addView();
    void addArrange();
    void arrange(Align side);
    void distribute(Qt::Orientation along);
    void refresh();

    Session &m_session;
    CanvasView &m_canvas;
    QSettings &m_settings;
};

} // namespace reelwright
