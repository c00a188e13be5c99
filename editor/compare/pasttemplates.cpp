// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/compare/pasttemplates.h>

#include <algorithm>

namespace reelwright {

namespace {

constexpr qsizetype mostKept = 8;

} // namespace

PastTemplates::PastTemplates(Session &session, QObject *parent)
    : QObject(parent), m_session(session)
{
}

PastTemplates::~PastTemplates()
{
    ++m_opened;
}

const PastTemplates::Past *PastTemplates::find(StateId state) const
{
    const auto found = std::find_if(m_read.begin(), m_read.end(),
                                    [state](const auto &each) { return each.first == state; });
    return found == m_read.end() ? nullptr : &found->second;
}

void PastTemplates::want(StateId state)
{
    if (!m_session.document() || m_wanted.contains(state))
        return;
    m_wanted += state;
    m_reader.post(
        [this, state, opened = m_opened.load(), look = m_session.document()->look(state)] {
            const auto goOn = [this, opened] { return opened == m_opened; };
            if (!goOn())
                return;
            answer(this, [this, goOn, state, result = look(unpackFolder(), goOn)] {
                if (goOn())
                    take(state, result);
            });
        });
}

void PastTemplates::take(StateId state, const Result<Template> &result)
{
    m_wanted.removeAll(state);
    m_read.prepend({state, result.map([](const Template &value) {
                        return std::make_shared<const Template>(value);
                    })});
    if (m_read.size() > mostKept)
        m_read.removeLast();
    Q_EMIT read();
}

void PastTemplates::forgetFaults()
{
    m_read.removeIf([](const auto &each) { return !each.second; });
}

void PastTemplates::clear()
{
    ++m_opened;
    m_reader.clear();
    m_wanted.clear();
    m_read.clear();
}

} // namespace reelwright
