// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/digest.h>
#include <model/base/id.h>
#include <model/base/time.h>
#include <model/template/property.h>

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

namespace reelwright {

// The values that a template is made of. Plain, implicitly shared (copying costs a few reference
// counts), compared by content, and safe to hand to any thread. `extra` keeps members of the text
// form that this version does not know, as a JSON object in text, empty if none.

enum class FieldType {
    Text,
    Integer,
    Decimal,
    Boolean,
    Date, // YYYY-MM-DD
    Color,
    Link,
    Image,
    List, // in JSON
    Money,
    Time,   // of day, HH:MM or HH:MM:SS
    Record, // an object in JSON
};

const char *fieldTypeName(FieldType type); // in the text form

// What a datum tells about a person: nothing, something, or what the law protects in particular
// (health, belief, origin and the like).
enum class PersonalClass { None, Personal, Sensitive };

const char *personalClassName(PersonalClass personal);

// One datum of each item of a list, or of a record; items may have others too.
struct ItemField {
    QString name;
    FieldType type = FieldType::Text;
    QByteArray extra;

    friend bool operator==(const ItemField &, const ItemField &) = default;
};

// One datum about a viewer, as the data contract declares it.
struct Field {
    QString name; // an SQL identifier: a letter or _, then letters, digits and _
    FieldType type = FieldType::Text;
    bool required = false;
    int maximumLength = 0; // in characters; 0: no limit
    QStringList allowed{}; // empty: anything
    QString example{};     // made up, never a person's
    QString pattern{};     // a regular expression that is found in each value; empty: any value
    QString currency{};    // of money: three capital letters, as ISO 4217 has it
    PersonalClass personal = PersonalClass::None;
    QString purpose{}; // what it is used for
    // A yes-or-no field, or a list of purposes, or an inferred field. Where it does not say yes (or
    // does not hold `purpose`), this one has no value in any expression. Empty: nobody is asked.
    QString consent{};
    QList<ItemField> items{}; // of a list's items or of a record
    // What it is known by in data, whatever it is called by now; empty: its name (fieldidentity.h).
    QString id{};
    QByteArray extra{};

    friend bool operator==(const Field &, const Field &) = default;
};

// A named expression over the fields and over other inferred ones, usable wherever a field is.
struct InferredField {
    QString name;
    QString expression;
    QByteArray extra;

    friend bool operator==(const InferredField &, const InferredField &) = default;
};

// Further data beside the viewers', such as prices or advisors: lookup(name, key, field).
struct LookupTable {
    QString name; // as a field's
    QString key;  // the field of its own that rows are found by
    QList<Field> fields;
    QByteArray extra;

    friend bool operator==(const LookupTable &, const LookupTable &) = default;
};

enum class MediaKind { Image, Video, Audio };

struct Media {
    MediaId id;
    MediaKind kind = MediaKind::Image;
    QString path;  // relative to the template, with forward slashes
    Digest digest; // empty: not recorded yet
    int width = 0; // in pixels; 0: not known, or none
    int height = 0;
    std::optional<Flicks> duration{}; // none: not known, or a picture
    bool embedded = false;            // its bytes lie in the document; in other forms it is a file
    QByteArray extra{};

    friend bool operator==(const Media &, const Media &) = default;
};

// A font file. It lies with the template, or comes from an operating system's package, and then
// `path` is absolute and `digest` is required: a template never takes another font by accident.
struct Font {
    FontId id;
    QString path;
    int face = 0; // in a collection
    Digest digest;
    QByteArray extra;

    friend bool operator==(const Font &, const Font &) = default;
};

// Fonts in the order in which they are asked for each character.
struct Typeface {
    TypefaceId id;
    QList<FontId> fonts;
    QByteArray extra;

    friend bool operator==(const Typeface &, const Typeface &) = default;
};

struct Element {
    ElementId id; // unique in the template
    QString name;
    ElementKind kind = ElementKind::Text;
    Flicks start{0};                // from the start of its scene, or of the program
    std::optional<Flicks> duration; // none: until that ends
    GroupId group;                  // those of a scene with the same one move together; empty: none
    QMap<PropertyId, Property> properties; // those that differ from PropertySpec::initial
    // What is otherwise in a format that is not the base format; may be the initial value there.
    QMap<FormatId, QMap<PropertyId, Property>> overrides{};
    bool locked = false;                  // it can't be edited until it is unlocked
    QList<PropertyId> lockedProperties{}; // nor these, of one that isn't; ascending
    QByteArray extra{};

