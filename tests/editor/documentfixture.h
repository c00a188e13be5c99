// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studiofixture.h"

#include <editor/session/newtemplate.h>

#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>

namespace reelwright::test {

inline QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

// A small document with one scene, and its path; empty if it could not be made.
inline QString makeDocument(const QTemporaryDir &folder, const char *name)
{
    const QString path = folder.filePath(latin(name) + latin(".reel"));
    const Template value = NewTemplate::make(latin("Spring"), NewTemplate::formats().first());
    return Document::create(path, value) ? path : QString();
}

// The template with its first scene under another name.
inline Template renamed(const Template &value, const char *name)
{
    Template next = value;
    next.scenes[0].name = latin(name);
    return next;
}

inline QString sceneName(const Session &session)
{
    return session.value().scenes[0].name;
}

inline qsizetype stateCount(const Session &session)
{
    return session.document()->history().value_or(QList<State>()).size();
}

// Puts a path into the window's file dialog, and accepts it.
[[nodiscard]] inline bool answerDialog(QWidget &window, const QString &path)
{
    QPointer<QFileDialog> dialog;
    const bool shown = QTest::qWaitFor([&] {
        for (QFileDialog *each : window.findChildren<QFileDialog *>())
            if (each->isVisible())
                dialog = each;
        return bool(dialog);
    });
    auto *name = shown ? dialog->findChild<QLineEdit *>(latin("fileNameEdit")) : nullptr;
    if (!name)
        return false;
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    return QTest::qWaitFor([&] { return !dialog; });
}

} // namespace reelwright::test
