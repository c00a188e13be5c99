// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/value.h>

namespace reelwright {

QString Color::text() const
{
    const quint32 rgb = quint32(red) << 16 | quint32(green) << 8 | blue;
    QString text = QStringLiteral("#%1").arg(rgb, 6, 16, QLatin1Char('0'));
    if (alpha != 255)
        text += QStringLiteral("%1").arg(alpha, 2, 16, QLatin1Char('0'));
    return text.toUpper();
}

std::optional<Color> Color::parse(const QString &text)
{
    if (!text.startsWith(QLatin1Char('#')) || (text.size() != 7 && text.size() != 9))
        return std::nullopt;
    bool valid = false;
    quint32 bits = QStringView(text).sliced(1).toUInt(&valid, 16);
    if (!valid || text[1] == QLatin1Char('+') || text[1] == QLatin1Char('-'))
        return std::nullopt;
    if (text.size() == 7)
        bits = bits << 8 | 0xff;
    return Color{quint8(bits >> 24), quint8(bits >> 16), quint8(bits >> 8), quint8(bits)};
}

} // namespace reelwright
