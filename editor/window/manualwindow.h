// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace reelwright {

// The manual's pages, which lie with the program.
class ManualWindow : public QTextBrowser {
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent = nullptr);

    void showPage(const QString &page); // a file's name

    QSize sizeHint() const override { return {760, 720}; }

protected:
    void setBlocks(); // Markdown has no room between its paragraphs
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;
};

} // namespace reelwright
