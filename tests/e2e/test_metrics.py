"""Metrics and health checks of the real processes, over HTTP."""

import os
import re
import shutil
import signal
import socket
import subprocess
import unittest
import urllib.error
import urllib.request

from house import ARTICLES, House, PATIENCE, write_articles

COUNT = min(ARTICLES, 200)
SAMPLE = re.compile(r'([a-z_]+)(?:\{([a-z]+)="((?:[^"\\\n]|\\.)*)"\})? (\d+(?:\.\d+)?)')


class Metrics(House):
    def address(self, process):
        def found():
            match = re.search(r"metrics=(\S+:\d+)", process.log.read_text(errors="replace"))
            return match and match.group(1)
        return self.wait_for("its metrics address in the log", found)

    def get(self, process, path):
        """(status, body, content type)"""
        try:
            with urllib.request.urlopen(f"http://{self.address(process)}{path}", timeout=PATIENCE) as answer:
                return answer.status, answer.read().decode(), answer.headers["Content-Type"]
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode(), error.headers["Content-Type"]

    def scrape(self, process):
        """{name or (name, label value): number}, after a look at the format: each family has one HELP and one TYPE before its
        samples, all of which are together; names say their unit and whether they only grow."""
        status, text, kind = self.get(process, "/metrics")
        self.assertEqual((status, kind), (200, "text/plain; version=0.0.4; charset=utf-8"))
        self.assertTrue(text.endswith("\n"))
        values, types, helped, family = {}, {}, None, None
        for line in text.splitlines():
            if line.startswith("# HELP "):
                helped, words = line.split(" ", 3)[2:]
                self.assertTrue(words.endswith("."), line)
                self.assertNotIn(helped, types, "one family, one place")
            elif line.startswith("# TYPE "):
                family, types[family] = line.split(" ")[2:][0], line.split(" ")[3]
                self.assertEqual(family, helped)
                self.assertEqual(types[family] == "counter", family.endswith("_total"), line)
                self.assertRegex(family, r"^(depesche|process)_[a-z_]+$")
            else:
                name, label, value, number = SAMPLE.fullmatch(line).groups()
                self.assertEqual(name, family, line)
                key = (name, value) if label else name
                self.assertNotIn(key, values, line)
                values[key] = float(number)
        return values

    def start(self):
        on = ("--metrics", "127.0.0.1:0")
        self.parts = self.broker(*on), self.store(*on), self.worker(*on)
        return self.parts

    def test_the_numbers_are_those_of_status(self):
        broker, store, worker = self.start()
        articles = write_articles(self.dir / "a.jsonl", COUNT)
        self.assertEqual(self.feed(articles)["accepted"], COUNT)
        self.wait_until_done(COUNT)
        self.assertEqual(self.feed(articles)["known"], COUNT)
        status = self.status()
        b, s, w = self.scrape(broker), self.scrape(store), self.scrape(worker)
        for name in ("accepted", "done", "dropped"):
            self.assertEqual(b[f"depesche_broker_{name}_total"], status["broker"][name], name)
        for name in ("ready", "leased", "buried"):
            self.assertEqual(b["depesche_broker_articles", name], status["broker"][name], name)
        self.assertEqual(b["depesche_broker_waiting_bytes"], status["broker"]["waiting_bytes"])
        self.assertEqual(b["depesche_broker_workers"], len(status["broker"]["workers"]))
        self.assertEqual(b["depesche_broker_feed_answers_total", "accepted"], COUNT)
        self.assertEqual(b["depesche_broker_feed_answers_total", "known"], COUNT)
        self.assertEqual(b["depesche_broker_trouble"], 0)
        self.assertGreater(b["depesche_broker_commits_total"], 0)
        self.assertGreater(b["depesche_broker_journal_free_bytes"], b["depesche_broker_journal_spare_bytes"])
        self.assertEqual(s["depesche_store_articles"], status["store"]["articles"])
        for kind in ("meeting", "participant", "pledge", "position"):
            self.assertEqual(s["depesche_store_facts", kind], status["store"][kind + "s"], kind)
        self.assertEqual(s["depesche_store_events_total"], status["store"]["head"])
        self.assertEqual(s["depesche_store_stored_total"], COUNT)
        self.assertEqual(w["depesche_worker_done_total"], COUNT)
        self.assertEqual(w["depesche_worker_facts_total"], status["store"]["facts"])
        self.assertEqual(w["depesche_worker_held_articles"], 0)
        self.assertGreater(w["depesche_worker_extract_seconds_total"], 0)
        for values in (b, s, w):
            self.assertEqual([v for k, v in values.items() if k[0] == "depesche_build_info"], [1])
            self.assertGreater(values["process_resident_memory_bytes"], 1 << 20)

    def test_a_failed_article_is_counted_with_its_cause(self):
        broker, _, worker = self.start()
        self.wait_for("the worker", lambda: self.scrape(broker)["depesche_broker_workers"] == 1)
        self.assertEqual(self.scrape(broker)["depesche_broker_attempts_failed_total", "died"], 0)
        worker.send_signal(signal.SIGSTOP)
        self.feed(write_articles(self.dir / "a.jsonl", 1))
        self.wait_for("the worker to hold it", lambda: self.status()["broker"]["leased"] == 1)
        self.kill(worker)
        self.wait_for("the worker's death", lambda: self.scrape(broker)["depesche_broker_attempts_failed_total", "died"] == 1)
        self.assertEqual(self.scrape(broker)["depesche_broker_workers"], 0)

    def test_a_worker_is_ready_while_its_servers_are_there(self):
        broker, store, worker = self.start()
        self.wait_for("readiness", lambda: self.get(worker, "/readyz")[0] == 200)
        self.kill(broker)
        self.wait_for("the broker's absence", lambda: self.get(worker, "/readyz")[:2]
                      == (503, "the broker does not answer\n"))
        self.assertEqual(self.get(worker, "/healthz")[:2], (200, "ok\n"))
        self.assertEqual(self.scrape(worker)["depesche_worker_connected", "broker"], 0)

    def test_nothing_listens_unless_it_is_asked_for_and_not_to_everybody(self):
        broker = self.broker()
        self.wait_for("its start", lambda: "metrics=off" in broker.log.read_text())
        self.stop(broker)
        for args in (("broker", "--data", self.dir / "broker"), ("store", "--db", self.db), ("worker",)):
            _, err = self.run_command(*args, "--metrics", "0.0.0.0:0", status=2)
            self.assertIn("--insecure", err)
            self.run_command(*args, "--metrics", "nonsense", status=2)

    def test_who_asks_slowly_much_or_nonsense_holds_up_nothing(self):
        broker, store, _ = self.start()
        host, port = self.address(broker).rsplit(":", 1)
        held = []
        for i in range(40):
            connection = socket.create_connection((host, int(port)), timeout=PATIENCE)
            self.addCleanup(connection.close)
            try:
                connection.sendall([b"GET /metr", b"\x00" * 3000, b"POST / HTTP/1.1\r\nContent-Length: 9999999\r\n\r\n"
                                    + b"x" * 60000][i % 3])
            except OSError:  # beyond the bound, or refused before all of it was read
                pass
            held.append(connection)
        self.assertEqual(self.feed(write_articles(self.dir / "a.jsonl", 20))["accepted"], 20)
        self.wait_until_done(20)
        for connection in held:
            connection.close()
        self.wait_for("room for another", lambda: self.get(broker, "/healthz")[0] == 200)

    @unittest.skipUnless(os.geteuid() == 0 and shutil.which("mount"), "mounting a small disk needs root")
    def test_the_broker_is_not_ready_while_its_disk_is_full(self):
        small = self.dir / "broker"
        small.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(small)], capture_output=True)
        if mounted.returncode:
            self.skipTest("no tmpfs can be mounted here")
        self.addCleanup(lambda: subprocess.run(["umount", "-l", str(small)], check=True))
        broker = self.broker("--metrics", "127.0.0.1:0")
        self.assertEqual(self.get(broker, "/readyz")[:2], (200, "ok\n"))
        (small / "else").write_bytes(b"\0" * (7 << 20))
        self.assertEqual(self.get(broker, "/readyz")[:2], (503, "no space left on disk\n"))
        self.assertEqual(self.get(broker, "/healthz")[0], 200)
        (small / "else").unlink()
        self.assertEqual(self.get(broker, "/readyz")[0], 200)
        self.stop(broker)


if __name__ == "__main__":
    unittest.main(verbosity=2)
