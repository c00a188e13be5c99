# SPDX-FileCopyrightText: 2026 The Reelwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154,SC2016
# measure NAME VIEWERS COMMAND...: runs it, and adds "NAME wall cpu MB" to $work/figures: seconds a
# viewer, CPU of all processes that it waited for, highest resident memory of the command itself.
limit=1800 # seconds that one command may take

startMeasuring() {
    rm -f "$work/pause"
    mkfifo "$work/pause"
    exec 9<>"$work/pause"
    : >"$work/figures"
    : >"$work/skipped"
    : >"$work/documents.table"
    : >"$work/studio.table"
    : >"$work/preview.table"
    : >"$work/data.table"
}

skip() { # NAME REASON
    grep -qF "$1: " "$work/skipped" || printf '%s: %s\n' "$1" "$2" >>"$work/skipped"
}

measure() {
    local name=$1 viewers=$2 peak=0 code=0 TIMEFORMAT='%R %U %S' wall user system
    shift 2
    { time { "$@" >/dev/null 2>"$work/log" 9>&- & follow $! || code=$?; }; } 2>"$work/time"
    if ((code)); then
        tail -n 5 "$work/log" >&2
        skip "$name" "ended with exit code $code"
        return 1
    fi
    read -r wall user system <"$work/time"
    awk -v name="$name" -v n="$viewers" -v wall="$wall" -v cpu="$user $system" -v kb="$peak" \
        'BEGIN { split(cpu, c); printf "%s %.9f %.9f %.1f\n", name, wall / n, (c[1] + c[2]) / n, kb / 1024 }' |
        tee -a "$work/figures" | awk '{ printf "  %-16s %10.4g s CPU a viewer\n", $1, $3 }' >&2
}

# Waits for a process; its peak memory goes to `peak`. /proc is read without starting a process.
follow() { # PID
    local lines line mark looks=0 end=$((SECONDS + limit))
    while mark='' && { mapfile -t lines <"/proc/$1/status"; } 2>/dev/null; do
        for line in "${lines[@]}"; do
            [[ $line != VmHWM:* ]] || mark=${line//[^0-9]/}
        done
        [[ -n $mark ]] || break
        peak=$mark
        ((SECONDS < end)) || kill "$1"
        # A high-water mark only grows, so that seldom is often enough.
        read -rt "$((++looks < 40 ? 0 : 1)).05" -u 9 || true
    done
    wait "$1"
}
