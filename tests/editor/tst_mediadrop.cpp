// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvasfixture.h"

#include <editor/media/mediamodel.h>
#include <editor/media/mediapanel.h>
#include <editor/session/places.h>
#include <editor/timeline/timelineview.h>
#include <model/edit/mediaedits.h>

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>

using namespace reelwright;
using namespace test;

namespace {

using P = PropertyId;

// Media that are dragged out of their panel.
struct Dropping : CanvasStudio {
    [[nodiscard]] bool begin()
    {
        Template value = canvasTemplate();
        for (const auto &[path, kind] :
             {std::pair("one.png", MediaKind::Image), std::pair("two.png", MediaKind::Image),
              std::pair("song.flac", MediaKind::Audio)}) {
            Media medium;
            medium.path = latin(path);
            medium.kind = kind;
            if (kind == MediaKind::Image) {
                QImage drawn(64, 36, QImage::Format_RGB32);
                drawn.fill(Qt::red);
                if (!drawn.save(folder.filePath(medium.path)))
                    return false;
                medium.width = 64;
                medium.height = 36;
            } else {
                medium.duration = oneSecond;
            }
            value = *addMedium(value, medium);
        }
        return openCanvas(value);
    }
    MediaId idAt(int index) const { return value().media[index].id; }
    bool drop(int index, QWidget &on, QPointF at, Qt::KeyboardModifiers keys = {})
    {
        QMimeData mime;
        mime.setData(QString::fromLatin1(MediaModel::mimeType), idAt(index).value.toUtf8());
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &mime, Qt::LeftButton, keys);
        QApplication::sendEvent(&on, &enter);
        QDragMoveEvent over(at.toPoint(), Qt::CopyAction, &mime, Qt::LeftButton, keys);
        QApplication::sendEvent(&on, &over);
        if (!enter.isAccepted() || !over.isAccepted())
            return false;
        QDropEvent drop(at, Qt::CopyAction, &mime, Qt::LeftButton, keys);
        QApplication::sendEvent(&on, &drop);
        return drop.isAccepted();
    }
    const Element &selected() const { return *findElement(value(), session.selected()).element; }
    double number(P property) const { return std::get<double>(staticValue(selected(), property)); }
    QString source() const { return std::get<QString>(staticValue(selected(), P::Source)); }
};

} // namespace

class TestMediaDrop : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useStudioStyle(); }

    void aPictureIsDroppedWhereItIsToLie()
    {
        Dropping s;
        QVERIFY(s.begin());
        const Template before = s.value();
        QVERIFY(s.drop(0, s.canvas, s.at({500, 350}))); // on low, which stays
        QCOMPARE(s.selected().kind, ElementKind::Image);
        QCOMPARE(s.source(), s.idAt(0).value);
        QVERIFY(std::abs(s.number(P::X) - 500) < 3 && std::abs(s.number(P::Y) - 350) < 3);
        QCOMPARE(stateCount(s.session), 2);
        QVERIFY(s.session.undo());
        QVERIFY(s.value() == before);
        QVERIFY(!s.drop(0, s.canvas, {1, 1})); // beside the frame
    }

    void withAltItTakesThePlaceOfWhatIsThere()
    {
        Dropping s;
        QVERIFY(s.begin());
        QVERIFY(s.drop(0, s.canvas, s.at({1500, 800})));
        const ElementId picture = s.session.selected();
        QTRY_VERIFY(findLayer(*s.session.program(), picture)); // so that it can be seen there
        QVERIFY(s.drop(1, s.canvas, s.at({1500, 800}), Qt::AltModifier));
        QCOMPARE(s.session.selected(), picture);
        QCOMPARE(s.source(), s.idAt(1).value);
        QCOMPARE(stateCount(s.session), 3);
        QSignalSpy refused(&s.session, &Session::refused);
        QVERIFY(s.drop(2, s.canvas, s.at({1500, 800}), Qt::AltModifier)); // a song for a picture
        QCOMPARE(refused.size(), 1);
        QCOMPARE(stateCount(s.session), 3);
    }

    void onTheTimelineItBeginsWhereItIsDropped()
    {
        Dropping s;
        QVERIFY(s.begin());
        TimelineView &timeline = s.window.timeline();
        const Flicks start = s.session.rangeInView().start;
        const double x = timeline.scale().xOf(start + 2 * oneSecond);
        QVERIFY(s.drop(2, *timeline.viewport(), {x, 60}));
        QCOMPARE(s.selected().kind, ElementKind::Audio);
        QVERIFY(std::abs(toSeconds(s.selected().start) - 2) < 0.05);
        QVERIFY(s.selected().duration == oneSecond);
        QVERIFY(!s.drop(2, *timeline.viewport(), {5, 60})); // on the heads
        QCOMPARE(stateCount(s.session), 2);
    }
};

REELWRIGHT_TEST(TestMediaDrop)
#include "tst_mediadrop.moc"
