// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/firstfault.h>
#include <model/template/template.h>

#include <QHash>
#include <QRegularExpression>
#include <functional>

namespace reelwright {

// The part of checkTemplate() that looks at the data contract: fields, inferred ones, lookup
// tables, the viewers' key and language.
class ContractCheck {
public:
    using RequireKnown = std::function<void(const QByteArray &extra, const Where &where)>;
    ContractCheck(const Template &value, FirstFault &fault, RequireKnown known);

    void run(const Where &root);

private:
    using Names = QHash<QString, QString>; // as they are spelled, by small letters

    void checkFields(const QList<Field> &fields, Names &seen, const Where &outer, bool ofViewers);
    void checkField(const Field &field, const Where &where, bool ofViewers);
    void checkIdentity(const Field &field, Names &seen, const Where &where);
    void checkPattern(const QRegularExpression &pattern, const Where &where);
    void checkConsent(const Field &field, const Where &where);
    void checkItems(const Field &field, const Where &where);
    void checkInferred(Names &seen, const Where &root);
    void checkTables(const Where &root);
    void checkKey(const Where &root);
    void checkLanguage(const Where &root);
    // An SQL name that no other of `seen` is spelled like.
    void requireName(const QString &name, Names &seen, const Where &where);
    bool isField(const QString &name) const { return t.field(name) || t.inferredField(name); }

    const Template &t;
    FirstFault &m_fault;
    const RequireKnown m_known;
};

} // namespace reelwright
