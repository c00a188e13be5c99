// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetstudio.h"

#include <editor/datasets/erasedialog.h>
#include <editor/datasets/refreshdialog.h>
#include <editor/session/filejobs.h>
#include <editor/session/jobs.h>
#include <editor/window/statusline.h>

#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDirIterator>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QToolButton>
#include <sqlite3.h>
#include <thread>

using namespace reelwright;
using namespace test;

namespace {

constexpr auto people = "id,name,points\nv1,Ada,3\nv2,Bo,4\nv3,Eve,5\n";

void type(QLineEdit &line, const char *text)
{
    line.setFocus();
    line.selectAll();
    QTest::keyClicks(&line, latin(text));
}

QList<QAction *> shownDatasets(const DatasetStudio &studio)
{
    QList<QAction *> shown;
    for (QAction *action :
         const_cast<DatasetStudio &>(studio).window.datasets().datasets->actions())
        if (action->isVisible())
            shown += action;
    return shown;
}

// The document's data is opened anew.
[[nodiscard]] bool reopen(DatasetStudio &studio)
{
    studio.session.close();
    return studio.open(studio.document);
}

// A keyring whose owner never comes back.
class SilentKeyring : public Keyring {
public:
    Result<void> write(const QString &, const QByteArray &) override { return wait(); }
    Result<std::optional<QByteArray>> read(const QString &) override
    {
        return fail(wait().error());
    }
    Result<void> remove(const QString &) override { return wait(); }
    std::atomic<bool> ended = false;
    std::atomic<bool> asked = false;

private:
    Result<void> wait()
    {
        asked = true;
        while (!ended)
            std::this_thread::yield();
        return fail(latin("nobody came"));
    }
};

} // namespace

