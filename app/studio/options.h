// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/theme/tokens.h>
#include <model/base/result.h>

#include <QSize>
#include <QString>
#include <QStringList>
#include <optional>

namespace reelwright {

// What the command line asks for.
struct Options {
    QString file; // a template in any of its forms
    QString data;
    QString viewer;
    std::optional<ThemeKind> theme;
    QString picture; // where to save a picture of the window, and quit
    double at = 0;   // seconds
    QSize size{1440, 900};
    QString select; // an element
    bool help = false;
    bool version = false;
};

Result<Options> readOptions(const QStringList &arguments);
QString helpText();

} // namespace reelwright
