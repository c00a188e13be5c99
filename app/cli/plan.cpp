// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedtemplate.h"
#include "stop.h"
#include "viewerarguments.h"

#include <preview/render/costplan.h>

#include <QJsonDocument>
#include <QJsonObject>

namespace reelwright::cli {

namespace {

QByteArray planJson(const CostPlan &plan)
{
    const QJsonObject line{{QStringLiteral("viewers"), plan.viewers},
                           {QStringLiteral("failed"), plan.failed},
                           {QStringLiteral("chunks"), plan.chunks},
                           {QStringLiteral("distinctChunks"), plan.distinctChunks},
                           {QStringLiteral("frames"), plan.frames},
                           {QStringLiteral("framesToEncode"), plan.framesToEncode},
                           {QStringLiteral("coreSeconds"), plan.coreSeconds},
                           {QStringLiteral("bytes"), plan.bytes},
                           {QStringLiteral("sampledFrames"), plan.sampledFrames}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

QString planText(const CostPlan &plan)
{
    return QStringLiteral("%1 viewers (%2 can't be made)\n"
                          "%3 chunks, %4 of them distinct\n"
                          "%5 frames, %6 to encode\n"
                          "about %7 core-seconds and %8 MB (from %9 frames encoded here)\n")
        .arg(plan.viewers)
        .arg(plan.failed)
        .arg(plan.chunks)
        .arg(plan.distinctChunks)
        .arg(plan.frames)
        .arg(plan.framesToEncode)
        .arg(plan.coreSeconds, 0, 'f', 0)
        .arg(plan.bytes / 1e6, 0, 'f', 0)
        .arg(plan.sampledFrames);
}

int plan(const ViewerArguments &arguments, bool json)
{
    const Result<ViewerChoice> choice = arguments.choice();
    if (!choice)
        return complain(choice.error());
    const Result<OpenedTemplate> opened = openTemplate(arguments.source);
    if (!opened)
        return complain(opened.error());
    const Result<CostPlan> cost =
        planCost(opened->loaded, text(arguments.data), *choice, &stopRequested());
    if (!cost)
        return complain(cost.error());
    if (json)
        print(planJson(*cost));
    else
        print(planText(*cost));
    return cost->failed > 0 ? someFailed : allDone;
}

} // namespace

void addPlan(CLI::App &app, Action &action)
{
    CLI::App *command =
        app.add_subcommand("plan", "What a render would cost, before its first frame.");
    auto arguments = std::make_shared<ViewerArguments>();
    auto json = std::make_shared<bool>(false);
    arguments->addTo(*command, true);
    command->add_flag("--json", *json, "As one JSON object");
    command->callback([arguments, json, &action] {
        action = [arguments, json] { return plan(*arguments, *json); };
    });
}

} // namespace reelwright::cli
