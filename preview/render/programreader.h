// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/viewersource.h>
#include <model/package/loadedtemplate.h>
#include <model/variant/program.h>
#include <preview/render/rendersettings.h>

#include <QList>
#include <QSet>
#include <memory>

namespace reelwright {

// A viewer's program, or why there is none.
struct ViewerProgram {
    QString viewer;
    Result<Program> program;
};

// The template in the chosen format; one that it doesn't have is an input error that names those
// that it has.
Result<Template> inChosenFormat(const Template &value, const ViewerChoice &choice);

// The way from a data file to programs, a batch at a time: memory does not grow with the number
// of viewers. One thread.
class ProgramReader {
public:
    static Result<std::unique_ptr<ProgramReader>>
    open(const LoadedTemplate &loaded, const QString &dataPath, const ViewerChoice &choice);
    ~ProgramReader();

    // Up to `limit` further viewers of the choice, and those that can't be made among them; empty
    // at the end. Rows that were set aside come as viewers with an error, too.
    Result<QList<ViewerProgram>> next(int limit);

private:
    struct Private;
    explicit ProgramReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace reelwright
