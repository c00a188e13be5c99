// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/checkelements.h>
#include <model/template/checktemplate.h>
#include <model/template/nesting.h>

#include <QHash>
#include <QSet>
#include <algorithm>

namespace reelwright {

namespace {

bool isSqlName(const QString &name)
{
    const auto letter = [](QChar c) { return c.unicode() < 128 && (c.isLetter() || c == u'_'); };
    return !name.isEmpty() && name.size() <= 63 && letter(name[0]) &&
           std::all_of(name.begin(), name.end(),
                       [&](QChar c) { return letter(c) || (c >= u'0' && c <= u'9'); });
}

// Walks a template and keeps the first fault.
class Checker {
public:
    Checker(const Template &value, const Template *checked) : t(value)
    {
        if (checked && referencesHold(*checked))
            for (const Scene &scene : checked->scenes)
                m_checked.insert(scene.id, &scene);
    }

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
        m_elements.checkTracks(t.soundtrack, QStringLiteral("#/soundtrack"), nullptr);
        checkBrand();
        if (const Result<void> nesting = checkNesting(t); !nesting)
            m_fault.require(false, nesting.error().where, nesting.error().what,
                            nesting.error().hint);
        return m_fault.result();
    }

private:
    // Whether all that an element may refer to is still what it was there.
    bool referencesHold(const Template &checked) const
    {
        QSet<QString> ids;
        for (const Scene &scene : t.scenes)
            ids.insert(scene.id.value);
        return checked.media == t.media && checked.fonts == t.fonts &&
               checked.typefaces == t.typefaces &&
               std::all_of(checked.scenes.begin(), checked.scenes.end(),
                           [&](const Scene &scene) { return ids.contains(scene.id.value); });
    }
    bool isChecked(const Scene &scene) const
    {
        const Scene *before = m_checked.value(scene.id);
        return before && before->duration == scene.duration &&
               before->tracks.constData() == scene.tracks.constData() &&
               before->tracks.size() == scene.tracks.size();
    }
    static QString at(const QString &list, qsizetype index)
    {
        return QStringLiteral("#/%1/%2").arg(list).arg(index);
    }
    void checkFields()
    {
        QHash<QString, QString> seen;
        for (qsizetype i = 0; i < t.fields.size(); ++i) {
            const QString &name = t.fields[i].name;
            const QString where = at(QStringLiteral("fields"), i) + QStringLiteral("/name");
            const QString folded = name.toLower();
            m_fault.require(
                isSqlName(name), where,
                QStringLiteral("'%1' is no field name: a letter or '_', then at most 62 letters, "
                               "digits and '_'")
                    .arg(name));
            m_fault.require(folded != QLatin1String("row_") && folded != QLatin1String("today"),
                            where, QStringLiteral("the name '%1' is reserved").arg(name));
            m_fault.require(!seen.contains(folded), where,
                            QStringLiteral("the field '%1' has the name of the field '%2'")
                                .arg(name, seen.value(folded)),
                            QStringLiteral("capitals don't tell fields apart"));
            seen.insert(folded, name);
        }
        m_fault.require(!t.key.isEmpty(), QStringLiteral("#/key"),
                        QStringLiteral("no field is named that identifies a viewer"));
        requireField(t.key, QStringLiteral("#/key"));
        requireField(t.language.field, QStringLiteral("#/language/field"));
    }
    void requireField(const QString &name, const QString &where)
    {
        m_fault.require(name.isEmpty() || t.field(name), where,
                        QStringLiteral("there is no field '%1'").arg(name));
    }

