// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/bytewindow.h>
#include <model/data/csvreader.h>
#include <model/data/fieldcheck.h>
#include <model/data/jsonreader.h>
#include <model/data/utf8.h>
#include <model/data/viewersource.h>

#include <QFileInfo>
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
    bool any = false;            // a record was seen
    std::optional<Error> broken; // told when the viewers before it were taken

    Result<int> read(ViewerTable &table, int limit);
    void check();
    void setAside();
};

namespace {

constexpr qsizetype mostBadInARow = 100'000; // they are held in memory until they are taken

bool startsWith(ByteWindow &window, std::string_view bytes)
{
    return window.view().starts_with(bytes);
}

Result<void> checkEncoding(ByteWindow &window)
{
    if (startsWith(window, "\xef\xbb\xbf"))
        window.drop(3);
    if (startsWith(window, "\xff\xfe") || startsWith(window, "\xfe\xff"))
        return fail(QStringLiteral("the data is UTF-16, and UTF-8 is expected"), window.name(),
                    QStringLiteral("save it as UTF-8"));
    return {};
}

// By the name's ending, else by the first sign.
std::unique_ptr<RecordReader> jsonReader(ByteWindow &window, const QList<Field> &fields)
{
    const QString ending = QFileInfo(window.name()).suffix().toLower();
    const bool json = ending == QLatin1String("json") || ending == QLatin1String("jsonl") ||
                      ending == QLatin1String("ndjson");
    const size_t first = window.view().find_first_not_of(" \t\r\n");
    const char sign = first < window.size() ? window.view()[first] : '\0';
    const bool table = ending == QLatin1String("csv") || ending == QLatin1String("tsv");
    if (!json && (table || (sign != '[' && sign != '{')))
        return {};
    const auto shape = sign == '[' ? JsonReader::Shape::Array : JsonReader::Shape::Lines;
    return std::make_unique<JsonReader>(std::move(window), fields, shape);
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
        return fail(QStringLiteral("the template's key '%1' is none of its fields").arg(value.key));
    Result<ByteWindow> window = ByteWindow::open(path);
    if (!window)
        return fail(window.error());
    made->file = window->name();
    if (const Result<void> encoded = checkEncoding(*window); !encoded)
        return fail(encoded.error());
    made->cells.resize(made->checks.size());
    made->reader = jsonReader(*window, made->fields);
    if (!made->reader) {
        auto csv = CsvReader::open(std::move(*window), made->fields);
        if (!csv)
            return fail(csv.error());
        made->reader = std::move(*csv);
    }
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
                return fail(QStringLiteral("%1 records in a row can't be used; the first: %2 %3")
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
        return fail(QStringLiteral("the data has no viewers, only %1")
                        .arg(dynamic_cast<CsvReader *>(reader.get())
                                 ? QStringLiteral("a header")
                                 : QStringLiteral("an empty list")),
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
