// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/nearest.h>

#include <model/base/message.h>

#include <algorithm>
#include <numeric>
#include <vector>

namespace reelwright {

qsizetype letterDistance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (size_t j = 0; j < size_t(b.size()); ++j) {
            const qsizetype changed = diagonal + (a[i] == b[qsizetype(j)] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

QString nearestName(const QString &word, const QStringList &names)
{
    if (word.size() > 100)
        return {};
    const QString lower = word.toLower();
    QString best;
    qsizetype least = word.size() / 3 + 2;
    for (const QString &name : names) {
        if (name.size() > 100)
            continue;
        const qsizetype away = letterDistance(lower, name.toLower());
        if (away < least && away < name.size()) {
            least = away;
            best = name;
        }
    }
    return best;
}

QString didYouMean(const QString &word, const QStringList &names)
{
    const QString name = nearestName(word, names);
    return name.isEmpty() ? QString() : Message::tr("did you mean %1?").arg(name);
}

} // namespace reelwright
