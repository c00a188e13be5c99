// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/inspector/inspectorlist.h>

#include <editor/inspector/inspectorlayout.h>

#include <QApplication>
#include <QMouseEvent>
#include <cmath>

namespace reelwright {

namespace {

// What one pixel of scrubbing changes.
double stepOf(const PropertySpec &spec)
{
    switch (spec.unit) {
    case Unit::Share:
        return 0.01;
    case Unit::Seconds:
        return 0.1;
    case Unit::Decibels:
        return 0.5;
    case Unit::Pixels:
    case Unit::Degrees:
    case Unit::None:
        break;
    }
    return 1;
}

bool isNumber(const InspectorRow &row)
{
    return row.property && !row.bound && specOf(*row.property).type == ValueType::Number;
}

} // namespace

InspectorList::InspectorList(Session &session, InspectorModel &model, QWidget *parent)
    : QListView(parent), m_session(session), m_model(model), m_edits(session),
      m_pickers(session, m_edits, viewport())
{
    setModel(&model);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setMouseTracking(true);
    setAcceptDrops(true);
}

InspectorList::Part InspectorList::partAt(QPoint point, QModelIndex &index) const
{
    index = indexAt(point);
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEditable))
        return Part::None;
    const InspectorRow &row = m_model.row(index.row());
    const QRectF rect = visualRect(index);
    if (!row.property)
        return inspector::valueOf(rect).contains(point) ? Part::Amount : Part::None;
    const PropertySpec &spec = specOf(*row.property);
    if (spec.animatable && inspector::around(inspector::diamondOf(rect)).contains(point))
        return Part::Diamond;
    if (spec.isBindable() && (!row.keyframed || row.onKeyframe) &&
        inspector::around(inspector::ringOf(rect)).contains(point))
        return Part::Ring;
    const QRectF value = inspector::valueOf(rect);
    if (!value.contains(point))
        return inspector::labelOf(rect).contains(point) ? Part::Name : Part::None;
    return row.bound && inspector::fallbackOf(rect).contains(point) ? Part::Fallback : Part::Amount;
}

void InspectorList::mousePressEvent(QMouseEvent *event)
{
    QModelIndex index;
    const Part part = partAt(event->pos(), index);
    m_pressed = event->pos();
    m_moved = false;
    m_scrubbed.reset();
    if (event->button() == Qt::LeftButton && part == Part::Name &&
        isNumber(m_model.row(index.row())))
        m_scrubbed = m_model.row(index.row()).property;
    QListView::mousePressEvent(event);
}

void InspectorList::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_scrubbed || !(event->buttons() & Qt::LeftButton)) {
        QModelIndex index;
        const Part part = partAt(event->pos(), index);
        const bool scrubs = part == Part::Name && isNumber(m_model.row(index.row()));
        viewport()->setCursor(scrubs ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    const int pixels = event->pos().x() - m_pressed.x();
    if (m_moved || std::abs(pixels) >= QApplication::startDragDistance()) {
        m_moved = true;
        scrub(pixels, event->modifiers());
    }
}

void InspectorList::scrub(int pixels, Qt::KeyboardModifiers modifiers)
{
    const PropertySpec &spec = specOf(*m_scrubbed);
    const double pace = modifiers & Qt::ShiftModifier ? 10 : modifiers & Qt::AltModifier ? 0.1 : 1;
    const double step = stepOf(spec) * pace;
    (void)m_edits.tryEach(*m_scrubbed, [&](const Value &now) -> Result<Value> {
        const double next = std::get<double>(now) + pixels * step;
        const double tidy = std::round(next / stepOf(spec) * 10) / 10 * stepOf(spec);
        return Value(std::clamp(tidy, spec.minimum, spec.maximum));
    });
}

void InspectorList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    if (m_scrubbed && m_moved) {
        (void)m_edits.keepTried(*std::exchange(m_scrubbed, std::nullopt));
        return;
    }
    m_scrubbed.reset();
    QModelIndex index;
    const Part part = partAt(event->pos(), index);
    if (part == Part::None || indexAt(m_pressed) != index)
        return;
    const std::optional<PropertyId> property = m_model.row(index.row()).property;
    if (part == Part::Diamond)
        m_edits.toggleKeyframe(*property);
    else if (part == Part::Ring)
        toggleVariable(*property);
    else if (part == Part::Fallback)
        editFallback(index);
    else if (part == Part::Amount && state() != EditingState)
        edit(index);
}

// What has a popover is edited there.
bool InspectorList::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool wanted = trigger == AllEditTriggers || editTriggers().testFlag(trigger);
    if (wanted && index.flags() & Qt::ItemIsEditable && state() != EditingState &&
        m_pickers.open(m_model.row(index.row()), visualRect(index)))
        return true;
    return QListView::edit(index, trigger, event);
}

void InspectorList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_scrubbed && m_moved) {
        m_scrubbed.reset();
        m_session.dropPreview();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && currentIndex().flags() & Qt::ItemIsEditable) {
        edit(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

bool InspectorList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        viewport()->unsetCursor();
    return QListView::viewportEvent(event);
}

} // namespace reelwright