// What the studio does with a document's sealed datasets.
class TestStudioDatasets : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useStudioStyle(); }

    void theNewestIsOpenedWithTheDocument()
    {
        DatasetStudio studio;
        QVERIFY(studio.begin());
        QCOMPARE(shownDatasets(studio).size(), 1);
        QCOMPARE(shownDatasets(studio).first()->objectName(), latin("data.none"));
        QVERIFY(studio.import(studio.write("people.csv", people)));
        QVERIFY(studio.import(studio.write("others.csv", "id,name\nw1,Zoe\n")));
        QVERIFY(reopen(studio));
        QTRY_COMPARE(studio.session.data().count, 1);
        QTRY_COMPARE(studio.value("name"), latin("Zoe"));
        QCOMPARE(shownDatasets(studio).size(), 2);
        QVERIFY(shownDatasets(studio)[0]->isChecked());
        shownDatasets(studio)[1]->trigger();
        QTRY_COMPARE(studio.session.data().count, 3);
        QVERIFY(shownDatasets(studio)[1]->isChecked());
    }

    void aRenamedFieldKeepsItsViewersValues()
    {
        DatasetStudio studio;
        QVERIFY(studio.begin());
        const QString source = studio.write("people.csv", people);
        QVERIFY(studio.import(source));
        Field required = *studio.session.value().field(latin("name"));
        required.required = true;
        VERIFY_RESULT(studio.session.edit(
            latin("Require"), alterField(studio.session.value(), latin("name"), required)));
        VERIFY_RESULT(studio.session.edit(
            latin("Rename"), renameField(studio.session.value(), latin("name"), latin("given"))));
        QTRY_COMPARE(studio.value("given"), latin("Ada"));
        VERIFY_RESULT(studio.session.undo());
        QTRY_COMPARE(studio.value("name"), latin("Ada"));
        VERIFY_RESULT(studio.session.redo());
        QTRY_COMPARE(studio.value("given"), latin("Ada"));
        QVERIFY(reopen(studio));
        QTRY_COMPARE(studio.session.data().count, 3);
        QTRY_COMPARE(studio.value("given"), latin("Ada"));
        QVERIFY(studio.write("people.csv", "id,name,points\nv1,Adele,3\nv2,Bo,4\n") == source);
        studio.window.datasets().refresh->trigger();
        QPointer<RefreshDialog> dialog = studio.window.findChild<RefreshDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY2(dialog->summary().contains(latin("1 gone, 1 altered")),
                     qPrintable(dialog->summary()));
        DatasetStudio::click(dialog->takeOver());
        QTRY_VERIFY(!dialog);
        QTRY_COMPARE(studio.value("given"), latin("Adele"));
        VERIFY_RESULT(studio.session.edit(
            latin("Rename"), renameField(studio.session.value(), latin("given"), latin("first"))));
        QTRY_COMPARE(studio.value("first"), latin("Adele"));
    }

    void aDocumentWithoutDatasetsTouchesNoKeyring()
    {
        DatasetStudio studio;
        const auto silent = std::make_shared<SilentKeyring>();
        studio.session.keys().keyring().use(silent);
        QVERIFY(studio.begin());
        QTRY_COMPARE(studio.session.data().count, 1);
        QVERIFY(!silent->asked);
        silent->ended = true;
    }

    void aKeyringThatDoesNotAnswerHoldsNothingUp()
    {
        const auto silent = std::make_shared<SilentKeyring>();
        {
            DatasetStudio studio;
            QVERIFY(studio.begin());
            QVERIFY(studio.import(studio.write("people.csv", people)));
            studio.session.close();
            studio.session.keys().keyring().use(silent);
            studio.session.openTemplate(studio.document);
            QTRY_VERIFY(silent->asked);
            QVERIFY(!studio.session.busy().isEmpty());
            studio.session.stopOpening();
            QTRY_VERIFY(studio.session.data().isExample() && studio.session.data().count == 1);
            studio.session.close();
            studio.session.openTemplate(studio.document); // and the session ends meanwhile
            silent->ended = true;                         // the keyring's own thread is waited for
        }
    }

    void theKeyIsDestroyedWithTheDataset()
    {
        DatasetStudio studio;
        QVERIFY(studio.begin());
        QVERIFY(studio.import(studio.write("people.csv", people)));
        const QString file = DatasetStore(studio.document, nullptr).folder() + u'/' +
                             studio.kept().first().id + latin(".sealed");
        QVERIFY(QFile::copy(file, studio.folder.filePath(latin("copy.sealed"))));
        studio.window.datasets().remove->trigger();
        auto *question = studio.window.findChild<QMessageBox *>(latin("deleteDataset"));
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!studio.window.findChild<QMessageBox *>(latin("deleteDataset")));
        QCOMPARE(studio.kept().size(), 1);
        studio.window.datasets().remove->trigger();
        question = studio.window.findChild<QMessageBox *>(latin("deleteDataset"));
        for (QAbstractButton *button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(studio.keyring->secrets.isEmpty());
        QTRY_VERIFY(studio.session.data().isExample() && studio.session.data().count == 1);
        QCOMPARE(studio.kept().size(), 0);
        QVERIFY(!studio.window.datasets().remove->isEnabled());
    }

    void whatIsOverIsDestroyedOnOpening()
    {
        DatasetStudio studio;
        QVERIFY(studio.begin());
        Dataset dataset{{{}, latin("old people"), {}, {}, QDate::currentDate().addDays(-1)},
                        latin("id"),
                        {},
                        *ViewerTable::make(studio.session.value().fields)};
        VERIFY_RESULT(DatasetStore(studio.document, studio.keyring.get()).put(dataset));
        QVERIFY(reopen(studio));
        QTRY_VERIFY(studio.keyring->secrets.isEmpty());
        QTRY_VERIFY2(studio.window.statusLine().message().contains(latin("old people")),
                     qPrintable(studio.window.statusLine().message()));
        QCOMPARE(studio.kept().size(), 0);
        QTRY_VERIFY(studio.session.data().isExample());
    }

    void aLastDayIsSealedToo()
    {
        DatasetStudio studio;
        QVERIFY(studio.begin());
        QVERIFY(studio.import(studio.write("people.csv", people)));
        QDialog *dialog = studio.window.datasets().askKeepUntil();
        QVERIFY(dialog);
        auto *ends = dialog->findChild<QCheckBox *>();
        ends->setFocus();
        QTest::keyClick(ends, Qt::Key_Space);
        const QDate day = dialog->findChild<QDateEdit *>()->date();
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                          Qt::LeftButton);
        QTRY_VERIFY(studio.session.data().dataset &&
                    studio.session.data().dataset->keepUntil == day);
        QCOMPARE(studio.kept().size(), 1);
        QCOMPARE(studio.session.data().count, 3);
        QCOMPARE(studio.keyring->secrets.size(), 1);
    }

    void aViewerIsErasedWithAReceipt()
    {
        DatasetStudio studio;
        QVERIFY(studio.begin());
        QVERIFY(studio.import(studio.write("people.csv", people)));
        EraseDialog *dialog = studio.window.datasets().showErase();
        QVERIFY(!dialog->erase().isEnabled());
        type(dialog->key(), "v2");
        QTest::mouseClick(&dialog->erase(), Qt::LeftButton);
        QTRY_VERIFY2(!dialog->receipt().isEmpty(), qPrintable(dialog->finding()));
        QVERIFY(dialog->receipt().contains(latin("people")));
        QVERIFY(!dialog->receipt().contains(latin("v2")));
        QTRY_COMPARE(studio.session.data().count, 2);
        studio.session.showViewer(1); // rows are counted anew
        QTRY_COMPARE(studio.value("name"), latin("Eve"));
        const QString path = studio.folder.filePath(latin("receipt.json"));
        QTest::mouseClick(&dialog->save(), Qt::LeftButton);
        QVERIFY(answerDialog(*dialog, path));
        QVERIFY(QFile::exists(path));
    }

    void fieldsAreEditedAndTheDatasetGoesOnFitting()
    {
        DatasetStudio studio;
        QVERIFY(studio.begin());
        QVERIFY(studio.import(studio.write("people.csv", people)));
        QTRY_COMPARE(studio.value("name"), latin("Ada"));
        const Template before = studio.session.value();
        Field field = *before.field(latin("name"));
        field.maximumLength = 2;
        VERIFY_RESULT(studio.session.edit(latin("x"), alterField(before, latin("name"), field)));
        QTRY_COMPARE(studio.session.data().badCount, 2); // have three letters
        QCOMPARE(studio.session.data().count, 1);
        std::atomic<int> editable = -1;
        studio.session.withViewers(
            [&](const ViewerStore &store) { editable = !store.whyNotEditable(); });
        QTRY_COMPARE(editable.load(), 0);
        VERIFY_RESULT(studio.session.undo());
        QTRY_COMPARE(studio.session.data().count, 3);
        VERIFY_RESULT(
            studio.session.edit(latin("x"), removeField(studio.session.value(), latin("points"))));
        QTRY_VERIFY(studio.session.data().count == 3 && studio.session.busy().isEmpty());
        VERIFY_RESULT(studio.session.undo());
        QTRY_VERIFY(studio.session.data().count == 3 && studio.session.busy().isEmpty());
        studio.session.showViewer(0);
        QTRY_COMPARE(studio.value("points"), latin("3")); // it is still sealed
        field.maximumLength = 1;
        VERIFY_RESULT(studio.session.edit(
            latin("x"), alterField(studio.session.value(), latin("name"), field)));
        QTRY_VERIFY(studio.session.data().isExample() && studio.session.data().count == 1);
        VERIFY_RESULT(studio.session.undo());
        QTRY_VERIFY(studio.window.statusLine().closed().isVisible());
        QTest::mouseClick(&studio.window.statusLine().closed(), Qt::LeftButton);
        QTRY_COMPARE(studio.session.data().count, 3);
    }

    void alteredViewersAreSealedAgain()
    {
        DatasetStudio studio;
        studio.session.setSealingPause(std::chrono::milliseconds(20));
        QVERIFY(studio.begin());
        QVERIFY(studio.import(studio.write("people.csv", people)));
        const DatasetAbout before = *studio.session.data().dataset;
        std::optional<bool> done;
        studio.session.alterViewers(
            [](ViewerTable &rows, QByteArray &) -> Result<void> {
                sqlite3_exec(rows.database(), "UPDATE viewer SET name = 'Zoe' WHERE id = 'v1'",
                             nullptr, nullptr, nullptr);
                return {};
            },
            [&done](const Result<void> &result) { done = result.has_value(); });
        QTRY_COMPARE(done, std::optional(true));
        QTRY_COMPARE(studio.value("name"), latin("Zoe"));
        QTRY_COMPARE(studio.session.sealed(), Session::Sealed::All);
        QCOMPARE(studio.session.data().dataset->id, before.id);
        QVERIFY(studio.session.data().dataset->keyName != before.keyName);
        QCOMPARE(studio.keyring->secrets.size(), 1);
        QVERIFY(reopen(studio));
        QTRY_COMPARE(studio.value("name"), latin("Zoe"));
        done.reset();
        studio.session.alterViewers(
            [](ViewerTable &, QByteArray &) -> Result<void> { return fail(latin("no")); },
            [&done](const Result<void> &result) { done = result.has_value(); });
        QTRY_COMPARE(done, std::optional(false));
        QCOMPARE(studio.session.data().count, 3);
    }

    void plainFilesAreOnlyLookedAt()
    {
        DatasetStudio studio;
        QVERIFY(studio.begin());
        studio.session.openData(studio.write("people.csv", people));
        QTRY_COMPARE(studio.session.data().count, 3);
        std::atomic<int> editable = -1;
        studio.session.withViewers(
            [&](const ViewerStore &store) { editable = !store.whyNotEditable(); });
        QTRY_COMPARE(editable.load(), 0);
        QVERIFY(!QDir(DatasetStore(studio.document, nullptr).folder()).exists());
    }

    void withoutAKeyringAPassphraseSeals()
    {
        DatasetStudio studio(false);
        QVERIFY(studio.begin());
        QPointer<ImportDialog> dialog = studio.choose(studio.write("people.csv", people));
        QVERIFY(dialog);
        DatasetStudio::click(dialog->next());
        DatasetStudio::click(dialog->next());
        PassphraseDialog *asked = studio.asked();
        QVERIFY(asked);
        type(asked->first(), "tree");
        QVERIFY(asked->hint().contains(latin("Weak")));
        QVERIFY(!asked->ok().isEnabled());
        type(asked->first(), "correct horse Battery 7 staple");
        type(asked->again(), "correct horse");
        QVERIFY(!asked->ok().isEnabled());
        type(asked->again(), "correct horse Battery 7 staple");
        QVERIFY(asked->hint().contains(latin("Strong")));
        QTest::keyClick(&asked->again(), Qt::Key_Return);
        QTRY_VERIFY(dialog->isDone());
        QTRY_COMPARE(studio.value("name"), latin("Ada"));
        QVERIFY(studio.kept().first().wrapped);
        studio.session.openTablesAgain(); // it is known while the document is open
        QTRY_VERIFY(studio.session.busy().isEmpty());
        QVERIFY(studio.session.data().dataset);
        studio.session.close();
        studio.session.openTemplate(studio.document);
        asked = studio.asked(); // and no longer
        QVERIFY(asked);
        type(asked->first(), "correct horse Battery 7 staple");
        QTest::keyClick(&asked->first(), Qt::Key_Return);
        QTRY_COMPARE(studio.value("name"), latin("Ada"));
    }

    void secretsAreOverwritten()
    {
        QString text = QStringLiteral("correct horse");
        text.detach();
        const QString shared = text;
        wipe(text);
        QVERIFY(text.isEmpty());
        QCOMPARE(shared, QString(shared.size(), QChar()));
        QLineEdit line;
        line.setEchoMode(QLineEdit::Password);
        QTest::keyClicks(&line, latin("staple"));
        const QString typed = line.text();
        const SecretText taken = SecretText::takeFrom(line);
        QVERIFY(line.text().isEmpty() && !line.isUndoAvailable());
        QCOMPARE(taken.text(), latin("staple"));
        QCOMPARE(typed, QString(typed.size(), QChar()));
        PassphraseDialog dialog({PassphraseQuestion::Seal, latin("people")}, nullptr);
        for (QLineEdit *each : {&dialog.first(), &dialog.again()})
            QTest::keyClicks(each, latin("staple"));
        QCOMPARE(dialog.take().text(), latin("staple"));
        QVERIFY(dialog.first().text().isEmpty() && dialog.again().text().isEmpty());
    }

    void aPassphraseOpens()
    {
        DatasetStudio studio(false);
        QVERIFY(studio.begin());
        seal(studio);
        studio.session.close();
        studio.session.openTemplate(studio.document);
        PassphraseDialog *asked = studio.asked();
        QVERIFY(asked);
        QVERIFY(!asked->again().isVisible());
        type(asked->first(), "wrong");
        QTest::keyClick(&asked->first(), Qt::Key_Return);
        QPointer<PassphraseDialog> before = asked;
        QTRY_VERIFY(!before);
        asked = studio.asked();
        QVERIFY(asked);
        QVERIFY2(asked->hint().contains(latin("not its passphrase")), qPrintable(asked->hint()));
        QTest::keyClick(asked, Qt::Key_Escape);
        QTRY_VERIFY(studio.session.data().isExample() && studio.session.data().count == 1);
        StatusLine &status = studio.window.statusLine();
        QTRY_VERIFY(status.closed().isVisible());
        QVERIFY(status.message().contains(latin("closed")));
        QTest::mouseClick(&status.closed(), Qt::LeftButton);
        asked = studio.asked();
        QVERIFY(asked);
        type(asked->first(), "a long passphrase");
        QTest::mouseClick(&asked->ok(), Qt::LeftButton);
        QTRY_COMPARE(studio.session.data().count, 1);
        QTRY_VERIFY(studio.session.data().dataset);
        QTRY_VERIFY(!status.closed().isVisible());
    }

    void aQuestionIsTakenBackWhenTheSessionCloses()
    {
        DatasetStudio studio(false);
        QVERIFY(studio.begin());
        seal(studio);
        studio.session.close();
        studio.session.openTemplate(studio.document);
        QVERIFY(studio.asked());
        studio.session.close();
        QTRY_VERIFY(!studio.window.datasets().asker().dialog());
        studio.session.openTemplate(studio.document);
        QVERIFY(studio.asked()); // and the whole session ends while it is on the screen
    }

    void whereNobodyCanAnswerItStaysClosed()
    {
        DatasetStudio studio(false);
        QVERIFY(studio.begin());
        seal(studio);
        studio.session.close();
        Shown alone;
        alone.session.keys().keyring().use(nullptr);
        QVERIFY(alone.open(studio.document));
        QTRY_VERIFY(alone.session.data().isExample() && alone.session.data().count == 1);
        QVERIFY(alone.session.trouble(Session::Trouble::Data));
    }

    // The issue's own: values are planted, all is worked with, and no byte of them is left
    // anywhere.
    void nothingOfTheViewersLiesInPlainAnywhere()
    {
        const QByteArray planted("Quixotabel Zwirnfreund");
        const QByteArray key("viewer-7391-xyzzy");
        QTemporaryDir elsewhere; // the customer's file is not ours
        QTemporaryDir temporary;
        const QByteArray formerTemp = qgetenv("TMPDIR");
        qputenv("TMPDIR", temporary.path().toUtf8());
        logged.clear();
        formerHandler = qInstallMessageHandler(&remember);
        {
            DatasetStudio studio;
            QVERIFY(studio.begin());
            QFile file(elsewhere.filePath(latin("people.csv")));
            QVERIFY(file.open(QFile::WriteOnly));
            file.write("id,name,points,motto\n" + key + ',' + planted + ",3,x\nv2,Bob,4,y\nv3," +
                       planted + "2,many,z\n");
            file.close();
            ImportDialog *dialog = studio.choose(file.fileName());
            QVERIFY(dialog);
            DatasetStudio::click(dialog->next());
            DatasetStudio::click(dialog->fieldsOfAll());
            DatasetStudio::click(dialog->next());
            QTRY_VERIFY(dialog->isDone());
            DatasetStudio::click(dialog->next());
            QTRY_COMPARE(studio.value("name"), QString::fromUtf8(planted));
            VERIFY_RESULT(
                studio.session.edit(latin("Rename"), renamed(studio.session.value(), "Other")));
            VERIFY_RESULT(studio.session.saveVersion(latin("first"), {}));
            VERIFY_RESULT(studio.session.undo());
            bool sealed = false;
            studio.session.alterViewers(
                [](ViewerTable &rows, QByteArray &) -> Result<void> {
                    sqlite3_exec(rows.database(), "UPDATE viewer SET points = 9 WHERE id = 'v2'",
                                 nullptr, nullptr, nullptr);
                    return {};
                },
                [&sealed](const Result<void> &done) { sealed = done.has_value(); });
            QTRY_VERIFY(sealed);
            studio.session.sealViewers();
            QTRY_COMPARE(studio.session.sealed(), Session::Sealed::All);
            studio.session.showViewer(1);
            QTRY_COMPARE(studio.value("points"), latin("9"));
            studio.session.search(QString::fromUtf8(planted), [](const QList<ViewerMatch> &) {});
            FileJobs files(studio.window.jobs());
            const QString copy = studio.folder.filePath(latin("copy.reel"));
            files.copy(studio.document, copy);
            QTRY_VERIFY(QFile::exists(copy) && studio.window.jobs().busy().isEmpty());
            studio.window.close();
            studio.settings.sync();
            search(studio.folder.path(), {planted, key});
            studio.session.close();
            search(studio.folder.path(), {planted, key});
        }
        qInstallMessageHandler(formerHandler);
        QVERIFY(!logged.contains(planted) && !logged.contains(key));
        search(temporary.path(), {planted, key});
        for (const auto place : {QStandardPaths::CacheLocation, QStandardPaths::AppDataLocation,
                                 QStandardPaths::AppConfigLocation, QStandardPaths::ConfigLocation})
            search(QStandardPaths::writableLocation(place), {planted, key});
        if (formerTemp.isNull())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", formerTemp);
    }

