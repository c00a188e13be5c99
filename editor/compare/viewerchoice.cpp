// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/compare/viewerchoice.h>

#include <editor/compare/comparewords.h>
#include <editor/session/words.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/viewers/viewersearch.h>

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>

namespace reelwright {

ViewerChoice::ViewerChoice(Session &session, Sides &sides, int place, QWidget *parent)
    : QWidget(parent), m_session(session), m_sides(sides), m_place(place),
      m_pages(new QStackedWidget(this)), m_who(new QComboBox(this)), m_find(new QToolButton(this)),
      m_search(new ViewerSearch(session, this))
{
    const QString letter = CompareWords::letter(place);
    m_who->setAccessibleName(tr("The viewer of %1").arg(letter));
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_who->setMinimumContentsLength(6);
    m_find->setIcon(themedIcon(QStringLiteral("search"), Token::Text2));
    m_find->setToolTip(tr("Find a viewer for %1 by any field").arg(letter));
    m_find->setAccessibleName(m_find->toolTip());
    m_find->setFixedSize(28, controlHeight);
    m_find->setAutoRaise(true);
    m_find->setFocusPolicy(Qt::TabFocus);
    m_find->installEventFilter(this);
    m_search->installEventFilter(this);
    m_search->setAccessibleName(m_find->toolTip());
    m_search->setTaking([this](const ViewerRecord &viewer) {
        Side side = m_sides.at(m_place);
        side.who = Side::Who::Named;
        side.key = viewer.key;
        m_sides.set(m_place, side);
    });
    m_pages->addWidget(m_who);
    m_pages->addWidget(m_search);
    m_pages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pages->setFixedHeight(controlHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_pages, 1);
    row->addWidget(m_find);
    connect(m_who, &QComboBox::activated, this, &ViewerChoice::choose);
    connect(m_find, &QToolButton::clicked, this, &ViewerChoice::startSearch);
}

QString ViewerChoice::words(Side::Who who) const
{
    const Side &side = m_sides.at(m_place);
    const ViewerRecord &seen = m_sides.seen(m_place).record;
    const bool known = who == side.who && seen.index >= 0 && m_session.hasTemplate() &&
                       (who != Side::Who::Named || seen.key == side.key);
    const QString name = known ? Words::viewer(m_session.value(), seen) : QString();
    switch (who) {
    case Side::Who::Canvas:
        return known ? tr("%1, on the canvas").arg(name) : tr("The viewer on the canvas");
    case Side::Who::Next:
        return known ? tr("%1, the next one").arg(name) : tr("The next viewer");
    default:
        return known ? name : side.key;
    }
}

void ViewerChoice::refresh()
{
    const QSignalBlocker quiet(m_who);
    const bool named = m_sides.at(m_place).who == Side::Who::Named;
    m_who->clear();
    m_who->addItems({words(Side::Who::Canvas), words(Side::Who::Next)});
    if (named)
        m_who->addItem(words(Side::Who::Named));
    m_who->setCurrentIndex(int(m_sides.at(m_place).who));
    m_who->setToolTip(m_who->currentText());
    const bool some = m_session.data().count > 0;
    m_who->setEnabled(some);
    m_find->setEnabled(some);
}

void ViewerChoice::choose(int row)
{
    if (row > int(Side::Who::Next))
        return; // as it is
    Side side = m_sides.at(m_place);
    side.who = Side::Who(row);
    side.key.clear();
    m_sides.set(m_place, side);
}

void ViewerChoice::startSearch()
{
    m_pages->setCurrentWidget(m_search);
    m_search->setFocus();
}

// The space bar presses the button here; elsewhere it plays.
bool ViewerChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        QMetaObject::invokeMethod(this, &ViewerChoice::endSearch, Qt::QueuedConnection);
    if (watched == m_find && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

// Whoever typed goes on with the keys.
void ViewerChoice::endSearch()
{
    if (m_search->hasFocus())
        return;
    const bool here = !QApplication::focusWidget() && isActiveWindow();
    m_pages->setCurrentWidget(m_who);
    if (here)
        m_who->setFocus();
}

} // namespace reelwright
