// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/history/comparisonmodel.h>

namespace reelwright {

namespace {

using Kind = PartComparison::Kind;

QString iconOf(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return QStringLiteral("plus");
    case Kind::Removed:
        return QStringLiteral("minus");
    case Kind::Moved:
        return QStringLiteral("moved");
    case Kind::Altered:
        break;
    }
    return QStringLiteral("altered");
}

QString factsOf(const PartComparison &part)
{
    switch (part.kind) {
    case Kind::Added:
        return ComparisonModel::tr("added");
    case Kind::Removed:
        return ComparisonModel::tr("removed");
    case Kind::Moved:
        return ComparisonModel::tr("moved");
    case Kind::Altered:
        break;
    }
    return part.members.join(QStringLiteral(" · "));
}

QString capital(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace

ComparisonModel::ComparisonModel(Session &session, QObject *parent)
    : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & Session::Change::Template)
            compareWith(0);
        else if (changes & Session::Change::History && m_with != 0)
            read();
    });
}

void ComparisonModel::compareWith(StateId state)
{
    m_with = state;
    m_trouble.clear();
    m_from = {};
    if (state != 0 && m_session.document()) {
        Result<Template> then = m_session.document()->at(state);
        if (then)
            m_from = std::move(*then);
        else
            m_trouble = then.error().text();
    }
    read();
}

void ComparisonModel::read()
{
    beginResetModel();
    m_parts.clear();
    if (m_with != 0 && m_trouble.isEmpty() && m_session.document())
        m_parts = compare(m_from, m_session.document()->current());
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_parts.size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PartComparison &part = m_parts[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case PartName:
        return capital(part.name);
    case Facts:
        return factsOf(part);
    case Icon:
        return iconOf(part.kind);
    case Qt::AccessibleTextRole:
        return part.words();
    case Qt::ToolTipRole:
        return (QStringList{capital(part.name)} +
                (part.members.isEmpty() ? QStringList{factsOf(part)} : part.members))
            .join(u'\n');
    default:
        return {};
    }
}

} // namespace reelwright
