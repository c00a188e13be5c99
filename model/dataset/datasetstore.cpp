// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/base/plainfile.h>
#include <model/base/savefile.h>
#include <model/dataset/datasetfile.h>
#include <model/dataset/datasetstore.h>

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>
#include <algorithm>

namespace reelwright {

namespace {

const QString ending = QStringLiteral(".sealed");

bool isId(const QString &text)
{
    return text.size() == 32 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QString folderOf(const QString &document)
{
    const QFileInfo info(document);
    const QString real = info.canonicalFilePath();
    const QFileInfo place(real.isEmpty() ? info.absoluteFilePath() : real);
    return place.absolutePath() + u'/' + place.completeBaseName() + QStringLiteral(".reel-data");
}

} // namespace

DatasetStore::DatasetStore(const QString &document, Keyring *keyring, Passphrase passphrase,
                           NewKeys newKeys)
    : m_folder(folderOf(document)), m_keyring(keyring), m_passphrase(std::move(passphrase)),
      m_newKeys(newKeys), m_old(m_folder)
{
}

QString DatasetStore::pathOf(const QString &id) const
{
    return m_folder + u'/' + id + ending;
}

QList<DatasetAbout> DatasetStore::list(QStringList *strange) const
{
    QList<DatasetAbout> found;
    for (const QString &name : QDir(m_folder).entryList(QDir::Files, QDir::Name)) {
        if (OldKeys::isNote(name))
            continue;
        const QString id = name.chopped(std::min(name.size(), ending.size()));
        const Result<DatasetAbout> about = withWrapped(readAbout(m_folder + u'/' + name));
        if (about && name == id + ending && isId(id) && about->id == id)
            found.append(*about);
        else if (strange)
            strange->append(name);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &DatasetAbout::sealed);
    return found;
}

// Nobody else writes or removes a dataset meanwhile, in whatever program.
Result<void> DatasetStore::hold(QLockFile &lock) const
{
    constexpr int longest = 60'000; // milliseconds: a million rows take seconds
    lock.setStaleLockTime(0);       // but when its program has ended
    if (lock.tryLock(longest))
        return {};
    return fail(Message::tr("another program is writing the datasets"), m_folder,
                Message::tr("try again when that is done"), ErrorCode::Passing);
}

Result<DatasetAbout> DatasetStore::about(const QString &id) const
{
    if (!isId(id))
        return fail(Message::tr("'%1' is no dataset's id").arg(id));
    if (isAbsent(pathOf(id)))
        return fail(Message::tr("there is no dataset '%1'").arg(id), m_folder);
    return withWrapped(readAbout(pathOf(id)));
}

Result<void> DatasetStore::mayReplace(const DatasetAbout &about,
                                      std::optional<DatasetAbout> &before) const
{
    if (about.id.isEmpty())
        return {};
    const Result<DatasetAbout> there = this->about(about.id);
    if (!there)
        return fail(there.error());
    if (!about.keyName.isEmpty() && about.keyName != there->keyName)
        return fail(Message::tr("the dataset '%1' has been altered by somebody else since it was "
                                "opened")
                        .arg(about.name),
                    {}, Message::tr("open it again"));
    before = *there;
    return {};
}

Result<DatasetAbout> DatasetStore::put(Dataset &dataset, QStringList *findings)
{
    destroyOldKeys();
    std::optional<DatasetAbout> before;
    if (const Result<void> may = mayReplace(dataset.about, before); !may)
        return fail(may.error());
    DatasetAbout about = dataset.about;
    if (!before)
        about.id = QUuid::createUuid().toString(QUuid::Id128);
    about.sealed = QDateTime::currentDateTimeUtc();
    if (const Result<void> made = makeFolder(m_folder); !made)
        return fail(made.error());
    const Result<DatasetKey> key = newKey(about, before);
    if (!key)
        return fail(key.error());
    QLockFile alone(m_folder + QStringLiteral(".lock"));
    const Result<void> may =
        hold(alone).and_then([&] { return mayReplace(dataset.about, before); });
    if (!may) { // by now
        letGo(about, nullptr);
        return fail(may.error());
    }
    if (before)
        if (const auto noted = m_old.note({before->keyName, before->keyPlace}); !noted)
            return fail(noted.error());
    std::swap(dataset.about, about);
    if (const auto written = writeDataset(pathOf(dataset.about.id), dataset, *key); !written) {
        letGo(dataset.about, nullptr);
        if (before)
            m_old.forget(before->keyName);
        std::swap(dataset.about, about);
        return fail(written.error());
    }
    alone.unlock();
    if (before)
        letGo(*before, findings);
    return dataset.about;
}

Result<Dataset> DatasetStore::open(const QString &id)
{
    const Result<DatasetAbout> about = this->about(id);
    if (!about)
        return fail(about.error());
    if (about->isOver(QDate::currentDate())) {
        const Result<void> removed = remove(id);
        const QString what = Message::tr("the dataset '%1' was to be kept until %2 and no longer")
                                 .arg(about->name, about->keepUntil.toString(Qt::ISODate));
        return removed ? fail(what + Message::tr("; it has been destroyed"))
                       : fail(what + Message::tr("; it is not opened, but could not be destroyed"),
                              {}, removed.error().text());
    }
    Result<Dataset> dataset =
        keyOf(*about).and_then([&](const DatasetKey &key) { return readDataset(pathOf(id), key); });
    if (dataset)
        dataset->about = *about;
    else if (const Result<DatasetAbout> now = this->about(id);
             now && now->keyName != about->keyName)
        return open(id); // it was sealed anew meanwhile
    return dataset;
}

Result<void> DatasetStore::remove(const QString &id, QStringList *findings)
{
    destroyOldKeys();
    const QString path = pathOf(id);
    QLockFile alone(m_folder + QStringLiteral(".lock"));
    if (const Result<void> held = hold(alone); !held)
        return held;
    const Result<DatasetAbout> about = this->about(id);
    if (!about && isId(id) && !isAbsent(path))
        return fail(Message::tr("the dataset is damaged, so it is not known where its key lies"),
                    path,
                    Message::tr("remove the file, and what begins with %1 in the system's keyring")
                        .arg(id));
    if (!about)
        return fail(about.error());
    if (const Result<void> destroyed = destroyKey({about->keyName, about->keyPlace}); !destroyed)
        return fail(destroyed.error().in(about->name));
    if (about->keyPlace == KeyPlace::Within) {
        (void)overwrite(path);
        if (findings)
            findings->append(keyWithin(*about));
    }
    if (!QFile::remove(path))
        return fail(Message::tr("the dataset can't be removed"), path,
                    Message::tr("its key is gone, so nobody can read it; remove the file"));
    m_old.forget(about->keyName);
    QDir().rmdir(m_folder); // if it is empty
    return {};
}

Result<QStringList> DatasetStore::removeExpired(QDate today)
{
    QStringList names;
    for (const DatasetAbout &about : list()) {
        if (!about.isOver(today))
            continue;
        if (const Result<void> removed = remove(about.id); !removed)
            return fail(removed.error());
        names.append(about.name);
    }
    return names;
}

} // namespace reelwright
