// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/savedstate.h>

#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/linelabel.h>

#include <QHBoxLayout>
#include <QToolButton>

namespace reelwright {

namespace {

constexpr int remarkMs = 3000;

} // namespace

SavedState::SavedState(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_words(new LineLabel(TypeRole::Caption, this)),
      m_asDocument(new QToolButton(this))
{
    m_asDocument->setText(tr("Save as Document…"));
    m_asDocument->setIcon(themedIcon(QStringLiteral("document"), Token::Focus));
    m_asDocument->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_asDocument->setFont(fontOf(TypeRole::Caption));
    m_asDocument->setFocusPolicy(Qt::TabFocus);
    m_asDocument->setToolTip(tr("Make a document of this template, to edit it"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_words);
    layout->addWidget(m_asDocument);
    m_remarking.setSingleShot(true);
    m_remarking.setInterval(remarkMs);
    connect(&m_remarking, &QTimer::timeout, this, &SavedState::refresh);
    connect(m_asDocument, &QToolButton::clicked, this, &SavedState::documentAsked);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & (C::Template | C::Edit | C::History))
            refresh();
    });
    refresh();
}

void SavedState::remark()
{
    m_remarking.start();
    refresh();
}

const QString &SavedState::text() const
{
    return m_words->text();
}

QString SavedState::words() const
{
    if (!m_session.hasTemplate())
        return {};
    if (m_session.isEditable())
        return m_remarking.isActive()     ? tr("All changes are saved")
               : m_session.isPreviewing() ? tr("Editing…")
                                          : tr("Saved");
    const QString other = m_session.document() ? m_session.document()->heldBy() : QString();
    return other.isEmpty() ? tr("Read only") : tr("Read only: being edited by %1").arg(other);
}

void SavedState::refresh()
{
    m_words->setText(words(), m_remarking.isActive() ? Token::Text : Token::Text2);
    m_asDocument->setVisible(m_session.hasTemplate() && !m_session.document());
}

} // namespace reelwright
