// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QSet>
#include <optional>

namespace reelwright {

// Keeps the first requirement that doesn't hold, for the sources of this folder.
class FirstFault {
public:
    bool require(bool holds, const QString &where, const QString &what, const QString &hint = {});
    // That `id` is one.
    void requireId(const QString &id, const QString &where);
    // And not in `seen`, where it goes.
    void requireId(const QString &id, QSet<QString> &seen, const QString &where);
    Result<void> result() const;

private:
    std::optional<Error> m_error;
};

} // namespace reelwright
