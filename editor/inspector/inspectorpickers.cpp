// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/inspector/inspectorpickers.h>

#include <editor/inspector/colorpopover.h>
#include <editor/inspector/easingpopover.h>
#include <editor/inspector/valuepicker.h>
#include <editor/media/insertmedium.h>
#include <editor/media/mediafacts.h>
#include <editor/session/places.h>
#include <editor/session/words.h>

#include <QColorDialog>

namespace reelwright {

InspectorPickers::InspectorPickers(Session &session, InspectorEdits &edits, QWidget *viewport)
    : QObject(viewport), m_session(session), m_edits(edits), m_viewport(viewport),
      m_anchor(new QWidget(viewport)), m_values(new ValuePicker(m_anchor)),
      m_colors(new ColorPopover(m_anchor)), m_easings(new EasingPopover(m_anchor)),
      m_samples(session)
{
    m_anchor->hide();
    connect(m_values, &ValuePicker::chosen, this,
            [this](const QString &value) { (void)m_edits.put(*m_row.property, Value(value)); });
    connect(m_colors, &ColorPopover::tried, this,
            [this](const Color &color) { (void)m_edits.tryOut(*m_row.property, Value(color)); });
    connect(m_colors, &ColorPopover::kept, this,
            [this](const Color &color) { (void)m_edits.put(*m_row.property, Value(color)); });
    connect(m_colors, &ColorPopover::abandoned, this, [this] { m_session.dropPreview(); });
    connect(m_colors, &ColorPopover::moreWanted, this, &InspectorPickers::askForMore);
    connect(m_easings, &EasingPopover::chosen, this,
            [this](const Easing &easing) { m_edits.setEasing(*m_row.easingOf, easing); });
    connect(&m_samples, &TypefaceSamples::ready, this, [this] { showPictures(); });
}

void InspectorPickers::setMediaFacts(MediaFacts &facts)
{
    m_facts = &facts;
    connect(m_facts, &MediaFacts::changed, this, &InspectorPickers::showPictures);
}

bool InspectorPickers::open(const InspectorRow &row, const QRect &place)
{
    m_row = row;
    m_anchor->setGeometry(place);
    if (row.easingOf && row.easing) {
        m_easings->open(tr("Easing of %1").arg(Words::label(specOf(*row.easingOf))), *row.easing);
        return true;
    }
    if (!row.property || row.bound)
        return false;
    switch (specOf(*row.property).type) {
    case ValueType::Media:
        openMedia();
        return true;
    case ValueType::Typeface:
        openTypefaces();
        return true;
    case ValueType::Color:
        m_colors->open(row.label, m_session.value().brand.palette, std::get<Color>(row.shown));
        return true;
    default:
        return false;
    }
}

void InspectorPickers::openMedia()
{
    const Element *element = findElement(m_session.value(), m_session.selected()).element;
    QList<ValuePicker::Item> items;
    for (const Media &medium : m_session.value().media) {
        const ElementKind kind = elementKindOf(medium.kind);
        if (element && kind != element->kind)
            continue;
        QStringList facts;
        if (medium.width > 0)
            facts += tr("%1 × %2").arg(medium.width).arg(medium.height);
        if (medium.duration)
            facts += Words::seconds(*medium.duration);
        items += {medium.id.value, medium.path.mid(medium.path.lastIndexOf(u'/') + 1),
                  facts.join(tr(" · ")), Words::icon(kind)};
    }
    m_values->open(m_row.label, items, std::get<QString>(m_row.shown));
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
    m_values->open(m_row.label, items, std::get<QString>(m_row.shown));
    showPictures();
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

void InspectorPickers::askForMore()
{
    const Color now = std::get<Color>(m_row.shown);
    auto *dialog = new QColorDialog(QColor(now.red, now.green, now.blue, now.alpha), m_viewport);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QColorDialog::ShowAlphaChannel | QColorDialog::DontUseNativeDialog);
    const PropertyId property = *m_row.property;
    connect(dialog, &QColorDialog::currentColorChanged, this, [this, property](const QColor &c) {
        (void)m_edits.tryOut(property, Value(Color{quint8(c.red()), quint8(c.green()),
                                                   quint8(c.blue()), quint8(c.alpha())}));
    });
    connect(dialog, &QColorDialog::accepted, this,
            [this, property] { (void)m_edits.keepTried(property); });
    connect(dialog, &QColorDialog::rejected, this, [this] { m_session.dropPreview(); });
    dialog->open();
}

} // namespace reelwright
