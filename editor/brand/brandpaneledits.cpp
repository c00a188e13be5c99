// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the brand panel's actions do.
#include <editor/brand/brandpanel.h>

#include <editor/color/colorpopover.h>
#include <editor/theme/linelabel.h>
#include <editor/theme/namedlist.h>
#include <model/document/fontimport.h>
#include <model/edit/brandedits.h>
#include <model/edit/fontedits.h>
#include <model/edit/propertyedits.h>
#include <preview/text/textimage.h>

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <algorithm>

namespace reelwright {

namespace {

// That a text can be set in each.
Result<void> checkFonts(const QStringList &files)
{
    FontPool pool;
    for (const QString &file : files) {
        const Result<Digest> digest = digestOfFile(file);
        if (!digest)
            return fail(digest.error());
        FontAsset asset;
        asset.path = file;
        asset.digest = *digest;
        TextStyle style;
        style.fonts = {asset};
        if (const auto set = pool.layOut(QStringLiteral("A"), style); !set)
            return fail(set.error().what, file, set.error().hint);
    }
    return {};
}

} // namespace

bool BrandPanel::edit(const QString &name, const Result<Template> &next)
{
    const Result<void> done = m_session.edit(name, next);
    m_finding->setText(done ? QString() : done.error().text(), Token::Bad);
    return done.has_value();
}

void BrandPanel::askForColor(const QString &title, const Color &now, const QRect &place,
                             const std::function<void(const Color &)> &then)
{
    m_picked = then;
    m_spot->setGeometry(place);
    m_picker->open(title, {}, now);
}

void BrandPanel::makeColor(const Color &color)
{
    const QString name = BrandParts::freeName(m_session.value(), BrandPart::Colors, tr("Colour"));
    if (!edit(tr("Add Colour"), addBrandColor(m_session.value(), {name, color, {}})))
        return;
    m_colors->list().choose(name);
    m_colors->list().typeName();
}

void BrandPanel::alterChosenColor()
{
    const QList<BrandColor> &palette = m_session.value().brand.palette;
    const auto color = std::ranges::find(palette, m_colors->chosen(), &BrandColor::name);
    if (color == palette.end())
        return;
    NamedList &list = m_colors->list();
    const QRect row = list.visualRect(list.currentIndex());
    askForColor(color->name, color->value,
                {list.viewport()->mapTo(m_colors, row.topLeft()), row.size()},
                [this, before = *color](const Color &next) {
                    BrandColor changed = before;
                    changed.value = next;
                    edit(tr("Alter Colour %1").arg(before.name),
                         alterBrandColor(m_session.value(), before.name, changed));
                });
}

void BrandPanel::applyColorNamed(const QString &name)
{
    const QList<BrandColor> &palette = m_session.value().brand.palette;
    const auto color = std::ranges::find(palette, name, &BrandColor::name);
    const QList<ElementId> elements = selectedWith(PropertyId::Color);
    if (color == palette.end() || elements.isEmpty() || !m_session.isEditable())
        return;
    edit(tr("Set Colour %1").arg(name),
         setValue(m_session.kept(), elements, PropertyId::Color, Value(color->value)));
}

void BrandPanel::makeStyle()
{
    const Element &text = *selectedText();
    TypeStyle style;
    style.name = BrandParts::freeName(m_session.value(), BrandPart::Styles,
                                      text.name.isEmpty() ? tr("Style") : text.name);
    style.typeface = {std::get<QString>(staticValue(text, PropertyId::Typeface))};
    style.size = std::get<double>(staticValue(text, PropertyId::FontSize));
    style.color = std::get<Color>(staticValue(text, PropertyId::Color));
    if (!edit(tr("Add Style"), addTypeStyle(m_session.value(), style)))
        return;
    m_styles->list().choose(style.name);
    m_styles->list().typeName();
}

void BrandPanel::applyStyleNamed(const QString &name)
{
    const QList<ElementId> texts = selectedWith(PropertyId::Typeface);
    if (texts.isEmpty() || !m_session.isEditable())
        return;
    edit(tr("Set in Style %1").arg(name), setInStyle(m_session.kept(), texts, name));
}

void BrandPanel::fillImages()
{
    m_images->clear();
    const Template &value = m_session.value();
    for (const Media &medium : value.media) {
        if (medium.kind != MediaKind::Image || value.brand.logos.contains(medium.id))
            continue;
        QString name = medium.path.mid(medium.path.lastIndexOf(u'/') + 1);
        m_images->addAction(name.replace(u'&', QStringLiteral("&&")), this, [this, id = medium.id] {
            addLogos({id}, m_session.value().brand.logos.size());
        });
    }
}

// Those that are logos already move there.
void BrandPanel::addLogos(const QList<MediaId> &media, qsizetype position)
{
    QList<MediaId> logos = m_session.value().brand.logos;
    for (qsizetype i = logos.size() - 1; i >= 0; --i)
        if (media.contains(logos[i])) {
            logos.removeAt(i);
            position -= i < position;
        }
    for (const MediaId &medium : media)
        logos.insert(position++, medium);
    if (edit(media.size() == 1 ? tr("Add Logo") : tr("Add Logos"),
             setLogos(m_session.value(), logos)))
        m_logos->list().choose(media.last().value);
}

// Files are read, checked and copied by the jobs' thread.
void BrandPanel::askForFonts(
    const QString &title, const std::function<void(const QStringList &, const QList<Font> &)> &then)
{
    const QString folder = m_session.document()->mediaFolder();
    auto *dialog =
        new QFileDialog(this, title, folder, tr("Fonts (*.ttf *.otf *.ttc);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this, folder, then, path = m_session.templatePath()](const QStringList &files) {
                const auto fonts = std::make_shared<Result<QList<Font>>>(QList<Font>());
                m_jobs.run(
                    tr("Reading fonts…"),
                    [files, folder, fonts](const Jobs::GoOn &) {
                        *fonts =
                            checkFonts(files).and_then([&] { return importFonts(files, folder); });
                        return Result<void>(); // what is wrong with one is told in the panel
                    },
                    [this, files, fonts, then, path] {
                        if (*fonts)
                            m_session.whenNow(path, this, [=] { then(files, **fonts); });
                        else
                            tell(fonts->error());
                    });
            });
    dialog->open();
}

void BrandPanel::addTypefaceFor(const QList<ElementId> &elements)
{
    askForFonts(tr("Add Typeface"),
                [this, elements](const QStringList &files, const QList<Font> &fonts) {
                    makeTypeface(files, fonts, elements);
                });
}

// Who asked elsewhere doesn't see the panel.
void BrandPanel::tell(const Error &error)
{
    m_finding->setText(error.text(), Token::Bad);
    if (!isVisible())
        Q_EMIT m_session.refused(error);
}

// One edit, with what is set in it.
void BrandPanel::makeTypeface(const QStringList &files, const QList<Font> &fonts,
                              const QList<ElementId> &elements)
{
    Result<AddedTypeface> made = reelwright::addTypeface(
        m_session.value(), QFileInfo(files.value(0)).completeBaseName(), fonts);
    if (made && !elements.isEmpty())
        made = setValue(made->value, elements, PropertyId::Typeface, made->typeface.value)
                   .map([&](const Template &next) {
                       return AddedTypeface{next, made->typeface};
                   });
    if (!made)
        edit(tr("Add Typeface"), fail(made.error()));
    else if (edit(tr("Add Typeface"), made->value))
        m_typefaces->list().choose(made->typeface.value);
}

void BrandPanel::addFonts(const TypefaceId &id, const QList<Font> &fonts)
{
    const Template &value = m_session.value();
    const Typeface *typeface = value.typeface(id);
    if (!typeface)
        return;
    QList<Font> all;
    for (const FontId &font : typeface->fonts)
        if (const Font *known = value.font(font))
            all += *known;
    edit(tr("Add Font to %1").arg(id.value), alterTypeface(value, id, all + fonts));
}

void BrandPanel::takeFonts(const TypefaceId &id, const QList<Font> &fonts)
{
    edit(tr("Replace Fonts of %1").arg(id.value), alterTypeface(m_session.value(), id, fonts));
}

} // namespace reelwright
