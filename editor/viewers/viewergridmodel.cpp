// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/viewers/viewergridmodel.h>

#include <editor/session/words.h>
#include <editor/viewers/vieweredits.h>
#include <model/binding/compiledtemplate.h>
#include <model/data/fieldcheck.h>

#include <QPointer>
#include <algorithm>
#include <limits>

namespace reelwright {

namespace {

constexpr int pageRows = 64;
constexpr int keptPages = 96;
constexpr int nearPages = 1; // beside those that are looked at

bool isNumber(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Money;
}

} // namespace

ViewerGridModel::ViewerGridModel(Session &session, ViewerEdits &edits, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_edits(edits), m_pages(keptPages)
{
    m_asking.setSingleShot(true); // once for all rows that are painted
    connect(&m_asking, &QTimer::timeout, this, &ViewerGridModel::askForPages);
    connect(&session, &Session::changed, this, &ViewerGridModel::take);
}

ViewerGridModel::~ViewerGridModel()
{
    ++m_wanted->query; // ends what is being looked for
}

void ViewerGridModel::take(Session::Changes changes)
{
    using C = Session::Change;
    if (changes & (C::Template | C::Edit) && !m_session.isPreviewing())
        takeFields();
    if (changes & C::Data && !m_setting)
        find();
    if (changes & (C::Viewer | C::Data | C::Template))
        refreshShown();
}

// Data of other fields come later: until then there are no rows.
void ViewerGridModel::takeFields()
{
    const QList<Field> fields = m_session.hasTemplate() ? m_session.value().fields : QList<Field>();
    if (fields == m_fields)
        return;
    beginResetModel();
    m_fields = fields;
    m_count = 0;
    m_shown = -1;
    m_rows.reset();
    forgetPages();
    ++m_wanted->query;
    endResetModel();
    m_setting = 0;
    m_typed.clear();
    if (!m_session.hasTemplate()) {
        m_filter.clear();
        m_query = {};
        m_fault.reset();
    }
    Q_EMIT found();
}

void ViewerGridModel::forgetPages()
{
    m_pages.clear();
    m_missing.clear();
    m_asked.clear();
}

void ViewerGridModel::setFilter(const QString &expression)
{
    if (std::exchange(m_filter, expression) != expression)
        find();
}

void ViewerGridModel::setWords(const QString &words)
{
    if (std::exchange(m_query.words, words) != words)
        find();
}

void ViewerGridModel::sort(int column, Qt::SortOrder order)
{
    const QString by = column >= 0 && column < m_fields.size() ? m_fields[column].name : QString();
    const bool descending = order == Qt::DescendingOrder;
    if (by == m_query.sortBy && descending == m_query.descending)
        return;
    m_query.sortBy = by;
    m_query.descending = descending;
    find();
}

// The rows that were there stay until the others are known. A newer question ends an older one.
void ViewerGridModel::find()
{
    const quint64 asked = ++m_wanted->query;
    m_finding = true;
    m_asked.clear(); // their answers are dropped
    m_session.ask([self = QPointer(this), wanted = m_wanted, asked, query = m_query,
                   filter = m_filter](ViewerStore &viewers) mutable -> Session::Answer {
        const auto goOn = [&] { return wanted->query == asked; };
        const ViewerTable *table = viewers.viewers();
        if (!goOn() || !table || viewers.fields() != viewers.newest().fields)
            return {}; // others are on their way
        Result<RowNumbers> rows;
        if (!filter.isEmpty()) {
            const Result<CompiledExpression> compiled =
                compileExpression(viewers.newest(), filter, viewers.inputs());
            if (compiled)
                query.filter = compiled->sql;
            else
                rows = fail(compiled.error());
        }
        std::shared_ptr<const RowNumbers> numbers;
        if (rows && !query.isAll()) {
            rows = findRows(*table, query, goOn);
            if (rows)
                numbers = std::make_shared<const RowNumbers>(std::move(*rows));
        }
        const qint64 count = numbers ? qint64(numbers->size()) : table->count();
        const std::optional<Error> fault = rows ? std::nullopt : std::optional(rows.error());
        return [self, asked, numbers, count, fault] {
            if (!self || self->m_wanted->query != asked)
                return;
            self->m_fault = fault;
            self->m_finding = false;
            if (fault)
                Q_EMIT self->found();
            else
                self->takeRows(asked, numbers, count);
        };
    });
    Q_EMIT found();
}

void ViewerGridModel::takeRows(quint64, const std::shared_ptr<const RowNumbers> &rows, qint64 count)
{
    beginResetModel();
    m_rows = rows;
    m_count = int(std::min<qint64>(count, std::numeric_limits<int>::max()));
    forgetPages();
    m_shown = -1;
    endResetModel();
    refreshShown();
    Q_EMIT found();
}

void ViewerGridModel::refreshShown()
{
    const auto &viewer = m_session.viewer();
    const int now = viewer ? rowOf(viewer->record.index) : -1;
    const int before = std::exchange(m_shown, now);
    if (before == now)
        return;
    for (const int row : {before, now})
        if (row >= 0 && row < m_count) {
            Q_EMIT headerDataChanged(Qt::Vertical, row, row);
            if (!m_fields.isEmpty())
                Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
}

int ViewerGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int ViewerGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

qint64 ViewerGridModel::viewerAt(int row) const
{
    if (row < 0 || row >= m_count)
        return -1;
    return m_rows ? (*m_rows)[size_t(row)] : row;
}

// A pass over a million numbers takes half a millisecond.
int ViewerGridModel::rowOf(qint64 viewer) const
{
    if (!m_rows)
        return viewer >= 0 && viewer < m_count ? int(viewer) : -1;
    const auto found = std::ranges::find(*m_rows, quint32(viewer));
    return found == m_rows->end() ? -1 : int(found - m_rows->begin());
}

const QString *ViewerGridModel::textAt(int row, int column) const
{
    if (!m_typed.isEmpty())
        if (const auto typed = m_typed.constFind({viewerAt(row), column}); typed != m_typed.cend())
            return &*typed;
    const int number = row / pageRows;
    const Page *page = m_pages.object(number);
    if (!page) {
        if (!m_asked.contains(number) && !m_missing.contains(number)) {
            m_missing.insert(number);
            m_asking.start();
        }
        return nullptr;
    }
    const int inside = row % pageRows;
    return inside < page->size() && column < page->at(inside).size() ? &page->at(inside)[column]
                                                                     : nullptr;
}

QVariant ViewerGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_count)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Pending:
    case Missing:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString *text = textAt(index.row(), index.column());
        if (role == Pending)
            return !text;
        if (role == Missing)
            return text && text->isNull();
        if (!text)
            return {};
        if (role == Qt::AccessibleTextRole && text->isNull())
            return tr("no value");
        return *text;
    }
    case Number:
        return isNumber(m_fields[index.column()].type);
    case Shown:
        return index.row() == m_shown;
    default:
        return {};
    }
}

