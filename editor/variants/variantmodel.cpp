// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/variants/variantmodel.h>

#include <editor/session/places.h>
#include <editor/session/words.h>

#include <algorithm>

namespace reelwright {

namespace {

constexpr qsizetype mostFacts = 3;

} // namespace

VariantModel::VariantModel(Session &session, VariantSet &set, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_set(set), m_drawer(session.drawing())
{
    connect(&set, &VariantSet::changed, this, &VariantModel::takeSet);
    connect(&session, &Session::changed, this, &VariantModel::take);
    connect(&m_drawer, &TileDrawer::drawn, this, &VariantModel::show);
}

void VariantModel::setPictureSize(QSize size)
{
    if (size == m_size)
        return;
    m_size = size;
    draw();
}

int VariantModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

double VariantModel::aspect() const
{
    if (!m_session.hasTemplate())
        return 16.0 / 9;
    const Format &format = m_session.value().formats.constFirst();
    return double(format.width) / format.height;
}

// Of those that differ, the ones that choose scenes come first.
QList<int> VariantModel::factFields() const
{
    const QList<Field> &fields = m_session.value().fields;
    QList<int> all = m_set.differing();
    all.removeIf([&](int field) { return field >= fields.size(); });
    std::stable_partition(all.begin(), all.end(), [&](int field) {
        return m_session.telling().contains(fields[field].name);
    });
    return all;
}

QString VariantModel::facts(const SheetViewer &viewer) const
{
    QStringList facts;
    if (viewer.onPath > 1)
        facts += Words::viewers(viewer.onPath);
    const Template &value = m_session.value();
    const QString name = Words::viewer(value, viewer.record);
    for (const int field : factFields()) {
        const QString words = viewer.record.values.value(field);
        const bool said = words.isEmpty() || value.fields[field].name == value.key ||
                          name.contains(words);
        if (!said && facts.size() < mostFacts)
            facts += words;
    }
    return facts.join(QStringLiteral(" · "));
}

QVariant VariantModel::data(const QModelIndex &index, int role) const
{
    if (index.row() >= m_keys.size() || index.row() >= m_set.viewers().size())
        return {};
    const SheetViewer &viewer = at(index.row());
    switch (role) {
    case ViewerName:
        return Words::viewer(m_session.value(), viewer.record);
    case Qt::DisplayRole: // for who can't see it
        return QString(Words::viewer(m_session.value(), viewer.record) + QStringLiteral(", ") +
                       facts(viewer));
    case Qt::ToolTipRole:
        return m_faults[index.row()].isEmpty() ? viewer.record.key : m_faults[index.row()];
    case Facts:
        return facts(viewer);
    case Picture:
        return m_pictures[index.row()];
    case Fault:
        return m_faults[index.row()];
    case Current:
        return m_session.viewer() && m_session.viewer()->record.key == viewer.record.key;
    default:
        return {};
    }
}

// Those who stay keep their pictures until there are new ones.
void VariantModel::takeSet()
{
    QStringList keys;
    for (const SheetViewer &viewer : m_set.viewers())
        keys += viewer.record.key;
    if (keys != m_keys) {
        beginResetModel();
        QList<QImage> pictures;
        QStringList faults;
        for (const QString &key : std::as_const(keys)) {
            const qsizetype before = m_keys.indexOf(key);
            pictures += m_pictures.value(before);
            faults += m_faults.value(before);
        }
        m_keys = keys;
        ++m_cast;
        m_pictures = pictures;
        m_faults = faults;
        endResetModel();
    } else if (!keys.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(keys.size()) - 1));
    }
    draw();
}

void VariantModel::take(Session::Changes changes)
{
    using C = Session::Change;
    if (changes & (C::Playhead | C::Selection))
        draw();
    if (changes & C::Viewer && !m_keys.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Current});
}

void VariantModel::draw()
{
    const ProgramPointer program = m_session.program();
    if (m_size.isEmpty() || m_keys.isEmpty() || m_keys.size() != m_set.viewers().size())
        return;
    std::vector<Tile> tiles;
    for (const SheetViewer &viewer : m_set.viewers()) {
        const ProgramPointer video = viewer.video.value_or(ProgramPointer());
        const Flicks now = m_session.player().position();
        tiles.push_back(
            {video, video && program ? sameMoment(*program, now, *video) : now, m_size});
    }
    m_drawer.draw(std::move(tiles), m_cast);
}

void VariantModel::show(const DrawnTiles &drawn)
{
    if (drawn.of != m_cast || m_keys.isEmpty())
        return; // of viewers that were looked at before; others are on their way
    for (size_t i = 0; i < drawn.images.size(); ++i) {
        const SheetViewer &viewer = at(int(i));
        const bool same = drawn.tiles[i].program == viewer.video.value_or(ProgramPointer());
        const qsizetype row = qsizetype(i);
        m_faults[row] = !viewer.video      ? viewer.video.error().what
                        : !drawn.images[i] ? drawn.images[i].error().what
                                           : QString();
        if (drawn.images[i] && (same || m_pictures[row].isNull()))
            m_pictures[row] = *drawn.images[i];
    }
    ++m_rounds;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Picture, Fault});
}

} // namespace reelwright
