// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/edit/renew.h>
#include <model/edit/sources.h>
#include <model/template/template.h>

#include <QHash>
#include <QSet>

namespace reelwright {

// Brings parts of one template into another: finds there what they refer to, or adds it under an
// id that is free, and gives what comes the ids that it has then.
class BringAlong {
public:
    // `into` outlives this and gets what is added.
    BringAlong(const Template &from, Template &into);

    // Tracks as they fit there; scenes that they nest are added where they must be.
    QList<Track> tracks(const QList<Track> &tracks);
    // A scene of `from`, added anew.
    void addScene(const SceneId &id);

private:
    QString medium(const QString &id);
    QString typeface(const QString &id);
    FontId font(const FontId &id);
    QString scene(const QString &id);       // the same one there, or added
    bool isThere(const Scene &scene) const; // the same under its id, in all formats
    Element inFormatsThere(const Element &element) const;
    Element adapted(const Element &element);
    void addFields(const QSet<QString> &names); // in lower case
    void addWhatIsRead(const Source &source);
    QString sourceOf(Source source);

    const Template &m_from;
    Template &m_into;
    Renewal m_renewal;
    QHash<QString, QString> m_media; // from what id to what
    QHash<QString, QString> m_typefaces;
    QHash<FontId, FontId> m_fonts;
    QHash<QString, QString> m_scenes;
};

} // namespace reelwright
