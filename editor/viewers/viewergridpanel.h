// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/viewers/viewergridmodel.h>

#include <QTimer>
#include <QWidget>

class QAction;
class QLineEdit;

namespace reelwright {

class ExpressionLine;
class LineLabel;
class PanelTitle;
class ViewerGridView;

// All viewers, a row for each: filtered by an expression, searched, sorted, and, where they are a
// dataset's, altered by hand. What is altered here is undone here: it is no part of the document.
class ViewerGridPanel : public QWidget {
    Q_OBJECT

public:
    // `openData`: the window's action, for a panel without data.
    ViewerGridPanel(Session &session, QAction *openData, QWidget *parent = nullptr);

    QAction *showThis;
    QAction *newViewer;
    QAction *duplicate;
    QAction *editValue;
    QAction *sortColumn;
    QAction *remove;
    QAction *undo;
    QAction *redo;

    ViewerGridModel &model() { return m_model; }
    ViewerGridView &view() { return *m_view; }
    ExpressionLine &filter() { return *m_filter; }
    QLineEdit &search() { return *m_search; }
    QString fact() const { return m_fact; } // how many there are, and how many of them are shown
    QString finding() const;

private:
    QAction *add(const QString &icon, const QString &text, const QString &tip,
                 const QKeySequence &key, const std::function<void()> &run);
    void makeActions();
    QWidget *makeHead();
    QWidget *makeLines();
    void layOut(QAction *openData);
    void connectParts();
    void refresh();
    void refreshFact();
    void takeFilter();

    void tell(const QString &finding);
    bool mayAlter(); // tells why not
    void make(std::function<Result<InsertRows>(const Template &, const ViewerTable &)> maker);
    void editChosen();
    void sortByColumn();
    void removeChosen();
    void goBack(QList<RowEdit> &from, QList<RowEdit> &to);
    void alter(const RowEdit &edit, QList<RowEdit> &to, std::function<void()> then = {});
    void keepUndoing(const RowEdit &undoing);

    Session &m_session;
    ViewerGridModel m_model;
    PanelTitle *m_title;
    ExpressionLine *m_filter;
    QLineEdit *m_search;
    ViewerGridView *m_view;
    QWidget *m_start = nullptr;
    LineLabel *m_finding;
    QString m_fact;
    QTimer m_typing; // until words are looked for
    QList<RowEdit> m_undo; // the newest last; in memory only
    QList<RowEdit> m_redo;
    int m_altering = 0; // edits that are being kept
};

} // namespace reelwright
