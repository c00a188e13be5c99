// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectorfixture.h"

#include <editor/element/fieldbinding.h>
#include <editor/element/fieldmime.h>
#include <editor/timeline/timelineview.h>

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>

using namespace reelwright;
using namespace test;

namespace {

using P = PropertyId;

Template fieldTemplate()
{
    Template value = canvasTemplate();
    const auto add = [&](const char *name, FieldType type, const char *example) {
        Field field;
        field.name = latin(name);
        field.type = type;
        field.example = latin(example);
        value.fields.append(field);
    };
    add("first_name", FieldType::Text, "Zebulon");
    add("tint", FieldType::Color, "#00FF00");
    add("width", FieldType::Integer, "300");
    return value;
}

// Fields that are dragged over the window.
struct Dropping : Inspected {
    bool drop(const char *field, QWidget &on, QPointF at)
    {
        const std::unique_ptr<QMimeData> mime(fieldMime(latin(field)));
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(&on, &enter);
        QDragMoveEvent over(at.toPoint(), Qt::CopyAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(&on, &over);
        if (!enter.isAccepted() || !over.isAccepted())
            return false;
        QDropEvent drop(at, Qt::CopyAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(&on, &drop);
        return drop.isAccepted();
    }
    bool dropOnCanvas(const char *field, QPointF at) { return drop(field, canvas, this->at(at)); }
    bool dropOnRow(const char *field, P property)
    {
        return drop(field, *list().viewport(), inspector::labelOf(rect(property)).center());
    }
    bool dropOnClip(const char *field, const char *id)
    {
        const TimelineView &timeline = window.timeline();
        for (int row = 0; row < timeline.rows().size(); ++row)
            for (const TimelineClip &clip : timeline.rows()[row].clips)
                if (clip.element == idOf(id))
                    return drop(field, *timeline.viewport(), timeline.clipRect(row, clip).center());
        return false;
    }
    QString sourceOf(const ElementId &id, P property)
    {
        const Property now = findElement(value(), id).element->properties.value(property);
        const auto *binding = std::get_if<Binding>(&now);
        return binding ? binding->source : QString();
    }
};

} // namespace

class TestFieldDrop : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useStudioStyle(); }

    void theMimeTypeCarriesTheName()
    {
        const QString name = QString::fromUtf8("größe");
        const std::unique_ptr<QMimeData> mime(fieldMime(name));
        QCOMPARE(mime->data(latin("application/x-reelwright-field")), name.toUtf8());
        QCOMPARE(fieldIn(mime.get()), name);
        QMimeData other;
        other.setText(name);
        QCOMPARE(fieldIn(&other), QString());
        QCOMPARE(fieldIn(nullptr), QString());
    }

    void onARowItBindsThatProperty()
    {
        Dropping s;
        QVERIFY(s.openCanvas(fieldTemplate()));
        s.session.select({idOf("low"), idOf("high")});
        QVERIFY(s.dropOnRow("width", P::Width));
        QCOMPARE(s.sourceOf(idOf("low"), P::Width), latin("width"));
        QCOMPARE(s.sourceOf(idOf("high"), P::Width), latin("width"));
        QCOMPARE(s.states(), 2);
        QSignalSpy refused(&s.session, &Session::refused);
        QVERIFY(s.dropOnRow("first_name", P::Height));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(s.sourceOf(idOf("low"), P::Height), QString());
        QCOMPARE(s.states(), 2);
    }

    void onAnElementItBindsWhatThatIsFor()
    {
        Dropping s;
        QVERIFY(s.openCanvas(fieldTemplate()));
        QVERIFY(s.dropOnCanvas("first_name", {430, 860})); // on hello
        QCOMPARE(s.sourceOf(idOf("hello"), P::Text), latin("{{ first_name }}"));
        QCOMPARE(s.session.selected(), idOf("hello"));
        QVERIFY(s.dropOnCanvas("tint", {450, 400})); // on low
        QCOMPARE(s.sourceOf(idOf("low"), P::Color), latin("tint"));
        QCOMPARE(s.states(), 3);
        QSignalSpy refused(&s.session, &Session::refused);
        QVERIFY(s.dropOnCanvas("first_name", {850, 400})); // on high
        QCOMPARE(refused.size(), 1);
        const auto error = refused[0][0].value<Error>();
        QVERIFY2(error.hint.contains(latin("colours")), qPrintable(error.text()));
        QCOMPARE(s.sourceOf(idOf("high"), P::Color), QString());
        QCOMPARE(s.states(), 3);
    }

    void besideAllElementsItBecomesAText()
    {
        Dropping s;
        QVERIFY(s.openCanvas(fieldTemplate()));
        const Template before = s.value();
        QVERIFY(s.dropOnCanvas("width", {1500, 200}));
        const ElementId made = s.session.selected();
        QVERIFY(!findElement(before, made).element);
        QCOMPARE(s.sourceOf(made, P::Text), latin("{{ width }}"));
        QCOMPARE(s.states(), 2);
        VERIFY_RESULT(s.session.undo());
        QVERIFY(s.value() == before);
    }

    void onAClipItBindsWhatThatIsFor()
    {
        Dropping s;
        QVERIFY(s.openCanvas(fieldTemplate()));
        QVERIFY(s.dropOnClip("first_name", "hello"));
        QCOMPARE(s.sourceOf(idOf("hello"), P::Text), latin("{{ first_name }}"));
        QCOMPARE(s.states(), 2);
    }

    void aTemplateForLookingAtTakesNone()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        const std::unique_ptr<QMimeData> mime(fieldMime(latin("first_name")));
        QDragEnterEvent enter(studio.window.canvas().rect().center(), Qt::CopyAction, mime.get(),
                              Qt::LeftButton, {});
        enter.ignore();
        QApplication::sendEvent(&studio.window.canvas(), &enter);
        QVERIFY(!enter.isAccepted());
    }
};

REELWRIGHT_TEST(TestFieldDrop)
#include "tst_fielddrop.moc"
