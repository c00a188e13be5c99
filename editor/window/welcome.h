// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QWidget>

class QLabel;
class QPushButton;

namespace reelwright {

class Jobs;
class RecentFiles;
class TemplatePictures;
class TileList;
class TileModel;

// What a window without a template shows: how to start, and what was open before.
class Welcome : public QWidget {
    Q_OBJECT

public:
    Welcome(Session &session, RecentFiles &recent, TemplatePictures &pictures, Jobs &jobs,
            QWidget *parent = nullptr);

    TileList &recentTiles() { return *m_recentTiles; }
    TileList &sampleTiles() { return *m_sampleTiles; }
    QPushButton &rescueButton() { return *m_rescue; }

Q_SIGNALS:
    void create(const reelwright::Format &format);
    void open(const QString &path);
    void openOther();
    void importOther();
    void rescue(const QString &document); // that could not be opened

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeStart();
    QWidget *makeTiles(RecentFiles &recent);
    void refresh();
    void showNotice(const QString &words, bool bad);

    Session &m_session;
    TileModel *m_recent;
    TileModel *m_samples;
    TileList *m_recentTiles;
    TileList *m_sampleTiles;
    QLabel *m_notice;
    QPushButton *m_rescue;
    bool m_bad = false;
};

} // namespace reelwright
