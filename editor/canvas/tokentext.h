// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QPlainTextEdit>

class QCompleter;
class QStandardItemModel;

namespace reelwright {

// Lines of text with {{ tokens }}, which are violet. Where a token is begun it offers what may come
// there, as the expression line does: Down and Enter, Tab or a click take an offer. A field closes
// its token.
class TokenText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TokenText(Session &session, QWidget *parent = nullptr);

    QCompleter &completer() { return *m_completer; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void hideEvent(QHideEvent *event) override;

private:
    void offer();
    void accept(const QModelIndex &index);
    QString closed(const QString &offered) const;
    bool isOffering() const;

    Session &m_session;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    qsizetype m_from = 0; // of the word that an offer takes the place of
    qsizetype m_length = 0;
};

} // namespace reelwright
