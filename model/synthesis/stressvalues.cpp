// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/fieldcheck.h>
#include <model/synthesis/stressvalues.h>

#include <QTextBoundaryFinder>
#include <nlohmann/json.hpp>

namespace reelwright {

namespace {

using Json = nlohmann::ordered_json;

constexpr int usualLongest = 120; // characters, where the contract has no limit

// As many of the characters as people count.
QString cut(const QString &text, int most)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (int i = 0; i < most; ++i)
        if (finder.toNextBoundary() < 0)
            return text;
    return text.left(finder.position());
}

QString repeated(const char *text, int characters)
{
    const QString piece = QString::fromUtf8(text);
    return cut(piece.repeated(characters), characters).trimmed();
}

QList<StressValue> texts(const Field &field)
{
    const int longest = field.maximumLength > 0 ? field.maximumLength : usualLongest;
    const auto v = [](const char *name, const char *text) {
        return StressValue{QString::fromLatin1(name), QString::fromUtf8(text)};
    };
    const auto r = [&](const char *name, const char *text) {
        return StressValue{QString::fromLatin1(name), repeated(text, longest)};
    };
    return {r("longest", "Word "),
            r("widest", "W"),
            r("narrowest", "il"),
            v("shortest", "I"),
            r("chinese", "漢字"),
            r("arabic", "مرحبا بك "),
            r("hebrew", "שלום 123 "),
            r("thai", "ที่นี่"),
            r("hindi", "क्षत्रिय "),
            r("tall", "Åg̃j́"),
            r("emoji", "👩‍👩‍👧‍👦🏳️‍🌈"),
            v("marks", "Z̸̡̛͈a̵͔̓l̶̰̈́g̷̱̈o"),
            v("bidi", "abc שלום (12) def"),
            v("apostrophe", "O'Neill-Ñandú"),
            v("markup", "<b>&amp;\"'"),
            v("braces", "{{ first_name }}"),
            v("formula", "=1+1"),
            v("percent", "100 % %1 %n"),
            v("lines", "one\ntwo"),
            v("spaces", "a   b"),
            v("digits", "007"),
            v("capitals", "STRASSE ẞ İI")};
}

QList<StressValue> numbers(FieldType type)
{
    const auto v = [](const char *text) {
        return StressValue{QString::fromLatin1(text), QString::fromLatin1(text)};
    };
    QList<StressValue> all{v("0"), v("1"), v("-1"), v("2"), v("5"), v("11"), v("21"), v("1000000")};
    if (type == FieldType::Integer)
        return all +
               QList{v("9007199254740993"), v("9223372036854775807"), v("-9223372036854775808")};
    return all +
           QList{v("0.005"), v("0.1"), v("-0.5"), v("999999.995"), v("1234567890.12"), v("1e15")};
}

QList<StressValue> words(const char *list)
{
    QList<StressValue> all;
    for (const QString &word : QString::fromUtf8(list).split(u' '))
        all.append({word, word});
    return all;
}

QList<StressValue> lists(const Field &field)
{
    const auto of = [&](const char *name, int count) {
        Json list = Json::array();
        for (int i = 0; i < count; ++i) {
            Json item = Json::object();
            for (const ItemField &inner : field.items) {
                Field as;
                as.type = inner.type;
                const QList<StressValue> values = stressValuesOf(as);
                const QString text = values.isEmpty() ? QString() : values[i % values.size()].text;
                if (!text.isNull())
                    item[inner.name.toStdString()] = text.toStdString();
            }
            list.push_back(field.items.isEmpty() ? Json("item " + std::to_string(i + 1)) : item);
        }
        return StressValue{QString::fromLatin1(name), QString::fromStdString(list.dump())};
    };
    return {of("empty", 0), of("single", 1), of("many", 100)};
}

QList<StressValue> ofType(const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
        return texts(field);
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        return numbers(field.type);
    case FieldType::Boolean:
        return words("true false");
    case FieldType::Date:
        return words("0001-01-01 1582-10-15 1900-01-01 1970-01-01 2000-02-29 2024-12-30 2026-01-01 "
                     "9999-12-31");
    case FieldType::Time:
        return words("00:00 12:00 23:59 23:59:59");
    case FieldType::Color:
        return words("#000000 #FFFFFF #FF000000 #808080");
    case FieldType::Link:
        return words("https://example.org/ https://example.org:8443/a?b=c&d=%20#e "
                     "https://b\xC3\xBC"
                     "cher.example/") +
               QList{StressValue{QStringLiteral("longest"), QStringLiteral("https://example.org/") +
                                                                QString(1500, QLatin1Char('a'))}};
    case FieldType::List:
        return lists(field);
    case FieldType::Record:
        return words("{}");
    case FieldType::Image:
        break;
    }
    return {};
}

} // namespace

QList<StressValue> stressValuesOf(const Field &field)
{
    QList<StressValue> all = ofType(field);
    for (const QString &allowed : field.allowed)
        all.append({allowed, allowed});
    all.append({QStringLiteral("example"), field.example});
    const FieldCheck check(field, false);
    all.removeIf([&](const StressValue &value) {
        const std::string bytes = value.text.toStdString();
        Cell cell;
        return value.text.isEmpty() || !check.read(bytes, cell).isEmpty();
    });
    if (!field.required)
        all.prepend({QStringLiteral("none"), QString()});
    return all;
}

} // namespace reelwright
