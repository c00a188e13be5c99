// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/inspector/inspectorpickers.h>

#include <editor/brand/brandparts.h>
#include <editor/color/colorpopover.h>
#include <editor/inspector/easingpopover.h>
#include <editor/inspector/mediaitems.h>
#include <editor/inspector/valuepicker.h>
#include <editor/media/mediafacts.h>
#include <editor/session/places.h>
#include <editor/session/words.h>
#include <model/edit/sceneedits.h>

namespace reelwright {

InspectorPickers::InspectorPickers(Session &session, InspectorEdits &edits, QWidget *viewport)
    : QObject(viewport), m_session(session), m_edits(edits), m_viewport(viewport),
      m_anchor(new QWidget(viewport)), m_values(new ValuePicker(m_anchor)),
      m_colors(new ColorPopover(m_anchor)), m_easings(new EasingPopover(m_anchor)),
      m_samples(session)
{
    m_anchor->hide();
    connect(m_values, &ValuePicker::chosen, this, [this](const QString &value) {
        if (m_row.style)
            m_edits.setStyle(value);
        else
            (void)m_edits.put(*m_row.property, Value(value));
    });
    connect(m_values, &ValuePicker::otherAsked, this, [this] {
        const bool typeface = specOf(*m_row.property).type == ValueType::Typeface;
        (typeface ? m_imports.typeface : m_imports.media)(m_session.selection());
    });
    connect(m_colors, &ColorPopover::tried, this, &InspectorPickers::tryColor);
    connect(m_colors, &ColorPopover::kept, this, &InspectorPickers::keepColor);
    connect(m_colors, &ColorPopover::abandoned, this, [this] { m_session.dropPreview(); });
    connect(m_easings, &EasingPopover::chosen, this,
            [this](const Easing &easing) { m_edits.setEasing(*m_row.easingOf, easing); });
    connect(&m_samples, &TypefaceSamples::ready, this, [this] { showPictures(); });
}

void InspectorPickers::setMediaFacts(MediaFacts &facts)
{
    m_facts = &facts;
    connect(m_facts, &MediaFacts::changed, this, &InspectorPickers::showPictures);
}

void InspectorPickers::setImports(const Imports &imports)
{
    m_imports = imports;
}

bool InspectorPickers::open(const InspectorRow &row, const QRect &place)
{
    m_row = row;
    m_anchor->setGeometry(place);
    if (row.easingOf && row.easing) {
        m_easings->open(tr("Easing of %1").arg(Words::label(specOf(*row.easingOf))), *row.easing);
        return true;
    }
    if (row.bound)
        return false;
    if (row.style) {
        openStyles();
        return true;
    }
    if (const std::optional<Color> color = colorOf(row)) {
        m_scene = m_session.sceneInView() ? m_session.sceneInView()->id : SceneId();
        m_color = *color;
        m_colors->open(row.label, m_session.value().brand.palette, *color);
        return true;
    }
    if (!row.property)
        return false;
    switch (specOf(*row.property).type) {
    case ValueType::Media:
        openMedia();
        return true;
    case ValueType::Typeface:
        openTypefaces();
        return true;
    default:
        return false;
    }
}

void InspectorPickers::openMedia()
{
    const Element *element = findElement(m_session.value(), m_session.selected()).element;
    if (!element)
        return;
    m_values->setOther(m_imports.media ? tr("Import Media…") : QString());
    m_values->open(m_row.label, mediaItems(m_session.value(), element->kind),
                   std::get<QString>(m_row.shown));
    showPictures();
}

void InspectorPickers::openTypefaces()
{
    const Template &value = m_session.value();
    QList<ValuePicker::Item> items;
    for (const Typeface &typeface : value.typefaces) {
        QStringList files;
        for (const FontId &id : typeface.fonts)
            if (const Font *font = value.font(id))
                files += font->path.mid(font->path.lastIndexOf(u'/') + 1);
        items += {typeface.id.value, typeface.id.value, files.join(QStringLiteral(", ")), {}};
    }
    m_values->setOther(m_imports.typeface ? tr("Add Typeface…") : QString());
    m_values->open(m_row.label, items, std::get<QString>(m_row.shown));
    showPictures();
}

void InspectorPickers::openStyles()
{
    QList<ValuePicker::Item> items;
    for (const BrandRow &style : BrandParts::rows(m_session.value(), BrandPart::Styles))
        items += {style.name, style.shown, style.fact, {}};
    m_values->setOther({});
    m_values->open(m_row.label, items, m_row.value);
}

void InspectorPickers::showPictures()
{
    if (!m_values->isVisible() || !m_session.hasTemplate() || !m_row.property)
        return;
    if (specOf(*m_row.property).type == ValueType::Typeface) {
        for (const Typeface &typeface : m_session.value().typefaces)
            m_values->setPicture(typeface.id.value, m_samples.sample(typeface.id));
    } else if (m_facts) {
        for (const Media &medium : m_session.value().media)
            m_values->setPicture(medium.id.value, m_facts->picture(medium.id));
    }
}

std::optional<Color> InspectorPickers::colorOf(const InspectorRow &row) const
{
    const Scene *scene = m_session.sceneInView();
    if (row.ofScene == SceneValue::Background && scene)
        return scene->background;
    const auto *shown = row.property ? std::get_if<Color>(&row.shown) : nullptr;
    return shown ? std::optional(*shown) : std::nullopt;
}

void InspectorPickers::tryColor(const Color &color)
{
    if (m_row.ofScene)
        (void)m_session.preview(setSceneBackground(m_session.kept(), m_scene, color));
    else
        (void)m_edits.tryOut(*m_row.property, Value(color));
}

void InspectorPickers::keepColor(const Color &color)
{
    if (!m_row.mixed && color == m_color)
        m_session.dropPreview(); // it is so: no keyframe
    else if (m_row.ofScene)
        (void)m_session.edit(SceneValues::title(*m_row.ofScene),
                             setSceneBackground(m_session.kept(), m_scene, color));
    else
        (void)m_edits.put(*m_row.property, Value(color));
}

} // namespace reelwright
