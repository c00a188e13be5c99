// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

#include <QStringList>

namespace reelwright {

// The fields that rules ask for, and the language: what makes this viewer's video another one.
QStringList tellingFields(const Template &value);

} // namespace reelwright
