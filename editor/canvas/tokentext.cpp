// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/canvas/tokentext.h>

#include <editor/expression/completion.h>
#include <editor/expression/offers.h>
#include <editor/theme/drawing.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QSyntaxHighlighter>

namespace reelwright {

namespace {

// Violet means data.
class TokenColors : public QSyntaxHighlighter {
public:
    TokenColors(QTextDocument *document, const QWidget *of) : QSyntaxHighlighter(document), m_of(of)
    {
    }

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression token(QStringLiteral("\\{\\{.*?(\\}\\}|$)"));
        const Tokens &t = tokensOf(m_of);
        QTextCharFormat format;
        format.setForeground(t[Token::Data]);
        format.setBackground(t.dataChip());
        for (auto found = token.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            setFormat(int(match.capturedStart()), int(match.capturedLength()), format);
        }
    }

private:
    const QWidget *m_of;
};

} // namespace

TokenText::TokenText(Session &session, QWidget *parent)
    : QPlainTextEdit(parent), m_session(session), m_completer(new QCompleter(this)),
      m_offers(new QStandardItemModel(this))
{
    new TokenColors(document(), this);
    m_completer->setWidget(this);
    offers::dress(*m_completer, *m_offers);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &TokenText::accept);
}

bool TokenText::isOffering() const
{
    return m_completer->popup()->isVisible();
}

void TokenText::offer()
{
    const auto &viewer = m_session.viewer();
    const Completions found = Completing::at(m_session.value(), viewer ? &viewer->record : nullptr,
                                             toPlainText(), textCursor().position(), true);
    m_from = found.from;
    m_length = found.length;
    QRect place = cursorRect();
    place.setWidth(offers::leastWidth);
    offers::show(*m_completer, *m_offers, found.entries, place);
}

// With what is missing of its token, if it is the first in there.
QString TokenText::closed(const QString &offered) const
{
    const QString text = toPlainText();
    const QString before = text.left(m_from);
    if (!before.trimmed().endsWith(QLatin1String("{{")) || offered.endsWith(u'('))
        return offered;
    const QString made = before.endsWith(u'{') ? u' ' + offered : offered;
    static const QRegularExpression goesOn(QStringLiteral("^\\s*(\\}\\}|\\|)"));
    const bool open = !goesOn.match(text.mid(m_from + m_length)).hasMatch();
    return open ? made + QStringLiteral(" }}") : made;
}

void TokenText::accept(const QModelIndex &index)
{
    const QString word = closed(offers::textOf(index));
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(m_from));
    cursor.setPosition(int(m_from + m_length), QTextCursor::KeepAnchor);
    cursor.insertText(word);
    setTextCursor(cursor);
    m_completer->popup()->hide();
}

// While it offers something, the completer asks here first, for every key.
void TokenText::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isOffering() && enter && event->modifiers() & Qt::ControlModifier) {
        m_completer->popup()->hide();
        QCoreApplication::sendEvent(this, event); // with whoever watches our keys
        return;
    }
    if (isOffering() && enter && m_completer->popup()->currentIndex().isValid()) {
        event->ignore(); // the completer's
        return;
    }
    const int before = document()->revision();
    QPlainTextEdit::keyPressEvent(event);
    if (document()->revision() != before)
        offer();
    else if (isOffering() && !event->text().isEmpty())
        m_completer->popup()->hide();
}

bool TokenText::focusNextPrevChild(bool next)
{
    if (!isOffering() || !next)
        return QPlainTextEdit::focusNextPrevChild(next);
    const QModelIndex current = m_completer->popup()->currentIndex();
    accept(current.isValid() ? current : m_completer->completionModel()->index(0, 0));
    return true;
}

void TokenText::hideEvent(QHideEvent *event)
{
    m_completer->popup()->hide();
    QPlainTextEdit::hideEvent(event);
}

} // namespace reelwright
