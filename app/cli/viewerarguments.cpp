// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewerarguments.h"

#include <QRegularExpression>

namespace reelwright::cli {

namespace {

Result<void> readShard(const QString &text, ViewerChoice &choice)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,9})/(\\d{1,9})$"));
    const QRegularExpressionMatch match = form.match(text);
    choice.shard = match.captured(1).toInt();
    choice.shards = match.captured(2).toInt();
    if (choice.shard < 1 || choice.shard > choice.shards)
        return fail(QStringLiteral("'%1' is no shard").arg(text), QStringLiteral("--shard"),
                    QStringLiteral("write I/N with I from 1 to N, as in 3/10"));
    return {};
}

} // namespace

void ViewerArguments::addTo(CLI::App &command, bool withShard)
{
    source.addTo(command);
    command.add_option("--data", data, "Viewers: CSV, JSON or JSON Lines; - is standard input")
        ->required();
    command.add_option("--viewer", viewers, "Only the viewer with this key (may be repeated)");
    if (withShard)
        command.add_option("--shard", shard, "I/N: only every N-th viewer, from the I-th on");
    command.add_option("--table", tables,
                       "NAME=FILE: the rows of a lookup table (may be repeated)");
    command.add_option("--format", format, "The format to make (default: the first)");
    command.add_option("--today", today, "What 'today' means in the template: YYYY-MM-DD");
}

Result<ViewerChoice> ViewerArguments::choice() const
{
    ViewerChoice choice;
    for (const std::string &viewer : viewers)
        choice.viewers.append(text(viewer));
    if (!shard.empty())
        if (const Result<void> read = readShard(text(shard), choice); !read)
            return fail(read.error());
    if (!today.empty()) {
        choice.today = QDate::fromString(text(today), Qt::ISODate);
        if (!choice.today.isValid())
            return fail(QStringLiteral("'%1' is no date").arg(text(today)),
                        QStringLiteral("--today"), QStringLiteral("write it as 2026-12-31"));
    }
    for (const std::string &table : tables) {
        const QString words = text(table);
        const qsizetype sign = words.indexOf(u'=');
        if (sign < 1)
            return fail(QStringLiteral("'%1' is no lookup table with its file").arg(words),
                        QStringLiteral("--table"), QStringLiteral("write it as prices=prices.csv"));
        choice.tables.append({words.left(sign), words.mid(sign + 1)});
    }
    choice.format = FormatId{text(format)};
    return choice;
}

} // namespace reelwright::cli
