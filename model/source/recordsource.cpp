// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/recordsource.h>

#include <model/base/message.h>
#include <model/data/recordfile.h>
#include <model/data/rowreader.h>
#include <model/source/httpsource.h>
#include <model/source/sqlaccess.h>
#include <model/source/sqlitereader.h>
#include <model/source/sqlsource.h>
#include <model/source/webaddress.h>
#include <model/source/xlsxreader.h>

#include <QUrl>

namespace reelwright {

namespace {

Error unknownKind()
{
    return {ErrorCode::Input, Message::tr("this kind of source can't be read"), {}, {}};
}

Result<std::unique_ptr<RecordReader>> openFile(const SourceSpec &spec, const QList<Field> &fields,
                                               const ColumnMapping &mapping)
{
    FileForm form;
    if (spec.kind != SourceKind::Csv)
        form.kind = spec.kind == SourceKind::Json ? FileForm::Json : FileForm::JsonLines;
    else
        form.kind = FileForm::Csv;
    form.encoding = spec.encoding;
    form.delimiter = spec.delimiter;
    form.pointer = spec.kind == SourceKind::Json ? spec.query : QString();
    Result<RecordFile> file = openRecords(spec.location, fields, mapping, form);
    if (!file)
        return fail(file.error());
    return std::move(file->reader);
}

// Of the kinds whose columns are known at once.
Result<std::unique_ptr<RowReader>> openRows(const SourceSpec &spec)
{
    if (spec.kind == SourceKind::Xlsx)
        return XlsxReader::open(spec.location, spec.sheet);
    return SqliteReader::open(spec.location, spec.query, std::chrono::seconds(spec.secondsAtMost));
}

} // namespace

Result<QString> secretOf(const SourceSpec &spec, const Secrets &secrets)
{
    if (spec.secret.isEmpty())
        return QString();
    if (!secrets)
        return fail(Message::tr("there is no keyring with the secret '%1'").arg(spec.secret));
    return secrets(spec.secret);
}

QString sourceName(const SourceSpec &spec)
{
    if (spec.kind == SourceKind::Http)
        return shownAddress(QUrl(spec.location));
    if (spec.kind != SourceKind::PostgreSql && spec.kind != SourceKind::Odbc)
        return spec.location;
    const Result<SqlAccess> access = accessOf(spec, {});
    return access ? access->shown : Message::tr("the database");
}

Result<std::unique_ptr<RecordReader>> openSource(const SourceSpec &spec, const Secrets &secrets,
                                                 const QList<Field> &fields,
                                                 const ColumnMapping &mapping,
                                                 const LiveOptions &live)
{
    if (const Result<void> right = checkSpec(spec); !right)
        return fail(right.error());
    switch (spec.kind) {
    case SourceKind::Csv:
    case SourceKind::Json:
    case SourceKind::JsonLines:
        return openFile(spec, fields, mapping);
    case SourceKind::PostgreSql:
    case SourceKind::Odbc:
        return openSqlRecords(spec, secrets, fields, mapping, live);
    case SourceKind::Http:
        return openHttp(spec, secrets, fields, mapping, live);
    case SourceKind::Xlsx:
    case SourceKind::Sqlite: {
        Result<std::unique_ptr<RowReader>> rows = openRows(spec);
        if (!rows)
            return fail(rows.error());
        return mapRows(std::move(*rows), fields, mapping);
    }
    default:
        return fail(unknownKind());
    }
}

Result<ColumnSample> sampleOf(const SourceSpec &spec, const Secrets &secrets, qsizetype most,
                              const std::function<bool()> &goOn, const LiveOptions &live)
{
    if (const Result<void> right = checkSpec(spec); !right)
        return fail(right.error());
    switch (spec.kind) {
    case SourceKind::Csv:
    case SourceKind::Json:
    case SourceKind::JsonLines:
        return sampleOf(
            [&](const QList<Field> &fields, const ColumnMapping &mapping) {
                return openFile(spec, fields, mapping);
            },
            most, goOn);
    case SourceKind::PostgreSql:
    case SourceKind::Odbc:
        return sampleSql(spec, secrets, most, goOn, live);
    case SourceKind::Http:
        return sampleHttp(spec, secrets, most, goOn, live);
    case SourceKind::Xlsx:
    case SourceKind::Sqlite: {
        const Result<std::unique_ptr<RowReader>> rows = openRows(spec);
        return rows ? sampleOf(**rows, most, goOn) : fail(rows.error());
    }
    default:
        return fail(unknownKind());
    }
}

Result<QStringList> columnsOf(const SourceSpec &spec, const Secrets &secrets,
                              const LiveOptions &live)
{
    const Result<ColumnSample> sample = sampleOf(spec, secrets, 100, {}, live);
    if (!sample)
        return fail(sample.error());
    return sample->columns;
}

} // namespace reelwright
