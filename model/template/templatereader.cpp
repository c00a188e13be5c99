// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/template/checktemplate.h>
#include <model/template/firstfault.h>
#include <model/template/formversion.h>
#include <model/template/schemacheck.h>
#include <model/template/templatedom.h>
#include <model/template/templatejson.h>
#include <model/template/templatemembers.h>
#include <model/template/timetext.h>

#include <algorithm>
#include <limits>
#include <string_view>
#include <vector>

namespace reelwright {

namespace {

// Reads a tree, of the template or of a part, and keeps the first thing that it can't read. What
// has a value, if not a possible one, is for checkTemplate() to refuse.
class Decoder {
public:
    void decode(const Json &json, const Where &at, QString &out)
    {
        if (isText(json, at))
            out = textOf(json);
    }
    void decode(const Json &json, const Where &at, QByteArray &out)
    {
        if (isText(json, at))
            out = textOf(json).toLatin1();
    }
    void decode(const Json &json, const Where &at, int &out)
    {
        const double number = json.is_number() ? json.get<double>() : 0.5;
        const bool fits = number >= std::numeric_limits<int>::min() &&
                          number <= std::numeric_limits<int>::max();
        if (require(fits && isWhole(number), at, u"is no whole number")) // 1.0 is one too
            out = int(number);
    }
    void decode(const Json &json, const Where &at, double &out)
    {
        if (require(json.is_number(), at, u"is no number"))
            out = json.get<double>();
    }
    void decode(const Json &json, const Where &at, bool &out)
    {
        if (require(json.is_boolean(), at, u"must be true or false"))
            out = json.get<bool>();
    }
    template<class Tag>
    void decode(const Json &json, const Where &at, Id<Tag> &out)
    {
        decode(json, at, out.value);
    }
    void decode(const Json &json, const Where &at, Flicks &out)
    {
        take(timeFromJson(json), at, out);
    }
    void decode(const Json &json, const Where &at, std::optional<Flicks> &out)
    {
        decode(json, at, out.emplace());
    }
    void decode(const Json &json, const Where &at, FrameRate &out)
    {
        if (isText(json, at))
            take(FrameRate::parse(textOf(json)), at, u"is no frame rate up to 1000", out);
    }
    void decode(const Json &json, const Where &at, Color &out)
    {
        if (isText(json, at))
            take(Color::parse(textOf(json)), at, u"is no colour like \"#FFB000\"", out);
    }
    void decode(const Json &json, const Where &at, Enumeration auto &out)
    {
        if (!isText(json, at))
            return;
        const auto names = namesOf(Type<std::remove_cvref_t<decltype(out)>>());
        const auto found =
            std::find(names.begin(), names.end(), json.get_ref<const std::string &>());
        if (require(found != names.end(), at, u"is none of the names that may stand here"))
            out = std::remove_cvref_t<decltype(out)>(found - names.begin());
    }
    template<class T>
    void decode(const Json &json, const Where &at, QList<T> &out)
    {
        if (!require(json.is_array(), at, u"is no list"))
            return;
        out.resize(qsizetype(json.size()));
        for (size_t i = 0; i < json.size(); ++i)
            decode(json[i], Where(at, qsizetype(i)), out[qsizetype(i)]);
    }
    void decode(const Json &json, const Where &at, Described auto &out);

