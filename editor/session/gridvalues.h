// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/binding/compiledtemplate.h>
#include <model/data/viewertable.h>

#include <QHash>
#include <QList>
#include <QStringList>
#include <span>

namespace reelwright {

// What a grid shows of viewers beside their values, as SQL over the table's columns.
struct GridColumns {
    struct Consent {
        int field = 0;
        QString sql; // what expressions read of it; empty: nothing, as the consent means nothing
    };
    struct Inferred {
        QString sql;
        QString fault{}; // what is wrong with the expression; empty: nothing
    };
    QList<Consent> consents; // of the fields that ask for one
    QList<Inferred> inferred;

    static GridColumns of(const Template &value, const ResolveInputs &inputs);
};

struct GridRow {
    QStringList values;   // of the fields, and behind them of the inferred ones; null: none
    QList<int> refused{}; // fields with a value that no expression reads: there is no consent
    QHash<int, QString> faults{}; // by place in `values`: why an inferred one comes to nothing
};

// Rows are counted from 0. An expression that takes too long for a row is a fault of that row's.
QList<GridRow> readGridRows(const ViewerTable &table, const GridColumns &columns,
                            std::span<const quint32> rows);

} // namespace reelwright
