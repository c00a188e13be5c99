// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/element/easingwords.h>

#include <QRegularExpression>
#include <cmath>

namespace reelwright {

namespace {

constexpr double mostOvershoot = 100;

QString number(double value)
{
    return QString::number(std::round(value * 1000) / 1000);
}

} // namespace

// As CSS has them.
QList<Easing> EasingWords::common()
{
    return {
        Easing::linear(), {0.42, 0, 1, 1}, {0, 0, 0.58, 1}, {0.42, 0, 0.58, 1}, {0, 0, 1, 1, true}};
}

QString EasingWords::name(const Easing &easing)
{
    if (easing.hold)
        return tr("Hold");
    const QString names[] = {tr("Linear"), tr("Ease in"), tr("Ease out"), tr("Ease in and out")};
    const qsizetype which = common().indexOf(easing);
    return which < 0 ? tr("Own curve") : names[which];
}

QString EasingWords::numbers(const Easing &easing)
{
    return QStringList{number(easing.x1), number(easing.y1), number(easing.x2), number(easing.y2)}
        .join(QStringLiteral(", "));
}

Result<Easing> EasingWords::fromNumbers(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    QList<double> numbers;
    for (const QString &word : text.split(between, Qt::SkipEmptyParts)) {
        bool good = false;
        numbers += word.toDouble(&good);
        if (!good || !std::isfinite(numbers.last()))
            return fail(tr("“%1” is no number").arg(word));
    }
    if (numbers.size() != 4)
        return fail(tr("a curve has four numbers, x and y of both handles"), {},
                    tr("such as 0.42, 0, 0.58, 1"));
    const Easing easing{numbers[0], numbers[1], numbers[2], numbers[3]};
    for (const double x : {easing.x1, easing.x2})
        if (x < 0 || x > 1)
            return fail(tr("the first and the third number are from 0 to 1"));
    for (const double y : {easing.y1, easing.y2})
        if (std::abs(y) > mostOvershoot)
            return fail(tr("the second and the fourth number are from -100 to 100"));
    return easing;
}

} // namespace reelwright
