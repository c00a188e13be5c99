// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/data/columnmapping.h>
#include <model/data/columnmatch.h>
#include <model/data/nearest.h>

#include <QHash>
#include <algorithm>
#include <vector>

namespace reelwright {

namespace {

constexpr double leastLikeness = 0.6;
constexpr qsizetype longestName = 60; // that is compared letter by letter
constexpr qsizetype mostPairs = 1'000'000;

// A name as its words: "customerFirstNames" -> customer, first, name.
struct Spelled {
    QString spelling;
    QStringList words;
    QString joined;

    explicit Spelled(const QString &name)
    {
        QString parted;
        for (qsizetype i = 0; i < name.size(); ++i) {
            if (i > 0 && name[i].isUpper() && name[i - 1].isLower())
                parted += u' ';
            parted += name[i];
        }
        spelling = fieldSpelling(name);
        for (const QString &word : fieldSpelling(parted).split(u'_', Qt::SkipEmptyParts))
            words += singular(word);
        joined = words.join(QString());
    }
    static QString singular(const QString &word)
    {
        const bool plural = word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss");
        return plural ? word.chopped(1) : word;
    }
};

struct Likeness {
    double score = 0;
    QString evidence;
};

bool sameWords(QStringList a, QStringList b)
{
    a.sort();
    b.sort();
    return a == b;
}

// All words of the shorter one are in the longer one.
bool holds(const QStringList &longer, const QStringList &shorter)
{
    return std::ranges::all_of(shorter, [&](const QString &word) { return longer.contains(word); });
}

Likeness byLetters(const QString &a, const QString &b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    const qsizetype longer = std::max(a.size(), b.size());
    if (shorter >= 3 && (a.startsWith(b) || b.startsWith(a)))
        return {0.6 + 0.2 * double(shorter) / double(longer),
                Message::tr("one name begins with the other")};
    if (shorter < 4 || longer > longestName || longer - shorter > longer / 4)
        return {};
    const qsizetype away = letterDistance(a, b);
    if (away > longer / 4)
        return {};
    return {0.9 - double(away) / double(longer),
            Message::tr("the names differ in %1 letters").arg(away)};
}

Likeness likenessOf(const Spelled &a, const Spelled &b)
{
    if (a.joined.isEmpty() || b.joined.isEmpty())
        return {};
    if (a.spelling == b.spelling)
        return {0.98, Message::tr("the names differ in spelling only")};
    if (a.joined == b.joined)
        return {0.95, Message::tr("the names differ in separators or a plural only")};
    if (sameWords(a.words, b.words))
        return {0.9, Message::tr("the names have the same words")};
    const bool shorterFirst = a.words.size() < b.words.size();
    const QStringList &few = shorterFirst ? a.words : b.words;
    const QStringList &many = shorterFirst ? b.words : a.words;
    Likeness best = byLetters(a.joined, b.joined);
    const double share = double(few.size()) / double(many.size());
    if (few.size() < many.size() && share >= 0.5 && holds(many, few)) {
        const Likeness held{0.5 + 0.35 * share, Message::tr("one name has all words of the other")};
        if (held.score > best.score)
            best = held;
    }
    return best;
}

struct Pair {
    double score;
    qsizetype field;
    qsizetype column;
    QString evidence;
};

std::vector<Pair> pairsOf(const QList<Field> &fields, const QStringList &columns,
                          const QList<qsizetype> &open, const QList<bool> &taken)
{
    std::vector<Spelled> spelled;
    for (const QString &column : columns)
        spelled.emplace_back(column);
    std::vector<Pair> pairs;
    for (const qsizetype field : open) {
        const Spelled name(fields[field].name);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (taken[i])
                continue;
            Likeness found = likenessOf(name, spelled[size_t(i)]);
            if (found.score >= leastLikeness)
                pairs.push_back({found.score, field, i, std::move(found.evidence)});
        }
    }
    std::ranges::stable_sort(pairs, std::ranges::greater(), &Pair::score);
    return pairs;
}

// Two columns that are equally like a field: people decide.
bool isTied(const std::vector<Pair> &pairs, const Pair &pair, const QList<bool> &taken)
{
    return std::ranges::any_of(pairs, [&](const Pair &other) {
        return other.field == pair.field && other.column != pair.column &&
               other.score == pair.score && !taken[other.column];
    });
}

} // namespace

double nameLikeness(const QString &one, const QString &other)
{
    return one == other ? 1 : likenessOf(Spelled(one), Spelled(other)).score;
}

ColumnMapping likelyMapping(const QList<Field> &fields, const QStringList &columns)
{
    ColumnMapping made;
    made.automatic = false;
    made.known = columns;
    QList<bool> taken(columns.size(), false);
    QHash<QString, qsizetype> exact;
    for (qsizetype i = columns.size() - 1; i >= 0; --i)
        exact.insert(columns[i], i);
    QList<qsizetype> open;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        made.choices.append({fields[i].name, {}, {}, 0, Message::tr("no column has a like name")});
        const auto found = exact.constFind(fields[i].name);
        if (found == exact.constEnd()) {
            open.append(i);
            continue;
        }
        made.choices[i] = {
            fields[i].name, columns[*found], {}, 1, Message::tr("the names are the same")};
        taken[*found] = true;
    }
    open.removeIf([&](qsizetype i) {
        const qsizetype found = exact.value(fields[i].id, -1);
        if (fields[i].id.isEmpty() || found < 0 || taken[found])
            return false;
        made.choices[i] = {fields[i].name,
                           columns[found],
                           {},
                           1,
                           Message::tr("that was the field's name before it was renamed")};
        taken[found] = true;
        return true;
    });
    if (open.size() * columns.size() > mostPairs)
        return made;
    const std::vector<Pair> pairs = pairsOf(fields, columns, open, taken);
    for (const Pair &pair : pairs) {
        ColumnChoice &choice = made.choices[pair.field];
        if (taken[pair.column] || !choice.column.isEmpty() || choice.likeness > 0)
            continue;
        choice.likeness = pair.score;
        choice.evidence = pair.evidence;
        if (isTied(pairs, pair, taken)) {
            choice.evidence = Message::tr("several columns have a like name");
            continue;
        }
        choice.column = columns[pair.column];
        taken[pair.column] = true;
    }
    for (ColumnChoice &choice : made.choices)
        if (choice.column.isEmpty())
            choice.likeness = 0;
    return made;
}

} // namespace reelwright
