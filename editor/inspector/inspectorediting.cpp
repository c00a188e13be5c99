// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the inspector's rows are edited in place.
#include <editor/inspector/inspectordelegate.h>
#include <editor/inspector/inspectorlayout.h>
#include <editor/inspector/valueline.h>
#include <editor/inspector/valuetext.h>

#include <QComboBox>

namespace reelwright {

namespace {

const InspectorRow &rowOf(const QModelIndex &index)
{
    return static_cast<const InspectorModel *>(index.model())->row(index.row());
}

// What stands in the line when it is opened.
QString textOf(const InspectorRow &row)
{
    return row.bound || row.ofScene ? row.source : valueText(specOf(*row.property), row.shown);
}

} // namespace

QWidget *InspectorDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                         const QModelIndex &index) const
{
    const InspectorRow row = rowOf(index);
    if (row.ofScene)
        return sceneLine(parent, row);
    const PropertySpec &spec = specOf(*row.property);
    if (!row.bound && !spec.choices.isEmpty()) {
        auto *box = new QComboBox(parent);
        for (const QString &choice : spec.choices)
            box->addItem(choice, choice);
        box->setAccessibleName(row.label);
        auto *self = const_cast<InspectorDelegate *>(this);
        connect(box, &QComboBox::activated, self, [self, box] {
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }
    auto *line = new ValueLine(parent);
    line->setAccessibleName(row.label);
    if (!row.bound) {
        const PropertyId property = *row.property;
        const bool tokens = spec.type == ValueType::Text;
        line->setCheck([this, property, tokens, now = row.shown](const QString &text) {
            if (tokens && text.contains(QLatin1String("{{")))
                return Result<void>();
            return valueFromText(specOf(property), text, now).and_then([&](const Value &value) {
                return m_edits.tryOut(property, value);
            });
        });
    }
    return line;
}

QWidget *InspectorDelegate::sceneLine(QWidget *parent, const InspectorRow &row) const
{
    const Scene *scene = m_session.sceneInView();
    auto *line = new ValueLine(parent);
    line->setAccessibleName(row.label);
    line->setCheck(
        [this, id = scene ? scene->id : SceneId(), what = *row.ofScene](const QString &text) {
            return m_session.preview(
                SceneValues::withText(m_session.document()->current(), id, what, text));
        });
    return line;
}

void InspectorDelegate::keepScene(const QString &fault, const InspectorRow &row) const
{
    if (fault.isEmpty())
        (void)m_session.keepPreview(SceneValues::title(*row.ofScene));
    else
        m_session.dropPreview();
}

void InspectorDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const InspectorRow &row = rowOf(index);
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(box->findData(std::get<QString>(row.shown)));
        return;
    }
    auto *line = static_cast<ValueLine *>(editor);
    if (line->isModified()) // what is tried out comes back here
        return;
    line->setText(row.mixed ? QString() : textOf(row));
    line->selectAll();
}

void InspectorDelegate::setModelData(QWidget *editor, QAbstractItemModel *,
                                     const QModelIndex &index) const
{
    const InspectorRow row = rowOf(index);
    if (row.ofScene) {
        if (const auto *line = static_cast<ValueLine *>(editor); line->isModified())
            keepScene(line->fault(), row);
        return;
    }
    const PropertyId property = *row.property;
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        (void)m_edits.put(property, Value(box->currentData().toString()));
        return;
    }
    auto *line = static_cast<ValueLine *>(editor);
    if (!line->isModified())
        return;
    const bool text = specOf(property).type == ValueType::Text;
    if (!line->fault().isEmpty())
        m_session.dropPreview();
    else if (text && (row.bound || line->text().contains(QLatin1String("{{"))))
        (void)m_edits.write(property, line->text());
    else if (row.bound)
        (void)m_edits.bind(property, line->text());
    else
        (void)m_edits.keepTried(property);
}

void InspectorDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &) const
{
    const QRectF value = inspector::valueOf(QRectF(option.rect));
    editor->setGeometry(QRectF(value.left() - 6, value.top() + 1, value.width() + 6, 24).toRect());
}

} // namespace reelwright
