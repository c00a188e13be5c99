// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/data/utf8.h>
#include <model/variant/sitereader.h>

#include <charconv>
#include <cmath>
#include <sqlite3.h>

namespace reelwright {

namespace {

const Element *findElement(const Template &value, const BindingSite &site)
{
    const Scene *scene = value.scene(site.scene);
    for (const Track &track : scene ? scene->tracks : value.soundtrack)
        for (const Element &element : track.elements)
            if (element.id == site.element)
                return &element;
    return nullptr;
}

MediaKind mediaKindOf(ElementKind kind)
{
    return kind == ElementKind::Image   ? MediaKind::Image
           : kind == ElementKind::Video ? MediaKind::Video
                                        : MediaKind::Audio;
}

QStringList knownNames(const Template &value, const PropertySpec &spec, ElementKind kind)
{
    QStringList names = spec.choices;
    if (spec.type == ValueType::Media)
        for (const Media &media : value.media)
            if (media.kind == mediaKindOf(kind))
                names.append(media.id.value);
    if (spec.type == ValueType::Typeface)
        for (const Typeface &typeface : value.typefaces)
            names.append(typeface.id.value);
    return names;
}

std::string_view textAt(const ResultColumn &column)
{
    const auto *text =
        reinterpret_cast<const char *>(sqlite3_column_text(column.statement, column.index));
    return text ? std::string_view(text,
                                   size_t(sqlite3_column_bytes(column.statement, column.index)))
                : std::string_view();
}

QString titleOf(const Element *element, const BindingSite &site)
{
    const QString &id = site.element.value;
    return element && !element->name.isEmpty() ? QStringLiteral("%1 (%2)").arg(element->name, id)
                                               : id;
}

} // namespace

SiteReader::SiteReader(const Template &value, const BindingSite &site)
    : m_spec(specOf(site.property)), m_fallback(site.binding.fallback)
{
    const Element *element = findElement(value, site);
    m_where = Message::tr("element %1, %2").arg(titleOf(element, site), property());
    if (site.keyframe >= 0)
        m_where += Message::tr(", keyframe %1").arg(site.keyframe + 1);
    if (element)
        for (const QString &name : knownNames(value, m_spec, element->kind))
            m_known.emplace_back(name.toStdString(), name);
}

std::optional<Value> SiteReader::read(const ResultColumn &column, QString &reason) const
{
    if (sqlite3_column_type(column.statement, column.index) == SQLITE_NULL)
        return std::nullopt;
    if (m_spec.type == ValueType::Number)
        return readNumber(column, reason);
    const std::string_view text = textAt(column);
    if (isBlank(text))
        return std::nullopt;
    if (m_spec.type == ValueType::Color)
        return readColor(text, reason);
    if (m_spec.type == ValueType::Text)
        return toText(text);
    return readKnown(text, reason);
}

std::optional<Value> SiteReader::readNumber(const ResultColumn &column, QString &reason) const
{
    double number = 0;
    if (sqlite3_column_type(column.statement, column.index) == SQLITE_TEXT) {
        const std::string_view text = trimmed(textAt(column));
        if (text.empty())
            return std::nullopt;
        const char *end = text.data() + text.size();
        if (const auto [stop, error] = std::from_chars(text.data(), end, number);
            error != std::errc() || stop != end) {
            reason = Message::tr("'%1' is no number").arg(shortened(text));
            return std::nullopt;
        }
    } else {
        number = sqlite3_column_double(column.statement, column.index);
    }
    if (std::isfinite(number) && number >= m_spec.minimum && number <= m_spec.maximum)
        return number;
    reason = Message::tr("%1 is not between %2 and %3")
                 .arg(number)
                 .arg(m_spec.minimum)
                 .arg(m_spec.maximum);
    return std::nullopt;
}

std::optional<Value> SiteReader::readColor(std::string_view text, QString &reason) const
{
    if (const std::optional<Color> color = Color::parse(toText(trimmed(text))))
        return *color;
    reason = Message::tr("'%1' is no colour of the form #RRGGBB").arg(shortened(text));
    return std::nullopt;
}

std::optional<Value> SiteReader::readKnown(std::string_view text, QString &reason) const
{
    for (const auto &[name, value] : m_known)
        if (name == text)
            return value;
    QStringList names;
    for (const auto &[name, value] : m_known)
        names.append(toText(name));
    const QString list =
        names.first(std::min<qsizetype>(names.size(), 8)).join(QStringLiteral(", "));
    reason = Message::tr("'%1' is none of %2").arg(shortened(text), list);
    return std::nullopt;
}

} // namespace reelwright
