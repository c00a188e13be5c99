// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/inspector/typefacesamples.h>

#include <preview/text/textimage.h>

#include <QGuiApplication>

namespace reelwright {

namespace {

constexpr double size = 18;             // pixels to the em
constexpr QRect room{-8, -40, 420, 64}; // about the start of the baseline

QImage drawn(FontPool &fonts, const QString &name, const QList<FontAsset> &assets, double ratio)
{
    const TextStyle style{assets, size * ratio, TextAlign::Left};
    const Result<TextLayout> layout = fonts.layOut(name, style);
    if (!layout || !layout->missing.isEmpty())
        return {};
    const QRect clip(room.topLeft() * ratio, room.size() * ratio);
    const Result<Mask> mask = fonts.rasterise(*layout, style, QTransform(), clip);
    if (!mask || mask->coverage.isEmpty())
        return {};
    QImage image(mask->width, mask->height, QImage::Format_Alpha8);
    for (int y = 0; y < mask->height; ++y)
        std::copy_n(mask->coverage.constData() + qsizetype(y) * mask->width, mask->width,
                    reinterpret_cast<char *>(image.scanLine(y)));
    image.setDevicePixelRatio(ratio);
    return image;
}

} // namespace

TypefaceSamples::TypefaceSamples(Session &session, QObject *parent)
    : QObject(parent), m_session(session)
{
}

QImage TypefaceSamples::sample(const TypefaceId &typeface)
{
    const auto &shown = m_session.viewer();
    if (!shown || !shown->of)
        return {};
    const QList<FontAsset> assets = shown->of->assets->typefaces.value(typeface);
    QList<Digest> digests;
    for (const FontAsset &asset : assets)
        digests.append(asset.digest);
    if (assets.isEmpty() || m_asked.value(typeface) == digests)
        return m_samples.value(typeface);
    m_asked.insert(typeface, digests);
    m_worker.post([this, typeface, assets, composer = m_session.composer(),
                   fonts = &m_session.fonts(), ratio = qGuiApp->devicePixelRatio()] {
        const QImage image = drawn(*fonts, typeface.value, assets, ratio);
        answer(this, [this, typeface, image] {
            m_samples.insert(typeface, image);
            Q_EMIT ready(typeface);
        });
    });
    return {};
}

} // namespace reelwright
