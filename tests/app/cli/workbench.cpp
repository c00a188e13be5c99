// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>

namespace reelwright::test {

namespace {

constexpr char templateText[] = R"({
  "reelwright": "1.0",
  "name": "Small",
  "key": "id",
  "output": {"preset": "veryfast", "quality": 26, "keyframeEvery": 10, "soundBitRate": 96000},
  "formats": [{"id": "wide", "width": 160, "height": 90, "rate": "10"}],
  "fields": [
    {"name": "id", "type": "text", "required": true},
    {"name": "first_name", "type": "text"},
    {"name": "plan", "type": "text", "required": true, "allowed": ["basic", "gold"]}
  ],
  "media": [
    {"id": "clip", "kind": "video", "path": "media/clip.mp4"},
    {"id": "photo", "kind": "image", "path": "media/photo.png"},
    {"id": "music", "kind": "audio", "path": "media/music.wav"}
  ],
  "fonts": [{"id": "noto", "path": "fonts/NotoSans-Bold.ttf"}],
  "typefaces": [{"id": "bold", "fonts": ["noto"]}],
  "scenes": [
    {"id": "intro", "duration": 1, "tracks": [{"id": "intro-1", "elements": [
      {"id": "intro-clip", "kind": "video",
       "properties": {"source": "clip", "x": 80, "y": 45, "width": 160, "height": 90}}]}]},
    {"id": "hello", "duration": 2, "tracks": [{"id": "hello-1", "elements": [
      {"id": "hello-text", "kind": "text",
       "properties": {"text": {"bind": "Hi {{ first_name }}"}, "typeface": "bold", "fontSize": 24,
                      "x": {"keyframes": [{"time": 0, "value": 10}, {"time": 2, "value": 30}]},
                      "y": 50}}]}]},
    {"id": "basic", "duration": 1, "tracks": [{"id": "basic-1", "elements": [
      {"id": "basic-photo", "kind": "image",
       "properties": {"source": "photo", "x": 80, "y": 45, "width": 160, "height": 90}}]}]},
    {"id": "gold", "duration": 1, "tracks": [{"id": "gold-1", "elements": [
      {"id": "gold-panel", "kind": "rectangle",
       "properties": {"x": 80, "y": 45, "width": 120, "height": 60, "color": "#FFB000"}}]}]}
  ],
  "storyboard": [
    {"id": "s1", "candidates": [{"scene": "intro"}]},
    {"id": "s2", "candidates": [{"scene": "hello"}]},
    {"id": "s3", "candidates": [{"scene": "gold", "when": "plan = 'gold'"}], "otherwise": "basic"}
  ],
  "soundtrack": [{"id": "a1", "elements": [
    {"id": "bed", "kind": "audio", "properties": {"source": "music", "gain": -6}}]}]
}
)";

void makeMedia(const QString &folder)
{
    const QString input = QStringLiteral("-v error -f lavfi -i ");
    const auto ffmpeg = [&](const QString &words) {
        const Ended made = runProgram(QStringLiteral("ffmpeg"),
                                      QString(input + words).split(QLatin1Char(' ')), {}, folder);
        if (made.code != 0)
            qFatal("ffmpeg: %s", made.err.constData());
    };
    ffmpeg(QStringLiteral("testsrc2=size=160x90:rate=10:duration=1 -f lavfi -i "
                          "sine=frequency=440:duration=1 -c:v libx264 -pix_fmt yuv420p -c:a aac "
                          "clip.mp4"));
    ffmpeg(QStringLiteral("sine=frequency=220:duration=4 -ar 48000 music.wav"));
    QImage photo(160, 90, QImage::Format_RGB32);
    for (int y = 0; y < photo.height(); ++y)
        for (int x = 0; x < photo.width(); ++x)
            photo.setPixel(x, y, qRgb(x, 2 * y, 255 - x));
    photo.save(folder + QStringLiteral("/photo.png"));
}

// Made once for all tests of the process.
const QTemporaryDir &media()
{
    static const QTemporaryDir folder;
    if (QDir(folder.path()).isEmpty())
        makeMedia(folder.path());
    return folder;
}

} // namespace

Workbench::Workbench()
{
    QDir(m_folder.path()).mkpath(QStringLiteral("t/media"));
    QDir(m_folder.path()).mkpath(QStringLiteral("t/fonts"));
    for (const char *name : {"clip.mp4", "music.wav", "photo.png"})
        QFile::copy(media().filePath(u(name)), path("t/media/") + u(name));
    QFile::copy(QStringLiteral(REELWRIGHT_SOURCE_DIR
                               "/resources/samples/northwind/fonts/NotoSans-Bold.ttf"),
                path("t/fonts/NotoSans-Bold.ttf"));
    write("t/template.json", templateText);
    write("viewers.csv", "id,first_name,plan\na,Ada,gold\nb,Ada,basic\nc,Zoë,gold\n");
}

QString Workbench::write(const char *name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s can't be written", name);
    return file.fileName();
}

QByteArray Workbench::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Workbench::edit(const QByteArray &old, const QByteArray &now) const
{
    QByteArray text = read(QStringLiteral("t/template.json"));
    const qsizetype at = text.indexOf(old);
    if (at < 0)
        qFatal("the template has no %s", old.constData());
    write("t/template.json", text.replace(at, old.size(), now));
}

QStringList Workbench::renderArguments(const QStringList &more, const char *out,
                                       const char *data) const
{
    return QStringList{u("render"), source(), u("--data"), path(data), u("--out"), path(out)} +
           more;
}

Ended Workbench::render(const QStringList &more, const char *out, const char *data) const
{
    return runWorker(renderArguments(more, out, data));
}

Ended Workbench::over(const char *command, const QStringList &more) const
{
    return runWorker(QStringList{u(command), source(), u("--data"), path("viewers.csv")} + more);
}

QStringList Workbench::names(const char *folder) const
{
    return QDir(path(folder))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

QMap<QString, QByteArray> Workbench::videos(const char *folder) const
{
    QMap<QString, QByteArray> videos;
    for (const QString &name : names(folder))
        if (name.endsWith(QLatin1String(".mp4")))
            videos.insert(name, read(u(folder) + QLatin1Char('/') + name));
    return videos;
}

QJsonObject Workbench::report(const char *folder, const char *name) const
{
    return QJsonDocument::fromJson(read(u(folder) + QLatin1Char('/') + u(name))).object();
}

QMap<QString, QJsonObject> Workbench::outcomes(const char *folder, const char *name) const
{
    QMap<QString, QJsonObject> outcomes;
    for (const QJsonValue &outcome : report(folder, name)[u("viewers")].toArray())
        outcomes.insert(outcome[u("viewer")].toString(), outcome.toObject());
    return outcomes;
}

QByteArray manyViewers(int count)
{
    QByteArray text = "id,first_name,plan\n";
    for (int i = 0; i < count; ++i)
        text += "v" + QByteArray::number(i) + ",N" + QByteArray::number(i) + ",gold\n";
    return text;
}

} // namespace reelwright::test
