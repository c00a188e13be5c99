// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QAbstractListModel>
#include <QTimer>

namespace reelwright {

// The template's scenes with a picture of each as the viewer on screen gets it, or would.
class SceneModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        Picture = Qt::UserRole, // QImage, null until drawn
        SceneName,
        Facts,    // length and reach, in words
        Variable, // depends on the viewer
        InVideo,  // of the viewer on screen
        Current,  // under the playhead
        Problem,  // why it can't be shown for this viewer
        Tags,     // QStringList
    };
    static constexpr auto mimeType = "application/x-reelwright-scene"; // one's id

    explicit SceneModel(Session &session, QObject *parent = nullptr);
    ~SceneModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    // The name (Qt::EditRole) or the tags, as an edit of the template. A name that is empty is not
    // taken.
    bool setData(const QModelIndex &index, const QVariant &data, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDragActions() const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    SceneId sceneAt(const QModelIndex &index) const;
    QModelIndex indexOf(const SceneId &scene) const;
    bool hasWord(int row, const QString &word) const; // in its name or a tag
    void setPictureSize(QSize pixels);

private:
    void take(Session::Changes changes);
    void takeScenes();
    void drawPictures(); // of what they don't show yet
    void draw(const ProgramPointer &program, const ProgramScene &shown);
    void report(const QList<int> &roles);
    QString facts(const Scene &scene) const;
    QString reachWords(const SceneId &scene) const; // empty: there is nothing to tell
    QString useWords(const Scene &scene) const;
    qint64 reach(const SceneId &scene) const; // viewers; -1: not counted yet
    Result<ProgramPointer> programOf(const SceneId &scene) const;

    Session &m_session;
    QSize m_size{192, 108};
    QList<Scene> m_scenes;
    QTimer m_delay;    // viewers that are only passed get no pictures
    SceneId m_current; // under the playhead
    QHash<SceneId, QImage> m_pictures;
    QHash<SceneId, ProgramScene> m_pictured; // what they show
    std::atomic<quint64> m_drawing = 0;
    Worker m_worker; // last
};

} // namespace reelwright
