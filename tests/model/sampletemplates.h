// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

namespace reelwright::test {

// A small template that has one of everything, and the files it names.
inline Template smallTemplate()
{
    const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
    Template t;
    t.name = QString::fromUtf8("Grüße");
    t.key = text("id");
    t.language.field = text("lang");
    t.formats = {{{text("wide")}, text("16:9"), 1280, 720, {25, 1}, {}}};
    t.fields = {{text("id"), FieldType::Text, true, 0, {}, text("v1"), {}},
                {text("lang"), FieldType::Text, false, 8, {text("de"), text("en")}, {}, {}},
                {text("share"), FieldType::Decimal, false, 0, {}, text("0.5"), {}}};
    t.media = {{{text("photo")}, MediaKind::Image, text("media/photo.png"), {}, {}},
               {{text("clip")}, MediaKind::Video, text("media/clip.mp4"), {}, {}},
               {{text("song")}, MediaKind::Audio, text("media/deep/song.flac"), {}, {}}};
    t.fonts = {{{text("sans")}, text("fonts/sans.ttf"), 0, {}, {}}};
    t.typefaces = {{{text("body")}, {{text("sans")}}, {}}};

    Element title;
    title.id = {text("title")};
    title.kind = ElementKind::Text;
    title.start = oneSecond / 2;
    title.properties[PropertyId::Text] = Binding{text("Hello {{ id }}"), Value(text("Hello"))};
    title.properties[PropertyId::Typeface] = Value(text("body"));
    title.properties[PropertyId::Color] = Value(Color{255, 176, 0, 255});
    Keyframe dark;
    dark.value = Value(0.0);
    dark.easing = {0.25, 0.1, 0.25, 1, false};
    Keyframe light;
    light.time = FrameRate{30000, 1001}.timeOf(1);
    light.value = Binding{text("share"), Value(1.0)};
    light.easing.hold = true;
    title.properties[PropertyId::Opacity] = QList<Keyframe>{dark, light};
    Element photo;
    photo.id = {text("picture")};
    photo.kind = ElementKind::Image;
    photo.duration = oneSecond * 2;
    photo.properties[PropertyId::Source] = Value(text("photo"));
    photo.properties[PropertyId::Fit] = Value(text("contain"));
    Element clip;
    clip.id = {text("film")};
    clip.kind = ElementKind::Video;
    clip.properties[PropertyId::Source] = Value(text("clip"));
    Element song;
    song.id = {text("music")};
    song.kind = ElementKind::Audio;
    song.properties[PropertyId::Source] = Value(text("song"));
    song.properties[PropertyId::Gain] = Value(-6.5);

    t.scenes = {{{text("one")},
                 text("One"),
                 oneSecond * 3,
                 {},
                 {{{text("v1")}, {}, {photo}, {}}, {{text("v2")}, {}, {title}, {}}},
                 {}},
                {{text("two")},
                 {},
                 oneSecond * 2,
                 Color{9, 8, 7, 255},
                 {{{text("v3")}, {}, {clip}, {}}},
                 {}}};
    t.storyboard = {{{text("s1")}, {}, {{{text("one")}, {}, {}}}, {}, Flicks(0), {}},
                    {{text("s2")},
                     text("Last"),
                     {{{text("two")}, text("share > 0.5"), {}}},
                     {text("one")},
                     oneSecond / 2,
                     {}}};
    t.soundtrack = {{{text("a1")}, {}, {song}, {}}};
    return t;
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s can't be written", qPrintable(path));
}

inline QByteArray readBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A stand-in for each file that the template names; nothing looks inside them here.
inline void writeFiles(const Template &value, const QString &folder)
{
    for (const Media &medium : value.media)
        writeFile(folder + u'/' + medium.path, medium.path.toUtf8().repeated(1000));
    for (const Font &font : value.fonts)
        writeFile(folder + u'/' + font.path, font.path.toUtf8().repeated(10));
}

// Templates at random, each of them valid: the same seed gives the same template.
class RandomTemplate {
public:
    explicit RandomTemplate(quint32 seed) : m_random(seed) {}

