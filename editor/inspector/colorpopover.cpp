// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/inspector/colorpopover.h>

#include <editor/inspector/eyedropper.h>
#include <editor/inspector/valueline.h>
#include <editor/inspector/valuetext.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/linelabel.h>
#include <editor/theme/paneltitle.h>

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace reelwright {

namespace {

constexpr int wide = 260;
constexpr int columns = 7;
constexpr int highWithoutSwatches = 84;

QIcon swatchIcon(const Color &color, const Tokens &t, double ratio)
{
    QPixmap pixmap(QSize(20, 16) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawBox(painter, QRectF(0, 0, 20, 16), QColor(color.red, color.green, color.blue, color.alpha),
            t[Token::Line], 3);
    return pixmap;
}

} // namespace

ColorPopover::ColorPopover(QWidget *anchor)
    : Overlay(anchor, Side::Below), m_title(new PanelTitle({}, this)),
      m_none(new LineLabel(TypeRole::Caption, this)), m_grid(new QGridLayout),
      m_hex(new ValueLine(this)), m_pick(new QToolButton(this)),
      m_more(new QPushButton(tr("More…"), this)), m_eyedropper(new Eyedropper(this))
{
    m_hex->setAccessibleName(tr("Colour as #RRGGBB or #RRGGBBAA"));
    m_hex->setFont(fontOf(TypeRole::Mono));
    m_hex->setCheck([this](const QString &text) { return tryText(text); });
    m_pick->setIcon(themedIcon(QStringLiteral("eyedropper")));
    m_pick->setToolTip(tr("Pick a colour from the picture"));
    m_pick->setAccessibleName(m_pick->toolTip());
    m_pick->setFixedSize(controlHeight, controlHeight);
    m_more->setAccessibleName(tr("More colours"));
    m_none->setText(tr("The brand has no colours yet"));
    layOut();
    connect(m_hex, &QLineEdit::returnPressed, this, [this] {
        if (m_hex->fault().isEmpty())
            hide();
    });
    connect(m_pick, &QToolButton::clicked, m_eyedropper, &Eyedropper::start);
    connect(m_eyedropper, &Eyedropper::picked, this, [this](const QColor &c) {
        keep(Color{quint8(c.red()), quint8(c.green()), quint8(c.blue()), 255});
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT moreWanted();
    });
}

void ColorPopover::layOut()
{
    m_grid->setContentsMargins(8, 0, 8, 0);
    m_grid->setSpacing(4);
    m_grid->setColumnStretch(columns, 1);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(8, 0, 8, 0);
    line->addWidget(m_hex, 1);
    line->addWidget(m_pick);
    line->addWidget(m_more);
    auto *none = new QHBoxLayout;
    none->setContentsMargins(8, 0, 8, 0);
    none->addWidget(m_none);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 8);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addLayout(none);
    layout->addLayout(m_grid);
    layout->addLayout(line);
}

void ColorPopover::fill(const QList<BrandColor> &palette)
{
    qDeleteAll(std::exchange(m_swatches, {}));
    for (const BrandColor &color : palette) {
        auto *swatch = new QToolButton(this);
        swatch->setIcon(swatchIcon(color.value, tokensOf(this), devicePixelRatioF()));
        swatch->setIconSize({20, 16});
        swatch->setToolTip(tr("%1  %2").arg(color.name, color.value.text()));
        swatch->setAccessibleName(color.name);
        swatch->setFixedSize(30, controlHeight);
        connect(swatch, &QToolButton::clicked, this, [this, value = color.value] { keep(value); });
        m_grid->addWidget(swatch, int(m_swatches.size()) / columns,
                          int(m_swatches.size()) % columns);
        m_swatches += swatch;
    }
    m_none->setVisible(palette.isEmpty());
}

void ColorPopover::open(const QString &title, const QList<BrandColor> &palette, const Color &now)
{
    setAccessibleName(title);
    m_title->setTitle(title);
    m_tried.reset();
    fill(palette);
    m_hex->setText(now.text());
    m_hex->selectAll();
    const int rows = std::max(1, (int(palette.size()) + columns - 1) / columns);
    openAt({wide, highWithoutSwatches + rows * (controlHeight + 4)});
    m_hex->setFocus();
}

Result<void> ColorPopover::tryText(const QString &text)
{
    const Result<Value> value = valueFromText(specOf(PropertyId::Color), text, Value(Color()));
    if (!value) {
        m_tried.reset();
        Q_EMIT abandoned();
        return fail(value.error());
    }
    m_tried = std::get<Color>(*value);
    Q_EMIT tried(*m_tried);
    return {};
}

void ColorPopover::keep(const Color &color)
{
    m_tried.reset();
    hide();
    Q_EMIT kept(color);
}

bool ColorPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_eyedropper->isActive() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_tried) {
        m_tried.reset();
        Q_EMIT abandoned();
    }
    return Overlay::eventFilter(watched, event);
}

void ColorPopover::hideEvent(QHideEvent *event)
{
    Overlay::hideEvent(event);
    if (const auto color = std::exchange(m_tried, std::nullopt))
        Q_EMIT kept(*color);
}

} // namespace reelwright
