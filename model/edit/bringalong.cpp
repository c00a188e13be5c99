// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/edit/bringalong.h>
#include <model/edit/identifiers.h>
#include <model/template/fieldidentity.h>
#include <model/template/informat.h>

#include <algorithm>

namespace reelwright {

namespace {

// By content where that is known, else by name and place.
template<class T>
bool isSameFile(const T &a, const T &b)
{
    if (!a.digest.isEmpty() && !b.digest.isEmpty())
        return a.digest == b.digest;
    return a.id == b.id && a.path == b.path;
}

bool isSame(const Media &a, const Media &b)
{
    return a.kind == b.kind && isSameFile(a, b);
}

bool isSame(const Font &a, const Font &b)
{
    return a.face == b.face && isSameFile(a, b);
}

template<class T>
bool hasName(const QList<T> &list, const QString &name)
{
    return std::any_of(list.cbegin(), list.cend(), [&](const T &one) {
        return one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

bool isTaken(const QString &name, const Template &value)
{
    return hasName(value.fields, name) || hasName(value.inferred, name);
}

// The id in `list` of what is the same as `item`, else of it as it is added there.
template<class T>
auto found(const T &item, const Template &into, QList<T> &list)
{
    for (const T &other : std::as_const(list))
        if (isSame(other, item))
            return other.id;
    T added = item;
    added.id = newId<decltype(item.id)>(into, item.id.value);
    list.append(added);
    return added.id;
}

// Without what is initial anyway, or in another format as in the first.
Element shortest(const Element &element, const QList<Format> &formats)
{
    Element made = withBase(element, formats, formats.first().id);
    made.properties = differing(made.properties, {});
    return made;
}

} // namespace

BringAlong::BringAlong(const Template &from, Template &into)
    : m_from(from), m_into(into), m_renewal(into)
{
}

QString BringAlong::medium(const QString &id)
{
    const Media *medium = m_from.mediaNamed({id});
    if (medium && !m_media.contains(id))
        m_media.insert(id, found(*medium, m_into, m_into.media).value);
    return m_media.value(id, id);
}

FontId BringAlong::font(const FontId &id)
{
    const Font *font = m_from.font(id);
    if (font && !m_fonts.contains(id))
        m_fonts.insert(id, found(*font, m_into, m_into.fonts));
    return m_fonts.value(id, id);
}

QString BringAlong::typeface(const QString &id)
{
    const Typeface *typeface = m_from.typeface({id});
    if (!typeface || m_typefaces.contains(id))
        return m_typefaces.value(id, id);
    Typeface wanted = *typeface;
    for (FontId &one : wanted.fonts)
        one = font(one);
    const auto same =
        std::find_if(m_into.typefaces.cbegin(), m_into.typefaces.cend(),
                     [&](const Typeface &other) { return other.fonts == wanted.fonts; });
    if (same == m_into.typefaces.cend()) {
        wanted.id = newId<TypefaceId>(m_into, id);
        m_into.typefaces.append(wanted);
        m_typefaces.insert(id, wanted.id.value);
    } else {
        m_typefaces.insert(id, same->id.value);
    }
    return m_typefaces.value(id);
}

QString BringAlong::scene(const QString &id)
{
    const Scene *scene = m_from.scene({id});
    if (!scene || m_scenes.contains(id))
        return m_scenes.value(id, id);
    if (isThere(*scene))
        m_scenes.insert(id, id);
    else
        addScene({id});
    return m_scenes.value(id);
}

// However its elements say it: what is a format's own depends on the one in view.
bool BringAlong::isThere(const Scene &scene) const
{
    const Scene *there = m_into.scene(scene.id);
    if (!there)
        return false;
    Scene mine = scene;
    Scene other = *there;
    for (Track &track : mine.tracks)
        for (Element &element : track.elements)
            element = shortest(inFormatsThere(element), m_into.formats);
    for (Track &track : other.tracks)
        for (Element &element : track.elements)
            element = shortest(element, m_into.formats);
    return mine == other;
}

void BringAlong::addScene(const SceneId &id)
{
    Scene added = *m_from.scene(id);
    added.tracks = tracks(added.tracks); // what it nests comes first, and takes ids
    added.id = newId<SceneId>(m_into, id.value);
    m_scenes.insert(id.value, added.id.value);
    m_into.scenes.append(std::move(added));
}

QList<Track> BringAlong::tracks(const QList<Track> &tracks)
{
    QList<Track> made = tracks;
    for (Track &track : made)
        for (Element &element : track.elements)
            element = adapted(inFormatsThere(element));
    return m_renewal.renewed(std::move(made));
}

// Overrides are of formats that are there too; the base format may be another one there.
Element BringAlong::inFormatsThere(const Element &element) const
{
    if (element.overrides.isEmpty())
        return element;
    const auto isThere = [this](const FormatId &id) {
        return std::any_of(m_into.formats.cbegin(), m_into.formats.cend(),
                           [&](const Format &format) { return format.id == id; });
    };
    const FormatId base = m_into.formats.constFirst().id;
    Element made = element.overrides.contains(base) ? withBase(element, m_from.formats, base)
                                                    : element;
    made.overrides.removeIf(
        [&](QMap<FormatId, Properties>::iterator entry) { return !isThere(entry.key()); });
    return made;
}

Element BringAlong::adapted(const Element &element)
{
    return rewritten(element, {[this](const PropertySpec &spec, const Value &value) -> Value {
                                   const auto *name = std::get_if<QString>(&value);
                                   if (!name || name->isEmpty())
                                       return value;
                                   switch (spec.type) {
                                   case ValueType::Media:
                                       return medium(*name);
                                   case ValueType::Typeface:
                                       return typeface(*name);
                                   case ValueType::Scene:
                                       return scene(*name);
                                   default:
                                       return value;
                                   }
                               },
                               [this](const PropertySpec &spec, const QString &text) {
                                   return sourceOf({{}, text, spec.type});
                               }});
}

// What names in an expression mean; a name that is taken there means what it means there.
void BringAlong::addFields(const QSet<QString> &names)
{
    for (const Field &field : m_from.fields) {
        if (!names.contains(field.name.toLower()) || isTaken(field.name, m_into))
            continue;
        Field added = field;
        added.id.clear(); // that is what the data of the other template knows it by
        giveIdentity(added, m_into.fields);
        m_into.fields.append(std::move(added));
        addFields({field.consent.toLower()});
    }
    for (const InferredField &field : m_from.inferred) {
        if (!names.contains(field.name.toLower()) || isTaken(field.name, m_into))
            continue;
        m_into.inferred.append(field);
        addWhatIsRead({{}, field.expression, ValueType::Number});
    }
}

void BringAlong::addWhatIsRead(const Source &source)
{
    addFields(namesIn(source));
    const QSet<QString> tables = tablesIn(source);
    for (const LookupTable &table : m_from.tables)
        if (tables.contains(table.name.toLower()) && !hasName(m_into.tables, table.name))
            m_into.tables.append(table);
}

// With the ids that quoted media and typefaces have there; the fields it reads are added.
QString BringAlong::sourceOf(Source source)
{
    addWhatIsRead(source);
    if (source.type != ValueType::Media && source.type != ValueType::Typeface)
        return source.text;
    for (const QString &text : textsIn(source)) {
        const QString next = source.type == ValueType::Media ? medium(text) : typeface(text);
        if (next != text)
            source.text = withText(source, text, next);
    }
    return source.text;
}

} // namespace reelwright
