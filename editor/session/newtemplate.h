// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

#include <QCoreApplication>

namespace reelwright {

// What a new document begins with.
class NewTemplate {
    Q_DECLARE_TR_FUNCTIONS(reelwright::NewTemplate)

public:
    static QList<Format> formats(); // to choose from, at 30 frames a second
    static Field key();             // that viewers are known by, `id`
    // One scene of 5 s with an empty track, in one slot.
    static Template make(const QString &name, const Format &format);
};

} // namespace reelwright
