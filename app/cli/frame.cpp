// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedtemplate.h"
#include "pngfile.h"
#include "viewerarguments.h"

#include <preview/compose/composer.h>
#include <preview/render/programreader.h>

namespace reelwright::cli {

namespace {

struct FrameArguments {
    ViewerArguments viewers;
    double time = 0;
    std::string out;
};

Result<Program> programOf(const LoadedTemplate &loaded, const QString &data,
                          const ViewerChoice &choice)
{
    auto reader = ProgramReader::open(loaded, data, choice);
    if (!reader)
        return fail(reader.error());
    Result<QList<ViewerProgram>> programs = (*reader)->next(1);
    if (!programs)
        return fail(programs.error());
    ViewerProgram &first = programs->first();
    if (!first.program)
        return fail(first.program.error().in(QStringLiteral("viewer ") + first.viewer));
    return std::move(*first.program);
}

int frame(const FrameArguments &arguments)
{
    const Result<ViewerChoice> choice = arguments.viewers.choice();
    if (!choice)
        return complain(choice.error());
    const Result<OpenedTemplate> opened = openTemplate(arguments.viewers.source);
    if (!opened)
        return complain(opened.error());
    const Result<Program> program =
        programOf(opened->loaded, text(arguments.viewers.data), *choice);
    if (!program)
        return complain(program.error());
    const bool inside = arguments.time >= 0 && arguments.time < toSeconds(program->duration);
    if (!inside)
        return complain({ErrorCode::Input,
                         QStringLiteral("%1 s lies outside the video").arg(arguments.time),
                         QStringLiteral("--time"),
                         QStringLiteral("it is %1 s long").arg(toSeconds(program->duration)),
                         0,
                         {}});
    Composer composer;
    const Result<Frame> drawn = composer.frame(*program, fromSeconds(arguments.time));
    if (!drawn)
        return complain(drawn.error());
    const Result<void> saved = savePng(drawn->image(), text(arguments.out));
    return saved ? int(allDone) : complain(saved.error());
}

} // namespace

void addFrame(CLI::App &app, Action &action)
{
    CLI::App *command = app.add_subcommand("frame", "One frame of one viewer's video, as PNG.");
    auto arguments = std::make_shared<FrameArguments>();
    arguments->viewers.addTo(*command, false);
    command->get_option("--viewer")->required()->expected(1);
    command->add_option("--time", arguments->time, "Seconds from the start")->required();
    command->add_option("-o,--out", arguments->out, "The picture to make (.png)")->required();
    command->callback([arguments, &action] { action = [arguments] { return frame(*arguments); }; });
}

} // namespace reelwright::cli
