// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "milestones.h"
#include "options.h"
#include "picture.h"
#include "quitsignals.h"

#include <editor/session/framekeeper.h>
#include <editor/theme/studiostyle.h>
#include <editor/theme/type.h>
#include <editor/window/devicebox.h>
#include <editor/window/language.h>
#include <editor/window/mainwindow.h>
#include <editor/window/studiowindow.h>

#include <QApplication>
#include <cstdio>

namespace {

using namespace reelwright;

int print(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
    return 0;
}

int run(QApplication &app, const Options &options)
{
    QApplication::setStyle(new StudioStyle(ThemeKind::Dark));
    QApplication::setFont(fontOf(TypeRole::Body));
    QSettings settings;
    speakChosen(app, settings);
    const bool picture = !options.picture.isEmpty();
    const auto chosen = [&settings] { return DeviceBox::chosen(settings); };
    Session session(picture ? nullptr : deviceOutput(chosen), studioFrameStore());
    const FrameKeeper keeper(session);
    StudioWindow studio(session, settings);
    MainWindow &window = studio.window();
    if (options.theme)
        window.setTheme(*options.theme);
    if (picture)
        savePictureOf(window, session, options);
    const QuitSignals signalled([&window] {
        window.close();
        QCoreApplication::quit();
    });
    logMilestones(window, session);
    window.show();
    if (!options.file.isEmpty())
        session.openTemplate(options.file, options.data, options.viewer);
    return app.exec();
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const Result<Options> options = readOptions(arguments);
    if (!options) {
        std::fprintf(stderr, "reelwright: %s\n", qPrintable(options.error().text()));
        return 2;
    }
    if (options->help)
        return print(helpText());
    if (options->version)
        return print(QStringLiteral("reelwright " REELWRIGHT_VERSION "\n"));
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Reelwright"));
    QApplication::setOrganizationName(QStringLiteral("Reelwright"));
    QApplication::setApplicationVersion(QStringLiteral(REELWRIGHT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("reelwright"));
    return run(app, *options);
}
