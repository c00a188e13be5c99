// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputschema.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <QFile>

namespace reelwright::test {

namespace {

using nlohmann::json;
using Adapter = valijson::adapters::NlohmannJsonAdapter;

QString pathOf(const QString &name)
{
    return QStringLiteral(REELWRIGHT_SOURCE_DIR "/resources/schemas/%1.schema.json").arg(name);
}

std::string firstFault(const json &schemaText, const json &value)
{
    valijson::Schema schema;
    valijson::SchemaParser().populateSchema(Adapter(schemaText), schema);
    valijson::ValidationResults results;
    if (valijson::Validator().validate(schema, Adapter(value), &results))
        return {};
    valijson::ValidationResults::Error first;
    results.popError(first);
    std::string text;
    for (const std::string &step : first.context)
        text += step;
    return text + ": " + first.description;
}

} // namespace

QByteArray schemaFault(const QString &name, const QByteArray &text)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return "there is no schema " + name.toUtf8();
    try {
        return QByteArray::fromStdString(
            firstFault(json::parse(file.readAll().toStdString()), json::parse(text.toStdString())));
    } catch (const std::exception &error) {
        return error.what();
    }
}

} // namespace reelwright::test
