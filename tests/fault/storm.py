"""Faults that really happen, under load: processes killed, stopped and started at random moments.

    python3 tests/fault/storm.py [--rounds N] [--seed S]

Articles are fed all the time while, round after round, something happens to broker, store, workers, feeder or follower.
Afterwards everything is left alone until it is done, and then it must be true that

    accepted = done, nothing waits and nothing is buried;
    each article is stored once, with exactly the facts that `depesche extract` finds in it;
    the follower, which was killed and went on from what it had printed, has seen every position once.

Ends with one line of figures. DEPESCHE and DEPESCHE_RULES name the program and the pack, as for the end-to-end tests.
The same seed gives the same faults in the same order; their moments are the machine's.
"""

import argparse
import collections
import json
import os
import pathlib
import random
import signal
import subprocess
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "e2e"))
from house import House, PATIENCE, samples  # noqa: E402

WORKERS = 3
CROWD = 20  # workers that come and go in one round
BATCH = 20  # articles fed in a round
LEASE = "2s"  # so that a worker that is stopped outlives its lease
STOPPED_S = 8  # beyond the lease, and beyond the 5 s of silence after which the broker takes a worker for dead
TRIES = 1000  # articles are not buried for what is done to their workers here


class Follower:
    """`depesche follow` into a file; started again it goes on behind the last whole line."""

    def __init__(self, storm, path):
        self.storm, self.path, self.process = storm, path, None

    def start(self):
        whole = self.path.read_bytes() if self.path.exists() else b""
        whole = whole[:whole.rfind(b"\n") + 1]
        self.path.write_bytes(whole)
        last = json.loads(whole.splitlines()[-1])["seq"] if whole else 0
        with open(self.path, "ab") as out, open(self.path.with_suffix(".said"), "ab") as err:
            self.process = self.storm.popen("follow", "--store", self.storm.store_ep, "--since", last, "--quiet",
                                            stdout=out, stderr=err)

    def positions(self):
        return [json.loads(line)["seq"] for line in self.path.read_text("utf-8").splitlines(keepends=True)
                if line.endswith("\n")]


