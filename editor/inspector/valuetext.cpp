// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/inspector/valuetext.h>

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace reelwright {

namespace {

struct Told {
    Q_DECLARE_TR_FUNCTIONS(reelwright::ValueText)
};

// Sums of products of numbers, as far as they go.
class Sum {
public:
    explicit Sum(QString text) : m_text(std::move(text)) {}

    std::optional<double> read()
    {
        const std::optional<double> sum = terms();
        skip();
        return m_at == m_text.size() ? sum : std::nullopt;
    }

private:
    std::optional<double> terms()
    {
        std::optional<double> sum = factors();
        while (sum && (next(u'+') || next(u'-'))) {
            const double sign = m_text[m_at++] == u'+' ? 1 : -1;
            const std::optional<double> term = factors();
            sum = term ? std::optional(*sum + sign * *term) : std::nullopt;
        }
        return sum;
    }
    std::optional<double> factors()
    {
        std::optional<double> product = number();
        while (product && (next(u'*') || next(u'/'))) {
            const bool times = m_text[m_at++] == u'*';
            const std::optional<double> factor = number();
            product = !factor        ? std::nullopt
                      : times        ? std::optional(*product * *factor)
                      : *factor == 0 ? std::nullopt
                                     : std::optional(*product / *factor);
        }
        return product;
    }
    std::optional<double> number()
    {
        skip();
        const qsizetype from = m_at;
        while (m_at < m_text.size() &&
               (m_text[m_at].isDigit() || m_text[m_at] == u'.' ||
                (m_at == from && (m_text[m_at] == u'-' || m_text[m_at] == u'+'))))
            ++m_at;
        bool good = false;
        const double value = m_text.mid(from, m_at - from).toDouble(&good);
        return good && std::isfinite(value) ? std::optional(value) : std::nullopt;
    }
    bool next(QChar wanted)
    {
        skip();
        return m_at < m_text.size() && m_text[m_at] == wanted;
    }
    void skip()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    QString m_text;
    qsizetype m_at = 0;
};

double inUnits(const PropertySpec &spec)
{
    return spec.unit == Unit::Share ? 100 : 1;
}

QString withoutUnit(QString text)
{
    for (const QString &unit : {QStringLiteral("px"), QStringLiteral("%"), QStringLiteral("°"),
                                QStringLiteral("dB"), QStringLiteral("s")})
        if (text.endsWith(unit))
            return text.chopped(unit.size()).trimmed();
    return text;
}

std::optional<double> calculated(QString text, double now)
{
    text = withoutUnit(text.trimmed()).replace(u',', u'.');
    const QString before = QString::number(now, 'g', 12);
    if (text.startsWith(QLatin1String("+=")) || text.startsWith(QLatin1String("-=")))
        return Sum(before + text[0] + text.mid(2)).read();
    if (!text.isEmpty() && QStringLiteral("+*/").contains(text[0]))
        return Sum(before + text).read();
    return Sum(text).read();
}

QString typed(double number)
{
    return QString::number(std::round(number * 1e4) / 1e4, 'g', 10);
}

} // namespace

QString valueText(const PropertySpec &spec, const Value &value)
{
    if (const auto *number = std::get_if<double>(&value))
        return typed(*number * inUnits(spec));
    if (const auto *color = std::get_if<Color>(&value))
        return color->text();
    return std::get<QString>(value);
}

Result<Value> valueFromText(const PropertySpec &spec, const QString &text, const Value &now)
{
    if (spec.type == ValueType::Number) {
        const double unit = inUnits(spec);
        const std::optional<double> number = calculated(text, std::get<double>(now) * unit);
        if (!number)
            return fail(Told::tr("“%1” is no number").arg(text), {},
                        Told::tr("write a number, or what to do with this one: *1.5, +20"));
        if (!accepts(spec, *number / unit))
            return fail(Told::tr("must be from %1 to %2")
                            .arg(typed(spec.minimum * unit), typed(spec.maximum * unit)));
        return Value(*number / unit);
    }
    if (spec.type == ValueType::Color) {
        const QString trimmed = text.trimmed();
        const std::optional<Color> color =
            Color::parse(trimmed.startsWith(u'#') ? trimmed : u'#' + trimmed);
        if (!color)
            return fail(Told::tr("“%1” is no colour").arg(text), {},
                        Told::tr("write #RRGGBB or #RRGGBBAA"));
        return Value(*color);
    }
    if (!accepts(spec, Value(text)))
        return fail(Told::tr("“%1” can't be chosen").arg(text));
    return Value(text);
}

} // namespace reelwright
