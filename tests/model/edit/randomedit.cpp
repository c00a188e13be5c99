// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomedit.h"
#include "../sampletemplates.h"
#include "editarguments.h"

#include <model/edit/brandedits.h>
#include <model/edit/clipboard.h>
#include <model/edit/editinformat.h>
#include <model/edit/elementedits.h>
#include <model/edit/fieldedits.h>
#include <model/edit/fitformat.h>
#include <model/edit/fontedits.h>
#include <model/edit/formatedits.h>
#include <model/edit/groupedits.h>
#include <model/edit/inferrededits.h>
#include <model/edit/keyframeedits.h>
#include <model/edit/lockedits.h>
#include <model/edit/mediaedits.h>
#include <model/edit/propertyedits.h>
#include <model/edit/sceneedits.h>
#include <model/edit/sources.h>
#include <model/edit/storyboardedits.h>
#include <model/edit/timeedits.h>
#include <model/edit/trackedits.h>

namespace reelwright::test {

namespace {

using Edit = std::function<Result<Template>(Arguments &)>;

struct NamedEdit {
    const char *name;
    Edit edit;
    bool grows = false; // left alone while the template is large
};

Result<Template> pastedElements(Arguments &a)
{
    const Result<Clip> clip = copyElements(a.t, a.elements());
    const Result<Clip> read = clip ? clipFromText(clipToText(*clip)) : clip;
    if (!read)
        return fail(read.error());
    if (*read != *clip)
        return fail(QStringLiteral("the clip is another when read"), {}, {}, ErrorCode::Internal);
    return pasteElements(a.t, *read, a.chance(8) ? SceneId() : a.scene(), a.time());
}

Result<Template> pastedScenes(Arguments &a)
{
    const Result<Clip> clip = copyScenes(a.t, {a.scene(), a.scene()});
    const Result<Clip> read = clip ? clipFromText(clipToText(*clip)) : clip;
    return read ? pasteScenes(a.t, *read) : fail(read.error());
}

Result<Template> putTable(Arguments &a)
{
    LookupTable table{QStringLiteral("table") + QString::number(a.below(5)), {}, {}, {}};
    for (int i = 0; i <= a.below(3); ++i)
        table.fields += Field{QStringLiteral("field") + QString::number(i)};
    table.key = a.oneOf(table.fields).name;
    return putLookupTable(a.t, table);
}

// Out of a template that has the same ids and names for other things.
Result<Template> pastedFromElsewhere(Arguments &a)
{
    Template other = smallTemplate();
    for (Field &field : other.fields)
        field.type = FieldType(a.below(12));
    for (Media &medium : other.media)
        medium.path = QStringLiteral("else/") + medium.path;
    Arguments there(a.random(), other);
    const Result<Clip> clip = a.chance() ? copyElements(other, there.elements())
                                         : copyScenes(other, {there.scene()});
    const Result<Clip> read = clip ? clipFromText(clipToText(*clip)) : clip;
    if (!read)
        return fail(read.error());
    const Result<Template> pasted = pasteElements(a.t, *read, a.scene(), a.time());
    return pasted ? pasted : pasteScenes(a.t, *read);
}

// What came of files that were looked for while the template was edited.
Result<Template> mediaFoundElsewhere(Arguments &a)
{
    Template after = a.t;
    if (!after.media.isEmpty()) {
        Media &medium = after.media[a.below(int(after.media.size()))];
        medium.path = QStringLiteral("found/%1.bin").arg(a.below(9));
        medium.digest = Digest(64, "0123456789abcdef"[a.below(16)]);
    }
    return withMediaOf(a.t, a.t, after);
}

Result<Template> alteredField(Arguments &a)
{
    Field field = a.oneOf(a.t.fields);
    field.required = a.chance();
    field.maximumLength = a.below(50);
    field.example = a.text();
    return alterField(a.t, field.name, field);
}

Result<Template> alteredFormat(Arguments &a)
{
    Format format = a.oneOf(a.t.formats);
    format.width = 640 + a.below(600);
    format.name = a.text();
    return alterFormat(a.t, format);
}

Result<Template> withProperty(Arguments &a, const auto &edit)
{
    const Element element = a.element();
    const PropertySpec spec = a.spec(element.kind);
    QList<ElementId> ids{element.id};
    if (a.chance(4))
        ids += a.elements();
    return edit(ids, spec, element.kind);
}

using Ids = QList<ElementId>;
using Spec = PropertySpec;

QList<NamedEdit> elementEdits()
{
    return {
        {"addElement", [](auto &a) { return addElement(a.t, a.track().id, a.newElement()); }, true},
        {"removeElements", [](auto &a) { return removeElements(a.t, a.elements()); }},
        {"renameElement", [](auto &a) { return renameElement(a.t, a.element().id, a.text()); }},
        {"duplicateElements", [](auto &a) { return duplicateElements(a.t, a.elements()); }, true},
        {"reorderElement",
         [](auto &a) { return reorderElement(a.t, a.element().id, a.position()); }},
        {"moveElements",
         [](auto &a) {
             return moveElements(a.t, a.elements(), a.chance(3) ? Flicks(0) : a.step(),
                                 a.below(3) - 1);
         }},
        {"placeElement",
         [](auto &a) { return placeElement(a.t, a.element().id, a.track().id, a.time()); }},
        {"trimStart", [](auto &a) { return trimStart(a.t, a.element().id, a.time()); }},
        {"trimEnd", [](auto &a) { return trimEnd(a.t, a.element().id, a.time()); }},
        {"setStart", [](auto &a) { return setStart(a.t, a.element().id, a.time()); }},
        {"setDuration",
         [](auto &a) {
             return setDuration(a.t, a.element().id,
                                a.chance(3) ? std::nullopt : std::optional(a.time()));
         }},
        {"slipElements", [](auto &a) { return slipElements(a.t, {a.element().id}, a.step()); }},
        {"splitElements", [](auto &a) { return splitElements(a.t, a.elements(), a.time()); }, true},
        {"rippleDelete", [](auto &a) { return rippleDelete(a.t, a.elements()); }},
        {"insertElement", [](auto &a) { return insertElement(a.t, a.track().id, a.newElement()); },
         true},
        {"overwriteElement",
         [](auto &a) { return overwriteElement(a.t, a.track().id, a.newElement()); }, true},
        {"groupElements", [](auto &a) { return groupElements(a.t, a.elements()); }},
        {"ungroupElements", [](auto &a) { return ungroupElements(a.t, a.elements()); }},
        {"nestElements", [](auto &a) { return nestElements(a.t, a.elements(), a.text()); }, true},
        {"pasteElements", pastedElements, true},
        {"pasteFromElsewhere", pastedFromElsewhere, true},
    };
}

QList<NamedEdit> propertyEdits()
{
    return {
        {"setValue",
         [](auto &a) {
             return withProperty(a, [&](const Ids &ids, const Spec &spec, ElementKind kind) {
                 return setValue(a.t, ids, spec.id, a.valueOf(spec, kind));
             });
         }},
        {"showMedium", [](auto &a) { return showMedium(a.t, a.elements(), a.idOf(a.t.media)); }},
        {"resetProperty",
         [](auto &a) {
             return withProperty(a, [&](const Ids &ids, const Spec &spec, ElementKind) {
                 return resetProperty(a.t, ids, spec.id);
             });
         }},
        {"bindProperty",
         [](auto &a) {
             return withProperty(a, [&](const Ids &ids, const Spec &spec, ElementKind) {
                 return bindProperty(a.t, ids, spec.id, a.source(spec));
             });
         }},
        {"unbindProperty",
         [](auto &a) {
             const auto [element, property] = a.bound();
             return unbindProperty(a.t, {element}, property);
         }},
        {"setFallback",
         [](auto &a) {
             if (a.chance()) {
                 const auto [element, property] = a.bound();
                 return setFallback(a.t, {element}, property,
                                    a.valueOf(specOf(property), ElementKind::Image));
             }
             return withProperty(a, [&](const Ids &ids, const Spec &spec, ElementKind kind) {
                 return setFallback(a.t, ids, spec.id,
                                    a.chance(4) ? std::nullopt
                                                : std::optional(a.valueOf(spec, kind)));
             });
         }},
        {"setElementLocked",
         [](auto &a) { return setElementLocked(a.t, a.elements(), a.chance(4)); }},
        {"setPropertyLocked",
         [](auto &a) {
             return withProperty(a, [&](const Ids &ids, const Spec &spec, ElementKind) {
                 return setPropertyLocked(a.t, ids, spec.id, a.chance(4));
             });
         }},
        {"makeKeyframed",
         [](auto &a) {
             return withProperty(a, [&](const Ids &ids, const Spec &spec, ElementKind) {
                 return makeKeyframed(a.t, ids, spec.id, a.time());
             });
         }},
        {"makeStatic",
         [](auto &a) {
             const auto ref = a.keyframe().value_or(KeyframeRef());
             return makeStatic(a.t, {ref.element}, ref.property, a.time());
         }},
        {"setKeyframe",
         [](auto &a) {
             const Element element = a.element();
             const PropertySpec spec = a.spec(element.kind);
             Keyframe keyframe{a.time(), a.valueOf(spec, element.kind), a.easing()};
             if (a.chance(8))
                 keyframe.value = Binding{a.source(spec), {}};
             return setKeyframe(a.t, element.id, spec.id, keyframe);
         }},
        {"clearOverride",
         [](auto &a) {
             const Element element = a.element();
             const FormatId format = a.oneOf(element.overrides.keys());
             return clearOverride(a.t, {element.id},
                                  a.oneOf(element.overrides.value(format).keys()), format);
         }},
        {"moveKeyframes", [](auto &a) { return moveKeyframes(a.t, a.keyframes(), a.step()); }},
        {"removeKeyframes", [](auto &a) { return removeKeyframes(a.t, a.keyframes()); }},
        {"setEasing", [](auto &a) { return setEasing(a.t, a.keyframes(), a.easing()); }},
    };
}

QList<NamedEdit> sceneEdits()
{
    return {
        {"addTrack",
         [](auto &a) {
             return addTrack(a.t, a.chance(8) ? SceneId() : a.scene(), a.text(), a.position());
         },
         true},
        {"removeTrack", [](auto &a) { return removeTrack(a.t, a.track().id); }},
        {"renameTrack", [](auto &a) { return renameTrack(a.t, a.track().id, a.text()); }},
        {"moveTrack", [](auto &a) { return moveTrack(a.t, a.track().id, a.position()); }},
        {"setTrackLocked", [](auto &a) { return setTrackLocked(a.t, a.track().id, a.chance(4)); }},
        {"setTrackMuted", [](auto &a) { return setTrackMuted(a.t, a.track().id, a.chance()); }},
        {"setTrackSolo", [](auto &a) { return setTrackSolo(a.t, a.track().id, a.chance()); }},
        {"setTrackHidden", [](auto &a) { return setTrackHidden(a.t, a.track().id, a.chance()); }},
        {"addScene", [](auto &a) { return addScene(a.t, a.text(), a.time(), a.position()); }, true},
        {"duplicateScene", [](auto &a) { return duplicateScene(a.t, a.scene()); }, true},
        {"renameScene", [](auto &a) { return renameScene(a.t, a.scene(), a.text()); }},
        {"moveScene", [](auto &a) { return moveScene(a.t, a.scene(), a.position()); }},
        {"removeScene",
         [](auto &a) {
             return removeScene(a.t, a.scene(), a.chance() ? SceneUses::Keep : SceneUses::Remove);
         }},
        {"setSceneTags", [](auto &a) { return setSceneTags(a.t, a.scene(), {a.text()}); }},
        {"setSceneDuration", [](auto &a) { return setSceneDuration(a.t, a.scene(), a.time()); }},
        {"setSceneBackground",
         [](auto &a) { return setSceneBackground(a.t, a.scene(), a.color()); }},
        {"addMarker", [](auto &a) { return addMarker(a.t, a.scene(), a.marker()); }},
        {"moveMarker",
         [](auto &a) { return moveMarker(a.t, a.scene(), a.markerTime(), a.time()); }},
        {"renameMarker",
         [](auto &a) { return renameMarker(a.t, a.scene(), a.markerTime(), a.text()); }},
        {"removeMarker", [](auto &a) { return removeMarker(a.t, a.scene(), a.markerTime()); }},
        {"pasteScenes", pastedScenes, true},
    };
}

QList<NamedEdit> storyboardEdits()
{
    return {
        {"addSlot", [](auto &a) { return addSlot(a.t, a.text(), a.position()); }, true},
        {"removeSlot", [](auto &a) { return removeSlot(a.t, a.slot()); }},
        {"renameSlot", [](auto &a) { return renameSlot(a.t, a.slot(), a.text()); }},
        {"moveSlot", [](auto &a) { return moveSlot(a.t, a.slot(), a.position()); }},
        {"addCandidate",
         [](auto &a) {
             return addCandidate(a.t, a.slot(), {a.scene(), a.field() + QStringLiteral(" = 1"), {}},
                                 a.position());
         },
         true},
        {"removeCandidate", [](auto &a) { return removeCandidate(a.t, a.slot(), a.below(3)); }},
        {"moveCandidate",
         [](auto &a) { return moveCandidate(a.t, a.slot(), a.below(3), a.position()); }},
        {"setCandidateScene",
         [](auto &a) { return setCandidateScene(a.t, a.slot(), a.below(3), a.scene()); }},
        {"setRule",
         [](auto &a) {
             return setRule(a.t, a.slot(), a.below(3),
                            a.chance() ? QString() : a.field() + QStringLiteral(" is null"));
         }},
        {"setDefault",
         [](auto &a) { return setDefault(a.t, a.slot(), a.chance() ? SceneId() : a.scene()); }},
        {"setCrossFade", [](auto &a) { return setCrossFade(a.t, a.slot(), a.time() / 4); }},
    };
}

QList<NamedEdit> contractEdits()
{
    return {
        {"addField",
         [](auto &a) {
             return addField(a.t,
                             {a.newFieldName(), FieldType(a.below(12)), a.chance(), 0, {}, {}, {}},
                             a.position());
         },
         true},
        {"removeField", [](auto &a) { return removeField(a.t, a.field()); }},
        {"alterField", alteredField},
        {"renameField", [](auto &a) { return renameField(a.t, a.field(), a.newFieldName()); }},
        {"moveField", [](auto &a) { return moveField(a.t, a.field(), a.position()); }},
        {"addInferredField",
         [](auto &a) {
             return addInferredField(
                 a.t, {a.newFieldName(), QStringLiteral("upper(%1)").arg(a.field()), {}},
                 a.position());
         }},
        {"alterInferredField",
         [](auto &a) {
             return alterInferredField(a.t, a.oneOf(a.t.inferred).name,
                                       QStringLiteral("length(%1)").arg(a.field()));
         }},
        {"renameInferredField",
         [](auto &a) {
             return renameInferredField(a.t, a.oneOf(a.t.inferred).name, a.newFieldName());
         }},
        {"moveInferredField",
         [](auto &a) { return moveInferredField(a.t, a.oneOf(a.t.inferred).name, a.below(3)); }},
        {"removeInferredField",
         [](auto &a) { return removeInferredField(a.t, a.oneOf(a.t.inferred).name); }},
        {"putLookupTable", putTable},
        {"removeLookupTable",
         [](auto &a) { return removeLookupTable(a.t, a.oneOf(a.t.tables).name); }},
        {"setKeyField", [](auto &a) { return setKeyField(a.t, a.field()); }},
        {"setLanguage",
         [](auto &a) {
             return setLanguage(a.t, {a.chance() ? QStringLiteral("de-AT") : QStringLiteral("en"),
                                      a.chance() ? QString() : a.field(),
                                      {}});
         }},
        {"addMedium", [](auto &a) { return addMedium(a.t, a.newMedium()); }, true},
        {"withMediaOf", mediaFoundElsewhere},
        {"removeMedium", [](auto &a) { return removeMedium(a.t, a.idOf(a.t.media)); }},
        {"replaceMedium",
         [](auto &a) {
             Media next = a.newMedium();
             next.id = a.idOf(a.t.media);
             return replaceMedium(a.t, next);
         }},
    };
}

QList<NamedEdit> kitEdits()
{
    return {
        {"renameTemplate", [](auto &a) { return renameTemplate(a.t, a.text()); }},
        {"setOutput",
         [](auto &a) {
             Output output = a.t.output;
             output.quality = a.below(60);
             return setOutput(a.t, output);
         }},
        {"addFormat",
         [](auto &a) {
             return addFormat(a.t, {{}, a.text(), 720, 720 + a.below(4), {}, {}}, a.position());
         },
         true},
        {"addFittedFormat",
         [](auto &a) {
             return addFittedFormat(a.t, {{}, a.text(), 720, 720 + a.below(4), {}, {}});
         },
         true},
        {"removeFormat", [](auto &a) { return removeFormat(a.t, a.idOf(a.t.formats)); }},
        {"alterFormat", alteredFormat},
        {"moveFormat", [](auto &a) { return moveFormat(a.t, a.idOf(a.t.formats), a.position()); }},
        {"addBrandColor",
         [](auto &a) {
             return addBrandColor(a.t, {a.text(), a.color(), {}}, a.position());
         }},
        {"removeBrandColor",
         [](auto &a) { return removeBrandColor(a.t, a.oneOf(a.t.brand.palette).name); }},
        {"alterBrandColor",
         [](auto &a) {
             return alterBrandColor(a.t, a.oneOf(a.t.brand.palette).name,
                                    {a.text(), a.color(), {}});
         }},
        {"moveBrandColor",
         [](auto &a) {
             return moveBrandColor(a.t, a.oneOf(a.t.brand.palette).name, a.position());
         }},
        {"addTypeStyle",
         [](auto &a) {
             return addTypeStyle(
                 a.t, {a.text(), a.idOf(a.t.typefaces), double(a.below(90)), a.color(), {}});
         }},
        {"removeTypeStyle",
         [](auto &a) { return removeTypeStyle(a.t, a.oneOf(a.t.brand.styles).name); }},
        {"alterTypeStyle",
         [](auto &a) {
             TypeStyle style = a.oneOf(a.t.brand.styles);
             const QString name = style.name;
             style.size = 1 + a.below(90);
             return alterTypeStyle(a.t, name, style);
         }},
        {"moveTypeStyle",
         [](auto &a) { return moveTypeStyle(a.t, a.oneOf(a.t.brand.styles).name, a.position()); }},
        {"setLogos", [](auto &a) { return setLogos(a.t, {a.idOf(a.t.media)}); }},
        {"setInStyle",
         [](auto &a) { return setInStyle(a.t, a.elements(), a.oneOf(a.t.brand.styles).name); }},
        {"addTypeface",
         [](auto &a) {
             return addTypeface(a.t, a.typefaceWish(), a.fonts()).map(&AddedTypeface::value);
         },
         true},
        {"alterTypeface",
         [](auto &a) { return alterTypeface(a.t, a.idOf(a.t.typefaces), a.fonts()); }},
        {"renameTypeface",
         [](auto &a) {
             return renameTypeface(a.t, a.idOf(a.t.typefaces), a.typefaceWish())
                 .map(&AddedTypeface::value);
         }},
        {"removeTypeface", [](auto &a) { return removeTypeface(a.t, a.idOf(a.t.typefaces)); }},
    };
}

const QList<NamedEdit> &allEdits()
{
    static const QList<NamedEdit> edits = elementEdits() + elementEdits() + propertyEdits() +
                                          sceneEdits() + storyboardEdits() + contractEdits() +
                                          kitEdits(); // those of elements twice as often
    return edits;
}

bool isLarge(const Template &value)
{
    int elements = 0;
    eachElement(value, [&](const Element &) { ++elements; });
    return elements > 60 || value.scenes.size() > 20 || value.fields.size() > 20 ||
           value.media.size() > 30 || value.formats.size() > 6 || value.storyboard.size() > 20;
}

} // namespace

RandomEdits::Step RandomEdits::next(const Template &current)
{
    Step step;
    const bool large = isLarge(current);
    Arguments arguments(m_random, current);
    for (;;) {
        const NamedEdit &one = arguments.oneOf(allEdits());
        if (large && one.grows)
            continue;
        const FormatId format = arguments.idOf(current.formats); // one in which it is made
        Result<Template> next = editInFormat(current, format, [&](const Template &view) {
            Arguments inView(m_random, view);
            return one.edit(inView);
        });
        step.name = QString::fromLatin1(one.name);
        if (!next)
            step.refusals.append(next.error());
        else if (*next != current) {
            step.next = std::move(*next);
            return step;
        }
    }
}

QStringList RandomEdits::names()
{
    QStringList names;
    for (const NamedEdit &edit : allEdits())
        if (!names.contains(QLatin1String(edit.name)))
            names.append(QString::fromLatin1(edit.name));
    return names;
}

} // namespace reelwright::test
