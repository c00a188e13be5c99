// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/gridrows.h>
#include <editor/session/session.h>

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>
#include <atomic>
#include <memory>

namespace reelwright {

class ViewerEdits;

// The session's viewers as a table, a column for each field. It holds the numbers of the rows that
// the present filter and sorting have, and the pages of them that were looked at last; what is not
// there yet comes from the viewers' thread, and is no value until then.
class ViewerGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        Pending = Qt::UserRole, // bool: not there yet
        Missing,                // bool: the viewer has no value
        Number,                 // bool: it is sorted as one
        Shown,                  // bool: the viewer who is on screen
    };

    ViewerGridModel(Session &session, ViewerEdits &edits, QObject *parent = nullptr);
    ~ViewerGridModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &data, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override; // -1: in the data's order

    void setFilter(const QString &expression); // empty: all
    void setWords(const QString &words);
    const QString &filter() const { return m_filter; }
    const QString &words() const { return m_query.words; }
    bool isNarrowed() const { return !m_filter.isEmpty() || !m_query.words.isEmpty(); }
    bool isFinding() const { return m_finding; } // the rows of the newest filter and sorting
    const std::optional<Error> &fault() const { return m_fault; } // of the filter

    const QList<Field> &fields() const { return m_fields; }
    qint64 viewerAt(int row) const;          // its number in the data; -1: no such row
    int rowOf(qint64 viewer) const;          // -1: not among them
    int shownRow() const { return m_shown; } // of the viewer on screen; -1: not among them
    // Rows that are looked at: these pages are fetched before others, and others not at all.
    void lookAtRows(int first, int last);

Q_SIGNALS:
    void found();                                // other rows, or why there are none
    void faulty(const reelwright::Error &error); // what the contract refuses

private:
    using Page = QList<QStringList>;
    // What its questions look at on the viewers' thread.
    struct Wanted {
        std::atomic<quint64> query = 0; // counts
        std::atomic<int> firstPage = 0;
        std::atomic<int> lastPage = 0;
    };

    void take(Session::Changes changes);
    void takeFields();
    void find();
    void takeRows(quint64 query, const std::shared_ptr<const RowNumbers> &rows, qint64 count);
    void refreshShown();
    void askForPages();
    void takePage(quint64 query, int page, const Page &rows);
    void forgetPages();
    const QString *textAt(int row, int column) const; // null: not there yet
    bool isLookedAt(int page) const;

    Session &m_session;
    ViewerEdits &m_edits;
    QList<Field> m_fields;
    QString m_filter;
    RowQuery m_query;                         // its filter is made on the viewers' thread
    std::shared_ptr<const RowNumbers> m_rows; // null: all, in the data's order
    int m_count = 0;
    int m_shown = -1;
    bool m_finding = false;
    int m_setting = 0; // values that are being kept; the rows stay then
    QHash<std::pair<qint64, int>, QString> m_typed; // these, by viewer and column
    std::optional<Error> m_fault;
    mutable QCache<int, Page> m_pages;
    mutable QSet<int> m_missing; // pages
    QSet<int> m_asked;
    mutable QTimer m_asking;
    std::shared_ptr<Wanted> m_wanted = std::make_shared<Wanted>();
};

} // namespace reelwright
