// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/zippart.h>

#include <model/base/message.h>
#include <model/base/plainfile.h>

#include <QFile>
#include <archive.h>
#include <archive_entry.h>
#include <cstring>

namespace reelwright {

namespace {

constexpr int mostEntries = 100'000;
constexpr qint64 longestRun = 4 << 20;
constexpr qint64 smallPart = 64 << 20; // is read however well it was packed
constexpr qint64 mostGrowth = 300;

} // namespace

void ZipPart::Free::operator()(archive *archive) const
{
    archive_read_free(archive);
}

ZipPart::ZipPart(archive *archive, qint64 fileSize) : m_archive(archive), m_fileSize(fileSize) {}

ZipPart::~ZipPart() = default;

Result<std::unique_ptr<ZipPart>> ZipPart::open(const QString &path, const QString &part)
{
    const Result<FileStamp> stamp = stampOf(path);
    if (!stamp)
        return fail(stamp.error());
    std::unique_ptr<ZipPart> made(new ZipPart(archive_read_new(), stamp->bytes));
    archive *a = made->m_archive.get();
    archive_read_support_format_zip_seekable(a);
    if (archive_read_open_filename(a, QFile::encodeName(path).constData(), 1 << 16) != ARCHIVE_OK)
        return fail(Message::tr("is no XLSX file, or has a password"), path,
                    Message::tr("save it as XLSX without a password"));
    for (int count = 0; count < mostEntries; ++count) {
        archive_entry *entry = nullptr;
        const int code = archive_read_next_header(a, &entry);
        if (code == ARCHIVE_EOF)
            return nullptr;
        if (code != ARCHIVE_OK)
            return fail(Message::tr("is no XLSX file, or damaged"), path);
        const char *name = archive_entry_pathname(entry);
        if (!name || part.compare(QString::fromUtf8(name), Qt::CaseInsensitive) != 0)
            continue;
        if (archive_entry_is_encrypted(entry))
            return fail(Message::tr("has a password"), path);
        made->QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        return made;
    }
    return fail(Message::tr("has more than %1 files in it").arg(mostEntries), path);
}

qint64 ZipPart::readData(char *data, qint64 most)
{
    const la_ssize_t count = archive_read_data(m_archive.get(), data, size_t(most));
    if (count < 0) {
        refuse(Message::tr("the file is damaged"));
        return -1;
    }
    m_total += count;
    if (m_total > smallPart && m_total / mostGrowth > m_fileSize) {
        refuse(Message::tr("the file unpacks to more than %1 times its size").arg(mostGrowth));
        return -1;
    }
    return isBearable(data, count) ? qint64(count) : -1;
}

bool ZipPart::refuse(const QString &why)
{
    m_fault = why;
    setErrorString(why);
    return false;
}

// In XML "<" begins nothing but tags, comments and the like; the latter, which could hold anything
// at any length, are not let through.
bool ZipPart::isBearable(const char *data, qint64 count)
{
    for (qint64 at = 0; at < count;) {
        const char wanted = m_inTag ? '>' : '<';
        const auto *found =
            static_cast<const char *>(std::memchr(data + at, wanted, size_t(count - at)));
        const qint64 end = found ? found - data : count;
        if (m_inTag && m_run == 0 && data[at] == '!')
            return refuse(Message::tr("the file has a comment or document type in its XML, which "
                                      "spreadsheets don't have"));
        m_run += end - at;
        if (m_run > longestRun)
            return refuse(Message::tr("the file has a text longer than 4 MiB"));
        at = end;
        if (found) {
            m_inTag = !m_inTag;
            m_run = 0;
            ++at;
        }
    }
    return true;
}

} // namespace reelwright
