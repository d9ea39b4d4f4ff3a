"""Named subscriptions: `depesche follow --name` goes on where it was, whoever has ended meanwhile, and how."""

import json
import signal
import subprocess
import time
import unittest

from house import House, PATIENCE, write_articles


class Names(House):
    def setUp(self):
        super().setUp()
        self.broker()
        self.the_store = self.store()
        self.worker()
        self.fed = 0

    def grow(self, count=5):
        """More articles, done; the head of the stream."""
        self.feed(write_articles(self.dir / f"{self.fed}.jsonl", count, self.fed))
        self.fed += count
        self.wait_until_done(self.fed)
        return self.status()["store"]["head"]

    def seqs(self, *args, **kw):
        return [json.loads(line)["seq"] for line in self.follow(*args, **kw).splitlines()]

    def subs(self):
        out, _ = self.run_command("subs", "list", "--store", self.store_ep, "--format", "jsonl")
        return {row["name"]: row for row in map(json.loads, out.splitlines())}

    def open_follower(self, *args):
        """One that runs on, with its facts in a file."""
        path = self.dir / f"out-{len(self.processes)}"
        with open(path, "wb") as out, open(path.with_suffix(".said"), "wb") as err:
            process = subprocess.Popen(self.command_line(["follow", "--store", self.store_ep, *args]), stdout=out,
                                       stderr=err, stdin=subprocess.DEVNULL)
        self.processes.append(process)
        process.seqs = lambda: [json.loads(line)["seq"] for line in path.read_text("utf-8").splitlines(keepends=True)
                                if line[-1] == "\n"]
        return process

    def test_each_fact_once_over_runs_that_end_in_order(self):
        head = self.grow()
        first = self.seqs("--name", "desk", "--since", 0, "-n", 7)
        second = self.seqs("--name", "desk", "--until-head")
        self.assertEqual(first + second, list(range(1, head + 1)))
        self.assertEqual(self.seqs("--name", "desk", "--since", 0, "--until-head"), [], "a known name goes on")
        self.stop(self.the_store)
        self.the_store = self.store()
        more = self.grow()
        self.assertEqual(self.seqs("--name", "desk", "--until-head"), list(range(head + 1, more + 1)))
        self.assertEqual(self.subs()["desk"]["confirmed"], more)

    def test_a_follower_that_is_killed_misses_nothing(self):
        self.grow()
        seen = []
        for _ in range(3):
            follower = self.open_follower("--name", "desk", "--since", 0)
            head = self.grow(3)
            self.wait_for("the follower", lambda: follower.seqs() and follower.seqs()[-1] == head)
            self.kill(follower)
            seen += follower.seqs()
            self.kill(self.the_store)
            self.the_store = self.store()
        head = self.grow()
        seen += self.seqs("--name", "desk", "--until-head")
        self.assertEqual(sorted(set(seen)), list(range(1, head + 1)))
        self.assertLess(max(seen[i] - seen[i + 1] for i in range(len(seen) - 1)), head, "only the last moment comes again")

    def test_a_second_follower_is_told_that_the_name_is_taken(self):
        self.grow()
        first = self.open_follower("--name", "desk", "--since", 0)
        self.wait_for("the first", lambda: self.subs().get("desk", {}).get("followed"))
        _, err = self.run_command("follow", "--store", self.store_ep, "--name", "desk", status=81)
        self.assertIn("somebody else follows as desk", err)
        _, err = self.run_command("subs", "drop", "--store", self.store_ep, "desk", status=81)
        self.assertIn("end that follower", err)
        head = self.grow()
        self.wait_for("the first goes on", lambda: first.seqs()[-1:] == [head])

    def test_one_that_is_stopped_loses_its_name_to_who_asks_and_is_told(self):
        self.grow()
        first = self.open_follower("--name", "desk", "--since", 0)
        self.wait_for("the first", lambda: first.seqs())
        first.send_signal(signal.SIGSTOP)
        head = self.grow()
        seen = self.seqs("--name", "desk", "--until-head")
        self.assertEqual(seen[-1], head)
        keeper = self.open_follower("--name", "desk")
        self.wait_for("the keeper", lambda: self.subs()["desk"]["followed"])
        first.send_signal(signal.SIGCONT)
        self.assertEqual(first.wait(PATIENCE), 81)
        self.assertIsNone(keeper.poll())

    def test_what_is_not_known_or_does_not_fit_is_told(self):
        self.grow()
        _, err = self.run_command("follow", "--store", self.store_ep, "--name", "desk", status=80)
        self.assertIn("begin it with --since 0", err)
        self.seqs("--name", "desk", "--since", 0, "--until-head", "--kind", "pledge")
        _, err = self.run_command("follow", "--store", self.store_ep, "--name", "desk", "--until-head", status=65)
        self.assertIn("other kinds", err)
        self.run_command("follow", "--store", self.store_ep, "--name", "../desk", status=2)
        self.run_command("follow", "--store", self.store_ep, "--since", "soon", status=2)
        self.run_command("subs", "drop", "--store", self.store_ep, "nobody", status=80)
        self.run_command("subs", "drop", "--store", self.store_ep, "desk")
        self.assertEqual(self.subs(), {})
        self.seqs("--name", "now", "--since", "head", "--until-head")
        self.assertEqual(self.subs()["now"]["behind"], 0)

    def test_what_a_slow_reader_has_not_taken_comes_again(self):
        head = self.grow(80)
        process = subprocess.Popen(self.command_line(["follow", "--store", self.store_ep, "--name", "slow", "--since",
                                                      0]), stdout=subprocess.PIPE, stdin=subprocess.DEVNULL)
        self.processes.append(process)
        lines = [process.stdout.readline() for _ in range(1100)]
        self.wait_for("a position", lambda: self.subs()["slow"]["confirmed"])
        self.kill(process)
        lines += process.stdout.readlines()
        process.stdout.close()
        taken = [json.loads(line)["seq"] for line in lines if line.endswith(b"\n")]
        again = self.seqs("--name", "slow", "--until-head")
        self.assertLess(taken[-1], head, "it has not taken all")
        self.assertLessEqual(again[0], taken[-1] + 1, "nothing is left out")
        self.assertEqual(again, list(range(again[0], head + 1)))

    def test_a_position_behind_which_facts_were_deleted_is_told(self):
        self.grow()
        self.assertEqual(self.seqs("--name", "desk", "--since", 0, "-n", 3), [1, 2, 3])
        self.stop(self.the_store)
        time.sleep(1.1)  # so that they are older than a second
        self.the_store = self.store("--keep-facts", "1s")
        floor = self.wait_for("the retention", lambda: self.status()["store"]["floor"])
        _, err = self.run_command("follow", "--store", self.store_ep, "--name", "desk", status=80)
        self.assertIn(f"facts up to {floor} were deleted", err)
        _, err = self.run_command("follow", "--store", self.store_ep, "--since", 3, status=80)
        self.assertIn(f"--since {floor}", err)
        self.assertEqual(self.seqs("--since", 0, "--until-head"), [], "from 0: all there is")
        self.run_command("subs", "drop", "--store", self.store_ep, "desk")
        self.assertEqual(self.seqs("--name", "desk", "--since", floor, "--until-head"), [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
