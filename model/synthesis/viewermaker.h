// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/synthesis/fieldmaker.h>

namespace reelwright {

// Makes whole viewers, each from its number alone.
class ViewerMaker {
public:
    ViewerMaker(const Template &value, const ViewerTable *like);

    // A text for each field, null: no value; the key is "s1", "s2" and so on, or a number.
    Result<QStringList> make(quint32 seed, int number) const;

private:
    QString keyOf(int number) const;
    // As the contract lets keys be, another for each number, as long as there are others.
    static QString keyOf(const Field &key, int number);

    Template m_contract;
    QHash<QString, FieldSpread> m_spreads;
    std::vector<FieldMaker> m_makers;
    qsizetype m_language = -1; // the field that says a viewer's language
};

} // namespace reelwright
