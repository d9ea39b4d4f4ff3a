"""What is wrong is told with place and remedy; the process lives, or refuses to start; nothing accepted is lost."""

import json
import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
import unittest

from house import DEPESCHE, House, PATIENCE, samples, write_articles

GOOD = {"id": "good", "text": "Norwegen sagte der Ukraine am Montag 50 Millionen Euro zu."}


class Files(House):
    """Each bad file lies beside a good one, which must be taken all the same."""

    def refuse(self, name, content, *says):
        bad = self.dir / name
        bad.write_bytes(content)
        good = self.dir / "good.jsonl"
        good.write_text(json.dumps(GOOD) + "\n", encoding="utf-8")
        out, err = self.run_command("extract", bad, good, status=3)
        self.assertIn(name, err)
        for text in says:
            self.assertIn(text, err)
        self.assertTrue(all(json.loads(line)["article"] == "good" for line in out.splitlines()))
        self.broker()
        self.wait_for("the broker", lambda: (self.status().get("broker") or {}).get("build"))
        self.assertEqual(self.feed(bad, good, status=3), {"accepted": 1, "known": 0, "refused": 1})

    def test_not_utf8(self):
        self.refuse("latin1.txt", "Die Größe zählt.".encode("latin-1"), "UTF-8", "byte 6", "iconv")

    def test_empty(self):
        self.refuse("empty.txt", b"", "empty")

    def test_fifty_megabytes(self):
        self.refuse("huge.txt", b"Wort und Wort. " * (50 * 1024 * 1024 // 15), "4 MiB")

    def test_nul_bytes(self):
        self.refuse("nul.txt", b"Die Ukraine\0und Polen.", "NUL", "byte 11")

    def test_a_header_with_an_impossible_date(self):
        self.refuse("date.txt", "title: Gipfel\npublished: 2025-02-30\n\nText.\n".encode(), "date.txt:2", "2025-02-30")

    def test_a_json_line_cut_in_half(self):
        self.refuse("cut.jsonl", b'{"id": "a", "text": "Die Ukra', "cut.jsonl:1")

    def test_an_unknown_field(self):
        self.refuse("field.jsonl", b'{"id": "a", "txet": "Die Ukraine."}\n', "field.jsonl:1", "txet", "text")

    def test_a_value_of_the_wrong_type(self):
        self.refuse("type.jsonl", b'{"id": 7, "text": "Die Ukraine."}\n', "type.jsonl:1", "id")


class Rules(House):
    def test_an_error_in_the_rules_names_file_and_line(self):
        pack = self.dir / "pack"
        shutil.copytree(os.environ["DEPESCHE_RULES"], pack)
        lexicon = pack / "lexicon" / "countries.lex"
        lines = lexicon.read_text(encoding="utf-8").splitlines()
        lines.append("country QQQ")
        lines.append("  nmae Nirgendwo")
        lexicon.write_text("\n".join(lines) + "\n", encoding="utf-8")
        _, err = self.run_command("extract", "--rules", pack, "-", stdin=b"Text.", status=65)
        self.assertRegex(err, r"countries\.lex:%d" % len(lines))
        self.assertIn("name", err)

    def test_no_rules_at_all(self):
        _, err = self.run_command("extract", "--rules", self.dir / "nowhere", "-", stdin=b"Text.", status=66)
        self.assertIn("nowhere", err)


class Frames(House):
    def test_random_frames_on_every_socket(self):
        articles = write_articles(self.dir / "a.jsonl", 6)
        broker, store = self.broker(), self.store()
        self.worker()
        self.feed(articles)
        for seed, endpoint in enumerate((self.broker_ep, self.store_ep, self.broker_ep, self.store_ep)):
            subprocess.run([os.environ["RAW_FRAMES"], endpoint, "2000", str(seed)], check=True, timeout=PATIENCE)
        more = write_articles(self.dir / "b.jsonl", 6, first=6)
        self.assertEqual(self.feed(more)["accepted"], 6)
        self.wait_until_done(12)
        self.assertIsNone(broker.poll())
        self.assertIsNone(store.poll())
        self.assert_each_stored_once(12)


class Databases(House):
    def set_version(self, path, version):
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path)
        connection.execute(f"PRAGMA user_version = {version}")
        connection.execute("CREATE TABLE IF NOT EXISTS future(x)")
        connection.commit()
        connection.close()

    def make_once(self):
        broker, store = self.broker(), self.store()
        self.wait_for("both", lambda: self.status().get("broker") and self.status().get("store"))
        self.stop(broker), self.stop(store)

    def expect_refusal(self, start, status, *says):
        process = start()
        self.assertEqual(process.wait(PATIENCE), status, process.log.read_text())
        for text in says:
            self.assertIn(text, process.log.read_text())

    def test_a_newer_schema_is_refused_and_left_alone(self):
        self.make_once()
        for path, start in ((self.journal, self.broker), (self.db, self.store)):
            self.set_version(path, 999)
            before = path.read_bytes()
            self.expect_refusal(start, 76, path.name, "999", "newer")
            self.assertEqual(path.read_bytes(), before)

    def test_a_file_that_is_no_database_is_refused_and_left_alone(self):
        for path, start in ((self.journal, self.broker), (self.db, self.store)):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(os.urandom(8192))
            before = path.read_bytes()
            process = start()
            self.assertNotEqual(process.wait(PATIENCE), 0)
            self.assertIn(path.name, process.log.read_text())
            self.assertEqual(path.read_bytes(), before)

    def test_a_damaged_article_is_noticed_at_start(self):
        broker = self.broker()
        self.wait_for("the broker", lambda: self.status().get("broker"))
        self.feed(write_articles(self.dir / "a.jsonl", 3))
        self.stop(broker)
        marker = "Nummer 1.".encode()
        data = self.journal.read_bytes()
        self.assertIn(marker, data)
        self.journal.write_bytes(data.replace(marker, b"Nummer 7."))
        for leftover in self.journal.parent.glob("journal.db-*"):
            leftover.unlink()
        self.expect_refusal(self.broker, 77, "journal.db")

    def test_a_data_folder_in_use(self):
        self.broker(), self.store()
        self.wait_for("both", lambda: self.status().get("broker") and self.status().get("store"))
        self.expect_refusal(self.broker, 73, "in use")
        self.expect_refusal(self.store, 73, "in use")


def can_mount():
    """The command prefix that gives a mount namespace of its own, or None."""
    for prefix in (["unshare", "-m"], ["unshare", "-Urm"]):
        probe = subprocess.run(prefix + ["mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True)
        if probe.returncode == 0:
            return prefix
    return None


class FullDisk(unittest.TestCase):
    """In a small tmpfs, in a mount namespace of its own: this file again, as a child, with the tmpfs as its TMPDIR."""

    def inside(self, test):
        prefix = can_mount()
        if not prefix:
            self.skipTest("needs a mount namespace (root, or unprivileged user namespaces)")
        inside = "mount -t tmpfs -o size=24m none /mnt && TMPDIR=/mnt exec python3 -B \"$0\" \"$1\""
        done = subprocess.run(prefix + ["sh", "-c", inside, os.path.abspath(__file__), "FullDiskInside." + test],
                              capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr[-4000:])
        self.assertIn("Ran 1 test", done.stderr)

    def test_the_broker_confirms_nothing_more_and_goes_on_when_there_is_room(self):
        self.inside("test_the_brokers_disk")

    def test_the_store_confirms_nothing_more_and_goes_on_when_there_is_room(self):
        self.inside("test_the_stores_disk")


@unittest.skipUnless(os.environ.get("TMPDIR") == "/mnt", "only inside the small tmpfs of FullDisk")
class FullDiskInside(House):
    def test_the_stores_disk(self):
        texts, count = samples(), 240  # more than the room beside the ballast, less than the room without it
        outside = tempfile.mkdtemp(dir="/var/tmp", prefix="dp-")
        self.addCleanup(shutil.rmtree, outside)
        ballast = self.dir / "ballast"
        ballast.write_bytes(b"x" * (18 * 1024 * 1024))
        self.spawn("broker", "broker", "--data", outside, "--listen", self.broker_ep)
        store = self.store()
        self.worker(), self.worker()
        lines = []
        for i in range(count):
            text = texts[i % len(texts)] * 6 + f"\n\nNummer {i}."
            lines.append(json.dumps({"id": f"art-{i}", "text": text}, ensure_ascii=False) + "\n")
        self.run_command("feed", "--broker", self.broker_ep, "-", stdin="".join(lines).encode())
        self.wait_for("a full disk", lambda: (self.status().get("store") or {}).get("trouble"))
        before = self.status()["store"]["articles"]
        self.assertLess(before, count)
        self.assertIsNone(store.poll(), "the store lives")
        ballast.unlink()
        broker = self.wait_until_done(count)
        self.assertEqual((broker["done"], broker["buried"]), (count, 0))
        self.assert_each_stored_once(count)

    def test_the_brokers_disk(self):
        texts = samples()
        broker = self.broker()
        self.wait_for("the broker", lambda: self.status().get("broker"))
        ballast = self.dir / "ballast"
        ballast.write_bytes(b"x" * (12 * 1024 * 1024))
        lines = []
        for i in range(1200):
            text = texts[i % len(texts)] * 6 + f"\n\nNummer {i}."
            lines.append(json.dumps({"id": f"art-{i}", "text": text}, ensure_ascii=False) + "\n")
        articles = tempfile.TemporaryFile(dir="/var/tmp")
        self.addCleanup(articles.close)
        articles.write("".join(lines).encode())
        articles.seek(0)
        # It waits as long as the broker asks for it, whatever --timeout says.
        feed = subprocess.Popen([DEPESCHE, "feed", "--broker", self.broker_ep, "--json", "--timeout", "1", "-"],
                                stdin=articles, stdout=subprocess.PIPE)
        self.processes.append(feed)
        self.wait_for("a full disk", lambda: self.status()["broker"]["trouble"])
        time.sleep(4)
        self.assertIsNone(feed.poll(), "feed waits")
        feed.send_signal(signal.SIGINT)
        fed = json.loads(feed.communicate(timeout=PATIENCE)[0])
        self.assertEqual(feed.returncode, 130)
        self.assertLess(fed["accepted"], 1200, "the disk was meant to be full")
        self.assertGreater(fed["accepted"], 0)
        self.assertIsNone(broker.poll(), "the broker lives")
        ready = self.status()["broker"]["ready"]
        self.assertGreaterEqual(ready, fed["accepted"])
        self.assertTrue(self.status()["broker"]["trouble"])
        self.kill(broker)
        ballast.unlink()
        self.broker()
        self.wait_for("the broker", lambda: self.status().get("broker"))
        self.assertGreaterEqual(self.status()["broker"]["ready"], ready)
        again = "".join(lines[:fed["accepted"] + 20]).encode()
        out, _ = self.run_command("feed", "--broker", self.broker_ep, "--json", "-", stdin=again)
        self.assertGreaterEqual(json.loads(out)["known"], fed["accepted"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
