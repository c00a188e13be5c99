// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testcase.h"

#include <editor/theme/studiostyle.h>
#include <editor/window/language.h>
#include <editor/window/mainwindow.h>

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace reelwright::test {

// The base of tests that show windows: the offscreen platform's own remarks are not ours.
class GuiTestCase : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not).*")));
    }
};

inline QString samplePath()
{
    return QStringLiteral(REELWRIGHT_SOURCE_DIR "/resources/samples/northwind");
}

// Writes a small data file for the sample.
inline QString writeData(const QTemporaryDir &folder, const QByteArray &rows)
{
    const QString path = folder.filePath(QStringLiteral("people.csv"));
    QFile file(path);
    if (file.open(QFile::WriteOnly))
        file.write("id,first_name,last_name,plan,usage1,usage2,advisor,language\n" + rows);
    return path;
}

// A silent session that remembers the last frame shown.
struct Shown {
    explicit Shown(std::unique_ptr<SoundOutput> output = {}) : session(std::move(output))
    {
        QObject::connect(&session.player(), &Player::frameReady, &session,
                         [this](const QImage &frame, Flicks time) {
                             image = frame;
                             at = time;
                             ++frames;
                         });
    }

    // Opens and waits for the first picture.
    [[nodiscard]] bool open(const QString &path, const QString &data = {},
                            const QString &viewer = {})
    {
        const int before = frames;
        session.openTemplate(path, data, viewer);
        return QTest::qWaitFor([&] { return frames > before; }, 60'000);
    }

    [[nodiscard]] bool waitForViewer(qint64 index)
    {
        return QTest::qWaitFor(
            [&] { return session.viewer() && session.viewer()->record.index == index; }, 20'000);
    }

    // The picture of a moment, once it is there.
    [[nodiscard]] bool waitForFrame(Flicks time)
    {
        return QTest::qWaitFor([&] { return at == time; }, 20'000);
    }

    QImage image;
    Flicks at{-1};
    int frames = 0;
    Session session;
};

// Outlives what is open in it.
struct Folder {
    QTemporaryDir folder;
};

// A window with a fresh config.
struct Studio : Folder, Shown {
    Studio()
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          window(session, settings)
    {
        window.resize(1280, 800);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
    }

    QSettings settings;
    MainWindow window;
};

inline void useStudioStyle()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(new StudioStyle(ThemeKind::Dark));
    speak(*qApp, QLocale(QLocale::English, QLocale::UnitedStates));
}

} // namespace reelwright::test
