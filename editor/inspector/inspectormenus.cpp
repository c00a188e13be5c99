// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector's menus: what can be done to a row, and the fields to bind it to.
#include <editor/element/fieldbinding.h>
#include <editor/inspector/inspectordelegate.h>
#include <editor/inspector/inspectorlayout.h>
#include <editor/inspector/inspectorlist.h>
#include <editor/session/places.h>
#include <editor/session/words.h>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

namespace reelwright {

namespace {

constexpr qsizetype mostLetters = 40; // of a value in a menu

QString shortened(const QString &value)
{
    return value.size() <= mostLetters ? value : value.first(mostLetters - 1) + QChar(0x2026);
}

} // namespace

void InspectorList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool key = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = key ? currentIndex() : indexAt(event->pos());
    QMenu *menu = index.isValid() ? rowMenu(index) : nullptr;
    if (!menu)
        return;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(key ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

QMenu *InspectorList::rowMenu(const QModelIndex &index)
{
    const InspectorRow row = m_model.row(index.row());
    if (row.section || (!row.property && row.value.isEmpty()))
        return nullptr;
    auto *menu = new QMenu(this);
    menu->addAction(tr("Copy Value"), this,
                    [row] { QGuiApplication::clipboard()->setText(row.value); })
        ->setEnabled(!row.value.isEmpty() && !row.mixed);
    if (row.property && m_session.isEditable())
        addLockTo(menu, *row.property);
    if (!row.property || !(index.flags() & Qt::ItemIsEditable))
        return menu;
    const PropertyId property = *row.property;
    const Element *element = findElement(m_session.value(), m_session.selected()).element;
    menu->addAction(tr("Reset"), this, [this, property] { m_edits.reset(property); })
        ->setEnabled(row.mixed || (element && element->properties.contains(property)));
    if (row.overridden)
        menu->addAction(tr("As in the Base Format"), this,
                        [this, property] { m_edits.makeAsInBase(property); });
    if (!specOf(property).isBindable() || (row.keyframed && !row.onKeyframe))
        return menu;
    menu->addSeparator();
    QMenu *fields = fieldMenu(property);
    fields->setParent(menu, fields->windowFlags());
    fields->setTitle(tr("Make Variable"));
    menu->addMenu(fields);
    menu->addAction(tr("Edit Fallback"), this,
                    [this, at = QPersistentModelIndex(index)] { editFallback(at); })
        ->setEnabled(row.bound);
    menu->addAction(tr("Make Static"), this, [this, property] { m_edits.makeStatic(property); })
        ->setEnabled(row.bound);
    return menu;
}

void InspectorList::editFallback(const QModelIndex &index)
{
    auto *delegate = qobject_cast<InspectorDelegate *>(itemDelegate());
    if (!delegate || !index.isValid())
        return;
    delegate->setEditsFallback(true);
    edit(index);
    delegate->setEditsFallback(false);
}

void InspectorList::toggleVariable(PropertyId property)
{
    const QModelIndex index = m_model.indexOf(property);
    if (m_model.row(index.row()).bound) {
        m_edits.makeStatic(property);
        return;
    }
    QMenu *menu = fieldMenu(property);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(viewport()->mapToGlobal(inspector::ringOf(visualRect(index)).toPoint()));
}

QMenu *InspectorList::fieldMenu(PropertyId property)
{
    auto *menu = new QMenu(this);
    const Template &value = m_session.value();
    for (const Field &field : value.fields) {
        QString sample = m_session.viewer()
                             ? Words::field(value, m_session.viewer()->record, field.name)
                             : QString();
        if (sample.isEmpty())
            sample = field.example;
        QString label = field.name;
        if (!sample.isEmpty()) // at the menu's other side, where other entries have their keys
            label += u'\t' + shortened(sample.simplified());
        menu->addAction(label.replace(u'&', QStringLiteral("&&")), this,
                        [this, property, source = sourceFor(property, field.name)] {
                            (void)m_edits.bind(property, source);
                        });
    }
    if (value.fields.isEmpty())
        menu->addAction(tr("The template has no fields yet"))->setEnabled(false);
    return menu;
}

} // namespace reelwright
