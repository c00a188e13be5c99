// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletemplates.h"
#include "testcase.h"

#include <model/document/document.h>
#include <model/template/templatejson.h>

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace reelwright;

// Programs that die while they edit.
class TestKilled : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedEditIsThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("d.reel"));
        VERIFY_RESULT(Document::create(path, test::smallTemplate()));
        QRandomGenerator random(1);
        int acknowledged = 0;
        Digest last = digestOf(templateToJson(test::smallTemplate()));
        for (quint32 kill = 0; kill < 200; ++kill) {
            QProcess editor;
            editor.start(QStringLiteral(REELWRIGHT_RANDOM_EDITOR), {path, QString::number(kill)});
            QVERIFY(editor.waitForStarted());
            const int wanted = random.bounded(24);
            QByteArray output;
            while (output.count('\n') < wanted) {
                QVERIFY2(editor.waitForReadyRead(60'000),
                         editor.readAllStandardError().constData());
                output += editor.readAllStandardOutput();
            }
            // Somewhere within the next edit.
            QElapsedTimer elapsed;
            elapsed.start();
            for (const qint64 end = random.bounded(3'000'000); elapsed.nsecsElapsed() < end;) {
            }
            editor.kill();
            QVERIFY(editor.waitForFinished(60'000));
            QCOMPARE(editor.exitStatus(), QProcess::CrashExit);
            output += editor.readAllStandardOutput();
            const QList<QByteArray> lines = output.left(output.lastIndexOf('\n')).split('\n');

            const Result<Document> document = Document::open(path);
            VERIFY_RESULT(document);
            QVERIFY(!document->isReadOnly());
            QByteArrayList mayBe{last}; // what was acknowledged last, and what was being done
            for (const QByteArray &line : lines) {
                if (line.isEmpty())
                    continue;
                const QList<QByteArray> words = line.split(' ');
                if (words[0] == "?") {
                    mayBe.append(words[1]);
                    continue;
                }
                ++acknowledged;
                mayBe = {words[1]};
                const Result<Template> then = document->at(words[0].toLongLong());
                VERIFY_RESULT(then);
                QCOMPARE(digestOf(templateToJson(*then)), words[1]);
            }
            const Digest current = digestOf(templateToJson(document->current()));
            QVERIFY2(mayBe.contains(current), output.constData());
            last = current;
        }
        QVERIFY(acknowledged > 500);
    }
};

REELWRIGHT_TEST(TestKilled)
#include "tst_killed.moc"
