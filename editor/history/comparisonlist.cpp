// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/history/comparisonlist.h>

#include <editor/history/historydelegates.h>
#include <editor/session/places.h>
#include <editor/session/words.h>
#include <editor/theme/drawing.h>
#include <editor/theme/emptylist.h>
#include <editor/theme/icons.h>
#include <editor/theme/paneltitle.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace reelwright {

ComparisonList::ComparisonList(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(session), m_title(new PanelTitle({}, this)),
      m_list(new EmptyList({}, this))
{
    auto *close = new QToolButton(m_title);
    close->setIcon(themedIcon(QStringLiteral("close"), Token::Text2));
    close->setToolTip(tr("Back to the history"));
    close->setAccessibleName(tr("Close the comparison"));
    close->setFixedSize(28, controlHeight);
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    auto *head = new QHBoxLayout(m_title);
    head->setContentsMargins(8, 0, 8, 0);
    head->addStretch(1);
    head->addWidget(close);
    m_title->setRoom(28);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ComparisonDelegate(m_list));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    connect(close, &QToolButton::clicked, this, &ComparisonList::closed);
    connect(m_list, &QListView::clicked, this, &ComparisonList::showPlace);
    connect(m_list, &QListView::activated, this, &ComparisonList::showPlace);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ComparisonList::refresh);
}

QListView &ComparisonList::list()
{
    return *m_list;
}

void ComparisonList::show(StateId state, const QString &name)
{
    m_name = name;
    m_model.compareWith(state);
}

void ComparisonList::refresh()
{
    if (m_model.with() == 0) {
        Q_EMIT closed();
        return;
    }
    m_title->setTitle(tr("%1 since %2").arg(Words::differences(m_model.rowCount()), m_name));
    m_title->setToolTip(tr("What differs between %1 and now").arg(m_name));
    m_list->setAccessibleName(tr("What differs since %1").arg(m_name));
    m_list->setSentence(m_model.trouble().isEmpty() ? tr("Nothing differs: it is as it was then.")
                                                    : m_model.trouble());
}

void ComparisonList::showPlace(const QModelIndex &index)
{
    const PartKey part = m_model.partAt(index).part;
    if (part.kind == PartKind::Scene)
        m_session.visit({part.id});
    if (part.kind != PartKind::Element)
        return;
    const ElementPlace place = findElement(m_session.value(), {part.id});
    if (!place.element)
        return;
    if (place.scene && place.scene != m_session.sceneInView())
        m_session.visit(place.scene->id);
    m_session.select(place.element->id);
}

void ComparisonList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace reelwright
