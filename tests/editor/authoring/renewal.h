// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "designer.h"

namespace reelwright::test {

// The sample's template, made by hand: reference job R1 from an empty window, a method a sitting.
class Renewal : public Designer {
public:
    // `shoot`: a folder with the sample's media, fonts and data, as they came from elsewhere.
    Renewal(Studio &studio, QString shoot) : Designer(studio), m_shoot(std::move(shoot)) {}

    void begin(const QString &document) const; // an empty one
    void takeData() const;
    void importMedia() const;
    void makeTypeface() const;
    void makeIntro() const;
    void makeGreeting() const;
    void makeUsage() const;
    void makeOffers() const;
    void makeCall() const;
    void makeStoryboard() const;
    void addMusic() const;

    void makeAll() const; // after begin(); what goes wrong in any of them is thrown at the end
    void exportTo(const QString &folder) const;

private:
    QString at(const char *file) const { return m_shoot + u'/' + QString::fromLatin1(file); }
    void tellOf(const QString &sitting) const;
    void putDown() const;
    void describeField(const char *name, bool required, const char *example) const;
    void zoomIn(const char *photo) const;
    void addLine(const char *name, const char *words, const char *y) const;

    QString m_shoot;
};

} // namespace reelwright::test
