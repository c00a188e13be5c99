// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetarguments.h"

#include <model/base/savefile.h>
#include <model/dataset/systemkeyring.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace reelwright::cli {

namespace {

struct Arguments {
    DatasetArguments datasets;
    std::string remove;
    std::string erase;
    std::string receipt;
    std::string check; // a receipt
    std::string viewer;
    bool expired = false;
    bool json = false;
};

QString dateOf(const QDateTime &time)
{
    return time.toString(Qt::ISODate);
}

bool hasPassphrase(const DatasetAbout &about)
{
    return about.keyPlace != KeyPlace::Keyring;
}

// As far as can be seen without asking the keyring.
bool isKeyGone(const DatasetAbout &about)
{
    return hasPassphrase(about) && !about.wrapped;
}

QByteArray asJson(const QList<DatasetAbout> &list)
{
    QJsonArray all;
    for (const DatasetAbout &about : list) {
        QJsonObject made{{QStringLiteral("id"), about.id},
                         {QStringLiteral("name"), about.name},
                         {QStringLiteral("sealed"), dateOf(about.sealed)},
                         {QStringLiteral("passphrase"), hasPassphrase(about)}};
        if (isKeyGone(about))
            made.insert(QStringLiteral("keyGone"), true);
        if (!about.table.isEmpty())
            made.insert(QStringLiteral("table"), about.table);
        if (about.keepUntil.isValid())
            made.insert(QStringLiteral("keepUntil"), about.keepUntil.toString(Qt::ISODate));
        all.append(made);
    }
    return QJsonDocument(all).toJson();
}

QString asText(const QList<DatasetAbout> &list)
{
    QString all;
    for (const DatasetAbout &about : list) {
        all += about.id + u' ' + about.name + QStringLiteral(", sealed ") + dateOf(about.sealed);
        if (!about.table.isEmpty())
            all += QStringLiteral(", lookup table ") + about.table;
        if (about.keepUntil.isValid())
            all += QStringLiteral(", kept until ") + about.keepUntil.toString(Qt::ISODate);
        if (isKeyGone(about))
            all += QStringLiteral(", its key is not on this machine");
        all += u'\n';
    }
    return all;
}

int erase(DatasetStore &store, const Arguments &arguments)
{
    const Result<ErasureReceipt> receipt = store.erase(text(arguments.erase));
    if (!receipt)
        return complain(receipt.error());
    if (arguments.receipt.empty())
        print(receipt->toJson());
    else if (const auto saved = saveFile(text(arguments.receipt), receipt->toJson()); !saved) {
        print(receipt->toJson()); // it can't be had again
        return complain(saved.error());
    }
    return receipt->closed.isEmpty() ? allDone : someFailed;
}

int remove(DatasetStore &store, const QString &id)
{
    const Result<DatasetAbout> about = store.about(id);
    QStringList findings;
    const Result<void> removed = store.remove(id, &findings);
    if (!removed)
        return complain(removed.error());
    print(QStringLiteral("%1 %2: destroyed with its key; copies of its file can't be opened\n")
              .arg(id, about ? about->name : QString()));
    tellFindings(findings);
    return allDone;
}

// Whether a receipt is of the viewer who is named.
int check(const Arguments &arguments)
{
    const Result<QByteArray> receipt = readFile(text(arguments.check), 1 << 24);
    const Result<bool> same = receipt
                                  ? isAbout(*receipt, text(arguments.viewer), KeyFolder::ofUser())
                                  : fail(receipt.error());
    if (!same)
        return complain(same.error());
    print(*same ? QStringLiteral("the receipt is of this viewer\n")
                : QStringLiteral("the receipt is not of this viewer\n"));
    return *same ? allDone : someFailed;
}

int run(const Arguments &arguments)
{
    if (!arguments.check.empty())
        return check(arguments);
    SystemKeyring keyring;
    Result<DatasetStore> store = arguments.datasets.store(keyring);
    if (!store)
        return complain(store.error());
    if (!arguments.remove.empty())
        return remove(*store, text(arguments.remove));
    if (!arguments.erase.empty())
        return erase(*store, arguments);
    if (arguments.expired) {
        const Result<QStringList> gone = store->removeExpired(QDate::currentDate());
        if (!gone)
            return complain(gone.error());
        for (const QString &name : *gone)
            print(name + u'\n');
        return allDone;
    }
    const QList<DatasetAbout> list = store->list();
    if (arguments.json)
        print(asJson(list));
    else
        print(asText(list));
    return allDone;
}

} // namespace

void addDatasets(CLI::App &app, Action &action)
{
    CLI::App *command =
        app.add_subcommand("datasets", "Lists a document's datasets, or destroys what is in them.");
    auto arguments = std::make_shared<Arguments>();
    arguments->datasets.addTo(*command);
    auto *remove =
        command
            ->add_option("--remove", arguments->remove,
                         "Destroys the dataset with this id, and its key, so that copies "
                         "of its file can't be opened either")
            ->check(notEmpty());
    auto *erase = command
                      ->add_option("--erase", arguments->erase,
                                   "Erases the viewer with this key from all datasets")
                      ->check(notEmpty());
    command
        ->add_option("--receipt", arguments->receipt,
                     "A file for the receipt of that (default: standard output)")
        ->needs(erase);
    auto *viewer = command->add_option("--viewer", arguments->viewer, "A viewer's key");
    auto *check = command->add_option("--check-receipt", arguments->check,
                                      "Says whether this receipt is of --viewer");
    check->needs(viewer)->excludes(erase)->excludes(remove);
    viewer->needs(check);
    auto *expired =
        command->add_flag("--expired", arguments->expired, "Destroys those whose time is over");
    command->add_flag("--json", arguments->json, "As a JSON list");
    remove->excludes(erase)->excludes(expired);
    erase->excludes(expired);
    command->callback([arguments, &action] { action = [arguments] { return run(*arguments); }; });
}

} // namespace reelwright::cli
