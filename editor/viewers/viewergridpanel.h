// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/rowedits.h>
#include <editor/viewers/viewergridmodel.h>

#include <QTimer>
#include <QWidget>

class QAction;
class QLineEdit;

namespace reelwright {

class ExpressionLine;
class LineLabel;
class PanelTitle;
class ViewerEdits;
class ViewerGridView;

// All viewers, a row for each: filtered by an expression, searched, sorted, and, where they are a
// dataset's, altered by hand. What is altered here is undone here: it is no part of the document.
class ViewerGridPanel : public QWidget {
    Q_OBJECT

public:
    // `edits` outlives it. `openData`: the window's action, for a panel without data.
    ViewerGridPanel(Session &session, ViewerEdits &edits, QAction *openData,
                    QWidget *parent = nullptr);
    ~ViewerGridPanel() override;

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
    using Maker = std::function<Result<InsertRows>(const Template &, const ViewerTable &)>;
    void make(Maker maker);
    void editChosen();
    void sortByColumn();
    void removeChosen();

    Session &m_session;
    ViewerEdits &m_edits;
    ViewerGridModel m_model;
    PanelTitle *m_title;
    ExpressionLine *m_filter;
    QLineEdit *m_search;
    ViewerGridView *m_view;
    QWidget *m_lines = nullptr;
    QWidget *m_start = nullptr;
    LineLabel *m_finding;
    QString m_fact;
    QTimer m_typing; // until words are looked for
};

} // namespace reelwright
