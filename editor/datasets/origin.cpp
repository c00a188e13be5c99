// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/datasets/origin.h>

#include <model/base/message.h>

#include <nlohmann/json.hpp>

namespace reelwright {

namespace {

nlohmann::json objectFrom(const QByteArray &text)
{
    nlohmann::json value = nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
    return value.is_object() ? value : nlohmann::json::object();
}

} // namespace

QByteArray originText(const Origin &origin, const QByteArray &before)
{
    nlohmann::json made = objectFrom(before);
    made["source"] = toJson(origin.source);
    made["mapping"] = toJson(origin.mapping);
    return QByteArray::fromStdString(
        made.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

Result<Origin> originFrom(const QByteArray &text)
{
    const nlohmann::json value = objectFrom(text);
    if (!value.contains("source"))
        return fail(Message::tr("the dataset remembers no source"), {},
                    Message::tr("import its data again"));
    const Result<SourceSpec> source = sourceSpecFrom(value["source"]);
    const Result<ColumnMapping> mapping =
        value.contains("mapping") ? columnMappingFrom(value["mapping"]) : ColumnMapping();
    if (!source || !mapping)
        return fail(source ? mapping.error() : source.error());
    return Origin{*source, *mapping};
}

} // namespace reelwright
