// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studiofixture.h"

#include <editor/canvas/canvasview.h>
#include <editor/library/librarypanel.h>
#include <editor/session/resources.h>
#include <editor/timeline/timelineview.h>
#include <editor/window/manualpage.h>
#include <editor/window/manualwindow.h>

#include <QAction>

using namespace reelwright;
using test::samplePath;
using test::Studio;

namespace {

QString helpOn(Studio &studio, QWidget &widget)
{
    studio.window.activateWindow();
    widget.setFocus();
    if (!QTest::qWaitFor([&] { return widget.hasFocus(); }))
        return QStringLiteral("no focus");
    QTest::keyClick(&widget, Qt::Key_F1);
    const auto *manual = studio.window.findChild<ManualWindow *>();
    return manual ? manual->source().fileName() : QStringLiteral("no window");
}

} // namespace

// F1 is about the panel that has the focus.
class TestHelp : public test::GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useStudioStyle(); }

    void theKeyOpensThePageOfThePanel()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        QCOMPARE(helpOn(studio, studio.window.timeline()), QStringLiteral("timeline.md"));
        QCOMPARE(helpOn(studio, studio.window.canvas()), QStringLiteral("canvas.md"));
        QCOMPARE(helpOn(studio, studio.window.library().list()), QStringLiteral("storyboard.md"));
        QCOMPARE(studio.window.findChildren<ManualWindow *>().size(), 1);
    }

    void theMenuOpensTheFirstPage()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        auto *manual = studio.window.findChild<QAction *>(QStringLiteral("help.manual"));
        QVERIFY(manual);
        manual->trigger();
        QCOMPARE(studio.window.findChild<ManualWindow *>()->source().fileName(),
                 QStringLiteral("index.md"));
    }

    void everyPageIsThere()
    {
        Studio studio;
        QSet<QString> pages;
        for (const QWidget *widget : studio.window.findChildren<QWidget *>())
            pages += manualPageOf(widget);
        QVERIFY(pages.size() >= 6);
        for (const QString &page : std::as_const(pages))
            QVERIFY2(QFile::exists(resourceFolder() + QStringLiteral("/manual/") + page),
                     qPrintable(page));
    }
};

REELWRIGHT_TEST(TestHelp)
#include "tst_help.moc"