    void checkFormats()
    {
        QSet<QString> seen;
        m_fault.require(!t.formats.isEmpty(), QStringLiteral("#/formats"),
                        QStringLiteral("a template needs at least one format"));
        for (qsizetype i = 0; i < t.formats.size(); ++i) {
            const Format &format = t.formats[i];
            const QString where = at(QStringLiteral("formats"), i);
            m_fault.requireId(format.id.value, seen, where + QStringLiteral("/id"));
            requireSide(format.width, where + QStringLiteral("/width"));
            requireSide(format.height, where + QStringLiteral("/height"));
            m_fault.require(FrameRate::parse(format.rate.text()) == format.rate,
                            where + QStringLiteral("/rate"),
                            QStringLiteral("%1 is no frame rate up to 1000 in lowest terms")
                                .arg(format.rate.text()));
        }
    }
    void requireSide(int pixels, const QString &where)
    {
        m_fault.require(pixels % 2 == 0 && pixels >= 16 && pixels <= 8192, where,
                        QStringLiteral("%1 must be an even number from 16 to 8192").arg(pixels));
    }
    void requireRange(int number, int minimum, int maximum, const QString &where)
    {
        m_fault.require(number >= minimum && number <= maximum, where,
                        QStringLiteral("%1 must be a whole number from %2 to %3")
                            .arg(number)
                            .arg(minimum)
                            .arg(maximum));
    }
    void checkOutput()
    {
        requireRange(t.output.quality, 0, 51, QStringLiteral("#/output/quality"));
        requireRange(t.output.keyframeEvery, 1, 600, QStringLiteral("#/output/keyframeEvery"));
        requireRange(t.output.soundBitRate, 32'000, 512'000,
                     QStringLiteral("#/output/soundBitRate"));
    }

