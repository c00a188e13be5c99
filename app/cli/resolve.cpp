// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedtemplate.h"
#include "stop.h"
#include "viewerarguments.h"

#include <model/data/lookuptables.h>
#include <model/data/viewersource.h>
#include <model/variant/resolver.h>
#include <model/variant/variantjson.h>
#include <preview/render/programreader.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

namespace reelwright::cli {

namespace {

constexpr int rowsAtOnce = 1000;

void appendFailure(QByteArray &out, const QString &viewer, const QString &failure)
{
    QJsonObject line{{QStringLiteral("failure"), failure}};
    if (!viewer.isEmpty())
        line[QStringLiteral("viewer")] = viewer;
    out += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

QString describe(const BadRow &row)
{
    const QString column = row.column.isEmpty() ? QString() : QStringLiteral(", ") + row.column;
    return QStringLiteral("%1:%2%3: %4").arg(row.file).arg(row.line).arg(column, row.reason);
}

// Everything is written by the batch; what failed is counted.
class Resolution {
public:
    Resolution(const Template &value, QStringList viewers)
        : m_json(value), m_viewers(std::move(viewers)), m_wanted(m_viewers)
    {
    }

    void add(const Result<Variant> &variant)
    {
        const QString viewer = variant ? variant->viewer : variant.error().viewer;
        if (!m_viewers.isEmpty() && !m_viewers.contains(viewer))
            return;
        m_wanted.removeOne(viewer);
        if (variant) {
            m_json.append(m_out, *variant);
            m_out += '\n';
        } else {
            addFailure(viewer, variant.error().text());
        }
    }
    void addFailure(const QString &viewer, const QString &failure)
    {
        ++m_failed;
        appendFailure(m_out, viewer, failure);
    }
    void flush()
    {
        print(m_out);
        m_out.resize(0);
    }
    bool wantsAll() const { return m_viewers.isEmpty(); }
    bool isComplete() const { return !wantsAll() && m_wanted.isEmpty(); }
    const QStringList &wanted() const { return m_wanted; }
    qint64 failed() const { return m_failed; }

private:
    VariantJson m_json;
    QStringList m_viewers;
    QStringList m_wanted; // named and not met yet
    QByteArray m_out;
    qint64 m_failed = 0;
};

Result<void> resolveAll(ViewerSource &source, ViewerTable &table, Resolver &resolver,
                        Resolution &resolution)
{
    while (!resolution.isComplete() && !stopRequested()) {
        const Result<int> read = source.next(table, rowsAtOnce);
        if (!read)
            return fail(read.error());
        for (const BadRow &row : source.takeBadRows())
            if (resolution.wantsAll())
                resolution.addFailure({}, describe(row));
        const Result<void> resolved = resolver.each([&](Result<Variant> variant) {
            resolution.add(variant);
            return true;
        });
        if (!resolved)
            return resolved;
        resolution.flush();
        if (*read == 0 || std::ferror(stdout) != 0)
            return {};
    }
    return {};
}

int resolve(const ViewerArguments &arguments)
{
    const Result<ViewerChoice> choice = arguments.choice();
    if (!choice)
        return complain(choice.error());
    const Result<OpenedTemplate> opened = openTemplate(arguments.source);
    if (!opened)
        return complain(opened.error());
    const Result<Template> chosen = inChosenFormat(opened->loaded.value, *choice);
    if (!chosen)
        return complain(chosen.error());
    const Template &value = *chosen;
    Result<ViewerSource> source = ViewerSource::open(text(arguments.data), value);
    if (!source)
        return complain(source.error());
    Result<ViewerTable> table = ViewerTable::make(value.fields);
    if (!table)
        return complain(table.error());
    const auto tables = LookupTables::fromFiles(value, choice->tables);
    if (!tables)
        return complain(tables.error());
    Result<Resolver> resolver = Resolver::make(value, *table, {choice->today, *tables});
    if (!resolver)
        return complain(resolver.error());
    Resolution resolution(value, choice->viewers);
    const Result<void> done = resolveAll(*source, *table, *resolver, resolution);
    for (const QString &viewer : resolution.wanted())
        resolution.addFailure(viewer, QStringLiteral("is not in the data"));
    resolution.flush();
    if (!done)
        return complain(done.error());
    if (stopRequested())
        return runAgain;
    if (resolution.failed() > 0)
        std::fprintf(stderr, "reelwright-cli: %lld viewers failed, see \"failure\"\n",
                     static_cast<long long>(resolution.failed()));
    return resolution.failed() > 0 ? someFailed : allDone;
}

} // namespace

void addResolve(CLI::App &app, Action &action)
{
    CLI::App *command = app.add_subcommand("resolve", "Each viewer's variant, a JSON line each.");
    auto arguments = std::make_shared<ViewerArguments>();
    arguments->addTo(*command, false);
    command->callback(
        [arguments, &action] { action = [arguments] { return resolve(*arguments); }; });
}

} // namespace reelwright::cli
