// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "stop.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <QCoreApplication>
#include <cstdio>
#include <exception>
#include <preview/media/quiet.h>

using namespace reelwright;

// jemalloc's settings. An encoder lives for a second of video and takes 160 MB; what it freed waits
// long enough for the next one, and few arenas keep the waiting memory small.
extern "C" const char *malloc_conf;
const char *malloc_conf = "narenas:2,dirty_decay_ms:3000";

namespace {

int run(int argc, char **argv)
{
    CLI::App app("Renders personalised videos from Reelwright's templates.", "reelwright-cli");
    app.set_version_flag("--version", "reelwright-cli " REELWRIGHT_VERSION);
    app.require_subcommand(0, 1);
    app.failure_message([](const CLI::App *, const CLI::Error &error) {
        return std::string("reelwright-cli: ") + error.what() + " (--help tells more)\n";
    });
    cli::Action action;
    for (const auto add :
         {cli::addImportTemplate, cli::addExportTemplate, cli::addRescue, cli::addMedia,
          cli::addHistory, cli::addImportData, cli::addDatasets, cli::addSynthesise,
          cli::addInspect, cli::addResolve, cli::addFrame, cli::addSheet, cli::addPack,
          cli::addVerify, cli::addPlan, cli::addRender})
        add(app, action);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? cli::allDone : cli::wrongInput;
    }
    if (action)
        return action();
    return cli::complain({ErrorCode::Input,
                          QStringLiteral("no command is given"),
                          {},
                          QStringLiteral("--help lists them"),
                          0,
                          {}});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    quietFfmpeg();
    cli::watchSignals();
    try {
        const int code = run(argc, argv);
        if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
            return cli::complain({ErrorCode::Passing,
                                  QStringLiteral("standard output can't be written"),
                                  {},
                                  {},
                                  0,
                                  {}});
        return code;
    } catch (const std::exception &fault) { // of memory, say: nothing of ours throws
        std::fprintf(stderr, "reelwright-cli: internal fault: %s\n", fault.what());
        return cli::internalFault;
    }
}
