// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/commandpalette.h>

#include <editor/theme/drawing.h>
#include <editor/theme/emptylist.h>
#include <editor/theme/icons.h>
#include <editor/window/commanddelegate.h>

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QVBoxLayout>

namespace reelwright {

namespace {

constexpr auto recentKey = "palette/recent";
constexpr int mostRecent = 8;
constexpr int fewestRows = 2; // what is said instead of them
constexpr int mostRows = 12;
constexpr int wide = 560;
constexpr int fromTop = 72;

// Not only to a menu over it, or to another window.
bool isElsewhere(Qt::FocusReason reason)
{
    return reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason;
}

} // namespace

CommandPalette::CommandPalette(QMenuBar &menus, QSettings &settings, QWidget *window)
    : QWidget(window), m_menus(menus), m_settings(settings), m_line(new QLineEdit(this)),
      m_list(new EmptyList(tr("No command has these words."), this))
{
    setAccessibleName(tr("Commands"));
    m_line->setPlaceholderText(tr("What would you like to do?"));
    m_line->setAccessibleName(tr("Find a command"));
    m_line->setFixedHeight(controlHeight + 8);
    m_line->addAction(themedIcon(QStringLiteral("search"), Token::Text2),
                      QLineEdit::LeadingPosition);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Commands that were found"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_model.setTyped(typed);
        place();
        chooseFirst();
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    hide();
}

void CommandPalette::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_line->clear();
    m_model.setTyped({});
    m_model.set(commandsOf(m_menus, *window()),
                m_settings.value(QLatin1String(recentKey)).toStringList());
    place();
    show();
    raise();
    chooseFirst();
    m_line->setFocus();
    qApp->installEventFilter(this);
}

void CommandPalette::place()
{
    const QSize room = window()->size() - QSize(32, fromTop + 16);
    const int rows = std::clamp(m_model.rowCount(), fewestRows, mostRows);
    const int height = rows * CommandDelegate::height + controlHeight + 8 + 16;
    const QSize size = QSize(wide, height).boundedTo(room);
    setGeometry((window()->width() - size.width()) / 2, fromTop, size.width(), size.height());
}

void CommandPalette::chooseFirst()
{
    m_list->setCurrentIndex({});
    m_list->scrollToTop();
    moveBy(1);
}

void CommandPalette::moveBy(int rows)
{
    const QModelIndex current = m_list->currentIndex();
    int row = current.isValid() ? current.row() : -1;
    do
        row += rows;
    while (row >= 0 && row < m_model.rowCount() &&
           !(m_model.index(row).flags() & Qt::ItemIsEnabled));
    if (row >= 0 && row < m_model.rowCount())
        m_list->setCurrentIndex(m_model.index(row));
}

bool CommandPalette::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        giveFocusBack();
        hide();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    const bool line = watched == m_line;
    switch (event->type()) {
    case QEvent::Resize:
        if (watched == window())
            place();
        return false;
    case QEvent::MouseButtonPress:
        if (widget && widget->window() == window() && widget != this && !isAncestorOf(widget))
            hide();
        return false;
    case QEvent::ShortcutOverride: // the window's keys rest while one types
        if (line)
            event->accept();
        return line;
    case QEvent::KeyPress:
        return line && takeKey(static_cast<QKeyEvent *>(event)->key());
    case QEvent::FocusOut:
        if (line && isElsewhere(static_cast<QFocusEvent *>(event)->reason()))
            hide();
        return false;
    default:
        return false;
    }
}

// The action finds the window as it was: focus and selection decide what some of them are about.
void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid() || !m_model.at(index).action || !m_model.at(index).action->isEnabled())
        return;
    const Command command = m_model.at(index);
    remember(command);
    giveFocusBack();
    hide();
    command.action->trigger();
}

void CommandPalette::remember(const Command &command)
{
    if (command.id().isEmpty())
        return;
    QStringList recent = m_settings.value(QLatin1String(recentKey)).toStringList();
    recent.removeAll(command.id());
    recent.prepend(command.id());
    m_settings.setValue(QLatin1String(recentKey), QStringList(recent.mid(0, mostRecent)));
}

void CommandPalette::giveFocusBack()
{
    if (m_before && m_before->isVisible())
        m_before->setFocus();
    else
        m_line->clearFocus();
}

void CommandPalette::hideEvent(QHideEvent *)
{
    qApp->removeEventFilter(this);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    drawBox(painter, rect(), t[Token::Bg1], t[Token::Line], 6);
}

} // namespace reelwright
