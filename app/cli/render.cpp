// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedtemplate.h"
#include "progressbar.h"
#include "stop.h"
#include "viewerarguments.h"

#include <preview/render/renderer.h>
#include <preview/render/report.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <csignal>
#include <cstdio>
#include <thread>

namespace reelwright::cli {

namespace {

struct RenderArguments {
    ViewerArguments viewers;
    std::string out;
    std::string cache;
    int jobs = int(std::max(1u, std::thread::hardware_concurrency()));
    bool json = false;
};

QByteArray summaryJson(const RenderSummary &summary)
{
    const QJsonObject line{{QStringLiteral("made"), summary.viewers - summary.failed},
                           {QStringLiteral("failed"), summary.failed},
                           {QStringLiteral("kept"), summary.kept},
                           {QStringLiteral("framesEncoded"), summary.framesEncoded},
                           {QStringLiteral("framesShared"), summary.framesShared},
                           {QStringLiteral("report"), summary.report}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

QString summaryText(const RenderSummary &summary)
{
    return QStringLiteral("%1 videos made, %2 failed; %3 frames encoded, %4 shared; %5\n")
        .arg(summary.viewers - summary.failed)
        .arg(summary.failed)
        .arg(summary.framesEncoded)
        .arg(summary.framesShared)
        .arg(summary.report);
}

RenderObserver observerFor(bool json, ProgressBar &bar)
{
    RenderObserver observer;
    observer.stop = &stopRequested();
    observer.progress = [&bar](const RenderProgress &progress) { bar.show(progress); };
    observer.viewer = [json, &bar](const ViewerOutcome &outcome) {
        if (json) {
            print(outcomeJson(outcome) + '\n');
            std::fflush(stdout);
        } else if (outcome.error) {
            bar.clear();
            std::fprintf(stderr, "reelwright-cli: viewer %s failed: %s\n",
                         qPrintable(outcome.viewer), qPrintable(outcome.error->text()));
        }
    };
    return observer;
}

int renderAll(const RenderArguments &arguments)
{
    const Result<ViewerChoice> choice = arguments.viewers.choice();
    if (!choice)
        return complain(choice.error());
    const QString cache = text(arguments.cache);
    const Result<OpenedTemplate> opened = openTemplate(
        arguments.viewers.source, cache.isEmpty() ? QString() : cache + QStringLiteral("/media"));
    if (!opened)
        return complain(opened.error());
    std::signal(SIGPIPE, SIG_IGN); // the videos are what counts, not who reads about them
    ProgressBar bar;
    const Result<RenderSummary> summary = render(
        opened->loaded, text(arguments.viewers.data),
        {*choice, text(arguments.out), cache, arguments.jobs}, observerFor(arguments.json, bar));
    bar.clear();
    if (!summary)
        return complain(summary.error());
    if (arguments.json)
        print(summaryJson(*summary));
    else
        print(summaryText(*summary));
    return summary->failed > 0 ? someFailed : allDone;
}

} // namespace

void addRender(CLI::App &app, Action &action)
{
    CLI::App *command = app.add_subcommand("render", "Make a video for each viewer.");
    auto arguments = std::make_shared<RenderArguments>();
    arguments->viewers.addTo(*command, true);
    command->add_option("--out", arguments->out, "The folder for videos and report")->required();
    command->add_option("--cache", arguments->cache,
                        "A folder for encoded chunks, shared by workers and later renders");
    command->add_option("--jobs", arguments->jobs, "Encoders at a time (default: one a processor)")
        ->check(CLI::Range(1, 256));
    command->add_flag("--json", arguments->json, "A JSON line for each viewer, and one at the end");
    command->callback(
        [arguments, &action] { action = [arguments] { return renderAll(*arguments); }; });
}

} // namespace reelwright::cli
