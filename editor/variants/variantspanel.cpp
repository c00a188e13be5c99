// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/variants/variantspanel.h>

#include <editor/expression/expressionline.h>
#include <editor/session/words.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/paneltitle.h>
#include <editor/variants/variantlist.h>
#include <model/binding/compiledtemplate.h>

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace reelwright {

VariantsPanel::VariantsPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_set(session), m_model(session, m_set),
      m_title(new PanelTitle(tr("Variants"), this)), m_way(new QComboBox(this)),
      m_count(new QSpinBox(this)),
      m_filter(new ExpressionLine(session, ExpressionLine::Kind::Expression, this)),
      m_list(new VariantList(m_model, this))
{
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeChoices());
    layout->addWidget(m_list, 1);
    connect(m_list, &VariantList::opened, this, [this](int row) {
        if (row >= 0 && row < m_set.viewers().size())
            m_session.showViewer(m_model.at(row).record.index);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &VariantsPanel::refresh);
    connect(&m_set, &VariantSet::changed, this, &VariantsPanel::refresh);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & C::Template && m_way->currentIndex() == ByHand)
            m_way->setCurrentIndex(AtRandom);
        if (changes & (C::Template | C::Edit | C::Data))
            m_filter->recheck();
        if (changes & (C::Template | C::Viewer | C::Data))
            refresh();
    });
    refresh();
}

QAction *VariantsPanel::add(const QString &icon, const QString &text, const QString &tip,
                            const QKeySequence &key, const std::function<void()> &run)
{
    auto *action = new QAction(themedIcon(icon, Token::Text2), text, this);
    action->setToolTip(tip);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // the list's
    connect(action, &QAction::triggered, this, run);
    m_list->addAction(action);
    return action;
}

void VariantsPanel::makeActions()
{
    others =
        add(QStringLiteral("die"), tr("&Other Viewers"), tr("Pick others at random"), {}, [this] {
            Pick pick = m_set.pick();
            pick.seed = pick.seed.value_or(0) + 1;
            m_set.setPick(pick);
        });
    addShown = add(QStringLiteral("plus"), tr("&Add the Viewer on the Canvas"),
                   tr("Look at the viewer on the canvas here, too"), {}, [this] {
                       if (m_session.viewer() && addShown->isEnabled())
                           setKeys(m_set.pick().keys + QStringList{m_session.viewer()->record.key});
                   });
    remove = add(QStringLiteral("delete"), tr("&Take Out"), tr("Look at this viewer no longer"),
                 Qt::Key_Delete, [this] {
                     QStringList left = m_set.pick().keys;
                     left.removeAll(m_model.at(m_list->currentIndex().row()).record.key);
                     setKeys(left);
                 });
}

QWidget *VariantsPanel::makeHead()
{
    m_title->setButtons({others, addShown, remove});
    return m_title;
}

QWidget *VariantsPanel::makeChoices()
{
    m_way->addItems({tr("At random"), tr("One per path"), tr("The first ones"), tr("By hand")});
    m_way->setItemData(OnePerPath, tr("One viewer for each set of scenes that is seen"),
                       Qt::ToolTipRole);
    m_way->setAccessibleName(tr("How viewers are picked"));
    m_count->setRange(fewest, most);
    m_count->setValue(m_set.pick().most);
    m_count->setAccessibleName(tr("How many viewers"));
    m_count->setKeyboardTracking(false);
    m_filter->setAccessibleName(tr("Only viewers for whom this is true"));
    m_filter->setPlaceholderText(tr("Only viewers for whom this is true"));
    m_filter->setCheck([this](const QString &text) -> Result<void> {
        if (text.trimmed().isEmpty() || !m_session.hasTemplate())
            return {};
        const auto compiled = compileExpression(m_session.value(), text, {QDate::currentDate()});
        return compiled ? Result<void>() : fail(compiled.error());
    });
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_way);
    layout->addWidget(m_count);
    layout->addWidget(m_filter, 1);
    connect(m_way, &QComboBox::currentIndexChanged, this, &VariantsPanel::setWay);
    connect(m_count, &QSpinBox::valueChanged, this, [this](int count) {
        Pick pick = m_set.pick();
        pick.most = count;
        m_set.setPick(pick);
    });
    connect(m_filter, &ExpressionLine::done, this, &VariantsPanel::setFilter);
    connect(m_filter, &QLineEdit::editingFinished, this, &VariantsPanel::setFilter);
    return bar;
}

void VariantsPanel::setFilter()
{
    if (!m_filter->fault().isEmpty())
        return;
    Pick pick = m_set.pick();
    pick.filter = m_filter->text().trimmed();
    m_set.setPick(pick);
}

// By hand begins with those that are looked at.
void VariantsPanel::setWay(int way)
{
    Pick pick = m_set.pick();
    pick.keys = way == ByHand ? keys() : QStringList();
    pick.onePerPath = way == OnePerPath;
    pick.seed = way == AtRandom ? std::optional<quint64>(1) : std::nullopt;
    pick.most = m_count->value();
    m_set.setPick(pick);
    refresh();
}

void VariantsPanel::setKeys(const QStringList &keys)
{
    Pick pick = m_set.pick();
    pick.keys = keys;
    pick.most = keys.isEmpty() ? 0 : m_count->value();
    m_set.setPick(pick);
    refresh();
}

QStringList VariantsPanel::keys() const
{
    QStringList keys;
    for (const SheetViewer &viewer : m_set.viewers())
        keys += viewer.record.key;
    return keys;
}

void VariantsPanel::refresh()
{
    const int way = m_way->currentIndex();
    const bool byHand = way == ByHand;
    const auto &shown = m_session.viewer();
    others->setEnabled(way == AtRandom && m_session.data().count > 1);
    const QStringList &named = m_set.pick().keys;
    addShown->setEnabled(byHand && shown && named.size() < most &&
                         !named.contains(shown->record.key));
    remove->setEnabled(byHand && m_list->currentIndex().isValid());
    m_count->setEnabled(!byHand);
    m_filter->setEnabled(!byHand);
    m_title->setFact(m_session.hasTemplate() && !m_set.viewers().isEmpty()
                         ? tr("%1 of %2")
                               .arg(Words::number(m_set.viewers().size()),
                                    Words::viewers(m_session.data().count))
                         : QString());
    refreshSentence();
}

void VariantsPanel::refreshSentence()
{
    if (m_set.fault())
        m_list->setSentence(m_set.fault()->text());
    else if (m_set.isPicking())
        m_list->setSentence(tr("Picking viewers…"));
    else if (m_way->currentIndex() == ByHand)
        m_list->setSentence(tr("Show a viewer on the canvas, and add it here with +."));
    else if (!m_set.pick().filter.isEmpty())
        m_list->setSentence(tr("For no viewer is this true."));
    else
        m_list->setSentence(tr("Viewers of the open data are shown beside each other here."));
}

void VariantsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_set.setWatched(true);
}

void VariantsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_set.setWatched(false);
}

} // namespace reelwright
