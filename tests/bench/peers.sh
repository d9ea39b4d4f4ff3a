#!/usr/bin/env bash
# Depesche's queue beside others, in one run on one machine: tests/bench/peers.sh [COUNT [SIZE [WINDOW]]]
#
# One producer, two consumers, at the same time. Durable: each confirmation waits for an fsync (depesche, beanstalkd -f 0,
# Redis appendfsync always). Relaxed: it does not (beanstalkd -F, Redis everysec, NATS JetStream with files). Prints one JSON
# line for each, then the table. Needs a release build, and beanstalkd, redis-server, nats-server, libhiredis-dev and
# libnats-dev, which `tests/bench/peers.sh --install` gets from Debian.
set -euo pipefail
cd "$(dirname "$0")/../.."

if [ "${1:-}" = --install ]; then
    exec apt-get install -y --no-install-recommends gcc libc6-dev beanstalkd redis-server nats-server libhiredis-dev \
        libnats-dev
fi
count=${1:-20000} size=${2:-4096} window=${3:-256}
depesche=${DEPESCHE:-build/release/depesche}
for tool in "$depesche" beanstalkd redis-server nats-server; do
    command -v "$tool" > /dev/null || {
        echo "peers.sh: no $tool; scripts/build, and tests/bench/peers.sh --install" >&2
        exit 1
    }
done

folder=$(mktemp -d "${TMPDIR:-/tmp}/depesche-peers-XXXXXX")
server=
end() {
    [ -z "$server" ] || kill "$server" 2> /dev/null || true
    rm -rf "$folder"
}
trap end EXIT
cc -O2 -pthread tests/bench/peers/queue_peers.c -o "$folder/queue_peers" -lhiredis -lnats

port=7300
# peer NAME SYSTEM COMMAND…: starts the server (PORT and DATA stand for its own), drives it, ends it.
peer() {
    local name=$1 system=$2 data line
    shift 2
    port=$((port + 1))
    data=$folder/$name
    mkdir -p "$data"
    "${@//PORT/$port}" > "$data.log" 2>&1 &
    server=$!
    sleep 1 # none of them says when it listens
    line=$("$folder/queue_peers" "$system" "$port" "$count" "$size" "$window")
    echo "${line/\"$system\"/\"$name\"}" | tee -a "$folder/lines"
    kill "$server"
    wait "$server" 2> /dev/null || true
    server=
    rm -rf "$data"
}

peer beanstalkd-fsync beanstalkd beanstalkd -l 127.0.0.1 -p PORT -z 1000000 -f 0 -b "$folder/beanstalkd-fsync"
peer redis-always redis redis-server --port PORT --dir "$folder/redis-always" --save "" --appendonly yes --appendfsync always
"$depesche" bench queue --count "$count" --size "$size" --window "$window" --data "$folder" --json | tee -a "$folder/lines"
peer beanstalkd-relaxed beanstalkd beanstalkd -l 127.0.0.1 -p PORT -z 1000000 -F -b "$folder/beanstalkd-relaxed"
peer redis-everysec redis redis-server --port PORT --dir "$folder/redis-everysec" --save "" --appendonly yes \
    --appendfsync everysec
peer nats-file nats nats-server -a 127.0.0.1 -p PORT -js -sd "$folder/nats-file"

python3 - "$folder/lines" << 'EOF'
import json
import sys

lines = [json.loads(line) for line in open(sys.argv[1])]
ours = next(line["done_per_s"] for line in lines if line["system"] == "depesche")
print(f"\n{'queue':<20} {'done/s':>8} {'accepted/s':>11} {'depesche is':>12}")
for line in sorted(lines, key=lambda line: line["done_per_s"]):
    print(f"{line['system']:<20} {line['done_per_s']:>8} {line['puts_per_s']:>11} {ours / line['done_per_s']:>11.2f}x")
EOF
