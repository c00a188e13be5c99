// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/data/inferredform.h>

#include <editor/data/formrows.h>
#include <editor/expression/completion.h>
#include <editor/expression/expressionline.h>
#include <editor/theme/drawing.h>
#include <model/edit/inferrededits.h>

#include <QKeyEvent>
#include <QVBoxLayout>

namespace reelwright {

InferredForm::InferredForm(Session &session, InferredValues &values, QWidget *parent)
    : QWidget(parent), m_session(session), m_values(values),
      m_line(new ExpressionLine(session, ExpressionLine::Kind::Expression, this))
{
    m_line->setAccessibleName(tr("Expression"));
    m_line->setPlaceholderText(tr("Such as first_name || ' ' || last_name"));
    m_line->setTextMargins(4, 0, 4, 0);
    m_line->setFixedHeight(controlHeight);
    m_line->setCheck([this](const QString &typed) { return tryOut(typed.trimmed()); });
    m_line->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    const int note = QFontMetrics(fontOf(TypeRole::Caption)).height();
    layout->setContentsMargins(12, 4, 12, note + 12);
    layout->setSpacing(4);
    layout->addWidget(new FormHeading(tr("Expression"), this));
    layout->addWidget(m_line);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_line, &ExpressionLine::done, this, &InferredForm::keep);
    connect(m_line, &QLineEdit::editingFinished, this, &InferredForm::keep);
    connect(&values, &InferredValues::changed, this, &InferredForm::refreshNote);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & (C::Template | C::Edit | C::History))
            refresh();
    });
    refresh();
}

const InferredField *InferredForm::field() const
{
    return m_session.hasTemplate() ? m_session.value().inferredField(m_field) : nullptr;
}

QString InferredForm::kept() const
{
    const InferredField *field = m_session.kept().inferredField(m_field);
    return field ? field->expression : QString();
}

void InferredForm::showField(const QString &name)
{
    if (name != m_field) {
        keep();
        m_field = name;
        m_line->setModified(false);
    }
    refresh();
}

void InferredForm::takeFocus()
{
    m_line->setFocus();
    m_line->selectAll();
}

void InferredForm::refresh()
{
    const InferredField *shown = field();
    setVisible(shown);
    if (!shown)
        return;
    m_line->setReadOnly(!m_session.isEditable());
    if (!m_line->isModified() && m_line->text() != shown->expression) {
        m_line->setGoodText(shown->expression);
        m_line->setCursorPosition(0);
    }
    m_line->recheck();
    refreshNote();
}

void InferredForm::refreshNote()
{
    const InferredValues::Value value = m_values.of(m_field);
    if (!value.fault.isEmpty())
        m_line->setNote(value.fault, Token::Bad);
    else if (value.text.isEmpty())
        m_line->setNote(tr("no value for this viewer"));
    else
        m_line->setNote(tr("= %1").arg(value.text.simplified()), Token::Data);
}

// As it would be by then: an expression can be right by itself, and made of itself all the same.
Result<void> InferredForm::tryOut(const QString &expression)
{
    if (!field())
        return {};
    QString fault = expression.isEmpty() ? tr("an inferred field needs an expression")
                                         : expressionFault(m_session.kept(), expression, false);
    const Result<Template> next = alterInferredField(m_session.kept(), m_field, expression);
    if (fault.isEmpty() && next)
        fault = expressionFault(*next, m_field, false);
    if (!fault.isEmpty() || !next) {
        m_session.dropPreview();
        return fault.isEmpty() ? fail(next.error()) : fail(fault);
    }
    return m_session.preview(next);
}

void InferredForm::keep()
{
    if (!field() || !m_line->isModified() || !m_line->fault().isEmpty())
        return;
    m_line->setModified(false);
    const QString expression = m_line->text().trimmed();
    if (expression == kept())
        m_session.dropPreview();
    else
        m_session.edit(tr("Change %1").arg(m_field),
                       alterInferredField(m_session.kept(), m_field, expression));
}

void InferredForm::abandon()
{
    m_session.dropPreview();
    m_line->setModified(false);
    m_line->setGoodText(kept());
    refreshNote();
}

bool InferredForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_line->isModified()) {
        abandon();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace reelwright
