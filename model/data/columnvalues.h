// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/message.h>
#include <model/data/fieldcheck.h>

#include <QBitArray>
#include <QString>
#include <QStringList>
#include <string>
#include <string_view>
#include <vector>

namespace reelwright {

// The values of a column that are not blank, as its type is told from.
class ColumnValues {
public:
    ColumnValues(const QStringList &values, const QBitArray &typed) : m_typed(typed)
    {
        for (const QString &value : values)
            m_values.push_back(value.trimmed().toStdString());
    }
    size_t size() const { return m_values.size(); }
    const std::string &operator[](size_t i) const { return m_values[i]; }
    QString shown(size_t i) const { return QString::fromStdString(m_values[i]); }
    bool isTyped(size_t i) const
    {
        return qsizetype(i) < m_typed.size() && m_typed.testBit(qsizetype(i));
    }
    template<class Fits>
    bool all(const Fits &fits) const
    {
        for (size_t i = 0; i < size(); ++i)
            if (!fits(i))
                return false;
        return size() > 0;
    }
    // "all 5 values are dates"
    QString are(const QString &many, const QString &one) const
    {
        return size() == 1 ? Message::tr("the one value is %1").arg(one)
                           : Message::tr("all %L1 values are %2").arg(size()).arg(many);
    }

private:
    std::vector<std::string> m_values;
    QBitArray m_typed;
};

inline bool isField(std::string_view text, FieldType type)
{
    Field field;
    field.type = type;
    Cell cell;
    return FieldCheck(field, false).read(text, cell).isEmpty();
}

} // namespace reelwright
