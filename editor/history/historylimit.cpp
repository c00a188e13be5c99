// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/history/historylimit.h>

#include <editor/theme/drawing.h>
#include <editor/theme/linelabel.h>

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

namespace reelwright {

namespace {

constexpr qint64 mebibyte = 1 << 20;
constexpr qint64 choices[] = {64 * mebibyte, 256 * mebibyte, 1024 * mebibyte, 4096 * mebibyte, 0};

QString sizeOf(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

QString limitWords(qint64 bytes)
{
    return bytes == 0 ? HistoryLimit::tr("No limit")
                      : HistoryLimit::tr("Up to %1")
                            .arg(QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeIecFormat));
}

} // namespace

HistoryLimit::HistoryLimit(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_usage(new LineLabel(TypeRole::Caption, this)),
      m_button(new QToolButton(this)), m_menu(new QMenu(tr("History &Limit"), this)),
      m_choices(new QActionGroup(this))
{
    setFixedHeight(rowHeight);
    makeMenu();
    m_button->setMenu(m_menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setFont(fontOf(TypeRole::Caption));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setToolTip(tr("How large the history may become before its oldest states are "
                            "forgotten. Nothing since the oldest version ever is."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 8, 0);
    layout->addWidget(m_usage);
    layout->addStretch(1);
    layout->addWidget(m_button);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & (Session::Change::Template | Session::Change::History))
            refresh();
    });
    refresh();
}

void HistoryLimit::makeMenu()
{
    m_choices->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const qint64 bytes : choices) {
        QAction *action = m_menu->addAction(limitWords(bytes), this, [this, bytes] {
            choose(bytes);
            refresh(); // it is checked when it is so
        });
        action->setObjectName(QStringLiteral("history.limit.%1").arg(bytes / mebibyte));
        action->setData(bytes);
        action->setCheckable(true);
        m_choices->addAction(action);
    }
}

const QString &HistoryLimit::usage() const
{
    return m_usage->text();
}

void HistoryLimit::choose(qint64 bytes)
{
    const qint64 used = m_session.document()->historyBytes();
    if (bytes == 0 || used <= bytes) {
        (void)m_session.setHistoryLimit(bytes);
        return;
    }
    auto *question = new QMessageBox(
        QMessageBox::NoIcon, tr("Forget the oldest states?"),
        tr("The history takes %1. What it takes beyond %2 is forgotten for good, the oldest states "
           "first, but none since the oldest version.")
            .arg(sizeOf(used), sizeOf(bytes)),
        QMessageBox::Cancel, window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *forget = question->addButton(tr("Forget"), QMessageBox::AcceptRole);
    connect(forget, &QPushButton::clicked, this, [this, bytes, of = m_session.templatePath()] {
        if (m_session.isEditable() && m_session.templatePath() == of)
            (void)m_session.setHistoryLimit(bytes);
    });
    question->open();
}

void HistoryLimit::refresh()
{
    const Document *document = m_session.document();
    m_menu->setEnabled(m_session.isEditable());
    m_choices->setEnabled(m_session.isEditable());
    m_button->setEnabled(m_session.isEditable());
    const qint64 limit = document ? document->historyLimit() : 0;
    m_usage->setText(document ? tr("The history takes %1").arg(sizeOf(document->historyBytes()))
                              : QString());
    m_button->setText(limitWords(limit));
    m_button->setAccessibleName(tr("Limit of the history: %1").arg(limitWords(limit)));
    for (QAction *choice : m_choices->actions())
        choice->setChecked(document && choice->data().toLongLong() == limit);
}

} // namespace reelwright
