// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Viewers that are looked at beside each other.
#include <editor/session/viewerstore.h>

#include <model/variant/layout.h>

namespace reelwright {

Result<QList<PickedRow>> ViewerStore::pick(const Pick &pick, const std::function<bool()> &goOn)
{
    if (!m_table || !m_loaded)
        return QList<PickedRow>();
    return pickRows(*m_table, m_loaded->value, pick, inputs(), goOn);
}

QList<SheetViewer> ViewerStore::sheet(const QList<PickedRow> &rows)
{
    QList<SheetViewer> viewers;
    for (const PickedRow &row : rows) {
        const Result<ViewerRecord> found = record(row.row);
        if (!found)
            continue;
        SheetViewer viewer{*found, row.viewers, fail(m_fault.value_or(Error()))};
        if (m_resolver)
            viewer.video = m_resolver->one(found->key)
                               .and_then([this](const Variant &variant) {
                                   return layOut(m_loaded->value, variant, m_loaded->assets);
                               })
                               .map([](Program program) {
                                   return std::make_shared<const Program>(std::move(program));
                               });
        viewers.append(std::move(viewer));
    }
    return viewers;
}

} // namespace reelwright
