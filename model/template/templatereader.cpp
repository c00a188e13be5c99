// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/checktemplate.h>
#include <model/template/schemacheck.h>
#include <model/template/templatedom.h>
#include <model/template/templatejson.h>
#include <model/template/templatemembers.h>
#include <model/template/timetext.h>

#include <algorithm>

namespace reelwright {

namespace {

// Reads what the schema has let through. Keeps the first thing that the schema can't see.
class Decoder {
public:
    std::optional<Error> error;

    void refuse(const QString &at, Error reason)
    {
        if (error)
            return;
        error = std::move(reason);
        error->where = at;
    }

    void decode(const Json &json, const QString &, QString &out) { out = textOf(json); }
    void decode(const Json &json, const QString &, QByteArray &out)
    {
        out = textOf(json).toLatin1();
    }
    void decode(const Json &json, const QString &, int &out) { out = json.get<int>(); }
    void decode(const Json &json, const QString &, double &out) { out = json.get<double>(); }
    void decode(const Json &json, const QString &, bool &out) { out = json.get<bool>(); }
    template<class Tag>
    void decode(const Json &json, const QString &, Id<Tag> &out)
    {
        out.value = textOf(json);
    }
    void decode(const Json &json, const QString &at, Flicks &out)
    {
        take(timeFromJson(json), at, out);
    }
    void decode(const Json &json, const QString &at, std::optional<Flicks> &out)
    {
        decode(json, at, out.emplace());
    }
    void decode(const Json &json, const QString &at, FrameRate &out)
    {
        take(FrameRate::parse(textOf(json)), at, QStringLiteral("is no frame rate up to 1000"),
             out);
    }
    void decode(const Json &json, const QString &at, Color &out)
    {
        take(Color::parse(textOf(json)), at, QStringLiteral("is no colour like \"#FFB000\""), out);
    }
    void decode(const Json &json, const QString &, Enumeration auto &out)
    {
        const auto names = namesOf(Type<std::remove_cvref_t<decltype(out)>>());
        const auto found =
            std::find(names.begin(), names.end(), json.get_ref<const std::string &>());
        out = std::remove_cvref_t<decltype(out)>(found - names.begin());
    }
    template<class T>
    void decode(const Json &json, const QString &at, QList<T> &out)
    {
        out.resize(qsizetype(json.size()));
        for (size_t i = 0; i < json.size(); ++i)
            decode(json[i], at + QLatin1Char('/') + QString::number(i), out[qsizetype(i)]);
    }
    void decode(const Json &json, const QString &at, Described auto &out);

    Value value(const Json &json, const QString &at, ValueType type)
    {
        if (json.is_number())
            return json.get<double>();
        if (type != ValueType::Color)
            return textOf(json);
        Color color;
        decode(json, at, color);
        return color;
    }
    Binding binding(const Json &json, const QString &at, ValueType type)
    {
        Binding out{textOf(json["bind"]), {}};
        if (json.contains("fallback"))
            out.fallback = value(json["fallback"], at + QStringLiteral("/fallback"), type);
        return out;
    }
    Keyframe keyframe(const Json &json, const QString &at, ValueType type)
    {
        Keyframe out;
        decode(json["time"], at + QStringLiteral("/time"), out.time);
        const QString inside = at + QStringLiteral("/value");
        if (json["value"].is_object())
            out.value = binding(json["value"], inside, type);
        else
            out.value = value(json["value"], inside, type);
        const Json ease = json.value("ease", Json());
        out.easing.hold = ease.is_string();
        if (ease.is_array())
            out.easing = {ease[0].get<double>(), ease[1].get<double>(), ease[2].get<double>(),
                          ease[3].get<double>(), false};
        return out;
    }
    Property property(const Json &json, const QString &at, ValueType type)
    {
        if (!json.is_object())
            return value(json, at, type);
        if (!json.contains("keyframes"))
            return binding(json, at, type);
        QList<Keyframe> out;
        const Json &list = json["keyframes"];
        for (size_t i = 0; i < list.size(); ++i)
            out += keyframe(list[i], QStringLiteral("%1/keyframes/%2").arg(at).arg(i), type);
        return out;
    }

private:
    template<class T>
    void take(const Result<T> &result, const QString &at, T &out)
    {
        if (result)
            out = *result;
        else
            refuse(at, result.error());
    }
    template<class T>
    void take(const std::optional<T> &parsed, const QString &at, const QString &what, T &out)
    {
        take(parsed ? Result<T>(*parsed) : fail(what), at, out);
    }
};

template<class T>
class Reader {
public:
    Reader(Decoder &decoder, const Json &json, const QString &at, T &out)
        : m_decoder(decoder), m_json(json), m_at(at), m_out(out), m_extra(json)
    {
    }

