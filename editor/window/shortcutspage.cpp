// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/shortcutspage.h>

#include <editor/theme/drawing.h>
#include <editor/theme/emptylist.h>
#include <editor/theme/icons.h>
#include <editor/theme/linelabel.h>
#include <editor/window/commanddelegate.h>
#include <editor/window/keyfield.h>
#include <editor/window/shortcutbook.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace reelwright {

ShortcutsPage::ShortcutsPage(ShortcutBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_search(new QLineEdit(this)),
      m_list(new EmptyList(tr("No command has these words."), this)), m_keys(new KeyField(this)),
      m_reset(button(tr("Reset"), tr("Give it the keys that it came with"),
                     QStringLiteral("resetShortcut"))),
      m_resetAll(button(tr("Reset All"), tr("Give all commands the keys that they came with"),
                        QStringLiteral("resetAllShortcuts"))),
      m_takeOver(button(tr("Take Over"), tr("Take these keys from the other command"),
                        QStringLiteral("takeOverShortcut"))),
      m_message(new LineLabel(TypeRole::Caption, this))
{
    m_search->setPlaceholderText(tr("Find a command"));
    m_search->setAccessibleName(tr("Find a command"));
    m_search->addAction(themedIcon(QStringLiteral("search"), Token::Text2),
                        QLineEdit::LeadingPosition);
    m_model.setAllEnabled(true);
    m_model.set(book.commands(), {});
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setAccessibleName(tr("Commands and their keys"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeLine());
    layout->addWidget(m_message);
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_model.setTyped(typed);
        m_list->setCurrentIndex(m_model.index(0));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ShortcutsPage::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ShortcutsPage::refresh);
    connect(&book, &ShortcutBook::changed, &m_model, &CommandModel::refreshShortcuts);
    connect(&book, &ShortcutBook::changed, this, &ShortcutsPage::refresh);
    refresh();
}

QPushButton *ShortcutsPage::button(const QString &text, const QString &help, const QString &name)
{
    auto *made = new QPushButton(text, this);
    made->setToolTip(help);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QWidget *ShortcutsPage::makeLine()
{
    m_keys->setPlaceholderText(tr("No keys: press some"));
    m_keys->setAccessibleName(tr("Keys of the command; press others"));
    m_keys->setToolTip(tr("Press the keys that it shall have; Backspace for none"));
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_keys, 1);
    layout->addWidget(m_takeOver);
    layout->addWidget(m_reset);
    layout->addWidget(m_resetAll);
    connect(m_keys, &KeyField::pressed, this, &ShortcutsPage::ask);
    connect(m_takeOver, &QPushButton::clicked, this, &ShortcutsPage::takeOver);
    connect(m_reset, &QPushButton::clicked, this, [this] { ask(m_book.original(chosen())); });
    connect(m_resetAll, &QPushButton::clicked, &m_book, &ShortcutBook::resetAll);
    return line;
}

void ShortcutsPage::choose(const QAction *action)
{
    m_list->setCurrentIndex(m_model.indexOf(action));
}

QAction *ShortcutsPage::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? m_model.at(index).action.data()
                                                               : nullptr;
}

void ShortcutsPage::ask(const QKeySequence &keys)
{
    QAction *action = chosen();
    if (!action)
        return;
    const QList<QAction *> holders = m_book.holdersOf(keys, action);
    if (holders.isEmpty()) {
        m_book.set(action, keys);
        return;
    }
    m_asked = keys;
    m_takeOver->show();
    m_keys->setText(keys.toString(QKeySequence::NativeText));
    say(tr("%1 is used by “%2”.")
            .arg(keys.toString(QKeySequence::NativeText), plainText(holders.first()->text())),
        true);
}

void ShortcutsPage::takeOver()
{
    QAction *action = chosen();
    const QKeySequence keys = m_asked;
    if (!action)
        return;
    for (QAction *holder : m_book.holdersOf(keys, action))
        m_book.set(holder, {});
    m_book.set(action, keys);
    m_keys->setFocus();
}

void ShortcutsPage::refresh()
{
    const QAction *action = chosen();
    m_asked = {};
    m_takeOver->hide();
    m_keys->setEnabled(action);
    m_keys->setText(action ? action->shortcut().toString(QKeySequence::NativeText) : QString());
    m_reset->setEnabled(action && m_book.isChanged(action));
    m_resetAll->setEnabled(std::ranges::any_of(m_book.commands(), [&](const Command &command) {
        return command.action && m_book.isChanged(command.action);
    }));
    say(action ? tr("Click into the field, and press the keys for “%1”.")
                     .arg(plainText(action->text()))
               : tr("Choose a command to give it other keys."),
        false);
}

void ShortcutsPage::say(const QString &words, bool bad)
{
    m_message->setText(words, bad ? Token::Bad : Token::Text2);
}

} // namespace reelwright
