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

// Where the cursor is in a call of lookup(table, key, column): which argument, and the table that
// the first one names.
struct LookupPlace {
    int argument = -1; // from 0; -1: in no such call
    QString table;
};

LookupPlace lookupBefore(const QString &before)
{
    qsizetype open = -1;
    int depth = 0;
    QList<qsizetype> commas; // of the innermost call, from behind
    for (qsizetype i = before.size() - 1; i >= 0 && open < 0; --i) {
        const QChar c = before[i];
        if (c == u')')
            ++depth;
        else if (c == u'(' && depth-- == 0)
            open = i;
        else if (c == u',' && depth == 0)
            commas.prepend(i);
    }
    if (open < 0 ||
        !before.left(open).trimmed().endsWith(QLatin1String("lookup"), Qt::CaseInsensitive))
        return {};
    const qsizetype first = commas.isEmpty() ? before.size() : commas.first();
    return {int(commas.size()), before.mid(open + 1, first - open - 1).trimmed()};
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
    const LookupPlace lookup = filter ? LookupPlace() : lookupBefore(before);
    const bool awaited = filter || left == QLatin1String("{{") || lookup.argument >= 0;
    if (word.isEmpty() &&
        !(awaited && (filter || left.endsWith(u'{') || left.endsWith(u'(') || left.endsWith(u','))))
        return made;
    const auto offer = [&](const QString &name, const QString &text, const QString &note) {
        if (name.startsWith(word, Qt::CaseInsensitive))
            made.entries.append({text, note.isEmpty() ? name : tr("%1   %2").arg(name, note)});
    };
    if (filter) {
        for (const QString &name : filterNames())
            offer(name, name, {});
    } else if (lookup.argument == 0) {
        for (const LookupTable &table : value.tables)
            offer(table.name, table.name, tr("found by %1").arg(table.key));
    } else if (lookup.argument == 2) {
        for (const LookupTable &table : value.tables)
            if (table.name.compare(lookup.table, Qt::CaseInsensitive) == 0)
                for (const Field &column : table.fields)
                    offer(column.name, column.name, column.example);
    } else {
        for (const Field &field : value.fields)
            offer(field.name, field.name, valueOf(value, viewer, field));
        for (const InferredField &field : value.inferred)
            offer(field.name, field.name, tr("inferred"));
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
