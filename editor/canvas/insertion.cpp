// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/canvas/insertion.h>

#include <editor/element/layering.h>
#include <editor/session/words.h>
#include <model/base/digest.h>
#include <model/edit/names.h>

#include <QFileInfo>

namespace reelwright {

namespace {

using P = PropertyId;

constexpr auto ownFont = "/usr/share/fonts/opentype/inter/Inter-SemiBold.otf";
constexpr double lineHeight = 1.23; // of a text's outline, by its size

} // namespace

static Result<Template> withTypeface(const Template &value)
{
    if (!value.typefaces.isEmpty())
        return value;
    Font font;
    font.path = QLatin1String(ownFont);
    const Result<Digest> digest = digestOfFile(font.path);
    if (!digest)
        return fail(Insertion::tr("the template has no typeface to set a text in"), font.path,
                    Insertion::tr("install fonts-inter, or add a font to the template"));
    font.id = newId<FontId>(value, QStringLiteral("inter"));
    font.digest = *digest;
    Typeface typeface;
    typeface.id = newId<TypefaceId>(value, QStringLiteral("inter"));
    typeface.fonts = {font.id};
    Template next = value;
    next.fonts.append(font);
    next.typefaces.append(typeface);
    return next;
}

static Element textElement(const Template &value, const QRectF &place)
{
    Element element;
    element.kind = ElementKind::Text;
    element.name = Words::kind(element.kind);
    const double size = std::clamp(std::round(place.height() / lineHeight), 8.0, 4000.0);
    element.properties = {{P::Text, Value(Insertion::tr("Text"))},
                          {P::Typeface, Value(value.typefaces.first().id.value)},
                          {P::FontSize, Value(size)},
                          {P::X, Value(std::round(place.left()))},
                          {P::Y, Value(std::round(place.top() + 0.95 * size))}};
    return element;
}

static Element shapeElement(const Template &value, ElementKind kind, const QRectF &place)
{
    Element element;
    element.kind = kind;
    element.name = Words::kind(element.kind);
    const Color color = value.brand.palette.isEmpty() ? Color{128, 134, 146, 255}
                                                      : value.brand.palette.first().value;
    element.properties = {{P::X, Value(std::round(place.center().x()))},
                          {P::Y, Value(std::round(place.center().y()))},
                          {P::Width, Value(std::round(std::max(1.0, place.width())))},
                          {P::Height, Value(std::round(std::max(1.0, place.height())))},
                          {P::Color, Value(color)}};
    return element;
}

Result<Insertion::Made> Insertion::add(const Template &value, const SceneId &scene,
                                       ElementKind kind, const QRectF &place)
{
    if (!value.scene(scene))
        return fail(QStringLiteral("there is no scene '%1'").arg(scene.value));
    const Result<Template> ready = kind == ElementKind::Text ? withTypeface(value) : value;
    if (!ready)
        return fail(ready.error());
    Element element = kind == ElementKind::Text ? textElement(*ready, place)
                                                : shapeElement(*ready, kind, place);
    for (const auto &[id, property] : QMap(element.properties).asKeyValueRange())
        if (std::get<Value>(property) == specOf(id).initial)
            element.properties.remove(id);
    element.id = newId<ElementId>(*ready, QLatin1String(nameOf(kind)));
    return addedOnTop(*ready, scene, element).map([&](const Template &next) {
        return Made{next, element.id};
    });
}

QRectF Insertion::middle(ElementKind kind, QSize frame)
{
    const QSizeF size = kind == ElementKind::Text
                            ? QSizeF(frame.height() * 0.22, frame.height() * 0.1)
                            : QSizeF(frame.width() / 4.0, frame.height() / 4.0);
    QRectF place(QPointF(), size);
    place.moveCenter(QPointF(frame.width() / 2.0, frame.height() / 2.0));
    return place;
}

QString Insertion::title(ElementKind kind)
{
    return kind == ElementKind::Text      ? tr("Insert Text")
           : kind == ElementKind::Ellipse ? tr("Insert Ellipse")
                                          : tr("Insert Rectangle");
}

} // namespace reelwright
