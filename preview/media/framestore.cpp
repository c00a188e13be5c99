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

constexpr quint32 formatMark = 0x52774631; // at the end of a whole segment
constexpr int tailBytes = 8;               // how long what is in front of it is, and the mark

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
        stream << length << formatMark;
        return bytes;
    }
    // Null: it is none.
    static std::shared_ptr<const Segment> read(QFile &file)
    {
        quint32 length = 0;
        quint32 mark = 0;
        if (!file.seek(file.size() - tailBytes))
            return nullptr;
        QDataStream tail(&file);
        tail >> length >> mark;
        const qint64 start = file.size() - tailBytes - length;
        if (mark != formatMark || start < 0 || !file.seek(start))
            return nullptr;
        auto segment = std::make_shared<Segment>();
        QDataStream stream(&file);
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
std::shared_ptr<const FrameStore::Segment> FrameStore::segmentAt(const QString &path)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_read.constFind(path); found != m_read.cend())
            return *found;
    }
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return nullptr;
    const auto segment = Segment::read(file);
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    if (!segment) {
        file.remove();
        return nullptr;
    }
    const std::lock_guard lock(m_mutex);
    m_read.insert(path, segment);
    return segment;
}

std::optional<Picture> FrameStore::find(const Digest &medium, int frame)
{
    if (medium.isEmpty())
        return std::nullopt;
    const QString path = pathOf(medium, segmentOf(frame));
    const auto segment = segmentAt(path);
    const int index = frame - segmentOf(frame);
    if (!segment || index >= segment->entries.size())
        return std::nullopt;
    const Segment::Entry &entry = segment->entries[index];
    QFile file(path);
    const bool open = file.open(QFile::ReadOnly) && file.seek(entry.start);
    const QByteArray bytes = open ? file.read(entry.size) : QByteArray();
    std::optional<Frame> decoded;
    if (bytes.size() == qsizetype(entry.size) && sumOf(bytes) == entry.sum)
        decoded = decodeLossless(segment->setup, segment->size, bytes);
    if (!decoded) {
        const std::lock_guard lock(m_mutex);
        m_read.remove(path);
        QFile::remove(path);
        return std::nullopt;
    }
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
    const QFileInfoList files =
        QDir(m_folder).entryInfoList({QStringLiteral("*.frames")}, QDir::Files, QDir::Time);
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
