// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfixture.h"

#include <editor/session/newtemplate.h>
#include <editor/session/places.h>
#include <editor/session/words.h>
#include <model/edit/fieldedits.h>

using namespace reelwright;
using test::latin;
using test::makeDocument;
using test::samplePath;
using test::Shown;
using test::writeData;

class TestSession : public test::GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void opensTheSampleWithItsViewers()
    {
        Shown shown;
        QVERIFY(shown.open(samplePath()));
        QVERIFY(shown.session.hasTemplate());
        QCOMPARE(shown.session.data().count, 1000);
        QCOMPARE(shown.session.data().badCount, 0);
        QCOMPARE(shown.session.viewer()->record.key, QStringLiteral("v0001"));
        QCOMPARE(shown.session.video()->scenes.size(), 5);
        QCOMPARE(shown.session.telling(),
                 (QStringList{QStringLiteral("plan"), QStringLiteral("language")}));
    }

    void countsWhoGetsWhich()
    {
        QTemporaryDir folder;
        Shown shown;
        QVERIFY(shown.open(samplePath(), writeData(folder, "a,A,,gold,1,2,X,en\n"
                                                           "b,B,,basic,1,2,X,en\n"
                                                           "c,C,,gold,1,2,X,en\n")));
        QTRY_COMPARE(shown.session.counts().size(), 5);
        QCOMPARE(shown.session.counts()[3].value({QStringLiteral("offer-thanks")}), 2);
        QCOMPARE(shown.session.counts()[3].value({QStringLiteral("offer-silver")}), 1);
        QCOMPARE(shown.session.counts()[0].value({QStringLiteral("intro")}), 3);
    }

    void setsBadRowsAside()
    {
        QTemporaryDir folder;
        Shown shown;
        QVERIFY(shown.open(samplePath(), writeData(folder, "a,A,,gold,1,2,X,en\n"
                                                           "b,B,,gold,many,2,X,en\n"
                                                           "c,C,,platinum,1,2,X,en\n")));
        QCOMPARE(shown.session.data().count, 1);
        QCOMPARE(shown.session.data().badCount, 2);
        QCOMPARE(shown.session.data().badRows[0].line, 3);
        QCOMPARE(shown.session.data().badRows[0].column, QStringLiteral("usage1"));
    }

    void opensAtTheViewerAskedFor()
    {
        Shown shown;
        QVERIFY(shown.open(samplePath(), {}, QStringLiteral("v0014")));
        QCOMPARE(shown.session.viewer()->record.index, 13);
        QCOMPARE(
            Words::initials(Words::viewer(shown.session.value(), shown.session.viewer()->record)),
            QStringLiteral("نA"));
    }

    void theExampleHasAKeyEvenWithoutAnExample()
    {
        const QTemporaryDir folder;
        for (const FieldType type : {FieldType::Text, FieldType::Integer}) {
            Template value = NewTemplate::make(QStringLiteral("New"), NewTemplate::formats()[0]);
            value.fields = {Field{QStringLiteral("id"), type, true, 0, {}, {}, {}}};
            value.key = QStringLiteral("id");
            const QString path = folder.filePath(QStringLiteral("%1.reel").arg(int(type)));
            VERIFY_RESULT(Document::create(path, value));
            Shown shown;
            QVERIFY(shown.open(path));
            VERIFY_RESULT(shown.session.viewer()->video);
            QVERIFY(!shown.session.viewer()->record.key.isEmpty());
        }
    }

    void newestViewerWins()
    {
        Shown shown;
        QVERIFY(shown.open(samplePath()));
        QList<qint64> seen;
        connect(&shown.session, &Session::changed, this, [&](Session::Changes changes) {
            if (changes & Session::Change::Viewer)
                seen += shown.session.viewer()->record.index;
        });
        for (int i = 0; i < 40; ++i)
            shown.session.showViewerBy(1);
        QVERIFY(shown.waitForViewer(40));
        QVERIFY(seen.size() <= 40);
        QCOMPARE(seen.last(), 40);
        shown.session.showViewerBy(-100);
        QVERIFY(shown.waitForViewer(0));
        shown.session.showViewer(5000);
        QVERIFY(shown.waitForViewer(999));
    }

    void keepsTheMomentForAnotherViewer()
    {
        Shown shown;
        QVERIFY(shown.open(samplePath()));
        shown.session.player().seek(20 * oneSecond);
        QVERIFY(shown.waitForFrame(20 * oneSecond));
        const QImage first = shown.image;
        const int frames = shown.frames;
        shown.session.showViewer(3); // a basic plan: another offer
        QVERIFY(shown.waitForViewer(3));
        QTRY_VERIFY(shown.frames > frames);
        QCOMPARE(shown.session.player().position(), 20 * oneSecond);
        QVERIFY(shown.image != first);
    }

    // Slots that others skip, and viewers who have no video at all, between.
    void keepsTheMomentWhereTheStoryDiffers()
    {
        const QTemporaryDir folder;
        Template value = NewTemplate::make(QStringLiteral("Spring"), NewTemplate::formats()[0]);
        Field plan;
        plan.name = QStringLiteral("plan");
        value = addField(value, plan).value();
        const auto scene = [&](const char *name, const char *rule) {
            Scene made = value.scenes[0];
            made.id = SceneId{QLatin1String(name)};
            made.tracks.clear();
            StoryboardSlot slot = value.storyboard[0];
            slot.id = SlotId{QLatin1String(name)};
            slot.candidates[0].scene = made.id;
            slot.candidates[0].when = QLatin1String(rule);
            return std::pair(made, slot);
        };
        const auto [extra, forGold] = scene("extra", "plan = 'gold'");
        const auto [end, forMost] = scene("end", "plan <> 'none'");
        value.scenes = {extra, end};
        value.storyboard = {forGold, forMost};
        const QString path = folder.filePath(QStringLiteral("doc.reel"));
        VERIFY_RESULT(Document::create(path, value));
        QFile data(folder.filePath(QStringLiteral("data.csv")));
        QVERIFY(data.open(QFile::WriteOnly));
        data.write("id,plan\nv1,gold\nv2,basic\nv3,none\n");
        data.close();
        Shown shown;
        QVERIFY(shown.open(path, data.fileName()));
        const Player &player = shown.session.player();
        const Flicks first = shown.session.program()->scenes[0].range.duration;
        shown.session.player().seek(first + oneSecond);
        QCOMPARE(player.position(), first + oneSecond);
        shown.session.showViewer(1);
        QVERIFY(shown.waitForViewer(1));
        QCOMPARE(player.position(), oneSecond);
        shown.session.showViewer(2);
        QTRY_COMPARE(shown.session.viewer()->record.index, 2);
        QVERIFY(!shown.session.program());
        shown.session.showViewer(0);
        QVERIFY(shown.waitForViewer(0));
        QCOMPARE(player.position(), first + oneSecond);
        shown.session.player().seek(oneSecond); // in the scene that others skip
        shown.session.showViewer(1);
        QVERIFY(shown.waitForViewer(1));
        QCOMPARE(player.position(), Flicks(0)); // the next one that they have
    }

    void aSceneAsideIsShownForTheViewer()
    {
        Shown shown;
        QVERIFY(shown.open(samplePath()));
        shown.session.visit({QStringLiteral("offer-thanks")}); // not for the silver plan
        QVERIFY(shown.session.isAside());
        QCOMPARE(shown.session.program()->scenes.size(), 1);
        QCOMPARE(shown.session.sceneInView()->id.value, QStringLiteral("offer-thanks"));
        QVERIFY(shown.waitForFrame(Flicks(0)));
        shown.session.visit({QStringLiteral("usage")});
        QVERIFY(!shown.session.isAside());
        QCOMPARE(shown.session.player().position(), 12 * oneSecond);
        QCOMPARE(shown.session.sceneInView()->id.value, QStringLiteral("usage"));
    }

    void findsViewers()
    {
        Shown shown;
        QVERIFY(shown.open(samplePath()));
        QList<ViewerMatch> matches;
        bool done = false;
        shown.session.search(QStringLiteral("cag"),
                             [](const auto &) { QFAIL("a newer one came"); });
        shown.session.search(QStringLiteral("cagla"), [&](const QList<ViewerMatch> &found) {
            matches = found;
            done = true;
        });
        QTRY_VERIFY(done);
        QVERIFY(!matches.isEmpty());
        QCOMPARE(matches.first().record.values[1], QStringLiteral("Çağla"));
    }

    void withoutDataAnExampleIsShown()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::link(samplePath() + QStringLiteral("/media"),
                            folder.filePath(QStringLiteral("media"))) ||
                true);
        Shown shown;
        QVERIFY(shown.open(samplePath(), folder.filePath(QStringLiteral("none.csv"))));
        QCOMPARE(shown.session.data().count, 1);
        QVERIFY(shown.session.data().path.isEmpty());
        QCOMPARE(shown.session.viewer()->record.values[1], QStringLiteral("Zoë"));
        QVERIFY(shown.session.trouble(Session::Trouble::Data));
    }

    void badDataKeepsTheViewersThatWereThere()
    {
        QTemporaryDir folder;
        Shown shown;
        QVERIFY(shown.open(samplePath()));
        QFile file(folder.filePath(QStringLiteral("bad.csv")));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("colour,size\nred,3\n");
        file.close();
        shown.session.openData(file.fileName());
        QTRY_VERIFY(shown.session.trouble(Session::Trouble::Data));
        QVERIFY(shown.session.busy().isEmpty());
        QCOMPARE(shown.session.data().count, 1000);
        shown.session.showViewer(7);
        QVERIFY(shown.waitForViewer(7));
    }

    // An edit of the fields reads the data again: those that were being read, not those before.
    void fieldsAreEditedWhileDataAreRead_data()
    {
        QTest::addColumn<bool>("first");
        QTest::newRow("the first data") << true;
        QTest::newRow("other data") << false;
    }
    void fieldsAreEditedWhileDataAreRead()
    {
        QFETCH(bool, first);
        const QTemporaryDir folder;
        const QString path = makeDocument(folder, "d");
        const auto data = [&](const char *name, const QByteArray &rows) {
            QFile file(folder.filePath(latin(name)));
            return file.open(QFile::WriteOnly) && file.write("id\n" + rows) > 0 ? file.fileName()
                                                                                : QString();
        };
        const QString one = data("one.csv", "a\nb\n");
        const QString other = data("other.csv", "a\nb\nc\n");
        Shown shown;
        Session &session = shown.session;
        if (!first)
            QVERIFY(shown.open(path, one));
        bool edited = false;
        connect(&session, &Session::changed, this, [&] {
            if (edited || !session.busy().contains(latin("other.csv")))
                return;
            edited = true;
            Template next = session.value();
            next.fields += Field{latin("more"), FieldType::Text, false, 0, {}, latin("much"), {}};
            VERIFY_RESULT(session.edit(latin("Add Field"), next));
        });
        if (first)
            session.openTemplate(path, other, latin("b"));
        else
            session.openData(other);
        QTRY_COMPARE(session.data().count, 3);
        QVERIFY(edited);
        QCOMPARE(session.data().path, other);
        QTRY_COMPARE(session.viewer() ? session.viewer()->record.values.size() : 0,
                     session.value().fields.size());
        QCOMPARE(session.viewer()->record.key, first ? latin("b") : latin("a"));
    }

    void saysWhyATemplateCanNotBeOpened()
    {
        QTemporaryDir folder;
        Shown shown;
        shown.session.openTemplate(folder.path());
        QTRY_VERIFY(shown.session.trouble(Session::Trouble::Template));
        QVERIFY(!shown.session.hasTemplate());
        QVERIFY(!shown.session.trouble(Session::Trouble::Template)->what.isEmpty());
    }

    void endsWhileOpening()
    {
        Shown shown;
        shown.session.openTemplate(samplePath());
    }
};

REELWRIGHT_TEST(TestSession)
#include "tst_session.moc"
