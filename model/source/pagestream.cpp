// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/pagestream.h>

#include <model/base/message.h>

namespace reelwright {

PageStream::PageStream(const SourceSpec &spec, const QString &token, const LiveOptions &options)
    : m_outer(options.stop, [stop = m_stop]() mutable { stop.request_stop(); }),
      m_thread(QThread::create([this, spec, token, options] { fetch(spec, token, options); }))
{
    m_thread->setObjectName(QStringLiteral("pages"));
    m_thread->start();
}

PageStream::~PageStream()
{
    m_stop.request_stop();
    m_thread->wait();
}

void PageStream::fetch(const SourceSpec &spec, const QString &token, LiveOptions options)
{
    options.stop = m_stop.get_token();
    HttpPages pages(spec, token, options);
    for (bool more = true; more;) {
        auto page = std::make_unique<Page>(pages.next());
        more = *page && (*page)->has_value();
        more = put(std::move(page)) && more;
    }
}

bool PageStream::put(std::unique_ptr<Page> page)
{
    std::unique_lock lock(m_mutex);
    const bool free = m_changed.wait(lock, m_stop.get_token(), [this] { return !m_page; });
    if (!free)
        return false;
    m_page = std::move(page);
    m_changed.notify_all();
    return true;
}

Result<std::optional<QByteArray>> PageStream::take(const std::function<bool()> &goOn)
{
    constexpr auto now = std::chrono::milliseconds(50);
    std::unique_lock lock(m_mutex);
    while (!m_page && !m_stop.stop_requested()) {
        m_changed.wait_for(lock, m_stop.get_token(), now, [this] { return m_page != nullptr; });
        if (!m_page && goOn && !goOn())
            m_stop.request_stop();
    }
    if (!m_page)
        return fail(Message::tr("reading was stopped"), {}, {}, ErrorCode::Passing);
    if (!*m_page || !(*m_page)->has_value())
        return *m_page;
    const std::unique_ptr<Page> page = std::move(m_page);
    m_changed.notify_all();
    return std::move(*page);
}

} // namespace reelwright
