// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/data/fieldmodel.h>
#include <editor/data/inferredvalues.h>
#include <editor/data/tablemodel.h>
#include <editor/session/jobs.h>

#include <QWidget>

class QAction;
class QBoxLayout;

namespace reelwright {

class EmptyList;
class FieldForm;
class InferredForm;
class LineLabel;
class NamedList;
class PanelTitle;

// The template's data contract: its fields, made by hand or of a data file's columns, with their
// values for the viewer on screen. Fields are dragged out of it to where they are to be shown.
class DataPanel : public QWidget {
    Q_OBJECT

public:
    // `jobs` outlives it. `openData`: the window's action.
    DataPanel(Session &session, Jobs &jobs, QAction *openData, QWidget *parent = nullptr);

    QAction *newField;
    QAction *newInferred;
    QAction *takeFile; // fields of the columns of a file that is chosen
    QAction *takeOpen; // of the one that is open
    QAction *rename;
    QAction *moveUp;
    QAction *moveDown;
    QAction *tellsApart;
    QAction *saysLanguage;
    QAction *remove;

    FieldModel &model() { return m_model; }
    NamedList &list() { return *m_list; }
    FieldForm &form() { return *m_form; }
    InferredForm &inferredForm() { return *m_inferredForm; }
    TableModel &tables() { return m_tables; }
    QString finding() const;
    QString chosen() const;         // a field, or empty
    QString chosenInferred() const; // an inferred one, or empty

    void takeFieldsFrom(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *add(const QString &icon, const QString &text, const QString &tip,
                 const QKeySequence &key, const std::function<void()> &run);
    void makeActions();
    QWidget *makeHead(QAction *openData);
    QWidget *makeStart();
    QWidget *makeTables();
    void layOut(QAction *openData);
    void connectParts();
    void arrangeHalves();
    void refresh();

    bool edit(const QString &name, const Result<Template> &next);
    void makeField();
    void makeInferred();
    void removeChosen();
    void moveTo(const QString &field, qsizetype position);
    void makeKey();
    void setSaysLanguage(bool says);
    void askForFile();
    struct Columns;
    void takeColumns(const Columns &columns);

    Session &m_session;
    Jobs &m_jobs;
    InferredValues m_values;
    FieldModel m_model;
    TableModel m_tables;
    PanelTitle *m_title;
    NamedList *m_list;
    QWidget *m_start;
    QWidget *m_tableList;
    FieldForm *m_form;
    InferredForm *m_inferredForm;
    QBoxLayout *m_halves = nullptr; // the list, and the form beside it where there is room
    LineLabel *m_finding;
};

} // namespace reelwright
