"""The command line: help, mistakes, exit statuses."""

import json
import subprocess
import unittest

from house import DEPESCHE, House, PATIENCE, write_articles

COMMANDS = ("extract", "annotate", "run", "feed", "follow", "status", "dead", "subs", "query", "show", "broker", "worker", "store", "eval",
            "explain", "rules", "bench")


class Commands(House):
    def test_help_of_every_command_fits_a_screen_and_has_three_examples(self):
        overview, _ = self.run_command("--help")
        for name in COMMANDS:
            self.assertIn(f"  {name} ", overview)
            out, _ = self.run_command(name, "--help")
            self.assertIn(f"Usage: depesche {name}", out)
            examples = out.partition("\nExamples:\n")[2].strip().splitlines()
            self.assertGreaterEqual(len([line for line in examples if "depesche " in line]), 3, name)
            self.assertLessEqual(len(out.splitlines()), 45, name)
            self.assertLessEqual(max(map(len, out.splitlines())), 120, name)

    def test_mistakes_are_told_with_a_hint(self):
        for args, hint in ((("fed",), 'did you mean "feed"'), (("feed", "--borker", "x", "f"), "did you mean --broker"),
                           (("follow", "-n", "many"), "whole number"), (("broker",), "--data"),
                           (("feed", "--broker", "nonsense", "f"), "endpoint"),
                           (("broker", "--data", self.dir, "--listen", "tcp://0.0.0.0:5570"), "--insecure"),
                           (("extract", "--published", "gestern", "-"), "gestern"), (("feed",), "FILE")):
            _, err = self.run_command(*args, status=2)
            self.assertIn(hint, err)

    def test_a_missing_file_is_named(self):
        _, err = self.run_command("extract", self.dir / "none.txt", status=66)
        self.assertIn("none.txt", err)

    def test_nobody_there(self):
        out, _ = self.run_command("status", "--broker", self.broker_ep, "--timeout", "0.3s", status=69)
        self.assertIn("not reach", out + _)
        article = self.dir / "a.txt"
        article.write_text("Die Ukraine und Polen.")
        _, err = self.run_command("feed", "--broker", self.broker_ep, "--timeout", "0.5s", article, status=69)
        self.assertIn(self.broker_ep, err)

    def test_extract_reads_standard_input_and_dates(self):
        text = "Der norwegische Außenminister sagte der Ukraine am Dienstag in Oslo 40 Millionen Euro zu.".encode()
        out, _ = self.run_command("extract", "--published", "2025-03-05", "-", stdin=text)
        facts = [json.loads(line) for line in out.splitlines()]
        self.assertTrue(facts)
        for fact in facts:
            self.assertEqual(fact["article"], "stdin")
            for e in fact["evidence"]:
                self.assertEqual(text[e["start"]:e["end"]].decode(), e["quote"])

    def test_closed_standard_descriptors_are_not_taken_for_files(self):
        articles = write_articles(self.dir / "a.jsonl", 4)
        run = '"$0" run --data "$1" --workers 1 --print "$2" '
        for closed, operand, status in ((">&-", articles, 0), ("<&-", "-", 65)):
            data = self.dir / f"data{status}"
            done = subprocess.run(["sh", "-c", run + closed, DEPESCHE, str(data), str(operand)], timeout=PATIENCE)
            self.assertEqual(done.returncode, status, closed)
        self.assert_each_stored_once(4, self.dir / "data0" / "depesche.db")

    def test_too_few_open_files_are_told_and_not_aborted_on(self):
        done = subprocess.run(["sh", "-c", 'ulimit -n 20; exec "$0" status', DEPESCHE], capture_output=True,
                              timeout=PATIENCE)
        self.assertEqual(done.returncode, 72)
        self.assertIn("ulimit -n", done.stderr.decode())

    def test_a_full_disk_is_told(self):
        texts, gold = self.annotated(self.extracted())
        for args in (("extract", texts), ("annotate", texts), ("explain", texts / "a.txt"), ("eval", "--gold", gold, texts),
                     ("rules", "check"), ("rules", "test", "pledge.assure"), ("rules", "gap", texts)):
            with open("/dev/full", "w", encoding="ascii") as full:
                done = subprocess.run([DEPESCHE, *map(str, args)], stdout=full, stderr=subprocess.PIPE, timeout=PATIENCE)
            self.assertEqual(done.returncode, 75, args)
            self.assertIn("standard output: No space left", done.stderr.decode())

    def test_rules_gap_tells_what_it_cannot_read(self):
        (self.dir / "empty.txt").write_text("")
        self.run_command("rules", "gap", self.dir / "none.txt", status=66)
        self.run_command("rules", "gap", self.dir / "empty.txt", status=65)
        (self.dir / "nothing.txt").write_text("Hallo.")
        self.assertEqual(self.run_command("rules", "gap", "--format", "jsonl", self.dir / "nothing.txt")[0], "")

    def test_the_same_text_gives_the_same_bytes(self):
        first, _ = self.run_command("extract", self.samples())
        self.assertEqual(self.run_command("extract", self.samples())[0], first)

    ARTICLE = ("„Wir liefern nicht“, sagte der norwegische Außenminister am Dienstag in Oslo.\n\n"
               "Die Schweiz hat der Ukraine 40 Millionen Franken <zugesagt>.\n")

    def test_annotate_shows_every_layer_with_byte_ranges(self):
        text = self.ARTICLE.encode()
        out, _ = self.run_command("annotate", "--published", "2025-03-05", "-", stdin=text)
        seen = {}
        for line in out.splitlines():
            a = json.loads(line)
            self.assertEqual(text[a["start"]:a["end"]].decode(), a["text"])
            seen.setdefault(a["layer"], []).append(a)
        self.assertEqual(set(seen), {"sentence", "token", "actor", "place", "date", "quantity", "speech", "clause"})
        refuses, promises = seen["clause"][0], seen["clause"][-1]
        self.assertEqual((refuses["predicate"], refuses["polarity"]), ("liefern", "negative"))
        self.assertEqual((promises["predicate"], promises["tense"], promises["subject"]["text"]),
                         ("zusagen", "perfect", "Die Schweiz"))
        for part in (promises["verb"], promises["subject"], *promises["objects"]):
            self.assertEqual(text[part["start"]:part["end"]].decode(), part["text"])
        self.assertEqual(seen["date"][0]["value"], "2025-03-04")
        self.assertEqual((seen["quantity"][0]["value"], seen["quantity"][0]["unit"]), (40000000, "CHF"))
        self.assertEqual(seen["speech"][0]["form"], "direct")

    def test_annotate_gives_only_the_layers_asked_for(self):
        out, _ = self.run_command("annotate", "--layers", "place,date", "-", stdin=self.ARTICLE.encode())
        self.assertLessEqual({json.loads(line)["layer"] for line in out.splitlines()}, {"place", "date"})
        for args, hint in ((("--layers", "clauses"), 'did you mean "clause"'), (("--format", "xml"), "brat")):
            _, err = self.run_command("annotate", *args, "-", status=2)
            self.assertIn(hint, err)

    def test_annotate_as_brat_counts_characters(self):
        out, _ = self.run_command("annotate", "--format", "brat", "--layers", "actor", "-",
                                  stdin=self.ARTICLE.encode())
        ranges = [line.split("\t") for line in out.splitlines() if line.startswith("T")]
        self.assertTrue(ranges)
        for _, place, words in ranges:
            layer, start, end = place.split(" ")
            self.assertEqual(layer, "actor")
            self.assertEqual(self.ARTICLE[int(start):int(end)].replace("\n", " "), words)

    def test_annotate_as_html_is_one_escaped_page(self):
        out, _ = self.run_command("annotate", "--format", "html", "-", stdin=self.ARTICLE.encode())
        self.assertTrue(out.startswith("<!DOCTYPE html>"))
        self.assertIn("&lt;", out)
        self.assertNotIn("<zugesagt>", out)
        self.assertNotIn("http", out)
        text, _ = self.run_command("annotate", "--format", "text", "-", stdin=self.ARTICLE.encode())
        self.assertIn("\tclause\t", text)

    PROMISES = ("Norwegen sagte der Ukraine am Dienstag 20 Panzer zu.\n\n"
                "Die Schweiz hat der Ukraine 40 Millionen Franken zugesagt.\n")

    def annotated(self, facts):
        """Writes PROMISES and its annotation; returns the two folders."""
        texts, gold = self.dir / "texts", self.dir / "gold"
        texts.mkdir()
        gold.mkdir()
        (texts / "a.txt").write_text(self.PROMISES)
        (gold / "a.jsonl").write_text("".join(json.dumps(fact) + "\n" for fact in facts))
        return texts, gold

    def extracted(self):
        out, _ = self.run_command("extract", "-", stdin=self.PROMISES.encode())
        return [json.loads(line) for line in out.splitlines()]

    def test_eval_of_the_own_facts_is_perfect_and_of_half_of_them_is_not(self):
        facts = self.extracted()
        pledges = [fact for fact in facts if fact["kind"] == "pledge"]
        self.assertEqual(len(pledges), 2)
        texts, gold = self.annotated(facts)
        out, _ = self.run_command("eval", "--gold", gold, "--format", "json", texts)
        self.assertEqual(json.loads(out)["headline"], 1)
        wrong = dict(pledges[1], amount={"value": 50000000, "unit": "CHF"})
        (gold / "a.jsonl").write_text(json.dumps(wrong) + "\n")
        out, _ = self.run_command("eval", "--gold", gold, "--errors", "--by-rule", texts)
        row = next(line.split() for line in out.splitlines() if line.startswith("pledge "))
        slots = 3 + 3 + 2 + 2 + (1 if pledges[1]["recipient"] else 0)  # weights of docs/FACTS.md
        soft = (slots - 2) / slots
        self.assertEqual(row[1:6], ["1", "2", "1", f"{soft / 2:.3f}", f"{soft:.3f}"])
        self.assertIn("amount: 40000000 CHF should be 50000000 CHF", out)
        self.assertIn("a pledge SPURIOUS", out)
        self.assertIn(pledges[1]["rule"], out.partition("costliest")[2])

    def test_eval_tells_what_it_cannot_measure(self):
        texts, gold = self.annotated([])
        self.assertIn("--gold", self.run_command("eval", texts, status=2)[1])
        (texts / "b.txt").write_text("Polen und Litauen.")
        _, err = self.run_command("eval", "--gold", gold, texts)
        self.assertIn("b.jsonl", err)
        (gold / "a.jsonl").write_text('\n{"kind": "feast"}\n')
        _, err = self.run_command("eval", "--gold", gold, texts, status=66)
        self.assertIn("a.jsonl:2:", err)
        self.assertIn("feast", err)

    def samples(self):
        import house
        return house.RULES / "samples"


if __name__ == "__main__":
    unittest.main(verbosity=2)
