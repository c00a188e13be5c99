// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace reelwright {

class LineLabel;

// Says that everything is saved, or why nothing can be edited.
class SavedState : public QWidget {
    Q_OBJECT

public:
    explicit SavedState(Session &session, QWidget *parent = nullptr);

    void remark(); // for who would save
    const QString &text() const;
    QToolButton &seal() { return *m_seal; }

Q_SIGNALS:
    void documentAsked();
    void againAsked(); // to open it for editing

private:
    void refresh();
    QToolButton *button(const QString &icon, const QString &text, const QString &help);
    QString words() const;

    Session &m_session;
    LineLabel *m_words;
    QToolButton *m_again;
    QToolButton *m_asDocument;
    QToolButton *m_seal; // viewers, once more
    QTimer m_remarking;
};

} // namespace reelwright
