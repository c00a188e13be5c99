// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "designer.h"

#include <editor/canvas/canvasview.h>
#include <editor/canvas/drawnelement.h>
#include <editor/inspector/inspectorlayout.h>
#include <editor/inspector/inspectorlist.h>
#include <editor/inspector/inspectorpanel.h>
#include <editor/inspector/valueline.h>
#include <editor/library/librarypanel.h>
#include <editor/media/mediapanel.h>
#include <editor/session/places.h>
#include <editor/timeline/timelineview.h>

#include <QComboBox>
#include <QListView>
#include <algorithm>

namespace reelwright::test {

// --- Scenes

void Designer::newScene(const QString &name, const QString &length) const
{
    const qsizetype before = session().value().scenes.size();
    const SceneId old = session().sceneInView() ? session().sceneInView()->id : SceneId();
    choose({u("Scene"), u("New Scene")});
    wait(u("the new scene"), [&] {
        const Scene *scene = session().sceneInView();
        return session().value().scenes.size() == before + 1 && scene && scene->id != old;
    });
    describeScene(name, length);
}

void Designer::describeScene(const QString &name, const QString &length) const
{
    if (!session().selection().isEmpty()) {
        click(window().canvas(), {4, 4}); // beside the picture
        wait(u("nothing to be selected"), [&] { return session().selection().isEmpty(); });
    }
    set(u("Name"), name);
    set(u("Length"), length);
}

void Designer::duplicateScene(const QString &name, const QString &copy) const
{
    openScene(name);
    const SceneId old = session().sceneInView()->id;
    choose({u("Scene"), u("Duplicate Scene")});
    wait(u("the copy of ") + name, [&] {
        const Scene *scene = session().sceneInView();
        return scene && scene->id != old;
    });
    choose({u("Scene"), u("Rename Scene")});
    enter(copy);
}

void Designer::openScene(const QString &name) const
{
    showPanel(u("Scenes"));
    chooseRow(window().library().list(), name);
    wait(name + u(" in view"), [&] {
        const Scene *scene = session().sceneInView();
        return scene && scene->name == name;
    });
}

// --- The scene in view

const Element &Designer::element(const QString &name) const
{
    if (const Scene *scene = session().sceneInView())
        for (const Track &track : scene->tracks)
            for (const Element &element : track.elements)
                if (element.name == name)
                    return element;
    throw Clumsy(u("no element of the scene is called ") + name);
}

void Designer::waitForLayer(const QString &name) const
{
    wait(name + u(" in the picture"), [&] {
        const ProgramPointer program = session().program();
        return program && findLayer(*program, element(name).id);
    });
}

std::pair<int, TimelineClip> Designer::clip(const QString &name) const
{
    const TimelineView &timeline = window().timeline();
    const ElementId id = element(name).id;
    for (int row = 0; row < timeline.rows().size(); ++row)
        for (const TimelineClip &each : timeline.rows()[row].clips)
            if (each.element == id)
                return {row, each};
    throw Clumsy(u("the timeline has no clip ") + name);
}

QRectF Designer::clipRect(const QString &name) const
{
    const auto [row, shown] = clip(name);
    return window().timeline().clipRect(row, shown);
}

void Designer::goTo(double seconds) const
{
    TimelineView &timeline = window().timeline();
    const Flicks to = session().rangeInView().start + fromSeconds(seconds);
    click(*timeline.viewport(), {timeline.scale().xOf(to), 8});
    wait(u("the playhead at %1 s").arg(seconds),
         [&] { return session().player().position() == to; });
}

void Designer::select(const QString &name) const
{
    waitForLayer(name);
    click(*window().timeline().viewport(), clipRect(name).center() - QPointF(0, 4));
    wait(name + u(" to be selected"),
         [&] { return session().selection() == QList{element(name).id}; });
}

void Designer::insertMedium(const QString &file) const
{
    showPanel(u("Media"));
    chooseRow(window().media().list(), file);
    press(Qt::Key_Return);
    waitForLayer(file);
}

void Designer::insertSound(const QString &file) const
{
    showPanel(u("Media"));
    chooseRow(window().media().list(), file);
    choose({u("File"), u("Media"), u("Insert into the Soundtrack")});
}

void Designer::insertText(const QString &words) const
{
    press(Qt::Key_T);
    press(Qt::Key_Return); // in the middle
    type(words);
    press(Qt::Key_Return, Qt::ControlModifier);
}

void Designer::insertRectangle() const
{
    press(Qt::Key_R, Qt::ShiftModifier);
    press(Qt::Key_Return);
}

void Designer::splitAtPlayhead() const
{
    press(Qt::Key_S);
}

void Designer::rewrite(const QString &name, const QString &words) const
{
    select(name);
    CanvasView &canvas = window().canvas();
    const QList<DrawnElement> drawn = drawnElements(session());
    const auto text = std::ranges::find(drawn, element(name).id, &DrawnElement::id);
    if (text == drawn.end())
        throw Clumsy(name + u(" is not on the canvas"));
    doubleClick(canvas, canvas.frame().toWidget(text->bounds().center()));
    type(words);
    press(Qt::Key_Return, Qt::ControlModifier);
}

void Designer::dragStart(const QString &name, double seconds) const
{
    waitForLayer(name);
    const QRectF rect = clipRect(name);
    const TimelineView &timeline = window().timeline();
    const double to = timeline.scale().xOf(session().rangeInView().start + fromSeconds(seconds));
    drag(*timeline.viewport(), {rect.left() + 1, rect.center().y() - 4},
         {to, rect.center().y() - 4});
}

void Designer::dragKeyframe(const QString &name, double from, double to) const
{
    waitForLayer(name);
    const TimelineView &timeline = window().timeline();
    const Flicks start = session().rangeInView().start;
    const auto [row, shown] = clip(name);
    const QPointF diamond = timeline.arrangement().diamond(row, shown, start + fromSeconds(from));
    drag(*timeline.viewport(), diamond,
         {timeline.scale().xOf(start + fromSeconds(to)), diamond.y()});
}

// --- The inspector

int Designer::row(const QString &label) const
{
    const InspectorModel &model = window().inspector().model();
    for (int row = 0; row < model.rowCount(); ++row)
        if (!model.row(row).section && model.row(row).label == label)
            return row;
    throw Clumsy(u("the inspector has no row ") + label);
}

QRectF Designer::rectOf(const QString &label) const
{
    InspectorList &list = window().inspector().list();
    const QModelIndex index = window().inspector().model().index(row(label));
    list.scrollTo(index);
    return list.visualRect(index);
}

void Designer::openLine(const QString &label) const
{
    QWidget &view = *window().inspector().list().viewport();
    const auto line = [&] { return view.findChild<ValueLine *>({}, Qt::FindDirectChildrenOnly); };
    wait(u("the line before to close"), [&] { return !line(); });
    click(view, inspector::valueOf(rectOf(label)).topLeft() + QPointF(20, 13));
    wait(label + u(" to be open for typing"), [&] { return line() && line()->hasFocus(); });
}

void Designer::set(const QString &label, const QString &value) const
{
    openLine(label);
    enter(value);
    wait(label + u(" to be kept"), [&] { return !session().isPreviewing(); });
}

void Designer::set(std::initializer_list<std::pair<const char *, const char *>> values) const
{
    for (const auto &[label, value] : values)
        set(u(label), u(value));
}

void Designer::choose(const QString &label, const QString &choice) const
{
    QWidget &view = *window().inspector().list().viewport();
    click(view, inspector::valueOf(rectOf(label)).center());
    QPointer<QComboBox> box;
    wait(label + u(" to offer its choices"), [&] { return box = view.findChild<QComboBox *>(); });
    pickFrom(*box, choice);
    wait(choice + u(" to be chosen"),
         [&] { return window().inspector().model().row(row(label)).value == choice; });
}

void Designer::pickValue(const QString &label, const QString &name) const
{
    click(*window().inspector().list().viewport(), inspector::valueOf(rectOf(label)).center());
    enter(name);
}

void Designer::setColor(const QString &label, const QString &color) const
{
    click(*window().inspector().list().viewport(), inspector::valueOf(rectOf(label)).center());
    enter(color);
}

void Designer::keyframe(const QString &label) const
{
    click(*window().inspector().list().viewport(), inspector::diamondOf(rectOf(label)));
    wait(u("a keyframe of ") + label,
         [&] { return window().inspector().model().row(row(label)).onKeyframe; });
}

void Designer::bind(const QString &label, const QString &field, const QString &expression) const
{
    click(*window().inspector().list().viewport(), inspector::ringOf(rectOf(label)));
    pick(field);
    wait(label + u(" to be variable"),
         [&] { return window().inspector().model().row(row(label)).bound; });
    if (!expression.isEmpty())
        set(label, expression);
}

} // namespace reelwright::test
