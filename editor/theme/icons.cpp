// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/theme/icons.h>

#include <editor/theme/studiostyle.h>

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

namespace reelwright {

namespace {

// What points along the way in which one reads; what points along time does not.
bool isMirrored(const QString &name)
{
    static const QSet<QString> pointing{QStringLiteral("chevron-right"), QStringLiteral("previous"),
                                        QStringLiteral("next"),          QStringLiteral("undo"),
                                        QStringLiteral("redo"),          QStringLiteral("branch"),
                                        QStringLiteral("list")};
    return QGuiApplication::isRightToLeft() && pointing.contains(name);
}

QPixmap draw(const QString &name, int pixels, const QColor &color)
{
    const bool mirrored = isMirrored(name);
    const QString key = QStringLiteral("reelwright/%1/%2/%3/%4")
                            .arg(name)
                            .arg(pixels)
                            .arg(color.name(QColor::HexArgb))
                            .arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/studio/%1.svg").arg(name));
    QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    svg.replace("#000", color.name().toLatin1());
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    if (mirrored)
        pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class IconEngine : public QIconEngine {
public:
    IconEngine(QString name, Token color) : m_name(std::move(name)), m_color(color) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        drawIcon(*painter, m_name, rect, colorFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return draw(m_name, std::min(size.width(), size.height()), colorFor(mode));
    }

    QIconEngine *clone() const override { return new IconEngine(m_name, m_color); }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const auto *style = qobject_cast<const StudioStyle *>(QApplication::style());
        const Tokens &tokens = style ? style->tokens() : tokensOf(ThemeKind::Dark);
        return tokens[mode == QIcon::Disabled ? Token::Off : m_color];
    }

    QString m_name;
    Token m_color;
};

} // namespace

QIcon themedIcon(const QString &name, Token color)
{
    return QIcon(new IconEngine(name, color));
}

void drawIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &color)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = draw(name, qRound(std::min(rect.width(), rect.height()) * ratio), color);
    pixmap.setDevicePixelRatio(ratio);
    const QSizeF size = pixmap.deviceIndependentSize();
    painter.drawPixmap(QPointF(qRound(rect.center().x() - size.width() / 2),
                               qRound(rect.center().y() - size.height() / 2)),
                       pixmap);
}

void drawThumbnail(QPainter &painter, const QRectF &rect, const QImage &picture,
                   const QString &icon, const Tokens &t)
{
    painter.fillRect(rect, t[Token::Bg0]);
    if (picture.isNull()) {
        drawIcon(painter, icon, QRectF(rect.center() - QPointF(8, 8), QSizeF(16, 16)),
                 t[Token::Text2]);
        return;
    }
    QRectF place(QPointF(), QSizeF(picture.size()).scaled(rect.size(), Qt::KeepAspectRatio));
    place.moveCenter(rect.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, picture);
}

} // namespace reelwright
