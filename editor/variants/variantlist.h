// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/theme/emptylist.h>
#include <editor/variants/variantmodel.h>

namespace reelwright {

// The contact sheet: all pictures as large as there is room, each with its viewer's words below.
class VariantList : public EmptyList {
    Q_OBJECT

public:
    VariantList(VariantModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {720, 480}; }
    QSize minimumSizeHint() const override { return {200, 120}; }
    QRect pictureRect(const QModelIndex &index) const; // in the viewport

Q_SIGNALS:
    void opened(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fit();
    bool isMine(const QKeyEvent &event) const; // before the window's shortcuts

    VariantModel &m_model;
};

} // namespace reelwright
