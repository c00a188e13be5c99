// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/compare/comparepanel.h>

#include <editor/compare/compareview.h>
#include <editor/compare/comparewords.h>
#include <editor/compare/sidebar.h>
#include <editor/session/words.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/linelabel.h>
#include <editor/theme/paneltitle.h>

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>

namespace reelwright {

namespace {

constexpr int factors[] = {1, 4, 16};
constexpr auto wayKey = "compare/way";
constexpr auto factorKey = "compare/factor";
constexpr auto wipeKey = "compare/wipe";

} // namespace

ComparePanel::ComparePanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_sides(session), m_comparer(session, m_sides),
      m_versions(session), m_title(new PanelTitle(tr("Compare"), this)),
      m_ways(new QActionGroup(this)), m_bars{new SideBar(session, m_sides, Sides::A, m_versions,
                                                         this),
                                             new SideBar(session, m_sides, Sides::B, m_versions,
                                                         this)},
      m_view(new CompareView(session, m_sides, m_comparer, this)),
      m_words(new LineLabel(TypeRole::Caption, this)), m_factor(new QComboBox(this))
{
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    for (SideBar *bar : m_bars)
        layout->addWidget(bar);
    layout->addSpacing(4);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeFoot());
    connect(&m_sides, &Sides::changed, this, &ComparePanel::refresh);
    connect(&m_versions, &QAbstractItemModel::modelReset, this, &ComparePanel::refresh);
    connect(&m_comparer, &Comparer::changed, this, &ComparePanel::refreshWords);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & (C::Template | C::Data | C::Edit | C::History))
            refresh();
    });
    refresh();
}

QAction *ComparePanel::add(const QString &icon, const QString &text, const QString &tip,
                           const std::function<void()> &run)
{
    auto *action = new QAction(themedIcon(icon, Token::Text2), text, this);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, [this, run] {
        run();
        Q_EMIT asked();
    });
    m_view->addAction(action);
    return action;
}

QAction *ComparePanel::addWay(Comparer::Way way, const QString &icon, const QString &text,
                              const QString &tip)
{
    QAction *action = add(icon, text, tip, [this, way] { m_comparer.setWay(way); });
    action->setCheckable(true);
    action->setChecked(way == m_comparer.way());
    action->setData(int(way));
    m_ways->addAction(action);
    return action;
}

void ComparePanel::makeActions()
{
    using Way = Comparer::Way;
    beside = addWay(Way::Beside, QStringLiteral("beside"), tr("&Side by Side"),
                    tr("See A and B beside each other"));
    wipe = addWay(Way::Wipe, QStringLiteral("wipe"), tr("&Wipe"),
                  tr("See A left of a line that can be moved, and B right of it"));
    difference = addWay(Way::Difference, QStringLiteral("difference"), tr("&Difference"),
                        tr("See where A and B differ, and by how much"));
    next = add(QStringLiteral("compare"), tr("Compare with the &Next Viewer"),
               tr("Compare the viewer on the canvas with the next one"),
               [this] { m_sides.compareWithNext(); });
    swap = add(QStringLiteral("swap"), tr("S&wap Sides"), tr("Make A of B, and B of A"),
               [this] { m_sides.swap(); });
}

void ComparePanel::addTo(QMenu *menu) const
{
    menu->addActions({next, swap});
    menu->addSeparator();
    menu->addActions({beside, wipe, difference});
}

QWidget *ComparePanel::makeHead()
{
    m_title->setButtons({beside, wipe, difference, next, swap});
    return m_title;
}

QWidget *ComparePanel::makeFoot()
{
    for (const int factor : factors)
        m_factor->addItem(tr("× %1").arg(Words::number(factor)), factor);
    m_factor->setAccessibleName(tr("How much the difference is amplified"));
    m_factor->setToolTip(m_factor->accessibleName());
    m_factor->setFixedHeight(controlHeight);
    m_factor->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_factor, &QComboBox::activated, this,
            [this](int row) { m_comparer.setFactor(m_factor->itemData(row).toInt()); });
    auto *foot = new QWidget(this);
    foot->setFixedHeight(rowHeight + 4);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_factor);
    return foot;
}

void ComparePanel::compareWith(StateId state, const QString &name)
{
    Side before;
    before.state = state;
    before.stateName = name;
    m_sides.set(Sides::A, before);
    m_sides.set(Sides::B, {});
    Q_EMIT asked();
}

void ComparePanel::keepLook(QSettings &settings) const
{
    settings.setValue(QLatin1String(wayKey), int(m_comparer.way()));
    settings.setValue(QLatin1String(factorKey), m_comparer.factor());
    settings.setValue(QLatin1String(wipeKey), m_view->share());
}

void ComparePanel::takeLook(const QSettings &settings)
{
    const QVariant way = settings.value(QLatin1String(wayKey)).toInt();
    for (QAction *action : m_ways->actions())
        if (action->data() == way) {
            action->setChecked(true);
            m_comparer.setWay(Comparer::Way(way.toInt()));
        }
    const int row = m_factor->findData(settings.value(QLatin1String(factorKey)).toInt());
    m_factor->setCurrentIndex(std::max(0, row));
    m_comparer.setFactor(m_factor->currentData().toInt());
    const double share = settings.value(QLatin1String(wipeKey), m_view->share()).toDouble();
    if (share >= 0 && share <= 1)
        m_view->setShare(share);
    refreshWords();
}

QString ComparePanel::words() const
{
    return m_view->accessibleDescription();
}

void ComparePanel::refresh()
{
    for (SideBar *bar : m_bars)
        bar->refresh();
    const bool some = m_session.hasTemplate() && m_session.data().count > 0;
    for (QAction *action : {beside, wipe, difference, next, swap})
        action->setEnabled(some);
    refreshWords();
    m_view->update();
}

void ComparePanel::refreshWords()
{
    m_factor->setVisible(m_comparer.way() == Comparer::Way::Difference);
    m_words->setText(CompareWords::below(m_session, m_sides, m_comparer));
    m_view->setAccessibleDescription(CompareWords::all(m_session, m_sides, m_comparer));
}

void ComparePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_sides.setWatched(true);
}

void ComparePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_sides.setWatched(false);
}

} // namespace reelwright
