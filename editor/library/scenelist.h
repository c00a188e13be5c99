// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace reelwright {

// The library's list: scenes are dragged to another place in it, and keys that mean something else
// in the window are the list's own while it has focus.
class SceneList : public QListView {
    Q_OBJECT

public:
    explicit SceneList(QWidget *parent = nullptr);

    void setSentence(const QString &sentence); // shown while no row is
    bool isTyping() const { return state() == EditingState; }

Q_SIGNALS:
    void dropped(const QByteArray &scene, int row); // its id; before which row

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QAction *actionFor(const QKeyEvent &key) const;

    QString m_sentence;
};

} // namespace reelwright