QVariant ViewerGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Shown)
            return section == m_shown;
        return role == Qt::DisplayRole ? QVariant(Words::number(viewerAt(section) + 1))
                                       : QVariant();
    }
    if (section >= m_fields.size())
        return {};
    const Field &field = m_fields[section];
    switch (role) {
    case Qt::DisplayRole:
        return field.name;
    case Qt::ToolTipRole:
        return tr("Sort by %1: up, down, and as in the data").arg(field.name);
    case Number:
        return isNumber(field.type);
    default:
        return {};
    }
}

Qt::ItemFlags ViewerGridModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool there = index.isValid() && m_session.canAlterViewers() &&
                       m_pages.contains(index.row() / pageRows);
    return there ? flags | Qt::ItemIsEditable : flags;
}

// What the contract refuses is told, and the value stays.
bool ViewerGridModel::setData(const QModelIndex &index, const QVariant &data, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !m_session.canAlterViewers())
        return false;
    const Field &field = m_fields[index.column()];
    const QString text = data.toString();
    const std::string bytes = text.toStdString();
    Cell cell;
    const QString reason = FieldCheck(field, field.name == m_session.value().key).read(bytes, cell);
    if (!reason.isEmpty()) {
        Q_EMIT faulty({ErrorCode::Input, tr("“%1” %2").arg(text, reason), field.name, {}, 0, {}});
        return false;
    }
    const int page = index.row() / pageRows;
    const qint64 viewer = viewerAt(index.row());
    ++m_setting;
    m_typed.insert({viewer, index.column()}, text.trimmed().isEmpty() ? QString() : text);
    m_edits.make(SetCell{viewer, index.column(), ownedCell(cell)},
                 [self = QPointer(this), page, viewer, column = index.column(),
                  wasShown = m_shown == index.row() &&
                             field.name == m_session.value().key](const Result<RowEdit> &done) {
                     if (!self)
                         return;
                     self->m_setting = std::max(0, self->m_setting - 1);
                     self->m_typed.remove({viewer, column});
                     self->m_pages.remove(page);
                     self->m_missing.insert(page);
                     self->m_asking.start();
                     if (done && wasShown) // the one on screen was looked for by the key they had
                         self->m_session.showViewer(viewer);
                 });
    return true;
}

