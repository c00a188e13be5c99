// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/text/itemise.h>

#include <model/base/message.h>

#include <unicode/ubidi.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>

#include <algorithm>

namespace reelwright {

namespace {

// What a reader takes for one character.
struct Cluster {
    int start = 0;
    int length = 0;
    int font = -1; // not known yet
    quint8 level = 0;
    hb_script_t script = HB_SCRIPT_COMMON;

    QStringView text(const QString &line) const { return QStringView(line).mid(start, length); }
};

tl::unexpected<Error> icuFailure(UErrorCode status)
{
    return fail(Message::tr("the text can't be analysed: ") +
                    QString::fromLatin1(u_errorName(status)),
                {}, {}, ErrorCode::Internal);
}

const UChar *units(const QString &line)
{
    return reinterpret_cast<const UChar *>(line.utf16());
}

Result<QList<int>> clusterStarts(const QString &line)
{
    QList<int> starts;
    starts.reserve(line.size());
    if (std::all_of(line.begin(), line.end(), [](QChar c) { return c.unicode() < 0x300; })) {
        for (int i = 0; i < line.size(); ++i)
            starts.push_back(i);
        return starts;
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UBreakIterator, HbRelease<ubrk_close>> breaks(
        ubrk_open(UBRK_CHARACTER, "", units(line), int(line.size()), &status));
    if (U_FAILURE(status))
        return icuFailure(status);
    for (int at = ubrk_first(breaks.get()); at < line.size(); at = ubrk_next(breaks.get()))
        starts.push_back(at);
    return starts;
}

// The script of the cluster's first letter, if it has one.
hb_script_t scriptOf(QStringView cluster)
{
    for (const uint character : cluster.toUcs4()) {
        const hb_script_t script = hb_unicode_script(hb_unicode_funcs_get_default(), character);
        if (script != HB_SCRIPT_COMMON && script != HB_SCRIPT_INHERITED)
            return script;
    }
    return HB_SCRIPT_COMMON;
}

Result<QList<Cluster>> clustersOf(const QString &line)
{
    const Result<QList<int>> starts = clusterStarts(line);
    if (!starts)
        return fail(starts.error());
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UBiDi, HbRelease<ubidi_close>> bidi(ubidi_open());
    ubidi_setPara(bidi.get(), units(line), int(line.size()), 0, nullptr, &status);
    const UBiDiLevel *levels = ubidi_getLevels(bidi.get(), &status);
    if (U_FAILURE(status))
        return icuFailure(status);
    QList<Cluster> clusters;
    clusters.reserve(starts->size());
    for (int i = 0; i < starts->size(); ++i) {
        Cluster cluster;
        cluster.start = (*starts)[i];
        cluster.length = (i + 1 < starts->size() ? (*starts)[i + 1] : int(line.size())) -
                         cluster.start;
        cluster.level = levels[cluster.start];
        cluster.script = scriptOf(cluster.text(line));
        clusters.push_back(cluster);
    }
    return clusters;
}

// What has no script of its own goes with what stands before it; at the start, with what follows.
void resolveScripts(QList<Cluster> &clusters)
{
    const auto known = [](const Cluster &c) { return c.script != HB_SCRIPT_COMMON; };
    const auto first = std::find_if(clusters.begin(), clusters.end(), known);
    hb_script_t script = first == clusters.end() ? HB_SCRIPT_COMMON : first->script;
    for (Cluster &cluster : clusters)
        script = cluster.script = known(cluster) ? cluster.script : script;
}

// Spaces, punctuation and symbols: neither letters nor digits.
bool isNeutral(QStringView cluster)
{
    switch (u_charDirection(UChar32(cluster.toUcs4().first()))) {
    case U_LEFT_TO_RIGHT:
    case U_RIGHT_TO_LEFT:
    case U_RIGHT_TO_LEFT_ARABIC:
    case U_EUROPEAN_NUMBER:
    case U_ARABIC_NUMBER:
    case U_DIR_NON_SPACING_MARK:
        return false;
    default:
        return true;
    }
}

// Neutrals from `begin` to `end`, whose neighbours are of the fonts `before` and `after` (-1 at
// the line's end).
Result<void> resolveNeutrals(const QString &line, std::span<Cluster> neutrals, int before,
                             int after, FontChain &fonts)
{
    const int neighbour = before < 0 || before == after ? after : after < 0 ? before : -1;
    for (Cluster &cluster : neutrals) {
        if (neighbour >= 0) {
            const Result<bool> covered = fonts.covers(neighbour, cluster.text(line));
            if (!covered)
                return fail(covered.error());
            if (*covered) {
                cluster.font = neighbour;
                continue;
            }
        }
        const Result<int> font = fonts.fontFor(cluster.text(line));
        if (!font)
            return fail(font.error());
        cluster.font = *font;
    }
    return {};
}

Result<void> chooseFonts(const QString &line, std::span<Cluster> clusters, FontChain &fonts)
{
    std::size_t pending = 0; // where the neutrals before `i` begin
    int before = -1;
    for (std::size_t i = 0; i <= clusters.size(); ++i) {
        int after = -1;
        if (i < clusters.size()) {
            if (isNeutral(clusters[i].text(line)))
                continue;
            const Result<int> font = fonts.fontFor(clusters[i].text(line));
            if (!font)
                return fail(font.error());
            clusters[i].font = after = *font;
        }
        const auto neutrals = clusters.subspan(pending, i - pending);
        if (Result<void> done = resolveNeutrals(line, neutrals, before, after, fonts); !done)
            return done;
        before = after;
        pending = i + 1;
    }
    return {};
}

QList<TextRun> joined(const QList<Cluster> &clusters)
{
    QList<TextRun> runs;
    for (const Cluster &c : clusters) {
        if (!runs.isEmpty() && runs.last().font == c.font && runs.last().level == c.level &&
            runs.last().script == c.script)
            runs.last().length += c.length;
        else
            runs.push_back({c.start, c.length, c.font, c.level, c.script});
    }
    return runs;
}

QList<TextRun> visuallyOrdered(const QList<TextRun> &runs)
{
    QList<UBiDiLevel> levels;
    for (const TextRun &run : runs)
        levels.push_back(run.level);
    QList<int> order(runs.size());
    ubidi_reorderVisual(levels.constData(), int(levels.size()), order.data());
    QList<TextRun> ordered;
    for (const int index : order)
        ordered.push_back(runs[index]);
    return ordered;
}

} // namespace

Result<QList<TextRun>> itemise(const QString &line, FontChain &fonts)
{
    if (line.isEmpty())
        return QList<TextRun>();
    Result<QList<Cluster>> clusters = clustersOf(line);
    if (!clusters)
        return fail(clusters.error());
    resolveScripts(*clusters);
    const Result<void> chosen =
        chooseFonts(line, {clusters->data(), std::size_t(clusters->size())}, fonts);
    if (!chosen)
        return fail(chosen.error());
    return visuallyOrdered(joined(*clusters));
}

} // namespace reelwright
