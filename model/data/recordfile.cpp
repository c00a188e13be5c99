// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/data/bytewindow.h>
#include <model/data/csvreader.h>
#include <model/data/jsonreader.h>
#include <model/data/recordfile.h>

#include <QFileInfo>

namespace reelwright {

namespace {

bool startsWith(ByteWindow &window, std::string_view bytes)
{
    return window.view().starts_with(bytes);
}

Result<void> checkEncoding(ByteWindow &window)
{
    if (startsWith(window, "\xef\xbb\xbf"))
        window.drop(3);
    if (startsWith(window, "\xff\xfe") || startsWith(window, "\xfe\xff"))
        return fail(Message::tr("the data is UTF-16, and UTF-8 is expected"), window.name(),
                    Message::tr("save it as UTF-8"));
    return {};
}

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

Result<RecordFile> openRecords(const QString &path, const QList<Field> &fields)
{
    Result<ByteWindow> window = ByteWindow::open(path);
    if (!window)
        return fail(window.error());
    if (const Result<void> encoded = checkEncoding(*window); !encoded)
        return fail(encoded.error());
    RecordFile file{window->name(), jsonReader(*window, fields)};
    if (!file.reader) {
        auto csv = CsvReader::open(std::move(*window), fields);
        if (!csv)
            return fail(csv.error());
        file.reader = std::move(*csv);
        file.hasHeader = true;
    }
    return file;
}

} // namespace reelwright
