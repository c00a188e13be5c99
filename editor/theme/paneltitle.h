// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QAction;

namespace reelwright {

// The head line of a panel: its name, and a fact about what it shows.
class PanelTitle : public QWidget {
    Q_OBJECT

public:
    explicit PanelTitle(QString title, QWidget *parent = nullptr);
    void setFact(const QString &fact);
    void setTitle(const QString &title);
    void setButtons(const QList<QAction *> &actions); // at the end, as icons
    void setRoom(int width);                          // left free at the end, for buttons
    void setIcon(const QString &name, bool variable); // drawn before the title

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_fact;
    QString m_icon;
    bool m_variable = false;
    int m_room = 0;
};

} // namespace reelwright
