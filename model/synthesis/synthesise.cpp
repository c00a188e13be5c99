// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/synthesis/synthesise.h>

#include <model/base/message.h>
#include <model/synthesis/rowtexts.h>
#include <model/synthesis/viewermaker.h>

namespace reelwright {

Result<ViewerTable> synthesise(const Template &value, const SynthesisInputs &inputs,
                               const std::function<bool(int done)> &goOn)
{
    Result<ViewerTable> table = ViewerTable::make(value.fields);
    if (!table)
        return table;
    const ViewerMaker maker(value, inputs.like);
    RowTexts rows(value, *table);
    for (int i = 0; i < inputs.count; ++i) {
        if (goOn && !goOn(i))
            return fail(Message::tr("stopped"), {}, {}, ErrorCode::Passing);
        const Result<QStringList> texts = maker.make(inputs.seed, i);
        if (!texts)
            return fail(texts.error());
        if (const Result<void> added = rows.add(*texts); !added)
            return fail(added.error());
    }
    return table;
}

} // namespace reelwright
