// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/media/framestore.h>

#include <model/base/savefile.h>
#include <preview/media/losslesscodec.h>

#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QSaveFile>
#include <utility>

extern "C" {
#include <libavutil/adler32.h>
}

namespace reelwright {

namespace {

constexpr quint32 formatMark = 0x52774632; // at the end of a whole segment
constexpr int tailBytes = 12;              // length and sum of the table in front of it, the mark
constexpr int secondsKept = 60;            // that the time of the last reading may be off
constexpr int secondsWritten = 3600;       // after which what is not whole will not be

quint32 sumOf(const QByteArray &bytes)
{
    return quint32(av_adler32_update(1, reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                     size_t(bytes.size())));
}

} // namespace

// A segment's table, which stands behind its frames.
struct FrameStore::Segment {
    struct Entry {
        qint64 start = 0;
        quint32 size = 0;
        quint32 sum = 0;
    };
    QSize size;
    QByteArray setup;
    QList<Entry> entries;

    QByteArray toBytes() const
    {
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream << qint32(size.width()) << qint32(size.height()) << setup << qint32(entries.size());
        for (const Entry &entry : entries)
            stream << entry.start << entry.size << entry.sum;
        const auto length = quint32(bytes.size());
        const quint32 sum = sumOf(bytes);
        stream << length << sum << formatMark;
        return bytes;
    }
    // Null: it is none.
    static std::shared_ptr<const Segment> read(QFile &file)
    {
        quint32 length = 0;
        quint32 sum = 0;
        quint32 mark = 0;
        if (!file.seek(file.size() - tailBytes))
            return nullptr;
        QDataStream tail(&file);
        tail >> length >> sum >> mark;
        const qint64 start = file.size() - tailBytes - length;
        if (mark != formatMark || start < 0 || !file.seek(start))
            return nullptr;
        const QByteArray table = file.read(length);
        if (sumOf(table) != sum)
            return nullptr;
        auto segment = std::make_shared<Segment>();
        QDataStream stream(table);
        qint32 width = 0;
        qint32 height = 0;
        qint32 count = 0;
        stream >> width >> height >> segment->setup >> count;
        segment->size = {width, height};
        if (count < 1 || count > segmentFrames || width < 2 || height < 2 || width > 16384 ||
            height > 16384)
            return nullptr;
        for (qint32 i = 0; i < count; ++i) {
            Entry entry;
            stream >> entry.start >> entry.size >> entry.sum;
            if (entry.start < 0 || entry.start + entry.size > start)
                return nullptr;
            segment->entries.append(entry);
        }
        return stream.status() == QDataStream::Ok ? segment : nullptr;
    }
};

FrameStore::FrameStore(QString folder, qint64 mostBytes)
    : m_folder(std::move(folder)), m_mostBytes(mostBytes)
{
}

FrameStore::~FrameStore() = default;

QString FrameStore::pathOf(const Digest &medium, int segment) const
{
    return m_folder + u'/' + QString::fromLatin1(medium) + u'-' + QString::number(segment) +
           QStringLiteral(".frames");
}

bool FrameStore::has(const Digest &medium, int segment) const
{
    return !medium.isEmpty() && QFileInfo::exists(pathOf(medium, segment));
}

// The time of its last reading goes with the file, for makeRoom().
void FrameStore::keep(QFile &file)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (file.fileTime(QFileDevice::FileModificationTime).secsTo(now) > secondsKept)
        file.setFileTime(now, QFileDevice::FileModificationTime);
}

void FrameStore::drop(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    m_read.remove(path);
    QFile::remove(path);
}

std::shared_ptr<const FrameStore::Segment> FrameStore::segmentOf(QFile &file)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_read.constFind(file.fileName()); found != m_read.cend())
            return *found;
    }
    const auto segment = Segment::read(file);
    if (segment) {
        const std::lock_guard lock(m_mutex);
        m_read.insert(file.fileName(), segment);
    }
    return segment;
}

// A file that can't be opened may be whole; one that can't be read as it was written is not.
std::optional<Picture> FrameStore::find(const Digest &medium, int frame)
{
    if (medium.isEmpty())
        return std::nullopt;
    QFile file(pathOf(medium, segmentOf(frame)));
    if (!file.open(QFile::ReadOnly))
        return std::nullopt;
    const auto segment = segmentOf(file);
    const int index = frame - segmentOf(frame);
    if (segment && index >= segment->entries.size())
        return std::nullopt;
    std::optional<Frame> decoded;
    if (segment) {
        const Segment::Entry &entry = segment->entries[index];
        const QByteArray bytes = file.seek(entry.start) ? file.read(entry.size) : QByteArray();
        if (bytes.size() == qsizetype(entry.size) && sumOf(bytes) == entry.sum)
            decoded = decodeLossless(segment->setup, segment->size, bytes);
    }
    if (!decoded) {
        drop(file.fileName());
        return std::nullopt;
    }
    keep(file);
    return Picture{std::move(*decoded), segment->size, {}, {}};
}

Result<void> FrameStore::put(const Digest &medium, int segment, const Next &next)
{
    if (const auto made = makeFolder(m_folder); !made)
        return made;
    const QString path = pathOf(medium, segment);
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly))
        return notWritten(path, file.errorString());
    Segment table;
    std::optional<LosslessEncoder> encoder;
    while (table.entries.size() < segmentFrames) {
        const Result<std::optional<Picture>> picture = next();
        if (!picture)
            return fail(picture.error());
        if (!*picture)
            break;
        const Frame &frame = (*picture)->frame;
        const QSize size(frame.width(), frame.height());
        if (!(*picture)->isOpaque() || (*picture)->size != size || (encoder && size != table.size))
            return {};
        if (!encoder) {
            Result<LosslessEncoder> opened = LosslessEncoder::open(size);
            if (!opened)
                return fail(opened.error());
            encoder.emplace(std::move(*opened));
            table.size = size;
            table.setup = encoder->setup();
        }
        const Result<QByteArray> bytes = encoder->encode(frame);
        if (!bytes)
            return fail(bytes.error());
        table.entries.append({file.pos(), quint32(bytes->size()), sumOf(*bytes)});
        if (file.write(*bytes) != bytes->size())
            return notWritten(path, file.errorString());
    }
    if (table.entries.isEmpty())
        return {};
    file.write(table.toBytes());
    if (!file.commit())
        return notWritten(path, file.errorString());
    makeRoom();
    return {};
}

void FrameStore::makeRoom()
{
    const QDir folder(m_folder);
    const QFileInfoList unfinished =
        folder.entryInfoList({QStringLiteral("*.frames.*")}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : unfinished) // what a program that died was writing
        if (file.lastModified().secsTo(QDateTime::currentDateTime()) > secondsWritten)
            QFile::remove(file.filePath());
    const QFileInfoList files =
        folder.entryInfoList({QStringLiteral("*.frames")}, QDir::Files, QDir::Time);
    qint64 bytes = 0;
    const std::lock_guard lock(m_mutex);
    for (const QFileInfo &file : files) { // the latest first
        bytes += file.size();
        if (bytes <= m_mostBytes)
            continue;
        m_read.remove(m_folder + u'/' + file.fileName());
        QFile::remove(file.filePath());
    }
}

} // namespace reelwright
