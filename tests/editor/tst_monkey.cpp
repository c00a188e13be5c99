// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studiofixture.h"

#include <editor/canvas/canvasview.h>
#include <model/document/document.h>
#include <model/document/exchange.h>
#include <model/edit/invariants.h>
#include <model/template/checktemplate.h>

#include <QAbstractItemView>
#include <QDialog>
#include <QMenu>
#include <QRandomGenerator>
#include <QScopedValueRollback>
#include <QTimer>
#include <QWheelEvent>

using namespace reelwright;
using namespace test;

namespace {

constexpr int usualCount = 1500;
constexpr int checkEvery = 50;

// Hands that press anything, anywhere. Where they go depends on the seed alone.
class Monkey {
public:
    Monkey(QWidget &window, quint32 seed) : m_window(window), m_random(seed)
    {
        QObject::connect(&m_nested, &QTimer::timeout, &m_nested, [this] { actInMenu(); });
        m_nested.start();
    }

    void act()
    {
        const QScopedValueRollback deeper(m_depth, m_depth + 1);
        closeDialogs();
        const QPointer<QWidget> target = this->target();
        if (!target || target->size().isEmpty())
            return;
        const QPoint at(below(target->width()), below(target->height()));
        switch (below(10)) {
        case 0:
        case 1:
            click(target, oneOf(buttons), modifiers(), at);
            break;
        case 2:
            click(target, Qt::LeftButton, {}, at);
            send(target, QEvent::MouseButtonDblClick, at, Qt::NoModifier);
            send(target, QEvent::MouseButtonRelease, at, Qt::NoModifier);
            break;
        case 3:
        case 4:
            drag(target, at);
            break;
        case 5:
            wheel(target, at);
            break;
        case 6:
            type(keyboard(target), oneOf(texts));
            break;
        default:
            press(keyboard(target), oneOf(keys), modifiers());
        }
    }

private:
    static inline const QList<Qt::MouseButton> buttons{Qt::LeftButton, Qt::LeftButton,
                                                       Qt::LeftButton, Qt::RightButton};
    static inline const QStringList texts{
        QStringLiteral("12"), QStringLiteral("*2"), QStringLiteral("{{ first_name }}"),
        QStringLiteral("plan = 'gold'"), QString::fromUtf8("Zoë مرحبا")};
    static inline const QList<Qt::Key> keys{
        Qt::Key_Space, Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Up,      Qt::Key_Down,
        Qt::Key_Home,  Qt::Key_End,    Qt::Key_Delete, Qt::Key_Return,  Qt::Key_Escape,
        Qt::Key_Tab,   Qt::Key_S,      Qt::Key_D,      Qt::Key_G,       Qt::Key_K,
        Qt::Key_Q,     Qt::Key_W,      Qt::Key_Z,      Qt::Key_T,       Qt::Key_N,
        Qt::Key_V,     Qt::Key_C,      Qt::Key_X,      Qt::Key_Comma,   Qt::Key_Period,
        Qt::Key_F2,    Qt::Key_Equal,  Qt::Key_Minus,  Qt::Key_M,       Qt::Key_BracketLeft,
        Qt::Key_L,     Qt::Key_Insert, Qt::Key_PageUp, Qt::Key_PageDown};

