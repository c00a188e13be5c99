// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/words.h>

#include <editor/theme/mirror.h>

#include <QFileInfo>
#include <QLocale>

namespace reelwright {

namespace {

QString decimal(double value)
{
    QString text = QLocale().toString(value, 'f', 2);
    const QString point = QLocale().decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(QLocale().zeroDigit()))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text == QStringLiteral("-0") ? QStringLiteral("0") : text;
}

int fieldIndex(const Template &value, const QString &name)
{
    for (qsizetype i = 0; i < value.fields.size(); ++i)
        if (value.fields[i].name == name)
            return int(i);
    return -1;
}

} // namespace

QString Words::number(qint64 number)
{
    return QLocale().toString(number);
}

QString Words::viewers(qint64 count)
{
    return tr("%Ln viewer(s)", nullptr, int(count));
}

QString Words::scenes(qint64 count)
{
    return tr("%Ln scene(s)", nullptr, int(count));
}

QString Words::differences(qint64 count)
{
    return tr("%Ln difference(s)", nullptr, int(count));
}

QString Words::rowsAside(qint64 count)
{
    return tr("%Ln row(s) set aside", nullptr, int(count));
}

QString Words::size(QSize size)
{
    return leftToRight(tr("%1 × %2").arg(size.width()).arg(size.height()));
}

QString Words::seconds(Flicks time)
{
    return tr("%1 s").arg(QLocale().toString(toSeconds(time), 'f', 1));
}

QString Words::moment(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const QDate today = QDate::currentDate();
    const QString clock = QLocale().toString(local.time(), QStringLiteral("HH:mm"));
    if (local.date() == today)
        return clock;
    const QString day = QLocale().toString(
        local.date(), local.date().year() == today.year() ? tr("d MMM") : tr("d MMM yyyy"));
    return tr("%1 %2").arg(day, clock);
}

QString Words::fullMoment(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::LongFormat);
}

QString Words::kind(ElementKind kind)
{
    switch (kind) {
    case ElementKind::Text:
        return tr("Text");
    case ElementKind::Image:
        return tr("Image");
    case ElementKind::Video:
        return tr("Video");
    case ElementKind::Rectangle:
        return tr("Rectangle");
    case ElementKind::Audio:
        return tr("Sound");
    case ElementKind::Scene:
        return tr("Scene");
    case ElementKind::Ellipse:
        return tr("Ellipse");
    }
    return {};
}

QString Words::icon(ElementKind kind)
{
    return QLatin1String(nameOf(kind));
}

// The model's own words, which it can't mark for translation.
[[maybe_unused]] constexpr const char *labels[] = {
    QT_TRANSLATE_NOOP("reelwright::Properties", "X"),
    QT_TRANSLATE_NOOP("reelwright::Properties", "Y"),
    QT_TRANSLATE_NOOP("reelwright::Properties", "Anchor X"),
    QT_TRANSLATE_NOOP("reelwright::Properties", "Anchor Y"),
    QT_TRANSLATE_NOOP("reelwright::Properties", "Width"),
    QT_TRANSLATE_NOOP("reelwright::Properties", "Height"),
    QT_TRANSLATE_NOOP("reelwright::Properties", "Scale"),
    QT_TRANSLATE_NOOP("reelwright::Properties", "Rotation"),
    QT_TRANSLATE_NOOP("reelwright::Properties", "Opacity"),
    QT_TRANSLATE_NOOP("reelwright::Properties", "Text"),
    QT_TRANSLATE_NOOP("reelwright::Properties", "Typeface"),
    QT_TRANSLATE_NOOP("reelwright::Properties", "Size"),
    QT_TRANSLATE_NOOP("reelwright::Properties", "Align"),
    QT_TRANSLATE_NOOP("reelwright::Properties", "Colour"),
    QT_TRANSLATE_NOOP("reelwright::Properties", "Source"),
    QT_TRANSLATE_NOOP("reelwright::Properties", "Fit"),
    QT_TRANSLATE_NOOP("reelwright::Properties", "Focus X"),
    QT_TRANSLATE_NOOP("reelwright::Properties", "Focus Y"),
    QT_TRANSLATE_NOOP("reelwright::Properties", "Media start"),
    QT_TRANSLATE_NOOP("reelwright::Properties", "Gain"),
    QT_TRANSLATE_NOOP("reelwright::Properties", "Fade in"),
    QT_TRANSLATE_NOOP("reelwright::Properties", "Fade out"),
    QT_TRANSLATE_NOOP("reelwright::Properties", "Scene"),
};
[[maybe_unused]] constexpr const char *choices[] = {
    QT_TRANSLATE_NOOP("reelwright::Choices", "left"),
    QT_TRANSLATE_NOOP("reelwright::Choices", "center"),
    QT_TRANSLATE_NOOP("reelwright::Choices", "right"),
    QT_TRANSLATE_NOOP("reelwright::Choices", "contain"),
    QT_TRANSLATE_NOOP("reelwright::Choices", "cover"),
    QT_TRANSLATE_NOOP("reelwright::Choices", "fill"),
    QT_TRANSLATE_NOOP("reelwright::Choices", "crop"),
};

