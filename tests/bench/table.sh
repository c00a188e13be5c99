# SPDX-FileCopyrightText: 2026 The Reelwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154,SC2016
# $work/figures as a page of Markdown: medians over the passes, ratios, and the aims.

machine() {
    printf '%s × %s, %s GiB, %s, Linux %s' "$(nproc)" \
        "$(sed -n 's/^model name[[:space:]]*: //p' /proc/cpuinfo | head -n 1)" \
        "$(awk '/^MemTotal/ { printf "%.0f", $2 / 1048576 }' /proc/meminfo)" \
        "$(sed -n 's/^PRETTY_NAME="\(.*\)"/\1/p' /etc/os-release)" "$(uname -r)"
}

report() {
    cat <<END
# R1 measured
$(date -u +%F), $(git -C "$root" describe --always --dirty 2>/dev/null || true). $(machine).
Passes: $passes, taken in turns; load at the end $(cut -d ' ' -f 1 /proc/loadavg). CPU is user and system time of all
processes; figures are medians, and the least and the most in brackets. Compare within this page only.
Input: $([[ -n $peers ]] && echo "the peers' media" || echo "the sample's own media").

END
    sort -s -k 1,1 "$work/figures" | awk -f "$here/table.awk"
    if [[ -s $work/documents.table ]]; then
        printf '\n| document | here | bound | |\n| --- | --- | --- | --- |\n'
        cat "$work/documents.table"
    fi
    if [[ -s $work/studio.table ]]; then
        printf '\n| studio | here | bound | |\n| --- | --- | --- | --- |\n'
        cat "$work/studio.table"
    fi
    if [[ -s $work/preview.table ]]; then
        printf '\n| preview | here | bound | |\n| --- | --- | --- | --- |\n'
        cat "$work/preview.table"
    fi
    if [[ -s $work/data.table ]]; then
        printf '\n| data | here | bound | |\n| --- | --- | --- | --- |\n'
        cat "$work/data.table"
    fi
    if [[ -s $work/skipped ]]; then
        printf '\nNot measured:\n'
        sed 's/^/- /' "$work/skipped"
    fi
}
