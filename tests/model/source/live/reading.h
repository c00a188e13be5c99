// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../../data/fixtures.h"

#include <model/source/recordsource.h>

#include <QTimeZone>

namespace reelwright::test {

// Secrets of which there is one.
inline Secrets secretOf(const QString &value)
{
    return [value](const QString &) { return Result<QString>(value); };
}

inline Secrets noSecrets()
{
    return [](const QString &name) -> Result<QString> {
        return fail(QStringLiteral("asked for the secret ") + name);
    };
}

// Pauses that take no time, and are remembered.
struct Pauses {
    std::shared_ptr<QList<qint64>> milliseconds = std::make_shared<QList<qint64>>();

    LiveOptions options() const
    {
        LiveOptions made;
        made.now = [] { return QDateTime(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::utc()); };
        made.pause = [list = milliseconds](std::chrono::milliseconds time,
                                           const std::stop_token &) {
            list->append(time.count());
            return true;
        };
        return made;
    }
};

struct Records {
    Result<void> outcome;
    QStringList rows; // "a|b", or "line: reason" of those that can't be used
    QString what() const { return outcome ? QString() : outcome.error().text(); }
};

inline Records recordsOf(const SourceSpec &spec, const char *fields, const LiveOptions &live = {},
                         const Secrets &secrets = noSecrets())
{
    Records read;
    auto reader = openSource(spec, secrets, fieldsOf(fields), {}, live);
    if (!reader) {
        read.outcome = tl::make_unexpected(reader.error());
        return read;
    }
    Record record;
    for (;;) {
        const Result<bool> found = (*reader)->next(record);
        if (!found)
            read.outcome = tl::make_unexpected(found.error());
        if (!found || !*found)
            return read;
        QStringList cells;
        for (const std::string_view value : record.values)
            cells.append(QString::fromUtf8(value.data(), qsizetype(value.size())));
        read.rows.append(
            record.reason.isEmpty()
                ? cells.join(QLatin1Char('|'))
                : QStringLiteral("%1: %2 %3").arg(record.line).arg(record.column, record.reason));
    }
}

} // namespace reelwright::test
