// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/digest.h>
#include <model/base/message.h>
#include <model/base/savefile.h>
#include <model/dataset/datasetfile.h>
#include <model/dataset/datasetstore.h>

#include <QDir>
#include <QFileInfo>
#include <QUuid>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <sqlite3.h>

namespace reelwright {

namespace {

const QString ending = QStringLiteral(".sealed");

bool isId(const QString &text)
{
    return text.size() == 32 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

// How many rows went.
qint64 eraseRows(ViewerTable &rows, const QString &key, const QString &viewer)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray sql = "DELETE FROM viewer WHERE CAST(\"" + key.toUtf8() + "\" AS TEXT) = ?1";
    sqlite3_prepare_v2(rows.database(), sql.constData(), -1, &statement, nullptr);
    const QByteArray text = viewer.toUtf8();
    sqlite3_bind_text(statement, 1, text.constData(), int(text.size()), SQLITE_STATIC);
    sqlite3_step(statement);
    sqlite3_finalize(statement);
    const qint64 gone = sqlite3_changes64(rows.database());
    if (gone > 0) // its bytes would stay in pages that are free
        sqlite3_exec(rows.database(), "VACUUM", nullptr, nullptr, nullptr);
    return gone;
}

} // namespace

QByteArray ErasureReceipt::toJson() const
{
    nlohmann::json list = nlohmann::json::array();
    for (const Entry &entry : entries)
        list.push_back({{"dataset", entry.dataset.toStdString()},
                        {"name", entry.name.toStdString()},
                        {"rows", entry.rows}});
    nlohmann::json closedNames = nlohmann::json::array();
    for (const QString &name : closed)
        closedNames.push_back(name.toStdString());
    const nlohmann::json json{{"viewer", viewer.toStdString()},
                              {"time", time.toString(Qt::ISODate).toStdString()},
                              {"datasets", list},
                              {"closed", closedNames}};
    return QByteArray::fromStdString(json.dump(2)) + '\n';
}

DatasetStore::DatasetStore(const QString &document, Keyring *keyring, Passphrase passphrase)
    : m_keyring(keyring), m_passphrase(std::move(passphrase))
{
    const QFileInfo info(document);
    const QString real = info.canonicalFilePath();
    const QFileInfo place(real.isEmpty() ? info.absoluteFilePath() : real);
    m_folder = place.absolutePath() + u'/' + place.completeBaseName() +
               QStringLiteral(".reel-data");
}

QString DatasetStore::pathOf(const QString &id) const
{
    return m_folder + u'/' + id + ending;
}

QList<DatasetAbout> DatasetStore::list(QStringList *strange) const
{
    QList<DatasetAbout> found;
    for (const QString &name : QDir(m_folder).entryList(QDir::Files, QDir::Name)) {
        const QString id = name.chopped(std::min(name.size(), ending.size()));
        const Result<DatasetAbout> about = readAbout(m_folder + u'/' + name);
        if (about && name == id + ending && isId(id) && about->id == id)
            found.append(*about);
        else if (strange)
            strange->append(name);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &DatasetAbout::sealed);
    return found;
}

Result<DatasetKey> DatasetStore::newKey(DatasetAbout &about)
{
    const Result<DatasetKey> key = DatasetKey::make();
    if (!key)
        return key;
    about.wrapped.reset();
    if (m_keyring) {
        if (const auto written = m_keyring->write(about.id, key->bytes()); !written)
            return fail(written.error());
        return key;
    }
    const std::optional<QString> passphrase = m_passphrase ? m_passphrase(about) : std::nullopt;
    if (!passphrase)
        return fail(Message::tr("there is no key for the dataset '%1'").arg(about.name), {},
                    Message::tr("give a passphrase"));
    const Result<WrappedKey> wrapped = wrap(*key, *passphrase);
    if (!wrapped)
        return fail(wrapped.error());
    about.wrapped = *wrapped;
    return key;
}

Result<DatasetKey> DatasetStore::keyOf(const DatasetAbout &about) const
{
    if (about.wrapped) {
        const std::optional<QString> passphrase = m_passphrase ? m_passphrase(about) : std::nullopt;
        return passphrase ? unwrap(*about.wrapped, *passphrase)
                          : fail(Message::tr("the dataset '%1' is closed").arg(about.name), {},
                                 Message::tr("give its passphrase"));
    }
    if (!m_keyring)
        return fail(Message::tr("the key of the dataset '%1' lies in a keyring, and there is none")
                        .arg(about.name));
    const Result<std::optional<QByteArray>> bytes = m_keyring->read(about.id);
    if (!bytes)
        return fail(bytes.error());
    if (!*bytes)
        return fail(Message::tr("the key of the dataset '%1' is gone, and with it the data")
                        .arg(about.name),
                    {}, Message::tr("import its data again"));
    return DatasetKey::fromBytes(**bytes);
}

Result<void> DatasetStore::destroyKey(const DatasetAbout &about)
{
    return about.wrapped || !m_keyring ? Result<void>() : m_keyring->remove(about.id);
}

// With another id, and so another key and another file, until it is whole.
Result<DatasetAbout> DatasetStore::put(Dataset &dataset)
{
    const QString before = dataset.about.id;
    DatasetAbout about = dataset.about;
    about.id = QUuid::createUuid().toString(QUuid::Id128);
    about.sealed = QDateTime::currentDateTimeUtc();
    if (const Result<void> made = makeFolder(m_folder); !made)
        return fail(made.error());
    const Result<DatasetKey> key = newKey(about);
    if (!key)
        return fail(key.error());
    std::swap(dataset.about, about);
    if (const auto written = writeDataset(pathOf(dataset.about.id), dataset, *key); !written) {
        (void)destroyKey(dataset.about);
        std::swap(dataset.about, about);
        return fail(written.error());
    }
    if (!before.isEmpty())
        if (const Result<void> removed = remove(before); !removed)
            return fail(removed.error());
    return dataset.about;
}

Result<Dataset> DatasetStore::open(const QString &id) const
{
    if (!isId(id))
        return fail(Message::tr("'%1' is no dataset's id").arg(id));
    const Result<DatasetAbout> about = readAbout(pathOf(id));
    const Result<DatasetKey> key = about ? keyOf(*about) : fail(about.error());
    return key ? readDataset(pathOf(id), *key) : fail(key.error());
}

Result<void> DatasetStore::remove(const QString &id)
{
    if (!isId(id))
        return fail(Message::tr("'%1' is no dataset's id").arg(id));
    const QString path = pathOf(id);
    if (const Result<DatasetAbout> about = readAbout(path))
        if (const Result<void> destroyed = destroyKey(*about); !destroyed)
            return destroyed;
    if (QFile::exists(path) && !QFile::remove(path))
        return fail(Message::tr("the dataset can't be removed"), path,
                    Message::tr("its key is gone, so nobody can read it; remove the file"));
    QDir().rmdir(m_folder); // if it is empty
    return {};
}

Result<QStringList> DatasetStore::removeExpired(QDate today)
{
    QStringList names;
    for (const DatasetAbout &about : list()) {
        if (!about.keepUntil.isValid() || today <= about.keepUntil)
            continue;
        if (const Result<void> removed = remove(about.id); !removed)
            return fail(removed.error());
        names.append(about.name);
    }
    return names;
}

Result<ErasureReceipt> DatasetStore::erase(const QString &viewer)
{
    ErasureReceipt receipt;
    receipt.time = QDateTime::currentDateTimeUtc();
    receipt.viewer = DigestBuilder().add(QFileInfo(m_folder).fileName()).add(viewer).result();
    for (const DatasetAbout &about : list()) {
        if (!about.table.isEmpty())
            continue;
        Result<Dataset> dataset = open(about.id);
        if (!dataset) {
            receipt.closed.append(about.name);
            continue;
        }
        const qint64 gone = eraseRows(dataset->rows, dataset->key, viewer);
        if (gone == 0)
            continue;
        const Result<DatasetAbout> put = this->put(*dataset);
        if (!put)
            return fail(put.error());
        receipt.entries.append({about.id, about.name, gone});
    }
    return receipt;
}

} // namespace reelwright