    friend bool operator==(const Element &, const Element &) = default;
};

struct Track {
    TrackId id;
    QString name;
    QList<Element> elements;
    bool locked = false; // they can't be edited
    bool hidden = false; // they are neither drawn nor heard
    bool muted = false;  // they are drawn, but not heard
    bool solo = false;   // of its scene, or the soundtrack, those with solo alone are heard
    QByteArray extra{};

    friend bool operator==(const Track &, const Track &) = default;
};

// A moment that the designer has named.
struct Marker {
    Flicks time{0}; // from the scene's start, before its end
    QString name;
    QByteArray extra;

    friend bool operator==(const Marker &, const Marker &) = default;
};

struct Scene {
    SceneId id;
    QString name;
    Flicks duration{0};
    Color background;
    QList<Track> tracks;     // drawn first to last: the last is on top
    QStringList tags{};      // what people sort the library by
    QList<Marker> markers{}; // times ascending
    QByteArray extra{};

    friend bool operator==(const Scene &, const Scene &) = default;
};

// A scene that a slot may show, when its rule holds.
struct Candidate {
    SceneId scene;
    QString when; // an expression; empty: always
    QByteArray extra;

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

// One place in the storyboard. The first candidate whose rule is true is shown, else the default
// scene, else the slot is skipped.
struct StoryboardSlot {
    SlotId id;
    QString name;
    QList<Candidate> candidates;
    SceneId otherwise;   // empty: skip
    Flicks crossFade{0}; // from the scene before into this one
    QByteArray extra;

    friend bool operator==(const StoryboardSlot &, const StoryboardSlot &) = default;
};

struct Format {
    FormatId id;
    QString name;
    int width = 1920; // even, square pixels
    int height = 1080;
    FrameRate rate;
    QByteArray extra;

    friend bool operator==(const Format &, const Format &) = default;
};

// How finished videos are encoded.
struct Output {
    QString preset = QStringLiteral("veryfast"); // x264's
    int quality = 21;                            // as x264's constant rate factor, 0 (best) to 51
    int keyframeEvery = 30;                      // frames; chunks begin with one too
    int soundBitRate = 128'000;
    QByteArray extra;

    friend bool operator==(const Output &, const Output &) = default;
};

// Which language a viewer's numbers, dates and letters follow.
struct Language {
    QString initial = QStringLiteral("en"); // BCP 47
    QString field;                          // the field that overrides it; empty: none
    QByteArray extra;

    friend bool operator==(const Language &, const Language &) = default;
};

struct BrandColor {
    QString name;
    Color value;
    QByteArray extra;

    friend bool operator==(const BrandColor &, const BrandColor &) = default;
};

struct TypeStyle {
    QString name;
    TypefaceId typeface;
    double size = 64; // in pixels, as PropertyId::FontSize
    Color color;
    QByteArray extra;

    friend bool operator==(const TypeStyle &, const TypeStyle &) = default;
};

// What designers choose from, so that all scenes look of one house.
struct Brand {
    QList<BrandColor> palette;
    QList<TypeStyle> styles;
    QList<MediaId> logos; // images
    QByteArray extra;

    friend bool operator==(const Brand &, const Brand &) = default;
};

struct Template {
    QString version = QStringLiteral("1.0"); // of the text form
    QString name;
    QString key; // the field that identifies a viewer
    Language language;
    Output output;
    Brand brand;
    QList<Format> formats; // the first is the base format
    QList<Field> fields;
    QList<InferredField> inferred;
    QList<LookupTable> tables;
    QList<Media> media;
    QList<Font> fonts;
    QList<Typeface> typefaces;
    QList<Scene> scenes;
    QList<StoryboardSlot> storyboard;
    QList<Track> soundtrack; // audio elements in the program's time
    QByteArray extra;

    const Scene *scene(const SceneId &id) const;
    const Media *mediaNamed(const MediaId &id) const;
    const Field *field(const QString &fieldName) const;
    const InferredField *inferredField(const QString &fieldName) const;
    const LookupTable *table(const QString &tableName) const;
    const Typeface *typeface(const TypefaceId &id) const;
    const Font *font(const FontId &id) const;

    friend bool operator==(const Template &, const Template &) = default;
};

// The value of a property that is neither bound nor keyframed, else its first or initial one.
Value staticValue(const Element &element, PropertyId id);
// Whether the property, or one of its keyframes, depends on the viewer.
bool isVariable(const Property &property);
bool isVariable(const Element &element);

} // namespace reelwright
