// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/timeline/namefield.h>

#include <QKeyEvent>

namespace reelwright {

NameField::NameField(const QString &name, QWidget *parent) : QLineEdit(name, parent), m_before(name)
{
    setAccessibleName(tr("Name"));
    selectAll();
    connect(this, &QLineEdit::returnPressed, this, [this] { finish(true); });
}

// Esc is this field's as long as it is there, whatever else it means in the window.
bool NameField::event(QEvent *event)
{
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (key && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            finish(false);
        return true;
    }
    return QLineEdit::event(event);
}

void NameField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        finish(true);
}

void NameField::finish(bool keep)
{
    if (std::exchange(m_done, true))
        return;
    if (keep && text() != m_before)
        Q_EMIT kept(text());
    parentWidget()->setFocus();
    hide();
    deleteLater();
}

} // namespace reelwright
