// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../edit/randomedit.h"
#include "sampletemplates.h"
#include "testcase.h"

#include <model/document/document.h>
#include <model/edit/invariants.h>

#include <QTemporaryDir>

using namespace reelwright;

// Whatever edits are made, the way back and forth leads over the same templates.
class TestRandomHistory : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedoComeByTheSameTemplates()
    {
        for (quint32 seed = 1; seed <= 8; ++seed) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("d.reel"));
            QList<Template> states{test::smallTemplate()};
            Result<Document> document = Document::create(path, states[0]);
            VERIFY_RESULT(document);
            test::RandomEdits edits(seed);
            while (states.size() <= 60) {
                const test::RandomEdits::Step step = edits.next(document->current());
                VERIFY_RESULT(document->commit(step.name, step.next));
                QVERIFY(document->current() == step.next);
                const Result<Document> read = Document::open(path, Document::Access::Read);
                VERIFY_RESULT(read);
                QVERIFY(read->current() == step.next); // as it is in the file
                states.append(step.next);
            }
            for (qsizetype i = states.size() - 1; i > 0; --i) {
                QVERIFY(document->current() == states[i]);
                VERIFY_RESULT(checkInvariants(document->current()));
                VERIFY_RESULT(document->undo());
            }
            QVERIFY(document->current() == states[0]);
            QVERIFY(!document->undo());
            document = fail(Error()); // closed
            document = Document::open(path);
            VERIFY_RESULT(document);
            for (const Template &state : states) {
                QVERIFY(document->current() == state);
                QCOMPARE(document->redo().has_value(), &state != &states.last());
            }
            document = fail(Error());
            document = Document::open(path);
            VERIFY_RESULT(document);
            QVERIFY(document->current() == states.last());
        }
    }
};

REELWRIGHT_TEST(TestRandomHistory)
#include "tst_randomhistory.moc"
