// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/color/colorpopover.h>

#include <editor/color/colormark.h>
#include <editor/color/colorsquare.h>
#include <editor/color/colorstrip.h>
#include <editor/color/eyedropper.h>
#include <editor/inspector/valueline.h>
#include <editor/inspector/valuetext.h>
#include <editor/theme/codeline.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/linelabel.h>
#include <editor/theme/paneltitle.h>

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QToolButton>

namespace reelwright {

namespace {

constexpr int wide = 260;
constexpr int columns = 7;
constexpr int gap = 4;
constexpr QSize swatchSize(30, controlHeight);
constexpr QSizeF patchSize(20, 16);

QIcon swatchIcon(const Color &color, const Tokens &t, double ratio)
{
    QPixmap pixmap((patchSize * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QRectF patch(QPointF(), patchSize);
    if (color.alpha < 255)
        drawChecks(painter, patch.adjusted(1, 1, -1, -1), t);
    drawBox(painter, patch, toScreen(color), t[Token::Line], 3);
    return pixmap;
}

} // namespace

ColorPopover::ColorPopover(QWidget *anchor)
    : Overlay(anchor, Side::Below), m_title(new PanelTitle({}, this)),
      m_none(new LineLabel(TypeRole::Caption, this)), m_grid(new QGridLayout),
      m_square(new ColorSquare(this)), m_hue(new ColorStrip(ColorStrip::Kind::Hue, this)),
      m_opacity(new ColorStrip(ColorStrip::Kind::Alpha, this)), m_hex(new ValueLine(this)),
      m_pick(new QToolButton(this)), m_eyedropper(new Eyedropper(this))
{
    m_hex->setAccessibleName(tr("Colour as #RRGGBB or #RRGGBBAA"));
    m_hex->setFont(fontOf(TypeRole::Mono));
    readFromLeft(*m_hex);
    m_hex->setCheck([this](const QString &text) { return tryText(text); });
    m_pick->setIcon(themedIcon(QStringLiteral("eyedropper")));
    m_pick->setToolTip(Eyedropper::seesAllWindows()
                           ? tr("Take a colour off the picture or anywhere on the screen")
                           : tr("Take a colour off the picture or the studio's windows"));
    m_pick->setAccessibleName(tr("Eyedropper"));
    m_pick->setFixedSize(controlHeight, controlHeight);
    m_none->setText(tr("The brand has no colours yet"));
    layOut();
    connect(m_square, &ColorSquare::picked, this,
            [this](const Hsv &hsv) { pick(hsv, m_color.alpha); });
    connect(m_hue, &QSlider::valueChanged, this, [this](int hue) {
        const Hsv now = m_square->hsv();
        pick({double(hue), now.saturation, now.value}, m_color.alpha);
    });
    connect(m_opacity, &QSlider::valueChanged, this,
            [this](int alpha) { pick(m_square->hsv(), quint8(alpha)); });
    connect(m_pick, &QToolButton::clicked, m_eyedropper, &Eyedropper::start);
    connect(m_eyedropper, &Eyedropper::picked, this, [this](const QColor &color) {
        Color taken = fromScreen(color);
        taken.alpha = 255;
        keep(taken);
    });
}

void ColorPopover::layOut()
{
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(12, 0, 12, 0);
    inner->setSpacing(8);
    m_grid->setSpacing(gap);
    m_grid->setColumnStretch(columns, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(gap);
    line->addWidget(m_hex, 1);
    line->addWidget(m_pick);
    inner->addWidget(m_none);
    inner->addLayout(m_grid);
    inner->addWidget(m_square);
    inner->addWidget(m_hue);
    inner->addWidget(m_opacity);
    inner->addLayout(line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 12);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addLayout(inner);
}

void ColorPopover::fill(const QList<BrandColor> &palette)
{
    qDeleteAll(std::exchange(m_swatches, {}));
    for (const BrandColor &color : palette) {
        auto *swatch = new QToolButton(this);
        swatch->setIcon(swatchIcon(color.value, tokensOf(this), devicePixelRatioF()));
        swatch->setIconSize(patchSize.toSize());
        swatch->setToolTip(tr("%1  %2").arg(color.name, color.value.text()));
        swatch->setAccessibleName(color.name);
        swatch->setFixedSize(swatchSize);
        connect(swatch, &QToolButton::clicked, this, [this, value = color.value] { keep(value); });
        m_grid->addWidget(swatch, int(m_swatches.size()) / columns,
                          int(m_swatches.size()) % columns);
        QWidget *before = m_swatches.isEmpty() ? nullptr : m_swatches.last();
        m_swatches += swatch;
        setTabOrder(before, swatch);
    }
    m_none->setVisible(palette.isEmpty());
}

void ColorPopover::open(const QString &title, const QList<BrandColor> &palette, const Color &now)
{
    setAccessibleName(title);
    m_title->setTitle(title);
    m_tried = false;
    m_color = now;
    fill(palette);
    showColor();
    m_hex->setGoodText(now.text());
    m_hex->selectAll();
    openAt({wide, layout()->totalSizeHint().height()});
    m_hex->setFocus();
}

// In the fields that it is not typed in.
void ColorPopover::showColor()
{
    const Hsv hsv = hsvOf(m_color, m_square->hsv());
    const QSignalBlocker quietHue(m_hue);
    const QSignalBlocker quietOpacity(m_opacity);
    m_square->setHsv(hsv);
    m_hue->setValue(qRound(hsv.hue));
    m_opacity->setColor(m_color);
    m_opacity->setValue(m_color.alpha);
}

// The fields stay as they were picked: a hue of 360 is no 0, and a grey keeps its hue.
void ColorPopover::pick(const Hsv &hsv, quint8 alpha)
{
    m_color = colorOf(hsv, alpha);
    m_square->setHsv(hsv);
    m_opacity->setColor(m_color);
    m_hex->setGoodText(m_color.text());
    tryOut(m_color);
}

Result<void> ColorPopover::tryText(const QString &text)
{
    const Result<Value> value = valueFromText(specOf(PropertyId::Color), text, Value(Color()));
    if (!value) {
        abandon();
        return fail(value.error());
    }
    m_color = std::get<Color>(*value);
    showColor();
    tryOut(m_color);
    return {};
}

void ColorPopover::tryOut(const Color &color)
{
    m_tried = true;
    Q_EMIT tried(color);
}

void ColorPopover::keep(const Color &color)
{
    m_tried = false;
    hide();
    Q_EMIT kept(color);
}

void ColorPopover::abandon()
{
    if (std::exchange(m_tried, false))
        Q_EMIT abandoned();
}

bool ColorPopover::eventFilter(QObject *watched, QEvent *event)
{
    return !m_eyedropper->isActive() && Overlay::eventFilter(watched, event);
}

void ColorPopover::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter) {
        Overlay::keyPressEvent(event);
        return;
    }
    if (auto *button = qobject_cast<QToolButton *>(QApplication::focusWidget()))
        button->click();
    else if (m_hex->fault().isEmpty())
        keep(m_color);
}

void ColorPopover::hideEvent(QHideEvent *event)
{
    Overlay::hideEvent(event);
    if (std::exchange(m_tried, false))
        Q_EMIT kept(m_color);
}

} // namespace reelwright
