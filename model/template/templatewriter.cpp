// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/templatedom.h>
#include <model/template/templatejson.h>
#include <model/template/templatemembers.h>
#include <model/template/timetext.h>

namespace reelwright {

namespace {

Json encode(const QString &text)
{
    return text.toStdString();
}
Json encode(const QByteArray &digest)
{
    return digest.toStdString();
}
Json encode(int number)
{
    return number;
}
Json encode(double number)
{
    return jsonNumber(number);
}
Json encode(bool flag)
{
    return flag;
}
Json encode(Flicks time)
{
    return timeToJson(time);
}
Json encode(const std::optional<Flicks> &time)
{
    return time ? timeToJson(*time) : Json();
}
Json encode(const FrameRate &rate)
{
    return encode(rate.text());
}
Json encode(const Color &color)
{
    return encode(color.text());
}
template<class Tag>
Json encode(const Id<Tag> &id)
{
    return encode(id.value);
}
Json encode(Enumeration auto value)
{
    return namesOf(Type<decltype(value)>())[size_t(value)];
}
Json encode(const Keyframe &keyframe);
Json encode(const Described auto &object);

template<class T>
Json encode(const QList<T> &list)
{
    Json out = Json::array();
    for (const T &item : list)
        out.push_back(encode(item));
    return out;
}

Json encode(const Value &value)
{
    if (const double *number = std::get_if<double>(&value))
        return encode(*number);
    if (const Color *color = std::get_if<Color>(&value))
        return encode(*color);
    return encode(std::get<QString>(value));
}

Json encode(const Binding &binding)
{
    Json out{{"bind", encode(binding.source)}};
    if (binding.fallback)
        out["fallback"] = encode(*binding.fallback);
    return out;
}

Json encode(const Keyframe &keyframe)
{
    Json out{{"time", encode(keyframe.time)}};
    out["value"] = std::visit([](const auto &value) { return encode(value); }, keyframe.value);
    const Easing &ease = keyframe.easing;
    if (ease.hold)
        out["ease"] = "hold";
    else if (ease != Easing::linear())
        out["ease"] = {jsonNumber(ease.x1), jsonNumber(ease.y1), jsonNumber(ease.x2),
                       jsonNumber(ease.y2)};
    return out;
}

Json encode(const Property &property)
{
    if (const auto *keyframes = std::get_if<QList<Keyframe>>(&property))
        return Json{{"keyframes", encode(*keyframes)}};
    if (const auto *binding = std::get_if<Binding>(&property))
        return encode(*binding);
    return encode(std::get<Value>(property));
}

// Members that this version doesn't know; what is no JSON object was not put there by the reader.
Json unknownMembers(const QByteArray &extra)
{
    Json members = extra.isEmpty() ? Json::object()
                                   : Json::parse(extra.begin(), extra.end(), nullptr, false);
    return members.is_object() ? members : Json::object();
}

template<class T>
class Writer {
public:
    explicit Writer(const T &object) : m_object(object), m_extra(unknownMembers(object.extra)) {}

    template<class Member>
    void operator()(const char *name, Member T::*member)
    {
        if (!(m_object.*member == m_initial.*member))
            m_out[name] = encode(m_object.*member);
    }
    template<class Member>
    void always(const char *name, Member T::*member)
    {
        m_out[name] = encode(m_object.*member);
    }
    void properties(const char *name)
    {
        if (Json out = withUnknown(encodeAll(m_object.properties), takeUnknown(name)); !out.empty())
            m_out[name] = std::move(out);
    }
    void overrides(const char *name)
    {
        const Json unknown = takeUnknown(name);
        Json out = Json::object();
        for (const auto &[format, properties] : m_object.overrides.asKeyValueRange()) {
            const std::string key = format.value.toStdString();
            const auto found = unknown.find(key);
            out[key] = withUnknown(encodeAll(properties),
                                   found == unknown.end() ? Json::object() : *found);
        }
        if (!out.empty())
            m_out[name] = std::move(out);
    }
    Json result()
    {
        m_out.update(m_extra);
        return std::move(m_out);
    }

private:
    static Json encodeAll(const QMap<PropertyId, Property> &properties)
    {
        Json out = Json::object();
        for (const auto &[id, property] : properties.asKeyValueRange())
            out[specOf(id).name] = encode(property);
        return out;
    }
    static Json withUnknown(Json known, const Json &unknown)
    {
        known.update(unknown);
        return known;
    }
    Json takeUnknown(const char *name)
    {
        const auto found = m_extra.find(name);
        if (found == m_extra.end())
            return Json::object();
        Json taken = std::move(*found);
        m_extra.erase(found);
        return taken.is_object() ? taken : Json::object();
    }

    const T &m_object;
    const T m_initial{};
    Json m_extra;
    Json m_out = Json::object();
};

Json encode(const Described auto &object)
{
    using T = std::remove_cvref_t<decltype(object)>;
    Writer<T> writer(object);
    describe(writer, Type<T>());
    return writer.result();
}

} // namespace

template<class T>
Json toDom(const T &value)
{
    return encode(value);
}

template Json toDom(const Template &);
template Json toDom(const Format &);
template Json toDom(const Field &);
template Json toDom(const Media &);
template Json toDom(const Font &);
template Json toDom(const Typeface &);
template Json toDom(const Scene &);
template Json toDom(const Track &);
template Json toDom(const Element &);
template Json toDom(const StoryboardSlot &);

QByteArray templateToJson(const Template &value)
{
    return prettyJson(toDom(value));
}

} // namespace reelwright
