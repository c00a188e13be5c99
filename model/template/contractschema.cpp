// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/contractschema.h>
#include <model/template/jsontext.h>
#include <model/template/templatemembers.h>

namespace reelwright {

namespace {

Json typeOf(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
        return {{"type", "integer"}};
    case FieldType::Decimal:
    case FieldType::Money:
        return {{"type", "number"}};
    case FieldType::Boolean:
        return {{"type", "boolean"}};
    case FieldType::Date:
        return {{"type", "string"}, {"format", "date"}};
    case FieldType::Color:
        return {{"type", "string"}, {"pattern", "^#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?$"}};
    case FieldType::Link:
        return {{"type", "string"}, {"format", "uri"}};
    case FieldType::List:
        return {{"type", "array"}};
    case FieldType::Record:
        return {{"type", "object"}};
    case FieldType::Time:
        return {{"type", "string"}, {"pattern", "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"}};
    default:
        return {{"type", "string"}};
    }
}

Json allowedValue(const Field &field, const QString &text)
{
    if (field.type == FieldType::Integer || field.type == FieldType::Decimal ||
        field.type == FieldType::Money)
        return jsonNumber(text.toDouble());
    if (field.type == FieldType::Boolean)
        return text == QLatin1String("true");
    return text.toStdString();
}

Json schemaOf(const QList<ItemField> &items)
{
    Json fields = Json::object();
    for (const ItemField &item : items)
        fields[item.name.toStdString()] = typeOf(item.type);
    return {{"type", "object"}, {"properties", fields}};
}

// What JSON Schema has no words for: who may use the field, and for what.
void addGovernance(const Field &field, Json &out)
{
    if (!field.currency.isEmpty())
        out["x-currency"] = field.currency.toStdString();
    if (field.personal != PersonalClass::None)
        out["x-personal"] = namesOf(Type<PersonalClass>())[size_t(field.personal)];
    if (!field.purpose.isEmpty())
        out["x-purpose"] = field.purpose.toStdString();
    if (!field.consent.isEmpty())
        out["x-consent"] = field.consent.toStdString();
}

Json schemaOf(const Field &field)
{
    Json out = typeOf(field.type);
    if (field.type == FieldType::List && !field.items.isEmpty())
        out["items"] = schemaOf(field.items);
    if (field.type == FieldType::Record && !field.items.isEmpty())
        out.update(schemaOf(field.items));
    if (!field.pattern.isEmpty() && out.contains("pattern"))
        out["allOf"] = Json::array({{{"pattern", field.pattern.toStdString()}}});
    else if (!field.pattern.isEmpty() && out["type"] == "string")
        out["pattern"] = field.pattern.toStdString();
    addGovernance(field, out);
    if (field.maximumLength > 0 && out["type"] == "string")
        out["maxLength"] = field.maximumLength;
    for (const QString &text : field.allowed)
        out["enum"].push_back(allowedValue(field, text));
    if (!field.example.isEmpty())
        out["examples"] = Json::array({allowedValue(field, field.example)});
    return out;
}

} // namespace

QByteArray contractSchema(const Template &value)
{
    Json fields = Json::object();
    Json required = Json::array();
    for (const Field &field : value.fields) {
        fields[field.name.toStdString()] = schemaOf(field);
        if (field.required || field.name == value.key)
            required.push_back(field.name.toStdString());
    }
    return prettyJson({{"$schema", "http://json-schema.org/draft-07/schema#"},
                       {"title", value.name.toStdString()},
                       {"type", "object"},
                       {"required", required},
                       {"properties", fields}});
}

} // namespace reelwright