private:
    // A dataset of one viewer, under a passphrase.
    static void seal(const DatasetStudio &studio)
    {
        Result<ViewerTable> rows = ViewerTable::make(studio.session.value().fields);
        VERIFY_RESULT(rows);
        VERIFY_RESULT(rows->add(std::array<Cell, 3>{Cell("v1"), Cell("Ada"), Cell(qint64(3))}));
        Dataset dataset{{{}, latin("people"), {}, {}, {}}, latin("id"), {}, std::move(*rows)};
        VERIFY_RESULT(DatasetStore(studio.document, nullptr, [](const DatasetAbout &) {
                          return std::optional(latin("a long passphrase"));
                      }).put(dataset));
    }

    static void remember(QtMsgType type, const QMessageLogContext &context, const QString &text)
    {
        static std::mutex mutex;
        const std::lock_guard lock(mutex);
        logged += text.toUtf8() + '\n';
        formerHandler(type, context, text);
    }
    static inline QByteArray logged;
    static inline QtMessageHandler formerHandler = nullptr;

    // All files below `folder`, whatever they are, in UTF-8 and in UTF-16.
    static void search(const QString &folder, const QByteArrayList &values)
    {
        QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QFile::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QByteArray &value : values) {
                const QString wide = QString::fromUtf8(value);
                const QByteArray utf16(reinterpret_cast<const char *>(wide.utf16()),
                                       wide.size() * 2);
                QVERIFY2(!bytes.contains(value) && !bytes.contains(utf16),
                         qPrintable(file.fileName()));
            }
        }
    }
};

REELWRIGHT_TEST(TestStudioDatasets)
#include "tst_datasets.moc"
