// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QObject>

namespace reelwright {

class ViewerEdits;

// Names that people gave to viewers whom they look at again and again. They say who somebody is, so
// they lie sealed with the dataset: in its origin's "profiles", a list of objects with the "name"
// and the "viewer", the key.
class ViewerProfiles : public QObject {
    Q_OBJECT

public:
    struct Profile {
        QString name;
        QString viewer; // the key

        friend bool operator==(const Profile &, const Profile &) = default;
    };

    ViewerProfiles(Session &session, ViewerEdits &edits, QObject *parent = nullptr);

    const QList<Profile> &all() const { return m_all; } // by name
    QString of(const QString &viewer) const;            // the first that names them, or empty
    bool canKeep() const; // there is a viewer, and they are a dataset's
    // The viewer on screen under a name; one that has the name gives way.
    void keep(const QString &name);
    void forget(const QString &name);
    void show(const QString &name);

    // In and out of a dataset's origin. What else is there stays.
    static QList<Profile> in(const QByteArray &origin);
    static Result<void> put(const QList<Profile> &profiles, QByteArray &origin);

Q_SIGNALS:
    void changed();
    void refused(const reelwright::Error &error);

private:
    void load();
    void alter(const std::function<void(QList<Profile> &)> &change);

    Session &m_session;
    ViewerEdits &m_edits;
    QList<Profile> m_all;
    quint64 m_loading = 0; // counts
};

} // namespace reelwright
