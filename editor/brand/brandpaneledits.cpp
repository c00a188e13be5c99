// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the brand panel's actions do.
#include <editor/brand/brandpanel.h>

#include <editor/theme/linelabel.h>
#include <model/document/fontimport.h>
#include <model/edit/brandedits.h>
#include <model/edit/fontedits.h>
#include <model/edit/propertyedits.h>
#include <preview/text/textimage.h>

#include <QColorDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <algorithm>

namespace reelwright {

namespace {

Color colorOf(const QColor &color)
{
    return {quint8(color.red()), quint8(color.green()), quint8(color.blue()),
            quint8(color.alpha())};
}

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

void BrandPanel::askForColor(const QColor &now, const QString &title,
                             const std::function<void(const Color &)> &then)
{
    auto *dialog = new QColorDialog(now, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setOptions(QColorDialog::ShowAlphaChannel | QColorDialog::DontUseNativeDialog);
    connect(dialog, &QColorDialog::colorSelected, this,
            [then](const QColor &color) { then(colorOf(color)); });
    dialog->open();
}

void BrandPanel::makeColor(const Color &color)
{
    const QString name = BrandParts::freeName(m_session.value(), BrandPart::Colors, tr("Colour"));
    if (!edit(tr("Add Colour"), addBrandColor(m_session.value(), {name, color, {}})))
        return;
    m_colors->choose(name);
    // Once the dialog has given the focus back.
    QMetaObject::invokeMethod(m_colors, &BrandSection::nameChosen, Qt::QueuedConnection);
}

void BrandPanel::alterChosenColor()
{
    const QList<BrandColor> &palette = m_session.value().brand.palette;
    const auto color = std::ranges::find(palette, m_colors->chosen(), &BrandColor::name);
    if (color == palette.end())
        return;
    const QColor now(color->value.red, color->value.green, color->value.blue, color->value.alpha);
    askForColor(now, tr("Alter Colour"), [this, before = *color](const Color &next) {
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
    m_styles->choose(style.name);
    m_styles->nameChosen();
}

void BrandPanel::applyStyleNamed(const QString &name)
{
    const QList<TypeStyle> &styles = m_session.value().brand.styles;
    const auto style = std::ranges::find(styles, name, &TypeStyle::name);
    const QList<ElementId> texts = selectedWith(PropertyId::Typeface);
    if (style == styles.end() || texts.isEmpty() || !m_session.isEditable())
        return;
    const Result<Template> next =
        setValue(m_session.kept(), texts, PropertyId::Typeface, Value(style->typeface.value))
            .and_then([&](const Template &so) {
                return setValue(so, texts, PropertyId::FontSize, Value(style->size));
            })
            .and_then([&](const Template &so) {
                return setValue(so, texts, PropertyId::Color, Value(style->color));
            });
    edit(tr("Set in Style %1").arg(name), next);
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
            const QList<MediaId> logos = m_session.value().brand.logos;
            if (edit(tr("Add Logo"), setLogos(m_session.value(), logos + QList{id})))
                m_logos->choose(id.value);
        });
    }
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
                        if (!m_session.isEditable() || path != m_session.templatePath())
                            return;
                        if (*fonts)
                            then(files, **fonts);
                        else
                            m_finding->setText(fonts->error().text(), Token::Bad);
                    });
            });
    dialog->open();
}

void BrandPanel::makeTypeface(const QStringList &files, const QList<Font> &fonts)
{
    const Result<AddedTypeface> made = reelwright::addTypeface(
        m_session.value(), QFileInfo(files.value(0)).completeBaseName(), fonts);
    if (!made)
        edit(tr("Add Typeface"), fail(made.error()));
    else if (edit(tr("Add Typeface"), made->value))
        m_typefaces->choose(made->typeface.value);
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

} // namespace reelwright
