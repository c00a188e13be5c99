// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/plainfile.h>
#include <model/base/savefile.h>
#include <model/base/staging.h>

#include <model/base/message.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace reelwright {

namespace {

// A full disk takes a part first, and says why it doesn't take the rest when it is asked again.
bool writeAll(QFile &file, const QByteArray &bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 more = file.write(bytes.constData() + written, bytes.size() - written);
        if (more <= 0)
            return false;
        written += more;
    }
    return true;
}

// EEXIST: something has come there in the meantime.
int renameToFree(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // A network share that doesn't know of it. Of folders, none takes the place of a full one.
    if (::link(from.constData(), to.constData()) == 0)
        return ::unlink(from.constData()) == 0 ? 0 : errno;
    if (errno == EEXIST)
        return EEXIST;
    return ::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
}

tl::unexpected<Error> isThereAlready(const QString &path)
{
    return fail(Message::tr("is there already"), path,
                Message::tr("choose another name, or remove it first"));
}

} // namespace

Result<Staging> Staging::beside(const QString &target)
{
    const QFileInfo info(QDir::cleanPath(QFileInfo(target).absoluteFilePath()));
    auto folder = std::make_unique<QTemporaryDir>(
        info.path() + QStringLiteral("/.") + info.fileName().left(50) + QStringLiteral(".XXXXXX"));
    if (!folder->isValid())
        return notWritten(target, folder->errorString());
    return Staging(std::move(folder), info.filePath());
}

Staging::Staging(std::unique_ptr<QTemporaryDir> folder, QString target)
    : m_folder(std::move(folder)), m_target(std::move(target))
{
}

Staging::Staging(Staging &&) noexcept = default;
Staging::~Staging() = default;

QString Staging::path() const
{
    return m_folder->filePath(QStringLiteral("new"));
}

Error Staging::named(Error error) const
{
    if (const QString made = path(); error.where.startsWith(made))
        error.where.replace(0, made.size(), m_target);
    return error;
}

Result<void> Staging::publish()
{
    const QFileInfo there(m_target);
    if (there.isDir() && QDir(m_target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System |
                                                QDir::NoDotAndDotDot))
        return replace();
    if (there.exists() || there.isSymLink())
        return isThereAlready(m_target);
    switch (
        const int error = renameToFree(QFile::encodeName(path()), QFile::encodeName(m_target))) {
    case 0:
        return {};
    case EEXIST:
        return isThereAlready(m_target);
    default:
        return notWritten(m_target, qt_error_string(error));
    }
}

Result<void> Staging::replace()
{
    if (const QFileInfo there(m_target); there.exists() && !there.isFile() && !there.isDir())
        return fail(Message::tr("is no plain file"), m_target, Message::tr("choose another name"));
    std::error_code error;
    std::filesystem::rename(path().toStdString(), m_target.toStdString(), error);
    if (error)
        return notWritten(m_target, QString::fromStdString(error.message()));
    return {};
}

Result<std::unique_ptr<QTemporaryDir>> temporaryFolder()
{
    const QString place = qEnvironmentVariable("TMPDIR");
    if (!place.isEmpty() && !QFileInfo(place).isDir()) // Qt would take the working folder
        return fail(Message::tr("is no folder"), QStringLiteral("TMPDIR=") + place,
                    Message::tr("set TMPDIR to a folder with room"), ErrorCode::Passing);
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return fail(Message::tr("can't be made: ") + folder->errorString(),
                    Message::tr("temporary folder"),
                    Message::tr("set TMPDIR to a folder with room"), ErrorCode::Passing);
    return folder;
}

Result<Digest> copyFile(const QString &from, const QString &to, const GoOn &goOn)
{
    const auto opened = openPlain(from);
    if (!opened)
        return fail(opened.error());
    QFile &in = **opened;
    if (const auto made = makeFolder(QFileInfo(to).path()); !made)
        return fail(made.error());
    QFile out(to);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return notWritten(to, out.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (true) {
        if (isStopped(goOn))
            return stopped();
        const QByteArray bytes = in.read(1 << 20);
        hash.addData(bytes);
        if (!writeAll(out, bytes))
            return notWritten(to, out.errorString());
        if (bytes.isEmpty())
            break;
    }
    if (in.error() != QFile::NoError)
        return fail(Message::tr("can't be read: ") + in.errorString(), from);
    if (::fsync(out.handle()) != 0) // before it gets a name that says it is whole
        return notWritten(to, qt_error_string(errno));
    return hash.result().toHex();
}

Result<Digest> placeCopy(const QString &from, const QString &to)
{
    if (const auto made = makeFolder(QFileInfo(to).path()); !made)
        return fail(made.error());
    Result<Staging> staging = Staging::beside(to);
    if (!staging)
        return fail(staging.error());
    const Result<Digest> copied = copyFile(from, staging->path());
    if (!copied)
        return fail(staging->named(copied.error()));
    return staging->publish().map([&] { return *copied; });
}

} // namespace reelwright
