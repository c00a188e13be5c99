// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfixture.h"

#include <editor/recent/recentfiles.h>
#include <editor/recent/tilelist.h>
#include <editor/window/editactions.h>
#include <editor/window/fileactions.h>
#include <editor/window/newdocument.h>
#include <editor/window/savedstate.h>
#include <editor/window/statusline.h>
#include <editor/window/welcome.h>
#include <model/edit/mediaedits.h>
#include <model/package/package.h>

#include <QAbstractButton>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace reelwright;
using namespace reelwright::test;

namespace {

QAbstractButton *buttonNamed(QWidget &parent, const QString &name)
{
    for (QAbstractButton *button : parent.findChildren<QAbstractButton *>())
        if (button->isVisible() && (button->accessibleName() == name || button->text() == name))
            return button;
    return nullptr;
}

QPoint middleOf(TileList &tiles, int row)
{
    return tiles.visualRect(tiles.model()->index(row, 0)).center();
}

} // namespace

// Documents in the window: made, opened, copied, tried out, looked at by a second one.
class TestDocuments : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useStudioStyle();
        QLocale::setDefault(QLocale::c());
    }

    void aFormatMakesADocument()
    {
        Studio studio;
        const QString path = studio.folder.filePath(latin("Autumn.reel"));
        QWidget &welcome = studio.window.welcome();
        QAbstractButton *rate = buttonNamed(welcome, latin("25 frames a second"));
        QAbstractButton *square = buttonNamed(welcome, latin("New document, 1:1"));
        QVERIFY(rate && square);
        QTest::mouseClick(rate, Qt::LeftButton);
        QTest::mouseClick(square, Qt::LeftButton);
        QVERIFY(answerDialog(studio.window, path));
        QTRY_VERIFY(studio.session.isEditable());
        const Format format = studio.session.value().formats.first();
        QCOMPARE(QSize(format.width, format.height), QSize(1080, 1080));
        QVERIFY((format.rate == FrameRate{25, 1}));
        QCOMPARE(studio.session.value().name, latin("Autumn"));
        QVERIFY(QFile::exists(path));
        QCOMPARE(stateCount(studio.session), 1);
        QTRY_VERIFY(studio.frames > 0);
    }

    // What is offered can be accepted as it is.
    void aNameThatIsFreeIsOffered()
    {
        Studio studio;
        QVERIFY(studio.open(makeDocument(studio.folder, "Untitled")));
        QVERIFY(!makeDocument(studio.folder, "Untitled 2").isEmpty());
        studio.window.fileActions().create(NewTemplate::formats().first());
        auto *dialog = studio.window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        QTest::keyClick(dialog->findChild<QLineEdit *>(latin("fileNameEdit")), Qt::Key_Return);
        QTRY_COMPARE(studio.session.templatePath(),
                     studio.folder.filePath(latin("Untitled 3.reel")));
        QVERIFY(studio.session.isEditable());
    }

    void whatIsThereIsNotWrittenOver()
    {
        Studio studio;
        const QString path = makeDocument(studio.folder, "Autumn");
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray before = file.readAll();
        studio.window.fileActions().create(NewTemplate::formats().first());
        QVERIFY(answerDialog(studio.window, path));
        QTRY_VERIFY(studio.window.statusLine().message().contains(path));
        QVERIFY(!studio.session.hasTemplate());
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void theTitleAndTheStatusLineShowTheState()
    {
        Studio studio;
        SavedState &saved = studio.window.statusLine().savedState();
        QVERIFY(studio.open(makeDocument(studio.folder, "a")));
        QCOMPARE(studio.window.windowTitle(), QStringLiteral("Spring — Reelwright"));
        QCOMPARE(saved.text(), latin("Saved"));
        studio.session.preview(renamed(studio.session.value(), "Tried out"));
        QCOMPARE(saved.text(), QStringLiteral("Editing…"));
        studio.session.dropPreview();
        QCOMPARE(saved.text(), latin("Saved"));
        QTest::keyClick(&studio.window, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(saved.text(), latin("All changes are saved"));
        Template next = studio.session.value();
        next.name = latin("Summer");
        VERIFY_RESULT(studio.session.edit(latin("Rename"), next));
        QCOMPARE(studio.window.windowTitle(), QStringLiteral("Summer — Reelwright"));
        QVERIFY(studio.open(samplePath()));
        QTRY_COMPARE(studio.window.windowTitle(),
                     QStringLiteral("Northwind renewal (read only) — Reelwright"));
        QCOMPARE(saved.text(), latin("Read only"));
    }

    void aFolderIsSavedAsADocument()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        QVERIFY(!studio.session.isEditable());
        QTest::keyClick(&studio.window, Qt::Key_S, Qt::ControlModifier);
        const QString path = studio.folder.filePath(latin("northwind.reel"));
        QVERIFY(answerDialog(studio.window, path));
        QTRY_VERIFY_WITH_TIMEOUT(studio.session.isEditable(), 60'000);
        QCOMPARE(studio.session.value().name, latin("Northwind renewal"));
        QVERIFY(QFile::exists(studio.folder.filePath(latin("northwind.media/media/photo_a.jpg"))));
        const int frames = studio.frames;
        QTRY_VERIFY_WITH_TIMEOUT(studio.frames > frames || studio.session.video(), 60'000);
    }

    void aClosedDocumentCanBeOpenedAgain()
    {
        Studio studio;
        const QString path = makeDocument(studio.folder, "a");
        QVERIFY(studio.open(path));
        VERIFY_RESULT(studio.session.edit(latin("One"), renamed(studio.session.value(), "One")));
        QTest::keyClick(&studio.window, Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!studio.session.hasTemplate());
        QVERIFY(studio.window.welcome().isVisible());
        QCOMPARE(studio.window.windowTitle(), latin("Reelwright"));
        QVERIFY(!studio.window.fileActions().close->isEnabled());
        QVERIFY(studio.open(path)); // it is locked no more
        QVERIFY(studio.session.isEditable());
        QCOMPARE(sceneName(studio.session), latin("One"));
    }

    void aTemplateGoesOutAndComesIn()
    {
        Studio studio;
        QVERIFY(studio.open(makeDocument(studio.folder, "a")));
        VERIFY_RESULT(studio.session.edit(latin("One"), renamed(studio.session.value(), "One")));
        const QString text = studio.folder.filePath(latin("text"));
        studio.window.fileActions().exportTemplate->trigger();
        QVERIFY(answerDialog(studio.window, text));
        QTRY_VERIFY(studio.window.statusLine().message().contains(text));
        const QString package = studio.folder.filePath(latin("text.reelpack"));
        VERIFY_RESULT(packTemplate(text, package));
        const Template exported = studio.session.value();
        for (const QString &source : QStringList{text + latin("/template.json"), package}) {
            studio.session.close();
            studio.window.fileActions().importOther->trigger();
            QVERIFY(answerDialog(studio.window, source));
            const QString path =
                studio.folder.filePath(QFileInfo(source).suffix() + latin("-imported.reel"));
            QVERIFY(answerDialog(studio.window, path));
            QTRY_VERIFY_WITH_TIMEOUT(studio.session.isEditable(), 20'000);
            QVERIFY(studio.session.value() == exported);
        }
    }

    void aCopyElsewhereHasItsMedia()
    {
        Studio studio;
        QVERIFY(studio.open(makeDocument(studio.folder, "a")));
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(QDir(studio.folder.path()).mkpath(latin("pictures")));
        QVERIFY(image.save(studio.folder.filePath(latin("pictures/red.png"))));
        Media medium;
        medium.path = latin("pictures/red.png");
        VERIFY_RESULT(studio.session.edit(latin("Add"), addMedium(studio.session.value(), medium)));
        const QTemporaryDir elsewhere;
        const QString copy = elsewhere.filePath(latin("copy.reel"));
        studio.window.fileActions().saveCopy->trigger();
        QVERIFY(answerDialog(studio.window, copy));
        QTRY_VERIFY(studio.window.statusLine().message().contains(copy));
        QCOMPARE(QImage(elsewhere.filePath(latin("pictures/red.png"))).pixelColor(4, 4),
                 QColor(Qt::red));
    }

    void aCopyHasTheHistoryToo()
    {
        Studio studio;
        const QString path = makeDocument(studio.folder, "a");
        QVERIFY(studio.open(path));
        VERIFY_RESULT(studio.session.edit(latin("One"), renamed(studio.session.value(), "One")));
        VERIFY_RESULT(studio.session.saveVersion(latin("First"), {}));
        const QString copy = studio.folder.filePath(latin("b.reel"));
        studio.window.fileActions().saveCopy->trigger();
        QVERIFY(answerDialog(studio.window, copy));
        QTRY_VERIFY(studio.window.statusLine().message().contains(latin("A copy was saved")));
        QCOMPARE(studio.session.templatePath(), path);
        const Result<Document> opened = Document::open(copy, Document::Access::Read);
        VERIFY_RESULT(opened);
        QVERIFY(opened->current() == studio.session.value());
        QCOMPARE(opened->history().value().size(), 2);
        QCOMPARE(opened->versions().value().size(), 1);
    }

    void aGestureLeavesOneStateOrNone()
    {
        Studio studio;
        QVERIFY(studio.open(makeDocument(studio.folder, "a")));
        Session &session = studio.session;
        for (const char *name : {"A", "Ab", "Abc"})
            session.preview(renamed(session.value(), name));
        QCOMPARE(sceneName(session), latin("Abc"));
        QCOMPARE(stateCount(session), 1);
        VERIFY_RESULT(session.keepPreview(latin("Rename")));
        QCOMPARE(stateCount(session), 2);
        QCOMPARE(session.document()->current().scenes[0].name, latin("Abc"));
        session.preview(renamed(session.value(), "Other"));
        session.dropPreview();
        QCOMPARE(sceneName(session), latin("Abc"));
        QCOMPARE(stateCount(session), 2);
        session.preview(renamed(session.value(), "Other"));
        QTest::keyClick(&studio.window, Qt::Key_Z, Qt::ControlModifier); // drops that alone
        QCOMPARE(sceneName(session), latin("Abc"));
        VERIFY_RESULT(session.keepPreview(latin("Nothing is tried out")));
        QCOMPARE(stateCount(session), 2);
        session.preview(session.value()); // and back where it was
        VERIFY_RESULT(session.keepPreview(latin("Nothing differs")));
        QCOMPARE(stateCount(session), 2);
    }

    void keysUndoAndRedo()
    {
        Studio studio;
        QVERIFY(studio.open(makeDocument(studio.folder, "a")));
        Session &session = studio.session;
        EditActions &edits = studio.window.editActions();
        QVERIFY(!edits.undo->isEnabled() && !edits.redo->isEnabled());
        VERIFY_RESULT(session.edit(latin("Rename Scene"), renamed(session.value(), "One")));
        VERIFY_RESULT(session.edit(latin("Rename Again"), renamed(session.value(), "Two")));
        QCOMPARE(edits.undo->text(), latin("&Undo Rename Again"));
        QTest::keyClick(&studio.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(sceneName(session), latin("One"));
        QCOMPARE(edits.redo->text(), latin("&Redo Rename Again"));
        QTest::keyClick(&studio.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(sceneName(session), latin("Scene 1"));
        QVERIFY(!edits.undo->isEnabled());
        const auto both = Qt::ControlModifier | Qt::ShiftModifier;
        QTest::keyClick(&studio.window, Qt::Key_Z, both);
        QTest::keyClick(&studio.window, Qt::Key_Z, both);
        QCOMPARE(sceneName(session), latin("Two"));
        QVERIFY(!edits.redo->isEnabled());
        QToolButton *button = nullptr;
        for (QToolButton *each : studio.window.findChildren<QToolButton *>())
            if (each->defaultAction() == edits.undo)
                button = each;
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(sceneName(session), latin("One"));
    }

    void theHistoryOutlivesTheWindow()
    {
        const QTemporaryDir folder;
        const QString path = makeDocument(folder, "a");
        {
            Studio studio;
            QVERIFY(studio.open(path));
            VERIFY_RESULT(
                studio.session.edit(latin("One"), renamed(studio.session.value(), "One")));
            studio.session.preview(renamed(studio.session.value(), "Not kept"));
            studio.window.close();
        }
        Studio studio;
        QVERIFY(studio.open(path));
        QCOMPARE(sceneName(studio.session), latin("One"));
        QTest::keyClick(&studio.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(sceneName(studio.session), latin("Scene 1"));
    }

    void aSecondWindowCanOnlyLook()
    {
        const QTemporaryDir folder;
        const QString path = makeDocument(folder, "a");
        auto first = std::make_unique<Studio>();
        QVERIFY(first->open(path));
        VERIFY_RESULT(first->session.saveVersion(latin("First"), {}));
        Studio second;
        QVERIFY(second.open(path));
        QVERIFY(!second.session.isEditable());
        QVERIFY(second.window.windowTitle().contains(latin("read only")));
        const QString words = second.window.statusLine().savedState().text();
        const QString holder = second.session.document()->heldBy();
        QVERIFY(!holder.isEmpty());
        QVERIFY2(words.contains(holder), qPrintable(words));
        QVERIFY(!second.session.edit(latin("One"), renamed(second.session.value(), "One")));
        QCOMPARE(sceneName(second.session), latin("Scene 1"));
        QVERIFY(second.session.trouble(Session::Trouble::Document));
        second.session.preview(renamed(second.session.value(), "One"));
        QCOMPARE(sceneName(second.session), latin("Scene 1"));
        QVERIFY(!second.window.editActions().undo->isEnabled());
        first.reset();
        QAbstractButton *again = buttonNamed(second.window.statusLine(), latin("Try Again"));
        QVERIFY(again);
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY(second.session.isEditable());
        QVERIFY(!again->isVisible());
        VERIFY_RESULT(second.session.edit(latin("One"), renamed(second.session.value(), "One")));
    }

    void whatCanNotBeOpenedIsSaidBesideWhatIsOpen()
    {
        Studio studio;
        QVERIFY(studio.open(makeDocument(studio.folder, "a")));
        QFile file(studio.folder.filePath(latin("torn.reel")));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("SQLite format 3");
        file.close();
        studio.window.open(file.fileName());
        QTRY_VERIFY(studio.session.trouble(Session::Trouble::Template));
        QVERIFY(studio.window.statusLine().message().contains(
            studio.session.trouble(Session::Trouble::Template)->what));
        QCOMPARE(studio.session.value().name, latin("Spring"));
        QVERIFY(studio.session.isEditable());
    }

    void aDamagedDocumentIsRescued_data()
    {
        QTest::addColumn<bool>("beside");
        QTest::newRow("from the menu") << false;
        QTest::newRow("beside what is wrong") << true;
    }
    void aDamagedDocumentIsRescued()
    {
        QFETCH(bool, beside);
        Studio studio;
        const QString path = makeDocument(studio.folder, "a");
        QFile file(path);
        QVERIFY(file.open(QFile::ReadWrite));
        const qint64 half = file.size() / 2;
        file.seek(half);
        file.write(QByteArray(file.size() - half, '?'));
        file.close();
        QPushButton &offer = studio.window.welcome().rescueButton();
        QVERIFY(!offer.isVisible());
        studio.window.open(path);
        QTRY_VERIFY(studio.session.trouble(Session::Trouble::Template));
        QVERIFY(offer.isVisible());
        if (beside) {
            QTest::mouseClick(&offer, Qt::LeftButton);
        } else {
            studio.window.fileActions().rescue->trigger();
            QVERIFY(answerDialog(studio.window, path));
        }
        const QString rescued = studio.folder.filePath(latin("rescued.reel"));
        QVERIFY(answerDialog(studio.window, rescued));
        QTRY_VERIFY2(studio.session.isEditable(), qPrintable(studio.window.statusLine().message()));
        QCOMPARE(studio.session.templatePath(), rescued);
    }

    void aFileThatIsNoDocumentIsNotOfferedForRescue()
    {
        Studio studio;
        QFile file(studio.folder.filePath(latin("no.reel")));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(QByteArray(4096, '?'));
        file.close();
        studio.window.open(file.fileName());
        QTRY_VERIFY(studio.session.trouble(Session::Trouble::Template));
        QVERIFY(!studio.window.welcome().rescueButton().isVisible());
    }

    void theRecentDocumentsAreKept()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(latin("settings.ini")), QSettings::IniFormat);
        const QString a = makeDocument(folder, "a");
        const QString b = makeDocument(folder, "b");
        {
            Shown shown;
            MainWindow window(shown.session, settings);
            for (const QString &path : {a, b, a})
                QVERIFY(shown.open(path));
        }
        QVERIFY(QFile::remove(b));
        Shown shown;
        MainWindow window(shown.session, settings);
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        TileList &tiles = window.welcome().recentTiles();
        QCOMPARE(tiles.model()->rowCount(), 2);
        QCOMPARE(tiles.model()->index(0, 0).data(TileModel::TileName).toString(), latin("a"));
        QVERIFY(tiles.model()->index(1, 0).data(TileModel::Missing).toBool());
        QCOMPARE(window.fileActions().openRecent->actions().size(), 1); // those that are there
        QTest::mouseClick(tiles.viewport(), Qt::LeftButton, {}, middleOf(tiles, 1));
        QVERIFY(shown.session.busy().isEmpty());
        QTest::mouseClick(tiles.viewport(), Qt::LeftButton, {},
                          tiles.crossOf(tiles.model()->index(1, 0)).center());
        QCOMPARE(tiles.model()->rowCount(), 1);
        QTest::mouseClick(tiles.viewport(), Qt::LeftButton, {}, middleOf(tiles, 0));
        QTRY_VERIFY(shown.session.isEditable());
        QCOMPARE(shown.session.templatePath(), a);
        QCOMPARE(RecentFiles(settings).paths(), QStringList{a});
    }
};

REELWRIGHT_TEST(TestDocuments)
#include "tst_documents.moc"
