// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QWidget>

namespace reelwright {

// Who is on screen: initials, name, the fields that tell viewers apart, and which of how many.
class ViewerBadge : public QWidget {
    Q_OBJECT

public:
    explicit ViewerBadge(Session &session, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {400, 36}; }
    QSize minimumSizeHint() const override { return {150, 36}; }

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void drawAvatar(QPainter &painter, const QRectF &circle, const QString &name) const;
    QString everything() const; // all fields, a line each

    Session &m_session;
};

} // namespace reelwright
