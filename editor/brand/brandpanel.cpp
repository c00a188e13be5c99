// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/brand/brandpanel.h>

#include <editor/color/colorpopover.h>
#include <editor/media/mediajobs.h>
#include <editor/session/places.h>
#include <editor/theme/icons.h>
#include <editor/theme/linelabel.h>
#include <editor/theme/namedlist.h>

#include <QAction>
#include <QCursor>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace reelwright {

BrandPanel::BrandPanel(Session &session, Jobs &jobs, MediaJobs &media, MediaFacts &facts,
                       QWidget *parent)
    : QWidget(parent), m_session(session), m_jobs(jobs), m_media(media), m_images(new QMenu(this)),
      m_finding(new LineLabel(TypeRole::Caption, this))
{
    setObjectName(QStringLiteral("brandPanel"));
    makeActions();
    makeSections();
    m_logos->model().setMediaFacts(facts);
    m_spot = new QWidget(m_colors);
    m_spot->hide();
    m_picker = new ColorPopover(m_spot);
    layOut();
    connect(m_picker, &ColorPopover::kept, this, [this](const Color &color) { m_picked(color); });
    connect(m_colors, &BrandSection::clicked, this, &BrandPanel::applyColorNamed);
    connect(m_styles, &BrandSection::clicked, this, &BrandPanel::applyStyleNamed);
    connect(&m_colors->list(), &QListView::doubleClicked, m_colors->rename, &QAction::trigger);
    connect(&m_styles->list(), &QListView::doubleClicked, m_styles->rename, &QAction::trigger);
    connect(&m_logos->list(), &QListView::doubleClicked, insertLogo, &QAction::trigger);
    for (BrandSection *section : {m_colors, m_styles, m_logos, m_typefaces}) {
        connect(section, &BrandSection::chosenChanged, this, &BrandPanel::refresh);
        connect(section, &BrandSection::told, this,
                [this](const QString &fault) { m_finding->setText(fault, Token::Bad); });
    }
    connect(&m_typefaces->list(), &QListView::doubleClicked, m_typefaces->rename,
            &QAction::trigger);
    connect(m_logos, &BrandSection::mediaDropped, this, &BrandPanel::addLogos);
    connect(m_images, &QMenu::aboutToShow, this, &BrandPanel::fillImages);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & C::Template)
            m_finding->setText({});
        if (changes & (C::Template | C::Edit | C::History | C::Selection))
            refresh();
    });
    refresh();
}

