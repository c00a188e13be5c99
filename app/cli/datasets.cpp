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
    bool expired = false;
    bool json = false;
};

QString dateOf(const QDateTime &time)
{
    return time.toString(Qt::ISODate);
}

QByteArray asJson(const QList<DatasetAbout> &list)
{
    QJsonArray all;
    for (const DatasetAbout &about : list) {
        QJsonObject made{{QStringLiteral("id"), about.id},
                         {QStringLiteral("name"), about.name},
                         {QStringLiteral("sealed"), dateOf(about.sealed)},
                         {QStringLiteral("passphrase"), about.wrapped.has_value()}};
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
    else if (const auto saved = saveFile(text(arguments.receipt), receipt->toJson()); !saved)
        return complain(saved.error());
    return receipt->closed.isEmpty() ? allDone : someFailed;
}

int run(const Arguments &arguments)
{
    SystemKeyring keyring;
    Result<DatasetStore> store = arguments.datasets.store(keyring);
    if (!store)
        return complain(store.error());
    if (!arguments.remove.empty()) {
        const Result<void> removed = store->remove(text(arguments.remove));
        return removed ? allDone : complain(removed.error());
    }
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
    auto *remove = command->add_option("--remove", arguments->remove,
                                       "Destroys the dataset with this id, and its key");
    auto *erase = command->add_option("--erase", arguments->erase,
                                      "Erases the viewer with this key from all datasets");
    command
        ->add_option("--receipt", arguments->receipt,
                     "A file for the receipt of that (default: standard output)")
        ->needs(erase);
    auto *expired =
        command->add_flag("--expired", arguments->expired, "Destroys those whose time is over");
    command->add_flag("--json", arguments->json, "As a JSON list");
    remove->excludes(erase)->excludes(expired);
    erase->excludes(expired);
    command->callback([arguments, &action] { action = [arguments] { return run(*arguments); }; });
}

} // namespace reelwright::cli