bool ViewerGridModel::isLookedAt(int page) const
{
    return page >= m_wanted->firstPage - nearPages && page <= m_wanted->lastPage + nearPages;
}

void ViewerGridModel::lookAtRows(int first, int last)
{
    m_wanted->firstPage = std::max(0, first) / pageRows;
    m_wanted->lastPage = std::max(0, last) / pageRows;
    const int most = (m_count - 1) / pageRows;
    for (int page = m_wanted->firstPage - nearPages; page <= m_wanted->lastPage + nearPages; ++page)
        if (page >= 0 && page <= most && !m_pages.contains(page) && !m_asked.contains(page))
            m_missing.insert(page);
    if (!m_missing.isEmpty())
        m_asking.start();
}

// Those that nobody looks at any more when their turn comes are passed over.
void ViewerGridModel::askForPages()
{
    const quint64 asked = m_wanted->query;
    const QSet<int> missing = std::exchange(m_missing, {});
    for (const int page : missing) {
        if (m_finding || page * pageRows >= m_count || m_pages.contains(page))
            continue;
        const int first = page * pageRows;
        const int end = std::min(m_count, first + pageRows);
        RowNumbers numbers;
        for (int row = first; row < end; ++row)
            numbers.push_back(quint32(viewerAt(row)));
        m_asked.insert(page);
        m_session.ask([self = QPointer(this), wanted = m_wanted, asked, page,
                       numbers = std::move(numbers)](ViewerStore &viewers) -> Session::Answer {
            const bool near = page >= wanted->firstPage - nearPages &&
                              page <= wanted->lastPage + nearPages;
            const ViewerTable *table = viewers.viewers();
            Page rows;
            if (wanted->query == asked && near && table)
                rows = readRows(*table, numbers);
            return [self, asked, page, rows] {
                if (self)
                    self->takePage(asked, page, rows);
            };
        });
    }
}

void ViewerGridModel::takePage(quint64 query, int page, const Page &rows)
{
    if (query != m_wanted->query)
        return;
    m_asked.remove(page);
    const int first = page * pageRows;
    const int last = std::min(m_count, first + pageRows) - 1;
    if (rows.isEmpty()) { // passed over; one that is looked at by now is asked for anew
        if (isLookedAt(page))
            lookAtRows(m_wanted->firstPage * pageRows, m_wanted->lastPage * pageRows);
        return;
    }
    m_pages.insert(page, new Page(rows));
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

} // namespace reelwright
