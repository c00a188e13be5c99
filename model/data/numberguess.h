// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/columntype.h>
#include <model/data/columnvalues.h>

#include <QList>
#include <optional>

namespace reelwright {

// Whole numbers, decimals or money, if all values are; amounts in several currencies are not.
std::optional<ColumnGuess> guessNumbers(const ColumnValues &column, const Conventions &others);

// The ways in which numbers are spelled, with the currency that most values have, if any has one.
QList<Reading> numberReadings(const ColumnValues &column);

} // namespace reelwright
