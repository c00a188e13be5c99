// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/inspector/elementvalues.h>

#include <editor/inspector/scenevalues.h>
#include <editor/inspector/valuetext.h>
#include <editor/session/places.h>
#include <editor/session/words.h>
#include <model/edit/elementedits.h>
#include <model/edit/timeedits.h>

namespace reelwright {

namespace {

QString seconds(Flicks time)
{
    return valueText(specOf(PropertyId::MediaStart), Value(toSeconds(time)));
}

Result<Template> withTime(const Template &value, const Element &element, ElementValue what,
                          const QString &text)
{
    const bool start = what == ElementValue::Start;
    if (!start && text.trimmed().isEmpty())
        return setDuration(value, element.id, std::nullopt);
    const Flicks now = start ? element.start : element.duration.value_or(Flicks(0));
    return SceneValues::duration(text, now, value.formats.first().rate).and_then([&](Flicks time) {
        return start ? setStart(value, element.id, time) : setDuration(value, element.id, time);
    });
}

} // namespace

QString ElementValues::text(const Element &element, ElementValue what)
{
    switch (what) {
    case ElementValue::Name:
        return element.name;
    case ElementValue::Start:
        return seconds(element.start);
    case ElementValue::Duration:
        return element.duration ? seconds(*element.duration) : QString();
    }
    return {};
}

QString ElementValues::shown(const Element &element, ElementValue what)
{
    switch (what) {
    case ElementValue::Name:
        return element.name;
    case ElementValue::Start:
        return Words::seconds(element.start);
    case ElementValue::Duration:
        return element.duration ? Words::seconds(*element.duration) : tr("to the end");
    }
    return {};
}

Result<Template> ElementValues::withText(const Template &value, const QList<ElementId> &elements,
                                         ElementValue what, const QString &text)
{
    Result<Template> next = value;
    for (const ElementId &id : elements)
        next = next.and_then([&](const Template &so) {
            const Element *element = findElement(so, id).element;
            return !element                     ? Result<Template>(so)
                   : what == ElementValue::Name ? renameElement(so, id, text.trimmed())
                                                : withTime(so, *element, what, text);
        });
    return next;
}

QString ElementValues::title(ElementValue what)
{
    switch (what) {
    case ElementValue::Name:
        return tr("Rename Element");
    case ElementValue::Start:
        return tr("Set Start");
    case ElementValue::Duration:
        return tr("Set Duration");
    }
    return {};
}

} // namespace reelwright
