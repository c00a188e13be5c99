# SPDX-FileCopyrightText: 2026 The Reelwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154,SC2016
# The same job in other programs, by the scripts of the peers' folder; "run.sh VIEWER FILE" each.
export RAW='' CACHE=''

needs() { # SECTION FILE-OR-PROGRAM REASON
    [[ -e $2 ]] || command -v "$2" >/dev/null || { skip "$1" "skipped, needs $3"; return 1; }
}

needsFfmpeg() { # SECTION
    needs "$1" python3 python3 &&
        needs "$1" /usr/share/fonts/truetype/noto/NotoSans-Bold.ttf fonts-noto-core &&
        needs "$1" /usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf fonts-dejavu-core
}

three() { # NAME SCRIPT
    measure "$1" 3 bash -c 'for viewer in v0035 v0014 v0047; do "$0" "$viewer" "$1" || exit; done' \
        "$2" "$work/peer.mp4" || true
}

one() { # NAME SCRIPT: another viewer in each pass
    local list=(v0035 v0014 v0047)
    measure "$1" 1 "$2" "${list[(pass - 1) % 3]}" "$work/peer.mp4" || true
}

run_ffmpeg() { ! needsFfmpeg ffmpeg || three ffmpeg "$peers/ffmpeg/run.sh"; }

run_segments() {
    needsFfmpeg segments || return 0
    CACHE=$work/segments
    measure segments-prepare 1 python3 "$peers/ffmpeg/segments.py" prepare || return 0
    three segments "$peers/ffmpeg/run_segments.sh"
}

run_limits() {
    local level
    needsFfmpeg limits || return 0
    RAW=$raw/peers CACHE=$work/segments
    [[ -f $CACHE/s1.mp4 ]] || python3 "$peers/ffmpeg/segments.py" prepare
    [[ -f $RAW/list.txt ]] || python3 "$peers/limits/prepare.py" v0035
    for level in L1 L2 L3 L4; do
        measure $level 1 "$peers/limits/run.sh" $level "$work/peer.mp4" || true
    done
}

run_melt() { ! needs melt melt melt || ! needsFfmpeg melt || one melt "$peers/melt/run.sh"; }

run_remotion() {
    local folder=${NPM_DIR:-$HOME/.cache/r1-npm}/remotion
    needs remotion node node && needs remotion "$folder/render.mjs" "its set-up (setup.sh there)" ||
        return 0
    one remotion "$peers/remotion/run.sh"
}
