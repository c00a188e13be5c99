// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/inspector/valueline.h>

#include <editor/theme/tokens.h>

#include <QScopedValueRollback>
#include <QToolTip>

namespace reelwright {

ValueLine::ValueLine(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &ValueLine::check);
}

void ValueLine::setCheck(std::function<Result<void>(const QString &)> check)
{
    m_check = std::move(check);
}

void ValueLine::check(const QString &text)
{
    const QScopedValueRollback busy(m_checking, true); // a check may tell of a change itself
    const Result<void> checked = m_check ? m_check(text) : Result<void>();
    setFault(checked ? QString() : checked.error().text());
}

void ValueLine::recheck()
{
    if (!m_fault.isEmpty() && !m_checking)
        check(text());
}

void ValueLine::setGoodText(const QString &text)
{
    setText(text);
    setFault({});
}

void ValueLine::setFault(const QString &fault)
{
    m_fault = fault;
    QPalette colors = palette();
    colors.setColor(QPalette::Text, tokensOf(this)[m_fault.isEmpty() ? Token::Text : Token::Bad]);
    setPalette(colors);
    tellFault();
}

void ValueLine::tellFault()
{
    setToolTip(m_fault);
    if (m_fault.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), m_fault, this);
}

} // namespace reelwright
