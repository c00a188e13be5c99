// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/media/replacemedium.h>

#include <editor/element/elementsets.h>
#include <editor/inspector/mediaitems.h>
#include <editor/media/insertmedium.h>
#include <editor/media/mediapanel.h>
#include <editor/session/places.h>
#include <editor/theme/mirror.h>
#include <model/edit/mediaedits.h>

#include <QAction>

namespace reelwright {

namespace {

constexpr int halfOfPicker = 150;
constexpr int belowTop = 32; // the rulers

} // namespace

QList<ElementId> showingMedia(const Template &value, const QList<ElementId> &selection)
{
    QList<ElementId> found;
    std::optional<ElementKind> kind;
    for (const ElementId &id : selection) {
        const Element *element = findElement(value, id).element;
        if (!element || !specOf(PropertyId::Source).appliesTo(element->kind))
            continue;
        if (kind.value_or(element->kind) != element->kind ||
            isVariable(element->properties.value(PropertyId::Source, Value(QString()))))
            return {};
        kind = element->kind;
        found += id;
    }
    return found;
}

ReplaceMedium::ReplaceMedium(Session &session, MediaPanel &media, QAction &action, QWidget *canvas)
    : QObject(canvas), m_session(session), m_media(media), m_action(action), m_canvas(canvas),
      m_anchor(new QWidget(canvas)), m_picker(new ValuePicker(m_anchor))
{
    m_anchor->hide();
    m_picker->setOther(tr("Import Media…"));
    connect(&action, &QAction::triggered, this, &ReplaceMedium::open);
    connect(m_picker, &ValuePicker::chosen, this,
            [this](const QString &value) { show(m_elements, MediaId{value}); });
    connect(m_picker, &ValuePicker::otherAsked, this, [this] { importFor(m_elements); });
    connect(&media.facts(), &MediaFacts::changed, this, &ReplaceMedium::showPictures);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & (C::Template | C::Edit | C::Selection | C::History))
            refresh();
    });
    refresh();
}

void ReplaceMedium::refresh()
{
    const bool editable = m_session.hasTemplate() && m_session.isEditable();
    m_action.setEnabled(editable &&
                        !showingMedia(m_session.value(), m_session.selection()).isEmpty());
}

void ReplaceMedium::open()
{
    m_elements = showingMedia(m_session.value(), m_session.selection());
    if (m_elements.isEmpty())
        return;
    const Element &last = *findElement(m_session.value(), m_elements.last()).element;
    m_anchor->setGeometry(m_canvas->width() / 2 - halfOfPicker, belowTop, 2 * halfOfPicker, 0);
    m_picker->open(
        tr("Replace Medium of %1").arg(ElementSets::words(m_session.value(), m_elements)),
        mediaItems(m_session.value(), last.kind),
        std::get<QString>(staticValue(last, PropertyId::Source)));
    showPictures();
}

void ReplaceMedium::showPictures()
{
    if (!m_picker->isVisible() || !m_session.hasTemplate())
        return;
    for (const Media &medium : m_session.value().media)
        m_picker->setPicture(medium.id.value, m_media.facts().picture(medium.id));
}

void ReplaceMedium::show(const QList<ElementId> &elements, const MediaId &medium)
{
    const Template &value = m_session.value();
    (void)m_session.edit(tr("Replace Medium of %1").arg(ElementSets::words(value, elements)),
                         showMedium(value, elements, medium));
}

// What comes of another kind stays in the media panel.
void ReplaceMedium::importFor(const QList<ElementId> &elements)
{
    m_media.importThen([this, elements](const QList<MediaId> &media) {
        const Template &value = m_session.value();
        const Media *medium = value.mediaNamed(media.first());
        const Element *first = findElement(value, elements.first()).element;
        if (!medium || !first)
            return;
        if (elementKindOf(medium->kind) == first->kind)
            show(elements, medium->id);
        else
            Q_EMIT m_session.told(
                tr("%1 is in the media panel: it is of another kind than what it was to replace")
                    .arg(leftToRight(medium->path.section(u'/', -1))));
    });
}

} // namespace reelwright
