// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetstudio.h"

#include <editor/window/commandpalette.h>
#include <editor/window/manualwindow.h>
#include <editor/window/settingsdialog.h>
#include <editor/window/workspaces.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

using namespace reelwright;
using test::samplePath;
using test::Studio;

namespace {

bool isControl(const QWidget &widget)
{
    if (qobject_cast<const QHeaderView *>(&widget) || widget.objectName().startsWith(u"qt_") ||
        qobject_cast<const QLineEdit *>(widget.parentWidget())) // its icons
        return false;
    return qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget) ||
           qobject_cast<const QTabBar *>(&widget) || qobject_cast<const QTextEdit *>(&widget) ||
           (widget.focusPolicy() & Qt::TabFocus && !qobject_cast<const QScrollBar *>(&widget));
}

QList<QWidget *> controlsOf(const QWidget &root)
{
    QList<QWidget *> controls;
    for (QWidget *widget : root.findChildren<QWidget *>())
        if (widget->isVisibleTo(&root) && widget->window() == &root && isControl(*widget))
            controls += widget;
    return controls;
}

QString describe(const QWidget &widget)
{
    const QAccessibleInterface *face =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    QString path = QString::fromLatin1(widget.metaObject()->className());
    for (const QWidget *up = widget.parentWidget(); up && !up->isWindow(); up = up->parentWidget())
        path.prepend(QString::fromLatin1(up->metaObject()->className()) + u'/');
    return path + u" '" + (face ? face->text(QAccessible::Name) : QString()) + u'\'';
}

QStringList nameless(const QWidget &root)
{
    QStringList found;
    for (QWidget *widget : controlsOf(root))
        if (const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            !face || face->text(QAccessible::Name).isEmpty())
            found += describe(*widget);
    return found;
}

// What a button does is done by a menu or a key too.
bool isElsewhere(const QWidget &widget)
{
    const auto *button = qobject_cast<const QToolButton *>(&widget);
    const QAction *action = button ? button->defaultAction() : nullptr;
    if (!action)
        return false;
    const QObjectList places = action->associatedObjects();
    return !action->shortcut().isEmpty() ||
           std::any_of(places.begin(), places.end(),
                       [](const QObject *place) { return qobject_cast<const QMenu *>(place); });
}

const QButtonGroup *choiceOf(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && button->group() && button->group()->exclusive() ? button->group() : nullptr;
}

// Tab leads to the chosen one of several buttons, the arrow keys to the others.
bool isBesideIt(const QWidget &button, const QWidget &reached)
{
    return choiceOf(button) && choiceOf(button) == choiceOf(reached);
}

// Where the Tab key leads, in order, until it comes round; a control that looks with the focus as
// it does without is noted.
QList<QWidget *> walk(QWidget &root, QStringList &faint)
{
    QList<QWidget *> passed;
    for (int step = 0; step < 200; ++step) {
        QWidget *before = QApplication::focusWidget();
        QTest::keyClick(before ? before : &root, Qt::Key_Tab);
        QWidget *at = QApplication::focusWidget();
        if (!at || at == before || passed.contains(at))
            break;
        passed += at;
        const QImage with = at->grab().toImage();
        at->clearFocus();
        const QImage without = at->grab().toImage();
        at->setFocus(Qt::TabFocusReason);
        if (with == without)
            faint += describe(*at);
    }
    return passed;
}

QStringList unreached(const QWidget &root, const QList<QWidget *> &passed)
{
    QStringList missing;
    for (const QWidget *control : controlsOf(root)) {
        const bool reached = std::any_of(passed.begin(), passed.end(), [&](const QWidget *each) {
            return each == control || each->focusProxy() == control ||
                   control->focusProxy() == each || control->isAncestorOf(each) ||
                   isBesideIt(*control, *each);
        });
        if (!reached && control->isEnabled() && !isElsewhere(*control))
            missing += describe(*control);
    }
    return missing;
}

} // namespace