    Value value(const Json &json, const Where &at, ValueType type)
    {
        if (json.is_number())
            return json.get<double>();
        if (type != ValueType::Color) {
            QString text;
            decode(json, at, text);
            return text;
        }
        Color color;
        decode(json, at, color);
        return color;
    }
    Binding binding(const Json &json, const Where &at, ValueType type)
    {
        Binding out;
        const Json *source = member(json, "bind", at);
        const Json *fallback = find(json, "fallback");
        if (!source || !isClosed(json, 1 + (fallback != nullptr), at))
            return out;
        decode(*source, Where(at, "bind"), out.source);
        if (fallback)
            out.fallback = value(*fallback, Where(at, "fallback"), type);
        return out;
    }
    Keyframe keyframe(const Json &json, const Where &at, ValueType type)
    {
        Keyframe out;
        const Json *time = member(json, "time", at);
        const Json *held = member(json, "value", at);
        const Json *ease = find(json, "ease");
        if (!time || !held || !isClosed(json, 2 + (ease != nullptr), at))
            return out;
        decode(*time, Where(at, "time"), out.time);
        const Where inside(at, "value");
        if (held->is_object())
            out.value = binding(*held, inside, type);
        else
            out.value = value(*held, inside, type);
        if (ease)
            decode(*ease, Where(at, "ease"), out.easing);
        return out;
    }
    void decode(const Json &json, const Where &at, Easing &out)
    {
        out.hold = json.is_string() && json.get_ref<const std::string &>() == "hold";
        const auto isNumber = [](const Json &one) { return one.is_number(); };
        const bool curve = json.is_array() && json.size() == 4 &&
                           std::all_of(json.begin(), json.end(), isNumber);
        if (require(out.hold || curve, at, u"is neither \"hold\" nor a curve's four numbers") &&
            curve)
            out = {json[0].get<double>(), json[1].get<double>(), json[2].get<double>(),
                   json[3].get<double>(), false};
    }
    Property property(const Json &json, const Where &at, ValueType type)
    {
        if (!json.is_object())
            return value(json, at, type);
        const Json *list = find(json, "keyframes");
        if (!list)
            return binding(json, at, type);
        QList<Keyframe> out;
        const Where inside(at, "keyframes");
        if (isClosed(json, 1, at) && require(list->is_array(), inside, u"is no list"))
            for (size_t i = 0; i < list->size(); ++i)
                out += keyframe((*list)[i], Where(inside, qsizetype(i)), type);
        return out;
    }

    bool require(bool holds, const Where &at, QStringView what)
    {
        return m_fault.require(holds, at, [&] { return what.toString(); });
    }
    Result<void> result() const { return m_fault.result(); }

private:
    bool isText(const Json &json, const Where &at)
    {
        return require(json.is_string(), at, u"is no text");
    }
    // Bindings and keyframes have no members but those that are known, in no version.
    bool isClosed(const Json &json, size_t known, const Where &at)
    {
        return require(json.size() == known, at, u"has a member that is not known here");
    }
    static const Json *find(const Json &json, const char *name)
    {
        const auto found = json.is_object() ? json.find(name) : json.end();
        return found == json.end() ? nullptr : &*found;
    }
    const Json *member(const Json &json, const char *name, const Where &at)
    {
        const Json *found = find(json, name);
        m_fault.require(found, at, [&] {
            return Message::tr("the member '%1' is missing").arg(QLatin1String(name));
        });
        return found;
    }
    template<class T>
    void take(const Result<T> &result, const Where &at, T &out)
    {
        if (result)
            out = *result;
        else
            m_fault.require(false, at, result.error().what, result.error().hint);
    }
    template<class T>
    void take(const std::optional<T> &parsed, const Where &at, QStringView what, T &out)
    {
        if (require(parsed.has_value(), at, what))
            out = *parsed;
    }

    FirstFault m_fault;
};

template<class T>
class Reader {
public:
    Reader(Decoder &decoder, const Json &json, const Where &at, T &out)
        : m_decoder(decoder), m_json(json), m_at(at), m_out(out)
    {
    }

