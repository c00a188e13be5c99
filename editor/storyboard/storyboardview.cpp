// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/storyboard/storyboardview.h>

#include <editor/session/words.h>
#include <editor/storyboard/slotpopover.h>
#include <editor/storyboard/storyboardactions.h>
#include <editor/theme/drawing.h>
#include <editor/timeline/namefield.h>
#include <model/edit/storyboardedits.h>

#include <QToolButton>

namespace reelwright {

namespace {

constexpr int titleWidth = 192; // the timeline's header column
constexpr int totalsWidth = 128;
constexpr int newWidth = 40; // behind the last slot
constexpr int narrowestField = 120;
constexpr int gap = 2;
constexpr int skippedWidth = 14;
constexpr double narrowest = 56;

// The slot's scene in a viewer's video; -1: skipped.
int sceneIn(const Program *video, const SlotId &slot)
{
    for (int scene = 0; video && scene < video->scenes.size(); ++scene)
        if (video->scenes[scene].slot == slot)
            return scene;
    return -1;
}

// One that nobody has filled yet stays wide enough to drop scenes on.
double skippedWide(const StoryboardSlot &slot)
{
    return slot.candidates.isEmpty() && slot.otherwise.isEmpty() ? narrowest : skippedWidth;
}

} // namespace

StoryboardView::StoryboardView(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_actions(new StoryboardActions(session, *this)),
      m_new(new QToolButton(this)), m_spot(new QWidget(this)),
      m_popover(new SlotPopover(session, m_spot))
{
    setFixedHeight(height);
    setMouseTracking(true);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Storyboard"));
    m_spot->setAttribute(Qt::WA_TransparentForMouseEvents);
    makeNewButton();
    connect(m_popover, &SlotPopover::closed, this, [this] { setFocus(); });
    connect(&session.player(), &Player::inOutChanged, this, qOverload<>(&QWidget::update));
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & C::Template)
            m_drag = {};
        if (changes & (C::Template | C::Edit | C::Viewer | C::Playhead | C::Selection | C::History))
            update();
        m_new->setVisible(m_session.isEditable());
    });
}

void StoryboardView::makeNewButton()
{
    m_new->setDefaultAction(m_actions->newSlot);
    m_new->setFixedSize(28, controlHeight);
    m_new->setAutoRaise(true);
    m_new->setFocusPolicy(Qt::TabFocus);
    m_new->hide();
}

void StoryboardView::resizeEvent(QResizeEvent *)
{
    const int behind = width() - (isRightToLeft() ? titleWidth : totalsWidth);
    m_new->move(behind - newWidth + 4, (height - controlHeight) / 2);
}

QList<StoryboardView::Block> StoryboardView::blocks() const
{
    QList<Block> blocks;
    if (!m_session.hasTemplate() || !m_session.viewer())
        return blocks;
    const ProgramPointer video = m_session.video();
    const QList<StoryboardSlot> &slots_ = m_session.value().storyboard;
    int shown = 0;
    double skipped = 0;
    Flicks sum{0};
    for (int slot = 0; slot < slots_.size(); ++slot) {
        const int scene = sceneIn(video.get(), slots_[slot].id);
        blocks.append({slot, scene, QRectF(0, 8, skippedWide(slots_[slot]), height - 16)});
        if (scene < 0)
            skipped += blocks.last().rect.width();
        else
            sum += video->scenes[scene].range.duration;
        shown += scene >= 0;
    }
    const double room = width() - titleWidth - totalsWidth - skipped -
                        (m_session.isEditable() ? newWidth : 0) - gap * double(blocks.size());
    const double spare = std::max(0.0, room - shown * narrowest);
    double x = startOfBlocks();
    for (Block &block : blocks) {
        if (block.scene >= 0)
            block.rect.setWidth(std::min(narrowest, room / shown) +
                                spare * toSeconds(video->scenes[block.scene].range.duration) /
                                    toSeconds(sum));
        block.rect.moveLeft(x);
        x += block.rect.width() + gap;
    }
    return blocks;
}

Choice StoryboardView::choiceOf(int slot) const
{
    const StoryboardSlot &slot_ = m_session.value().storyboard[slot];
    const ProgramPointer video = m_session.video();
    const int scene = sceneIn(video.get(), slot_.id);
    return chosenIn(slot_, scene < 0 ? SceneId() : video->scenes[scene].scene);
}

QString StoryboardView::reason(int slot) const
{
    const StoryboardSlot &slot_ = m_session.value().storyboard[slot];
    if (slot_.candidates.isEmpty() && slot_.otherwise.isEmpty())
        return tr("%1 shows nothing yet\nDrop a scene onto it, or press Enter to choose one")
            .arg(slot_.name);
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

// Slots run as time does, between a title and totals that stand where they are read.
double StoryboardView::startOfBlocks() const
{
    return isRightToLeft() ? totalsWidth : titleWidth;
}

double StoryboardView::endOf(const QList<Block> &blocks) const
{
    return blocks.isEmpty() ? startOfBlocks() : blocks.last().rect.right();
}

int StoryboardView::chosen() const
{
    if (m_session.hasTemplate())
        for (int slot = 0; slot < m_session.value().storyboard.size(); ++slot)
            if (m_session.value().storyboard[slot].id == m_chosen)
                return slot;
    return -1;
}

void StoryboardView::choose(int slot)
{
    m_chosen = slot < 0 ? SlotId() : m_session.value().storyboard[slot].id;
    m_actions->refresh();
    update();
}

QRect StoryboardView::placeOf(int slot) const
{
    const QList<Block> all = blocks();
    return slot >= 0 && slot < all.size() ? all[slot].rect.toRect() : QRect();
}

void StoryboardView::typeName()
{
    const int slot = chosen();
    const StoryboardSlot named = m_session.value().storyboard[slot];
    auto *field = new NameField(named.name, this);
    QRect place = placeOf(slot);
    place.setWidth(std::max(place.width(), narrowestField));
    place.moveRight(std::min(place.right(), width()));
    field->setGeometry(place.left(), (height - controlHeight) / 2, place.width(), controlHeight);
    connect(field, &NameField::kept, this, [this, named](const QString &name) {
        if (!name.trimmed().isEmpty())
            (void)m_session.edit(tr("Rename Slot %1").arg(named.name),
                                 renameSlot(m_session.value(), named.id, name.trimmed()));
    });
    m_field = field;
    field->show();
    field->setFocus();
}

void StoryboardView::openPopover()
{
    m_spot->setGeometry(placeOf(chosen()));
    m_popover->open(m_chosen);
}

} // namespace reelwright
