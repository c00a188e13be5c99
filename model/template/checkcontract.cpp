// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/template/checkcontract.h>
#include <model/template/fieldidentity.h>

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace reelwright {

namespace {

constexpr int longestText = 1'000'000; // characters
constexpr qsizetype longestPattern = 1000;

bool isSqlName(const QString &name)
{
    const auto letter = [](QChar c) { return c.unicode() < 128 && (c.isLetter() || c == u'_'); };
    return !name.isEmpty() && name.size() <= 63 && letter(name[0]) &&
           std::all_of(name.begin(), name.end(),
                       [&](QChar c) { return letter(c) || (c >= u'0' && c <= u'9'); });
}

bool isLanguageTag(const QString &tag)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}\\z"));
    return form.match(tag).hasMatch();
}

bool isCurrency(const QString &code)
{
    return code.size() == 3 &&
           std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

ContractCheck::ContractCheck(const Template &value, FirstFault &fault, RequireKnown known)
    : t(value), m_fault(fault), m_known(std::move(known))
{
}

void ContractCheck::run(const Where &root)
{
    Names seen;
    checkFields(t.fields, seen, root, true);
    checkInferred(seen, root);
    checkTables(root);
    checkKey(root);
    checkLanguage(root);
}

void ContractCheck::requireName(const QString &name, Names &seen, const Where &where)
{
    const QString folded = name.toLower();
    m_fault.require(isSqlName(name), where, [&] {
        return Message::tr("'%1' is no field name: a letter or '_', then at most 62 letters, "
                           "digits and '_'")
            .arg(name);
    });
    m_fault.require(folded != QLatin1String("row_") && folded != QLatin1String("today"), where,
                    [&] { return Message::tr("the name '%1' is reserved").arg(name); });
    m_fault.require(
        !seen.contains(folded), where,
        [&] {
            return Message::tr("the field '%1' has the name of the field '%2'")
                .arg(name, seen.value(folded));
        },
        Message::tr("capitals don't tell fields apart"));
    seen.insert(folded, name);
}

void ContractCheck::checkFields(const QList<Field> &fields, Names &seen, const Where &outer,
                                bool ofViewers)
{
    Names ids;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Where where(outer, "fields", i);
        requireName(fields[i].name, seen, Where(where, "name"));
        checkField(fields[i], where, ofViewers);
        checkIdentity(fields[i], ids, where);
    }
}

// Two fields that data knows by the same id would be one there.
void ContractCheck::checkIdentity(const Field &field, Names &seen, const Where &where)
{
    const Where place(where, "id");
    if (!field.id.isEmpty())
        m_fault.requireId(field.id, place);
    const QString folded = identityOf(field).toLower();
    m_fault.require(
        !seen.contains(folded), place,
        [&] {
            return Message::tr("the fields '%1' and '%2' have the same id, '%3'")
                .arg(seen.value(folded), field.name, identityOf(field));
        },
        Message::tr("give one of them another id; without one, its name counts"));
    seen.insert(folded, field.name);
}

void ContractCheck::checkField(const Field &field, const Where &where, bool ofViewers)
{
    m_fault.require(field.maximumLength >= 0 && field.maximumLength <= longestText,
                    Where(where, "maximumLength"),
                    [] { return Message::tr("must be from 0 to %1").arg(longestText); });
    m_fault.require(field.pattern.size() <= longestPattern, Where(where, "pattern"), [] {
        return Message::tr("the pattern has more than %1 characters").arg(longestPattern);
    });
    if (!field.pattern.isEmpty())
        checkPattern(QRegularExpression(field.pattern), Where(where, "pattern"));
    m_fault.require(field.currency.isEmpty() ||
                        (isCurrency(field.currency) && field.type == FieldType::Money),
                    Where(where, "currency"),
                    Message::tr("must be three capital letters like \"EUR\", of money"));
    m_fault.requireName(field.purpose, Where(where, "purpose"));
    m_known(field.extra, where);
    checkItems(field, where);
    if (!field.consent.isEmpty() && ofViewers)
        checkConsent(field, where);
    m_fault.require(field.consent.isEmpty() || ofViewers, Where(where, "consent"),
                    Message::tr("only viewers can be asked for consent"));
}

