// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/framekeeper.h>

#include <preview/compose/composer.h>
#include <preview/media/framestore.h>

#include <QStandardPaths>

namespace reelwright {

namespace {

constexpr auto aMoment = std::chrono::milliseconds(1500);
constexpr qint64 mostBytes = qint64(4) << 30;

} // namespace

std::shared_ptr<FrameStore> studioFrameStore()
{
    const QString caches = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    return std::make_shared<FrameStore>(caches + QStringLiteral("/frames"), mostBytes);
}

FrameKeeper::FrameKeeper(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(aMoment);
    connect(&m_delay, &QTimer::timeout, this, &FrameKeeper::keep);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & (C::Template | C::Viewer) && m_session.video() != m_kept) {
            ++m_wanted;
            m_delay.start();
        }
    });
}

FrameKeeper::~FrameKeeper()
{
    ++m_wanted;
}

void FrameKeeper::keep()
{
    m_kept = m_session.video();
    if (!m_kept)
        return;
    m_working = true;
    m_worker.post([this, program = m_kept, composer = m_session.composer(),
                   quiet = m_session.quiet(), wanted = m_wanted.load()] {
        const auto goOn = [&] { return wanted == m_wanted; };
        composer->keepFrames(*program, [&] { return quiet->wait(goOn); });
        m_working = !goOn();
    });
}

} // namespace reelwright
