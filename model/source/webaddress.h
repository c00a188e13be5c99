// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QString>
#include <QUrl>

namespace reelwright {

// For people: without user, query and fragment, in which secrets may stand.
QString shownAddress(const QUrl &url);

// The same server and port, or the same server's safe port in the place of its open one.
bool isSameServer(const QUrl &one, const QUrl &next);

// Where an answer from `from` leads on to. Refused: what is no web address, and the open one from
// a safe one.
Result<QUrl> leadsTo(const QUrl &from, const QByteArray &reference);

// With this value for a parameter of the query, in the place of the one that it had.
QUrl withParameter(const QUrl &url, const QString &name, const QString &value);

bool isOwnMachine(const QString &host);

} // namespace reelwright
