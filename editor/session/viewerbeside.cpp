// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Viewers in another format than the one in view, or as an earlier template makes them.
#include <editor/session/viewerstore.h>

#include <model/base/message.h>
#include <model/edit/fieldedits.h>
#include <model/template/checktemplate.h>
#include <model/template/informat.h>
#include <model/variant/layout.h>

#include <algorithm>

namespace reelwright {

namespace {

constexpr std::size_t mostResolvers = 6; // two sides, and those that were looked at before

bool hasFormat(const Template &value, const FormatId &format)
{
    return format.isEmpty() || std::any_of(value.formats.begin(), value.formats.end(),
                                           [&](const Format &each) { return each.id == format; });
}

} // namespace

Result<SheetViewer> ViewerStore::beside(const Beside &wanted)
{
    const std::optional<qint64> row = wanted.index >= 0 ? wanted.index : indexOf(wanted.key);
    if (!row)
        return fail(Message::tr("the data has no viewer with this key"), wanted.key);
    const Result<ViewerRecord> found = record(*row);
    if (!found)
        return fail(found.error());
    if (!m_loaded)
        return SheetViewer{*found, 1, fail(m_fault.value_or(Error()))};
    const bool inView = !wanted.then && (wanted.format.isEmpty() ||
                                         wanted.format == m_loaded->value.formats.first().id);
    if (inView)
        return sheet({{*row, 1}}).value(0);
    BesideResolver &with = resolverFor(wanted);
    if (with.fault)
        return SheetViewer{*found, 1, fail(*with.fault)};
    AssetSource assets = m_assets; // a copy: its own table stays the newest template's
    return SheetViewer{*found, 1,
                       with.resolver->one(found->key)
                           .and_then([&](const Variant &variant) {
                               return layOut(with.value, variant, assets.tableFor(with.value));
                           })
                           .map([](Program program) {
                               return std::make_shared<const Program>(std::move(program));
                           })};
}

BesideResolver &ViewerStore::resolverFor(const Beside &wanted)
{
    const Template &newest = m_loaded->value;
    const auto known = std::find_if(m_beside.begin(), m_beside.end(), [&](const auto &each) {
        return each.then == wanted.then && each.format == wanted.format &&
               (each.then || each.newest == newest);
    });
    if (known != m_beside.end()) {
        std::rotate(m_beside.begin(), known, known + 1);
        return m_beside.front();
    }
    const Template whole = wanted.then ? withNamesOf(*wanted.then, m_table->fields()) : newest;
    BesideResolver made{wanted.then,   wanted.then ? Template() : newest,
                        wanted.format, inFormat(whole, wanted.format),
                        nullptr,       {}};
    // The data are as they are by now: so are their fields, and what viewers have agreed to.
    made.value.fields = m_table->fields();
    made.value.key = m_key;
    if (!hasFormat(whole, wanted.format)) {
        made.fault = Error{ErrorCode::Input, Message::tr("this format was not there yet"), {}, {}};
    } else {
        Result<Resolver> resolver = checkTemplate(made.value).and_then([&] {
            return Resolver::make(made.value, *m_table, inputs());
        });
        if (resolver)
            made.resolver = std::make_unique<Resolver>(std::move(*resolver));
        else
            made.fault = resolver.error();
        if (made.fault && wanted.then && wanted.then->fields != m_table->fields())
            made.fault->hint = Message::tr("the data had other fields when that version was saved");
    }
    m_beside.insert(m_beside.begin(), std::move(made));
    if (m_beside.size() > mostResolvers)
        m_beside.pop_back();
    return m_beside.front();
}

} // namespace reelwright
