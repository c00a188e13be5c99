// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/compare/sides.h>
#include <editor/history/versionmodel.h>

#include <QWidget>

class QComboBox;

namespace reelwright {

class ViewerChoice;

// What a side shows, in a line: viewer, version, format.
class SideBar : public QWidget {
    Q_OBJECT

public:
    SideBar(Session &session, Sides &sides, int place, const VersionModel &versions,
            QWidget *parent = nullptr);

    ViewerChoice &viewer() { return *m_viewer; }
    QComboBox &version() { return *m_version; }
    QComboBox &format() { return *m_format; }
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QComboBox *addChoice(const QString &name);
    void refreshVersions();
    void refreshFormats();

    Session &m_session;
    Sides &m_sides;
    const int m_place;
    const VersionModel &m_versions;
    ViewerChoice *m_viewer;
    QComboBox *m_version;
    QComboBox *m_format;
};

} // namespace reelwright
