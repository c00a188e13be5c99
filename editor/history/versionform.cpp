// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/history/versionform.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace reelwright {

VersionForm::VersionForm(QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit(this)), m_note(new QLineEdit(this)),
      m_save(new QPushButton(tr("Save Version"), this))
{
    m_name->setPlaceholderText(tr("Name, such as “First draft”"));
    m_name->setAccessibleName(tr("Name of the version"));
    m_note->setPlaceholderText(tr("Note (may stay empty)"));
    m_note->setAccessibleName(tr("Note to the version"));
    for (QLineEdit *edit : {m_name, m_note})
        edit->setTextMargins(4, 0, 4, 0);
    m_save->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_save, &QPushButton::clicked, this, &VersionForm::accept);
    for (QLineEdit *edit : {m_name, m_note})
        connect(edit, &QLineEdit::returnPressed, this, &VersionForm::accept);
    connect(m_name, &QLineEdit::textChanged, m_save,
            [this](const QString &name) { m_save->setEnabled(!name.trimmed().isEmpty()); });
    hide();
}

void VersionForm::start()
{
    m_name->clear();
    m_note->clear();
    m_save->setEnabled(false);
    show();
    m_name->setFocus();
}

void VersionForm::accept()
{
    if (m_save->isEnabled())
        Q_EMIT accepted(m_name->text().trimmed(), m_note->text().trimmed());
}

void VersionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

} // namespace reelwright
