// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/fieldidentity.h>

#include <QHash>
#include <algorithm>

namespace reelwright {

namespace {

bool isKnownBy(const QList<Field> &fields, const QString &identity)
{
    return std::ranges::any_of(fields, [&](const Field &field) {
        return identityOf(field).compare(identity, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QString identityOf(const Field &field)
{
    return field.id.isEmpty() ? field.name : field.id;
}

void nameField(Field &field, const QString &name)
{
    const QString identity = identityOf(field);
    field.name = name;
    field.id = identity == name ? QString() : identity;
}

// No field's name has a dot, so an id with one is never taken for a name.
void giveIdentity(Field &field, const QList<Field> &others)
{
    if (!isKnownBy(others, identityOf(field)))
        return;
    const QString base = field.name.left(56);
    for (int number = 2;; ++number) {
        field.id = QStringLiteral("%1.%2").arg(base).arg(number);
        if (!isKnownBy(others, field.id))
            return;
    }
}

QList<qsizetype> sameFields(const QList<Field> &now, const QList<Field> &before)
{
    QList<qsizetype> same(now.size(), -1);
    QList<bool> taken(before.size(), false);
    const auto match = [&](auto nameOf) {
        QHash<QString, qsizetype> open;
        for (qsizetype i = 0; i < before.size(); ++i)
            if (!taken[i])
                open.insert(nameOf(before[i]), i);
        for (qsizetype i = 0; i < now.size(); ++i) {
            if (same[i] < 0)
                same[i] = open.value(nameOf(now[i]), -1);
            if (same[i] >= 0) {
                taken[same[i]] = true;
                open.remove(nameOf(now[i]));
            }
        }
    };
    match(identityOf);
    match([](const Field &field) { return field.name; });
    return same;
}

} // namespace reelwright
