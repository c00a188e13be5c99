// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/dataset/systemkeyring.h>

#include <model/base/message.h>

#include <QEventLoop>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace reelwright {

namespace {

const QString service = QStringLiteral("org.reelwright.datasets");
constexpr int patience = 120'000; // ms: somebody may have to type a password
constexpr int askedEvery = 50;    // ms

// Runs the job on this thread, with an event loop of its own.
template<class Job>
Result<void> finish(Job &job, const std::function<bool()> &goOn)
{
    QEventLoop loop;
    bool done = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        done = true;
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    QTimer asking;
    asking.callOnTimeout(&loop, [&] {
        if (!goOn())
            loop.quit();
    });
    if (goOn)
        asking.start(askedEvery);
    job.start();
    if (!done)
        loop.exec();
    if (!done)
        return fail(Message::tr("the system's keyring does not answer"), {},
                    Message::tr("unlock it, or use a passphrase"), ErrorCode::Passing);
    if (job.error() != QKeychain::NoError)
        return fail(Message::tr("the system's keyring can't be used: %1").arg(job.errorString()),
                    {}, Message::tr("unlock it, or use a passphrase"));
    return {};
}

template<class Job>
void prepare(Job &job, const QString &name)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    job.setKey(name);
}

} // namespace

Result<void> SystemKeyring::write(const QString &name, const QByteArray &secret)
{
    QKeychain::WritePasswordJob job(service);
    prepare(job, name);
    job.setBinaryData(secret);
    return finish(job, m_goOn);
}

Result<std::optional<QByteArray>> SystemKeyring::read(const QString &name)
{
    QKeychain::ReadPasswordJob job(service);
    prepare(job, name);
    const Result<void> done = finish(job, m_goOn);
    if (job.error() == QKeychain::EntryNotFound)
        return std::nullopt;
    if (!done)
        return fail(done.error());
    return std::optional(job.binaryData());
}

Result<void> SystemKeyring::remove(const QString &name)
{
    QKeychain::DeletePasswordJob job(service);
    prepare(job, name);
    const Result<void> done = finish(job, m_goOn);
    return job.error() == QKeychain::EntryNotFound ? Result<void>() : done;
}

} // namespace reelwright
