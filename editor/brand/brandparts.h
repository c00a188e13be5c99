// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/template/template.h>

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <optional>

namespace reelwright {

enum class BrandPart { Colors, Styles, Logos, Typefaces };

struct BrandRow {
    QString name; // of the colour or style; else the id
    QString shown;
    QString fact;
    QString tip;
    std::optional<Color> color;

    friend bool operator==(const BrandRow &, const BrandRow &) = default;
};

// The brand kit's lists, and what is done to each of them in the same way.
class BrandParts {
    Q_DECLARE_TR_FUNCTIONS(reelwright::BrandParts)

public:
    static QList<BrandRow> rows(const Template &value, BrandPart part);

    static bool hasNames(BrandPart part) { return part != BrandPart::Logos; }
    static bool hasOrder(BrandPart part) { return part <= BrandPart::Logos; }
    // The name of a typeface is made an identifier.
    static Result<Template> rename(const Template &value, BrandPart part, const QString &name,
                                   const QString &next);
    static Result<Template> move(const Template &value, BrandPart part, const QString &name,
                                 qsizetype position);
    static Result<Template> remove(const Template &value, BrandPart part, const QString &name);
    // The wish, or with a number behind it that makes it new.
    static QString freeName(const Template &value, BrandPart part, const QString &wish);
};

} // namespace reelwright