class Storm(House):
    rounds, seed = 15, 1

    def setUp(self):
        super().setUp()
        self.dice = random.Random(self.seed)
        self.faults = collections.Counter()
        self.fed = 0
        self.texts = samples()
        self.feeders = []
        self.alive = {}

    # ---- parts

    def popen(self, *args, **kw):
        process = subprocess.Popen(self.command_line(args), stdin=subprocess.DEVNULL, **kw)
        self.processes.append(process)
        return process

    def start(self, name):
        self.alive[name] = (self.broker("--lease", LEASE, "--tries", TRIES) if name == "broker"
                            else self.store() if name == "store" else self.worker())

    def start_all(self):
        for name in ["broker", "store"] + [f"worker{i}" for i in range(WORKERS)]:
            self.start(name)
        self.follower = Follower(self, self.dir / "followed.jsonl")
        self.follower.start()

    def article(self, number):
        return {"id": f"art-{number}", "text": self.texts[number % len(self.texts)] + f"\n\nNummer {number}."}

    def feed_batch(self):
        path = self.dir / f"batch-{len(self.feeders)}.jsonl"
        path.write_text("".join(json.dumps(self.article(self.fed + i), ensure_ascii=False) + "\n"
                                for i in range(BATCH)), "utf-8")
        self.fed += BATCH
        self.feeders.append((path, self.feed_file(path)))

    def feed_file(self, path):
        with open(path.with_suffix(".said"), "ab") as err:
            return self.popen("feed", "--broker", self.broker_ep, "--timeout", PATIENCE, "--quiet", path,
                              stdout=subprocess.DEVNULL, stderr=err)

    # ---- faults

    def kill_part(self, name):
        self.kill(self.alive[name])
        time.sleep(self.dice.choice((0, 0, 0.3)))  # at once, or when the others have met its absence
        self.start(name)

    def kill_the_broker(self):
        self.kill_part("broker")

    def kill_the_store(self):
        self.kill_part("store")

    def kill_a_worker(self):
        self.kill_part(f"worker{self.dice.randrange(WORKERS)}")

    def kill_all(self):
        for process in self.alive.values():
            process.kill()
        for name in list(self.alive):
            self.kill_part(name)

    def kill_the_follower(self):
        self.kill(self.follower.process)
        self.follower.start()

    def kill_a_feeder(self):
        """What it had not heard of is fed again: the broker knows what it has."""
        path, process = self.feeders[-1]
        self.kill(process)
        self.feeders[-1] = (path, self.feed_file(path))

    def end_a_part_in_order(self):
        name = self.dice.choice(list(self.alive))
        self.stop(self.alive[name])
        self.start(name)

    def stop_a_worker_beyond_its_lease(self):
        worker = self.alive[f"worker{self.dice.randrange(WORKERS)}"]
        worker.send_signal(signal.SIGSTOP)
        time.sleep(STOPPED_S)  # the fault itself
        worker.send_signal(signal.SIGCONT)

    def crowd_of_workers(self):
        crowd = [self.worker() for _ in range(CROWD)]
        time.sleep(self.dice.uniform(0.2, 1))  # until some of them hold articles
        for worker in crowd:
            worker.kill()
            worker.wait()

    # how often each comes up; what takes long is rare
    FAULTS = {"kill_the_broker": 5, "kill_the_store": 5, "kill_a_worker": 5, "kill_the_follower": 3,
              "kill_a_feeder": 3, "end_a_part_in_order": 2, "kill_all": 1, "stop_a_worker_beyond_its_lease": 1,
              "crowd_of_workers": 1}

    def plan(self):
        """The first rounds go through all of them, so that a short storm has each."""
        names = list(self.FAULTS)
        more = self.dice.choices(names, list(self.FAULTS.values()), k=self.rounds)
        return (names + more)[:self.rounds]

    # ---- the storm

    def test_nothing_is_lost_and_nothing_counted_twice(self):
        self.blow(self.plan())

    def blow(self, plan):
        began = time.monotonic()
        self.start_all()
        for name in plan:
            self.feed_batch()
            time.sleep(self.dice.uniform(0.02, 0.4))  # so that it strikes at any moment of the work
            getattr(self, name)()
            self.faults[name] += 1
        self.settle()
        lost, doubled = self.verdict()
        faults = " ".join(f"{name}={count}" for name, count in sorted(self.faults.items()))
        print(f"storm: seed={self.seed} rounds={len(plan)} {faults} articles={self.fed} "
              f"facts={len(self.follower.positions())} lost={lost} duplicated={doubled} "
              f"seconds={time.monotonic() - began:.0f}", flush=True)
        self.assertEqual((lost, doubled), (0, 0))

    def settle(self):
        for _, feeder in self.feeders:
            self.assertEqual(feeder.wait(2 * PATIENCE), 0, "a feeder was not answered to the end")
        self.wait_until_done(self.fed)
        head = self.wait_for("the store's head", lambda: self.status()["store"]["head"])
        self.wait_for("the follower", lambda: len(self.follower.positions()) >= head)

    def verdict(self):
        """Articles and facts that are missing, and that are there more than once, wherever that shows."""
        broker = self.status()["broker"]
        self.assertEqual((broker["accepted"], broker["done"], broker["buried"], broker["ready"], broker["leased"]),
                         (self.fed, self.fed, 0, 0, 0))
        stored = collections.Counter(self.query("SELECT article.id, fact.id FROM fact JOIN extraction ON "
                                                "extraction.id = fact.extraction JOIN article ON "
                                                "article.key = extraction.article"))
        extractions = collections.Counter(row[0] for row in self.query(
            "SELECT article.id FROM extraction JOIN article ON article.key = extraction.article"))
        per_text = [self.facts_of(i) for i in range(len(self.texts))]
        expected = collections.Counter({i: per_text[i % len(self.texts)] for i in range(self.fed)})
        by_article = collections.Counter(int(article.split("-")[1]) for article, _ in stored.elements())
        lost = sum((expected - by_article).values()) + sum(extractions[f"art-{i}"] == 0 for i in range(self.fed))
        doubled = sum((by_article - expected).values()) + sum(n - 1 for n in stored.values()) + \
            sum(n - 1 for n in extractions.values())
        seen = collections.Counter(self.follower.positions())
        head = self.status()["store"]["head"]
        lost += sum(seen[seq] == 0 for seq in range(1, head + 1))
        doubled += sum(n - 1 for n in seen.values())
        return lost, doubled

    def facts_of(self, number):
        line = json.dumps(self.article(number), ensure_ascii=False).encode()
        return len(self.run_command("extract", "-", stdin=line)[0].splitlines())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=Storm.rounds)
    parser.add_argument("--seed", type=int, default=Storm.seed)
    args = parser.parse_args()
    Storm.rounds, Storm.seed = args.rounds, args.seed
    unittest.main(argv=[sys.argv[0]], verbosity=2)
