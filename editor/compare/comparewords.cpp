// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/compare/comparewords.h>

#include <editor/compare/stage.h>
#include <editor/session/places.h>
#include <editor/session/words.h>

#include <QLocale>

namespace reelwright {

namespace {

// Of all pixels, so that neither "0 %" nor "100 %" is said where it isn't so.
QString percent(const Difference &difference)
{
    const double share = 100.0 * double(difference.differing) / double(difference.pixels);
    const bool all = difference.differing == difference.pixels;
    return QLocale().toString(all ? 100.0 : std::clamp(share, 0.1, 99.9), 'f', all ? 0 : 1);
}

// Null: it shows nothing.
const ProgramScene *sceneOf(const Sides &sides, const Comparer &comparer, int place)
{
    const ProgramPointer video = sides.seen(place).video.value_or(ProgramPointer());
    const int index = video ? sceneAt(*video, comparer.moment(place)) : -1;
    return index < 0 ? nullptr : &video->scenes[index];
}

QString nameOf(const Session &session, const ProgramScene &shown)
{
    const Scene *scene = session.value().scene(shown.scene);
    return scene && !scene->name.isEmpty() ? scene->name : shown.scene.value;
}

} // namespace

QString CompareWords::letter(int place)
{
    return place == Sides::A ? tr("A", "side") : tr("B", "side");
}

QString CompareWords::difference(const Difference &difference)
{
    if (difference.isNone())
        return tr("Identical at this moment, bit by bit");
    const QString most = Words::number(difference.largest);
    if (difference.differing * 1000 < difference.pixels)
        return tr("%Ln pixel(s) differ at this moment, by up to %1 of 255", nullptr,
                  int(difference.differing))
            .arg(most);
    return tr("%1 % of the pixels differ at this moment, by up to %2 of 255")
        .arg(percent(difference), most);
}

QString CompareWords::noDifference(const Comparer &comparer)
{
    const QSize a = comparer.shape(Sides::A);
    const QSize b = comparer.shape(Sides::B);
    return haveSameShape(a, b) ? QString()
                               : tr("Formats of different shapes can't be subtracted: %1 and %2")
                                     .arg(Words::size(a), Words::size(b));
}

QString CompareWords::scenes(const Session &session, const Sides &sides, const Comparer &comparer)
{
    const ProgramScene *a = sceneOf(sides, comparer, Sides::A);
    const ProgramScene *b = sceneOf(sides, comparer, Sides::B);
    if (!a || !b)
        return {};
    if (a->scene == b->scene)
        return tr("Both show “%1”").arg(nameOf(session, *a));
    return tr("At this time A shows “%1”, B shows “%2”")
        .arg(nameOf(session, *a), nameOf(session, *b));
}

QString CompareWords::below(const Session &session, const Sides &sides, const Comparer &comparer)
{
    if (!session.hasTemplate())
        return {};
    QStringList words;
    if (comparer.difference())
        words += difference(*comparer.difference());
    words += scenes(session, sides, comparer);
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QString CompareWords::all(const Session &session, const Sides &sides, const Comparer &comparer)
{
    QStringList words{below(session, sides, comparer)};
    if (comparer.way() == Comparer::Way::Difference)
        words += noDifference(comparer);
    for (int place = Sides::A; place < Sides::count; ++place)
        if (comparer.fault(place))
            words += tr("%1: %2").arg(letter(place), comparer.fault(place)->text());
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

} // namespace reelwright
