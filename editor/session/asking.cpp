// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/session.h>

namespace reelwright {

void Session::ask(std::function<Answer(ViewerStore &viewers)> question)
{
    m_worker.post([this, question = std::move(question)] {
        if (Answer given = question(m_store))
            answer(this, std::move(given));
    });
}

} // namespace reelwright
