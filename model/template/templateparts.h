// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

#include <QHash>
#include <QList>
#include <optional>

namespace reelwright {

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

const char *nameOf(PartKind kind); // Message::tr() has it in words
std::optional<PartKind> partKindNamed(const QString &name);

// What tells a part from all others of its template.
struct PartKey {
    PartKind kind = PartKind::Template;
    QString id; // a field's is its name, the template's own is empty

    friend bool operator==(const PartKey &, const PartKey &) = default;
    friend size_t qHash(const PartKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, int(key.kind), key.id);
    }
};

// One part of a template by itself: what a document keeps in one row.
struct TemplatePart {
    PartKind kind = PartKind::Template;
    QString id;
    QString parent;   // a track's scene (empty: the soundtrack), an element's track, else empty
    int position = 0; // among its siblings
    QByteArray body;  // its members in the text form, without those that are parts themselves

    PartKey key() const { return {kind, id}; }
    friend bool operator==(const TemplatePart &, const TemplatePart &) = default;
};

using PartRows = QHash<PartKey, TemplatePart>;

// The template's own part first.
QList<TemplatePart> partsOf(const Template &value);
// The parts in any order. Everything that templateFromJson refuses is refused here too.
Result<Template> templateFromParts(const QList<TemplatePart> &parts, const QString &file);
// That a part can be read by itself. The error's `where` is the part.
Result<void> checkPart(const TemplatePart &part);

// What makes one template of another.
struct PartChanges {
    QList<TemplatePart> put; // new, altered or moved
    QList<PartKey> gone;

    bool isEmpty() const { return put.isEmpty() && gone.isEmpty(); }
};

// Which parts of a difference have a body.
enum class Bodies {
    All,
    Altered, // not those that have only moved in their list
};

// Takes no longer than what differs, as long as `to` was made of a copy of `from`: lists that the
// two share are not looked into.
PartChanges difference(const Template &from, const Template &to, Bodies bodies = Bodies::All);

// A part before and after a change; at least one of them is there, and both have the same key.
struct PartEdit {
    std::optional<TemplatePart> before;
    std::optional<TemplatePart> after;
};

// `from` after `edits`, sharing with it what they leave alone. `rows`: its parts as they are before
// the edits; of their positions only the order counts. Refused are parts that hang nowhere, or that
// can't be read; checkTemplate() is the caller's.
Result<Template> patched(const Template &from, const PartRows &rows, const QList<PartEdit> &edits);

} // namespace reelwright
