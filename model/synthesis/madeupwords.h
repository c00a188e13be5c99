// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

#include <QRandomGenerator>
#include <QString>

namespace reelwright {

// What a text field is about, as far as its name tells.
enum class TextKind { FirstName, LastName, FullName, City, Street, Company, Email, Phone, Words };
TextKind kindOf(const Field &field);
// Whether values of the field are a person's, whatever the contract says of it.
bool isPersonal(const Field &field);

// A text of the kind as it might be in the language (BCP 47; one that has no words here gets
// English ones). The same generator in the same state gives the same text on every machine.
QString madeUpText(TextKind kind, const QString &language, QRandomGenerator &random);
// Words, as many as make up about so many characters.
QString madeUpWords(const QString &language, int characters, QRandomGenerator &random);

} // namespace reelwright
