// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/data/bytewindow.h>
#include <model/data/csvdialect.h>
#include <model/data/csvscanner.h>

namespace reelwright {

namespace {

using Outcome = CsvScanner::Outcome;
constexpr size_t mostFields = 100'001;
constexpr int mostLines = 100;

struct Score {
    size_t columns = 0;
    int lines = 0; // below the header
    int alike = 0; // that have as many fields

    double share() const { return columns < 2 ? 0 : double(alike + 1) / (lines + 1); }
    bool betterThan(const Score &other) const
    {
        return share() != other.share() ? share() > other.share() : columns > other.columns;
    }
};

Score scoreOf(std::string_view text, bool whole, char delimiter)
{
    CsvScanner scanner;
    Score score;
    while (!text.empty() && score.lines < mostLines) {
        const Outcome outcome = scanner.scan(text, whole, delimiter, mostFields);
        const bool cut = outcome == Outcome::NeedsMore || outcome == Outcome::TooMany;
        if (cut && score.columns > 0)
            break;
        const bool blank = outcome == Outcome::Record && scanner.isBlankLine();
        if (score.columns == 0 && !blank)
            score.columns = scanner.fields().size() + (outcome == Outcome::Record ? 0 : 1);
        else if (!blank)
            ++score.lines, score.alike += outcome == Outcome::Record &&
                                          scanner.fields().size() == score.columns;
        const size_t end = outcome == Outcome::Record ? scanner.length()
                                                      : text.find('\n', scanner.fieldBegin()) + 1;
        if (end == 0 || cut)
            break;
        text.remove_prefix(end);
    }
    return score;
}

QString shown(char delimiter)
{
    return delimiter == '\t' ? Message::tr("tabs")
                             : QStringLiteral("'%1'").arg(QLatin1Char(delimiter));
}

} // namespace

DelimiterGuess guessDelimiter(std::string_view text, bool whole)
{
    if (text.starts_with("sep=") && text.size() > 5 && (text[5] == '\n' || text[5] == '\r'))
        return {text[4], text.find('\n') == std::string_view::npos ? 6 : text.find('\n') + 1,
                Message::tr("the first line names it")};
    char best = delimiters.front();
    Score most;
    for (const char delimiter : delimiters) {
        const Score score = scoreOf(text, whole, delimiter);
        if (score.betterThan(most)) {
            most = score;
            best = delimiter;
        }
    }
    if (most.columns < 2)
        return {best, 0, Message::tr("there is one column only")};
    return {best, 0,
            Message::tr("with %1, %2 of the first %3 lines have %4 fields, as the header has")
                .arg(shown(best))
                .arg(most.alike)
                .arg(most.lines)
                .arg(most.columns)};
}

Result<CsvDialect> guessDialect(const QString &path)
{
    Result<ByteWindow> window = ByteWindow::open(path);
    if (!window)
        return fail(window.error());
    CsvDialect dialect;
    dialect.encoding = guessEncoding(window->view(), window->atEnd());
    window->drop(dialect.encoding.markLength);
    window->decode(dialect.encoding.encoding);
    dialect.delimiter = guessDelimiter(window->view(), window->atEnd());
    return dialect;
}

} // namespace reelwright
