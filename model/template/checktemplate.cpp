// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/checktemplate.h>

#include <QHash>
#include <QSet>
#include <algorithm>

namespace reelwright {

namespace {

bool isSqlName(const QString &name)
{
    const auto letter = [](QChar c) { return c.unicode() < 128 && (c.isLetter() || c == u'_'); };
    return !name.isEmpty() && name.size() <= 63 && letter(name[0]) &&
           std::all_of(name.begin(), name.end(), [&](QChar c) {
               return letter(c) || (c >= u'0' && c <= u'9');
           });
}

bool isId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
    });
}

bool fits(MediaKind medium, ElementKind element)
{
    switch (element) {
    case ElementKind::Image: return medium == MediaKind::Image;
    case ElementKind::Video: return medium == MediaKind::Video;
    default: return medium != MediaKind::Image; // a video's sound can be heard by itself
    }
}

const char *const mediaNames[] = {"image", "video", "sound"};

// Walks a template and keeps the first fault.
class Checker {
public:
    explicit Checker(const Template &value) : t(value) {}

    Result<void> run()
    {
        checkFields();
        checkFormats();
        checkFiles();
        checkOutput();
        for (qsizetype i = 0; i < t.scenes.size(); ++i)
            checkScene(t.scenes[i], at(QStringLiteral("scenes"), i));
        for (qsizetype i = 0; i < t.storyboard.size(); ++i)
            checkSlot(i, at(QStringLiteral("storyboard"), i));
        checkTracks(t.soundtrack, QStringLiteral("#/soundtrack"), nullptr);
        return m_error ? Result<void>(fail(*m_error)) : Result<void>();
    }

private:
    static QString at(const QString &list, qsizetype index)
    {
        return QStringLiteral("#/%1/%2").arg(list).arg(index);
    }
    bool require(bool holds, const QString &where, const QString &what, const QString &hint = {})
    {
        if (!holds && !m_error)
            m_error = Error{ErrorCode::Input, what, where, hint};
        return holds;
    }
    void requireId(const QString &id, QSet<QString> &seen, const QString &where)
    {
        require(isId(id), where,
                QStringLiteral("'%1' is no id: 1 to 64 letters, digits, '-', '_' and '.'").arg(id));
        require(!seen.contains(id), where, QStringLiteral("the id '%1' is taken already").arg(id),
                QStringLiteral("choose another"));
        seen.insert(id);
    }

    void checkFields()
    {
        QHash<QString, QString> seen;
        for (qsizetype i = 0; i < t.fields.size(); ++i) {
            const QString &name = t.fields[i].name;
            const QString where = at(QStringLiteral("fields"), i) + QStringLiteral("/name");
            const QString folded = name.toLower();
            require(isSqlName(name), where,
                    QStringLiteral("'%1' is no field name: a letter or '_', then at most 62 letters, "
                                   "digits and '_'").arg(name));
            require(folded != QLatin1String("row_") && folded != QLatin1String("today"), where,
                    QStringLiteral("the name '%1' is reserved").arg(name));
            require(!seen.contains(folded), where,
                    QStringLiteral("the field '%1' has the name of the field '%2'")
                        .arg(name, seen.value(folded)),
                    QStringLiteral("capitals don't tell fields apart"));
            seen.insert(folded, name);
        }
        require(!t.key.isEmpty(), QStringLiteral("#/key"),
                QStringLiteral("no field is named that identifies a viewer"));
        requireField(t.key, QStringLiteral("#/key"));
        requireField(t.language.field, QStringLiteral("#/language/field"));
    }
    void requireField(const QString &name, const QString &where)
    {
        require(name.isEmpty() || t.field(name), where,
                QStringLiteral("there is no field '%1'").arg(name));
    }

