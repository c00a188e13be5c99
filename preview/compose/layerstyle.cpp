// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/compose/layerstyle.h>

namespace reelwright {

LayerStyle styleOf(const Program &program, const Layer &layer, Flicks time)
{
    const QString align = layer.text(PropertyId::Align, time);
    const UsableFonts usable =
        usableFonts(*program.assets, {layer.text(PropertyId::Typeface, time)});
    return {{usable.fonts, layer.number(PropertyId::FontSize, time),
             align == QLatin1String("center")  ? TextAlign::Center
             : align == QLatin1String("right") ? TextAlign::Right
                                               : TextAlign::Left},
            usable.standIn};
}

} // namespace reelwright
