// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/document/document.h>
#include <model/document/embedded.h>
#include <model/document/parttable.h>
#include <model/document/reelfile.h>
#include <model/document/rescue.h>
#include <model/document/rescuecopy.h>
#include <model/template/checktemplate.h>
#include <model/template/templatejson.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace reelwright {

namespace {

constexpr int mostRepairs = 10'000;
const QString substitute = QStringLiteral("rescued"); // the scene of tracks whose own is not known

QString butItsParts()
{
    return Message::tr(" but for what was in it");
}

QString inWords(const PartKey &key)
{
    return key.id.isEmpty() ? Message::tr("the settings of the template")
                            : Message::tr("the %1 '%2'").arg(Message::tr(nameOf(key.kind)), key.id);
}

QByteArray bodyOf(const QJsonObject &members)
{
    return QJsonDocument(members).toJson(QJsonDocument::Compact);
}

// Makes a whole template of some rows.
class Rescue {
public:
    explicit Rescue(PartRows rows) : m_rows(std::move(rows)) {}

    Result<Template> run()
    {
        giveTemplate();
        dropUnreadable();
        giveOwners();
        for (int repair = 0; repair < mostRepairs; ++repair) {
            const QList<TemplatePart> parts = m_rows.values();
            QList<PartEdit> edits;
            for (const TemplatePart &part : parts)
                edits.append({std::nullopt, part});
            const Result<Template> value = patched(Template(), {}, edits);
            if (!value)
                return value;
            const Result<void> checked = checkTemplate(*value);
            if (checked)
                return value;
            if (!mend(*value, checked.error().where))
                return fail(checked.error());
        }
        return fail(Message::tr("too much of the document is damaged"));
    }
    QStringList lost() const { return m_lost; }

private:
    void giveTemplate()
    {
        if (const auto root = m_rows.constFind({}); root != m_rows.cend() && checkPart(*root))
            return;
        lose({});
        m_rows.insert({}, partsOf(Template()).first());
    }
    void dropUnreadable()
    {
        for (const TemplatePart &part : m_rows.values())
            if (!checkPart(part)) {
                if (part.kind == PartKind::Track)
                    m_sceneOfTrack.insert(part.id, part.parent);
                lose(part.key());
            }
    }
    // A track or scene in the place of one that is lost.
    void giveOwners()
    {
        for (const TemplatePart &part : m_rows.values())
            if (part.kind == PartKind::Element && !m_rows.contains({PartKind::Track, part.parent}))
                give({PartKind::Track, part.parent, m_sceneOfTrack.value(part.parent, substitute),
                      int(m_rows.size()), bodyOf({{QStringLiteral("id"), part.parent}})});
        for (const TemplatePart &part : m_rows.values())
            if (part.kind == PartKind::Track && !part.parent.isEmpty() &&
                !m_rows.contains({PartKind::Scene, part.parent}))
                give({PartKind::Scene,
                      part.parent,
                      {},
                      int(m_rows.size()),
                      bodyOf({{QStringLiteral("id"), part.parent},
                              {QStringLiteral("duration"), 3600}})});
    }
    void give(const TemplatePart &part)
    {
        const QString name = inWords(part.key());
        m_lost.removeAll(name);
        m_lost.append(part.id == substitute ? Message::tr("where that belongs which is in ") + name
                                            : name + butItsParts());
        m_rows.insert(part.key(), part);
    }
    void lose(const PartKey &key)
    {
        m_lost.removeAll(inWords(key) + butItsParts());
        m_lost.append(inWords(key));
        m_rows.remove(key);
    }

