// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/edit/alterproperty.h>
#include <model/edit/propertyedits.h>

namespace reelwright {

namespace {

Result<void> checkApplies(const Element &element, PropertyId property)
{
    if (specOf(property).appliesTo(element.kind))
        return {};
    return fail(Message::tr("elements of the kind '%1' have no property '%2'")
                    .arg(Message::tr(nameOf(element.kind)), QLatin1String(specOf(property).name)));
}

} // namespace

Result<Template> setValue(const Template &value, const QList<ElementId> &elements,
                          PropertyId property, const Value &next)
{
    return alterProperty(value, elements, property,
                         [&](const Element &element, const Property &) -> Result<Property> {
                             if (const auto applies = checkApplies(element, property); !applies)
                                 return fail(applies.error());
                             return next;
                         });
}

Result<Template> resetProperty(const Template &value, const QList<ElementId> &elements,
                               PropertyId property)
{
    return setValue(value, elements, property, specOf(property).initial);
}

Result<Template> bindProperty(const Template &value, const QList<ElementId> &elements,
                              PropertyId property, const QString &source)
{
    return alterProperty(value, elements, property,
                         [&](const Element &element, const Property &now) -> Result<Property> {
                             if (const auto applies = checkApplies(element, property); !applies)
                                 return fail(applies.error());
                             const auto *binding = std::get_if<Binding>(&now);
                             return Binding{source, binding ? binding->fallback : std::nullopt};
                         });
}

Result<Template> unbindProperty(const Template &value, const QList<ElementId> &elements,
                                PropertyId property)
{
    return alterProperty(value, elements, property,
                         [&](const Element &, const Property &now) -> Result<Property> {
                             const auto *binding = std::get_if<Binding>(&now);
                             if (!binding)
                                 return now;
                             return binding->fallback.value_or(specOf(property).initial);
                         });
}

Result<Template> setFallback(const Template &value, const QList<ElementId> &elements,
                             PropertyId property, const std::optional<Value> &fallback)
{
    return alterProperty(
        value, elements, property, [&](const Element &, const Property &now) -> Result<Property> {
            const auto *binding = std::get_if<Binding>(&now);
            if (!binding)
                return fail(Message::tr("%1 does not depend on the viewer")
                                .arg(QLatin1String(specOf(property).name)),
                            {}, Message::tr("only what is variable has a fallback"));
            return Binding{binding->source, fallback};
        });
}

} // namespace reelwright
