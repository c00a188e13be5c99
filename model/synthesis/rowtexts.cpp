// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/synthesis/rowtexts.h>

namespace reelwright {

RowTexts::RowTexts(const Template &contract, ViewerTable &table) : m_table(table)
{
    for (const Field &field : contract.fields)
        m_checks.emplace_back(field, field.name == contract.key);
    m_bytes.resize(m_checks.size());
    m_cells.resize(m_checks.size());
}

Result<void> RowTexts::add(const QStringList &texts)
{
    for (size_t i = 0; i < m_checks.size(); ++i) {
        m_bytes[i] = texts[qsizetype(i)].toStdString();
        const QString reason = m_checks[i].read(m_bytes[i], m_cells[i]);
        if (!reason.isEmpty())
            return fail(
                Message::tr("the field '%1' %2").arg(m_table.fields()[qsizetype(i)].name, reason));
    }
    return m_table.add(m_cells);
}

} // namespace reelwright
