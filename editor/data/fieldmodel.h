// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QAbstractListModel>

namespace reelwright {

class InferredValues;

// The template's fields and, behind them, its inferred ones, each with its value for the viewer on
// screen.
class FieldModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        Name = Qt::UserRole,
        Type,     // FieldType; of an inferred one: none
        Value,    // the viewer's; null where there is none
        Required, // bool
        Key,      // bool: it tells viewers apart
        Language, // bool: it says the viewer's language
        Inferred, // bool
        Icon,     // its name
    };

    FieldModel(Session &session, InferredValues &inferred, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &data, int role) override; // the name
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDragActions() const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

    QString fieldAt(const QModelIndex &index) const; // empty: none
    QModelIndex indexOf(const QString &field) const;

    static QString typeName(FieldType type);
    static QString typeIcon(FieldType type);

Q_SIGNALS:
    void renamed(const QString &from, const QString &to); // before the rows are taken anew

private:
    void take(Session::Changes changes);
    void takeFields();
    QString marks(const Field &field) const;
    QVariant inferredData(const InferredField &field, int role) const;
    bool isInferred(int row) const { return row >= m_fields.size(); }

    Session &m_session;
    InferredValues &m_values;
    QList<Field> m_fields;
    QList<InferredField> m_inferred;
};

} // namespace reelwright
