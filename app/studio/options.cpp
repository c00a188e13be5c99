// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace reelwright {

namespace {

QString word(const char *text)
{
    return QString::fromUtf8(text);
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {{word("h"), word("help")}, {}},
        {{word("v"), word("version")}, {}},
        {word("data"), {}, word("FILE")},
        {word("viewer"), {}, word("ID")},
        {word("theme"), {}, word("dark|light")},
        {word("picture"), {}, word("PNG")},
        {word("at"), {}, word("SECONDS")},
        {word("size"), {}, word("WxH")},
        {word("select"), {}, word("ELEMENT")},
    });
}

std::optional<QSize> readSize(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    return parts.size() == 2 && size.width() >= 640 && size.height() >= 400 ? std::optional(size)
                                                                            : std::nullopt;
}

Result<void> readPicture(const QCommandLineParser &parser, Options &options)
{
    options.picture = parser.value(word("picture"));
    options.select = parser.value(word("select"));
    bool number = true;
    if (parser.isSet(word("at")))
        options.at = parser.value(word("at")).toDouble(&number);
    if (!number)
        return fail(word("--at takes a number of seconds"));
    if (parser.isSet(word("size"))) {
        const std::optional<QSize> size = readSize(parser.value(word("size")));
        if (!size)
            return fail(word("--size takes width and height, such as 1280x800"));
        options.size = *size;
    }
    return {};
}

} // namespace

Result<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return fail(parser.errorText());
    if (parser.positionalArguments().size() > 1)
        return fail(word("more than one file is named"));
    Options options;
    options.file = parser.positionalArguments().value(0);
    options.data = parser.value(word("data"));
    options.viewer = parser.value(word("viewer"));
    options.help = parser.isSet(word("help"));
    options.version = parser.isSet(word("version"));
    const QString theme = parser.value(word("theme"));
    if (parser.isSet(word("theme")) && theme != word("dark") && theme != word("light"))
        return fail(word("--theme is dark or light"));
    if (!theme.isEmpty())
        options.theme = theme == word("dark") ? ThemeKind::Dark : ThemeKind::Light;
    for (const QString &path : {options.file, options.data})
        if (!path.isEmpty() && !QFileInfo::exists(path))
            return fail(word("there is no such file"), path);
    const Result<void> picture = readPicture(parser, options);
    return picture.map([&] { return options; });
}

QString helpText()
{
    return word("usage: reelwright [FILE] [--data FILE] [--viewer ID]\n"
                "\n"
                "Opens the studio. FILE is a template: a document (.reel), a package (.reelpack), "
                "a\ntemplate.json or its folder.\n"
                "\n"
                "  --data FILE         viewers: CSV, JSON or JSON Lines; without it viewers.csv "
                "beside\n                      the template, if there is one\n"
                "  --viewer ID         the viewer to show first\n"
                "  --theme dark|light  the colours, kept for the next time\n"
                "  --picture PNG       saves a picture of the window and ends; with\n"
                "    --at SECONDS      at this moment\n"
                "    --size WxH        of a window of this size\n"
                "    --select ELEMENT  with this element selected\n"
                "  --version           prints the version\n"
                "  --help              prints this\n");
}

} // namespace reelwright
