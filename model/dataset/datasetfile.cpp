// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/base/plainfile.h>
#include <model/base/staging.h>
#include <model/dataset/datasetfile.h>
#include <model/dataset/sealedstream.h>
#include <model/dataset/wrappedkeyjson.h>
#include <model/template/templatejson.h>

#include <QFile>
#include <QtEndian>
#include <nlohmann/json.hpp>

namespace reelwright {

namespace {

using Json = nlohmann::json;

constexpr QByteArrayView magic("RWDATA1\n");
constexpr quint32 longestAbout = 1 << 16;
constexpr quint32 longestHead = 64 << 20;
constexpr qint64 mostRows = qint64(1) << 30; // bytes; what SQLite holds in one piece of memory

QString textOf(const Json &json, const char *member)
{
    return QString::fromStdString(json.value(member, std::string()));
}

QByteArray aboutText(const DatasetAbout &about)
{
    Json json{{"id", about.id.toStdString()},
              {"name", about.name.toStdString()},
              {"key", about.keyName.toStdString()},
              {"sealed", about.sealed.toString(Qt::ISODateWithMs).toStdString()}};
    if (!about.table.isEmpty())
        json["table"] = about.table.toStdString();
    if (about.keepUntil.isValid())
        json["keepUntil"] = about.keepUntil.toString(Qt::ISODate).toStdString();
    if (about.keyPlace == KeyPlace::KeyFile)
        json["passphrase"] = true;
    return QByteArray::fromStdString(json.dump());
}

DatasetAbout aboutFrom(const Json &json)
{
    DatasetAbout about{textOf(json, "id"), textOf(json, "name"), textOf(json, "table"),
                       QDateTime::fromString(textOf(json, "sealed"), Qt::ISODateWithMs),
                       QDate::fromString(textOf(json, "keepUntil"), Qt::ISODate)};
    about.keyName = QString::fromStdString(json.value("key", about.id.toStdString()));
    const auto passphrase = json.find("passphrase");
    if (passphrase == json.end())
        return about;
    about.keyPlace = passphrase->is_object() ? KeyPlace::Within : KeyPlace::KeyFile;
    if (passphrase->is_object())
        about.wrapped = wrappedKeyFrom(*passphrase);
    return about;
}

QByteArray sized(quint32 size)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(size, bytes.data());
    return bytes;
}

tl::unexpected<Error> damaged(const QString &path)
{
    return fail(Message::tr("is no dataset, or a damaged one"), path,
                Message::tr("import its data again"));
}

struct OpenedDataset {
    std::unique_ptr<QFile> file;
    QByteArray aboutText;
    DatasetAbout about;
};

Result<OpenedDataset> openDataset(const QString &path)
{
    Result<std::unique_ptr<QFile>> file = openPlain(path);
    if (!file)
        return fail(file.error());
    if ((*file)->read(magic.size()) != magic.toByteArray())
        return damaged(path);
    const QByteArray size = (*file)->read(4);
    const quint32 length = size.size() == 4 ? qFromLittleEndian<quint32>(size.constData()) : 0;
    if (length == 0 || length > longestAbout)
        return damaged(path);
    OpenedDataset opened{std::move(*file), {}, {}};
    opened.aboutText = opened.file->read(length);
    try {
        opened.about = aboutFrom(Json::parse(opened.aboutText.toStdString()));
    } catch (const Json::exception &) {
        return damaged(path);
    }
    return opened;
}

QByteArray headText(const Dataset &dataset, qint64 size)
{
    Template contract;
    contract.key = dataset.key;
    contract.fields = dataset.rows.fields();
    contract.formats = {Format{{QStringLiteral("f")}, {}, 16, 16, FrameRate{1, 1}, {}}};
    const Json json{{"contract", templateToJson(contract).toStdString()},
                    {"origin", dataset.origin.toStdString()},
                    {"size", size}};
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

std::span<const char> spanOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

Result<void> sealRows(QIODevice &to, const Dataset &dataset, const DatasetKey &key,
                      const QByteArray &about)
{
    Result<SealingStream> stream = SealingStream::begin(to, key, about);
    if (!stream)
        return fail(stream.error());
    return dataset.rows.image([&](std::span<const char> rows) -> Result<void> {
        if (qint64(rows.size()) > mostRows)
            return fail(Message::tr("the dataset is larger than %1 MB").arg(mostRows >> 20), {},
                        Message::tr("import fewer viewers: a sample is enough to design with"));
        const QByteArray head = headText(dataset, qint64(rows.size()));
        return stream->write(spanOf(sized(quint32(head.size()))))
            .and_then([&] { return stream->write(spanOf(head)); })
            .and_then([&] { return stream->write(rows); })
            .and_then([&] { return stream->end(); });
    });
}

} // namespace

Result<void> writeDataset(const QString &path, const Dataset &dataset, const DatasetKey &key)
{
    Result<Staging> staging = Staging::beside(path);
    if (!staging)
        return fail(staging.error());
    QFile file(staging->path());
    const QByteArray about = aboutText(dataset.about);
    const QByteArray start = magic.toByteArray() + sized(quint32(about.size())) + about;
    if (!file.open(QIODevice::WriteOnly) || file.write(start) != start.size())
        return fail(Message::tr("the dataset can't be written: %1").arg(file.errorString()), path,
                    Message::tr("make room on the disk"), ErrorCode::Passing);
    if (const Result<void> sealed = sealRows(file, dataset, key, about); !sealed)
        return fail(sealed.error().in(path));
    file.close();
    if (file.error() != QFileDevice::NoError)
        return fail(Message::tr("the dataset can't be written: %1").arg(file.errorString()), path,
                    Message::tr("make room on the disk"), ErrorCode::Passing);
    return staging->replace();
}

Result<DatasetAbout> readAbout(const QString &path)
{
    Result<OpenedDataset> opened = openDataset(path);
    return opened ? Result<DatasetAbout>(opened->about) : fail(opened.error());
}

Result<Dataset> readDataset(const QString &path, const DatasetKey &key)
{
    Result<OpenedDataset> opened = openDataset(path);
    if (!opened)
        return fail(opened.error());
    Result<UnsealingStream> stream = UnsealingStream::begin(*opened->file, key, opened->aboutText);
    if (!stream)
        return fail(stream.error().in(path));
    char size[4];
    Result<void> read = stream->read(size);
    const quint32 length = read ? qFromLittleEndian<quint32>(size) : 0;
    if (read && length > longestHead)
        return damaged(path);
    QByteArray head(qsizetype(length), Qt::Uninitialized);
    if (read)
        read = stream->read({head.data(), size_t(head.size())});
    if (!read)
        return fail(read.error().in(path));
    const Json json = Json::parse(head.toStdString(), nullptr, false);
    if (!json.is_object() || !json.contains("size") || !json["size"].is_number_integer())
        return damaged(path);
    const Result<Template> contract =
        templateFromJson(QByteArray::fromStdString(json.value("contract", std::string())), path);
    const qint64 rowBytes = json["size"].get<qint64>();
    if (!contract || rowBytes < 0 || rowBytes > mostRows)
        return damaged(path);
    Result<ViewerTable> rows =
        ViewerTable::fromImage(contract->fields, rowBytes, [&](std::span<char> bytes) {
            return stream->read(bytes).and_then([&] { return stream->end(); });
        });
    if (!rows)
        return fail(rows.error().in(path));
    return Dataset{opened->about, contract->key,
                   QByteArray::fromStdString(json.value("origin", std::string())),
                   std::move(*rows)};
}

} // namespace reelwright
