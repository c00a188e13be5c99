// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/base/staging.h>
#include <model/document/rescuecopy.h>

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <array>

namespace reelwright {

namespace {

constexpr qint64 mostPadded = qint64(1) << 36; // a hole, so it takes no room

// https://www.sqlite.org/fileformat.html#the_database_header
qint64 sizeInHeader(QFile &file)
{
    std::array<char, 32> header{};
    if (file.read(header.data(), header.size()) < qint64(header.size()))
        return 0;
    const qint64 page = qFromBigEndian<quint16>(&header[16]);
    const qint64 pages = qFromBigEndian<quint32>(&header[28]);
    return (page == 1 ? 65536 : page) * pages;
}

// As far as it goes; what can't be made longer is read as it is.
void pad(const QString &copy)
{
    QFile file(copy);
    if (!file.open(QIODevice::ReadWrite))
        return;
    const qint64 wanted = sizeInHeader(file);
    if (file.size() < wanted && wanted <= mostPadded)
        file.resize(wanted);
}

} // namespace

Result<void> copyDamaged(const QString &path, const QString &copy, const GoOn &goOn)
{
    const QString log = QFileInfo(path).canonicalFilePath() + QStringLiteral("-wal");
    Result<Digest> copied = copyFile(path, copy, goOn);
    if (copied && QFileInfo(log).size() > 0)
        copied = copyFile(log, copy + QStringLiteral("-wal"), goOn);
    if (!copied)
        return fail(copied.error());
    pad(copy);
    return {};
}

PartRows readableParts(const Database &file, QStringList &torn)
{
    PartRows rows;
    for (int kind = 0; kind <= int(PartKind::Slot); ++kind) {
        bool whole = true;
        for (const char *order : {"ASC", "DESC"}) {
            const QString name = QLatin1String(nameOf(PartKind(kind)));
            const QByteArray sql = QByteArrayLiteral("SELECT id, parent, position, body FROM part "
                                                     "WHERE kind = ? ORDER BY id ") +
                                   order;
            const auto done = file.run(sql.constData(), {name}, [&](const Database::Row &row) {
                const TemplatePart part{PartKind(kind), row.text(0), row.text(1),
                                        int(row.number(2)), row.text(3).toUtf8()};
                rows.insert(part.key(), part);
                return true;
            });
            whole = whole && done;
        }
        if (!whole)
            torn.append(Message::tr("every %1 on a page that can't be read")
                            .arg(Message::tr(nameOf(PartKind(kind)))));
    }
    return rows;
}

} // namespace reelwright
