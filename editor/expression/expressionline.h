// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/inspector/valueline.h>
#include <editor/session/session.h>
#include <editor/theme/tokens.h>

#include <QPointer>

class QCompleter;
class QStandardItemModel;

namespace reelwright {

class LineLabel;

// A line to write an expression or a text with {{ tokens }} into, which offers what may come next:
// fields with the viewer's values, functions, filters. Down and Enter, or Tab, take an offer.
class ExpressionLine : public ValueLine {
    Q_OBJECT

public:
    enum class Kind { Expression, Text };
    ExpressionLine(Session &session, Kind kind, QWidget *parent = nullptr);
    ~ExpressionLine() override;

    QCompleter &completer() { return *m_completer; }
    // A sentence under the line; empty: none. Faults take its place.
    void setNote(const QString &note, Token color = Token::Text2);
    QString note() const;

Q_SIGNALS:
    void done(); // Enter, while none of the offers was chosen

protected:
    void tellFault() override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override; // Tab takes the first offer
    void hideEvent(QHideEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void offer();
    void accept(const QModelIndex &index);
    void placeNote();
    bool isOffering() const;

    Session &m_session;
    Kind m_kind;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    qsizetype m_from = 0; // of the word that an offer takes the place of
    qsizetype m_length = 0;
    QString m_note;
    Token m_noteColor = Token::Text2;
    QPointer<LineLabel> m_label; // our parent's; none until there is something to tell
};

} // namespace reelwright