QAction *BrandPanel::add(const QString &icon, const QString &text, const QString &tip,
                         const std::function<void()> &run)
{
    auto *action =
        new QAction(icon.isEmpty() ? QIcon() : themedIcon(icon, Token::Text2), text, this);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void BrandPanel::makeActions()
{
    const QString plus = QStringLiteral("plus");
    addColor = add(plus, tr("Add &Colour…"), tr("Add a colour to the palette"), [this] {
        askForColor(tr("Add Colour"), {128, 128, 128, 255}, m_colors->rect(),
                    [this](const Color &color) { makeColor(color); });
    });
    applyColor = add({}, tr("&Give to Selection"), tr("Give the colour to what is selected"),
                     [this] { applyColorNamed(m_colors->chosen()); });
    alterColor = add({}, tr("&Alter Colour…"), tr("Choose another colour under this name"),
                     [this] { alterChosenColor(); });
    addStyle = add(plus, tr("Add &Style from Text"),
                   tr("Make a style of the selected text's typeface, size and colour"),
                   [this] { makeStyle(); });
    applyStyle = add({}, tr("Set Selected &Texts"),
                     tr("Give the selected texts typeface, size and colour"),
                     [this] { applyStyleNamed(m_styles->chosen()); });
    addLogo = add(plus, tr("Add &Logo"), tr("Choose one of the template's images"),
                  [this] { m_images->popup(QCursor::pos()); });
    insertLogo = add({}, tr("&Insert into the Scene"),
                     tr("Show it in the scene in view, from the playhead on"),
                     [this] { m_media.insert(MediaId{m_logos->chosen()}); });
    addTypeface = add(plus, tr("Add T&ypeface…"),
                      tr("Choose font files; each character is taken from the first that has it"),
                      [this] { addTypefaceFor({}); });
    addFont = add({}, tr("Add &Font to Typeface…"),
                  tr("Choose fonts for the characters that the typeface has not"), [this] {
                      const TypefaceId typeface{m_typefaces->chosen()};
                      askForFonts(tr("Add Font to Typeface"),
                                  [this, typeface](const QStringList &, const QList<Font> &fonts) {
                                      addFonts(typeface, fonts);
                                  });
                  });
    replaceFonts =
        add({}, tr("Replace F&onts of Typeface…"),
            tr("Set all that is set in the typeface in other fonts"), [this] {
                const TypefaceId typeface{m_typefaces->chosen()};
                askForFonts(tr("Replace Fonts of Typeface"),
                            [this, typeface](const QStringList &, const QList<Font> &fonts) {
                                takeFonts(typeface, fonts);
                            });
            });
}

void BrandPanel::makeSections()
{
    const auto section = [this](BrandPart part, const BrandSection::Words &words, QAction *action) {
        return new BrandSection(m_session, part, words, action);
    };
    m_colors = section(
        BrandPart::Colors,
        {tr("Colours"), tr("The colours of the house belong here."), QStringLiteral("color")},
        addColor);
    m_styles = section(BrandPart::Styles,
                       {tr("Type styles"),
                        tr("Styles that texts are set in belong here. Select a text to begin."),
                        QStringLiteral("text")},
                       addStyle);
    m_logos = section(BrandPart::Logos,
                      {tr("Logos"), tr("Drop the template's images here, and they are its logos."),
                       QStringLiteral("image")},
                      addLogo);
    m_typefaces = section(BrandPart::Typefaces,
                          {tr("Typefaces"), tr("The fonts that texts are set in belong here."),
                           QStringLiteral("text")},
                          addTypeface);
    m_colors->addToMenu({applyColor, alterColor});
    m_styles->addToMenu({applyStyle});
    m_logos->addToMenu({insertLogo});
    m_typefaces->addToMenu({addFont, replaceFonts});
}

void BrandPanel::layOut()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (BrandSection *section : {m_colors, m_styles, m_logos, m_typefaces})
        column->addWidget(section);
    column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    auto *finding = new QHBoxLayout;
    finding->setContentsMargins(12, 0, 12, 4);
    finding->addWidget(m_finding);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addLayout(finding);
}

void BrandPanel::addTo(QMenu *menu)
{
    for (const auto &[section, first] :
         {std::pair(m_colors, addColor), std::pair(m_styles, addStyle), std::pair(m_logos, addLogo),
          std::pair(m_typefaces, addTypeface)}) {
        QMenu *part = menu->addMenu(section->list().accessibleName());
        part->addAction(first);
        part->addActions(section->list().actions());
    }
}

QString BrandPanel::finding() const
{
    return m_finding->text();
}

const Element *BrandPanel::selectedText() const
{
    const Element *element = m_session.hasTemplate()
                                 ? findElement(m_session.value(), m_session.selected()).element
                                 : nullptr;
    return element && element->kind == ElementKind::Text ? element : nullptr;
}

QList<ElementId> BrandPanel::selectedWith(PropertyId property) const
{
    QList<ElementId> having;
    for (const ElementId &id : m_session.selection())
        if (const Element *element = findElement(m_session.value(), id).element;
            element && specOf(property).appliesTo(element->kind))
            having += id;
    return having;
}

void BrandPanel::refresh()
{
    if (!m_typefaces) // a section in the making
        return;
    const bool editable = m_session.isEditable();
    const auto chosen = [&](const BrandSection *section) {
        return editable && !section->chosen().isEmpty();
    };
    addColor->setEnabled(editable);
    applyColor->setEnabled(chosen(m_colors) && !selectedWith(PropertyId::Color).isEmpty());
    alterColor->setEnabled(chosen(m_colors));
    addStyle->setEnabled(editable && selectedText());
    applyStyle->setEnabled(chosen(m_styles) && !selectedWith(PropertyId::Typeface).isEmpty());
    addLogo->setEnabled(
        editable && std::ranges::any_of(m_session.value().media, [&](const Media &m) {
            return m.kind == MediaKind::Image && !m_session.value().brand.logos.contains(m.id);
        }));
    insertLogo->setEnabled(chosen(m_logos) && m_session.sceneInView());
    addTypeface->setEnabled(editable);
    addFont->setEnabled(chosen(m_typefaces));
    replaceFonts->setEnabled(chosen(m_typefaces));
}

} // namespace reelwright
