// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace reelwright {

class BadRowModel;
class Jobs;
class LineLabel;
class Overlay;
class SavedState;

// The window's last line: whether all is saved, the data and the rows set aside, what is being
// done, and how well it plays.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    StatusLine(Session &session, Jobs &jobs, QWidget *parent = nullptr);

    void showBadRows();
    SavedState &savedState() { return *m_saved; }
    const QString &message() const;
    Overlay &badRows() { return *m_overlay; }
    const BadRowModel &badRowModel() const { return *m_model; }
    QToolButton &closed() { return *m_closed; }
    QToolButton &offline() { return *m_offline; }

Q_SIGNALS:
    void mediaAsked();
    void datasetAsked(); // that is closed
    void brandAsked();   // it is fonts that can't be used

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void refreshOffline();
    QMap<QString, AssetState> unusableMedia() const; // by path
    QMap<QString, AssetState> unusableFonts() const;
    void refreshSpeed();
    QString dataWords() const;
    void refreshMessage();
    void noticeTrouble();
    void setNotice(const QString &words, bool bad);
    void makeOverlay();

    Session &m_session;
    Jobs &m_jobs;
    SavedState *m_saved;
    LineLabel *m_data;
    QToolButton *m_bad;
    QToolButton *m_closed;  // a dataset could not be opened
    QToolButton *m_offline; // which files can't be used
    LineLabel *m_message;
    QToolButton *m_stop;
    LineLabel *m_speed;
    QTimer m_speedTimer;
    std::optional<Error> m_trouble; // the template's that was noticed last
    QString m_notice;
    bool m_noticeIsBad = false;
    QTimer m_noticeTimer;
    BadRowModel *m_model;
    Overlay *m_overlay;
};

} // namespace reelwright
