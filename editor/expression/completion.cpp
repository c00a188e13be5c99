// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/expression/completion.h>

#include <editor/session/words.h>
#include <model/binding/compiledtemplate.h>
#include <model/binding/filter.h>
#include <model/binding/scope.h>

namespace reelwright {

namespace {

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

bool isInQuotes(const QString &text)
{
    QChar quote;
    for (const QChar c : text) {
        if (quote.isNull() && (c == u'\'' || c == u'"'))
            quote = c;
        else if (c == quote)
            quote = QChar();
    }
    return !quote.isNull();
}

// The expression before the cursor; null: the cursor is in none.
QString expressionBefore(const QString &before, bool isText)
{
    if (!isText)
        return before.isNull() ? QStringLiteral("") : before;
    const qsizetype opened = before.lastIndexOf(QLatin1String("{{"));
    if (opened < 0 || before.indexOf(QLatin1String("}}"), opened) >= 0)
        return {};
    return before.mid(opened);
}

QString valueOf(const Template &value, const ViewerRecord *viewer, const Field &field)
{
    const QString shown = viewer ? Words::field(value, *viewer, field.name) : QString();
    return shown.isEmpty() ? field.example : shown;
}

} // namespace

Completions Completing::at(const Template &value, const ViewerRecord *viewer, const QString &source,
                           qsizetype cursor, bool isText)
{
    qsizetype from = cursor;
    while (from > 0 && isWordLetter(source[from - 1]))
        --from;
    Completions made{from, cursor - from, {}};
    const QString word = source.mid(from, made.length);
    const QString before = expressionBefore(source.left(from), isText);
    if (before.isNull() || isInQuotes(before) || (!word.isEmpty() && word[0].isDigit()))
        return made;
    const QString left = before.trimmed();
    const bool filter = isText && left.endsWith(u'|') && !left.endsWith(QLatin1String("||"));
    if (word.isEmpty() && !filter && left != QLatin1String("{{"))
        return made;
    const auto offer = [&](const QString &name, const QString &text, const QString &note) {
        if (name.startsWith(word, Qt::CaseInsensitive))
            made.entries.append({text, note.isEmpty() ? name : tr("%1   %2").arg(name, note)});
    };
    if (filter) {
        for (const QString &name : filterNames())
            offer(name, name, {});
    } else {
        for (const Field &field : value.fields)
            offer(field.name, field.name, valueOf(value, viewer, field));
        if (!word.isEmpty())
            for (const QString &name : allowedFunctions())
                offer(name, name + u'(', tr("function"));
    }
    if (made.entries.size() == 1 && made.entries[0].text == word)
        made.entries.clear();
    return made;
}

QString expressionFault(const Template &value, const QString &source, bool isText)
{
    const ResolveInputs inputs{QDate::currentDate()};
    const auto compiled = isText ? compileText(value, source, inputs)
                                 : compileExpression(value, source, inputs);
    if (compiled)
        return {};
    const Error &error = compiled.error();
    return error.column > 0 ? Completing::tr("Character %1: %2").arg(error.column).arg(error.what)
                            : error.what;
}

} // namespace reelwright
