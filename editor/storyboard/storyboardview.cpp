// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/storyboard/storyboardview.h>

#include <editor/session/words.h>

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <numeric>

namespace reelwright {

namespace {

constexpr int titleWidth = 168; // the timeline's header column
constexpr int totalsWidth = 128;
constexpr int gap = 2;
constexpr int skippedWidth = 14;
constexpr double narrowest = 56;

} // namespace

StoryboardView::StoryboardView(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    setFixedHeight(height);
    setMouseTracking(true);
    setAccessibleName(tr("Storyboard"));
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & (C::Template | C::Edit | C::Viewer | C::Playhead | C::Selection))
            update();
    });
}

QList<StoryboardView::Block> StoryboardView::blocks() const
{
    QList<Block> blocks;
    if (!m_session.hasTemplate() || !m_session.viewer())
        return blocks;
    const ProgramPointer video = m_session.video();
    const QList<StoryboardSlot> &slots_ = m_session.value().storyboard;
    int scene = 0;
    int skipped = 0;
    for (int slot = 0; slot < slots_.size(); ++slot) {
        const bool shown = video && scene < video->scenes.size() &&
                           video->scenes[scene].slot == slots_[slot].id;
        blocks.append({slot, shown ? scene++ : -1, {}});
        skipped += !shown;
    }
    const double room = width() - titleWidth - totalsWidth - skipped * skippedWidth -
                        gap * double(blocks.size());
    const double spare = std::max(0.0, room - scene * narrowest);
    Flicks sum{0};
    for (const Block &block : blocks)
        sum += block.scene < 0 ? Flicks(0) : video->scenes[block.scene].range.duration;
    double x = titleWidth;
    for (Block &block : blocks) {
        double wide = skippedWidth;
        if (block.scene >= 0)
            wide = std::min(narrowest, room / scene) +
                   spare * toSeconds(video->scenes[block.scene].range.duration) / toSeconds(sum);
        block.rect = QRectF(x, 8, wide, height - 16);
        x += wide + gap;
    }
    return blocks;
}

Choice StoryboardView::choiceOf(int slot) const
{
    const SceneId scene = m_session.viewer()->variant.scenes.value(slot);
    return chosenIn(m_session.value().storyboard[slot], scene);
}

QString StoryboardView::reason(int slot) const
{
    const StoryboardSlot &slot_ = m_session.value().storyboard[slot];
    if (!m_session.viewer() || !m_session.viewer()->video)
        return tr("This viewer has no video");
    const Choice choice = choiceOf(slot);
    const Scene *scene = m_session.value().scene(choice.scene);
    QStringList lines{scene ? scene->name : tr("%1 is skipped").arg(slot_.name)};
    if (!choice.rule.isEmpty())
        lines += tr("Chosen because %1").arg(choice.rule);
    else if (hasRules(slot_))
        lines += tr("No rule of this slot is true for this viewer");
    else
        lines += tr("Every viewer gets it");
    if (slot < m_session.counts().size() && hasRules(slot_))
        lines += tr("So it is for %1 of %2 viewers")
                     .arg(Words::number(m_session.counts()[slot].value(choice.scene)),
                          Words::number(m_session.data().count));
    return lines.join(u'\n');
}

int StoryboardView::blockAt(QPointF point) const
{
    for (const Block &block : blocks())
        if (block.rect.contains(point))
            return block.slot;
    return -1;
}

void StoryboardView::seekTo(QPointF point)
{
    const ProgramPointer video = m_session.video();
    for (const Block &block : blocks()) {
        if (block.scene < 0 || !block.rect.contains(QPointF(point.x(), block.rect.center().y())))
            continue;
        const TimeRange &range = video->scenes[block.scene].range;
        const double share = (point.x() - block.rect.left()) / block.rect.width();
        m_session.seekInVideo(range.start + fromSeconds(share * toSeconds(range.duration)));
    }
}

void StoryboardView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        seekTo(event->position());
}

void StoryboardView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        seekTo(event->position());
    if (const int under = blockAt(event->position()); std::exchange(m_hovered, under) != under)
        update();
}

void StoryboardView::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

bool StoryboardView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int slot = blockAt(help->pos());
        QToolTip::showText(help->globalPos(), slot < 0 ? QString() : reason(slot), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace reelwright
