// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/inspector/bindingparts.h>
#include <editor/inspector/elementvalues.h>
#include <editor/inspector/scenevalues.h>
#include <editor/session/session.h>

#include <QAbstractListModel>
#include <QColor>
#include <optional>

namespace reelwright {

struct InspectorRow {
    bool section = false;
    std::optional<PropertyId> property; // none: a fact, which can't be edited here
    bool bound = false;                 // to the viewer's data: it, or its keyframe at the playhead
    bool mixed = false;                 // the selected elements have several values
    bool overridden = false;            // not as in the base format
    Value shown = 0.0;                  // of a property, for this viewer at the playhead
    bool style = false;                 // which of the brand's styles the text is set in
    std::optional<SceneValue> ofScene;  // what can be edited of the scene in view
    std::optional<ElementValue> ofElement; // what can be edited of elements beside properties
    QString source; // of a binding, the scene or the element, as it is written
    QString label;
    QString value; // for this viewer at the playhead; empty: none
    QColor color;  // of a colour's value, else invalid
    bool keyframed = false;
    bool onKeyframe = false;
    bool locked = false;                // of one of the selected elements, or all of it
    std::optional<PropertyId> easingOf; // the row tells how this one goes on from its keyframe
    std::optional<Easing> easing;
    QList<BindingPart> binding;       // empty: static
    QString fallback;                 // of the binding, in words
    std::optional<Value> otherwise{}; // the fallback itself

    friend bool operator==(const InspectorRow &, const InspectorRow &) = default;
};

// The selected element's properties, or the scene in view: what each is, and where it comes from.
class InspectorModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit InspectorModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    const InspectorRow &row(int index) const { return m_rows[index]; }
    QModelIndex indexOf(PropertyId property) const;

private:
    void take(Session::Changes changes);
    void setShape(const QList<InspectorRow> &rows);
    QList<InspectorRow> elementRows(const Element &element) const;
    QList<InspectorRow> sceneRows() const;
    InspectorRow propertyRow(const Element &element, const PropertySpec &spec) const;
    InspectorRow styleRow(const Element &text) const;
    void addKeyframes(InspectorRow &row, const QList<Keyframe> &keyframes,
                      std::optional<Flicks> time) const; // in the element
    bool isLocked(PropertyId property) const;
    bool isMixed(PropertyId property, const Property &value) const;
    InspectorRow ownRow(const Element &element, ElementValue what, const QString &label) const;

    Session &m_session;
    QList<InspectorRow> m_rows;
};

} // namespace reelwright
