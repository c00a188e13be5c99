// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// randomeditor FILE SEED: edits a document until it is killed. Each edit that the document has
// acknowledged is a line on standard output: the state and the digest of the template.
#include <model/document/document.h>
#include <model/template/templatejson.h>

#include "../edit/randomedit.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <cstdio>

using namespace reelwright;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const quint32 seed = arguments.value(2).toUInt();
    Result<Document> document = Document::open(arguments.value(1));
    if (!document || document->isReadOnly())
        return 2;
    QRandomGenerator random(seed);
    test::RandomEdits edits(seed);
    for (;;) {
        const int kind = random.bounded(10);
        Result<void> done;
        if (kind == 0 && document->undoState()->id != 0) {
            done = document->undo();
        } else if (kind == 1 && document->redoState()->id != 0) {
            done = document->redo();
        } else if (kind == 2) {
            const QList<State> states = document->history().value();
            done = document->goTo(states[random.bounded(int(states.size()))].id);
        } else {
            const auto step = edits.next(document->current());
            done = document->commit(step.name, step.next);
        }
        if (!done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().text()));
            return 3;
        }
        const Digest digest = digestOf(templateToJson(document->current()));
        std::printf("%lld %s\n", static_cast<long long>(document->state()), digest.constData());
        std::fflush(stdout);
    }
}
