// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// randomeditor FILE SEED: edits a document until it is killed, and closes and opens it now and
// then. On standard output it says before each edit "? DIGEST" of the template that it is to be,
// and when the document has acknowledged it, the state and the digest of what it is.
#include <model/document/document.h>
#include <model/template/templatejson.h>

#include "../edit/randomedit.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <cstdio>

using namespace reelwright;

namespace {

void say(const char *what, const Template &value)
{
    const Digest digest = digestOf(templateToJson(value));
    std::printf("%s %s\n", what, digest.constData());
    std::fflush(stdout);
}

Result<void> announced(const Document &document, const State &to,
                       const std::function<Result<void>()> &act)
{
    const Result<Template> then = document.at(to.id);
    if (!then)
        return fail(then.error());
    say("?", *then);
    return act();
}

} // namespace

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
        const int kind = random.bounded(12);
        Result<void> done;
        if (kind == 0 && document->undoState()->id != 0) {
            done = announced(*document, State{document->undoState()->parent, 0, {}, {}},
                             [&] { return document->undo(); });
        } else if (kind == 1 && document->redoState()->id != 0) {
            done = announced(*document, *document->redoState(), [&] { return document->redo(); });
        } else if (kind == 2) {
            const QList<State> states = document->history().value();
            const State to = states[random.bounded(int(states.size()))];
            done = announced(*document, to, [&] { return document->goTo(to.id); });
        } else if (kind == 3) {
            document = fail(Error()); // what closing writes may be cut short, too
            document = Document::open(arguments.value(1));
            if (!document || document->isReadOnly())
                return 4;
        } else {
            const auto step = edits.next(document->current());
            say("?", step.next);
            done = document->commit(step.name, step.next);
        }
        if (!done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().text()));
            return 3;
        }
        say(QByteArray::number(document->state()).constData(), document->current());
    }
}
