// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/datasets/sourcelook.h>

#include <model/base/message.h>
#include <model/data/csvdialect.h>
#include <model/source/sqlitereader.h>
#include <model/source/xlsxbook.h>

namespace reelwright {

namespace {

void detectDialect(SourceLook &look)
{
    const Result<CsvDialect> dialect = guessDialect(look.spec.location);
    if (!dialect)
        return;
    look.detectedEncoding = encodingName(dialect->encoding.encoding);
    look.detectedDelimiter = QString(QLatin1Char(dialect->delimiter.delimiter));
    look.encodingEvidence = dialect->encoding.evidence;
    look.delimiterEvidence = dialect->delimiter.evidence;
}

// The first one is read if none is named.
void findParts(SourceLook &look)
{
    const bool sheets = look.spec.kind == SourceKind::Xlsx;
    const Result<QStringList> parts = sheets ? sheetsOf(look.spec.location)
                                             : tablesOf(look.spec.location);
    if (!parts) {
        look.fault = parts.error();
        return;
    }
    look.parts = *parts;
    QString &chosen = sheets ? look.spec.sheet : look.spec.query;
    if (chosen.isEmpty())
        chosen = parts->value(0);
}

} // namespace

QString delimiterName(const QString &delimiter)
{
    if (delimiter == QLatin1String("\t"))
        return Message::tr("Tab");
    if (delimiter == QLatin1String(";"))
        return Message::tr("Semicolon");
    return delimiter == QLatin1String("|") ? Message::tr("Bar") : Message::tr("Comma");
}

SourceLook lookAt(SourceSpec spec, bool isNew, const Secrets &secrets, const std::stop_token &stop)
{
    SourceLook look{std::move(spec)};
    if (isNew) {
        const Result<SourceSpec> known = specOf(look.spec.location);
        if (!known) {
            look.fault = known.error();
            return look;
        }
        look.spec = *known;
    }
    if (look.spec.kind == SourceKind::Csv)
        detectDialect(look);
    if (look.spec.kind == SourceKind::Xlsx || look.spec.kind == SourceKind::Sqlite)
        findParts(look);
    if (look.fault)
        return look;
    LiveOptions live;
    live.stop = stop;
    Result<ColumnSample> sample = sampleOf(
        look.spec, secrets, sampleRows, [&stop] { return !stop.stop_requested(); }, live);
    if (sample)
        look.sample = std::move(*sample);
    else
        look.fault = sample.error();
    if (!look.fault && look.sample.columns.isEmpty())
        look.fault =
            Error{ErrorCode::Input, Message::tr("it has no records"), sourceName(look.spec), {}};
    return look;
}

} // namespace reelwright
