// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/inspector/inspectormodel.h>

#include <QWidget>

namespace reelwright {

class InspectorList;
class PanelTitle;

// What the selected element, or the scene in view, is made of.
class InspectorPanel : public QWidget {
    Q_OBJECT

public:
    explicit InspectorPanel(Session &session, QWidget *parent = nullptr);

    InspectorModel &model() { return m_model; }
    InspectorList &list() { return *m_list; }

private:
    void refreshTitle();

    Session &m_session;
    InspectorModel m_model;
    PanelTitle *m_title;
    InspectorList *m_list;
};

} // namespace reelwright
