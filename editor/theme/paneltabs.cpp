// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/theme/paneltabs.h>

#include <editor/theme/drawing.h>

#include <QStackedWidget>
#include <QVBoxLayout>

namespace reelwright {

namespace {

constexpr int lineHeight = rowHeight + 4;
constexpr int beside = 12; // of a tab's words, as of a panel's title

// The current tab is underlined; there are no boxes.
class TabLine : public QTabBar {
public:
    using QTabBar::QTabBar;

protected:
    QSize tabSizeHint(int index) const override
    {
        const QFontMetricsF metrics(fontOf(TypeRole::Title));
        return {int(metrics.horizontalAdvance(tabText(index))) + 2 * beside, lineHeight};
    }

    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        painter.fillRect(rect(), t[Token::Bg1]);
        painter.fillRect(0, height() - 1, width(), 1, t[Token::Line]);
        for (int i = 0; i < count(); ++i) {
            const QRect tab = tabRect(i);
            const bool bright = i == currentIndex() || tab.contains(mapFromGlobal(QCursor::pos()));
            drawLine(painter, tab.adjusted(beside, 0, 0, 0), tabText(i), fontOf(TypeRole::Title),
                     t[bright ? Token::Text : Token::Text2]);
            if (i == currentIndex())
                painter.fillRect(tab.left() + beside, height() - 2, tab.width() - 2 * beside, 2,
                                 t[hasFocus() ? Token::Focus : Token::Text]);
        }
    }
};

} // namespace

PanelTabs::PanelTabs(QWidget *parent)
    : QWidget(parent), m_tabs(new TabLine(this)), m_panels(new QStackedWidget(this))
{
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setFixedHeight(lineHeight);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_panels, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_panels, &QStackedWidget::setCurrentIndex);
}

void PanelTabs::addPanel(const QString &title, QWidget *panel)
{
    m_panels->addWidget(panel);
    m_tabs->addTab(title);
}

void PanelTabs::showPanel(QWidget *panel)
{
    show();
    m_tabs->setCurrentIndex(m_panels->indexOf(panel));
}

} // namespace reelwright
