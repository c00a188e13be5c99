// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a DatasetStore erases a viewer.
#include <model/base/message.h>
#include <model/dataset/datasetstore.h>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <sqlite3.h>

namespace reelwright {

namespace {

constexpr int mostAttempts = 8; // while others seal the dataset, too

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

// The viewer's named profiles are of the person, too. Whether there were any.
bool eraseProfiles(QByteArray &origin, const QString &viewer)
{
    QJsonObject object = QJsonDocument::fromJson(origin).object();
    const QJsonArray before = object.value(QLatin1String("profiles")).toArray();
    QJsonArray left;
    for (const QJsonValue &profile : before)
        if (profile.toObject().value(QLatin1String("viewer")).toString() != viewer)
            left.append(profile);
    if (left.size() == before.size())
        return false;
    object.insert(QLatin1String("profiles"), left);
    origin = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return true;
}

} // namespace

void DatasetStore::eraseFrom(const DatasetAbout &about, const QString &viewer,
                             ErasureReceipt &receipt)
{
    const auto stays = [&](const Error &why) {
        receipt.closed.append(about.name);
        receipt.findings.append(Message::tr("%1: %2").arg(about.name, why.text()));
    };
    for (int attempt = 1;; ++attempt) {
        Result<Dataset> dataset = open(about.id);
        if (!dataset)
            return stays(dataset.error());
        const qint64 gone = eraseRows(dataset->rows, dataset->key, viewer);
        if (const bool named = eraseProfiles(dataset->origin, viewer); gone == 0 && !named)
            return;
        const Result<DatasetAbout> sealed = put(*dataset, &receipt.findings);
        if (sealed)
            return receipt.entries.append({about.id, about.name, gone});
        const Result<DatasetAbout> now = this->about(about.id);
        const bool altered = now && now->keyName != dataset->about.keyName;
        if (!altered || attempt == mostAttempts)
            return stays(sealed.error());
    }
}

Result<ErasureReceipt> DatasetStore::erase(const QString &viewer)
{
    ErasureReceipt receipt;
    receipt.time = QDateTime::currentDateTimeUtc();
    receipt.folder = QFileInfo(m_folder).fileName();
    if (const Result<void> signedIt = sign(receipt, viewer, m_keys); !signedIt)
        return fail(signedIt.error());
    const Result<QStringList> over = removeExpired(QDate::currentDate());
    for (const QString &name : over.value_or(QStringList()))
        receipt.findings.append(
            Message::tr("%1: the dataset's time was over, so it has been destroyed").arg(name));
    for (const DatasetAbout &about : list())
        if (about.table.isEmpty())
            eraseFrom(about, viewer, receipt);
    return receipt;
}

} // namespace reelwright
