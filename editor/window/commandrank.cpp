// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/commandrank.h>

#include <QStringList>

namespace reelwright {

namespace {

constexpr int atWord = 0;
constexpr int inside = 10;
constexpr int inPath = 30;
constexpr int inOtherWords = 50;
constexpr int scattered = 100; // and as many more as there are letters between

QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    return plain;
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

std::optional<int> together(const QString &word, const QString &text)
{
    std::optional<int> best;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (beginsWord(text, at))
            return at == 0 ? atWord : atWord + 1;
        best = inside;
    }
    return best;
}

std::optional<int> apart(const QString &word, const QString &text)
{
    qsizetype first = -1;
    qsizetype at = -1;
    for (const QChar c : word) {
        at = text.indexOf(c, at + 1);
        if (at < 0)
            return std::nullopt;
        first = first < 0 ? at : first;
    }
    return scattered + int(at - first + 1 - word.size());
}

std::optional<int> rankOfWord(const QString &word, const QString &name, const QString &path,
                              const QString &otherWords)
{
    if (const std::optional<int> rank = together(word, name))
        return rank;
    if (const std::optional<int> rank = together(word, path))
        return *rank + inPath;
    if (const std::optional<int> rank = together(word, otherWords); rank && *rank != inside)
        return *rank + inOtherWords;
    return apart(word, name);
}

} // namespace

std::optional<int> rankOf(const QString &typed, const QString &name, const QString &path,
                          const QString &otherWords)
{
    const QString foldedName = folded(name);
    const QString foldedPath = folded(path);
    const QString foldedOthers = folded(otherWords);
    int sum = 0;
    for (const QString &word : folded(typed).split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<int> rank = rankOfWord(word, foldedName, foldedPath, foldedOthers);
        if (!rank)
            return std::nullopt;
        sum += *rank;
    }
    return sum;
}

} // namespace reelwright
