// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/inspector/bindingparts.h>
#include <editor/session/session.h>

#include <QAbstractListModel>
#include <QColor>

namespace reelwright {

struct InspectorRow {
    bool section = false;
    QString label;
    QString value; // for this viewer at the playhead; empty: none
    QColor color;  // of a colour's value, else invalid
    bool keyframed = false;
    bool onKeyframe = false;
    QList<BindingPart> binding; // empty: static
    QString fallback;           // of the binding, in words

    friend bool operator==(const InspectorRow &, const InspectorRow &) = default;
};

// The selected element's properties, or the scene in view: what each is, and where it comes from.
class InspectorModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit InspectorModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const InspectorRow &row(int index) const { return m_rows[index]; }

private:
    void take(Session::Changes changes);
    QList<InspectorRow> elementRows(const Element &element) const;
    QList<InspectorRow> sceneRows() const;
    InspectorRow propertyRow(const Element &element, const PropertySpec &spec) const;

    Session &m_session;
    QList<InspectorRow> m_rows;
};

} // namespace reelwright
