// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "openedtemplate.h"
#include "stop.h"

#include <model/document/exchange.h>
#include <model/document/rescue.h>
#include <preview/media/probe.h>

namespace reelwright::cli {

namespace {

struct Arguments {
    std::string source;
    std::string target;
    std::string version;
};

int finish(const Result<void> &done)
{
    return done ? int(allDone) : complain(done.error());
}

} // namespace

void addImportTemplate(CLI::App &app, Action &action)
{
    CLI::App *command =
        app.add_subcommand("import-template", "Make a document of a template's text form.");
    auto arguments = std::make_shared<Arguments>();
    command->add_option("SOURCE", arguments->source, "A folder with a template.json, or the file")
        ->required();
    command->add_option("-o,--out", arguments->target, "The document to make (.reel)")->required();
    command->callback([arguments, &action] {
        action = [arguments] {
            return finish(
                importTemplate(text(arguments->source), text(arguments->target), probeMedia, goOn));
        };
    });
}

void addExportTemplate(CLI::App &app, Action &action)
{
    CLI::App *command =
        app.add_subcommand("export-template", "Write a document's text form and media.");
    auto arguments = std::make_shared<Arguments>();
    command->add_option("DOCUMENT", arguments->source, "The document (.reel)")->required();
    command->add_option("-o,--out", arguments->target, "The folder to make")->required();
    addVersion(*command, arguments->version);
    command->callback([arguments, &action] {
        action = [arguments] {
            return finish(exportTemplate(text(arguments->source), text(arguments->target),
                                         text(arguments->version), goOn));
        };
    });
}

void addRescue(CLI::App &app, Action &action)
{
    CLI::App *command =
        app.add_subcommand("rescue", "Make a new document of what can be read in a damaged one.");
    auto arguments = std::make_shared<Arguments>();
    command->add_option("DOCUMENT", arguments->source, "The damaged document (.reel)")->required();
    command
        ->add_option("-o,--out", arguments->target,
                     "The document to make; beside the damaged one it finds its media")
        ->required();
    command->callback([arguments, &action] {
        action = [arguments] {
            const Result<QStringList> lost =
                rescueDocument(text(arguments->source), text(arguments->target), goOn);
            if (!lost)
                return complain(lost.error());
            for (const QString &part : *lost)
                print(QStringLiteral("lost: %1\n").arg(part));
            return int(allDone);
        };
    });
}

} // namespace reelwright::cli
