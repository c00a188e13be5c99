// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gridstudio.h"

#include <editor/viewers/vieweredits.h>
#include <editor/window/fileactions.h>
#include <editor/window/savedstate.h>
#include <editor/window/statusline.h>
#include <model/edit/fieldedits.h>

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace reelwright;
using namespace test;

namespace {

using Sealed = Session::Sealed;
constexpr std::chrono::hours never(1);

QMessageBox *asked(MainWindow &window)
{
    QMessageBox *found = nullptr;
    (void)QTest::qWaitFor([&] {
        found = window.findChild<QMessageBox *>(latin("loseAlterations"));
        return found && found->isVisible();
    });
    return found;
}

QPushButton *button(const QMessageBox &box, QMessageBox::ButtonRole role)
{
    for (QAbstractButton *each : box.buttons())
        if (box.buttonRole(each) == role)
            return qobject_cast<QPushButton *>(each);
    return nullptr;
}

} // namespace

// Viewers altered by hand: they are shown at once, and sealed afterwards.
class TestViewerEdits : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useStudioStyle();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void alterationsAreGathered()
    {
        GridStudio studio;
        studio.session.setSealingPause(never);
        QVERIFY(studio.beginGrid(50));
        const DatasetAbout before = *studio.session.data().dataset;
        QVERIFY(studio.set(0, nameColumn, "Grace"));
        QVERIFY(studio.set(1, nameColumn, "Ida"));
        QVERIFY(studio.set(2, visitsColumn, "77"));
        QTRY_COMPARE(studio.session.viewer()->record.values.value(1), latin("Grace"));
        QTRY_VERIFY(studio.isThere(2) && studio.shown(2, visitsColumn) == latin("77"));
        QCOMPARE(studio.session.sealed(), Sealed::Later);
        QCOMPARE(studio.window.statusLine().savedState().text(), latin("Viewers not yet sealed"));
        QCOMPARE(DatasetStore(studio.path, nullptr).list().first(), before);
        studio.window.fileActions().save->trigger();
        QTRY_COMPARE(studio.session.sealed(), Sealed::All);
        QVERIFY(studio.session.data().dataset->keyName != before.keyName);
        QCOMPARE(studio.keyring->secrets.size(), 1);
        QCOMPARE(studio.sealedRow(0).value(nameColumn), latin("Grace"));
        QCOMPARE(studio.sealedRow(1).value(nameColumn), latin("Ida"));
        QCOMPARE(studio.sealedRow(2).value(visitsColumn), latin("77"));
        QVERIFY(studio.panel.undo->isEnabled()); // sealing is no new data
    }

    void theyAreSealedByThemselves()
    {
        GridStudio studio;
        QVERIFY(studio.beginGrid(50));
        QVERIFY(studio.set(0, nameColumn, "Grace"));
        QTRY_COMPARE(studio.sealedRow(0).value(nameColumn), latin("Grace"));
        QTRY_COMPARE(studio.session.sealed(), Sealed::All);
        QVERIFY(studio.set(0, nameColumn, "Ida"));
        QTRY_COMPARE(studio.sealedRow(0).value(nameColumn), latin("Ida"));
    }

    void movingOnIsNotUndone()
    {
        GridStudio studio;
        QVERIFY(studio.beginGrid(50));
        QVERIFY(studio.set(0, nameColumn, "Grace"));
        studio.session.showViewer(7);
        QTRY_COMPARE(studio.sealedRow(0).value(nameColumn), latin("Grace"));
        QTRY_VERIFY(studio.isQuiet());
        QCOMPARE(studio.session.viewer()->record.index, 7);
        studio.view.setFocus();
        studio.click(2, nameColumn);
        QTRY_COMPARE(studio.view.selectedViewers(), QList<qint64>{2});
        studio.key(Qt::Key_Delete); // who is on screen stays, one row further up
        QVERIFY(studio.isSealed(49));
        QTRY_COMPARE(studio.session.viewer()->record.index, 6);
        QCOMPARE(studio.session.viewer()->record.key, latin("v7"));
        studio.session.showViewerBy(1);
        QTRY_COMPARE(studio.session.viewer()->record.key, latin("v8"));
    }

    void anotherDocumentIsNotHeldUp()
    {
        GridStudio studio;
        studio.session.setSealingPause(never);
        const QString other = studio.folder.filePath(latin("other.reel"));
        const Template value = SealedStudio::contract();
        VERIFY_RESULT(Document::create(other, value));
        Dataset dataset{{}, value.key, {}, SealedStudio::viewers(value, 30)};
        dataset.about.name = latin("people");
        VERIFY_RESULT(DatasetStore(other, studio.keyring.get()).put(dataset));
        QVERIFY(studio.beginGrid(20));
        studio.session.openTemplate(other);
        QVERIFY(studio.set(0, nameColumn, "Grace")); // on its way when the other one comes
        QTRY_VERIFY(studio.session.templatePath() == other && studio.model.rowCount() == 30);
        QVERIFY(studio.isThere(0));
        QCOMPARE(studio.shown(0, nameColumn), QString::fromUtf8("Zoë"));
        QCOMPARE(studio.sealedRow(0).value(nameColumn), latin("Grace"));
        QCOMPARE(studio.session.sealed(), Sealed::All);
        studio.panel.newViewer->trigger();
        QTRY_COMPARE(studio.model.rowCount(), 31);
        QVERIFY(studio.isThere(30));
    }

    void whatCantBeSealedIsTriedAgain()
    {
        GridStudio studio;
        QVERIFY(studio.beginGrid(50));
        studio.keyring->locked = true;
        QVERIFY(studio.set(0, nameColumn, "Grace"));
        QTRY_COMPARE(studio.session.sealed(), Sealed::Failed);
        SavedState &state = studio.window.statusLine().savedState();
        QCOMPARE(state.text(), latin("Viewers are not sealed"));
        QVERIFY(studio.window.statusLine().message().contains(latin("locked")));
        QVERIFY(studio.isThere(0));
        QCOMPARE(studio.shown(0, nameColumn), latin("Grace"));
        studio.panel.undo->trigger();
        QTRY_COMPARE(studio.session.viewer()->record.values.value(1), QString::fromUtf8("Zoë"));
        studio.panel.redo->trigger();
        QTRY_COMPARE(studio.session.viewer()->record.values.value(1), latin("Grace"));
        QTRY_COMPARE(studio.session.sealed(), Sealed::Failed);
        QVERIFY(state.seal().isVisible());
        studio.keyring->locked = false;
        QTest::mouseClick(&state.seal(), Qt::LeftButton);
        QTRY_COMPARE(studio.session.sealed(), Sealed::All);
        QVERIFY(!state.seal().isVisible());
        QCOMPARE(studio.sealedRow(0).value(nameColumn), latin("Grace"));
    }

    void anUndoThatIsRefusedStays()
    {
        GridStudio studio;
        QVERIFY(studio.beginGrid(50));
        ViewerEdits edits(studio.session);
        std::optional<bool> done;
        edits.make(SetCell{0, nameColumn, OwnCell(std::string("Grace"))},
                   [&done](const Result<RowEdit> &made) { done = made.has_value(); });
        QTRY_COMPARE(done, std::optional(true));
        QVERIFY(edits.canUndo());
        QSignalSpy refused(&edits, &ViewerEdits::refused);
        studio.session.openTablesAgain();
        edits.undo(); // while they are being opened
        QCOMPARE(refused.size(), 1);
        QVERIFY(edits.canUndo());
    }

    void closingTheWindowSealsFirst()
    {
        GridStudio studio;
        studio.session.setSealingPause(never);
        QVERIFY(studio.beginGrid(50));
        QVERIFY(studio.set(0, nameColumn, "Grace"));
        studio.window.close();
        QVERIFY(studio.window.isVisible()); // for as long as it takes
        QTRY_VERIFY(!studio.window.isVisible());
        QCOMPARE(studio.sealedRow(0).value(nameColumn), latin("Grace"));
    }

    void closingAsksWhetherTheyMayBeLost()
    {
        GridStudio studio;
        QVERIFY(studio.beginGrid(50));
        studio.keyring->locked = true;
        QVERIFY(studio.set(0, nameColumn, "Grace"));
        studio.window.fileActions().close->trigger();
        QPointer<QMessageBox> question = asked(studio.window);
        QVERIFY(question);
        QVERIFY(question->text().contains(latin("locked")));
        QTest::mouseClick(button(*question, QMessageBox::RejectRole), Qt::LeftButton);
        QTRY_VERIFY(!question);
        QVERIFY(studio.session.hasTemplate());
        QVERIFY(studio.isThere(0));
        QCOMPARE(studio.shown(0, nameColumn), latin("Grace"));
        studio.window.fileActions().close->trigger();
        question = asked(studio.window);
        QVERIFY(question);
        QTest::mouseClick(button(*question, QMessageBox::AcceptRole), Qt::LeftButton);
        QTRY_VERIFY(!studio.session.hasTemplate());
        studio.keyring->locked = false;
        QCOMPARE(studio.sealedRow(0).value(nameColumn), QString::fromUtf8("Zoë"));
    }

    void erasingTakesWhatWasAlteredAlong()
    {
        GridStudio studio;
        studio.session.setSealingPause(never);
        QVERIFY(studio.beginGrid(20));
        QVERIFY(studio.set(3, nameColumn, "Grace"));
        std::optional<bool> done;
        studio.session.alterDatasets(
            latin("Erasing…"),
            [](DatasetVault &vault) {
                return vault.erase(latin("v0")).map([](const ErasureReceipt &) {});
            },
            [&done](const Result<void> &erased) { done = erased.has_value(); });
        QTRY_COMPARE(done, std::optional(true));
        QTRY_COMPARE(studio.session.data().count, 19);
        QTRY_VERIFY(studio.model.rowCount() == 19 && studio.isThere(2));
        QCOMPARE(studio.shown(2, nameColumn), latin("Grace")); // opened from what was sealed
        QCOMPARE(studio.session.sealed(), Sealed::All);
    }

    // What was read as another type is not sealed so.
    void anotherTypeRewritesNothing()
    {
        GridStudio studio;
        QVERIFY(studio.beginGrid(20));
        const Template before = studio.session.kept();
        Field visits = *before.field(latin("visits"));
        visits.type = FieldType::Text;
        VERIFY_RESULT(studio.session.edit(latin("Type"), alterField(before, visits.name, visits)));
        std::optional<Result<void>> done;
        const auto alter = [&] {
            done.reset();
            studio.session.alterViewers([](ViewerTable &, QByteArray &) { return Result<void>(); },
                                        [&done](const Result<void> &result) { done = result; });
            return QTest::qWaitFor([&] { return done.has_value(); });
        };
        QTRY_VERIFY(studio.session.canAlterViewers());
        QTRY_VERIFY(alter() && !*done && done->error().what.contains(latin("another type")));
        VERIFY_RESULT(studio.session.undo());
        QTRY_VERIFY(alter() && *done);
    }

    // A dataset that is deleted while it is sealed is gone.
    void whatIsDeletedDoesNotComeBack()
    {
        GridStudio studio;
        QVERIFY(studio.beginGrid(20));
        const QString id = studio.session.data().dataset->id;
        QVERIFY(studio.set(3, nameColumn, "Grace"));
        QTRY_COMPARE(studio.session.sealed(), Sealed::All);
        QVERIFY(studio.set(3, nameColumn, "Ida"));
        std::optional<bool> done;
        studio.session.alterDatasets(
            latin("Deleting…"), [id](DatasetVault &vault) { return vault.remove(id); },
            [&done](const Result<void> &removed) { done = removed.has_value(); });
        QTRY_COMPARE(done, std::optional(true));
        QTRY_VERIFY(studio.session.data().isExample());
        QVERIFY(DatasetStore(studio.path, nullptr).list().isEmpty());
        QVERIFY(studio.keyring->secrets.isEmpty());
    }
};

REELWRIGHT_TEST(TestViewerEdits)
#include "tst_vieweredits.moc"
