// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the inspector's rows are edited in place.
#include <editor/expression/expressionline.h>
#include <editor/inspector/inspectordelegate.h>
#include <editor/inspector/inspectorlayout.h>
#include <editor/inspector/valuetext.h>
#include <editor/session/words.h>

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
    return row.bound || !row.property ? row.source : valueText(specOf(*row.property), row.shown);
}

bool hasTokens(const QString &text)
{
    return text.contains(QLatin1String("{{"));
}

} // namespace

QWidget *InspectorDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                         const QModelIndex &index) const
{
    const InspectorRow row = rowOf(index);
    if (row.ofScene || row.ofElement)
        return ownerLine(parent, row);
    if (!row.property)
        return nullptr;
    QWidget *editor = nullptr;
    if (m_editsFallback && row.bound) {
        editor = fallbackEditor(parent, row);
    } else if (!row.bound && !specOf(*row.property).choices.isEmpty()) {
        QList<std::pair<QString, QString>> choices;
        for (const QString &choice : specOf(*row.property).choices)
            choices += {choice, Words::choice(choice)};
        editor = choiceBox(parent, choices);
    } else {
        editor = valueEditor(parent, index);
    }
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(row.label);
    return editor;
}

QWidget *InspectorDelegate::choiceBox(QWidget *parent,
                                      const QList<std::pair<QString, QString>> &choices) const
{
    auto *box = new QComboBox(parent);
    for (const auto &[value, name] : choices)
        box->addItem(name, value);
    auto *self = const_cast<InspectorDelegate *>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

ValueLine *InspectorDelegate::valueEditor(QWidget *parent, const QPersistentModelIndex &index) const
{
    const InspectorRow row = rowOf(index);
    const bool text = specOf(*row.property).type == ValueType::Text;
    ValueLine *line = nullptr;
    if (text || row.bound) {
        using Kind = ExpressionLine::Kind;
        auto *expression =
            new ExpressionLine(m_session, text ? Kind::Text : Kind::Expression, parent);
        line = expression;
        auto *self = const_cast<InspectorDelegate *>(this);
        connect(expression, &ExpressionLine::done, self, [self, line] {
            Q_EMIT self->commitData(line);
            Q_EMIT self->closeEditor(line);
        });
        const auto follow = [this, line, index, fields = m_session.kept().fields]() mutable {
            if (index.isValid())
                note(line, rowOf(index));
            if (m_session.hasTemplate() && fields != m_session.kept().fields) {
                fields = m_session.kept().fields;
                line->recheck();
            }
        };
        connect(&m_session, &Session::changed, line, follow);
    } else {
        line = new ValueLine(parent);
    }
    line->setCheck([this, row](const QString &typed) { return check(row, typed); });
    return line;
}

QWidget *InspectorDelegate::ownerLine(QWidget *parent, const InspectorRow &row) const
{
    const Scene *scene = m_session.sceneInView();
    const SceneId id = scene ? scene->id : SceneId();
    auto *line = new ValueLine(parent);
    line->setAccessibleName(row.label);
    line->setPlaceholderText(row.mixed              ? tr("mixed")
                             : row.source.isEmpty() ? row.value
                                                    : QString());
    line->setCheck([this, id, selection = m_session.selection(), row](const QString &text) {
        const Template &kept = m_session.kept();
        return m_session.preview(
            row.ofScene ? SceneValues::withText(kept, id, *row.ofScene, text)
                        : ElementValues::withText(kept, selection, *row.ofElement, text));
    });
    return line;
}

void InspectorDelegate::keepOwner(const QString &fault, const InspectorRow &row) const
{
    if (fault.isEmpty())
        (void)m_session.keepPreview(row.ofScene ? SceneValues::title(*row.ofScene)
                                                : ElementValues::title(*row.ofElement));
    else
        m_session.dropPreview();
}

// `row` is as it was when the line was opened. What is calculated is so of each element's own
// value.
Result<void> InspectorDelegate::check(const InspectorRow &row, const QString &text) const
{
    const PropertyId property = *row.property;
    const bool isText = specOf(property).type == ValueType::Text;
    if (row.bound || (isText && hasTokens(text)))
        return m_edits.tryWritten(property, text);
    return m_edits.tryEach(
        property, [&](const Value &now) { return valueFromText(specOf(property), text, now); });
}

// Under what is variable stands what it is for this viewer, or why it is nothing.
void InspectorDelegate::note(ValueLine *editor, const InspectorRow &row) const
{
    auto *line = qobject_cast<ExpressionLine *>(editor);
    if (!line)
        return;
    const auto trouble = m_session.trouble(Session::Trouble::Viewer);
    if (!row.bound)
        line->setNote({});
    else if (trouble)
        line->setNote(trouble->what, Token::Bad);
    else
        line->setNote(row.value.isEmpty() ? QString() : tr("= %1").arg(row.value));
}

QWidget *InspectorDelegate::fallbackEditor(QWidget *parent, const InspectorRow &row) const
{
    const PropertySpec &spec = specOf(*row.property);
    const Template &value = m_session.value();
    QList<std::pair<QString, QString>> choices;
    for (const QString &choice : spec.choices)
        choices += {choice, Words::choice(choice)};
    if (spec.type == ValueType::Typeface)
        for (const Typeface &typeface : value.typefaces)
            choices += {typeface.id.value, typeface.id.value};
    if (spec.type == ValueType::Media)
        for (const Media &medium : value.media)
            choices += {medium.id.value, Words::value(spec, Value(medium.id.value), value)};
    QWidget *editor = nullptr;
    if (!choices.isEmpty()) {
        choices.prepend({QString(), tr("nothing: no video")});
        editor = choiceBox(parent, choices);
    } else {
        auto *line = new ValueLine(parent);
        line->setPlaceholderText(tr("nothing: no video"));
        line->setCheck([&spec](const QString &text) {
            return text.isEmpty()
                       ? Result<void>()
                       : valueFromText(spec, text, spec.initial).map([](const Value &) {});
        });
        editor = line;
    }
    editor->setAccessibleName(tr("%1 where there is no value").arg(row.label));
    editor->setProperty("fallback", true);
    return editor;
}

void InspectorDelegate::setFallbackData(QWidget *editor, const InspectorRow &row) const
{
    const PropertySpec &spec = specOf(*row.property);
    const QString now = row.otherwise ? valueText(spec, *row.otherwise) : QString();
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(now));
    else if (auto *line = static_cast<ValueLine *>(editor); !line->isModified())
        line->setText(now);
}