    void checkFiles()
    {
        QSet<QString> media;
        for (qsizetype i = 0; i < t.media.size(); ++i) {
            const QString where = at(QStringLiteral("media"), i);
            m_fault.requireId(t.media[i].id.value, media, where + QStringLiteral("/id"));
            requirePath(t.media[i].path, where);
            checkFacts(t.media[i], where);
        }
        QSet<QString> fonts;
        for (qsizetype i = 0; i < t.fonts.size(); ++i) {
            const Font &font = t.fonts[i];
            const QString where = at(QStringLiteral("fonts"), i);
            m_fault.requireId(font.id.value, fonts, where + QStringLiteral("/id"));
            if (!font.path.startsWith(u'/'))
                requirePath(font.path, where);
            else
                m_fault.require(
                    !font.digest.isEmpty(), where,
                    QStringLiteral("a font with an absolute path needs a digest"),
                    QStringLiteral("record its digest, or put the font beside the template"));
        }
        QSet<QString> typefaces;
        for (qsizetype i = 0; i < t.typefaces.size(); ++i) {
            const QString where = at(QStringLiteral("typefaces"), i);
            m_fault.requireId(t.typefaces[i].id.value, typefaces, where + QStringLiteral("/id"));
            const QList<FontId> &list = t.typefaces[i].fonts;
            m_fault.require(!list.isEmpty(), where,
                            QStringLiteral("a typeface needs at least one font"));
            for (qsizetype j = 0; j < list.size(); ++j)
                m_fault.require(t.font(list[j]), QStringLiteral("%1/fonts/%2").arg(where).arg(j),
                                QStringLiteral("there is no font '%1'").arg(list[j].value));
        }
    }
    void checkFacts(const Media &medium, const QString &where)
    {
        requireRange(medium.width, 0, 100'000, where + QStringLiteral("/width"));
        requireRange(medium.height, 0, 100'000, where + QStringLiteral("/height"));
        m_fault.require(!medium.duration ||
                            (*medium.duration > Flicks(0) && *medium.duration <= longestTime),
                        where + QStringLiteral("/duration"),
                        QStringLiteral("a medium's duration must be more than 0, and at most "
                                       "1000000 s"));
    }
    void requirePath(const QString &path, const QString &where)
    {
        if (const auto checked = checkRelativePath(path); !checked)
            m_fault.require(false, where + QStringLiteral("/path"), checked.error().what,
                            checked.error().hint);
    }

    void checkScene(const Scene &scene, const QString &where)
    {
        m_fault.requireId(scene.id.value, m_scenes, where + QStringLiteral("/id"));
        m_fault.require(scene.duration > Flicks(0) && scene.duration <= longestTime,
                        where + QStringLiteral("/duration"),
                        QStringLiteral("a scene's duration must be more than 0, and at most "
                                       "1000000 s"));
        QSet<QString> tags;
        for (qsizetype i = 0; i < scene.tags.size(); ++i)
            requireTitle(scene.tags[i], tags, QStringLiteral("%1/tags/%2").arg(where).arg(i));
        for (qsizetype i = 0; i < scene.markers.size(); ++i)
            checkMarker(scene, i, QStringLiteral("%1/markers/%2/time").arg(where).arg(i));
        if (isChecked(scene))
            m_elements.remember(scene.tracks);
        else
            m_elements.checkTracks(scene.tracks, where + QStringLiteral("/tracks"), &scene);
    }
    void checkMarker(const Scene &scene, qsizetype index, const QString &where)
    {
        const Flicks time = scene.markers[index].time;
        m_fault.require(time >= Flicks(0) && time < scene.duration, where,
                        QStringLiteral("the marker must lie inside its scene"));
        m_fault.require(index == 0 || scene.markers[index - 1].time < time, where,
                        QStringLiteral("markers must follow each other in time"));
    }
    void requireTitle(const QString &title, QSet<QString> &seen, const QString &where)
    {
        m_fault.require(!title.isEmpty(), where, QStringLiteral("the name is empty"));
        m_fault.require(!seen.contains(title), where,
                        QStringLiteral("'%1' is there already").arg(title));
        seen.insert(title);
    }
    void checkBrand()
    {
        QSet<QString> colours;
        for (qsizetype i = 0; i < t.brand.palette.size(); ++i)
            requireTitle(t.brand.palette[i].name, colours,
                         at(QStringLiteral("brand/palette"), i) + QStringLiteral("/name"));
        QSet<QString> styles;
        for (qsizetype i = 0; i < t.brand.styles.size(); ++i) {
            const TypeStyle &style = t.brand.styles[i];
            const QString where = at(QStringLiteral("brand/styles"), i);
            requireTitle(style.name, styles, where + QStringLiteral("/name"));
            m_fault.require(t.typeface(style.typeface), where + QStringLiteral("/typeface"),
                            QStringLiteral("there is no typeface '%1'").arg(style.typeface.value));
            m_fault.require(accepts(specOf(PropertyId::FontSize), style.size),
                            where + QStringLiteral("/size"),
                            QStringLiteral("the size must be a number from 1 to 4000"));
        }
        QSet<QString> logos;
        for (qsizetype i = 0; i < t.brand.logos.size(); ++i)
            checkLogo(t.brand.logos[i], logos, at(QStringLiteral("brand/logos"), i));
    }
    void checkLogo(const MediaId &id, QSet<QString> &seen, const QString &where)
    {
        const Media *medium = t.mediaNamed(id);
        m_fault.require(medium, where, QStringLiteral("there is no medium '%1'").arg(id.value));
        m_fault.require(!medium || medium->kind == MediaKind::Image, where,
                        QStringLiteral("the logo '%1' is no image").arg(id.value));
        m_fault.require(!seen.contains(id.value), where,
                        QStringLiteral("the logo '%1' is there already").arg(id.value));
        seen.insert(id.value);
    }
    void checkSlot(qsizetype index, const QString &where)
    {
        const StoryboardSlot &slot = t.storyboard[index];
        m_fault.requireId(slot.id.value, m_slots, where + QStringLiteral("/id"));
        for (qsizetype i = 0; i < slot.candidates.size(); ++i)
            requireScene(slot.candidates[i].scene,
                         QStringLiteral("%1/candidates/%2/scene").arg(where).arg(i));
        if (!slot.otherwise.isEmpty())
            requireScene(slot.otherwise, where + QStringLiteral("/otherwise"));
        const QString fade = where + QStringLiteral("/crossFade");
        m_fault.require(slot.crossFade >= Flicks(0), fade,
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
        m_fault.require(t.scene(id), where, QStringLiteral("there is no scene '%1'").arg(id.value));
    }
    void requireRoom(const StoryboardSlot &slot, Flicks fade, const QString &where)
    {
        const auto longEnough = [&](const SceneId &id) {
            const Scene *scene = t.scene(id);
            m_fault.require(
                !scene || scene->duration >= fade, where,
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
    QHash<SceneId, const Scene *> m_checked;
    QSet<QString> m_scenes;
    QSet<QString> m_slots;
    FirstFault m_fault;
    ElementCheck m_elements{t, m_fault};
};

} // namespace

Result<void> checkTemplate(const Template &value, const Template *checked)
{
    return Checker(value, checked).run();
}

Result<void> checkRelativePath(const QString &path)
{
    const auto refuse = [&](const char *why) {
        return fail(
            QStringLiteral("the path '%1' %2").arg(path, QLatin1String(why)), {},
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
