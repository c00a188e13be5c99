// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/formversion.h>

#include <model/base/message.h>

#include <QStringList>

namespace reelwright {

Result<bool> isNewerForm(const QString &version)
{
    const QString hint = Message::tr("this version reads %1.0 and later %1.x").arg(textFormMajor);
    const QStringList numbers = version.split(QLatin1Char('.'));
    bool valid[2] = {};
    const uint major = numbers.value(0).toUInt(&valid[0]);
    const uint minor = numbers.value(1).toUInt(&valid[1]);
    if (numbers.size() != 2 || !valid[0] || !valid[1] ||
        version != QStringLiteral("%1.%2").arg(major).arg(minor))
        return fail(Message::tr("is no version like \"1.0\""), {}, hint);
    if (major != textFormMajor)
        return fail(Message::tr("is of version %1").arg(version), {},
                    hint + Message::tr("; open it with a Reelwright that reads %1").arg(version));
    return minor > textFormMinor;
}

Error ofNewerForm(Error error, const QString &version)
{
    error.hint = (error.hint.isEmpty() ? QString() : error.hint + QStringLiteral("; ")) +
                 Message::tr("the file is of version %1, which this Reelwright reads in part "
                             "only; open it with a Reelwright that reads %1")
                     .arg(version);
    return error;
}

} // namespace reelwright
