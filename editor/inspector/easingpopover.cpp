// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/inspector/easingpopover.h>

#include <editor/element/easingwords.h>
#include <editor/inspector/easingcurve.h>
#include <editor/inspector/valueline.h>
#include <editor/theme/codeline.h>
#include <editor/theme/drawing.h>
#include <editor/theme/paneltitle.h>

#include <QToolButton>
#include <QVBoxLayout>

namespace reelwright {

namespace {

constexpr QSize room{200, 216};

QIcon curveIcon(const Easing &easing, const Tokens &t, double ratio)
{
    QPixmap pixmap(QSize(16, 16) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawEasing(painter, QRectF(2, 2, 12, 12), easing, t[Token::Time]);
    return pixmap;
}

} // namespace

EasingPopover::EasingPopover(QWidget *anchor)
    : Overlay(anchor, Side::Below), m_title(new PanelTitle({}, this)),
      m_numbers(new ValueLine(this))
{
    setLayout(new QVBoxLayout);
    layout()->setContentsMargins(8, 1, 8, 8);
    layout()->setSpacing(2);
    layout()->addWidget(m_title);
    for (const Easing &easing : EasingWords::common())
        addChoice(easing);
    layout()->addWidget(m_numbers);
    m_numbers->setAccessibleName(tr("The curve's four numbers"));
    m_numbers->setPlaceholderText(tr("x1, y1, x2, y2"));
    readFromLeft(*m_numbers);
    m_numbers->setFont(fontOf(TypeRole::Mono));
    m_numbers->setCheck([](const QString &text) {
        return EasingWords::fromNumbers(text).map([](const Easing &) {});
    });
    connect(m_numbers, &QLineEdit::returnPressed, this, &EasingPopover::keepNumbers);
}

void EasingPopover::addChoice(const Easing &easing)
{
    auto *button = new QToolButton(this);
    button->setText(EasingWords::name(easing));
    button->setAccessibleName(button->text());
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setAutoRaise(true);
    button->setCheckable(true);
    layout()->addWidget(button);
    m_choices += button;
    connect(button, &QToolButton::clicked, this, [this, easing] {
        hide();
        Q_EMIT chosen(easing);
    });
}

void EasingPopover::open(const QString &title, const Easing &now)
{
    setAccessibleName(title);
    m_title->setTitle(title);
    const QList<Easing> common = EasingWords::common();
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        m_choices[i]->setIcon(curveIcon(common[i], tokensOf(this), devicePixelRatioF()));
        m_choices[i]->setChecked(now.hold ? common[i].hold : common[i] == now);
    }
    m_numbers->setText(now.hold ? QString() : EasingWords::numbers(now));
    m_numbers->selectAll();
    openAt(room);
    m_numbers->setFocus();
}

void EasingPopover::keepNumbers()
{
    const Result<Easing> easing = EasingWords::fromNumbers(m_numbers->text());
    if (!easing)
        return;
    hide();
    Q_EMIT chosen(*easing);
}

} // namespace reelwright
