#!/usr/bin/env bash
# Where the processor time of a queued article goes: tests/bench/profile.sh [COUNT [SIZE]]
#
# Runs `depesche bench queue` under perf (linux-perf in Debian; kernel.perf_event_paranoid 1 or root) and prints the shares
# of processes and libraries, of system calls, and of single functions. "exe" is the broker, "depesche" are feeder and
# consumers, "ZMQbg/IO/0" the threads of libzmq on both sides.
set -euo pipefail
cd "$(dirname "$0")/../.."

depesche=${DEPESCHE:-build/release/depesche}
command -v perf > /dev/null || {
    echo "profile.sh: no perf; apt-get install linux-perf" >&2
    exit 1
}
folder=$(mktemp -d "${TMPDIR:-/tmp}/depesche-profile-XXXXXX")
trap 'rm -rf "$folder"' EXIT
perf record -q -F 1999 -g -e cpu-clock -o "$folder/perf.data" -- \
    "$depesche" bench queue --count "${1:-60000}" --size "${2:-4096}" --data "$folder" --json

# report TITLE LINES OPTION…: the first LINES of what perf report prints with the options.
report() {
    local title=$1 lines=$2
    shift 2
    echo
    echo "$title"
    { perf report -i "$folder/perf.data" -g none --stdio --percent-limit 0.3 "$@" 2> /dev/null | grep -v -e '^#' -e '^$' ||
        true; } | head -n "$lines"
}
report "threads and libraries" 20 --no-children --sort comm,dso
report "functions" 20 --no-children --sort comm,sym
echo
echo "system calls, with what they do"
{ perf report -i "$folder/perf.data" --children -g none --stdio --percent-limit 0.3 --sort comm,sym 2> /dev/null |
    grep -e __x64_sys_ -e asm_exc_page_fault || true; } | head -n 14
