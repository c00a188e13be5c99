// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/jsontext.h>

#include <model/base/message.h>

#include <charconv>
#include <cmath>
#include <vector>

namespace reelwright {

namespace {

constexpr int deepest = 64;
constexpr qsizetype longest = 64 << 20;
constexpr qsizetype lineWidth = 100;

struct Refusal {
    std::string what;
};

// Watches the parser for what JSON allows and we don't.
class Guard {
public:
    bool operator()(int depth, Json::parse_event_t event, const Json &parsed)
    {
        using Event = Json::parse_event_t;
        if (event == Event::object_start || event == Event::array_start) {
            if (depth >= deepest)
                throw Refusal{"is nested too deeply"};
            m_begins.push_back(m_members.size());
        } else if (event == Event::object_end || event == Event::array_end) {
            m_members.resize(m_begins.back());
            m_begins.pop_back();
        } else if (event == Event::key) {
            add(parsed.get_ref<const std::string &>());
        }
        return true;
    }

private:
    void add(const std::string &key)
    {
        const auto begin = m_members.begin() + std::ptrdiff_t(m_begins.back());
        if (std::find(begin, m_members.end(), key) != m_members.end())
            throw Refusal{"has the member '" + key + "' twice"};
        m_members.push_back(key);
    }

    std::vector<std::string> m_members; // of all objects that are open, the innermost one's last
    std::vector<size_t> m_begins;       // where each one's begin
};

Error syntaxError(const nlohmann::detail::parse_error &error, const QByteArray &text,
                  const QString &file)
{
    const qsizetype end = std::min(qsizetype(error.byte), text.size());
    const QByteArray before = text.first(std::max<qsizetype>(end - 1, 0));
    const QByteArray line = before.sliced(before.lastIndexOf('\n') + 1);
    const QString words = QString::fromUtf8(error.what());
    const qsizetype detail = words.indexOf(QLatin1String(" - "));
    Error result;
    result.what = Message::tr("is no JSON") +
                  (detail < 0 ? QString() : QStringLiteral(": ") + words.sliced(detail + 3));
    result.where = QStringLiteral("%1:%2").arg(file).arg(before.count('\n') + 1);
    result.column = int(QString::fromUtf8(line).size()) + 1;
    return result;
}

QByteArray scalar(const Json &value)
{
    if (value.is_number_float()) {
        char digits[512];
        const double number = value.get<double>();
        const double size = std::abs(number);
        const bool plain = size == 0 || (size >= 1e-7 && size < 1e16);
        const auto end =
            std::to_chars(digits, digits + sizeof digits, number,
                          plain ? std::chars_format::fixed : std::chars_format::scientific);
        QByteArray text(digits, end.ptr - digits);
        if (plain && !text.contains('.'))
            text += ".0";
        return text;
    }
    return QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

qsizetype columns(QByteArrayView text)
{
    return std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; });
}

// Appends the value as one line; false, with `out` unfinished, when it takes more than `room`.
bool appendLine(const Json &value, qsizetype &room, QByteArray &out)
{
    const auto put = [&](const QByteArray &text) {
        room -= columns(text);
        out += text;
        return room >= 0;
    };
    if (!value.is_structured())
        return put(scalar(value));
    const bool object = value.is_object();
    if (!put(object ? "{" : "["))
        return false;
    bool first = true;
    for (const auto &[key, member] : value.items()) {
        if (!std::exchange(first, false) && !put(", "))
            return false;
        if (object && !put(scalar(Json(key)) + ": "))
            return false;
        if (!appendLine(member, room, out))
            return false;
    }
    return put(object ? "}" : "]");
}

// `used`: columns already taken on the line that it starts on.
void appendPretty(const Json &value, const QByteArray &margin, qsizetype used, QByteArray &out)
{
    const qsizetype start = out.size();
    qsizetype room = lineWidth - used - 1; // for the comma
    if (!value.is_structured() || value.empty()) {
        room = std::numeric_limits<qsizetype>::max();
        appendLine(value, room, out);
        return;
    }
    if (used > 0 && appendLine(value, room, out))
        return;
    out.truncate(start);
    const bool object = value.is_object();
    const QByteArray inner = margin + "  ";
    out += object ? '{' : '[';
    bool first = true;
    for (const auto &[key, member] : value.items()) {
        out += (std::exchange(first, false) ? "\n" : ",\n") + inner;
        const QByteArray name = object ? scalar(Json(key)) + ": " : QByteArray();
        out += name;
        appendPretty(member, inner, columns(inner) + columns(name), out);
    }
    out += '\n' + margin + (object ? '}' : ']');
}

} // namespace

Result<Json> parseJson(const QByteArray &text, const QString &file)
{
    if (text.size() > longest)
        return fail(Message::tr("is larger than 64 MB"), file);
    try {
        return Json::parse(text.begin(), text.end(), Guard());
    } catch (const nlohmann::detail::parse_error &error) {
        return fail(syntaxError(error, text, file));
    } catch (const Refusal &refusal) {
        return fail(QString::fromStdString(refusal.what), file);
    } catch (const std::exception &error) { // a number that no double holds
        return fail(Message::tr("is no JSON that can be used: ") + QString::fromUtf8(error.what()),
                    file);
    }
}

QByteArray compactJson(const Json &value)
{
    QByteArray out;
    qsizetype room = std::numeric_limits<qsizetype>::max();
    appendLine(value, room, out);
    return out;
}

QByteArray prettyJson(const Json &value, const QByteArray &margin, qsizetype used)
{
    QByteArray out;
    appendPretty(value, margin, used, out);
    return out;
}

QByteArray prettyJson(const Json &value)
{
    return prettyJson(value, {}, 0) + '\n';
}

Json jsonNumber(double number)
{
    if (isWhole(number))
        return std::int64_t(number);
    return number;
}

bool isWhole(double number)
{
    return number == std::trunc(number) && std::abs(number) < 9e15;
}

QString pointerStep(const std::string &key)
{
    QString step = QString::fromStdString(key);
    step.replace(QLatin1Char('~'), QLatin1String("~0"))
        .replace(QLatin1Char('/'), QLatin1String("~1"));
    return QLatin1Char('/') + step;
}

} // namespace reelwright