    void checkFormats()
    {
        QSet<QString> seen;
        require(!t.formats.isEmpty(), QStringLiteral("#/formats"),
                QStringLiteral("a template needs at least one format"));
        for (qsizetype i = 0; i < t.formats.size(); ++i) {
            const Format &format = t.formats[i];
            const QString where = at(QStringLiteral("formats"), i);
            requireId(format.id.value, seen, where + QStringLiteral("/id"));
            requireSide(format.width, where + QStringLiteral("/width"));
            requireSide(format.height, where + QStringLiteral("/height"));
            require(FrameRate::parse(format.rate.text()) == format.rate,
                    where + QStringLiteral("/rate"),
                    QStringLiteral("%1 is no frame rate up to 1000 in lowest terms")
                        .arg(format.rate.text()));
        }
    }
    void requireSide(int pixels, const QString &where)
    {
        require(pixels % 2 == 0 && pixels >= 16 && pixels <= 8192, where,
                QStringLiteral("%1 must be an even number from 16 to 8192").arg(pixels));
    }
    void requireRange(int number, int minimum, int maximum, const QString &where)
    {
        require(number >= minimum && number <= maximum, where,
                QStringLiteral("%1 must be a whole number from %2 to %3")
                    .arg(number).arg(minimum).arg(maximum));
    }
    void checkOutput()
    {
        requireRange(t.output.quality, 0, 51, QStringLiteral("#/output/quality"));
        requireRange(t.output.keyframeEvery, 1, 600, QStringLiteral("#/output/keyframeEvery"));
        requireRange(t.output.soundBitRate, 32'000, 512'000, QStringLiteral("#/output/soundBitRate"));
    }

    void checkFiles()
    {
        QSet<QString> media;
        for (qsizetype i = 0; i < t.media.size(); ++i) {
            const QString where = at(QStringLiteral("media"), i);
            requireId(t.media[i].id.value, media, where + QStringLiteral("/id"));
            requirePath(t.media[i].path, where);
        }
        QSet<QString> fonts;
        for (qsizetype i = 0; i < t.fonts.size(); ++i) {
            const Font &font = t.fonts[i];
            const QString where = at(QStringLiteral("fonts"), i);
            requireId(font.id.value, fonts, where + QStringLiteral("/id"));
            if (!font.path.startsWith(u'/'))
                requirePath(font.path, where);
            else
                require(!font.digest.isEmpty(), where,
                        QStringLiteral("a font with an absolute path needs a digest"),
                        QStringLiteral("record its digest, or put the font beside the template"));
        }
        QSet<QString> typefaces;
        for (qsizetype i = 0; i < t.typefaces.size(); ++i) {
            const QString where = at(QStringLiteral("typefaces"), i);
            requireId(t.typefaces[i].id.value, typefaces, where + QStringLiteral("/id"));
            const QList<FontId> &list = t.typefaces[i].fonts;
            require(!list.isEmpty(), where, QStringLiteral("a typeface needs at least one font"));
            for (qsizetype j = 0; j < list.size(); ++j)
                require(t.font(list[j]), QStringLiteral("%1/fonts/%2").arg(where).arg(j),
                        QStringLiteral("there is no font '%1'").arg(list[j].value));
        }
    }
    void requirePath(const QString &path, const QString &where)
    {
        if (const auto checked = checkRelativePath(path); !checked)
            require(false, where + QStringLiteral("/path"), checked.error().what,
                    checked.error().hint);
    }