    template<class Member>
    void operator()(const char *name, Member T::*member)
    {
        if (const auto found = m_json.find(name); found != m_json.end())
            m_decoder.decode(*found, inside(name), m_out.*member);
        m_extra.erase(name);
    }
    template<class Member>
    void always(const char *name, Member T::*member)
    {
        (*this)(name, member);
    }
    void properties(const char *name)
    {
        Json unknown = Json::object();
        const Json all = m_json.value(name, Json::object());
        for (const auto &[key, json] : all.items()) {
            if (const PropertySpec *spec = findProperty(m_out.kind, QString::fromStdString(key)))
                m_out.properties[spec->id] =
                    m_decoder.property(json, inside(name) + pointerStep(key), spec->type);
            else
                unknown[key] = json;
        }
        if (unknown.empty())
            m_extra.erase(name);
        else
            m_extra[name] = std::move(unknown);
    }
    void finish()
    {
        if (!m_extra.empty())
            m_out.extra = compactJson(m_extra);
    }

private:
    QString inside(const char *name) const { return m_at + QLatin1Char('/') + QLatin1String(name); }

    Decoder &m_decoder;
    const Json &m_json;
    const QString &m_at;
    T &m_out;
    Json m_extra; // what nobody has asked for yet
};

void Decoder::decode(const Json &json, const QString &at, Described auto &out)
{
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
    if (const auto checked = checkSchema(root, *newer); !checked) {
        Error error = checked.error();
        if (*newer && error.hint.isEmpty())
            error.hint = QStringLiteral("the file is of version %1, which this Reelwright reads in "
                                        "part only")
                             .arg(textOf(root["reelwright"]));
        return fail(error);
    }
    Template value;
    Decoder decoder;
    decoder.decode(root, QStringLiteral("#"), value);
    if (decoder.error)
        return fail(*decoder.error);
    if (const auto checked = checkTemplate(value); !checked)
        return fail(checked.error());
    return value;
}

} // namespace

Result<bool> isNewer(const Json &root)
{
    const QString hint =
        QStringLiteral("this version reads %1.0 and later %1.x").arg(textFormMajor);
    const QString at = QStringLiteral("#/reelwright");
    if (!root.is_object() || !root.contains("reelwright"))
        return fail(QStringLiteral("is no template: the member 'reelwright' is missing"),
                    QStringLiteral("#"));
    const QString version = root["reelwright"].is_string() ? textOf(root["reelwright"]) : QString();
    const QStringList numbers = version.split(QLatin1Char('.'));
    bool valid[2] = {};
    const uint major = numbers.value(0).toUInt(&valid[0]);
    const uint minor = numbers.value(1).toUInt(&valid[1]);
    if (numbers.size() != 2 || !valid[0] || !valid[1] ||
        version != QStringLiteral("%1.%2").arg(major).arg(minor))
        return fail(QStringLiteral("is no version like \"1.0\""), at, hint);
    if (major != textFormMajor)
        return fail(QStringLiteral("is of version %1").arg(version), at,
                    hint +
                        QStringLiteral("; open it with a Reelwright that reads %1").arg(version));
    return minor > textFormMinor;
}

template<class T>
Result<T> partFromDom(const Json &json)
{
    T value;
    Decoder decoder;
    decoder.decode(json, QString(), value);
    return decoder.error ? Result<T>(fail(*decoder.error)) : value;
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
