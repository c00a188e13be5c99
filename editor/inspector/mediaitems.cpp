// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/inspector/mediaitems.h>

#include <editor/media/insertmedium.h>
#include <editor/session/words.h>

namespace reelwright {

QList<ValuePicker::Item> mediaItems(const Template &value, ElementKind kind)
{
    QList<ValuePicker::Item> items;
    for (const Media &medium : value.media) {
        if (elementKindOf(medium.kind) != kind)
            continue;
        QStringList facts;
        if (medium.width > 0)
            facts += Words::size({medium.width, medium.height});
        if (medium.duration)
            facts += Words::seconds(*medium.duration);
        items += {medium.id.value, medium.path.mid(medium.path.lastIndexOf(u'/') + 1),
                  facts.join(ValuePicker::tr(" · ")), Words::icon(kind)};
    }
    return items;
}

} // namespace reelwright