    Template make()
    {
        Template t = smallTemplate();
        t.name = text();
        t.output.quality = below(52);
        t.formats[0].width = 16 + 2 * below(4000);
        t.formats[0].rate = oneOf<FrameRate>({{24, 1}, {30000, 1001}, {60, 1}, {7, 3}});
        for (int i = below(3); i > 0; --i)
            t.formats.append({{name("format")}, text(), 720, 720 + 2 * i, t.formats[0].rate, {}});
        for (int i = below(5); i > 0; --i)
            t.fields.append(
                {name("f"), FieldType(below(9)), chance(), below(100), texts(), text(), {}});
        for (Media &medium : t.media)
            addFacts(medium);
        t.brand = brand();
        t.scenes.clear();
        for (int i = 1 + below(4); i > 0; --i)
            t.scenes.append(scene(t));
        t.storyboard.clear();
        for (int i = below(5); i > 0; --i)
            t.storyboard.append(slot(t));
        return t;
    }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }
    bool chance() { return below(2) == 0; }
    template<class T>
    T oneOf(const QList<T> &list)
    {
        return list[below(int(list.size()))];
    }
    QString name(const char *prefix)
    {
        return QString::fromLatin1(prefix) + QString::number(++m_count);
    }
    QString text()
    {
        static const QList<QString> pieces{QStringLiteral("a"),
                                           QStringLiteral("\"\\/"),
                                           QStringLiteral("\n\t\x01"),
                                           QString::fromUtf8("ß你好"),
                                           QString::fromUtf8("\xF0\x9F\x8E\xAC"),
                                           QString::fromUtf8("مرحبا"),
                                           QStringLiteral(" {{ id }} "),
                                           QString(QChar(0x7f))};
        QString out;
        for (int i = below(6); i > 0; --i)
            out += oneOf(pieces);
        return out;
    }
    QStringList texts()
    {
        QStringList list;
        for (int i = below(3); i > 0; --i)
            list += text();
        return list;
    }
    Flicks time(Flicks below_)
    {
        const auto any = Flicks(qint64(m_random.generate64() % quint64(below_.count())));
        return chance()   ? any
               : chance() ? FrameRate{30000, 1001}.timeOf(any / oneSecond)
                          : any - any % 7056;
    }
    Value value(const PropertySpec &spec, bool small)
    {
        switch (spec.type) {
        case ValueType::Number: {
            const double span = spec.maximum - spec.minimum;
            const double any = spec.minimum + span * m_random.generateDouble();
            return small ? double(qint64(any)) < spec.minimum ? spec.maximum : double(qint64(any))
                         : any;
        }
        case ValueType::Color:
            return Color{quint8(below(256)), quint8(below(256)), quint8(below(256)),
                         quint8(below(256))};
        case ValueType::Choice:
            return spec.choices[below(int(spec.choices.size()))];
        case ValueType::Typeface:
            return QStringLiteral("body");
        case ValueType::Media:
            return QString();
        default:
            return text();
        }
    }
    Binding binding(const PropertySpec &spec)
    {
        Binding out{QStringLiteral("f || 'x'") + text(), {}};
        if (chance())
            out.fallback = value(spec, chance());
        return out;
    }
    Property property(const PropertySpec &spec)
    {
        const int form = below(spec.animatable ? 3 : 2);
        if (form == 0)
            return value(spec, chance());
        if (form == 1)
            return binding(spec);
        QList<Keyframe> keyframes;
        Flicks at = -time(oneSecond);
        for (int i = 1 + below(4); i > 0; --i) {
            Keyframe keyframe;
            keyframe.time = at += time(oneSecond) + Flicks(1);
            if (chance())
                keyframe.value = value(spec, chance());
            else
                keyframe.value = binding(spec);
            keyframe.easing.hold = below(4) == 0;
            if (!keyframe.easing.hold && chance())
                keyframe.easing = {m_random.generateDouble(), m_random.generateDouble() * 4 - 2,
                                   m_random.generateDouble(), 1, false};
            keyframes += keyframe;
        }
        return keyframes;
    }
    void addFacts(Media &medium)
    {
        medium.width = below(4000);
        medium.height = below(4000);
        if (chance())
            medium.duration = time(oneSecond) + Flicks(1);
        medium.embedded = chance();
    }
    Color color() { return {quint8(below(256)), 0, 0, quint8(chance() ? 255 : 7)}; }
    Brand brand()
    {
        Brand out;
        for (int i = below(3); i > 0; --i)
            out.palette.append({name("colour ") + text(), color(), {}});
        for (int i = below(3); i > 0; --i)
            out.styles.append({name("style ") + text(),
                               {QStringLiteral("body")},
                               chance() ? 64 : 1 + 100 * m_random.generateDouble(),
                               color(),
                               {}});
        if (chance())
            out.logos = {{QStringLiteral("photo")}};
        return out;
    }
    // `t` has the scenes that it may nest.
    Element element(const Template &t, Flicks end)
    {
        Element out;
        out.id.value = name("e");
        out.name = text();
        do
            out.kind = ElementKind(below(7));
        while (out.kind == ElementKind::Scene && t.scenes.isEmpty());
        out.start = time(end);
        if (chance())
            out.duration = time(end) + Flicks(1);
        if (below(4) == 0)
            out.group.value = name("g");
        for (const PropertySpec &spec : properties())
            if (spec.appliesTo(out.kind) && spec.isBindable() && chance())
                out.properties[spec.id] = property(spec);
        out.locked = below(8) == 0;
        for (const PropertySpec &spec : properties())
            if (spec.appliesTo(out.kind) && below(8) == 0)
                out.lockedProperties += spec.id;
        if (out.kind == ElementKind::Text)
            out.properties[PropertyId::Typeface] = Value(QStringLiteral("body"));
        else if (out.kind == ElementKind::Scene)
            out.properties[PropertyId::NestedScene] = Value(oneOf(t.scenes).id.value);
        else if (!specOf(PropertyId::Color).appliesTo(out.kind))
            out.properties[PropertyId::Source] = Binding{QStringLiteral("id"), {}};
        for (qsizetype i = 1; i < t.formats.size(); ++i)
            override(out, t.formats[i].id);
        return out;
    }
    void override(Element &out, const FormatId &format)
    {
        for (const PropertySpec &spec : properties())
            if (spec.appliesTo(out.kind) && spec.isBindable() && below(6) == 0)
                if (const Property made = property(spec); made != Property(spec.initial))
                    out.overrides[format][spec.id] = made;
    }
    Scene scene(const Template &t)
    {
        Scene out;
        out.id.value = name("scene-");
        out.name = text();
        out.duration = oneSecond + time(oneSecond * 10);
        out.background = color();
        for (int i = below(3); i > 0; --i)
            out.tags += name("tag ") + text();
        for (int i = below(3); i > 0; --i)
            out.markers.prepend({time(oneSecond / 4) + i * oneSecond / 4, text(), {}});
        for (int i = below(4); i > 0; --i) {
            out.tracks.append({{name("t")}, text(), {}, chance(), chance(), chance(), chance()});
            for (int j = below(4); j > 0; --j)
                out.tracks.last().elements += element(t, out.duration);
        }
        return out;
    }
    StoryboardSlot slot(const Template &t)
    {
        StoryboardSlot out;
        out.id.value = name("s");
        out.crossFade = chance() ? Flicks(0) : time(oneSecond);
        for (int i = below(3); i > 0; --i)
            out.candidates.append(
                {oneOf(t.scenes).id, chance() ? QString() : QStringLiteral("id = 'x'"), {}});
        if (chance())
            out.otherwise = oneOf(t.scenes).id;
        return out;
    }

    QRandomGenerator m_random;
    int m_count = 0;
};

} // namespace reelwright::test