// All that can be clicked has a name for those who don't see it, and can be gone to by the
// keyboard.
class TestAccessibility : public test::GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useStudioStyle();
        QLocale::setDefault(QLocale::c());
    }

    void everyControlHasAName()
    {
        Studio studio;
        QTRY_COMPARE(nameless(studio.window).join(u'\n'), QString());
        QVERIFY(studio.open(samplePath()));
        for (QAction *workspace : studio.window.workspaces().choices) {
            workspace->trigger();
            for (QTabBar *tabs : studio.window.findChildren<QTabBar *>())
                for (int i = 0; i < tabs->count(); ++i) {
                    tabs->setCurrentIndex(i);
                    QTRY_COMPARE(nameless(studio.window).join(u'\n'), QString());
                }
        }
    }

    void soInDialogs()
    {
        Studio studio;
        SettingsDialog *settings = studio.window.showSettings();
        QCOMPARE(nameless(*settings).join(u'\n'), QString());
        settings->showShortcuts();
        QCOMPARE(nameless(*settings).join(u'\n'), QString());
        QVERIFY(QTest::qWaitForWindowActive(settings));
        QTest::keyClick(settings, Qt::Key_Escape);
        CommandPalette &palette = studio.window.palette();
        QTest::keyClick(&studio.window, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(palette.isVisible());
        QCOMPARE(nameless(palette).join(u'\n'), QString());
        QCOMPARE(nameless(studio.window).join(u'\n'), QString());
        ManualWindow *manual = studio.window.showManual(QStringLiteral("index.md"));
        QCOMPARE(nameless(*manual).join(u'\n'), QString());
    }

    void soInTheDialogsOfDatasets()
    {
        test::DatasetStudio studio;
        QVERIFY(studio.begin());
        ImportDialog *dialog = studio.choose(studio.write("a.csv", "id,name\n1,Ada\n2,Bob\n"));
        QVERIFY(dialog);
        QStringList faint;
        QCOMPARE(nameless(*dialog).join(u'\n'), QString());
        QCOMPARE(unreached(*dialog, walk(*dialog, faint)).join(u'\n'), QString());
        dialog->source().choose(ImportSource::Web);
        QCOMPARE(nameless(*dialog).join(u'\n'), QString());
        QCOMPARE(unreached(*dialog, walk(*dialog, faint)).join(u'\n'), QString());
        dialog->source().choose(ImportSource::File);
        dialog->source().chooseFile(studio.folder.filePath(QStringLiteral("a.csv")));
        QTRY_VERIFY(dialog->source().isReady());
        test::DatasetStudio::click(dialog->next());
        QCOMPARE(nameless(*dialog).join(u'\n'), QString());
        QCOMPARE(unreached(*dialog, walk(*dialog, faint)).join(u'\n'), QString());
        test::DatasetStudio::click(dialog->next());
        QTRY_VERIFY(dialog->isDone());
        QCOMPARE(nameless(*dialog).join(u'\n'), QString());
        QCOMPARE(faint.join(u'\n'), QString());
    }

    void theTabKeyLeadsToAllOfTheWelcomePage()
    {
        Studio studio;
        QStringList faint;
        const QList<QWidget *> passed = walk(studio.window, faint);
        int choices = 0;
        for (QWidget *widget : passed) {
            if (!choiceOf(*widget))
                continue;
            ++choices;
            widget->setFocus();
            QTest::keyClick(widget, Qt::Key_Right);
            QVERIFY(QApplication::focusWidget() != widget);
            QVERIFY(isBesideIt(*QApplication::focusWidget(), *widget));
        }
        QCOMPARE(choices, 1); // the frame rate
        QCOMPARE(unreached(studio.window, passed).join(u'\n'), QString());
        QCOMPARE(faint.join(u'\n'), QString());
    }

    void theTabKeyLeadsToAllOfTheWindow()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        QStringList faint;
        const QList<QWidget *> passed = walk(studio.window, faint);
        QCOMPARE(unreached(studio.window, passed).join(u'\n'), QString());
        QCOMPARE(faint.join(u'\n'), QString());
    }

    void theTabKeyLeadsToAllOfTheSettings()
    {
        Studio studio;
        SettingsDialog *settings = studio.window.showSettings();
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(settings));
        QStringList faint;
        QCOMPARE(unreached(*settings, walk(*settings, faint)).join(u'\n'), QString());
        settings->showShortcuts();
        QCOMPARE(unreached(*settings, walk(*settings, faint)).join(u'\n'), QString());
        QCOMPARE(faint.join(u'\n'), QString());
    }
};

REELWRIGHT_TEST(TestAccessibility)
#include "tst_accessibility.moc"