    // Takes out the part that a JSON pointer leads to, or puts in what the template lacks.
    bool mend(const Template &value, const QString &pointer)
    {
        if (pointer == QLatin1String("#/formats")) {
            const Format format{{QStringLiteral("base")}, {}, 1920, 1080, {}, {}};
            Template with;
            with.formats = {format};
            m_lost.append(Message::tr("every format (one of 1920 by 1080 takes their place)"));
            return put(with, PartKind::Format);
        }
        if (pointer == QLatin1String("#/key") || pointer == QLatin1String("#/language/field")) {
            QJsonObject root = QJsonDocument::fromJson(m_rows.value({}).body).object();
            if (pointer.endsWith(QLatin1String("key"))) {
                if (value.fields.isEmpty()) {
                    Template with;
                    with.fields = {Field{QStringLiteral("id"), {}, {}, {}, {}, {}, {}}};
                    put(with, PartKind::Field);
                }
                const QString key = value.fields.isEmpty() ? QStringLiteral("id")
                                                           : value.fields.first().name;
                root[QLatin1String("key")] = key;
                m_lost.append(
                    Message::tr("the field that tells viewers apart ('%1' takes its place)")
                        .arg(key));
            } else {
                m_lost.append(Message::tr("the field of the viewers' language"));
                root.remove(QLatin1String("language"));
            }
            m_rows[{}].body = bodyOf(root);
            return true;
        }
        if (pointer.startsWith(QLatin1String("#/brand/")))
            return dropFromBrand(pointer.split(u'/'));
        const QStringList steps = pointer.split(u'/');
        if (const std::optional<PartKey> key = partAt(value, steps)) {
            if (!dropOverrides(*key, steps))
                lose(*key);
            return true;
        }
        return dropMember(steps.value(1));
    }
    // What an element has otherwise in a format; the element itself stays.
    bool dropOverrides(const PartKey &key, const QStringList &steps)
    {
        const QString member = QStringLiteral("overrides");
        const QString format = steps.value(steps.indexOf(member) + 1);
        QJsonObject body = QJsonDocument::fromJson(m_rows.value(key).body).object();
        QJsonObject overrides = body[member].toObject();
        if (!steps.contains(member) || !overrides.contains(format))
            return false;
        overrides.remove(format);
        body[member] = overrides;
        m_rows[key].body = bodyOf(body);
        m_lost.append(inWords(key) + Message::tr(" in the format '%1'").arg(format));
        return true;
    }
    bool dropMember(const QString &name) // of the template itself
    {
        QJsonObject root = QJsonDocument::fromJson(m_rows.value({}).body).object();
        if (name == QLatin1String("reelwright") || !root.contains(name))
            return false;
        root.remove(name);
        m_rows[{}].body = bodyOf(root);
        m_lost.append(Message::tr("the template's ") + name);
        return true;
    }
    bool dropFromBrand(const QStringList &steps)
    {
        QJsonObject root = QJsonDocument::fromJson(m_rows.value({}).body).object();
        QJsonObject brand = root[QLatin1String("brand")].toObject();
        QJsonArray items = brand[steps.value(2)].toArray();
        const qsizetype index = steps.value(3).toLongLong();
        if (index >= items.size())
            return false;
        const QJsonValue item = items.takeAt(index);
        const QString name = item.isString() ? item.toString()
                                             : item[QLatin1String("name")].toString();
        m_lost.append(Message::tr("'%1' of the brand's %2").arg(name, steps.value(2)));
        brand[steps.value(2)] = items;
        root[QLatin1String("brand")] = brand;
        m_rows[{}].body = bodyOf(root);
        return true;
    }
    bool put(const Template &with, PartKind kind)
    {
        for (const TemplatePart &part : partsOf(with))
            if (part.kind == kind)
                m_rows.insert(part.key(), part);
        return true;
    }
    static std::optional<PartKey> partAt(const Template &value, const QStringList &steps)
    {
        const QString list = steps.value(1);
        const qsizetype index = steps.value(2).toLongLong();
        const auto in = [&](const auto &items, PartKind kind, auto name) -> std::optional<PartKey> {
            if (index >= items.size())
                return std::nullopt;
            return PartKey{kind, name(items[index])};
        };
        const auto id = [](const auto &item) { return item.id.value; };
        if (list == QLatin1String("fields"))
            return in(value.fields, PartKind::Field, [](const Field &field) { return field.name; });
        if (list == QLatin1String("formats"))
            return in(value.formats, PartKind::Format, id);
        if (list == QLatin1String("media"))
            return in(value.media, PartKind::Media, id);
        if (list == QLatin1String("fonts"))
            return in(value.fonts, PartKind::Font, id);
        if (list == QLatin1String("typefaces"))
            return in(value.typefaces, PartKind::Typeface, id);
        if (list == QLatin1String("storyboard"))
            return in(value.storyboard, PartKind::Slot, id);
        if (list == QLatin1String("soundtrack"))
            return inTracks(value.soundtrack, steps, 2);
        if (list != QLatin1String("scenes") || index >= value.scenes.size())
            return std::nullopt;
        const Scene &scene = value.scenes[index];
        return steps.value(3) == QLatin1String("tracks") ? inTracks(scene.tracks, steps, 4)
                                                         : in(value.scenes, PartKind::Scene, id);
    }
    static std::optional<PartKey> inTracks(const QList<Track> &tracks, const QStringList &steps,
                                           qsizetype at)
    {
        const qsizetype index = steps.value(at).toLongLong();
        if (index >= tracks.size())
            return std::nullopt;
        const Track &track = tracks[index];
        const qsizetype element = steps.value(at + 2, QStringLiteral("-1")).toLongLong();
        if (element >= 0 && element < track.elements.size())
            return PartKey{PartKind::Element, track.elements[element].id.value};
        return PartKey{PartKind::Track, track.id.value};
    }

