"""Articles in, facts out: the whole way through separate processes, and what killing them does to it."""

import json
import random
import signal
import subprocess
import time
import unittest

from house import ARTICLES, DEPESCHE, House, PATIENCE, write_articles


def without(fact, *names):
    return {k: v for k, v in fact.items() if k not in names}


class Pipeline(House):
    def test_what_is_followed_is_what_is_extracted(self):
        articles = write_articles(self.dir / "a.jsonl", 16)
        self.broker(), self.store(), self.worker(), self.worker()
        self.assertEqual(self.feed(articles), {"accepted": 16, "known": 0, "refused": 0})
        self.wait_until_done(16)
        followed = [json.loads(line) for line in self.follow("--since", 0, "--until-head").splitlines()]
        extracted = [json.loads(line) for line in self.run_command("extract", articles)[0].splitlines()]
        key = lambda fact: json.dumps(without(fact, "seq"), sort_keys=True)
        self.assertGreater(len(extracted), 16)
        self.assertEqual({f["kind"] for f in extracted}, {"meeting", "participant", "pledge", "position"})
        self.assertEqual(sorted(map(key, followed)), sorted(map(key, extracted)))
        self.assertEqual([f["seq"] for f in followed], sorted({f["seq"] for f in followed}))
        texts = {a["id"]: a["text"].encode() for a in map(json.loads, articles.read_text("utf-8").splitlines())}
        for fact in followed:
            for e in fact["evidence"]:
                self.assertEqual(texts[fact["article"]][e["start"]:e["end"]].decode(), e["quote"])

    def test_a_second_feed_changes_nothing(self):
        articles = write_articles(self.dir / "a.jsonl", 8)
        self.broker(), self.store(), self.worker()
        self.feed(articles)
        self.wait_until_done(8)
        before = self.follow("--since", 0, "--until-head")
        self.assertEqual(self.feed(articles), {"accepted": 0, "known": 8, "refused": 0})
        self.wait_until_done(8)
        self.assertEqual(self.follow("--since", 0, "--until-head"), before)
        self.assert_each_stored_once(8)

    def test_replays_are_the_same_byte_for_byte_from_any_position(self):
        articles = write_articles(self.dir / "a.jsonl", 24)
        self.broker(), self.worker(), self.worker()
        store = self.store()
        self.feed(articles)
        self.wait_until_done(24)
        whole = self.follow("--since", 0, "--until-head")
        self.assertEqual(self.follow("--since", 0, "--until-head"), whole)
        self.stop(store)
        self.store()
        self.assertEqual(self.follow("--since", 0, "--until-head"), whole)
        lines = whole.splitlines(keepends=True)
        for at in (1, len(lines) // 2, len(lines) - 1):
            seq = json.loads(lines[at - 1])["seq"]
            self.assertEqual(self.follow("--since", seq, "--until-head"), "".join(lines[at:]))
        pledges = [line for line in lines if json.loads(line)["kind"] == "pledge"]
        self.assertEqual(self.follow("--since", 0, "--until-head", "--kind", "pledge"), "".join(pledges))

    def test_a_follower_sees_facts_as_they_come(self):
        self.broker(), self.store(), self.worker()
        self.wait_for("the store", lambda: self.status().get("store"))
        follower = subprocess.Popen([DEPESCHE, "follow", "--store", self.store_ep, "--since", "0", "-n", "5",
                                     "--timeout", str(PATIENCE)], stdout=subprocess.PIPE)
        self.processes.append(follower)
        self.feed(write_articles(self.dir / "a.jsonl", 4))
        out, _ = follower.communicate(timeout=PATIENCE)
        self.assertEqual(follower.returncode, 0)
        self.assertEqual(len(out.splitlines()), 5)

    def test_killed_parts_come_back_and_nothing_is_lost_or_counted_twice(self):
        count = max(ARTICLES // 4, 60)
        articles = write_articles(self.dir / "a.jsonl", count)
        parts = {"broker": self.broker, "store": self.store, "worker": self.worker, "other": self.worker}
        alive = {name: start() for name, start in parts.items()}
        feeder = subprocess.Popen([DEPESCHE, "feed", "--broker", self.broker_ep, "--timeout", str(PATIENCE), articles],
                                  stderr=subprocess.DEVNULL)
        self.processes.append(feeder)
        dice = random.Random(20250301)
        for _ in range(8):
            time.sleep(dice.uniform(0.05, 0.4))
            name = dice.choice(list(parts))
            self.kill(alive[name])
            alive[name] = parts[name]()
        self.assertEqual(feeder.wait(PATIENCE), 0)
        broker = self.wait_until_done(count)
        self.assertEqual((broker["done"], broker["buried"]), (count, 0))
        self.assert_each_stored_once(count)
        lines = self.follow("--since", 0, "--until-head").splitlines()
        self.assertEqual(len(lines), self.query("SELECT count(*) FROM fact")[0][0])

    def test_a_stopped_worker_gives_its_jobs_back(self):
        self.broker("--tries", 1), self.store()
        worker = self.worker()
        self.feed(write_articles(self.dir / "a.jsonl", 200))
        self.stop(worker)
        self.worker()
        broker = self.wait_until_done(200)
        self.assertEqual((broker["done"], broker["buried"]), (200, 0))
        self.assert_each_stored_once(200)


    def test_a_new_journal_is_not_told_that_old_articles_are_done(self):
        broker = self.broker()
        self.worker()
        old = write_articles(self.dir / "old.jsonl", 10)
        new = write_articles(self.dir / "new.jsonl", 10, first=100)
        self.feed(old)
        self.wait_for("leases", lambda: (self.status().get("broker") or {}).get("leased", 0) == 10)
        time.sleep(0.5)
        self.kill(broker)
        (self.dir / "broker").rename(self.dir / "broker.old")
        self.broker()
        self.wait_for("the broker", lambda: self.status().get("broker"))
        self.feed(new)
        self.store()
        self.wait_until_done(10)
        ids = {row[0] for row in self.query("SELECT id FROM article")}
        self.assertLessEqual({f"art-{i}" for i in range(100, 110)}, ids)

    def test_articles_are_not_blamed_for_workers_that_somebody_kills(self):
        self.broker("--tries", 2)
        self.feed(write_articles(self.dir / "a.jsonl", 40))
        for _ in range(3):
            worker = self.worker()
            self.wait_for("leases", lambda: (self.status().get("broker") or {}).get("leased", 0) >= 32)
            time.sleep(1)
            self.kill(worker)
            self.wait_for("their return", lambda: (self.status().get("broker") or {}).get("leased", 1) == 0)
        self.store(), self.worker()
        broker = self.wait_until_done(40)
        self.assertEqual((broker["done"], broker["buried"]), (40, 0))
        self.assert_each_stored_once(40)

    def test_a_worker_says_that_it_was_given_the_wrong_server(self):
        self.broker()
        self.wait_for("the broker", lambda: self.status().get("broker"))
        self.feed(write_articles(self.dir / "a.jsonl", 5))
        lost = self.spawn("worker", "worker", "--broker", self.broker_ep, "--store", self.broker_ep)
        self.assertEqual(lost.wait(PATIENCE), 69)
        self.assertIn("is no store", lost.log.read_text())
        self.store(), self.worker()
        self.wait_until_done(5)
        self.assert_each_stored_once(5)


class Run(House):
    def run_house(self, *more, status=0):
        return self.run_command("run", "--data", self.dir / "data", *more, status=status)

    def test_it_stores_what_it_is_fed_and_prints_the_facts(self):
        articles = write_articles(self.dir / "a.jsonl", 10)
        out, err = self.run_house("--workers", 2, "--print", articles)
        facts = [json.loads(line) for line in out.splitlines()]
        db = self.dir / "data" / "depesche.db"
        self.assert_each_stored_once(10, db)
        self.assertEqual(len(facts), self.query("SELECT count(*) FROM fact", db)[0][0])
        self.assertGreater(len(facts), 0)
        again, _ = self.run_house("--workers", 2, "--print", articles)
        self.assertEqual(again, "")
        self.assert_each_stored_once(10, db)

    def test_two_of_four_workers_killed_under_way(self):
        articles = write_articles(self.dir / "a.jsonl", ARTICLES)
        house = subprocess.Popen([DEPESCHE, "run", "--data", self.dir / "data", "--workers", "4", articles],
                                 stderr=subprocess.PIPE)
        self.processes.append(house)
        workers = self.wait_for("four workers", lambda: self.workers_of(house, 4))
        db = self.dir / "data" / "depesche.db"
        self.wait_for("the first facts", lambda: db.exists() and self.stored(db) > 0)
        for pid in workers[:2]:
            subprocess.run(["kill", "-KILL", str(pid)], check=True)
        _, err = house.communicate(timeout=5 * PATIENCE)
        self.assertEqual(house.returncode, 0, err.decode()[-2000:])
        self.assert_each_stored_once(ARTICLES, db)
        facts = self.query("SELECT count(*), max(seq) FROM fact", db)
        self.run_house("--workers", 4, articles)
        self.assert_each_stored_once(ARTICLES, db)
        self.assertEqual(self.query("SELECT count(*), max(seq) FROM fact", db), facts)

    def workers_of(self, house, count):
        out = subprocess.run(["ps", "-o", "pid=,args=", "--ppid", str(house.pid)], capture_output=True, text=True).stdout
        pids = [int(line.split()[0]) for line in out.splitlines() if " worker " in line]
        return pids if len(pids) == count else None

    def stored(self, db):
        try:
            return self.query("SELECT count(*) FROM extraction", db)[0][0]
        except Exception:  # the store is about to make it
            return 0

    def test_without_files_it_runs_until_it_is_told_to_stop(self):
        house = subprocess.Popen([DEPESCHE, "run", "--data", self.dir / "data", "--workers", "1"],
                                 stderr=subprocess.PIPE)
        self.processes.append(house)
        broker = f"ipc://{self.dir}/data/broker.sock"
        store = f"ipc://{self.dir}/data/store.sock"
        self.wait_for("the house", lambda: self.run_command(
            "status", "--broker", broker, "--store", store, status=None)[0].find("worker") >= 0)
        self.run_command("feed", "--broker", broker, write_articles(self.dir / "a.jsonl", 3))
        self.wait_for("three articles", lambda: self.stored(self.dir / "data" / "depesche.db") == 3)
        house.send_signal(signal.SIGTERM)
        _, err = house.communicate(timeout=PATIENCE)
        self.assertEqual(house.returncode, 0, err.decode())

    def test_a_second_house_in_the_same_folder_is_refused(self):
        house = subprocess.Popen([DEPESCHE, "run", "--data", self.dir / "data", "--workers", "1"],
                                 stderr=subprocess.DEVNULL)
        self.processes.append(house)
        self.wait_for("the lock", lambda: list((self.dir / "data").glob("*.lock")))
        time.sleep(0.2)
        _, err = self.run_house(status=73)
        self.assertIn("in use", err)
        house.send_signal(signal.SIGTERM)
        self.assertEqual(house.wait(PATIENCE), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
