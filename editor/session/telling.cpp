// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/telling.h>

#include <model/binding/compiledtemplate.h>

namespace reelwright {

namespace {

void addField(QStringList &names, const QString &name)
{
    if (!name.isEmpty() && !names.contains(name))
        names += name;
}

} // namespace

QStringList tellingFields(const Template &value)
{
    QStringList names;
    for (const StoryboardSlot &slot : value.storyboard)
        for (const Candidate &candidate : slot.candidates)
            if (const auto compiled =
                    compileExpression(value, candidate.when, {QDate::currentDate()});
                !candidate.when.isEmpty() && compiled)
                for (const QString &field : compiled->fields)
                    addField(names, field);
    addField(names, value.language.field);
    return names;
}

} // namespace reelwright
