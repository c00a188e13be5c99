// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/schemacheck.h>

#include <model/base/message.h>

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <QStringList>
#include <algorithm>
#include <functional>
#include <numeric>
#include <vector>

namespace reelwright {

namespace {

using Plain = nlohmann::json; // what valijson reads
using Adapter = valijson::adapters::NlohmannJsonAdapter;
using Path = std::vector<std::string>;

// These stay closed in every minor version: half a binding means something else.
constexpr const char *closed[] = {"binding", "keyframe", "keyframes"};

Plain withOpenMembers(Plain schema)
{
    schema.erase("additionalProperties");
    for (auto &[name, part] : schema["definitions"].items())
        if (std::find(std::begin(closed), std::end(closed), name) == std::end(closed))
            part["additionalProperties"] = true;
    return schema;
}

// JSON has one kind of number: 1.0 and 1e0 are whole. The validator asks how it was spelled.
void spellWholeNumbers(Plain &value)
{
    if (value.is_structured())
        for (Plain &inner : value)
            spellWholeNumbers(inner);
    else if (value.is_number_float() && isWhole(value.get<double>()))
        value = std::int64_t(value.get<double>());
}

struct Schema {
    explicit Schema(Plain text) : source(std::move(text))
    {
        valijson::SchemaParser().populateSchema(Adapter(source), compiled);
    }
    Plain source;
    valijson::Schema compiled;
};

const Schema &schemaFor(bool openMembers)
{
    static const Schema strict(Plain::parse(templateSchemaText()));
    static const Schema open(withOpenMembers(strict.source));
    return openMembers ? open : strict;
}

// Visits the parts of the schema that speak of the value at `path` below `value`, until `visit`
// has found what it wants.
class SchemaWalk {
public:
    SchemaWalk(const Plain &root, Path path, std::function<bool(const Plain &)> visit)
        : m_root(root), m_path(std::move(path)), m_visit(std::move(visit))
    {
    }

    bool run(const Plain &value) const { return at(m_root, value, 0); }

private:
    bool at(const Plain &part, const Plain &value, size_t depth) const
    {
        if (const auto other = part.find("$ref"); other != part.end())
            return at(m_root.at(Plain::json_pointer(other->get<std::string>().substr(1))), value,
                      depth);
        if (depth == m_path.size())
            return m_visit(part);
        return inMember(part, value, depth) || inBranches(part, value, depth);
    }
    bool inMember(const Plain &part, const Plain &value, size_t depth) const
    {
        const std::string &key = m_path[depth];
        if (value.is_array())
            return part.contains("items") &&
                   at(part["items"], value.at(std::stoul(key)), depth + 1);
        return part.contains("properties") && part["properties"].contains(key) &&
               value.contains(key) && at(part["properties"][key], value[key], depth + 1);
    }
    bool inBranches(const Plain &part, const Plain &value, size_t depth) const
    {
        static const Plain::json_pointer kind("/if/properties/kind/const");
        if (part.contains(kind) && value.is_object() && value.value("kind", Plain()) != part[kind])
            return false;
        for (const char *branch : {"then", "else"})
            if (part.contains(branch) && at(part[branch], value, depth))
                return true;
        const auto all = part.find("allOf");
        return all != part.end() && std::any_of(all->begin(), all->end(), [&](const Plain &branch) {
                   return at(branch, value, depth);
               });
    }

    const Plain &m_root;
    Path m_path;
    std::function<bool(const Plain &)> m_visit;
};

QString expectation(const Plain &schema, const Plain &value, const Path &path)
{
    std::string words;
    SchemaWalk(schema, path, [&](const Plain &part) {
        words = part.value("description", "");
        return !words.empty();
    }).run(value);
    return QString::fromStdString(words);
}

QStringList memberNames(const Plain &schema, const Plain &value, const Path &path)
{
    QStringList names;
    SchemaWalk(schema, path, [&](const Plain &part) {
        if (part.contains("properties"))
            for (const auto &[name, member] : part["properties"].items())
                names += QString::fromStdString(name);
        return false;
    }).run(value);
    return names;
}

// How many letters must be changed, added or taken away to make one of the other.
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar letter : a) {
        int corner = row[0]++;
        for (size_t j = 1; j < row.size(); ++j) {
            const int replaced = corner + (b[qsizetype(j) - 1].toLower() != letter.toLower());
            corner = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

QString nearest(const QString &name, const QStringList &known)
{
    for (int most = 0; most <= 2; ++most)
        for (const QString &candidate : known)
            if (distance(name, candidate) <= most)
                return Message::tr("did you mean '%1'?").arg(candidate);
    return known.isEmpty() ? QString()
                           : Message::tr("known here: ") + known.join(QLatin1String(", "));
}

QString quotedIn(const std::string &sentence)
{
    const QString text = QString::fromStdString(sentence);
    const qsizetype first = text.indexOf(QLatin1String(": '"));
    if (first >= 0)
        return text.sliced(first + 3).chopped(2);
    const qsizetype quote = text.indexOf(QLatin1Char('\''));
    return text.mid(quote + 1, text.lastIndexOf(QLatin1Char('\'')) - quote - 1);
}

QString shortText(const Plain &value)
{
    const QString text = QString::fromUtf8(value.dump());
    return text.size() <= 40       ? text
           : value.is_structured() ? QStringLiteral("this")
                                   : text.first(37) + QStringLiteral("…\"");
}

Error inWords(const valijson::ValidationResults::Error &error, const Plain &schema,
              const Plain &root)
{
    Path path;
    Error result;
    result.where = QStringLiteral("#");
    const Plain *value = &root;
    for (size_t i = 1; i < error.context.size(); ++i) { // the first is "<root>"
        path.push_back(error.context[i].substr(1, error.context[i].size() - 2));
        value = value->is_array() ? &value->at(std::stoul(path.back())) : &value->at(path.back());
        result.where += pointerStep(path.back());
    }
    const QString member = quotedIn(error.description);
    if (error.description.starts_with("Missing required")) {
        result.what = Message::tr("the member '%1' is missing").arg(member);
    } else if (error.description.starts_with("Object contains")) {
        result.where += pointerStep(member.toStdString());
        result.what = Message::tr("the member '%1' is not known here").arg(member);
        result.hint = nearest(member, memberNames(schema, root, path));
    } else {
        result.what =
            Message::tr("%1 must be %2").arg(shortText(*value), expectation(schema, root, path));
    }
    return result;
}

} // namespace

Result<void> checkSchema(const Json &root, bool openMembers)
{
    try {
        const Schema &schema = schemaFor(openMembers);
        Plain value = root;
        spellWholeNumbers(value);
        if (valijson::Validator().validate(schema.compiled, Adapter(value), nullptr))
            return {};
        valijson::ValidationResults results;
        valijson::Validator().validate(schema.compiled, Adapter(value), &results);
        valijson::ValidationResults::Error first;
        results.popError(first);
        return fail(inWords(first, schema.source, value));
    } catch (const std::exception &error) {
        return fail(Message::tr("the template can't be held against its schema: ") +
                        QString::fromUtf8(error.what()),
                    QStringLiteral("#"), {}, ErrorCode::Internal);
    }
}

} // namespace reelwright