void ContractCheck::checkPattern(const QRegularExpression &pattern, const Where &where)
{
    m_fault.require(pattern.isValid(), where, [&] {
        return Message::tr("is no regular expression: %1, at column %2")
            .arg(pattern.errorString())
            .arg(pattern.patternErrorOffset() + 1);
    });
}

void ContractCheck::checkConsent(const Field &field, const Where &where)
{
    const Where place(where, "consent");
    m_fault.require(!field.purpose.isEmpty(), place,
                    Message::tr("there is no purpose that the viewer could consent to"));
    m_fault.require(field.name != t.key, place,
                    Message::tr("viewers are known by this field whether they consent or not"));
    m_fault.require(isField(field.consent), place,
                    [&] { return Message::tr("there is no field '%1'").arg(field.consent); });
    if (const Field *asked = t.field(field.consent)) {
        m_fault.require(
            asked->type == FieldType::Boolean || asked->type == FieldType::List, place, [&] {
                return Message::tr("the field '%1' is neither yes or no nor a list of purposes")
                    .arg(field.consent);
            });
        m_fault.require(asked->consent.isEmpty(), place, [&] {
            return Message::tr("the field '%1' needs consent itself").arg(field.consent);
        });
    }
}

void ContractCheck::checkItems(const Field &field, const Where &where)
{
    m_fault.require(
        field.items.isEmpty() || field.type == FieldType::List || field.type == FieldType::Record,
        Where(where, "items"), Message::tr("only lists and records have fields of their own"));
    QSet<QString> seen;
    for (qsizetype i = 0; i < field.items.size(); ++i) {
        const Where place(where, "items", i);
        const QString &name = field.items[i].name;
        m_fault.require(!name.isEmpty(), Where(place, "name"), Message::tr("the name is empty"));
        m_fault.requireName(name, Where(place, "name"));
        m_fault.require(!seen.contains(name), Where(place, "name"),
                        [&] { return Message::tr("'%1' is there already").arg(name); });
        seen.insert(name);
        m_known(field.items[i].extra, place);
    }
}

void ContractCheck::checkInferred(Names &seen, const Where &root)
{
    for (qsizetype i = 0; i < t.inferred.size(); ++i) {
        const Where where(root, "inferred", i);
        requireName(t.inferred[i].name, seen, Where(where, "name"));
        m_fault.require(!t.inferred[i].expression.isEmpty(), Where(where, "expression"),
                        Message::tr("the expression is empty"));
        m_known(t.inferred[i].extra, where);
    }
}

void ContractCheck::checkTables(const Where &root)
{
    Names seen;
    for (qsizetype i = 0; i < t.tables.size(); ++i) {
        const LookupTable &table = t.tables[i];
        const Where where(root, "tables", i);
        requireName(table.name, seen, Where(where, "name"));
        Names columns;
        checkFields(table.fields, columns, where, false);
        m_fault.require(
            std::any_of(table.fields.cbegin(), table.fields.cend(),
                        [&](const Field &field) { return field.name == table.key; }),
            Where(where, "key"),
            [&] { return Message::tr("there is no field '%1' in the table").arg(table.key); });
        m_known(table.extra, where);
    }
}

void ContractCheck::checkKey(const Where &root)
{
    const Where key(root, "key");
    m_fault.require(!t.key.isEmpty(), key,
                    Message::tr("no field is named that identifies a viewer"));
    m_fault.require(t.key.isEmpty() || t.field(t.key), key,
                    [&] { return Message::tr("there is no field '%1'").arg(t.key); });
}

void ContractCheck::checkLanguage(const Where &root)
{
    const Where language(root, "language");
    m_fault.require(t.language.field.isEmpty() || isField(t.language.field),
                    Where(language, "field"),
                    [&] { return Message::tr("there is no field '%1'").arg(t.language.field); });
    m_fault.require(isLanguageTag(t.language.initial), Where(language, "initial"), [&] {
        return Message::tr("'%1' is no language tag like \"en\" or \"de-AT\"")
            .arg(t.language.initial);
    });
    m_known(t.language.extra, language);
}

} // namespace reelwright
