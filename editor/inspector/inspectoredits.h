// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QCoreApplication>
#include <functional>

namespace reelwright {

// What the inspector does to a property of all selected elements that have it, at the playhead. Of
// one with keyframes, what is bound is its keyframe there.
// Each is one edit with a name that says what it did.
class InspectorEdits {
    Q_DECLARE_TR_FUNCTIONS(reelwright::InspectorEdits)

public:
    explicit InspectorEdits(Session &session) : m_session(session) {}

    Result<void> tryOut(PropertyId property, const Value &value); // Session::preview()
    // Of each element what is made of its own value.
    using Making = std::function<Result<Value>(const Value &now)>;
    Result<void> tryEach(PropertyId property, const Making &making);
    Result<void> keepTried(PropertyId property);
    Result<void> put(PropertyId property, const Value &value);
    Result<void> bind(PropertyId property, const QString &source);
    void bindField(PropertyId property, const QString &field); // where it fits
    // A text bound to the data is edited as it is written: with tokens it is variable.
    Result<void> write(PropertyId property, const QString &text);
    // What is being written, bound or with tokens; Session::preview().
    Result<void> tryWritten(PropertyId property, const QString &source);
    void setFallback(PropertyId property, const std::optional<Value> &fallback); // of what is bound
    void makeStatic(PropertyId property);
    void toggleKeyframe(PropertyId property);
    void setEasing(PropertyId property, const Easing &easing); // from the keyframe there
    void makeAsInBase(PropertyId property);                    // in the format in view
    void reset(PropertyId property);
    void setStyle(const QString &style); // the brand's, of texts
    void setLocked(PropertyId property, bool locked);

private:
    QList<ElementId> elements(PropertyId property) const;
    Flicks timeIn(const ElementId &element) const;
    // Each selected element that has it, with its time at the playhead, put through `edit`.
    using Edit = std::function<Result<Template>(const Template &, const ElementId &, Flicks)>;
    Result<Template> each(PropertyId property, const Edit &edit) const;
    Result<Template> withValue(PropertyId property, const Value &value) const;
    Value valueOf(const ElementId &element, PropertyId property, Flicks time) const;
    Result<Template> withBinding(PropertyId property, const QString &source) const;

    Session &m_session;
};

} // namespace reelwright
