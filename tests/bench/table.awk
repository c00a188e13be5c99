# SPDX-FileCopyrightText: 2026 The Reelwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Lines "NAME wall cpu MB", sorted by name.

{ name = $1; n = ++count[name]; wall[name, n] = $2; cpu[name, n] = $3; if ($4 > peak[name]) peak[name] = $4 }

function sorted(values, name, k,    i, j, t, list)
{
    for (i = 1; i <= count[name]; ++i) {
        t = values[name, i]
        for (j = i - 1; j > 0 && list[j] > t; --j)
            list[j + 1] = list[j]
        list[j + 1] = t
    }
    return list[k]
}

function median(values, name,    n)
{
    n = count[name]
    return (sorted(values, name, int((n + 1) / 2)) + sorted(values, name, int(n / 2) + 1)) / 2
}

function least(name) { return sorted(cpu, name, 1) }
function most(name) { return sorted(cpu, name, count[name]) }
function figure(x) { return sprintf(x < 0.1 ? "%.3f" : x < 10 ? "%.2f" : "%.1f", x) }
function ratio(name, base) { return base in count ? figure(median(cpu, name) / median(cpu, base)) : "–" }

function row(name, label)
{
    if (!(name in count))
        return
    printf "| %s | **%s** (%s–%s) | %s | %s | %s | %s |\n", label, figure(median(cpu, name)),
        figure(least(name)), figure(most(name)), figure(median(wall, name)), ratio(name, base),
        ratio(name, "ffmpeg"), own[name] ? sprintf("%.0f", peak[name]) : "–"
}

function aim(words, value, bound, atLeast)
{
    printf "| %s | %s | %s%s | %s |\n", words, value, atLeast ? "≥ " : "≤ ", bound,
        (atLeast ? value + 0 >= bound : value + 0 <= bound) ? "reached" : "**missed**"
}

END {
    base = "x264" in count ? "x264" : "L1"
    split("cold-1 cold-3 cold-20 warm-1 warm-3 warm-20 x264", names)
    for (i in names)
        own[names[i]] = 1
    for (name in count)
        if (name ~ /^resolve-/) {
            rows = substr(name, 9) + 0
            if (!top || rows > top) top = rows
            if (!low || rows < low) low = rows
        }
    if (top) {
        print "| resolve | viewers a CPU second | viewers a second | peak MB |\n| --- | --- | --- | --- |"
        for (i = 1; i <= 2; ++i) {
            rows = i == 1 ? low : top
            name = "resolve-" rows
            printf "| %d viewers | **%.0f** (%.0f–%.0f) | %.0f | %.1f |\n", rows, 1 / median(cpu, name),
                1 / most(name), 1 / least(name), 1 / median(wall, name), peak[name]
        }
        print ""
    }
    print "| R1, a viewer of 30 s | CPU s a viewer | wall s | CPU to x264 | CPU to ffmpeg | peak MB |"
    print "| --- | --- | --- | --- | --- | --- |"
    row("cold-1", "Reelwright, 1 viewer, empty cache")
    row("cold-3", "Reelwright, 3 viewers, empty cache")
    row("cold-20", "Reelwright, 20 viewers, empty cache")
    row("warm-1", "Reelwright, 1 viewer, again")
    row("warm-3", "Reelwright, 3 viewers, again")
    row("warm-20", "Reelwright, 20 viewers, again")
    row("x264", "x264 of our frames, nothing else")
    row("L1", "L1: x264 of the peers' frames")
    row("L2", "L2: decoding the inputs")
    row("L3", "L3: stream copy of encoded scenes")
    row("L4", "L4: x264 of what differs, and stream copy")
    row("ffmpeg", "ffmpeg")
    row("segments", "segments (ffmpeg, cut by hand)")
    row("segments-prepare", "its preparation, once")
    row("melt", "melt")
    row("remotion", "Remotion")

    print "\n| aim | here | bound | |\n| --- | --- | --- | --- |"
    if ("cold-20" in count && "ffmpeg" in count)
        aim("20 viewers, empty cache: CPU to ffmpeg", ratio("cold-20", "ffmpeg"), 0.45)
    if ("cold-20" in count && "segments" in count) {
        segments = median(cpu, "segments") + median(cpu, "segments-prepare") / 20
        aim("20 viewers, empty cache: CPU to segments with its preparation shared",
            figure(median(cpu, "cold-20") / segments), 1)
    }
    if ("cold-1" in count && base in count)
        aim("1 viewer, empty cache: CPU to x264", ratio("cold-1", base), 1.25)
    if (top)
        aim("viewers resolved a CPU second", sprintf("%.0f", 1 / median(cpu, "resolve-" top)), 150000, 1)
    if (top > low)
        aim("resolving ten times the viewers: growth of memory, MB",
            sprintf("%.1f", peak["resolve-" top] - peak["resolve-" low]), 5)
    if ("cold-20" in count)
        aim("peak memory with two jobs, MB", sprintf("%.0f", peak["cold-20"]), 700)
}
