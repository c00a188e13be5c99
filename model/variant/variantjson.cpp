// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/bindingsite.h>
#include <model/variant/variantjson.h>

#include <charconv>
#include <cmath>

namespace reelwright {

namespace {

constexpr char hexadecimal[] = "0123456789abcdef";

// UTF-16 to escaped UTF-8, straight into the buffer.
void appendText(QByteArray &out, QStringView text)
{
    const qsizetype from = out.size();
    out.resize(from + 6 * text.size() + 2); // as much as it can become
    char *to = out.data() + from;
    *to++ = '"';
    for (const QChar *sign = text.begin(); sign < text.end(); ++sign) {
        const char16_t unit = sign->unicode();
        if (unit < 0x80 && unit >= 0x20 && unit != '"' && unit != '\\') {
            *to++ = char(unit);
        } else if (unit == '"' || unit == '\\') {
            *to++ = '\\';
            *to++ = char(unit);
        } else if (unit < 0x20) {
            for (const char part : {'\\', 'u', '0', '0'})
                *to++ = part;
            *to++ = hexadecimal[unit >> 4];
            *to++ = hexadecimal[unit & 15];
        } else if (unit < 0x800) {
            *to++ = char(0xc0 | unit >> 6);
            *to++ = char(0x80 | (unit & 0x3f));
        } else if (sign->isHighSurrogate() && sign + 1 < text.end() && sign[1].isLowSurrogate()) {
            const char32_t character = QChar::surrogateToUcs4(*sign, sign[1]);
            ++sign;
            *to++ = char(0xf0 | character >> 18);
            *to++ = char(0x80 | (character >> 12 & 0x3f));
            *to++ = char(0x80 | (character >> 6 & 0x3f));
            *to++ = char(0x80 | (character & 0x3f));
        } else {
            const char16_t whole = sign->isSurrogate() ? char16_t(0xfffd) : unit;
            *to++ = char(0xe0 | whole >> 12);
            *to++ = char(0x80 | (whole >> 6 & 0x3f));
            *to++ = char(0x80 | (whole & 0x3f));
        }
    }
    *to++ = '"';
    out.resize(to - out.constData());
}

void appendNumber(QByteArray &out, double number)
{
    char text[32];
    const bool whole = std::trunc(number) == number && std::abs(number) < 9e15;
    const char *end = whole ? std::to_chars(text, text + sizeof text, qint64(number)).ptr
                            : std::to_chars(text, text + sizeof text, number).ptr;
    out.append(text, end - text);
}

void appendValue(QByteArray &out, const Value &value)
{
    if (const auto *number = std::get_if<double>(&value))
        appendNumber(out, *number);
    else if (const auto *text = std::get_if<QString>(&value))
        appendText(out, *text);
    else
        appendText(out, std::get<Color>(value).text());
}

QByteArray member(const QString &name)
{
    QByteArray text;
    appendText(text, name);
    return text + ':';
}

QByteArray propertyName(const BindingSite &site)
{
    QString name = QString::fromLatin1(specOf(site.property).name);
    if (site.keyframe >= 0)
        name += QStringLiteral("/keyframes/%1").arg(site.keyframe);
    return member(name);
}

} // namespace

VariantJson::VariantJson(const Template &value)
{
    for (const StoryboardSlot &slot : value.storyboard)
        m_slots.push_back(member(slot.id.value));
    ElementId before;
    for (const BindingSite &site : bindingSites(value)) {
        m_sites.push_back({member(site.element.value), propertyName(site), site.element == before});
        before = site.element;
    }
}

void VariantJson::append(QByteArray &out, const Variant &variant) const
{
    out += "{\"viewer\":";
    appendText(out, variant.viewer);
    const char *before = ",\"scenes\":{";
    for (size_t i = 0; i < m_slots.size(); ++i) {
        out += std::exchange(before, ",");
        out += m_slots[i];
        const SceneId &scene = variant.scenes[qsizetype(i)];
        if (scene.isEmpty())
            out += "null";
        else
            appendText(out, scene.value);
    }
    out += m_slots.empty() ? ",\"scenes\":{},\"values\":{" : "},\"values\":{";
    before = "";
    for (size_t i = 0; i < m_sites.size(); ++i) {
        const std::optional<Value> &value = variant.values[qsizetype(i)];
        if (!value)
            continue;
        if (m_sites[i].sameElement) {
            out += ',';
        } else {
            out += std::exchange(before, "},");
            out += m_sites[i].element;
            out += '{';
        }
        out += m_sites[i].property;
        appendValue(out, *value);
    }
    out += *before ? "}}}" : "}}";
}

void appendJson(QByteArray &out, const Template &value, const Variant &variant)
{
    VariantJson(value).append(out, variant);
}

} // namespace reelwright
