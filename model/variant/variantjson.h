// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>
#include <model/variant/variant.h>

#include <QByteArray>
#include <vector>

namespace reelwright {

// Writes variants of one template as JSON, each on one line without its end, in a fixed order:
// {"viewer":"v1","scenes":{slot: scene or null},"values":{element: {property: value}}}, a bound
// keyframe's property as "width/keyframes/1". Only values of scenes that are shown are there.
class VariantJson {
public:
    explicit VariantJson(const Template &value);
    void append(QByteArray &out, const Variant &variant) const;

private:
    struct Site {
        QByteArray element;       // "hello":
        QByteArray property;      // "text":
        bool sameElement = false; // as the site before
    };
    std::vector<QByteArray> m_slots; // "s1":
    std::vector<Site> m_sites;
};

void appendJson(QByteArray &out, const Template &value, const Variant &variant);

} // namespace reelwright
