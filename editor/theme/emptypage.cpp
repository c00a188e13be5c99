// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/theme/emptypage.h>

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace reelwright {

QWidget *emptyPage(const QString &sentence, const QString &button, std::function<void()> start)
{
    auto *page = new QWidget;
    auto *words = new QLabel(sentence, page);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto *starter = new QPushButton(button, page);
    QObject::connect(starter, &QPushButton::clicked, page, std::move(start));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(words);
    column->addWidget(starter, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return page;
}

} // namespace reelwright
