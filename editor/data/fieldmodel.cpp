// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/data/fieldmodel.h>

#include <editor/data/inferredvalues.h>
#include <editor/element/fieldmime.h>
#include <editor/session/words.h>
#include <model/edit/fieldedits.h>
#include <model/edit/inferrededits.h>

#include <QMimeData>

namespace reelwright {

FieldModel::FieldModel(Session &session, InferredValues &inferred, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_values(inferred)
{
    connect(&session, &Session::changed, this, &FieldModel::take);
    connect(&inferred, &InferredValues::changed, this, [this] {
        if (!m_inferred.isEmpty())
            Q_EMIT dataChanged(index(int(m_fields.size())), index(rowCount() - 1));
    });
}

void FieldModel::take(Session::Changes changes)
{
    using C = Session::Change;
    if (changes & (C::Template | C::Edit) && !m_session.isPreviewing())
        takeFields();
    if (changes & (C::Template | C::Edit | C::Viewer | C::Data) && rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1)); // key and language too
}

void FieldModel::takeFields()
{
    const QList<Field> fields = m_session.hasTemplate() ? m_session.value().fields : QList<Field>();
    const QList<InferredField> inferred = m_session.hasTemplate() ? m_session.value().inferred
                                                                  : QList<InferredField>();
    const bool asMany = fields.size() == m_fields.size() && // then a line that is typed in stays
                        inferred.size() == m_inferred.size();
    if (!asMany)
        beginResetModel();
    m_fields = fields;
    m_inferred = inferred;
    if (!asMany)
        endResetModel();
}

int FieldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size() + m_inferred.size());
}

QVariant FieldModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_session.hasTemplate())
        return {};
    if (isInferred(index.row()))
        return inferredData(m_inferred[index.row() - m_fields.size()], role);
    const Field &field = m_fields[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Name:
        return field.name;
    case Type:
        return int(field.type);
    case Icon:
        return typeIcon(field.type);
    case Inferred:
        return false;
    case Value:
        return m_session.viewer()
                   ? Words::field(m_session.value(), m_session.viewer()->record, field.name)
                   : QString();
    case Required:
        return field.required;
    case Key:
        return m_session.value().key == field.name;
    case Language:
        return m_session.value().language.field == field.name;
    case Qt::ToolTipRole: {
        const QString value = data(index, Value).toString();
        return QStringList{marks(field), value.isEmpty() ? tr("No value for this viewer") : value}
            .join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return QStringList{field.name, marks(field), data(index, Value).toString()}.join(
            QStringLiteral(", "));
    default:
        return {};
    }
}

QVariant FieldModel::inferredData(const InferredField &field, int role) const
{
    const QString what = tr("Inferred: %1").arg(field.expression);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Name:
        return field.name;
    case Icon:
        return QStringLiteral("function");
    case Value:
        return m_values.of(field.name).text;
    case Required:
    case Key:
        return false;
    case Inferred:
        return true;
    case Language:
        return m_session.value().language.field == field.name;
    case Qt::ToolTipRole: {
        const InferredValues::Value value = m_values.of(field.name);
        return QStringList{what, !value.fault.isEmpty() ? value.fault
                                 : value.text.isEmpty() ? tr("No value for this viewer")
                                                        : value.text}
            .join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return QStringList{field.name, what, m_values.of(field.name).text}.join(
            QStringLiteral(", "));
    default:
        return {};
    }
}

QString FieldModel::marks(const Field &field) const
{
    QStringList marks{typeName(field.type)};
    if (field.required)
        marks += tr("required");
    if (m_session.value().key == field.name)
        marks += tr("tells viewers apart");
    if (m_session.value().language.field == field.name)
        marks += tr("says the language");
    return marks.join(tr(" · "));
}

bool FieldModel::setData(const QModelIndex &index, const QVariant &data, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const QString from = fieldAt(index);
    const QString to = data.toString().trimmed();
    if (to.isEmpty() || to == from)
        return false;
    const Result<Template> next = isInferred(index.row())
                                      ? renameInferredField(m_session.value(), from, to)
                                      : renameField(m_session.value(), from, to);
    if (next)
        Q_EMIT renamed(from, to);
    return m_session.edit(tr("Rename Field %1").arg(from), next).has_value();
}

Qt::ItemFlags FieldModel::flags(const QModelIndex &index) const
{
    const bool editable = m_session.isEditable();
    if (!index.isValid())
        return editable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractListModel::flags(index) & ~Qt::ItemIsDropEnabled;
    return editable ? flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled : flags;
}

// Moved within the list, shown elsewhere.
Qt::DropActions FieldModel::supportedDragActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

QStringList FieldModel::mimeTypes() const
{
    const std::unique_ptr<QMimeData> mime(fieldMime({}));
    return mime->formats();
}

QMimeData *FieldModel::mimeData(const QModelIndexList &indexes) const
{
    return fieldMime(fieldAt(indexes.value(0)));
}

QString FieldModel::fieldAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const qsizetype row = index.row();
    return isInferred(index.row()) ? m_inferred[row - m_fields.size()].name : m_fields[row].name;
}

QModelIndex FieldModel::indexOf(const QString &field) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (fieldAt(index(row)) == field)
            return index(row);
    return {};
}

QString FieldModel::typeName(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return tr("Text");
    case FieldType::Integer:
        return tr("Whole number");
    case FieldType::Decimal:
        return tr("Number");
    case FieldType::Boolean:
        return tr("Yes or no");
    case FieldType::Date:
        return tr("Date");
    case FieldType::Color:
        return tr("Colour");
    case FieldType::Link:
        return tr("Link");
    case FieldType::Image:
        return tr("Image");
    case FieldType::List:
        return tr("List");
    case FieldType::Money:
        return tr("Money");
    case FieldType::Time:
        return tr("Time");
    case FieldType::Record:
        return tr("Record");
    }
    return {};
}

QString FieldModel::typeIcon(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return QStringLiteral("text");
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        return QStringLiteral("number");
    case FieldType::Boolean:
        return QStringLiteral("check");
    case FieldType::Date:
    case FieldType::Time:
        return QStringLiteral("date");
    case FieldType::Color:
        return QStringLiteral("color");
    case FieldType::Link:
        return QStringLiteral("link");
    case FieldType::Image:
        return QStringLiteral("image");
    case FieldType::List:
    case FieldType::Record:
        return QStringLiteral("list");
    }
    return {};
}

} // namespace reelwright