    template<class Member>
    void operator()(const char *name, Member T::*member)
    {
        if (const Json *found = take(name))
            m_decoder.decode(*found, Where(m_at, name), m_out.*member);
    }
    template<class Member>
    void always(const char *name, Member T::*member)
    {
        (*this)(name, member);
    }
    void properties(const char *name)
    {
        if (const Json *all = take(name))
            if (Json unknown = read(*all, Where(m_at, name), m_out.properties); !unknown.empty())
                m_extra[name] = std::move(unknown);
    }
    void overrides(const char *name)
    {
        const Json *all = take(name);
        const Where inside(m_at, name);
        if (!all || !m_decoder.require(all->is_object(), inside, u"is no object"))
            return;
        for (const auto &[key, json] : all->items()) {
            auto &format = m_out.overrides[{QString::fromStdString(key)}];
            if (Json unknown = read(json, Where(inside, key.c_str()), format); !unknown.empty())
                m_extra[name][key] = std::move(unknown);
        }
    }
    void finish()
    {
        if (m_known < m_json.size())
            for (const auto &[key, json] : m_json.items())
                if (std::find(m_names.begin(), m_names.end(), key) == m_names.end())
                    m_extra[key] = json;
        if (!m_extra.empty())
            m_out.extra = compactJson(m_extra);
    }

private:
    // What is not known here.
    Json read(const Json &all, const Where &at, QMap<PropertyId, Property> &out)
    {
        Json unknown = Json::object();
        if (!m_decoder.require(all.is_object(), at, u"is no object"))
            return unknown;
        for (const auto &[key, json] : all.items()) {
            if (const PropertySpec *spec = findProperty(m_out.kind, QString::fromStdString(key)))
                out[spec->id] = m_decoder.property(json, Where(at, spec->name), spec->type);
            else
                unknown[key] = json;
        }
        return unknown;
    }
    const Json *take(const char *name)
    {
        m_names.push_back(name);
        const auto found = m_json.find(name);
        if (found == m_json.end())
            return nullptr;
        ++m_known;
        return &*found;
    }

    Decoder &m_decoder;
    const Json &m_json;
    const Where &m_at;
    T &m_out;
    std::vector<std::string_view> m_names; // asked for
    size_t m_known = 0;                    // of those in m_json
    Json m_extra = Json::object();
};

void Decoder::decode(const Json &json, const Where &at, Described auto &out)
{
    if (!require(json.is_object(), at, u"is no object"))
        return;
    using T = std::remove_cvref_t<decltype(out)>;
    Reader<T> reader(*this, json, at, out);
    describe(reader, Type<T>());
    reader.finish();
}

Result<Template> read(const Json &root)
{
    const Result<bool> newer = isNewer(root);
    if (!newer)
        return fail(newer.error());
    if (const auto checked = checkSchema(root, *newer); !checked)
        return fail(*newer ? ofNewerForm(checked.error(), textOf(root["reelwright"]))
                           : checked.error());
    Template value;
    Decoder decoder;
    decoder.decode(root, Where(), value);
    if (const auto read = decoder.result(); !read)
        return fail(read.error());
    if (const auto checked = checkTemplate(value); !checked)
        return fail(checked.error());
    return value;
}

} // namespace

Result<bool> isNewer(const Json &root)
{
    if (!root.is_object() || !root.contains("reelwright"))
        return fail(Message::tr("is no template: the member 'reelwright' is missing"),
                    QStringLiteral("#"));
    const Json &version = root["reelwright"];
    return isNewerForm(version.is_string() ? textOf(version) : QString())
        .map_error([](Error error) {
            error.where = QStringLiteral("#/reelwright");
            return error;
        });
}

template<class T>
Result<T> partFromDom(const Json &json)
{
    T value;
    Decoder decoder;
    decoder.decode(json, Where(), value);
    const Result<void> read = decoder.result();
    return read ? Result<T>(std::move(value)) : fail(read.error());
}

template Result<Template> partFromDom(const Json &);
template Result<Format> partFromDom(const Json &);
template Result<Field> partFromDom(const Json &);
template Result<Media> partFromDom(const Json &);
template Result<Font> partFromDom(const Json &);
template Result<Typeface> partFromDom(const Json &);
template Result<Scene> partFromDom(const Json &);
template Result<Track> partFromDom(const Json &);
template Result<Element> partFromDom(const Json &);
template Result<StoryboardSlot> partFromDom(const Json &);

Result<Template> fromDom(const Json &root, const QString &file)
{
    return read(root).map_error([&](const Error &error) { return inFile(error, file); });
}

Result<Template> templateFromJson(const QByteArray &text, const QString &file)
{
    const Result<Json> root = parseJson(text, file);
    return root ? fromDom(*root, file) : fail(root.error());
}

} // namespace reelwright
