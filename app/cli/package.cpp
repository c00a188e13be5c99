// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "openedtemplate.h"
#include "stop.h"

#include <model/binding/compiledtemplate.h>
#include <model/package/package.h>
#include <model/template/informat.h>

namespace reelwright::cli {

namespace {

// A template with a mistake in a binding or rule is not exported.
Result<void> pack(const SourceArguments &source, const std::string &target)
{
    const Result<OpenedTemplate> opened = openTemplate(source);
    if (!opened)
        return fail(opened.error());
    const Template &value = opened->loaded.value;
    for (const Format &format : value.formats)
        if (const auto made = compile(inFormat(value, format.id), {QDate(2000, 1, 1)}); !made)
            return fail(made.error());
    return packTemplate(text(source.path), text(target), text(source.version), goOn);
}

} // namespace

void addPack(CLI::App &app, Action &action)
{
    struct Arguments {
        SourceArguments source;
        std::string target;
    };
    CLI::App *command = app.add_subcommand("pack", "Export a package for the render farm.");
    auto arguments = std::make_shared<Arguments>();
    arguments->source.addTo(*command);
    command->add_option("-o,--out", arguments->target, "The package to make (.reelpack)")
        ->required();
    command->callback([arguments, &action] {
        action = [arguments] {
            const Result<void> packed = pack(arguments->source, arguments->target);
            return packed ? int(allDone) : complain(packed.error());
        };
    });
}

void addVerify(CLI::App &app, Action &action)
{
    CLI::App *command =
        app.add_subcommand("verify", "Compare every byte of a package with its manifest.");
    auto path = std::make_shared<std::string>();
    command->add_option("PACKAGE", *path, "The package (.reelpack)")->required();
    command->callback([path, &action] {
        action = [path] {
            const Result<PackageInfo> info = verifyPackage(text(*path), goOn);
            if (!info)
                return complain(info.error());
            print(QStringLiteral("%1: whole, %2 entries, template sha256:%3\n")
                      .arg(text(*path))
                      .arg(info->entries.size())
                      .arg(QString::fromLatin1(info->digest)));
            return int(allDone);
        };
    });
}

} // namespace reelwright::cli
