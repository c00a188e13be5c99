// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/viewerstore.h>
#include <model/template/template.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QSize>
#include <QString>

namespace reelwright {

// What things are called on the screen.
class Words {
    Q_DECLARE_TR_FUNCTIONS(reelwright::Words)

public:
    static QString number(qint64 number); // with the locale's separators
    static QString viewers(qint64 count); // "1,000 viewers"
    static QString scenes(qint64 count);
    static QString differences(qint64 count);
    static QString rowsAside(qint64 count);
    static QString size(QSize size);              // "1920 × 1080"
    static QString seconds(Flicks time);          // "6.0 s"
    static QString moment(const QDateTime &time); // "14:05" if it is today's, else "21 Nov 14:05"
    static QString fullMoment(const QDateTime &time);
    static QString kind(ElementKind kind);
    static QString icon(ElementKind kind);
    static QString label(const PropertySpec &spec);
    static QString choice(const QString &name); // of a property that has choices
    static QString value(const PropertySpec &spec, const Value &value, const Template &in);
    // A viewer's name if the fields have one, else the key.
    static QString viewer(const Template &value, const ViewerRecord &record);
    static QString initials(const QString &name);
    static QString field(const Template &value, const ViewerRecord &record, const QString &name);
    // Why a medium is not shown: "photo.jpg is missing"; Good: empty.
    static QString offline(const QString &path, AssetState state);
    // What an element shows or plays, for this program: its text, its medium.
    static QString content(const Element &element, const Layer *layer, Flicks time,
                           const Template &in);
};

} // namespace reelwright
