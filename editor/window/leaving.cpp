// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/leaving.h>

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace reelwright {

namespace {

struct Leaving {
    Q_DECLARE_TR_FUNCTIONS(Leaving)
};

void ask(Session &session, QWidget *window, const Error &error, std::function<void()> then)
{
    auto *question = new QMessageBox(
        QMessageBox::NoIcon, Leaving::tr("Lose what was altered of viewers?"),
        Leaving::tr("What was altered of viewers can't be sealed: %1. If you go on, it is lost.")
            .arg(error.text()),
        QMessageBox::Cancel, window);
    question->setObjectName(QStringLiteral("loseAlterations"));
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *lose = question->addButton(Leaving::tr("Lose It"), QMessageBox::AcceptRole);
    QObject::connect(lose, &QPushButton::clicked, &session, [&session, then = std::move(then)] {
        session.forgetUnsealed();
        then();
    });
    question->setDefaultButton(QMessageBox::Cancel);
    question->open();
}

} // namespace

void sealThen(Session &session, QWidget *window, std::function<void()> then)
{
    session.sealViewers(
        [&session, window = QPointer(window), then = std::move(then)](const Result<void> &sealed) {
            if (sealed)
                then();
            else if (window)
                ask(session, window, sealed.error(), then);
        });
}

} // namespace reelwright
