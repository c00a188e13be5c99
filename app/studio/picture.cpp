// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture.h"

#include <editor/window/mainwindow.h>

#include <QCoreApplication>
#include <QTimer>

namespace reelwright {

namespace {

constexpr int quietMs = 2500; // nothing new on the window for so long: it is whole

} // namespace

void savePictureOf(MainWindow &window, Session &session, const Options &options)
{
    window.resize(options.size);
    auto *quiet = new QTimer(&window);
    quiet->setSingleShot(true);
    quiet->setInterval(quietMs);
    quiet->callOnTimeout(&window, [&window, path = options.picture] {
        const bool saved = window.grab().save(path);
        QCoreApplication::exit(saved ? 0 : 2);
    });
    QObject::connect(&session, &Session::changed, quiet, [&session, quiet, options](auto changes) {
        if (changes & Session::Change::Viewer) {
            session.player().seek(fromSeconds(options.at));
            session.select(ElementId{options.select});
        }
        quiet->start();
    });
    QObject::connect(&session.player(), &Player::frameReady, quiet, [quiet] { quiet->start(); });
    quiet->start();
}

} // namespace reelwright
