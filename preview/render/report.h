// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/render/rendersettings.h>

#include <QFile>
#include <QTemporaryFile>
#include <memory>

namespace reelwright {

// One viewer's line of the report, as JSON without a line break (resources/schemas/
// report.schema.json, "viewer").
QByteArray outcomeJson(const ViewerOutcome &outcome);

// The report of a render: report.json in the output folder, or report-I-of-N.json for a shard. It
// is written as the render goes, and appears under its name when that is at its end. One thread.
class Report {
public:
    static Result<Report> begin(const RenderSettings &settings);

    Result<void> add(const ViewerOutcome &outcome);
    // Its path.
    Result<QString> finish(qint64 viewers, qint64 failed);

private:
    Result<void> write(const QByteArray &text);

    std::unique_ptr<QTemporaryFile> m_file;
    QString m_path;
    bool m_first = true;
};

} // namespace reelwright
