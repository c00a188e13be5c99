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

Result<void> decode(ByteWindow &window, const QString &encoding)
{
    EncodingGuess guess = guessEncoding(window.view(), window.atEnd());
    if (!encoding.isEmpty()) {
        const auto chosen = encodingNamed(encoding, guess, window.view());
        if (!chosen)
            return fail(Message::tr("the encoding '%1' isn't known").arg(encoding), window.name(),
                        Message::tr("one of UTF-8, UTF-16, UTF-16LE, UTF-16BE and windows-1252"));
        if (guess.encoding != *chosen)
            guess.markLength = 0;
        guess.encoding = *chosen;
    }
    window.drop(guess.markLength);
    window.decode(guess.encoding);
    return {};
}

FileForm::Kind kindOf(ByteWindow &window)
{
    const QString ending = QFileInfo(window.name()).suffix().toLower();
    const bool json = ending == QLatin1String("json") || ending == QLatin1String("jsonl") ||
                      ending == QLatin1String("ndjson");
    const size_t first = window.view().find_first_not_of(" \t\r\n");
    const char sign = first < window.size() ? window.view()[first] : '\0';
    const bool table = ending == QLatin1String("csv") || ending == QLatin1String("tsv");
    if (!json && (table || (sign != '[' && sign != '{')))
        return FileForm::Csv;
    return sign == '[' ? FileForm::Json : FileForm::JsonLines;
}

} // namespace

Result<RecordFile> openRecords(const QString &path, const QList<Field> &fields,
                               const ColumnMapping &mapping, const FileForm &form)
{
    Result<ByteWindow> window = ByteWindow::open(path);
    if (!window)
        return fail(window.error());
    if (const Result<void> decoded = decode(*window, form.encoding); !decoded)
        return fail(decoded.error());
    const FileForm::Kind kind = form.kind == FileForm::Unknown ? kindOf(*window) : form.kind;
    const QString name = window->name();
    if (kind == FileForm::Csv) {
        const char delimiter = form.delimiter.isEmpty() ? '\0' : form.delimiter[0].toLatin1();
        auto csv = CsvReader::open(std::move(*window), fields, mapping, delimiter);
        if (!csv)
            return fail(csv.error());
        return RecordFile{name, std::move(*csv), true};
    }
    const auto shape = kind == FileForm::Json ? JsonReader::Shape::Array : JsonReader::Shape::Lines;
    auto json = JsonReader::open(std::move(*window), fields, mapping, shape, form.pointer);
    if (!json)
        return fail(json.error());
    return RecordFile{name, std::move(*json), false};
}

} // namespace reelwright
