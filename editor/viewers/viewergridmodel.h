// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/viewers/gridpages.h>
#include <editor/viewers/rowfinder.h>

#include <QAbstractTableModel>

namespace reelwright {

class ViewerEdits;

// The session's viewers as a table: a column for each field and, behind these, for each inferred
// one, which is worked out for the rows that are looked at. What is not there yet comes from the
// viewers' thread, and is no value until then.
class ViewerGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        Pending = Qt::UserRole, // bool: not there yet
        Missing,                // bool: the viewer has no value
        Number,                 // bool: it is sorted as one
        Shown,                  // bool: the viewer who is on screen
        Refused,                // bool: there is no consent to it, so templates read no value
        Inferred,               // bool; of headers too
        Fault,                  // text: why an inferred field comes to nothing; empty: it does
    };

    ViewerGridModel(Session &session, ViewerEdits &edits, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &data, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override; // -1: in the data's order

    void setFilter(const QString &expression) { m_finder.setFilter(expression); } // empty: all
    void setWords(const QString &words) { m_finder.setWords(words); }
    bool isNarrowed() const { return m_finder.isNarrowed(); }
    bool isFinding() const { return m_finder.isFinding(); }
    const std::optional<Error> &fault() const { return m_finder.fault(); } // of the filter

    const QList<Field> &fields() const { return m_fields; }
    bool isInferred(int column) const { return column >= m_fields.size(); }
    QString nameOf(int column) const; // of a field or an inferred one
    qint64 viewerAt(int row) const { return m_rows.viewerAt(row); }
    int rowOf(qint64 viewer) const { return m_rows.rowOf(viewer); }
    int shownRow() const { return m_shown; } // of the viewer on screen; -1: not among them
    // Rows may have moved, and those that are there now are not known yet: nothing is to be done to
    // them.
    bool isStale() const { return m_stale; }
    // Rows that are looked at: these pages are fetched before others, and others not at all.
    void lookAtRows(int first, int last) { m_pages.lookAt(first, last); }

Q_SIGNALS:
    void found();                                // other rows, or why there are none
    void faulty(const reelwright::Error &error); // what the contract refuses

private:
    void take(Session::Changes changes);
    void takeFields(bool another);
    void takeInferred();
    void takeRows(const FoundRows &rows);
    void refreshShown();
    struct Seen {
        const QString *text = nullptr; // null: not there yet
        const GridRow *row = nullptr;
    };
    Seen cellAt(int row, int column) const;
    QString tipOf(const Seen &cell, int column) const;

    Session &m_session;
    ViewerEdits &m_edits;
    RowFinder m_finder;
    GridPages m_pages;
    QList<Field> m_fields;
    QList<InferredField> m_inferred;
    FoundRows m_rows;
    int m_shown = -1;
    bool m_stale = false;
    int m_setting = 0; // values that are being kept; the rows stay then
    QHash<std::pair<qint64, int>, QString> m_typed; // these, by viewer and column
};

} // namespace reelwright