    // The menus of buttons have a loop of their own, in which hands go on as outside.
    void actInMenu()
    {
        if (m_depth == 0) // no loop but the test's
            return;
        QWidget *menu = QApplication::activePopupWidget();
        if (menu && (m_depth > 2 || below(4) == 0))
            menu->close();
        else
            act();
    }
    int below(int limit) { return int(m_random.bounded(std::max(limit, 1))); }
    template<class T>
    T oneOf(const QList<T> &list)
    {
        return list[below(int(list.size()))];
    }
    // Never those of closing and of quitting: the window is to stay.
    Qt::KeyboardModifiers modifiers()
    {
        switch (below(8)) {
        case 0:
            return Qt::ShiftModifier;
        case 1:
            return Qt::ControlModifier;
        case 2:
            return Qt::AltModifier;
        default:
            return Qt::NoModifier;
        }
    }
    // Dialogs ask for files and the like; nothing is to be written outside the document.
    void closeDialogs()
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (top->isVisible() && top != &m_window && !qobject_cast<QMenu *>(top) &&
                (below(4) == 0 || top->inherits("QFileDialog")))
                top->close();
    }
    QWidget *target()
    {
        if (QWidget *popup = QApplication::activePopupWidget(); popup && below(3) > 0)
            return popup;
        if (QWidget *modal = QApplication::activeModalWidget())
            return modal;
        if (QWidget *focus = QApplication::focusWidget(); focus && below(3) == 0)
            return focus;
        const QPoint at(below(m_window.width()), below(m_window.height()));
        QWidget *child = m_window.childAt(at);
        return child ? child : &m_window;
    }
    // Where keys go: nobody else is asked for shortcuts.
    static QWidget *keyboard(QWidget *otherwise)
    {
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *focus = QApplication::focusWidget();
        return popup ? popup : focus ? focus : otherwise;
    }
    // What a press does may be the end of who was pressed.
    static void click(QPointer<QWidget> target, Qt::MouseButton button, Qt::KeyboardModifiers held,
                      QPoint at)
    {
        QTest::mousePress(target, button, held, at);
        if (target)
            QTest::mouseRelease(target, button, held, at);
    }
    static void press(QPointer<QWidget> target, Qt::Key key, Qt::KeyboardModifiers held)
    {
        QTest::keyPress(target, key, held);
        if (target)
            QTest::keyRelease(target, key, held);
    }
    static void send(QPointer<QWidget> target, QEvent::Type type, QPoint at,
                     Qt::KeyboardModifiers held)
    {
        if (!target)
            return;
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        const Qt::MouseButtons down = type == QEvent::MouseButtonRelease ? Qt::NoButton
                                                                         : Qt::LeftButton;
        QMouseEvent event(type, at, target->mapToGlobal(QPointF(at)), button, down, held);
        QApplication::sendEvent(target, &event);
    }
    // As an input method would: QTest's own knows ASCII only.
    static void type(QPointer<QWidget> target, const QString &text)
    {
        for (const QChar letter : text) {
            for (const QEvent::Type way : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent event(way, 0, Qt::NoModifier, letter);
                if (target)
                    QApplication::sendEvent(target, &event);
            }
        }
    }
    // Not rows: a drag of the system's has a loop of its own, and nobody here would end it.
    void drag(QPointer<QWidget> target, QPoint from)
    {
        const auto *view = qobject_cast<QAbstractItemView *>(target->parentWidget());
        if (view && view->dragEnabled())
            return;
        const Qt::KeyboardModifiers held = modifiers();
        QTest::mousePress(target, Qt::LeftButton, held, from);
        for (int step = 2 + below(4); step > 0 && target; --step) {
            from += QPoint(below(160) - 80, below(120) - 60);
            send(target, QEvent::MouseMove, from, held);
            if (target && below(12) == 0)
                press(target, Qt::Key_Escape, {});
        }
        if (target)
            QTest::mouseRelease(target, Qt::LeftButton, held, from);
    }
    void wheel(QWidget *target, QPoint at)
    {
        QWheelEvent event(at, target->mapToGlobal(QPointF(at)), {},
                          {0, 120 * (below(2) == 0 ? 1 : -1)}, Qt::NoButton, modifiers(),
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(target, &event);
    }

    QWidget &m_window;
    QRandomGenerator m_random;
    QTimer m_nested;
    int m_depth = 0;
};

int numberOf(const char *name, int usual)
{
    bool set = false;
    const int number = qEnvironmentVariableIntValue(name, &set);
    return set ? number : usual;
}

} // namespace

// Random hands on the whole window: no crash, no warning, and a sound document throughout. How many
// events and which seed: REELWRIGHT_MONKEY_EVENTS and REELWRIGHT_MONKEY_SEED.
class TestMonkey : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    // Qt's own remarks are not ours: about windows of several panels, which it repaints once more
    // when they are gone, about clicks where nothing takes them, and about sound where there is
    // none.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(
            "^(?!This plugin does not|QBackingStore::flush.*QDockWidgetGroupWindow|"
            "Mouse event .* not accepted by receiving widget|PulseAudioService).*")));
    }
    void initTestCase()
    {
        useStudioStyle();
        QLocale::setDefault(QLocale::c());
    }

    void randomHandsBreakNothing()
    {
        Studio studio;
        const QString path = studio.folder.filePath(QStringLiteral("monkey.reel"));
        VERIFY_RESULT(importTemplate(samplePath(), path));
        const auto open = [&] { // without waiting for a picture: the canvas may be hidden
            if (!studio.session.document())
                studio.session.openTemplate(path, samplePath() + QStringLiteral("/viewers.csv"),
                                            {});
            return QTest::qWaitFor([&] { return studio.session.document(); }, 60'000);
        };
        QVERIFY(open());
        const quint32 seed = quint32(numberOf("REELWRIGHT_MONKEY_SEED", 1));
        const int count = numberOf("REELWRIGHT_MONKEY_EVENTS", usualCount);
        Monkey monkey(studio.window, seed);
        for (int i = 1; i <= count; ++i) {
            monkey.act();
            QApplication::processEvents();
            if (!studio.window.isVisible()) // it found how to close it
                studio.window.show();
            QVERIFY(open());
            if (i % checkEvery == 0) {
                const Template &now = studio.session.document()->current();
                const auto sound =
                    checkTemplate(now).and_then([&] { return checkInvariants(now); });
                QVERIFY2(sound.has_value(),
                         qPrintable(QStringLiteral("event %1 of seed %2: %3")
                                        .arg(i)
                                        .arg(seed)
                                        .arg(sound ? QString() : sound.error().text())));
            }
        }
        const qsizetype states = studio.session.document()->history()->size();
        QVERIFY2(states > count / 100, qPrintable(QString::number(states))); // it did something
        const Template last = studio.session.document()->current();
        studio.session.close();
        const Result<Document> again = Document::open(path);
        VERIFY_RESULT(again);
        QCOMPARE(again->current(), last);
    }
};

REELWRIGHT_TEST(TestMonkey)
#include "tst_monkey.moc"