    void checkScene(const Scene &scene, const QString &where)
    {
        requireId(scene.id.value, m_scenes, where + QStringLiteral("/id"));
        require(scene.duration > Flicks(0), where + QStringLiteral("/duration"),
                QStringLiteral("a scene's duration must be more than 0"));
        checkTracks(scene.tracks, where + QStringLiteral("/tracks"), &scene);
    }
    void checkTracks(const QList<Track> &tracks, const QString &where, const Scene *scene)
    {
        for (qsizetype i = 0; i < tracks.size(); ++i) {
            const QString track = where + u'/' + QString::number(i);
            requireId(tracks[i].id.value, m_tracks, track + QStringLiteral("/id"));
            for (qsizetype j = 0; j < tracks[i].elements.size(); ++j)
                checkElement(tracks[i].elements[j], QStringLiteral("%1/elements/%2").arg(track).arg(j),
                             scene);
        }
    }
    void checkElement(const Element &element, const QString &where, const Scene *scene)
    {
        requireId(element.id.value, m_elements, where + QStringLiteral("/id"));
        require(scene || element.kind == ElementKind::Audio, where + QStringLiteral("/kind"),
                QStringLiteral("the soundtrack holds audio elements only"));
        require(element.start >= Flicks(0) && (!scene || element.start < scene->duration),
                where + QStringLiteral("/start"),
                QStringLiteral("the element must start inside its scene"));
        require(!element.duration || *element.duration > Flicks(0),
                where + QStringLiteral("/duration"),
                QStringLiteral("an element's duration must be more than 0"));
        for (const auto &[id, property] : element.properties.asKeyValueRange())
            checkProperty(element, specOf(id), property,
                          where + QStringLiteral("/properties/") + QLatin1String(specOf(id).name));
        const bool text = element.kind == ElementKind::Text;
        const PropertyId needed = text ? PropertyId::Typeface : PropertyId::Source;
        if (specOf(needed).appliesTo(element.kind))
            require(element.properties.value(needed, Value(QString())) != Property(Value(QString())),
                    where + QStringLiteral("/properties"),
                    text ? QStringLiteral("a text element needs a typeface")
                         : QStringLiteral("the element needs a source"));
    }
    void checkProperty(const Element &element, const PropertySpec &spec, const Property &property,
                       const QString &where)
    {
        require(spec.appliesTo(element.kind), where,
                QStringLiteral("elements of the kind '%1' have no such property")
                    .arg(QLatin1String(nameOf(element.kind))));
        if (const auto *keyframes = std::get_if<QList<Keyframe>>(&property))
            checkKeyframes(element, spec, *keyframes, where);
        else if (const auto *binding = std::get_if<Binding>(&property))
            checkBinding(element, spec, *binding, where);
        else
            checkValue(element, spec, std::get<Value>(property), where);
    }
    void checkKeyframes(const Element &element, const PropertySpec &spec,
                        const QList<Keyframe> &keyframes, const QString &where)
    {
        require(spec.animatable, where, QStringLiteral("this property can't have keyframes"));
        require(!keyframes.isEmpty(), where, QStringLiteral("the list of keyframes is empty"));
        for (qsizetype i = 0; i < keyframes.size(); ++i) {
            const Keyframe &keyframe = keyframes[i];
            const QString frame = QStringLiteral("%1/keyframes/%2").arg(where).arg(i);
            require(i == 0 || keyframes[i - 1].time < keyframe.time, frame + QStringLiteral("/time"),
                    QStringLiteral("keyframes must follow each other in time"));
            const auto within = [](double x) { return x >= 0 && x <= 1; };
            require(within(keyframe.easing.x1) && within(keyframe.easing.x2),
                    frame + QStringLiteral("/ease"),
                    QStringLiteral("a curve's x1 and x2 must be from 0 to 1"));
            if (const auto *binding = std::get_if<Binding>(&keyframe.value))
                checkBinding(element, spec, *binding, frame + QStringLiteral("/value"));
            else
                checkValue(element, spec, std::get<Value>(keyframe.value),
                           frame + QStringLiteral("/value"));
        }
    }
    void checkBinding(const Element &element, const PropertySpec &spec, const Binding &binding,
                      const QString &where)
    {
        require(!binding.source.isEmpty(), where + QStringLiteral("/bind"),
                QStringLiteral("the expression is empty"));
        if (binding.fallback)
            checkValue(element, spec, *binding.fallback, where + QStringLiteral("/fallback"));
    }
    void checkValue(const Element &element, const PropertySpec &spec, const Value &value,
                    const QString &where)
    {
        if (!require(accepts(spec, value), where,
                     QStringLiteral("must be %1").arg(wanted(spec))))
            return;
        if (spec.type == ValueType::Typeface) {
            const QString &name = std::get<QString>(value);
            require(name.isEmpty() || t.typeface({name}), where,
                    QStringLiteral("there is no typeface '%1'").arg(name));
        } else if (spec.type == ValueType::Media && !std::get<QString>(value).isEmpty()) {
            const QString &name = std::get<QString>(value);
            const Media *medium = t.mediaNamed({name});
            if (!require(medium, where, QStringLiteral("there is no medium '%1'").arg(name)))
                return;
            require(fits(medium->kind, element.kind), where,
                    QStringLiteral("the medium '%1' is of the kind '%2', which the %3 element "
                                   "can't show")
                        .arg(name, QLatin1String(mediaNames[size_t(medium->kind)]),
                             QLatin1String(nameOf(element.kind))));
        }
    }
    static QString wanted(const PropertySpec &spec)
    {
        switch (spec.type) {
        case ValueType::Number:
            return QStringLiteral("a number from %1 to %2").arg(spec.minimum).arg(spec.maximum);
        case ValueType::Color: return QStringLiteral("a colour like \"#FFB000\"");
        case ValueType::Choice:
            return QStringLiteral("one of ") + spec.choices.join(QLatin1String(", "));
        default: return QStringLiteral("a text");
        }
    }

