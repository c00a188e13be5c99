// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/savedstate.h>

#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/linelabel.h>
#include <editor/window/leaving.h>

#include <QHBoxLayout>
#include <QToolButton>

namespace reelwright {

namespace {

constexpr int remarkMs = 3000;

} // namespace

SavedState::SavedState(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_words(new LineLabel(TypeRole::Caption, this)),
      m_again(button(QStringLiteral("restore"), tr("Try Again"),
                     tr("Open it for editing, if nobody else does any more"))),
      m_asDocument(button(QStringLiteral("document"), tr("Save as Document…"),
                          tr("Make a document of this template, to edit it"))),
      m_seal(button(QStringLiteral("restore"), tr("Seal Viewers"),
                    tr("Try again to seal what was altered of viewers")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_words);
    layout->addWidget(m_again);
    layout->addWidget(m_asDocument);
    layout->addWidget(m_seal);
    m_remarking.setSingleShot(true);
    m_remarking.setInterval(remarkMs);
    connect(&m_remarking, &QTimer::timeout, this, &SavedState::refresh);
    connect(m_seal, &QToolButton::clicked, this, [this] { // what was lost is opened as it is sealed
        sealThen(m_session, window(), [this] { m_session.openTablesAgain(); });
    });
    connect(m_again, &QToolButton::clicked, this, &SavedState::againAsked);
    connect(m_asDocument, &QToolButton::clicked, this, &SavedState::documentAsked);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & (C::Template | C::Edit | C::History | C::Status))
            refresh();
    });
    refresh();
}

QToolButton *SavedState::button(const QString &icon, const QString &text, const QString &help)
{
    auto *made = new QToolButton(this);
    made->setText(text);
    made->setIcon(themedIcon(icon, Token::Focus));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setFont(fontOf(TypeRole::Caption));
    made->setFocusPolicy(Qt::TabFocus);
    made->setToolTip(help);
    return made;
}

void SavedState::remark()
{
    m_session.sealViewers();
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
    switch (m_session.sealed()) {
    case Session::Sealed::Later:
        return tr("Viewers not yet sealed");
    case Session::Sealed::Now:
        return tr("Sealing the viewers…");
    case Session::Sealed::Failed:
        return tr("Viewers are not sealed");
    case Session::Sealed::All:
        break;
    }
    if (m_session.isEditable())
        return m_remarking.isActive()     ? tr("All changes are saved")
               : m_session.isPreviewing() ? tr("Editing…")
                                          : tr("Saved");
    if (m_session.past())
        return tr("Looking back: nothing is edited");
    const QString other = m_session.document() ? m_session.document()->heldBy() : QString();
    return other.isEmpty() ? tr("Read only") : tr("Read only: being edited by %1").arg(other);
}

void SavedState::refresh()
{
    const bool locked = m_session.hasTemplate() && !m_session.isEditable();
    const bool readOnly = m_session.document() && !m_session.holdsDocument();
    const bool failed = m_session.sealed() == Session::Sealed::Failed;
    m_seal->setVisible(failed);
    m_words->setText(words(), failed                             ? Token::Bad
                              : locked || m_remarking.isActive() ? Token::Text
                                                                 : Token::Text2);
    if (readOnly)
        m_words->setToolTip(m_session.document()->whyReadOnly().hint);
    m_again->setVisible(readOnly);
    m_asDocument->setVisible(m_session.hasTemplate() && !m_session.document());
}

} // namespace reelwright
