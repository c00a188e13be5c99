// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a session alters viewers, and sees to it that they are sealed.
#include <editor/session/session.h>

#include <QElapsedTimer>
#include <future>

namespace reelwright {

namespace {

using namespace std::chrono_literals;

constexpr auto pause = 3s;    // after an alteration, until it is sealed
constexpr auto longest = 10s; // that one waits while others follow
constexpr auto countPause = 400ms;
constexpr auto mostAtEnd = 20s; // that the studio's end waits for keyring and disk

} // namespace

void Session::prepareSealing()
{
    for (QTimer *timer : {&m_sealSoon, &m_sealAtLast, &m_countSoon})
        timer->setSingleShot(true);
    m_sealSoon.setInterval(pause);
    m_sealAtLast.setInterval(longest);
    m_countSoon.setInterval(countPause);
    connect(&m_sealSoon, &QTimer::timeout, this, &Session::beginSealing);
    connect(&m_sealAtLast, &QTimer::timeout, this, &Session::beginSealing);
    connect(&m_countSoon, &QTimer::timeout, this, &Session::countScenes);
}

// Whoever is on screen is looked for by their key, as rows may move, unless somebody else has been
// asked for by then.
void Session::alterViewers(ViewerStore::Alter alter, Done then)
{
    if (!canAlterViewers() || m_loading) {
        then(fail(tr("the viewers are just being opened"), {}, tr("try again when that is done"),
                  ErrorCode::Passing));
        return;
    }
    if (m_sealed == Sealed::All)
        m_sealed = Sealed::Later; // for whoever leaves before the answer is there
    m_isAltered = true;
    m_sealSoon.start();
    if (!m_sealAtLast.isActive())
        m_sealAtLast.start();
    m_worker.post(
        [this, opened = m_opened.load(), alter = std::move(alter), then = std::move(then)] {
            qint64 before = m_wanted;
            const QString viewer = m_store.record(before)
                                       .map([](const ViewerRecord &row) { return row.key; })
                                       .value_or(QString());
            const Result<qint64> count = m_store.alter(alter);
            if (count) {
                const qint64 now = m_store.indexOf(viewer).value_or(std::min(before, *count - 1));
                m_wanted.compare_exchange_strong(before, now);
            }
            answer(this, [this, opened, count, then] {
                if (opened != m_opened)
                    return;
                if (count)
                    takeAltered(*count);
                then(count.map([](qint64) {}));
            });
        });
}

void Session::takeAltered(qint64 count)
{
    m_data.count = count;
    m_isAltered = true;
    m_countSoon.start();
    if (m_sealed != Sealed::Now)
        m_sealed = Sealed::Later;
    report(Change::Data | Change::Status);
    showViewer(m_wanted);
}

void Session::beginSealing()
{
    m_sealSoon.stop();
    m_sealAtLast.stop();
    if (m_sealed == Sealed::All)
        return;
    m_worker.post([this, opened = m_opened.load()] {
        if (opened != m_opened)
            return;
        const Result<bool> begun = m_store.beginSealing([this, opened] {
            answer(this, [this, opened] {
                if (opened == m_opened)
                    takeSealing();
            });
        });
        answer(this, [this, opened, begun, all = !m_store.isUnsealed(), now = m_store.summary()] {
            if (opened != m_opened)
                return;
            if (!begun)
                showSealed(Sealed::Failed, begun.error());
            else if (*begun)
                showSealed(Sealed::Now, std::nullopt);
            else if (all) // on the way to something else
                takeSealed({}, false, now);
        });
    });
}

// What has been altered meanwhile is sealed after another pause.
void Session::takeSealing()
{
    m_worker.post([this, opened = m_opened.load()] {
        const auto sealed = m_store.takeSealed();
        if (sealed)
            answer(this, [this, opened, done = *sealed, left = m_store.isUnsealed(),
                          now = m_store.summary()] {
                if (opened == m_opened)
                    takeSealed(done, left, now);
            });
    });
}

void Session::takeSealed(const Result<void> &done, bool left, const DataSummary &now)
{
    if (done) {
        m_data.dataset = now.dataset;
        m_data.datasets = now.datasets;
    }
    m_isAltered = !done || left;
    showSealed(!done  ? Sealed::Failed
               : left ? Sealed::Later
                      : Sealed::All,
               done ? std::nullopt : std::optional(done.error()));
    if (left && done && !m_sealSoon.isActive())
        m_sealSoon.start();
}

void Session::showSealed(Sealed sealed, const std::optional<Error> &why)
{
    m_sealed = sealed;
    m_troubles[size_t(Trouble::Seal)] = why;
    report(Change::Status);
}

void Session::sealViewers(Done then)
{
    if (m_sealed == Sealed::All) {
        if (then)
            then({});
        return;
    }
    m_sealSoon.stop();
    m_sealAtLast.stop();
    showSealed(Sealed::Now, std::nullopt);
    m_worker.post([this, opened = m_opened.load(), then = std::move(then)] {
        const Result<void> done = m_store.settle([this, opened](qint64) { //
            return opened == m_opened;
        });
        answer(this,
               [this, opened, done, then, left = m_store.isUnsealed(), now = m_store.summary()] {
                   if (opened != m_opened)
                       return;
                   takeSealed(done, left, now);
                   if (then)
                       then(done);
               });
    });
}

void Session::forgetUnsealed()
{
    m_worker.post([this] { m_store.forgetUnsealed(); });
    m_isAltered = false;
    showSealed(Sealed::All, std::nullopt);
}

// What was typed until the last moment is on its way before this.
void Session::sealBehind()
{
    m_worker.post([this, opened = m_opened.load()] {
        const Result<void> settled =
            m_store.settle([this, opened](qint64) { return opened == m_opened; });
        if (!settled)
            answer(this, [this, opened, error = settled.error()] {
                if (opened == m_opened) // else it is tried again
                    Q_EMIT refused(error);
            });
    });
}

// Nobody can be asked for a passphrase any more; one that was typed is still known.
void Session::sealAtLast()
{
    const auto done = std::make_shared<std::promise<void>>();
    m_worker.post([this, done] {
        QElapsedTimer since;
        since.start();
        (void)m_store.settle([&since](qint64) {
            return since.elapsed() < qint64(std::chrono::milliseconds(mostAtEnd).count());
        });
        done->set_value();
    });
    done->get_future().wait();
}

} // namespace reelwright
