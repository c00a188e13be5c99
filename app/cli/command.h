// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>
#include <QString>
#include <functional>
#include <memory>
#include <string>

namespace reelwright::cli {

enum ExitCode { allDone = 0, someFailed = 1, wrongInput = 2, internalFault = 3, runAgain = 75 };

// What the chosen command does, and its exit code.
using Action = std::function<int()>;

// One function for each command; the command line's words go where they point to.
void addImportTemplate(CLI::App &app, Action &action);
void addExportTemplate(CLI::App &app, Action &action);
void addRescue(CLI::App &app, Action &action);
void addMedia(CLI::App &app, Action &action);
void addHistory(CLI::App &app, Action &action);
void addImportData(CLI::App &app, Action &action);
void addDatasets(CLI::App &app, Action &action);
void addSynthesise(CLI::App &app, Action &action);
void addInspect(CLI::App &app, Action &action);
void addResolve(CLI::App &app, Action &action);
void addFrame(CLI::App &app, Action &action);
void addSheet(CLI::App &app, Action &action);
void addPack(CLI::App &app, Action &action);
void addVerify(CLI::App &app, Action &action);
void addPlan(CLI::App &app, Action &action);
void addRender(CLI::App &app, Action &action);

// Says the error on standard error, and gives the exit code that goes with it.
int complain(const Error &error);

// A whole text on standard output; what stands there already is written first.
void print(const QByteArray &text);
void print(const QString &text);

// A script's empty variable is no wish for nothing.
inline CLI::Validator notEmpty()
{
    return CLI::Validator(
        [](const std::string &words) { return words.empty() ? "it is empty" : std::string(); }, "");
}

inline QString text(const std::string &argument)
{
    return QString::fromStdString(argument);
}

} // namespace reelwright::cli
