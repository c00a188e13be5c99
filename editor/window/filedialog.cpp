// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/filedialog.h>

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace reelwright {

namespace {

// With a number if there is one of that name.
QString freeName(const QDir &folder, const QString &name, const QString &suffix)
{
    const QString end = suffix.isEmpty() ? QString() : u'.' + suffix;
    QString free = name;
    for (int number = 2; folder.exists(free + end); ++number)
        free = QStringLiteral("%1 %2").arg(name).arg(number);
    return free;
}

} // namespace

void askForFile(QWidget *window, const FileQuestion &question,
                std::function<void(const QString &)> then)
{
    const QString folder = question.folder.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : question.folder;
    auto *dialog = new QFileDialog(window, question.title, folder, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (question.forWriting) { // what is there is never written over, so nobody need confirm it
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setDefaultSuffix(question.suffix);
        dialog->selectFile(freeName(dialog->directory(), question.suggestion, question.suffix));
    } else {
        dialog->setFileMode(QFileDialog::ExistingFile);
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, window, std::move(then));
    dialog->open();
}

} // namespace reelwright
