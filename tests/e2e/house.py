"""The processes of Depesche under test: started, killed, fed, followed, and searched for sanitizer reports."""

import json
import os
import pathlib
import re
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
import unittest

DEPESCHE = os.environ["DEPESCHE"]
RULES = pathlib.Path(os.environ["DEPESCHE_RULES"])
ARTICLES = int(os.environ.get("DEPESCHE_E2E_ARTICLES", "300"))
REPORT = re.compile(r"ERROR: (Address|Leak|Thread)Sanitizer|WARNING: ThreadSanitizer|runtime error:")
PATIENCE = 120  # seconds until a test gives up waiting: generous, since machines are slow and sanitizers slower


def samples():
    """The pack's sample articles without their header: a list of texts."""
    texts = []
    for path in sorted((RULES / "samples").glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        head, _, body = text.partition("\n\n")
        is_header = all(re.match(r"[a-z]+: ", line) for line in head.splitlines())
        texts.append(body if is_header else text)
    return texts


def write_articles(path, count, first=0):
    """`count` different articles as JSON Lines, made of the samples."""
    texts = samples()
    with open(path, "w", encoding="utf-8") as out:
        for i in range(first, first + count):
            article = {"id": f"art-{i}", "source": "Test", "published": "2025-09-%02d" % (i % 28 + 1),
                       "text": texts[i % len(texts)] + f"\n\nNummer {i}."}
            out.write(json.dumps(article, ensure_ascii=False) + "\n")
    return path


class House(unittest.TestCase):
    """A test with a folder of its own, whose processes are all gone at its end and have reported nothing."""

    def setUp(self):
        self.dir = pathlib.Path(tempfile.mkdtemp(prefix="dp-"))
        self.processes = []
        self.logs = []
        self.addCleanup(self.clear)

    def clear(self):
        for process in self.processes:
            if process.poll() is None:
                process.kill()
            process.wait()
        for log in self.logs + list(self.dir.glob("**/log/*.log")) + list(self.dir.glob("*.said")):
            self.no_report(log.read_text(errors="replace"), log)
        shutil.rmtree(self.dir)

    def no_report(self, text, where):
        if REPORT.search(text):
            print(text)
            raise AssertionError(f"a sanitizer reported something in {where}")

    def command_line(self, args):
        """Where a test wants its processes elsewhere, it puts something in front."""
        return [DEPESCHE, *map(str, args)]

    # ---- commands that end by themselves

    def run_command(self, *args, status=0, stdin=None, timeout=PATIENCE, env=None):
        """Runs `depesche ARGS`, asserts its exit status (a number, a tuple of them, or None for any), returns (stdout,
        stderr)."""
        done = subprocess.run(self.command_line(args), input=stdin, capture_output=True, timeout=timeout,
                              env={**os.environ, **(env or {})})
        out, err = done.stdout.decode(), done.stderr.decode(errors="replace")
        self.no_report(err, args)
        if status is not None:
            wanted = status if isinstance(status, tuple) else (status,)
            self.assertIn(done.returncode, wanted, f"depesche {' '.join(map(str, args))}\n{out[-2000:]}\n{err[-4000:]}")
        return out, err

    # ---- daemons

    @property
    def broker_ep(self):
        return f"ipc://{self.dir}/b"

    @property
    def store_ep(self):
        return f"ipc://{self.dir}/s"

    @property
    def db(self):
        return self.dir / "store" / "depesche.db"

    @property
    def journal(self):
        return self.dir / "broker" / "journal.db"

    def spawn(self, name, *args):
        log = self.dir / f"{name}-{len(self.logs)}.err"
        with open(log, "w") as err:
            process = subprocess.Popen(self.command_line(args), stderr=err, stdout=subprocess.DEVNULL,
                                       stdin=subprocess.DEVNULL)
        process.log = log
        self.processes.append(process)
        self.logs.append(log)
        return process

    def broker(self, *more):
        return self.spawn("broker", "broker", "--data", self.dir / "broker", "--listen", self.broker_ep, *more)

    def store(self, *more):
        return self.spawn("store", "store", "--db", self.db, "--listen", self.store_ep, *more)

    def worker(self, *more):
        return self.spawn("worker", "worker", "--broker", self.broker_ep, "--store", self.store_ep, *more)

    def stop(self, process, status=0):
        process.send_signal(signal.SIGTERM)
        self.assertEqual(process.wait(PATIENCE), status, process.log.read_text(errors="replace")[-2000:])

    def kill(self, process):
        process.kill()
        process.wait()

    # ---- questions

    def wait_for(self, what, question):
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            try:
                answer = question()
            except (KeyError, TypeError):  # a status in which somebody was not reached
                answer = None
            if answer:
                return answer
            time.sleep(0.05)
        logs = "\n".join(f"== {log}\n{log.read_text(errors='replace')[-1500:]}" for log in self.logs)
        self.fail(f"waited {PATIENCE} s for {what}\n{logs}")

    def status(self):
        out, _ = self.run_command("status", "--broker", self.broker_ep, "--store", self.store_ep, "--json",
                                  "--timeout", "2s", status=None)
        try:
            return json.loads(out)
        except ValueError:
            return {}

    def feed(self, *files, status=0, more=()):
        out, _ = self.run_command("feed", "--broker", self.broker_ep, "--json", *more, *files, status=status)
        summary = json.loads(out)
        self.assertEqual(summary.pop("unconfirmed"), 0)
        return summary

    def wait_until_done(self, count):
        def done():
            broker = self.status().get("broker") or {}
            return broker.get("done", 0) + broker.get("buried", 0) >= count and broker
        return self.wait_for(f"{count} articles done", done)

    def follow(self, *args, status=0):
        out, _ = self.run_command("follow", "--store", self.store_ep, *args, status=status)
        return out

    def query(self, sql, db=None):
        connection = sqlite3.connect(f"file:{db or self.db}?mode=ro", uri=True, timeout=30)
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()

    def assert_each_stored_once(self, count, db=None):
        """Exactly `count` articles, one extraction each, and a gapless, unrepeated set of facts per extraction."""
        self.assertEqual(self.query("SELECT count(*), count(DISTINCT id) FROM article", db), [(count, count)])
        self.assertEqual(self.query("SELECT count(*) FROM extraction", db), [(count,)])
        self.assertEqual(self.query("SELECT count(*) FROM (SELECT 1 FROM fact GROUP BY extraction, id "
                                    "HAVING count(*) > 1)", db), [(0,)])
