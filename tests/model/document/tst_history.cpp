// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletemplates.h"
#include "testcase.h"

#include <model/document/document.h>

#include <QHash>
#include <QSet>
#include <QTemporaryDir>
#include <thread>
#include <unistd.h>

using namespace reelwright;

// Undo, redo, jumps, versions, and what is forgotten.
class TestHistory : public test::TestCase {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;

    static Template randomTemplate(quint32 seed) { return test::RandomTemplate(seed).make(); }
    // A document with the states randomTemplate(0) to randomTemplate(edits).
    Result<Document> edited(quint32 edits)
    {
        m_path = m_folder.filePath(QStringLiteral("%1.reel").arg(++m_count));
        Result<Document> document = Document::create(m_path, randomTemplate(0));
        for (quint32 seed = 1; document && seed <= edits; ++seed)
            if (const auto done =
                    document->commit(QStringLiteral("Edit %1").arg(seed), randomTemplate(seed));
                !done)
                return fail(done.error());
        return document;
    }
    static QStringList names(const Document &document)
    {
        QStringList names;
        for (const State &state : document.history().value_or(QList<State>()))
            names += state.name;
        return names;
    }

private Q_SLOTS:
    void undoAndRedoWalkAllStates()
    {
        Result<Document> document = edited(20);
        VERIFY_RESULT(document);
        for (quint32 seed = 20; seed-- > 0;) {
            QCOMPARE(document->undoState()->name, QStringLiteral("Edit %1").arg(seed + 1));
            VERIFY_RESULT(document->undo());
            QVERIFY(document->current() == randomTemplate(seed));
        }
        QCOMPARE(document->undoState()->id, StateId(0));
        QVERIFY(!document->undo());
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QCOMPARE(document->redoState()->name, QStringLiteral("Edit %1").arg(seed));
            VERIFY_RESULT(document->redo());
            QVERIFY(document->current() == randomTemplate(seed));
        }
        QCOMPARE(document->redoState()->id, StateId(0));
        QVERIFY(!document->redo());
    }

    void historyOutlivesTheProgram()
    {
        {
            Result<Document> document = edited(10);
            VERIFY_RESULT(document);
            for (int i = 0; i < 4; ++i)
                VERIFY_RESULT(document->undo());
        }
        for (quint32 seed = 6; seed-- > 0;) {
            Result<Document> document = Document::open(m_path);
            VERIFY_RESULT(document);
            QVERIFY(document->current() == randomTemplate(seed + 1));
            VERIFY_RESULT(document->undo());
            QVERIFY(document->current() == randomTemplate(seed));
        }
        Result<Document> document = Document::open(m_path);
        VERIFY_RESULT(document);
        for (quint32 seed = 1; seed <= 10; ++seed)
            VERIFY_RESULT(document->redo());
        QVERIFY(document->current() == randomTemplate(10));
    }

    // While the document goes on.
    void otherThreadsLookBack()
    {
        Result<Document> document = edited(10);
        VERIFY_RESULT(document);
        Template value = document->current();
        const Result<Digest> digest = document->embed("bytes");
        VERIFY_RESULT(digest);
        Media medium;
        medium.id = {QStringLiteral("inside")};
        medium.path = QStringLiteral("inside.png");
        medium.digest = *digest;
        medium.embedded = true;
        value.media.append(medium);
        VERIFY_RESULT(document->commit(QStringLiteral("Embed"), value));
        const QList<State> states = document->history().value();
        QList<Document::Look> looks;
        QList<Template> expected;
        for (const State &state : states) {
            looks.append(document->look(state.id));
            expected.append(document->at(state.id).value());
        }
        VERIFY_RESULT(document->commit(QStringLiteral("Later"), randomTemplate(40)));
        VERIFY_RESULT(document->goTo(3));
        const QTemporaryDir folder;
        QList<Result<Template>> seen;
        std::thread([&] {
            for (const Document::Look &look : looks)
                seen.append(look(folder.path(), {}));
        }).join();
        for (qsizetype i = 0; i < states.size(); ++i) {
            VERIFY_RESULT(seen[i]);
            QVERIFY(*seen[i] == expected[i]);
        }
        QCOMPARE(test::readBytes(folder.filePath(QString::fromLatin1(*digest))),
                 QByteArray("bytes"));
        const Result<Template> stopped = looks[0](folder.path(), [] { return false; });
        QVERIFY(!stopped);
        QCOMPARE(int(stopped.error().code), int(ErrorCode::Passing));
        QVERIFY(!document->look(77)(folder.path(), {}));
        document = fail(Error()); // nor does it have to stay open
        VERIFY_RESULT(looks[0](folder.path(), {}));
    }

    void anotherEditBeginsABranchAndTheOldOneStays()
    {
        Result<Document> document = edited(5);
        VERIFY_RESULT(document);
        const StateId end = document->state();
        for (int i = 0; i < 3; ++i)
            VERIFY_RESULT(document->undo());
        VERIFY_RESULT(document->commit(QStringLiteral("Branch"), randomTemplate(50)));
        const StateId branch = document->state();
        QCOMPARE(document->redoState()->id, StateId(0));
        VERIFY_RESULT(document->undo());
        QVERIFY(document->current() == randomTemplate(2));
        QCOMPARE(document->redoState()->name, QStringLiteral("Branch"));
        VERIFY_RESULT(document->goTo(end));
        QVERIFY(document->current() == randomTemplate(5));
        VERIFY_RESULT(document->undo());
        QCOMPARE(document->redoState()->name, QStringLiteral("Edit 5"));
        VERIFY_RESULT(document->goTo(branch));
        QVERIFY(document->current() == randomTemplate(50));
        QCOMPARE(names(*document).size(), 7);
    }

    void anyStateCanBeGoneToAndLookedAt()
    {
        Result<Document> document = edited(12);
        VERIFY_RESULT(document);
        const QList<State> states = document->history().value();
        QCOMPARE(states.size(), 13);
        QRandomGenerator random(7);
        for (int i = 0; i < 60; ++i) {
            const int target = random.bounded(13);
            const Template before = document->current();
            const Result<Template> there = document->at(states[target].id);
            VERIFY_RESULT(there);
            QVERIFY(*there == randomTemplate(quint32(target)));
            QVERIFY(document->current() == before);
            VERIFY_RESULT(document->goTo(states[target].id));
            QVERIFY(document->current() == *there);
        }
        const Template current = document->current();
        document = Document::open(m_folder.filePath(QStringLiteral("none")));
        document = Document::open(m_path);
        VERIFY_RESULT(document);
        QVERIFY(document->current() == current);
        QVERIFY(!document->at(999));
        QVERIFY(!document->goTo(999));
    }

    void nothingChangedIsNoState()
    {
        Result<Document> document = edited(1);
        VERIFY_RESULT(document);
        VERIFY_RESULT(document->commit(QStringLiteral("Nothing"), document->current()));
        QCOMPARE(names(*document), (QStringList{QString(), QStringLiteral("Edit 1")}));
    }

    void versionsAreKeptAndBroughtBack()
    {
        Result<Document> document = edited(3);
        VERIFY_RESULT(document);
        const Result<Version> version = document->saveVersion(
            QStringLiteral("Approved"), QStringLiteral("by the client"), QStringLiteral("Anna"));
        VERIFY_RESULT(version);
        VERIFY_RESULT(document->commit(QStringLiteral("Edit 4"), randomTemplate(4)));
        document = Result<Document>(fail(QString()));
        document = Document::open(m_path);
        VERIFY_RESULT(document);
        const Result<QList<Version>> versions = document->versions();
        VERIFY_RESULT(versions);
        QCOMPARE(versions->size(), 1);
        QCOMPARE(versions->first(), *version);
        QCOMPARE(document->versionNamed(QStringLiteral("Approved")).value(), *version);
        QVERIFY(*document->atVersion(QStringLiteral("Approved")) == randomTemplate(3));
        QVERIFY(*document->atVersion({}) == randomTemplate(4));
        const Result<Version> none = document->versionNamed(QStringLiteral("Final"));
        QVERIFY(!none && none.error().hint.contains(QStringLiteral("Approved")));
        QVERIFY(*document->at(versions->first().state) == randomTemplate(3));
        VERIFY_RESULT(
            document->bringBack(versions->first().state, QStringLiteral("Back to Approved")));
        QVERIFY(document->current() == randomTemplate(3));
        VERIFY_RESULT(document->undo());
        QVERIFY(document->current() == randomTemplate(4));
        VERIFY_RESULT(document->redo());
        VERIFY_RESULT(document->undo());
        VERIFY_RESULT(document->undo());
        QVERIFY(document->current() == randomTemplate(3));
    }

    void listenersHearWhatChanged()
    {
        m_path = m_folder.filePath(QStringLiteral("%1.reel").arg(++m_count));
        Result<Document> document = Document::create(m_path, test::smallTemplate());
        VERIFY_RESULT(document);
        QList<TemplateChange> heard;
        document->setListener([&](const TemplateChange &change) { heard.append(change); });
        Template next = document->current();
        const Scene scene = next.scenes[1];
        next.scenes[1].name = QStringLiteral("Another");
        VERIFY_RESULT(document->commit(QStringLiteral("Rename"), next));
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard[0].altered, QList({PartKey{PartKind::Scene, scene.id.value}}));
        QVERIFY(heard[0].gone.isEmpty());
        QCOMPARE(heard[0].scenes, QSet({scene.id}));
        const ElementId element = next.scenes[0].tracks[1].elements[0].id;
        next.scenes[0].tracks[1].elements.removeFirst();
        VERIFY_RESULT(document->commit(QStringLiteral("Remove"), next));
        QCOMPARE(heard.size(), 2);
        QVERIFY(heard[1].gone.contains({PartKind::Element, element.value}));
        QCOMPARE(heard[1].scenes, QSet({next.scenes[0].id}));
        VERIFY_RESULT(document->undo());
        QCOMPARE(heard.size(), 3);
        QVERIFY(heard[2].altered.contains({PartKind::Element, element.value}));
        QCOMPARE(heard[2].scenes, QSet({next.scenes[0].id}));
        VERIFY_RESULT(document->commit(QStringLiteral("Nothing"), document->current()));
        QCOMPARE(heard.size(), 3);
    }

    void snapshotsStayAsTheyWere()
    {
        Result<Document> document = edited(1);
        VERIFY_RESULT(document);
        const Template snapshot = document->current();
        QCOMPARE(snapshot.scenes.constData(), document->current().scenes.constData());
        VERIFY_RESULT(document->commit(QStringLiteral("Edit 2"), randomTemplate(2)));
        QVERIFY(snapshot == randomTemplate(1));
    }

    void undoLeavesUntouchedScenesShared()
    {
        m_path = m_folder.filePath(QStringLiteral("%1.reel").arg(++m_count));
        Result<Document> document = Document::create(m_path, test::smallTemplate());
        VERIFY_RESULT(document);
        Template next = document->current();
        next.scenes[1].name = QStringLiteral("Another");
        VERIFY_RESULT(document->commit(QStringLiteral("Rename"), next));
        const auto tracks = [&](int scene) {
            return document->current().scenes[scene].tracks.constData();
        };
        const auto *first = tracks(0);
        const auto *second = tracks(1);
        VERIFY_RESULT(document->undo());
        QCOMPARE(tracks(0), first);
        QCOMPARE(tracks(1), second);
    }

    void theOldestIsForgottenFirst()
    {
        Result<Document> document = edited(30);
        VERIFY_RESULT(document);
        const qint64 all = document->historyBytes();
        VERIFY_RESULT(document->setHistoryLimit(all / 2));
        QVERIFY(document->historyBytes() <= all / 2);
        QVERIFY(document->historyBytes() > all / 4);
        const qsizetype kept = names(*document).size();
        QVERIFY(kept > 5 && kept < 31);
        for (quint32 seed = 30; seed > 31 - kept; --seed)
            VERIFY_RESULT(document->undo());
        QVERIFY(document->current() == randomTemplate(quint32(31 - kept)));
        QVERIFY(!document->undo());
        document = Result<Document>(fail(QString()));
        document = Document::open(m_path);
        VERIFY_RESULT(document);
        for (quint32 seed = quint32(32 - kept); seed <= 30; ++seed)
            VERIFY_RESULT(document->redo());
        QVERIFY(document->current() == randomTemplate(30));
        for (quint32 seed = 31; seed < 50; ++seed)
            VERIFY_RESULT(document->commit(QStringLiteral("Edit"), randomTemplate(seed)));
        QVERIFY(document->historyBytes() <= all / 2 + all / 8);
    }

    void nothingIsForgottenAcrossAVersion()
    {
        Result<Document> document = edited(10);
        VERIFY_RESULT(document);
        const Result<Version> version =
            document->saveVersion(QStringLiteral("Kept"), {}, QStringLiteral("Anna"));
        VERIFY_RESULT(version);
        for (quint32 seed = 11; seed <= 30; ++seed)
            VERIFY_RESULT(document->commit(QStringLiteral("Edit"), randomTemplate(seed)));
        VERIFY_RESULT(document->setHistoryLimit(1));
        QCOMPARE(names(*document).size(), 21);
        QVERIFY(*document->at(version->state) == randomTemplate(10));
    }

    void branchesSinceAVersionStay()
    {
        Result<Document> document = edited(3);
        VERIFY_RESULT(document);
        VERIFY_RESULT(document->saveVersion(QStringLiteral("Kept"), {}, {}));
        for (quint32 seed = 4; seed <= 6; ++seed)
            VERIFY_RESULT(document->commit(QStringLiteral("Left"), randomTemplate(seed)));
        const StateId left = document->state();
        for (int i = 0; i < 3; ++i)
            VERIFY_RESULT(document->undo());
        VERIFY_RESULT(document->commit(QStringLiteral("Branch"), randomTemplate(9)));
        VERIFY_RESULT(document->setHistoryLimit(1));
        QCOMPARE(names(*document), (QStringList{QStringLiteral("Edit 3"), QStringLiteral("Left"),
                                                QStringLiteral("Left"), QStringLiteral("Left"),
                                                QStringLiteral("Branch")}));
        QVERIFY(*document->at(left) == randomTemplate(6));
    }

    void theLimitIsKeptInTheFile()
    {
        Result<Document> document = edited(12);
        VERIFY_RESULT(document);
        QCOMPARE(document->historyLimit(), qint64(256) << 20);
        const qint64 limit = document->historyBytes() / 2;
        VERIFY_RESULT(document->setHistoryLimit(limit));
        document = fail(Error());
        document = Document::open(m_path);
        VERIFY_RESULT(document);
        QCOMPARE(document->historyLimit(), limit);
        for (quint32 seed = 20; seed < 40; ++seed) {
            VERIFY_RESULT(document->commit(QStringLiteral("Edit"), randomTemplate(seed)));
            QVERIFY(document->historyBytes() <= limit);
        }
        VERIFY_RESULT(document->setHistoryLimit(0)); // all is kept
        const qsizetype before = names(*document).size();
        for (quint32 seed = 40; seed < 60; ++seed)
            VERIFY_RESULT(document->commit(QStringLiteral("Edit"), randomTemplate(seed)));
        QCOMPARE(names(*document).size(), before + 20);
        QVERIFY(document->historyBytes() > limit);
    }

    // Whatever is forgotten, what stays hangs together, and each state is what it was.
    void randomTreesShrink()
    {
        for (quint32 run = 0; run < 8; ++run) {
            Result<Document> document = edited(2);
            VERIFY_RESULT(document);
            QRandomGenerator random(run);
            QHash<StateId, quint32> seeds;
            QList<StateId> versions;
            for (quint32 seed = 3; seed < 40; ++seed) {
                const QList<State> states = document->history().value();
                if (random.bounded(3) == 0)
                    VERIFY_RESULT(document->goTo(states[random.bounded(int(states.size()))].id));
                VERIFY_RESULT(document->commit(QStringLiteral("Edit"), randomTemplate(seed)));
                seeds.insert(document->state(), seed);
                if (run % 2 && random.bounded(12) == 0) {
                    VERIFY_RESULT(document->saveVersion(QStringLiteral("V"), {}, {}));
                    versions.append(document->state());
                }
                if (seed % 10 == 0)
                    VERIFY_RESULT(document->setHistoryLimit(document->historyBytes() *
                                                            (1 + random.bounded(3)) / 4));
            }
            document = fail(Error());
            document = Document::open(m_path); // which looks whether it hangs together
            VERIFY_RESULT(document);
            QSet<StateId> kept;
            const QList<State> states = document->history().value();
            for (const State &state : states) {
                const Result<Template> then = document->at(state.id);
                VERIFY_RESULT(then);
                QVERIFY(*then == randomTemplate(seeds.value(state.id, quint32(state.id - 1))));
                kept.insert(state.id);
            }
            for (const StateId version : versions)
                QVERIFY(kept.contains(version));
            if (!versions.isEmpty())
                for (auto it = seeds.cbegin(); it != seeds.cend(); ++it)
                    QVERIFY(it.key() < versions.first() || kept.contains(it.key()));
        }
    }

    void leftBranchesAreForgottenFromTheirEnds()
    {
        Result<Document> document = edited(4);
        VERIFY_RESULT(document);
        VERIFY_RESULT(document->undo());
        VERIFY_RESULT(document->undo());
        VERIFY_RESULT(document->commit(QStringLiteral("Branch"), randomTemplate(9)));
        VERIFY_RESULT(document->setHistoryLimit(1));
        QVERIFY(document->current() == randomTemplate(9));
        QCOMPARE(names(*document), QStringList{QStringLiteral("Branch")});
        QCOMPARE(document->historyBytes(), qint64(0));
        QVERIFY(!document->undo());
    }

    void theSecondOneMayOnlyRead()
    {
        Result<Document> first = edited(2);
        VERIFY_RESULT(first);
        QVERIFY(!first->isReadOnly());
        {
            Result<Document> second = Document::open(m_path);
            VERIFY_RESULT(second);
            QVERIFY(second->isReadOnly());
            QVERIFY2(second->heldBy().contains(QString::number(QCoreApplication::applicationPid())),
                     qPrintable(second->heldBy()));
            QVERIFY(second->heldBy().startsWith(QFileInfo(m_path).owner()));
            QVERIFY(second->current() == randomTemplate(2));
            QVERIFY(!second->commit(QStringLiteral("Edit"), randomTemplate(3)));
            QVERIFY(!second->undo());
            QVERIFY(!second->saveVersion(QStringLiteral("Mine"), {}, {}));
            QVERIFY(second->current() == randomTemplate(2));
        }
        VERIFY_RESULT(first->commit(QStringLiteral("Edit"), randomTemplate(3)));
        first = Result<Document>(fail(QString()));
        const Result<Document> third = Document::open(m_path);
        VERIFY_RESULT(third);
        QVERIFY(!third->isReadOnly());
        QVERIFY(third->current() == randomTemplate(3));
    }

    void hardLinksDoNotGetAroundTheLock()
    {
        Result<Document> first = edited(2);
        VERIFY_RESULT(first);
        const QString other = m_folder.filePath(QStringLiteral("hard.reel"));
        QCOMPARE(link(m_path.toUtf8().constData(), other.toUtf8().constData()), 0);
        {
            Result<Document> second = Document::open(other);
            VERIFY_RESULT(second);
            QVERIFY(second->isReadOnly());
            QVERIFY(second->whyReadOnly().hint.contains(QStringLiteral("hard links")));
            QVERIFY(!second->commit(QStringLiteral("Edit"), randomTemplate(3)));
        }
        VERIFY_RESULT(first->commit(QStringLiteral("Edit"), randomTemplate(3)));
        first = fail(Error());
        QVERIFY(Document::open(m_path)->isReadOnly());
        QVERIFY(QFile::remove(other));
        first = Document::open(m_path);
        VERIFY_RESULT(first);
        QVERIFY(!first->isReadOnly());
        QVERIFY(first->current() == randomTemplate(3));
    }

    void linksDoNotGetAroundTheLock()
    {
        Result<Document> first = edited(2);
        VERIFY_RESULT(first);
        const QString folder = m_folder.filePath(QStringLiteral("links"));
        QDir().mkpath(folder);
        const QString beside = m_folder.filePath(QStringLiteral("link.reel"));
        const QString elsewhere = folder + QStringLiteral("/other.reel");
        const QString above = folder + QStringLiteral("/folder");
        QVERIFY(QFile::link(m_path, beside));
        QVERIFY(QFile::link(m_path, elsewhere));
        QVERIFY(QFile::link(m_folder.path(), above));
        for (const QString &link :
             {beside, elsewhere, QString(above + u'/' + QFileInfo(m_path).fileName())}) {
            Result<Document> second = Document::open(link);
            VERIFY_RESULT(second);
            QVERIFY2(second->isReadOnly(), qPrintable(link));
            QVERIFY(!second->heldBy().isEmpty());
            QCOMPARE(second->mediaFolder(), QFileInfo(m_path).canonicalPath());
        }
        first = Result<Document>(fail(QString()));
        Result<Document> alone = Document::open(elsewhere);
        VERIFY_RESULT(alone);
        VERIFY_RESULT(alone->commit(QStringLiteral("Edit"), randomTemplate(3)));
        Result<Document> second = Document::open(m_path);
        VERIFY_RESULT(second);
        QVERIFY(second->isReadOnly());
        QVERIFY(second->current() == randomTemplate(3));
        QVERIFY(QFileInfo(elsewhere).isSymLink());
    }

    void copiesHaveTheHistory()
    {
        Result<Document> document = edited(5);
        VERIFY_RESULT(document);
        const QString path = m_folder.filePath(QStringLiteral("copy.reel"));
        VERIFY_RESULT(document->saveCopy(path));
        QVERIFY(!document->saveCopy(path));
        VERIFY_RESULT(document->commit(QStringLiteral("Edit 6"), randomTemplate(6)));
        Result<Document> copy = Document::open(path);
        VERIFY_RESULT(copy);
        QVERIFY(!copy->isReadOnly());
        for (quint32 seed = 5; seed-- > 0;) {
            VERIFY_RESULT(copy->undo());
            QVERIFY(copy->current() == randomTemplate(seed));
        }
        QVERIFY(document->current() == randomTemplate(6));
    }
};

REELWRIGHT_TEST(TestHistory)
#include "tst_history.moc"
