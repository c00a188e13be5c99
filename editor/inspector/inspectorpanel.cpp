// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/inspector/inspectorpanel.h>

#include <editor/inspector/inspectordelegate.h>
#include <editor/inspector/inspectorlist.h>
#include <editor/session/places.h>
#include <editor/session/words.h>
#include <editor/theme/paneltitle.h>

#include <QVBoxLayout>

namespace reelwright {

InspectorPanel::InspectorPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(session),
      m_title(new PanelTitle(QString(), this)), m_list(new InspectorList(session, m_model, this))
{
    m_list->setItemDelegate(new InspectorDelegate(session, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QListView::NoSelection);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Inspector"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    connect(&session, &Session::changed, this, &InspectorPanel::refreshTitle);
    refreshTitle();
}

void InspectorPanel::refreshTitle()
{
    const Element *element = m_session.hasTemplate()
                                 ? findElement(m_session.value(), m_session.selected()).element
                                 : nullptr;
    const Scene *scene = m_session.sceneInView();
    if (element) {
        m_title->setIcon(Words::icon(element->kind), isVariable(*element));
        const qsizetype count = m_session.selection().size();
        m_title->setTitle(count > 1 ? tr("%Ln element(s)", nullptr, int(count)) : element->name);
        m_title->setFact(count > 1 ? QString() : Words::kind(element->kind));
    } else if (scene) {
        m_title->setIcon(QStringLiteral("scene"), isVariable(*scene));
        m_title->setTitle(scene->name);
        m_title->setFact(tr("Scene"));
    } else {
        m_title->setIcon({}, false);
        m_title->setTitle(tr("Inspector"));
        m_title->setFact({});
    }
}

} // namespace reelwright
