// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/document/whereabouts.h>

namespace reelwright {

Result<QList<PartEdit>> travel(const Whereabouts &from, const Database &file,
                               const QList<Step> &steps, const GoOn &goOn)
{
    AlteredRows altered;
    for (const Step &step : steps) {
        if (isStopped(goOn))
            return stopped();
        const Result<QByteArray> changes = from.history.changes(file, step.state);
        if (!changes)
            return fail(changes.error());
        if (!follow(*changes, step.back, from.rows, altered))
            return fail(Message::tr("the history is damaged on the way there"), from.path,
                        Message::tr("go on from the state that the document is in"));
    }
    QList<PartEdit> edits;
    for (const auto &[key, after] : altered.asKeyValueRange()) {
        const auto before = from.rows.constFind(key);
        PartEdit edit{before == from.rows.cend() ? std::nullopt : std::optional(*before), after};
        if (edit.before != edit.after)
            edits.append(std::move(edit));
    }
    return edits;
}

Result<Template> templateAt(const Whereabouts &now, const Database &file, StateId state,
                            const GoOn &goOn)
{
    const Result<QList<Step>> path = now.history.path(file, now.history.current(), state);
    const Result<QList<PartEdit>> edits = path ? travel(now, file, *path, goOn)
                                               : fail(path.error());
    if (!edits)
        return fail(edits.error());
    return patched(now.current, now.rows, *edits).map_error([&](const Error &error) {
        return error.in(now.path);
    });
}

} // namespace reelwright
