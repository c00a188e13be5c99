// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/expression/expressionline.h>

#include <editor/expression/completion.h>
#include <editor/expression/offers.h>
#include <editor/theme/codeline.h>
#include <editor/theme/linelabel.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace reelwright {

ExpressionLine::ExpressionLine(Session &session, Kind kind, QWidget *parent)
    : ValueLine(parent), m_session(session), m_kind(kind), m_completer(new QCompleter(this)),
      m_offers(new QStandardItemModel(this))
{
    setFont(fontOf(kind == Kind::Text ? TypeRole::Body : TypeRole::Mono));
    if (kind == Kind::Expression)
        readFromLeft(*this);
    m_completer->setWidget(this);
    offers::dress(*m_completer, *m_offers);
    connect(this, &QLineEdit::textEdited, this, &ExpressionLine::offer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &ExpressionLine::accept);
}

ExpressionLine::~ExpressionLine()
{
    delete m_label;
}

bool ExpressionLine::isOffering() const
{
    return m_completer->popup()->isVisible();
}

void ExpressionLine::offer()
{
    const auto &viewer = m_session.viewer();
    const Completions found = Completing::at(m_session.value(), viewer ? &viewer->record : nullptr,
                                             text(), cursorPosition(), m_kind == Kind::Text);
    m_from = found.from;
    m_length = found.length;
    const int below = height() + (m_label && m_label->isVisible() ? m_label->height() : 0);
    offers::show(*m_completer, *m_offers, found.entries,
                 QRect(0, 0, std::max(width(), offers::leastWidth), below));
}

void ExpressionLine::accept(const QModelIndex &index)
{
    const QString word = offers::textOf(index);
    setSelection(int(m_from), int(m_length));
    insert(word);
    m_completer->popup()->hide();
    setModified(true);
    check(text());
}

void ExpressionLine::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isOffering() || !(enter || key == Qt::Key_Escape)) {
        ValueLine::keyPressEvent(event);
        return;
    }
    if (enter && !m_completer->popup()->currentIndex().isValid()) { // none was chosen: it is done
        m_completer->popup()->hide();
        Q_EMIT done();
        return;
    }
    event->ignore(); // the completer's
}

bool ExpressionLine::focusNextPrevChild(bool next)
{
    if (!isOffering() || !next)
        return ValueLine::focusNextPrevChild(next);
    const QModelIndex current = m_completer->popup()->currentIndex();
    accept(current.isValid() ? current : m_completer->completionModel()->index(0, 0));
    return true;
}

void ExpressionLine::setNote(const QString &note, Token color)
{
    m_note = note;
    m_noteColor = color;
    tellFault();
}

QString ExpressionLine::note() const
{
    return m_label ? m_label->text() : QString();
}

void ExpressionLine::tellFault()
{
    const QString words = fault().isEmpty() ? m_note : fault();
    if (!m_label && words.isEmpty())
        return;
    if (!m_label) {
        m_label = new LineLabel(TypeRole::Caption, parentWidget());
        m_label->setAutoFillBackground(true);
        m_label->setContentsMargins(6, 0, 6, 0);
    }
    m_label->setText(words, fault().isEmpty() ? m_noteColor : Token::Bad);
    placeNote();
}

void ExpressionLine::placeNote()
{
    if (!m_label)
        return;
    m_label->setGeometry(x(), y() + height(), width(), m_label->sizeHint().height());
    m_label->setVisible(!m_label->text().isEmpty());
    m_label->raise();
}

void ExpressionLine::hideEvent(QHideEvent *event)
{
    m_completer->popup()->hide();
    ValueLine::hideEvent(event);
    if (m_label)
        m_label->hide();
}

void ExpressionLine::moveEvent(QMoveEvent *event)
{
    ValueLine::moveEvent(event);
    placeNote();
}

void ExpressionLine::resizeEvent(QResizeEvent *event)
{
    ValueLine::resizeEvent(event);
    placeNote();
}

} // namespace reelwright
