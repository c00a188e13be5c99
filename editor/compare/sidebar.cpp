// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/compare/sidebar.h>

#include <editor/compare/comparewords.h>
#include <editor/compare/viewerchoice.h>
#include <editor/session/words.h>
#include <editor/theme/drawing.h>
#include <editor/theme/mirror.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <algorithm>

namespace reelwright {

namespace {

constexpr int letterSize = 20;
constexpr int edge = 8;

} // namespace

SideBar::SideBar(Session &session, Sides &sides, int place, const VersionModel &versions,
                 QWidget *parent)
    : QWidget(parent), m_session(session), m_sides(sides), m_place(place), m_versions(versions),
      m_viewer(new ViewerChoice(session, sides, place, this)),
      m_version(addChoice(tr("The version of %1").arg(CompareWords::letter(place)))),
      m_format(addChoice(tr("The format of %1").arg(CompareWords::letter(place))))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(edge, 2, edge, 2);
    row->setSpacing(8);
    row->addSpacing(letterSize);
    row->addWidget(m_viewer, 4);
    row->addWidget(m_version, 3);
    row->addWidget(m_format, 3);
    connect(m_version, &QComboBox::activated, this, [this](int index) {
        Side side = m_sides.at(m_place);
        side.state = m_version->itemData(index).toLongLong();
        side.stateName = side.state == 0 ? QString() : m_version->itemText(index);
        m_sides.set(m_place, side);
    });
    connect(m_format, &QComboBox::activated, this, [this](int index) {
        Side side = m_sides.at(m_place);
        side.format = {m_format->itemData(index).toString()};
        m_sides.set(m_place, side);
    });
}

QComboBox *SideBar::addChoice(const QString &name)
{
    auto *made = new QComboBox(this);
    made->setAccessibleName(name);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(4);
    made->setFixedHeight(controlHeight);
    made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return made;
}

void SideBar::refresh()
{
    m_viewer->refresh();
    refreshVersions();
    refreshFormats();
}

// The newest first, below what the canvas shows.
void SideBar::refreshVersions()
{
    const QSignalBlocker quiet(m_version);
    const Side &side = m_sides.at(m_place);
    m_version->clear();
    m_version->addItem(m_session.past() ? tr("%1, on the canvas").arg(m_session.past()->name)
                                        : tr("Now"),
                       StateId(0));
    bool known = side.state == 0;
    for (int row = 0; row < m_versions.rowCount(); ++row) {
        const QModelIndex index = m_versions.index(row);
        const Version &version = m_versions.versionAt(index);
        m_version->addItem(version.name, version.state);
        m_version->setItemData(row + 1, m_versions.data(index, Qt::ToolTipRole), Qt::ToolTipRole);
        known = known || version.state == side.state;
    }
    if (!known) // it has no name of its own, or is forgotten
        m_version->addItem(side.stateName, side.state);
    m_version->setCurrentIndex(m_version->findData(side.state));
    m_version->setEnabled(m_version->count() > 1);
    m_version->setToolTip(m_version->isEnabled()
                              ? tr("The version of the document")
                              : tr("Save a version of the document to compare it with now"));
}

void SideBar::refreshFormats()
{
    const QSignalBlocker quiet(m_format);
    const FormatId &chosen = m_sides.at(m_place).format;
    const QList<Format> formats = m_sides.formats(m_place);
    m_format->clear();
    const auto nameOf = [](const Format &format) {
        return format.name.isEmpty() ? format.id.value : format.name;
    };
    if (m_session.hasTemplate())
        m_format->addItem(
            tr("%1, on the canvas").arg(leftToRight(nameOf(m_session.value().formats.first()))),
            QString());
    for (const Format &format : formats) {
        m_format->addItem(leftToRight(nameOf(format)), format.id.value);
        m_format->setItemData(
            m_format->count() - 1,
            tr("%1 · %2 fps").arg(Words::size({format.width, format.height}), format.rate.text()),
            Qt::ToolTipRole);
    }
    if (m_format->findData(chosen.value) < 0)
        m_format->addItem(leftToRight(chosen.value), chosen.value);
    m_format->setCurrentIndex(m_format->findData(chosen.value));
    m_format->setEnabled(m_format->count() > 2);
    m_format->setToolTip(m_format->isEnabled() ? tr("The format")
                                               : tr("The template has one format only"));
}

void SideBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    const QRectF box(edge, (height() - letterSize) / 2.0, letterSize, letterSize);
    const QRectF place = Mirror(rect())(box);
    drawBox(painter, place, t[Token::Bg3]);
    drawLine(painter, place, CompareWords::letter(m_place), fontOf(TypeRole::Strong),
             t[Token::Text], Qt::AlignCenter);
}

} // namespace reelwright
