// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/fieldcheck.h>
#include <model/synthesis/distribution.h>

#include <QRandomGenerator>

namespace reelwright {

// Makes values of one field that its contract allows.
class FieldMaker {
public:
    // `spread` null: nothing is known but the contract. `purposes`: those that viewers can consent
    // to.
    FieldMaker(const Field &field, const FieldSpread *spread, const QStringList &purposes);

    // A text as a source would have it; null: no value. An error where none fits the contract.
    Result<QString> make(const QString &language, QRandomGenerator &random) const;

private:
    QString candidate(const QString &language, QRandomGenerator &random) const;
    QString text(const QString &language, QRandomGenerator &random) const;
    QString listText(const QString &language, QRandomGenerator &random) const;
    QString likeExample(QRandomGenerator &random) const;
    double measure(double least, double most, QRandomGenerator &random) const;
    bool isAllowed(const QString &value) const;

    Field m_field;
    const FieldSpread *m_spread;
    QStringList m_purposes;
    FieldCheck m_check;
};

} // namespace reelwright
