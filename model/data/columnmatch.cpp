// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/data/columnmatch.h>
#include <model/data/nearest.h>

#include <QHash>
#include <QSet>

namespace reelwright {

namespace {

using Alike = QHash<QString, QList<int>>; // columns, by their spelling

QString listed(const QStringList &names)
{
    constexpr qsizetype most = 12;
    QStringList shown;
    for (const QString &name : names.first(std::min(most, names.size())))
        shown.append(name.size() > 40 ? name.left(39) + QChar(0x2026) : name);
    const QString list = shown.join(QStringLiteral(", "));
    return names.size() > most ? Message::tr("%1 and %2 more").arg(list).arg(names.size() - most)
                               : list;
}

// Of columns with the same name the first one.
QHash<QString, int> indexColumns(const QStringList &columns)
{
    QHash<QString, int> index;
    for (int i = int(columns.size()) - 1; i >= 0; --i)
        index.insert(columns[i], i);
    return index;
}

Error missing(const Field &field, const QStringList &columns)
{
    const QString guess = nearestName(field.name, columns);
    const QString found = Message::tr("found: ") + listed(columns);
    return {ErrorCode::Input,
            Message::tr("no column for the required field '%1'").arg(field.name),
            {},
            guess.isEmpty() ? found : Message::tr("is it '%1'? rename it; %2").arg(guess, found)};
}

// For fields without a column those of their former names that no field has taken.
void takeFormer(const QList<QStringList> &former, const QHash<QString, int> &exact,
                const Alike &alike, QList<int> &matched)
{
    QSet<int> taken(matched.begin(), matched.end());
    for (qsizetype i = 0; i < former.size(); ++i) {
        for (const QString &name : former[i]) {
            const QList<int> spelled = alike.value(fieldSpelling(name));
            const int index = exact.value(name, spelled.size() == 1 ? spelled[0] : -1);
            if (matched[i] >= 0 || index < 0 || taken.contains(index))
                continue;
            matched[i] = index;
            taken.insert(index);
        }
    }
}

} // namespace

QString fieldSpelling(const QString &column)
{
    QString spelled;
    for (const QChar sign :
         column.simplified().toLower().normalized(QString::NormalizationForm_KD)) {
        const char16_t code = sign.unicode();
        if ((code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9'))
            spelled += sign;
        else if (!sign.isMark())
            spelled += u'_';
    }
    return !spelled.isEmpty() && spelled[0].isDigit() ? u'_' + spelled : spelled;
}

Result<QList<int>> matchColumns(const QList<Field> &fields, const QStringList &columns,
                                const QList<QStringList> &former)
{
    const QHash<QString, int> exact = indexColumns(columns);
    Alike alike;
    for (int i = 0; i < columns.size(); ++i)
        alike[fieldSpelling(columns[i])].append(i);
    QList<int> matched;
    for (const Field &field : fields) {
        const QList<int> spelled = alike.value(fieldSpelling(field.name));
        const int index = exact.value(field.name, spelled.value(0, -1));
        if (!exact.contains(field.name) && spelled.size() > 1)
            return fail(Message::tr("columns '%1' and '%2' may both be the field '%3'")
                            .arg(columns[spelled[0]], columns[spelled[1]], field.name),
                        {}, Message::tr("name one of them exactly so"));
        matched.append(index);
    }
    takeFormer(former, exact, alike, matched);
    for (qsizetype i = 0; i < fields.size(); ++i)
        if (matched[i] < 0 && fields[i].required)
            return fail(missing(fields[i], columns));
    return matched;
}

} // namespace reelwright
