// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/theme/type.h>

namespace reelwright {

QFont fontOf(TypeRole role)
{
    const bool mono = role == TypeRole::Mono || role == TypeRole::SmallMono;
    QFont font(mono ? QStringLiteral("JetBrains Mono") : QStringLiteral("Inter"));
    font.setStyleHint(mono ? QFont::Monospace : QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    switch (role) {
    case TypeRole::Caption:
    case TypeRole::SmallMono:
        font.setPixelSize(11);
        break;
    case TypeRole::Title:
        font.setPixelSize(13);
        break;
    case TypeRole::Heading:
        font.setPixelSize(20);
        break;
    default:
        font.setPixelSize(12);
    }
    if (role == TypeRole::Strong || role == TypeRole::Title || role == TypeRole::Heading)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace reelwright
