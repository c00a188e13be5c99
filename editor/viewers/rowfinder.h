// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/gridrows.h>
#include <editor/session/session.h>

#include <QObject>
#include <atomic>
#include <memory>

namespace reelwright {

// The viewers of a grid's rows, in their order.
struct FoundRows {
    std::shared_ptr<const RowNumbers> numbers; // null: all, in the data's order
    int count = 0;

    qint64 viewerAt(int row) const; // its number in the data; -1: no such row
    int rowOf(qint64 viewer) const; // -1: not among them
};

// Looks on the viewers' thread for those that a filter, words and a sorting leave. A newer question
// ends an older one.
class RowFinder : public QObject {
    Q_OBJECT

public:
    explicit RowFinder(Session &session, QObject *parent = nullptr);
    ~RowFinder() override; // ends what is being looked for

    void setFilter(const QString &expression); // empty: all
    void setWords(const QString &words);
    void setSorting(const QString &field, bool descending); // or an inferred one; empty: none
    const QString &filter() const { return m_filter; }
    const QString &words() const { return m_query.words; }
    bool isNarrowed() const { return !m_filter.isEmpty() || !m_query.words.isEmpty(); }
    bool isFinding() const { return m_finding; }
    const std::optional<Error> &fault() const { return m_fault; } // of the filter

    void find();
    void stop();  // no answer comes any more
    void clear(); // and all rows are wanted from now on

Q_SIGNALS:
    void changed(); // isFinding(), fault()
    void found(const reelwright::FoundRows &rows);

private:
    void take(const FoundRows &rows, const std::optional<Error> &fault);

    Session &m_session;
    QString m_filter;
    RowQuery m_query; // its filter is made on the viewers' thread
    bool m_finding = false;
    std::optional<Error> m_fault;
    std::shared_ptr<std::atomic<quint64>> m_asked; // counts; the thread looks at it
};

} // namespace reelwright
