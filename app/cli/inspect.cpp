// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "openedtemplate.h"

#include <model/binding/compiledtemplate.h>
#include <model/template/informat.h>
#include <model/template/nesting.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <algorithm>

namespace reelwright::cli {

namespace {

// One binding or rule, and the fields that reach it.
struct Reading {
    QString place; // "greeting / greeting-hello / text"
    QString source;
    QStringList fields;
    QString format{}; // that has it otherwise than the base format; empty: in that, and where
                      // nothing else is said

    QString words() const
    {
        return format.isEmpty() ? place : QStringLiteral("%1 (format %2)").arg(place, format);
    }
    bool reads(const Field &field) const { return fields.contains(field.name); }
};

QString placeOf(const BindingSite &site)
{
    const QString scene = site.scene.isEmpty() ? QStringLiteral("soundtrack") : site.scene.value;
    QString place =
        QStringLiteral("%1 / %2 / %3")
            .arg(scene, site.element.value, QString::fromLatin1(specOf(site.property).name));
    if (site.keyframe >= 0)
        place += QStringLiteral(" / keyframe %1").arg(site.keyframe + 1);
    return place;
}

QList<Reading> bindingsOf(const Template &value, const CompiledTemplate &compiled,
                          const QString &format = {})
{
    QList<Reading> readings;
    const QList<BindingSite> sites = bindingSites(value);
    for (int i = 0; i < sites.size(); ++i)
        readings.append(
            {placeOf(sites[i]), sites[i].binding.source, compiled.values[i].fields, format});
    return readings;
}

QList<Reading> rulesOf(const Template &value, const CompiledTemplate &compiled)
{
    QList<Reading> readings;
    for (int i = 0; i < value.storyboard.size(); ++i) {
        QStringList rules;
        for (const Candidate &candidate : value.storyboard[i].candidates)
            if (!candidate.when.isEmpty())
                rules.append(candidate.scene.value + QStringLiteral(" when ") + candidate.when);
        if (!rules.isEmpty())
            readings.append({QStringLiteral("slot ") + value.storyboard[i].id.value,
                             rules.join(QStringLiteral("; ")), compiled.choices[i].fields});
    }
    return readings;
}

// Rules, the base format's bindings, and what each other format has otherwise.
Result<QList<Reading>> readingsOf(const Template &value)
{
    // What `today` stands for does not matter to what is read.
    const ResolveInputs inputs{QDate(2000, 1, 1)};
    const Result<CompiledTemplate> compiled = compile(value, inputs);
    if (!compiled)
        return fail(compiled.error());
    const QList<Reading> base = bindingsOf(value, *compiled);
    QList<Reading> all = rulesOf(value, *compiled) + base;
    for (const Format &format : value.formats.sliced(1)) {
        const Template seen = inFormat(value, format.id);
        const Result<CompiledTemplate> otherwise = compile(seen, inputs);
        if (!otherwise)
            return fail(otherwise.error());
        for (const Reading &reading : bindingsOf(seen, *otherwise, format.id.value))
            if (std::none_of(base.begin(), base.end(), [&](const Reading &one) {
                    return one.place == reading.place && one.source == reading.source;
                }))
                all.append(reading);
    }
    return all;
}

int elementCount(const QList<Track> &tracks)
{
    int count = 0;
    for (const Track &track : tracks)
        count += int(track.elements.size());
    return count;
}

QStringList namesOf(const QList<SceneId> &scenes)
{
    QStringList names;
    for (const SceneId &scene : scenes)
        names.append(scene.value);
    return names;
}

QString typeOf(const Field &field)
{
    return QString::fromLatin1(fieldTypeName(field.type));
}

QString classOf(const Field &field)
{
    return QString::fromLatin1(personalClassName(field.personal));
}

QJsonObject asJson(const Field &field, const QJsonArray &places)
{
    QJsonObject made{{QStringLiteral("name"), field.name},
                     {QStringLiteral("type"), typeOf(field)},
                     {QStringLiteral("required"), field.required},
                     {QStringLiteral("personal"), classOf(field)},
                     {QStringLiteral("readBy"), places}};
    if (!field.purpose.isEmpty())
        made.insert(QStringLiteral("purpose"), field.purpose);
    if (!field.consent.isEmpty())
        made.insert(QStringLiteral("consent"), field.consent);
    return made;
}

// The data contract: what is asked of viewers, what for, and what it reaches.
QString contractText(const Template &value, const QList<Reading> &readings)
{
    QString text;
    QTextStream out(&text);
    for (const Field &field : value.fields) {
        out << field.name << ": " << typeOf(field);
        if (field.name == value.key)
            out << ", what viewers are known by";
        if (field.required)
            out << ", required";
        if (field.personal != PersonalClass::None)
            out << ", " << classOf(field);
        if (!field.purpose.isEmpty())
            out << ", for " << field.purpose;
        if (!field.consent.isEmpty())
            out << ", with consent by " << field.consent;
        out << "\n";
        for (const Reading &reading : readings)
            if (reading.reads(field))
                out << "  " << reading.words() << "\n";
    }
    for (const InferredField &field : value.inferred)
        out << field.name << ": inferred, " << field.expression << "\n";
    for (const LookupTable &table : value.tables) {
        QStringList names;
        for (const Field &field : table.fields)
            names.append(field.name + u' ' + typeOf(field));
        out << table.name << ": lookup table by " << table.key << ": "
            << names.join(QStringLiteral(", ")) << "\n";
    }
    return text;
}

QByteArray asJson(const LoadedTemplate &loaded, const QList<Reading> &readings)
{
    QJsonArray scenes;
    for (const Scene &scene : loaded.value.scenes)
        scenes.append(QJsonObject{
            {QStringLiteral("id"), scene.id.value},
            {QStringLiteral("name"), scene.name},
            {QStringLiteral("seconds"), toSeconds(scene.duration)},
            {QStringLiteral("elements"), elementCount(scene.tracks)},
            {QStringLiteral("tags"), QJsonArray::fromStringList(scene.tags)},
            {QStringLiteral("nests"), QJsonArray::fromStringList(namesOf(scenesNestedIn(scene)))}});
    QJsonArray fields;
    for (const Field &field : loaded.value.fields) {
        QJsonArray places;
        for (const Reading &reading : readings)
            if (reading.reads(field))
                places.append(reading.words());
        fields.append(asJson(field, places));
    }
    QJsonArray bindings;
    for (const Reading &reading : readings) {
        QJsonObject made{{QStringLiteral("place"), reading.place},
                         {QStringLiteral("source"), reading.source},
                         {QStringLiteral("reads"), QJsonArray::fromStringList(reading.fields)}};
        if (!reading.format.isEmpty())
            made.insert(QStringLiteral("format"), reading.format);
        bindings.append(made);
    }
    const QJsonObject all{{QStringLiteral("name"), loaded.value.name},
                          {QStringLiteral("digest"), QString::fromLatin1(loaded.digest)},
                          {QStringLiteral("scenes"), scenes},
                          {QStringLiteral("fields"), fields},
                          {QStringLiteral("bindings"), bindings}};
    return QJsonDocument(all).toJson();
}

QString asText(const LoadedTemplate &loaded, const QList<Reading> &readings)
{
    QString text;
    QTextStream out(&text);
    out << loaded.value.name << "\n\nScenes\n";
    for (const Scene &scene : loaded.value.scenes) {
        out << "  " << scene.id.value << ": " << scene.name << ", " << toSeconds(scene.duration)
            << " s, " << elementCount(scene.tracks) << " elements";
        if (const QStringList nested = namesOf(scenesNestedIn(scene)); !nested.isEmpty())
            out << ", shows " << nested.join(QStringLiteral(", "));
        if (!scene.tags.isEmpty())
            out << " [" << scene.tags.join(QStringLiteral(", ")) << "]";
        out << "\n";
    }
    out << "\nFields, and what they reach\n";
    for (const Field &field : loaded.value.fields) {
        out << "  " << field.name << (field.required ? " (required)" : "") << "\n";
        for (const Reading &reading : readings)
            if (reading.reads(field))
                out << "    " << reading.words() << "\n";
    }
    out << "\nBindings and rules\n";
    for (const Reading &reading : readings)
        out << "  " << reading.words() << ": " << reading.source << "\n";
    return text;
}

int inspect(const SourceArguments &source, bool json, bool fields)
{
    const Result<OpenedTemplate> opened = openTemplate(source);
    if (!opened)
        return complain(opened.error());
    const Result<QList<Reading>> readings = readingsOf(opened->loaded.value);
    if (!readings)
        return complain(readings.error());
    if (json)
        print(asJson(opened->loaded, *readings));
    else if (fields)
        print(contractText(opened->loaded.value, *readings));
    else
        print(asText(opened->loaded, *readings));
    return allDone;
}

} // namespace

void addInspect(CLI::App &app, Action &action)
{
    CLI::App *command = app.add_subcommand(
        "inspect", "Scenes, fields and bindings of a template, and which field reaches what.");
    auto source = std::make_shared<SourceArguments>();
    auto json = std::make_shared<bool>(false);
    source->addTo(*command);
    auto fields = std::make_shared<bool>(false);
    command->add_flag("--json", *json, "As one JSON object");
    command->add_flag("--fields", *fields, "The data contract alone, and what its fields reach");
    command->callback([source, json, fields, &action] {
        action = [source, json, fields] { return inspect(*source, *json, *fields); };
    });
}

} // namespace reelwright::cli
