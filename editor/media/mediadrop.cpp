// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/media/mediadrop.h>

#include <editor/element/propertyvalue.h>
#include <editor/media/insertmedium.h>
#include <editor/media/mediamodel.h>
#include <editor/session/places.h>
#include <editor/session/words.h>
#include <model/edit/propertyedits.h>

#include <QMimeData>

namespace reelwright {

namespace {

QString fileOf(const Template &value, const MediaId &id)
{
    const Media *medium = value.mediaNamed(id);
    return medium ? medium->path.mid(medium->path.lastIndexOf(u'/') + 1) : id.value;
}

Result<Template> centred(const Template &value, const ElementId &element, QPointF centre)
{
    if (!specOf(PropertyId::X).appliesTo(findElement(value, element).element->kind))
        return value; // it is heard
    return setValue(value, {element}, PropertyId::X, Value(std::round(centre.x())))
        .and_then([&](const Template &so) {
            return setValue(so, {element}, PropertyId::Y, Value(std::round(centre.y())));
        });
}

} // namespace

QList<MediaId> mediaIn(const QMimeData *mime)
{
    const QByteArray lines = mime->data(QString::fromLatin1(MediaModel::mimeType));
    QList<MediaId> media;
    for (const QString &id : QString::fromUtf8(lines).split(u'\n', Qt::SkipEmptyParts))
        media += MediaId{id};
    return media;
}

void MediaDrop::insert(Session &session, const QList<MediaId> &media, Flicks at,
                       const std::optional<QPointF> &centre)
{
    const Scene *scene = session.sceneInView();
    if (!scene || media.isEmpty())
        return;
    const SceneId id = scene->id;
    const Format format = session.kept().formats.constFirst();
    QList<ElementId> made;
    Result<Template> next = session.kept();
    for (const MediaId &medium : media)
        next = next.and_then([&](const Template &so) {
            return insertMedium(so, id, medium, {format.width, format.height}, at)
                .and_then([&](const InsertedMedium &inserted) {
                    made += inserted.element;
                    return centre ? centred(inserted.value, inserted.element, *centre)
                                  : Result<Template>(inserted.value);
                });
        });
    const QString name = media.size() == 1
                             ? tr("Insert “%1”").arg(fileOf(session.kept(), media.first()))
                             : tr("Insert %1 Media").arg(media.size());
    if (session.edit(name, next))
        session.select(made);
}

void MediaDrop::replace(Session &session, const ElementId &id, const MediaId &medium)
{
    const Template value = session.kept();
    const Element *element = findElement(value, id).element;
    const Media *known = value.mediaNamed(medium);
    if (!element || !known)
        return;
    const QString file = fileOf(value, medium);
    const Result<Template> next =
        element->kind == elementKindOf(known->kind)
            ? putValue(value, id, PropertyId::Source, Value(medium.value), Flicks(0))
            : Result<Template>(
                  fail(tr("“%1” can't take the place of what “%2” shows")
                           .arg(file, element->name.isEmpty() ? Words::kind(element->kind)
                                                              : element->name),
                       {}, tr("it is of another kind; drop it without Alt")));
    if (session.edit(tr("Replace by “%1”").arg(file), next))
        session.select(id);
}

} // namespace reelwright