void InspectorDelegate::keepFallback(const QWidget *editor, const InspectorRow &row) const
{
    const PropertySpec &spec = specOf(*row.property);
    const auto *box = qobject_cast<const QComboBox *>(editor);
    const auto *line = qobject_cast<const ValueLine *>(editor);
    if (line && (!line->isModified() || !line->fault().isEmpty()))
        return;
    const QString text = box ? box->currentData().toString() : line->text();
    if (text.isEmpty())
        m_edits.setFallback(spec.id, std::nullopt);
    else if (const Result<Value> value = valueFromText(spec, text, spec.initial))
        m_edits.setFallback(spec.id, *value);
}

void InspectorDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const InspectorRow &row = rowOf(index);
    if (editor->property("fallback").toBool()) {
        setFallbackData(editor, row);
        return;
    }
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(row.mixed ? -1 : box->findData(std::get<QString>(row.shown)));
        return;
    }
    auto *line = static_cast<ValueLine *>(editor);
    note(line, row);
    if (line->isModified()) // what is tried out comes back here
        return;
    line->setText(row.mixed ? QString() : textOf(row));
    line->selectAll();
}

void InspectorDelegate::setModelData(QWidget *editor, QAbstractItemModel *,
                                     const QModelIndex &index) const
{
    const InspectorRow row = rowOf(index);
    if (!row.property) {
        if (const auto *line = static_cast<ValueLine *>(editor); line->isModified())
            keepOwner(line->fault(), row);
        return;
    }
    const PropertyId property = *row.property;
    if (editor->property("fallback").toBool()) {
        keepFallback(editor, row);
        return;
    }
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        (void)m_edits.put(property, Value(box->currentData().toString()));
        return;
    }
    auto *line = static_cast<ValueLine *>(editor);
    if (!line->isModified())
        return;
    line->setModified(false); // kept, or given up
    const bool text = specOf(property).type == ValueType::Text;
    if (!line->fault().isEmpty())
        m_session.dropPreview();
    else if (text && (row.bound || hasTokens(line->text())))
        (void)m_edits.write(property, line->text());
    else if (row.bound)
        (void)m_edits.bind(property, line->text());
    else
        (void)m_edits.keepTried(property);
}

void InspectorDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &index) const
{
    const QRectF row(option.rect);
    const QRectF value = inspector::valueOf(row);
    const Mirror seen(row);
    QRectF place = seen(value); // from the left
    place = {place.left() - 6, value.top() + 1, value.width() + 6, 24};
    if (editor->property("fallback").toBool()) {
        place = seen(inspector::fallbackOf(row)).adjusted(inspector::orWidth - 6, 0, 0, 2);
    } else if (rowOf(index).bound) { // over the marks
        place.setRight(row.right() - inspector::pad);
    }
    editor->setGeometry(seen(place).toRect());
}

} // namespace reelwright
