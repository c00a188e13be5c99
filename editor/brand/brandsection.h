// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/brand/brandmodel.h>

#include <QWidget>

class QAction;
class QPushButton;

namespace reelwright {

class NamedList;
class PanelTitle;

// One of the brand kit's lists in the panel, as high as its rows are, with what all lists do.
class BrandSection : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString sentence; // while it is empty
        QString icon;
    };
    // `add` begins something new; the panel's, as what else the list's menu has.
    BrandSection(Session &session, BrandPart part, const Words &words, QAction *add,
                 QWidget *parent = nullptr);

    QAction *rename;
    QAction *moveUp;
    QAction *moveDown;
    QAction *remove;

    // Before the common ones; the first is done by Enter too.
    void addToMenu(const QList<QAction *> &actions);
    QList<QAction *> commonActions() const; // that the list has
    BrandModel &model() { return m_model; }
    NamedList &list() { return *m_list; }
    QString chosen() const; // a name, or empty

Q_SIGNALS:
    void clicked(const QString &name);
    void mediaDropped(const QList<reelwright::MediaId> &media, int row); // before which row
    void chosenChanged();
    void told(const QString &fault); // what an edit said; empty: it is done

protected:
    void dragEnterEvent(QDragEnterEvent *event) override; // while there is no row
    void dropEvent(QDropEvent *event) override;

private:
    QAction *makeAction(const QString &text, const QString &tip, const QKeySequence &key,
                        const std::function<void()> &run);
    void makeActions();
    void layOut(const Words &words, QAction *add);
    void refresh();
    void moveTo(const QString &name, qsizetype position);
    void edit(const QString &name, const Result<Template> &next);

    Session &m_session;
    BrandModel m_model;
    PanelTitle *m_title;
    NamedList *m_list;
    QWidget *m_empty = nullptr;
};

} // namespace reelwright
