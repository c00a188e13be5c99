// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <QGuiApplication>
#if defined(REELWRIGHT_WATCHED_APPLICATION)
#include REELWRIGHT_WATCHED_APPLICATION
using Application = reelwright::test::WatchedApplication;
#elif defined(QT_WIDGETS_LIB)
#include <QApplication>
using Application = QApplication;
#else
using Application = QGuiApplication;
#endif

std::vector<reelwright::test::Maker> &reelwright::test::testClasses()
{
    static std::vector<Maker> classes;
    return classes;
}

// Runs every class of the binary. A first argument `Class` or `Class::function` runs just that.
int main(int argc, char **argv)
{
    Application app(argc, argv);
    QStringList arguments = app.arguments();
    const QStringList chosen = arguments.value(1).split(QStringLiteral("::"));
    const bool one = arguments.size() > 1 && !chosen[0].startsWith(QLatin1Char('-'));
    if (one) {
        arguments.removeAt(1);
        if (chosen.size() > 1)
            arguments.insert(1, chosen[1]);
    }
    arguments.append(QStringLiteral("-nocrashhandler")); // a core says more, and a crash ends
    int failed = 0;
    int run = 0;
    for (const reelwright::test::Maker &make : reelwright::test::testClasses()) {
        const std::unique_ptr<QObject> test = make();
        const QString name = QString::fromLatin1(test->metaObject()->className());
        if (one && !name.endsWith(chosen[0]))
            continue;
        failed += QTest::qExec(test.get(), arguments);
        ++run;
    }
    return run == 0 ? 1 : failed;
}
