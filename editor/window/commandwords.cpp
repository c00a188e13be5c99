// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/commandwords.h>

#include <QHash>

namespace reelwright {

QString CommandWords::of(const QString &id)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("file.import"), QT_TR_NOOP("package reelpack template.json load")},
        {QStringLiteral("file.export"), QT_TR_NOOP("template.json folder text write")},
        {QStringLiteral("file.saveCopy"), QT_TR_NOOP("save as backup")},
        {QStringLiteral("data.import"),
         QT_TR_NOOP("viewers csv xlsx excel sqlite json database postgresql http load dataset")},
        {QStringLiteral("data.refresh"), QT_TR_NOOP("update reload sync dataset source")},
        {QStringLiteral("data.erase"), QT_TR_NOOP("forget gdpr privacy remove person receipt")},
        {QStringLiteral("data.delete"), QT_TR_NOOP("remove destroy key dataset")},
        {QStringLiteral("data.keepUntil"), QT_TR_NOOP("retention expiry last day")},
        {QStringLiteral("file.data"), QT_TR_NOOP("viewers csv table spreadsheet records import")},
        {QStringLiteral("history.saveVersion"), QT_TR_NOOP("snapshot checkpoint name version")},
        {QStringLiteral("history.show"), QT_TR_NOOP("versions states undo")},
        {QStringLiteral("edit.settings"), QT_TR_NOOP("preferences options language shortcuts")},
        {QStringLiteral("edit.commands"), QT_TR_NOOP("palette actions search")},
        {QStringLiteral("view.dark"), QT_TR_NOOP("theme appearance night")},
        {QStringLiteral("view.light"), QT_TR_NOOP("theme appearance day")},
        {QStringLiteral("media.import"), QT_TR_NOOP("add photo picture image video clip sound")},
        {QStringLiteral("media.replace"), QT_TR_NOOP("swap exchange clip photo footage")},
        {QStringLiteral("media.findMissing"), QT_TR_NOOP("relink offline locate lost")},
        {QStringLiteral("media.collect"), QT_TR_NOOP("consolidate gather copy files")},
        {QStringLiteral("field.new"), QT_TR_NOOP("variable placeholder merge column")},
        {QStringLiteral("color.add"), QT_TR_NOOP("palette swatch")},
        {QStringLiteral("typeface.add"), QT_TR_NOOP("font")},
        {QStringLiteral("insert.text"), QT_TR_NOOP("title caption type")},
        {QStringLiteral("insert.rectangle"), QT_TR_NOOP("shape box square solid")},
        {QStringLiteral("insert.ellipse"), QT_TR_NOOP("shape circle oval")},
        {QStringLiteral("arrange.centre"), QT_TR_NOOP("align middle horizontal")},
        {QStringLiteral("arrange.middle"), QT_TR_NOOP("align centre vertical")},
        {QStringLiteral("scene.new"), QT_TR_NOOP("composition add")},
        {QStringLiteral("slot.new"), QT_TR_NOOP("storyboard step add")},
        {QStringLiteral("slot.edit"), QT_TR_NOOP("condition audience segment default")},
        {QStringLiteral("element.split"), QT_TR_NOOP("cut razor blade divide")},
        {QStringLiteral("element.fadeIn"), QT_TR_NOOP("dissolve opacity transition")},
        {QStringLiteral("element.fadeOut"), QT_TR_NOOP("dissolve opacity transition")},
        {QStringLiteral("element.nest"), QT_TR_NOOP("precompose compound pre-comp")},
        {QStringLiteral("element.forward"), QT_TR_NOOP("order layer up front raise")},
        {QStringLiteral("element.back"), QT_TR_NOOP("order layer down behind lower")},
        {QStringLiteral("track.mute"), QT_TR_NOOP("silence sound off")},
        {QStringLiteral("viewer.find"), QT_TR_NOOP("search person record")},
        {QStringLiteral("compare.next"), QT_TR_NOOP("a b ab versus")},
        {QStringLiteral("compare.wipe"), QT_TR_NOOP("split screen before after slider")},
        {QStringLiteral("compare.difference"), QT_TR_NOOP("subtract diff changed pixels")},
        {QStringLiteral("help.panel"), QT_TR_NOOP("documentation manual")},
    };
    const char *found = words.value(id);
    return found ? tr(found) : QString();
}

} // namespace reelwright
