// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal.h"

#include "watchdog.h"

#include <editor/canvas/canvasview.h>
#include <editor/data/datapanel.h>
#include <editor/data/fieldform.h>
#include <editor/theme/namedlist.h>
#include <editor/theme/rowlist.h>

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace reelwright::test {

void Renewal::begin(const QString &document) const
{
    pressButton(u("New document, 16:9"));
    answer({document});
    wait(u("the new document"), [&] { return session().isEditable(); });
}

void Renewal::takeData() const
{
    showPanel(u("Data"));
    choose({u("Data"), u("Fields"), u("Take Fields from Data File")});
    answer({at("viewers.csv")});
    wait(u("the viewers"), [&] { return session().data().count == 1000; });
    for (const auto &[name, required, example] : {std::tuple("first_name", true, "Zoë"),
                                                  {"last_name", false, "Müller"},
                                                  {"plan", true, "gold"},
                                                  {"usage1", true, "64"},
                                                  {"usage2", true, "1663"},
                                                  {"advisor", true, "Maria Costa"},
                                                  {"language", false, "de"}})
        describeField(name, required, example);
    choose({u("Data"), u("Fields"), u("Says the Language")});

    FieldForm &form = window().dataPanel().form();
    chooseRow(window().dataPanel().list(), u("first_name"));
    click(form.maximumLength(), QPointF(20, form.maximumLength().height() / 2.0));
    press(Qt::Key_A, Qt::ControlModifier);
    enter(u("40"));
    chooseRow(window().dataPanel().list(), u("plan"));
    click(*form.allowed().viewport(), form.allowed().viewport()->rect().center());
    type(u("basic"));
    press(Qt::Key_Return);
    type(u("silver"));
    press(Qt::Key_Return);
    type(u("gold"));
    press(Qt::Key_Tab);
}

void Renewal::describeField(const char *name, bool required, const char *example) const
{
    const auto isRead = [&] {
        return session().busy().isEmpty() && session().data().count == 1000;
    };
    FieldForm &form = window().dataPanel().form();
    chooseRow(window().dataPanel().list(), u(name));
    if (form.required().isChecked() != required)
        click(form.required(), QPointF(8, form.required().height() / 2.0));
    wait(u("the viewers to be read again"), isRead);
    click(form.example(), form.example().rect().center());
    press(Qt::Key_A, Qt::ControlModifier);
    enter(u(example));
    wait(u("the viewers to be read again"), isRead);
}

void Renewal::importMedia() const
{
    showPanel(u("Media"));
    pressButton(u("Import Media…"));
    QStringList files;
    for (const char *file : {"broll_a.mp4", "broll_b.mp4", "photo_a.jpg", "photo_b.jpg",
                             "photo_c.jpg", "photo_d.jpg", "logo.png", "music.flac"})
        files += at(file);
    answer(files);
    wait(u("the media"), [&] { return session().value().media.size() == files.size(); });
}

void Renewal::makeTypeface() const
{
    showPanel(u("Brand"));
    choose({u("File"), u("Brand"), u("Typefaces"), u("Add Typeface")});
    answer({at("NotoSans-Bold.ttf"), at("NotoSansArabic-Bold.ttf")});
    wait(u("the typeface"), [&] { return session().value().typefaces.size() == 1; });
    choose({u("File"), u("Brand"), u("Typefaces"), u("Add Font")});
    answer({u("/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc")});
    wait(u("the third font"), [&] { return session().value().fonts.size() == 3; });
}

void Renewal::makeIntro() const
{
    describeScene(u("Intro"), u("6"));
    goTo(0);
    insertMedium(u("broll_a.mp4"));
    set({{"Name", "Evening"}});
    insertMedium(u("logo.png"));
    set({{"Name", "Logo"}, {"X", "60"}, {"Y", "60"}, {"Anchor X", "0"}, {"Anchor Y", "0"}});
    insertText(u("Your year with Northwind"));
    set({{"Name", "Title"}, {"X", "960"}, {"Y", "600"}, {"Size", "96"}});
    choose(u("Align"), u("center"));
    dragStart(u("Title"), 0.5);
    goTo(0.5);
    keyframe(u("Opacity"));
    set({{"Opacity", "0"}});
    goTo(1.5);
    set({{"Opacity", "100"}});
}

// Over the whole scene: the last keyframe is pulled from the last frame to the end.
void Renewal::zoomIn(const char *photo) const
{
    goTo(0);
    keyframe(u("Scale"));
    goTo(5);
    set({{"Scale", "110"}});
    dragKeyframe(u(photo), 5, 6);
}

void Renewal::makeGreeting() const
{
    newScene(u("Greeting"), u("6"));
    goTo(0);
    insertMedium(u("photo_a.jpg"));
    set({{"Name", "Fallen leaf"}});
    zoomIn("Fallen leaf");
    goTo(0);
    insertText(u("Hello {{ first_name }}, welcome back!"));
    set({{"Name", "Hello"}, {"X", "960"}, {"Y", "920"}, {"Start", "1"}, {"Duration", "3"}});
    choose(u("Align"), u("center"));
    bind(u("Size"), u("first_name"),
         u("min(80, 80 * 36 / columns('Hello ' || first_name || ', welcome back!'))"));
    goTo(1);
    keyframe(u("Opacity"));
    set({{"Opacity", "0"}});
    goTo(1.5);
    set({{"Opacity", "100"}});
    goTo(3.5);
    keyframe(u("Opacity"));
    goTo(4);
    set({{"Opacity", "0"}});
}

void Renewal::addLine(const char *name, const char *words, const char *y) const
{
    insertText(u(words));
    set({{"Name", name}, {"X", "180"}, {"Y", y}, {"Size", "64"}});
}

void Renewal::makeUsage() const
{
    newScene(u("Usage"), u("6"));
    goTo(0);
    insertMedium(u("broll_b.mp4"));
    set({{"Name", "Cups"}});
    insertRectangle();
    set({{"Name", "Panel"},
         {"X", "120"},
         {"Y", "240"},
         {"Anchor X", "0"},
         {"Anchor Y", "0"},
         {"Width", "1000"},
         {"Height", "600"},
         {"Opacity", "55"}});
    setColor(u("Colour"), u("#000000"));
    addLine("Data", "{{ usage1 }} GB data", "370");
    addLine("Calls", "{{ usage2 }} min calls", "480");
    addLine("Plan", "{{ plan }} plan", "590");
    insertRectangle();
    set({{"Name", "Bar"},
         {"X", "180"},
         {"Y", "680"},
         {"Anchor X", "0"},
         {"Anchor Y", "0"},
         {"Height", "48"}});
    setColor(u("Colour"), u("#FFB000"));
    goTo(0);
    keyframe(u("Width"));
    set({{"Width", "0"}});
    goTo(1);
    keyframe(u("Width"));
    bind(u("Width"), u("usage1"), u("8 * usage1"));
}

// The first in full; the others are copies with another photo and other words.
void Renewal::makeOffers() const
{
    newScene(u("Offer: Silver"), u("6"));
    goTo(0);
    insertMedium(u("photo_b.jpg"));
    set({{"Name", "Kite"}});
    zoomIn("Kite");
    goTo(0);
    insertText(u("Move to Silver"));
    set({{"Name", "Offer"}, {"X", "960"}, {"Y", "920"}, {"Size", "80"}});
    choose(u("Align"), u("center"));
    for (const auto &[from, to, photo, name, before, words] :
         {std::tuple("Offer: Silver", "Offer: Gold", "photo_c.jpg", "Cold ripple", "Kite",
                     "Move to Gold"),
          {"Offer: Gold", "Offer: thank you", "photo_d.jpg", "Summer, 1 am", "Cold ripple",
           "Thank you for being Gold"}}) {
        duplicateScene(u(from), u(to));
        select(u(before));
        pickValue(u("Source"), u(photo));
        set({{"Name", name}});
        rewrite(u("Offer"), u(words));
    }
}

void Renewal::makeCall() const
{
    newScene(u("Call to action"), u("6"));
    goTo(0);
    insertMedium(u("broll_a.mp4"));
    set({{"Name", "By the water"}, {"Media start", "6"}});
    insertText(u("Renew today"));
    set({{"Name", "Renew"}, {"X", "960"}, {"Y", "600"}, {"Size", "96"}});
    choose(u("Align"), u("center"));
    goTo(3);
    splitAtPlayhead();
    set({{"Name", "Advisor"}});
    rewrite(u("Advisor"), u("Call {{ advisor }}"));
}

void Renewal::makeStoryboard() const
{
    renameSlot(session().value().storyboard.first().name, u("Intro"));
    for (const char *name : {"Greeting", "Usage"}) {
        newSlot(u(name));
        addToSlot(u(name), u(name));
    }
    newSlot(u("Offer"));
    addToSlot(u("Offer"), u("Offer: Silver"), u("plan = 'basic'"));
    addToSlot(u("Offer"), u("Offer: Gold"), u("plan = 'silver'"));
    setDefault(u("Offer"), u("Offer: thank you"));
    newSlot(u("Call to action"));
    addToSlot(u("Call to action"), u("Call to action"));
}

void Renewal::addMusic() const
{
    press(Qt::Key_Home); // of the video
    insertSound(u("music.flac"));
    set({{"Name", "Music"}});
}

void Renewal::makeAll() const
{
    QStringList failures;
    for (const auto &[words, sitting] : {std::pair("taking data", &Renewal::takeData),
                                         {"importing media", &Renewal::importMedia},
                                         {"making the typeface", &Renewal::makeTypeface},
                                         {"making Intro", &Renewal::makeIntro},
                                         {"making Greeting", &Renewal::makeGreeting},
                                         {"making Usage", &Renewal::makeUsage},
                                         {"making the offers", &Renewal::makeOffers},
                                         {"making Call to action", &Renewal::makeCall},
                                         {"making the storyboard", &Renewal::makeStoryboard},
                                         {"adding music", &Renewal::addMusic}}) {
        WatchedApplication::instance().setTask(u(words));
        try {
            (this->*sitting)();
        } catch (const Clumsy &failure) { // the others tell more than one alone
            failures += u(words) + u(": ") + QString::fromStdString(failure.what());
            tellOf(u(words));
            putDown();
        }
    }
    if (!failures.isEmpty())
        throw Clumsy(failures.join(u'\n'));
}

// A picture of the window as it is then, for who asks for it.
void Renewal::tellOf(const QString &sitting) const
{
    const QString folder = qEnvironmentVariable("REELWRIGHT_PICTURES");
    if (!folder.isEmpty())
        window().grab().save(folder + u'/' + sitting + u(".png"));
}

// Whatever was left open.
void Renewal::putDown() const
{
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Escape);
    window().canvas().setFocus();
}

void Renewal::exportTo(const QString &folder) const
{
    choose({u("File"), u("Export Template")});
    answer({folder});
    wait(u("the exported template"),
         [&] { return QFileInfo::exists(folder + u("/template.json")); });
}

} // namespace reelwright::test
