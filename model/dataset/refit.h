// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/viewersource.h>
#include <model/data/viewertable.h>
#include <model/dataset/dataset.h>

#include <functional>

namespace reelwright {

// The rows under a contract that has changed since they were taken: fields are found by what data
// knows them by (fieldidentity.h), whatever they are called by now, new ones have no value, and
// rows that don't fit are set aside in `bad` (their number in the table as line). `goOn` false: an
// error.
Result<ViewerTable> refit(ViewerTable rows, const QList<Field> &fields, const QString &key,
                          QList<BadRow> &bad, const std::function<bool()> &goOn = {});
// And where they come from ("mapping" in its origin): fields keep their columns.
Result<Dataset> refit(Dataset dataset, const QList<Field> &fields, const QString &key,
                      QList<BadRow> &bad, const std::function<bool()> &goOn = {});

} // namespace reelwright
