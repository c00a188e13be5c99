// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/template/checkcontract.h>
#include <model/template/checkelements.h>
#include <model/template/checktemplate.h>
#include <model/template/formversion.h>
#include <model/template/nesting.h>

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace reelwright {

namespace {

constexpr qsizetype longestPath = 1024;

bool isDigest(const Digest &digest)
{
    return digest.size() == 64 && std::all_of(digest.begin(), digest.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

constexpr const char *presets[] = {"ultrafast", "superfast", "veryfast", "faster",  "fast",
                                   "medium",    "slow",      "slower",   "veryslow"};

// Walks a template and keeps the first fault.
class Checker {
public:
    Checker(const Template &value, const Template *checked) : t(value)
    {
        for (const Scene &scene : t.scenes)
            m_byId.insert(scene.id, &scene);
        if (checked && referencesHold(*checked)) {
            m_before = checked;
            for (const Scene &scene : checked->scenes)
                m_checked.insert(scene.id, &scene);
        }
    }

    Result<void> run()
    {
        checkVersion();
        ContractCheck(t, m_fault, [this](const QByteArray &extra, const Where &where) {
            known(extra, where);
        }).run(m_root);
        checkFormats();
        checkFiles();
        checkOutput();
        for (qsizetype i = 0; i < t.scenes.size(); ++i)
            checkScene(t.scenes[i], Where(m_root, "scenes", i));
        for (qsizetype i = 0; i < t.storyboard.size(); ++i)
            checkSlot(i, Where(m_root, "storyboard", i));
        m_elements.checkTracks(t.soundtrack, m_root, "soundtrack", nullptr);
        if (m_before)
            noteNew(t.soundtrack, m_before->soundtrack);
        checkOthers();
        checkBrand();
        if (m_nests)
            if (const Result<void> nesting = checkNesting(t); !nesting)
                m_fault.add(nesting.error());
        return m_fault.result();
    }

private:
    // Whether all that an element may refer to is still what it was there, and its form.
    bool referencesHold(const Template &checked) const
    {
        return checked.version == t.version && checked.media == t.media &&
               checked.fonts == t.fonts && checked.typefaces == t.typefaces &&
               checked.formats == t.formats &&
               std::all_of(checked.scenes.begin(), checked.scenes.end(),
                           [&](const Scene &scene) { return m_byId.contains(scene.id); });
    }
    bool isChecked(const Scene &scene) const
    {
        const Scene *before = m_checked.value(scene.id);
        return before && before->duration == scene.duration &&
               before->tracks.constData() == scene.tracks.constData() &&
               before->tracks.size() == scene.tracks.size();
    }
    void checkVersion()
    {
        if (const Result<bool> newer = isNewerForm(t.version); !newer)
            m_fault.require(false, Where(m_root, "reelwright"), newer.error().what,
                            newer.error().hint);
        m_fault.requireName(t.name, Where(m_root, "name"));
        known(t.extra, m_root);
    }
    void known(const QByteArray &extra, const Where &where)
    {
        m_elements.requireKnown(extra, where);
    }
    void checkFormats()
    {
        QSet<QString> seen;
        m_fault.require(!t.formats.isEmpty(), Where(m_root, "formats"),
                        Message::tr("a template needs at least one format"));
        for (qsizetype i = 0; i < t.formats.size(); ++i) {
            const Format &format = t.formats[i];
            const Where where(m_root, "formats", i);
            m_fault.requireId(format.id.value, seen, Where(where, "id"));
            m_fault.requireName(format.name, Where(where, "name"));
            requireSide(format.width, Where(where, "width"));
            requireSide(format.height, Where(where, "height"));
            m_fault.require(FrameRate::parse(format.rate.text()) == format.rate,
                            Where(where, "rate"), [&] {
                                return Message::tr("%1 is no frame rate up to 1000 in lowest "
                                                   "terms")
                                    .arg(format.rate.text());
                            });
            known(format.extra, where);
        }
    }
    void requireSide(int pixels, const Where &where)
    {
        m_fault.require(pixels % 2 == 0 && pixels >= 16 && pixels <= 8192, where, [&] {
            return Message::tr("%1 must be an even number from 16 to 8192").arg(pixels);
        });
    }
    void requireRange(int number, int minimum, int maximum, const Where &where)
    {
        m_fault.require(number >= minimum && number <= maximum, where, [&] {
            return Message::tr("%1 must be a whole number from %2 to %3")
                .arg(number)
                .arg(minimum)
                .arg(maximum);
        });
    }
    void checkOutput()
    {
        const Where where(m_root, "output");
        const bool known = std::any_of(std::begin(presets), std::end(presets), [&](auto preset) {
            return t.output.preset == QLatin1String(preset);
        });
        m_fault.require(known, Where(where, "preset"), [&] {
            return Message::tr("'%1' is none of x264's presets").arg(t.output.preset);
        });
        requireRange(t.output.quality, 0, 51, Where(where, "quality"));
        requireRange(t.output.keyframeEvery, 1, 600, Where(where, "keyframeEvery"));
        requireRange(t.output.soundBitRate, 32'000, 512'000, Where(where, "soundBitRate"));
        this->known(t.output.extra, where);
    }

    void checkFiles()
    {
        QSet<QString> media;
        for (qsizetype i = 0; i < t.media.size(); ++i) {
            const Where where(m_root, "media", i);
            m_fault.requireId(t.media[i].id.value, media, Where(where, "id"));
            requirePath(t.media[i].path, where);
            requireDigest(t.media[i].digest, where);
            checkFacts(t.media[i], where);
            known(t.media[i].extra, where);
        }
        QSet<QString> fonts;
        for (qsizetype i = 0; i < t.fonts.size(); ++i) {
            const Font &font = t.fonts[i];
            const Where where(m_root, "fonts", i);
            m_fault.requireId(font.id.value, fonts, Where(where, "id"));
            if (!font.path.startsWith(u'/'))
                requirePath(font.path, where);
            else
                requireSystemFont(font, where);
            requireDigest(font.digest, where);
            requireRange(font.face, 0, 1000, Where(where, "face"));
            known(font.extra, where);
        }
        QSet<QString> typefaces;
        for (qsizetype i = 0; i < t.typefaces.size(); ++i) {
            const Where where(m_root, "typefaces", i);
            m_fault.requireId(t.typefaces[i].id.value, typefaces, Where(where, "id"));
            const QList<FontId> &list = t.typefaces[i].fonts;
            m_fault.require(!list.isEmpty(), where,
                            Message::tr("a typeface needs at least one font"));
            for (qsizetype j = 0; j < list.size(); ++j)
                m_fault.require(t.font(list[j]), Where(where, "fonts", j), [&] {
                    return Message::tr("there is no font '%1'").arg(list[j].value);
                });
            known(t.typefaces[i].extra, where);
        }
    }
    void requireSystemFont(const Font &font, const Where &where)
    {
        m_fault.require(!font.digest.isEmpty(), where,
                        Message::tr("a font with an absolute path needs a digest"),
                        Message::tr("record its digest, or put the font beside the template"));
        m_fault.require(font.path.size() <= longestPath, Where(where, "path"),
                        Message::tr("the path is too long"));
    }
    void requireDigest(const Digest &digest, const Where &where)
    {
        m_fault.require(digest.isEmpty() || isDigest(digest), Where(where, "digest"), [&] {
            return Message::tr("'%1' is no SHA-256 as 64 digits of 0-9 and a-f")
                .arg(QString::fromLatin1(digest.left(80)));
        });
    }
    void checkFacts(const Media &medium, const Where &where)
    {
        requireRange(medium.width, 0, 100'000, Where(where, "width"));
        requireRange(medium.height, 0, 100'000, Where(where, "height"));
        m_fault.require(!medium.duration ||
                            (*medium.duration > Flicks(0) && *medium.duration <= longestTime),
                        Where(where, "duration"),
                        Message::tr("a medium's duration must be more than 0, and at most "
                                    "1000000 s"));
    }
    void requirePath(const QString &path, const Where &where)
    {
        if (const auto checked = checkRelativePath(path); !checked)
            m_fault.require(false, Where(where, "path"), checked.error().what,
                            checked.error().hint);
    }

    void checkScene(const Scene &scene, const Where &where)
    {
        m_fault.requireId(scene.id.value, m_scenes, Where(where, "id"));
        m_fault.requireName(scene.name, Where(where, "name"));
        m_fault.require(scene.duration > Flicks(0) && scene.duration <= longestTime,
                        Where(where, "duration"),
                        Message::tr("a scene's duration must be more than 0, and at most "
                                    "1000000 s"));
        QSet<QString> tags;
        for (qsizetype i = 0; i < scene.tags.size(); ++i)
            requireTitle(scene.tags[i], tags, Where(where, "tags", i));
        for (qsizetype i = 0; i < scene.markers.size(); ++i)
            checkMarker(scene, i, Where(where, "markers", i));
        known(scene.extra, where);
        if (isChecked(scene))
            return;
        m_elements.checkTracks(scene.tracks, where, "tracks", &scene);
        m_nests = m_nests || !scenesNestedIn(scene).isEmpty();
        const Scene *before = m_checked.value(scene.id);
        noteNew(scene.tracks, before ? before->tracks : QList<Track>());
    }
    // Ids that come, and may be taken elsewhere.
    void noteNew(const QList<Track> &tracks, const QList<Track> &before)
    {
        QSet<QString> known;
        for (const Track &track : before) {
            known.insert(track.id.value);
            for (const Element &element : track.elements)
                known.insert(element.id.value);
        }
        const auto note = [&](const QString &id) {
            if (!known.contains(id))
                m_newIds.insert(id);
        };
        for (const Track &track : tracks) {
            note(track.id.value);
            for (const Element &element : track.elements)
                note(element.id.value);
        }
    }
    void checkOthers()
    {
        if (m_checked.isEmpty() || m_newIds.isEmpty())
            return;
        for (qsizetype i = 0; i < t.scenes.size(); ++i)
            if (isChecked(t.scenes[i]))
                m_elements.checkOthers(t.scenes[i].tracks, m_newIds, Where(m_root, "scenes", i));
    }
    void checkMarker(const Scene &scene, qsizetype index, const Where &where)
    {
        const Marker &marker = scene.markers[index];
        m_fault.require(marker.time >= Flicks(0) && marker.time < scene.duration,
                        Where(where, "time"), Message::tr("the marker must lie inside its scene"));
        m_fault.require(index == 0 || scene.markers[index - 1].time < marker.time,
                        Where(where, "time"),
                        Message::tr("markers must follow each other in time"));
        m_fault.requireName(marker.name, Where(where, "name"));
        known(marker.extra, where);
    }
    void requireTitle(const QString &title, QSet<QString> &seen, const Where &where)
    {
        m_fault.require(!title.isEmpty(), where, Message::tr("the name is empty"));
        m_fault.requireName(title, where);
        m_fault.require(!seen.contains(title), where,
                        [&] { return Message::tr("'%1' is there already").arg(title); });
        seen.insert(title);
    }
    void checkBrand()
    {
        const Where brand(m_root, "brand");
        known(t.brand.extra, brand);
        QSet<QString> colours;
        for (qsizetype i = 0; i < t.brand.palette.size(); ++i) {
            const Where where(brand, "palette", i);
            requireTitle(t.brand.palette[i].name, colours, Where(where, "name"));
            known(t.brand.palette[i].extra, where);
        }
        QSet<QString> styles;
        for (qsizetype i = 0; i < t.brand.styles.size(); ++i) {
            const TypeStyle &style = t.brand.styles[i];
            const Where where(brand, "styles", i);
            requireTitle(style.name, styles, Where(where, "name"));
            m_fault.require(t.typeface(style.typeface), Where(where, "typeface"), [&] {
                return Message::tr("there is no typeface '%1'").arg(style.typeface.value);
            });
            m_fault.require(accepts(specOf(PropertyId::FontSize), style.size), Where(where, "size"),
                            Message::tr("the size must be a number from 1 to 4000"));
            known(style.extra, where);
        }
        QSet<QString> logos;
        for (qsizetype i = 0; i < t.brand.logos.size(); ++i)
            checkLogo(t.brand.logos[i], logos, Where(brand, "logos", i));
    }
    void checkLogo(const MediaId &id, QSet<QString> &seen, const Where &where)
    {
        const Media *medium = t.mediaNamed(id);
        m_fault.require(medium, where,
                        [&] { return Message::tr("there is no medium '%1'").arg(id.value); });
        m_fault.require(!medium || medium->kind == MediaKind::Image, where,
                        [&] { return Message::tr("the logo '%1' is no image").arg(id.value); });
        m_fault.require(!seen.contains(id.value), where, [&] {
            return Message::tr("the logo '%1' is there already").arg(id.value);
        });
        seen.insert(id.value);
    }
    void checkSlot(qsizetype index, const Where &where)
    {
        const StoryboardSlot &slot = t.storyboard[index];
        m_fault.requireId(slot.id.value, m_slots, Where(where, "id"));
        m_fault.requireName(slot.name, Where(where, "name"));
        known(slot.extra, where);
        for (qsizetype i = 0; i < slot.candidates.size(); ++i) {
            const Where candidate(where, "candidates", i);
            requireScene(slot.candidates[i].scene, Where(candidate, "scene"));
            known(slot.candidates[i].extra, candidate);
        }
        if (!slot.otherwise.isEmpty())
            requireScene(slot.otherwise, Where(where, "otherwise"));
        const Where fade(where, "crossFade");
        m_fault.require(slot.crossFade >= Flicks(0), fade,
                        Message::tr("a cross-fade can't be shorter than 0"));
        m_fault.require(slot.crossFade <= longestTime, fade,
                        Message::tr("a cross-fade can't be longer than 1000000 s"));
        if (slot.crossFade <= Flicks(0) || index == 0)
            return;
        requireRoom(slot, slot.crossFade, fade);
        for (qsizetype before = index - 1; before >= 0; --before) { // the last one that is shown
            requireRoom(t.storyboard[before], slot.crossFade, fade);
            if (isAlwaysShown(t.storyboard[before]))
                break;
        }
    }
    void requireScene(const SceneId &id, const Where &where)
    {
        m_fault.require(m_byId.contains(id), where,
                        [&] { return Message::tr("there is no scene '%1'").arg(id.value); });
    }
    void requireRoom(const StoryboardSlot &slot, Flicks fade, const Where &where)
    {
        const auto longEnough = [&](const SceneId &id) {
            const Scene *scene = m_byId.value(id);
            m_fault.require(!scene || scene->duration >= fade, where, [&] {
                return Message::tr("the cross-fade is longer than the scene '%1'").arg(id.value);
            });
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
    const Where m_root;
    const Template *m_before = nullptr;
    QHash<SceneId, const Scene *> m_byId;
    QHash<SceneId, const Scene *> m_checked; // what m_before has, if elements may rely on it
    QSet<QString> m_newIds;
    bool m_nests = false; // some scene that is looked through shows another
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
        return fail(Message::tr("the path '%1' %2").arg(path, QLatin1String(why)), {},
                    Message::tr("put the file into the template's folder and write its path from "
                                "there, with forward slashes"));
    };
    if (path.isEmpty() || path.size() > longestPath)
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
