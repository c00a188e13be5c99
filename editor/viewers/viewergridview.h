// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/viewers/viewergridmodel.h>

#include <QTableView>

namespace reelwright {

class ViewerGridDelegate;

// The viewers' rows. Double click and Enter make one current; its actions' keys are its own while
// it has the focus. Which row and column one is at stays when rows come and go.
class ViewerGridView : public QTableView {
    Q_OBJECT

public:
    explicit ViewerGridView(ViewerGridModel &model, QWidget *parent = nullptr);

    ViewerGridDelegate &delegate() { return *m_delegate; }
    bool isTyping() const { return state() == EditingState; }
    qint64 currentViewer() const;          // -1: none
    QList<qint64> selectedViewers() const; // ascending
    void goTo(qint64 viewer);
    void goToSoon(qint64 viewer);              // when the rows that are being found are there
    void setSentence(const QString &sentence); // while there is no row

Q_SIGNALS:
    void chosen(qint64 viewer); // by double click or Enter
    void movedTo();             // another cell, or selection

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void tellRange();
    void keepPlace();
    void bringPlaceBack();
    void sizeColumns();

    ViewerGridModel &m_model;
    ViewerGridDelegate *m_delegate;
    QString m_sentence;
    qint64 m_placeViewer = -1; // before the rows went
    int m_placeColumn = 0;
    bool m_comesTo = false; // that place is another than it was, and is gone to
    QStringList m_sized;    // the fields that columns have their widths of
};

} // namespace reelwright
