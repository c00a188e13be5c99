// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace reelwright {

// The sentences that tell people of failures. Message::tr() gives them in the language that the
// program has been set to speak, from any thread; where none was set, as on the command line, in
// English as they are written.
class Message {
    Q_DECLARE_TR_FUNCTIONS(Message) // lupdate does not see the namespace in all places
};

} // namespace reelwright
