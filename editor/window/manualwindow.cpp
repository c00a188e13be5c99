// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/manualwindow.h>

#include <editor/session/resources.h>
#include <editor/theme/type.h>

#include <QDesktopServices>
#include <QDir>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace reelwright {

ManualWindow::ManualWindow(QWidget *parent) : QTextBrowser(parent)
{
    setWindowFlag(Qt::Window);
    setWindowTitle(tr("Reelwright Manual"));
    setFrameShape(QFrame::NoFrame);
    QFont font = fontOf(TypeRole::Body);
    font.setPixelSize(14);
    document()->setDefaultFont(font);
    document()->setDocumentMargin(32);
}

void ManualWindow::showPage(const QString &page)
{
    const QDir manual(resourceFolder() + QStringLiteral("/manual"));
    const QString path = manual.filePath(page);
    if (QFile::exists(path))
        setSource(QUrl::fromLocalFile(path));
    else
        setPlainText(tr("The manual's pages are missing: %1").arg(path));
}

void ManualWindow::setBlocks()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool head = format.headingLevel() > 0;
        const bool close = block.textList() || format.hasProperty(QTextFormat::BlockCodeFence);
        format.setTopMargin(head && block != document()->begin() ? 20 : 0);
        format.setBottomMargin(close ? 3 : 10);
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(format);
    }
}

void ManualWindow::doSetSource(const QUrl &url, QTextDocument::ResourceType type)
{
    if (!url.isRelative() && !url.isLocalFile()) {
        QDesktopServices::openUrl(url);
        return;
    }
    QTextBrowser::doSetSource(url, type);
    setBlocks();
}

} // namespace reelwright