    PartRows m_rows;
    QHash<QString, QString> m_sceneOfTrack; // of those that can't be read
    QStringList m_lost;
};

// Embeds the bytes that can be read, and tells which media have lost theirs.
Result<QStringList> takeEmbedded(const Database &file, const Template &value,
                                 const Document::Embed &embed, const GoOn &goOn)
{
    QStringList lost;
    for (const Media &medium : value.media) {
        if (!medium.embedded)
            continue;
        if (isStopped(goOn))
            return stopped();
        const QString name = inWords({PartKind::Media, medium.id.value});
        const Result<QByteArray> bytes = readEmbedded(file, medium.digest, name);
        if (!bytes)
            lost.append(QStringLiteral("the bytes of ") + name);
        else if (const Result<Digest> embedded = embed(*bytes); !embedded)
            return fail(embedded.error());
    }
    return lost;
}

// As far as the versions' names can be read.
QString lostHistory(const Database &file)
{
    QStringList names;
    static_cast<void>(
        file.run("SELECT name FROM version ORDER BY id", {}, [&](const Database::Row &row) {
            names.append(row.text(0));
            return true;
        }));
    const QString history = QStringLiteral("the history and the named versions");
    return names.isEmpty()
               ? history
               : QStringLiteral("%1 (%2)").arg(history, names.join(QLatin1String(", ")));
}

} // namespace

Result<QStringList> rescueDocument(const QString &path, const QString &target, const GoOn &goOn)
{
    const Result<Staging> staging = Staging::beside(target);
    if (!staging)
        return fail(staging.error());
    const auto named = [&](Error error) {
        if (error.code != ErrorCode::Passing && error.where.startsWith(staging->path()))
            error.where = path;
        return staging->named(error);
    };
    if (const auto copied = copyDamaged(path, staging->path(), goOn); !copied)
        return fail(named(copied.error()));
    const Result<Database> file = Database::open(staging->path(), Database::Mode::Read);
    if (!file)
        return fail(named(file.error()));
    QStringList torn;
    const PartRows rows = readableParts(*file, torn);
    if (rows.isEmpty())
        return fail(Message::tr("nothing in the document can be read"), path,
                    Message::tr("take an older copy of the file"));
    Result<QString> mediaRoot = setting(*file, QStringLiteral("mediaRoot"));
    if (!mediaRoot || !checkMediaRoot(*mediaRoot, realFolder(target), target)) {
        torn.append(Message::tr("the folder of its media"));
        mediaRoot = QString();
    }
    const Result<FileFacts> facts = readFileFacts(*file);
    if (!facts)
        torn.append(QStringLiteral("which files it was made with"));
    Rescue rescue(rows);
    const Result<Template> value = rescue.run();
    if (!value)
        return fail(value.error().in(path));
    QStringList lost;
    const auto embedded = [&](const Document::Embed &embed) {
        return takeEmbedded(*file, *value, embed, goOn).map([&](const QStringList &bytes) {
            lost = bytes;
        });
    };
    const Result<Document> made =
        Document::create(target, *value, {*mediaRoot, facts.value_or(FileFacts()), {}, embedded});
    if (!made)
        return fail(made.error());
    return torn + rescue.lost() + lost + QStringList(lostHistory(*file));
}

bool mayBeRescued(const QString &path)
{
    return reelVersion(path).has_value();
}

} // namespace reelwright
