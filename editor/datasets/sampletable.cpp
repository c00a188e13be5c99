// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/datasets/sampletable.h>

#include <editor/theme/focusframe.h>

#include <QHeaderView>

namespace reelwright {

namespace {

constexpr int mostShown = 100;
constexpr int mostColumns = 1000; // the columns page has them all

} // namespace

void SampleModel::set(ColumnSample sample)
{
    beginResetModel();
    m_sample = std::move(sample);
    endResetModel();
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::min<qsizetype>(mostShown, m_sample.rows.size()));
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::min<qsizetype>(mostColumns, m_sample.columns.size()));
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return m_sample.rows[index.row()].value(index.column());
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(m_sample.columns.value(section))
                                         : QVariant(section + 1);
}

PlainTable::PlainTable(const QString &name, QString sentence, QWidget *parent)
    : QTableView(parent), m_sentence(std::move(sentence))
{
    setAccessibleName(name);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(reelwright::rowHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultSectionSize(140);
    horizontalHeader()->setMinimumSectionSize(48);
}

void PlainTable::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    viewport()->update();
}

void PlainTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model() && model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    drawEmpty(painter, viewport()->rect(), m_sentence, tokensOf(this));
    drawFocusFrame(painter, *this, viewport()->rect());
}

} // namespace reelwright
