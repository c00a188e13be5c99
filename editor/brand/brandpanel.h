// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/brand/brandsection.h>
#include <editor/session/jobs.h>

class QMenu;

namespace reelwright {

class ColorPopover;
class LineLabel;
class MediaFacts;
class MediaJobs;

// The brand kit: what designers choose from, so that all scenes look of one house. A click on a
// colour or a style gives it to what is selected.
class BrandPanel : public QWidget {
    Q_OBJECT

public:
    // All outlive it.
    BrandPanel(Session &session, Jobs &jobs, MediaJobs &media, MediaFacts &facts,
               QWidget *parent = nullptr);

    QAction *addColor;
    QAction *applyColor;
    QAction *alterColor;
    QAction *addStyle; // of the selected text
    QAction *applyStyle;
    QAction *addLogo; // asks which of the template's images
    QAction *insertLogo;
    QAction *addTypeface;  // of font files, in the order in which they are asked
    QAction *addFont;      // to the chosen typeface, asked last
    QAction *replaceFonts; // so that all that is set in the typeface is set in others

    // Asks for font files; the elements are set in the typeface that is made of them.
    void addTypefaceFor(const QList<ElementId> &elements);
    void addTo(QMenu *menu); // all that there is to do

    BrandSection &colors() { return *m_colors; }
    BrandSection &styles() { return *m_styles; }
    BrandSection &logos() { return *m_logos; }
    BrandSection &typefaces() { return *m_typefaces; }
    QMenu &images() { return *m_images; }
    ColorPopover &colorPicker() { return *m_picker; }
    QString finding() const;

private:
    QAction *add(const QString &icon, const QString &text, const QString &tip,
                 const std::function<void()> &run);
    void makeActions();
    void makeSections();
    void layOut();
    void refresh();
    bool edit(const QString &name, const Result<Template> &next);
    const Element *selectedText() const;
    QList<ElementId> selectedWith(PropertyId property) const;

    void askForColor(const QString &title, const Color &now, const QRect &place,
                     const std::function<void(const Color &)> &then);
    void makeColor(const Color &color);
    void applyColorNamed(const QString &name);
    void alterChosenColor();
    void makeStyle();
    void applyStyleNamed(const QString &name);
    void fillImages();
    void addLogos(const QList<MediaId> &media, qsizetype position);
    void tell(const Error &error);
    void askForFonts(const QString &title,
                     const std::function<void(const QStringList &, const QList<Font> &)> &then);
    void makeTypeface(const QStringList &files, const QList<Font> &fonts,
                      const QList<ElementId> &elements);
    void addFonts(const TypefaceId &typeface, const QList<Font> &fonts);
    void takeFonts(const TypefaceId &typeface, const QList<Font> &fonts); // instead of its own

    Session &m_session;
    Jobs &m_jobs;
    MediaJobs &m_media;
    BrandSection *m_colors = nullptr;
    BrandSection *m_styles = nullptr;
    BrandSection *m_logos = nullptr;
    BrandSection *m_typefaces = nullptr;
    QMenu *m_images;
    QWidget *m_spot = nullptr; // where the picker opens
    ColorPopover *m_picker = nullptr;
    std::function<void(const Color &)> m_picked;
    LineLabel *m_finding;
};

} // namespace reelwright
