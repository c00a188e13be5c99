// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QHash>
#include <QImage>
#include <QSet>

namespace reelwright {

// Small pictures of templates by their path, kept as files. They show the viewer that is made of
// the fields' examples, and never one of the data, which has no business in a folder like that.
class TemplatePictures : public QObject {
    Q_OBJECT

public:
    // Takes one of each template that is opened in the session, and another when an edited one is
    // left.
    TemplatePictures(Session &session, QString folder, QObject *parent = nullptr);
    ~TemplatePictures() override;

    QImage of(const QString &path) const; // null: there is none
    void want(const QString &path);       // reads and draws it if there is none
    void finish();                        // draws what was edited last, and waits for it

Q_SIGNALS:
    void drawn(const QString &path);

private:
    using Source = std::shared_ptr<const LoadedTemplate>;

    void take(Session::Changes changes);
    void post(const QString &path, const Source &source);
    QString fileOf(const QString &path) const;

    Session &m_session;
    QString m_folder;
    QString m_path; // of the template that is open
    Source m_source;
    bool m_edited = false; // since its picture was taken
    mutable QHash<QString, QImage> m_images;
    QSet<QString> m_wanted;
    Worker m_worker; // last
};

} // namespace reelwright
