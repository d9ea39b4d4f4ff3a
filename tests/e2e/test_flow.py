"""Who goes first, who waits: priorities, sources in turn, bounds, and what is forgotten."""

import json
import subprocess
import time
import unittest

from house import DEPESCHE, House, PATIENCE, write_articles


class Flow(House):
    def broker_state(self):
        return self.status().get("broker") or {}

    def write(self, name, count, source):
        path = write_articles(self.dir / f"{name}.jsonl", count)
        articles = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        with open(path, "w", encoding="utf-8") as out:
            for i, article in enumerate(articles):
                out.write(json.dumps({**article, "id": f"{name}-{i}", "source": source}) + "\n")
        return path

    def stored(self):
        """Names of the articles in the order in which they were done."""
        return [row[0].partition("-")[0] for row in
                self.query("SELECT a.id FROM extraction x JOIN article a ON a.key = x.article ORDER BY x.id")]

    def test_news_goes_before_an_archive_which_does_not_starve(self):
        self.broker()
        for name, count, priority in (("old", 120, "backfill"), ("new", 30, "normal"), ("hot", 30, "high")):
            self.assertEqual(self.feed(self.write(name, count, name), more=("--priority", priority))["accepted"], count)
        state = self.broker_state()
        self.assertEqual((state["ready_high"], state["ready_normal"], state["ready_backfill"]), (30, 30, 120))
        self.store(), self.worker("--credit", 1)
        self.wait_until_done(180)
        order = self.stored()
        self.assertEqual(sorted(order), ["hot"] * 30 + ["new"] * 30 + ["old"] * 120)
        first = order[:40]
        self.assertEqual((first.count("hot"), first.count("new"), first.count("old")), (30, 8, 2))
        self.assertEqual(order[40:64].count("new"), 22)
        self.assertNotIn("new", order[64:])

    def test_sources_take_turns_however_much_one_has(self):
        broker = self.broker()
        self.feed(self.write("big", 100, "Archiv"))
        self.feed(self.write("one", 10, "Bote"), self.write("two", 10, "dpa"))
        self.kill(broker)  # their turns are in the journal
        self.broker()
        self.store(), self.worker("--credit", 1)
        self.wait_until_done(120)
        order = self.stored()
        self.assertEqual(set(order[30:]), {"big"})
        for i in range(0, 30, 3):
            self.assertEqual(sorted(order[i:i + 3]), ["big", "one", "two"])

    def test_an_archive_waits_and_leaves_room_for_news(self):
        self.broker("--max-articles", 16)
        self.wait_for("the broker", self.broker_state)
        old = self.write("old", 40, "Archiv")
        feeder = subprocess.Popen([DEPESCHE, "feed", "--broker", self.broker_ep, "--priority", "backfill", "--quiet",
                                   old], stdin=subprocess.DEVNULL)
        self.processes.append(feeder)
        self.wait_for("the archive's share", lambda: self.broker_state().get("ready") == 12)
        time.sleep(1.5)  # the feeder tries again after a second, and must not get further
        self.assertEqual(self.broker_state()["ready"], 12)
        self.assertEqual(self.feed(self.write("new", 3, "dpa"))["accepted"], 3)
        self.assertEqual(self.feed(self.write("hot", 1, "dpa"), more=("--priority", "high"))["accepted"], 1)
        self.assertIsNone(feeder.poll())
        self.store(), self.worker()
        self.assertEqual(feeder.wait(PATIENCE), 0)
        self.wait_until_done(44)
        self.assert_each_stored_once(44)

    def test_what_is_done_is_forgotten_after_its_time_and_still_stored_once(self):
        broker = self.broker("--keep-done", "1s")
        self.store(), self.worker()
        articles = write_articles(self.dir / "a.jsonl", 20)
        self.feed(articles)
        self.wait_until_done(20)
        self.stop(broker)
        time.sleep(1.5)  # so that all are older than the second when the broker starts
        self.broker("--keep-done", "1s")
        self.wait_for("the broker", self.broker_state)
        time.sleep(1)  # it forgets in its first rounds, of which nobody is told; they come every 250 ms
        self.assertEqual(self.feed(articles), {"accepted": 20, "known": 0, "refused": 0})
        self.wait_until_done(40)
        self.assert_each_stored_once(20)


if __name__ == "__main__":
    unittest.main(verbosity=2)
