// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/compare/comparer.h>
#include <editor/history/versionmodel.h>

#include <QWidget>
#include <functional>

class QAction;
class QActionGroup;
class QComboBox;
class QMenu;
class QSettings;

namespace reelwright {

class CompareView;
class LineLabel;
class PanelTitle;
class SideBar;

// Two viewers, versions or formats at the same moment, live: what each side shows, and how they are
// compared.
class ComparePanel : public QWidget {
    Q_OBJECT

public:
    explicit ComparePanel(Session &session, QWidget *parent = nullptr);

    QAction *beside;
    QAction *wipe;
    QAction *difference;
    QAction *next; // the viewer on the canvas with the one after that
    QAction *swap;
    void addTo(QMenu *menu) const;                        // all of them
    void compareWith(StateId state, const QString &name); // what the canvas shows
    void keepLook(QSettings &settings) const;             // how they are compared
    void takeLook(const QSettings &settings);

    Sides &sides() { return m_sides; }
    Comparer &comparer() { return m_comparer; }
    CompareView &view() { return *m_view; }
    SideBar &bar(int place) { return *m_bars[size_t(place)]; }
    QComboBox &factor() { return *m_factor; }
    QString words() const; // all that is said of both sides

Q_SIGNALS:
    void asked(); // the panel has to be seen

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    QAction *add(const QString &icon, const QString &text, const QString &tip,
                 const std::function<void()> &run);
    QAction *addWay(Comparer::Way way, const QString &icon, const QString &text,
                    const QString &tip);
    QWidget *makeHead();
    QWidget *makeFoot();
    void refresh();
    void refreshWords();

    Session &m_session;
    Sides m_sides;
    Comparer m_comparer;
    VersionModel m_versions;
    PanelTitle *m_title;
    QActionGroup *m_ways;
    std::array<SideBar *, Sides::count> m_bars;
    CompareView *m_view;
    LineLabel *m_words;
    QComboBox *m_factor;
};

} // namespace reelwright
