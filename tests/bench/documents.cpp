// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures a document of 500 scenes with 20,000 elements, and one of 10,000 elements with 100,000
// states in its history, and prints rows of a table of Markdown: bench-documents FOLDER.
#include <model/document/document.h>
#include <model/template/comparison.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <algorithm>
#include <cstdio>

using namespace reelwright;

namespace {

constexpr int sceneCount = 500;
constexpr int sceneCountOfLongHistory = 250;
constexpr int tracksInScene = 4;
constexpr int elementsInTrack = 10;
constexpr int editCount = 2'000;
constexpr int longHistory = 100'000;
constexpr int openings = 5;

Template bigTemplate(int scenes)
{
    Template value;
    value.key = QStringLiteral("id");
    value.fields = {Field{QStringLiteral("id"), FieldType::Text, true, 0, {}, {}, {}},
                    Field{QStringLiteral("name"), FieldType::Text, false, 0, {}, {}, {}}};
    value.formats = {Format{{QStringLiteral("base")}, {}, 1920, 1080, {30, 1}, {}}};
    value.fonts = {Font{{QStringLiteral("font")}, QStringLiteral("fonts/a.ttf"), 0, {}, {}}};
    value.typefaces = {Typeface{{QStringLiteral("face")}, {value.fonts[0].id}, {}}};
    QList<Keyframe> fade(2);
    fade[0].value = Value(0.0);
    fade[1].time = oneSecond / 2;
    fade[1].value = Value(1.0);
    for (int s = 0; s < scenes; ++s) {
        Scene scene;
        scene.id = {QStringLiteral("scene-%1").arg(s)};
        scene.name = QStringLiteral("Scene %1").arg(s);
        scene.duration = oneSecond * 10;
        for (int t = 0; t < tracksInScene; ++t) {
            Track track;
            track.id = {QStringLiteral("track-%1-%2").arg(s).arg(t)};
            for (int e = 0; e < elementsInTrack; ++e) {
                Element element;
                element.id = {QStringLiteral("text-%1-%2-%3").arg(s).arg(t).arg(e)};
                element.name = QStringLiteral("Text %1").arg(e);
                element.start = oneSecond * e;
                element.duration = oneSecond;
                element.properties[PropertyId::X] = Value(100.0 + e);
                element.properties[PropertyId::Y] = Value(200.0 + t);
                element.properties[PropertyId::Typeface] = Value(QStringLiteral("face"));
                element.properties[PropertyId::Text] =
                    Binding{QStringLiteral("Hello {{ name }}, number %1").arg(e), {}};
                element.properties[PropertyId::Opacity] = fade;
                track.elements.append(element);
            }
            scene.tracks.append(track);
        }
        value.scenes.append(scene);
        value.storyboard.append(
            StoryboardSlot{{QStringLiteral("slot-%1").arg(s)}, {}, {}, scene.id, Flicks(0), {}});
    }
    return value;
}

// One element moved, renamed, taken away or doubled.
Template edited(Template value, QRandomGenerator &random, int number)
{
    Scene &scene = value.scenes[random.bounded(int(value.scenes.size()))];
    Track &track = scene.tracks[random.bounded(tracksInScene)];
    if (track.elements.isEmpty())
        return value;
    const qsizetype at = random.bounded(int(track.elements.size()));
    switch (random.bounded(4)) {
    case 0:
        track.elements[at].name = QStringLiteral("Renamed %1").arg(number);
        break;
    case 1:
        if (track.elements.size() > 4)
            track.elements.removeAt(at);
        break;
    case 2: {
        Element copy = track.elements.at(at);
        copy.id = {QStringLiteral("copy-%1").arg(number)};
        track.elements.insert(0, copy);
        break;
    }
    default:
        track.elements[at].properties[PropertyId::X] = Value(double(number % 1000));
    }
    return value;
}

// Milliseconds of each of many, and which of them most stay below.
class Times {
public:
    void add(const std::function<void()> &work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    double share(double part)
    {
        std::sort(m_times.begin(), m_times.end());
        return m_times[qsizetype(double(m_times.size() - 1) * part)];
    }

private:
    QList<double> m_times;
};

void row(const char *what, double value, const char *unit, double bound)
{
    std::printf("| %s | %.3g %s | ≤ %g %s | %s |\n", what, value, unit, bound, unit,
                value <= bound ? "reached" : "**missed**");
    std::fflush(stdout);
}

void require(bool done, const char *what)
{
    if (done)
        return;
    std::fprintf(stderr, "%s failed\n", what);
    std::exit(1);
}

void requireDone(const Result<void> &done)
{
    require(done.has_value(), done ? "" : qPrintable(done.error().text()));
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    require(status.open(QIODevice::ReadOnly), "reading /proc");
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

// Prints milliseconds and megabytes.
void openAlone(const QString &path)
{
    Times opening;
    std::optional<Result<Document>> document;
    opening.add([&] { document = Document::open(path); });
    require(document->has_value(), "opening");
    std::printf("%f %f\n", opening.share(1), residentMegabytes());
}

// In processes of their own, whose memory is their own; the median, and the most.
void measureOpening(const QString &path, const char *what, const char *memory)
{
    QList<double> times;
    double most = 0;
    for (int i = 0; i < openings; ++i) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open"), path});
        require(process.waitForFinished(-1) && process.exitCode() == 0, "opening");
        const QList<QByteArray> figures = process.readAllStandardOutput().trimmed().split(' ');
        times.append(figures.value(0).toDouble());
        most = std::max(most, figures.value(1).toDouble());
    }
    std::sort(times.begin(), times.end());
    row(what, times[times.size() / 2], "ms", 500);
    row(memory, most, "MB", 150);
}

// `first`: of the edits' numbers, which make new ids.
void measureEdits(Document &document, int first, const char *commits, const char *undos,
                  const char *redos)
{
    QRandomGenerator random{quint32(first)};
    Times commit;
    Times undo;
    Times redo;
    for (int i = 0; i < editCount; ++i) {
        const Template next = edited(document.current(), random, first + i);
        commit.add([&] { requireDone(document.commit(QStringLiteral("Edit"), next)); });
    }
    for (int i = 0; i < editCount / 4; ++i)
        undo.add([&] { require(document.undo().has_value(), "undo"); });
    for (int i = 0; i < editCount / 4; ++i)
        redo.add([&] { require(document.redo().has_value(), "redo"); });
    row(commits, commit.share(0.99), "ms", 5);
    row(undos, undo.share(0.99), "ms", 10);
    row(redos, redo.share(0.99), "ms", 10);
}

void create(const QString &path, int scenes)
{
    QFile::remove(path);
    require(Document::create(path, bigTemplate(scenes)).has_value(), "creating");
}

void measureLargeDocument(const QString &path)
{
    create(path, sceneCount);
    measureOpening(path, "open 500 scenes with 20,000 elements", "memory of that");
    Result<Document> document = Document::open(path);
    require(document.has_value(), "opening");
    const Result<Version> version = document->saveVersion(QStringLiteral("First"), {}, {});
    require(version.has_value(), "saving a version");
    measureEdits(*document, 0, "commit, 99 of 100", "undo, 99 of 100", "redo, 99 of 100");
    Times looking;
    Times comparing;
    for (int i = 0; i < openings; ++i) {
        std::optional<Result<Template>> then;
        looking.add([&] { then = document->at(version->state); });
        require(then->has_value(), "looking at a version");
        comparing.add(
            [&] { require(!compare(**then, document->current()).isEmpty(), "comparing"); });
    }
    std::printf("| look at a version 2,000 edits before | %.3g ms | – | |\n", looking.share(0.5));
    row("compare it with what is there now", comparing.share(0.5), "ms", 200);
}

void measureLongHistory(const QString &path)
{
    create(path, sceneCountOfLongHistory);
    {
        Result<Document> document = Document::open(path);
        require(document.has_value(), "opening");
        QRandomGenerator random(2);
        for (int i = 0; i < longHistory; ++i)
            requireDone(
                document->commit(QStringLiteral("Edit"), edited(document->current(), random, i)));
    }
    measureOpening(path, "open 10,000 elements after 100,000 edits", "memory of that, then");
    Result<Document> document = Document::open(path);
    require(document.has_value(), "opening");
    measureEdits(*document, longHistory, "commit after 100,000 edits", "undo after 100,000 edits",
                 "redo after 100,000 edits");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--open")) {
        openAlone(arguments.value(2));
        return 0;
    }
    const QString folder = arguments.value(1, QStringLiteral("."));
    measureLargeDocument(folder + QStringLiteral("/large.reel"));
    measureLongHistory(folder + QStringLiteral("/long.reel"));
    return 0;
}