    void checkSlot(qsizetype index, const QString &where)
    {
        const StoryboardSlot &slot = t.storyboard[index];
        requireId(slot.id.value, m_slots, where + QStringLiteral("/id"));
        for (qsizetype i = 0; i < slot.candidates.size(); ++i)
            requireScene(slot.candidates[i].scene,
                         QStringLiteral("%1/candidates/%2/scene").arg(where).arg(i));
        if (!slot.otherwise.isEmpty())
            requireScene(slot.otherwise, where + QStringLiteral("/otherwise"));
        const QString fade = where + QStringLiteral("/crossFade");
        require(slot.crossFade >= Flicks(0), fade,
                QStringLiteral("a cross-fade can't be shorter than 0"));
        if (slot.crossFade <= Flicks(0) || index == 0)
            return;
        requireRoom(slot, slot.crossFade, fade);
        for (qsizetype before = index - 1; before >= 0; --before) { // the last one that is shown
            requireRoom(t.storyboard[before], slot.crossFade, fade);
            if (isAlwaysShown(t.storyboard[before]))
                break;
        }
    }
    void requireScene(const SceneId &id, const QString &where)
    {
        require(t.scene(id), where, QStringLiteral("there is no scene '%1'").arg(id.value));
    }
    void requireRoom(const StoryboardSlot &slot, Flicks fade, const QString &where)
    {
        const auto longEnough = [&](const SceneId &id) {
            const Scene *scene = t.scene(id);
            require(!scene || scene->duration >= fade, where,
                    QStringLiteral("the cross-fade is longer than the scene '%1'").arg(id.value));
        };
        for (const Candidate &candidate : slot.candidates)
            longEnough(candidate.scene);
        longEnough(slot.otherwise);
    }
    static bool isAlwaysShown(const StoryboardSlot &slot)
    {
        return !slot.otherwise.isEmpty() ||
               std::any_of(slot.candidates.begin(), slot.candidates.end(),
                           [](const Candidate &candidate) { return candidate.when.isEmpty(); });
    }

    const Template &t;
    QSet<QString> m_scenes;
    QSet<QString> m_tracks;
    QSet<QString> m_elements;
    QSet<QString> m_slots;
    std::optional<Error> m_error;
};

} // namespace

Result<void> checkTemplate(const Template &value)
{
    return Checker(value).run();
}

Result<void> checkRelativePath(const QString &path)
{
    const auto refuse = [&](const char *why) {
        return fail(QStringLiteral("the path '%1' %2").arg(path, QLatin1String(why)), {},
                    QStringLiteral("put the file into the template's folder and write its path from "
                                   "there, with forward slashes"));
    };
    if (path.isEmpty() || path.size() > 1024)
        return refuse("is empty or too long");
    if (path.startsWith(u'/'))
        return refuse("is absolute");
    const auto odd = [](QChar c) { return c == u'\\' || c == u':' || c.unicode() < 32; };
    if (std::any_of(path.begin(), path.end(), odd))
        return refuse("has a character that not every system takes");
    const QStringList steps = path.split(u'/');
    if (steps.contains(QLatin1String("..")))
        return refuse("leads out of the folder");
    if (steps.contains(QString()) || steps.contains(QLatin1String(".")))
        return refuse("has an empty step");
    return {};
}

Error inFile(Error error, const QString &file)
{
    const bool pointer = error.where.isEmpty() || error.where.startsWith(u'#');
    error.where.prepend(pointer ? file : file + QStringLiteral(", "));
    return error;
}

} // namespace reelwright
