"""Articles that no worker could do: how they are shown, tried again and dropped."""

import json
import shutil
import subprocess
import time
import unittest

from house import DEPESCHE, House, PATIENCE, RULES, write_articles


class Dead(House):
    def dead(self, *args, **kw):
        return self.run_command("dead", args[0], "--broker", self.broker_ep, *args[1:], **kw)[0]

    def graves(self, *args):
        return [json.loads(line) for line in self.dead("list", "--format", "jsonl", *args).splitlines()]

    def broker_state(self):
        return self.status().get("broker") or {}

    def bury(self, *files, count):
        """Feeds them, and kills worker and broker in their only try, so that the next broker buries them."""
        broker, worker = self.broker("--tries", 1), self.worker()
        self.feed(*files)
        self.wait_for("leases", lambda: self.broker_state().get("leased") == count)
        self.kill(worker)
        self.kill(broker)
        broker, worker = self.broker("--tries", 1), self.worker()
        self.wait_for("burial", lambda: self.broker_state().get("buried") == count)
        self.kill(worker)
        return broker

    def test_why_an_article_is_buried_survives_the_broker_that_did_it(self):
        articles = write_articles(self.dir / "a.jsonl", 3)
        broker = self.bury(articles, count=3)
        graves = self.graves()
        self.assertEqual([(g["job"], g["id"], g["source"], g["cause"], g["tries"]) for g in graves],
                         [(i + 1, f"art-{i}", "Test", "broker", 1) for i in range(3)])
        for g in graves:
            self.assertTrue(g["build"] and g["rules_version"] and g["buried"] and g["fed"] and g["reason"])
        self.kill(broker)
        self.broker("--tries", 1)
        self.assertEqual(self.graves(), graves)
        shown = json.loads(self.dead("show", "--format", "jsonl", 2))
        first = articles.read_text("utf-8").splitlines()[1]
        self.assertEqual(shown["text"], json.loads(first)["text"])
        self.assertEqual([(a["number"], a["outcome"]) for a in shown["attempts"]], [(1, "broker")])
        self.assertEqual(len(shown["attempts"][0]["worker"]), 32)
        table = self.dead("show", 2)
        self.assertIn("art-1 (Test)", table)
        self.assertIn("Nummer 1.", table)

    def test_a_full_disk_is_told(self):
        self.bury(write_articles(self.dir / "a.jsonl", 1), count=1)
        for args in (("dead", "list"), ("dead", "list", "--format", "jsonl"), ("dead", "show", 1), ("status",)):
            with open("/dev/full", "w", encoding="ascii") as full:
                done = subprocess.run([DEPESCHE, *map(str, args), "--broker", self.broker_ep], stdout=full,
                                      stderr=subprocess.PIPE, timeout=PATIENCE)
            self.assertEqual(done.returncode, 75, args)
            self.assertIn("standard output: No space left", done.stderr.decode())

    def test_it_is_listed_by_cause_and_source_and_in_pages(self):
        self.bury(write_articles(self.dir / "a.jsonl", 5), count=5)
        self.assertEqual(len(self.graves("--cause", "broker", "--source", "Test")), 5)
        self.assertEqual(self.graves("--cause", "died") + self.graves("--source", ""), [])
        self.assertEqual([g["job"] for g in self.graves("--limit", 2, "--after", 2)], [3, 4])
        self.assertIn("--after 2", self.dead("list", "--limit", 2))
        self.assertIn("no buried article", self.dead("list", "--cause", "memory"))
        self.run_command("dead", "list", "--cause", "hunger", status=2)
        self.run_command("dead", "list", "--format", "xml", status=2)
        self.dead("show", 99, status=66)

    def test_retried_articles_are_done_and_dropped_ones_are_gone(self):
        articles = write_articles(self.dir / "a.jsonl", 4)
        broker = self.bury(articles, count=4)
        self.dead("retry", status=2)
        self.dead("drop", "--all", status=2)
        self.assertEqual(self.broker_state()["buried"], 4)
        self.assertIn("1 article dropped", self.dead("drop", "--yes", 1))
        self.assertIn("1 article ready again", self.dead("retry", 2, 1, status=3))
        self.dead("retry", 1, status=66)
        self.assertIn("2 articles ready again", self.dead("retry", "--cause", "broker"))
        self.store(), self.worker()
        self.wait_for("the three", lambda: self.broker_state().get("done") == 3)
        self.assertEqual({row[0] for row in self.query("SELECT id FROM article")}, {"art-1", "art-2", "art-3"})
        self.assertEqual(self.broker_state()["dropped"], 1)
        self.assertEqual(self.feed(articles), {"accepted": 1, "known": 3, "refused": 0})
        self.wait_for("the dropped one", lambda: self.broker_state().get("done") == 4)
        self.assert_each_stored_once(4)
        self.stop(broker)

    def test_other_rules_try_again_by_themselves_and_the_same_ones_do_not(self):
        self.bury(write_articles(self.dir / "a.jsonl", 3), count=3)
        self.store()
        same = self.worker()
        self.wait_for("the worker", lambda: self.broker_state().get("workers"))
        time.sleep(2)  # eight ticks of the broker, in each of which it could hand one out again
        self.assertEqual(self.broker_state()["buried"], 3)
        self.stop(same)
        rules = self.dir / "rules"
        shutil.copytree(RULES, rules)
        with open(rules / "positions.rules", "a", encoding="utf-8") as out:
            out.write("\n# another version\n")
        self.worker("--rules", rules)
        self.wait_for("the three", lambda: self.broker_state().get("done") == 3)
        self.assertEqual(self.graves(), [])
        self.assert_each_stored_once(3)

    def test_nobody_there_is_told(self):
        _, err = self.run_command("dead", "list", "--broker", self.broker_ep, "--timeout", "0.3s", status=69)
        self.assertIn("is it running?", err)
        self.store()
        self.wait_for("the store", lambda: self.status().get("store"))
        _, err = self.run_command("dead", "list", "--broker", self.store_ep, status=69)
        self.assertIn("no broker", err)


if __name__ == "__main__":
    unittest.main(verbosity=2)
