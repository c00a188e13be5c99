// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/viewers/gridpages.h>

#include <QPointer>
#include <algorithm>

namespace reelwright {

namespace {

constexpr int pageRows = 64;
constexpr int keptPages = 96;
constexpr int nearPages = 1; // beside those that are looked at

} // namespace

bool GridPages::Wanted::isNear(int page) const
{
    return page >= first - nearPages && page <= last + nearPages;
}

GridPages::GridPages(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_pages(keptPages)
{
    m_asking.setSingleShot(true);
    connect(&m_asking, &QTimer::timeout, this, &GridPages::ask);
}

GridPages::~GridPages()
{
    ++m_wanted->turn;
}

void GridPages::setRows(const FoundRows &rows)
{
    m_rows = rows;
    forget();
}

void GridPages::forget()
{
    ++m_wanted->turn;
    m_pages.clear();
    m_missing.clear();
    m_asked.clear();
}

void GridPages::pause(bool paused)
{
    if (paused && !m_paused) { // what is answered is dropped
        ++m_wanted->turn;
        m_asked.clear();
    }
    m_paused = paused;
    if (!paused)
        m_asking.start();
}

void GridPages::readAgain(int row)
{
    const int page = row / pageRows;
    m_pages.remove(page);
    m_missing.insert(page);
    m_asking.start();
}

bool GridPages::has(int row) const
{
    return m_pages.contains(row / pageRows);
}

const GridRow *GridPages::row(int row) const
{
    const int number = row / pageRows;
    const Page *page = m_pages.object(number);
    if (!page) {
        if (!m_asked.contains(number) && !m_missing.contains(number)) {
            m_missing.insert(number);
            m_asking.start();
        }
        return nullptr;
    }
    return row % pageRows < page->size() ? &page->at(row % pageRows) : nullptr;
}

void GridPages::lookAt(int first, int last)
{
    m_wanted->first = std::max(0, first) / pageRows;
    m_wanted->last = std::max(0, last) / pageRows;
    const int most = (m_rows.count - 1) / pageRows;
    for (int page = m_wanted->first - nearPages; page <= m_wanted->last + nearPages; ++page)
        if (page >= 0 && page <= most && !m_pages.contains(page) && !m_asked.contains(page))
            m_missing.insert(page);
    if (!m_missing.isEmpty())
        m_asking.start();
}

void GridPages::ask()
{
    if (m_paused)
        return;
    const quint64 turn = m_wanted->turn;
    const QSet<int> missing = std::exchange(m_missing, {});
    for (const int page : missing) {
        if (page * pageRows >= m_rows.count || m_pages.contains(page))
            continue;
        const int end = std::min(m_rows.count, (page + 1) * pageRows);
        RowNumbers numbers;
        for (int row = page * pageRows; row < end; ++row)
            numbers.push_back(quint32(m_rows.viewerAt(row)));
        m_asked.insert(page);
        m_session.ask([self = QPointer(this), wanted = m_wanted, turn, page,
                       numbers = std::move(numbers)](ViewerStore &viewers) -> Session::Answer {
            Page rows;
            if (const ViewerTable *table = viewers.viewers();
                table && wanted->turn == turn && wanted->isNear(page)) {
                Template value = viewers.newest();
                value.fields = viewers.fields(); // others may be on their way
                rows = readGridRows(*table, GridColumns::of(value, viewers.inputs()), numbers);
            }
            return [self, turn, page, rows] {
                if (self)
                    self->take(turn, page, rows);
            };
        });
    }
}

void GridPages::take(quint64 turn, int page, const Page &rows)
{
    if (turn != m_wanted->turn)
        return;
    m_asked.remove(page);
    if (rows.isEmpty()) { // passed over; one that is looked at by now is asked for anew
        if (m_wanted->isNear(page))
            lookAt(m_wanted->first * pageRows, m_wanted->last * pageRows);
        return;
    }
    m_pages.insert(page, new Page(rows));
    Q_EMIT came(page * pageRows, std::min(m_rows.count, (page + 1) * pageRows) - 1);
}

} // namespace reelwright