QString Words::label(const PropertySpec &spec)
{
    return QCoreApplication::translate("reelwright::Properties", spec.label);
}

QString Words::choice(const QString &name)
{
    return QCoreApplication::translate("reelwright::Choices", name.toUtf8().constData());
}

QString Words::value(const PropertySpec &spec, const Value &value, const Template &in)
{
    if (const auto *color = std::get_if<Color>(&value))
        return color->text();
    if (const auto *text = std::get_if<QString>(&value)) {
        if (text->isEmpty())
            return QStringLiteral("–");
        if (spec.type == ValueType::Choice)
            return choice(*text);
        if (spec.type == ValueType::Scene) {
            const Scene *scene = in.scene({*text});
            return scene ? scene->name : *text;
        }
        const Media *media = spec.type == ValueType::Media ? in.mediaNamed({*text}) : nullptr;
        return media ? QFileInfo(media->path).fileName() : *text;
    }
    const double number = std::get<double>(value);
    switch (spec.unit) {
    case Unit::Pixels:
        return tr("%1 px").arg(decimal(number));
    case Unit::Degrees:
        return tr("%1°").arg(decimal(number));
    case Unit::Share:
        return tr("%1 %").arg(decimal(number * 100));
    case Unit::Seconds:
        return tr("%1 s").arg(decimal(number));
    case Unit::Decibels:
        return tr("%1 dB").arg(decimal(number));
    case Unit::None:
        break;
    }
    return decimal(number);
}

QString Words::viewer(const Template &value, const ViewerRecord &record)
{
    const QString first = field(value, record, QStringLiteral("first_name"));
    const QString last = field(value, record, QStringLiteral("last_name"));
    QString name = QStringList{first, last}.join(QLatin1Char(' ')).trimmed();
    for (qsizetype i = 0; name.isEmpty() && i < value.fields.size(); ++i)
        if (value.fields[i].name.contains(QStringLiteral("name"), Qt::CaseInsensitive))
            name = record.values.value(i);
    return name.isEmpty() ? record.key : name;
}

QString Words::initials(const QString &name)
{
    const QStringList parts = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return QStringLiteral("?");
    const auto initial = [](const QString &part) {
        return part.left(part[0].isHighSurrogate() ? 2 : 1).toUpper();
    };
    return parts.size() == 1 ? initial(parts[0]) : initial(parts.first()) + initial(parts.last());
}

QString Words::field(const Template &value, const ViewerRecord &record, const QString &name)
{
    return record.values.value(fieldIndex(value, name));
}

QString Words::offline(const QString &path, AssetState state)
{
    const QString name = path.mid(path.lastIndexOf(u'/') + 1);
    switch (state) {
    case AssetState::Missing:
        return tr("%1 is missing").arg(name);
    case AssetState::Changed:
        return tr("%1 was changed").arg(name);
    case AssetState::Unreadable:
        return tr("%1 can't be read").arg(name);
    case AssetState::Unread:
        return tr("%1 is being read…").arg(name);
    case AssetState::Good:
        break;
    }
    return {};
}

QString Words::content(const Element &element, const Layer *layer, Flicks time, const Template &in)
{
    const auto shown = [&](PropertyId id) {
        const Value value = layer ? layer->at(id, time) : staticValue(element, id);
        return Words::value(specOf(id), value, in);
    };
    switch (element.kind) {
    case ElementKind::Text:
        return shown(PropertyId::Text);
    case ElementKind::Rectangle:
    case ElementKind::Ellipse:
        return element.name;
    case ElementKind::Scene:
        return Words::value(specOf(PropertyId::NestedScene),
                            staticValue(element, PropertyId::NestedScene), in);
    default:
        return shown(PropertyId::Source);
    }
}

} // namespace reelwright
