// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/data/columnmatch.h>
#include <model/data/fieldcheck.h>
#include <model/data/recordfile.h>
#include <model/data/utf8.h>
#include <model/data/viewersource.h>

#include <optional>
#include <sqlite3.h>

namespace reelwright {

struct ViewerSource::Private {
    QString file;
    QList<Field> fields;
    std::unique_ptr<RecordReader> reader;
    std::vector<FieldCheck> checks;
    std::vector<Cell> cells;
    Record record;
    QList<BadRow> bad;
    bool hasHeader = false;
    bool any = false;            // a record was seen
    std::optional<Error> broken; // told when the viewers before it were taken

    Result<int> read(ViewerTable &table, int limit);
    void check();
    void setAside();
};

namespace {

constexpr qsizetype mostBadInARow = 100'000; // they are held in memory until they are taken

// Nobody looks at these viewers before they are drawn, so no column is chosen for them by its
// place.
Result<void> checkDoubled(const RecordReader &reader, const QList<Field> &fields,
                          const QString &file)
{
    for (const QString &column : reader.doubledColumns())
        for (const Field &field : fields)
            if (fieldSpelling(column) == fieldSpelling(field.name))
                return fail(Message::tr("several columns have the same name, '%1', and the field "
                                        "'%2' is read from it")
                                .arg(column, field.name),
                            file + QStringLiteral(":1"),
                            Message::tr("rename or remove all but one of them"));
    return {};
}

} // namespace

ViewerSource::ViewerSource(std::unique_ptr<Private> data) : d(std::move(data)) {}
ViewerSource::ViewerSource(ViewerSource &&) noexcept = default;
ViewerSource::~ViewerSource() = default;

Result<ViewerSource> ViewerSource::open(const QString &path, const Template &value)
{
    auto made = std::make_unique<Private>();
    made->fields = value.fields;
    for (Field &field : made->fields) {
        const bool isKey = field.name == value.key;
        made->checks.emplace_back(field, isKey);
        field.required = field.required || isKey;
    }
    if (!value.field(value.key))
        return fail(Message::tr("the template's key '%1' is none of its fields").arg(value.key));
    made->cells.resize(made->checks.size());
    Result<RecordFile> opened = openRecords(path, made->fields);
    if (!opened)
        return fail(opened.error());
    if (const auto sure = checkDoubled(*opened->reader, value.fields, opened->name); !sure)
        return fail(sure.error());
    made->file = opened->name;
    made->reader = std::move(opened->reader);
    made->hasHeader = opened->hasHeader;
    return ViewerSource(std::move(made));
}

Result<int> ViewerSource::next(ViewerTable &table, int limit)
{
    table.clear();
    sqlite3_exec(table.database(), "BEGIN", nullptr, nullptr, nullptr);
    Result<int> count = d->broken ? Result<int>(fail(*d->broken)) : d->read(table, limit);
    sqlite3_exec(table.database(), "COMMIT", nullptr, nullptr, nullptr);
    return count;
}

Result<int> ViewerSource::Private::read(ViewerTable &table, int limit)
{
    int count = 0;
    while (count < limit && (count == 0 || bad.size() < limit)) {
        const Result<bool> found = reader->next(record);
        if (!found && count == 0)
            return fail(found.error());
        if (!found)
            broken = found.error();
        if (!found || !*found)
            break;
        any = true;
        check();
        if (!record.reason.isEmpty()) {
            setAside();
            if (bad.size() >= mostBadInARow)
                return fail(Message::tr("%1 records in a row can't be used; the first: %2 %3")
                                .arg(bad.size())
                                .arg(bad[0].column, bad[0].reason),
                            QStringLiteral("%1:%2").arg(file).arg(bad[0].line));
            continue;
        }
        if (const Result<void> added = table.add(cells); !added)
            return fail(added.error());
        ++count;
    }
    if (!any)
        return fail(Message::tr("the data has no viewers, only %1")
                        .arg(hasHeader ? Message::tr("a header") : Message::tr("an empty list")),
                    file);
    return count;
}

void ViewerSource::Private::check()
{
    for (size_t i = 0; i < checks.size() && record.reason.isEmpty(); ++i)
        if (QString reason = checks[i].read(record.values[i], cells[i]); !reason.isEmpty())
            record.reject(std::move(reason), fields[qsizetype(i)].name,
                          shortened(record.values[i]));
}

void ViewerSource::Private::setAside()
{
    bad.append({file, record.line, record.column, record.value, record.reason});
}

QList<BadRow> ViewerSource::takeBadRows()
{
    return std::exchange(d->bad, {});
}

QStringList ViewerSource::unusedColumns() const
{
    return d->reader->unusedColumns();
}

} // namespace reelwright
