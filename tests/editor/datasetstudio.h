// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentfixture.h"
#include "model/dataset/testkeyring.h"

#include <editor/datasets/columnform.h>
#include <editor/datasets/datasetactions.h>
#include <editor/datasets/importdialog.h>
#include <editor/datasets/importoptions.h>
#include <editor/datasets/importsource.h>
#include <editor/datasets/passphrasedialog.h>
#include <editor/datasets/sampletable.h>
#include <model/dataset/datasetstore.h>
#include <model/edit/fieldedits.h>

#include <QComboBox>
#include <QDir>
#include <QPushButton>

namespace reelwright::test {

// A window with a document whose fields are id, name and points, and a keyring that is the test's;
// or none, so that passphrases are asked for.
struct DatasetStudio : Studio {
    explicit DatasetStudio(bool withKeyring = true)
        : keyring(withKeyring ? std::make_shared<TestKeyring>() : nullptr)
    {
        session.keys().keyring().use(keyring);
    }

    [[nodiscard]] bool begin(bool fresh = false)
    {
        Template value = NewTemplate::make(latin("Spring"), NewTemplate::formats().first());
        if (!fresh)
            for (const auto &[name, type] :
                 {std::pair("name", FieldType::Text), std::pair("points", FieldType::Integer)}) {
                Field field;
                field.name = latin(name);
                field.type = type;
                value = addField(value, field).value_or(value);
            }
        document = folder.filePath(latin("doc.reel"));
        const bool made = bool(Document::create(document, value)); // and let go of
        return made && open(document) && session.isEditable();
    }

    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(latin(name)));
        return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
    }

    // Chooses a file on the first page, and goes to the second.
    [[nodiscard]] ImportDialog *choose(const QString &path)
    {
        window.datasets().importData->trigger();
        auto *dialog = window.findChild<ImportDialog *>();
        if (!dialog || !QTest::qWaitForWindowExposed(dialog))
            return nullptr;
        QLineEdit &line = dialog->source().path();
        line.setFocus();
        QTest::keyClicks(&line, path);
        QTest::keyClick(&line, Qt::Key_Tab);
        return QTest::qWaitFor([&] { return dialog->source().isReady(); }) ? dialog : nullptr;
    }
    static void click(QPushButton &button) { QTest::mouseClick(&button, Qt::LeftButton); }

    // The whole of it, as it is guessed.
    [[nodiscard]] bool import(const QString &path)
    {
        QPointer<ImportDialog> dialog = choose(path);
        if (!dialog)
            return false;
        click(dialog->next());
        click(dialog->next());
        if (!QTest::qWaitFor([&] { return !dialog || dialog->isDone(); }, 20'000))
            return false;
        click(dialog->next());
        return QTest::qWaitFor([&] { return !dialog && session.data().dataset; }, 20'000);
    }

    // The list's entry of a value, by the keyboard.
    static void pick(QComboBox &box, const QString &text)
    {
        const int row = box.findText(text);
        box.setFocus();
        while (box.currentIndex() < row)
            QTest::keyClick(&box, Qt::Key_Down);
        while (box.currentIndex() > row)
            QTest::keyClick(&box, Qt::Key_Up);
    }

    QList<DatasetAbout> kept() const { return DatasetStore(document, nullptr).list(); }
    QString value(const char *field) const
    {
        const qsizetype column =
            std::ranges::find(session.value().fields, latin(field), &Field::name) -
            session.value().fields.begin();
        return session.viewer() ? session.viewer()->record.values.value(column) : QString();
    }
    // The dialog that asks for a passphrase, once it is there.
    [[nodiscard]] PassphraseDialog *asked()
    {
        PassphraseDialog *found = nullptr;
        (void)QTest::qWaitFor([&] {
            found = window.datasets().asker().dialog();
            return found && found->isVisible();
        });
        return found;
    }

    std::shared_ptr<TestKeyring> keyring;
    QString document;
};

} // namespace reelwright::test
