// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

#include <QList>

namespace reelwright {

inline constexpr int textFormMajor = 1; // of Template::version, which is "major.minor"
inline constexpr int textFormMinor = 0;

// Reads the text form (resources/schemas/template.schema.json) and checks it (checkTemplate). A
// refusal says where: "file#/json/pointer", or "file:line" where it is no JSON. Members that this
// version does not know are refused, unless the file says that it is of a newer minor version:
// then they are kept and written back.
Result<Template> templateFromJson(const QByteArray &text, const QString &file);

// The canonical text form: members in fixed order, those with their initial value left out, two
// spaces of indent, what fits in 100 columns on one line. Equal templates have equal bytes.
QByteArray templateToJson(const Template &value);

enum class PartKind {
    Template,
    Format,
    Field,
    Media,
    Font,
    Typeface,
    Scene,
    Track,
    Element,
    Slot,
};

const char *nameOf(PartKind kind);

// One part of a template by itself: what a document keeps in one row.
struct TemplatePart {
    PartKind kind = PartKind::Template;
    QString id;       // a field's is its name, the template's own is empty
    QString parent;   // a track's scene (empty: the soundtrack), an element's track, else empty
    int position = 0; // among its siblings
    QByteArray body;  // its members in the text form, without those that are parts themselves

    friend bool operator==(const TemplatePart &, const TemplatePart &) = default;
};

QList<TemplatePart> partsOf(const Template &value);
// The parts in any order. Everything that templateFromJson refuses is refused here too.
Result<Template> templateFromParts(const QList<TemplatePart> &parts, const QString &file);
// One part of a template of this version by itself, against the schema: together with
// checkTemplate() this is all that reading it again will check. The error's `where` is the part.
Result<void> checkPart(const TemplatePart &part, const QString &version);

} // namespace reelwright
