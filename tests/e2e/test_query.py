"""Asking the archive: query, show."""

import csv
import io
import json
import sqlite3
import unittest

from house import House


def article(name, published, text, source="Test"):
    return {"id": name, "source": source, "published": published, "text": text}


ARTICLES = (
    article("vorschau", "2025-03-26", "Die „Koalition der Willigen“ trifft sich am Donnerstag in Paris. Emmanuel Macron "
            "empfängt dort Staats- und Regierungschefs aus 30 Ländern.", "Blatt"),
    article("bericht", "2025-03-28", "Die „Koalition der Willigen“ hat am Donnerstag in Paris getagt. Staats- und "
            "Regierungschefs aus 31 Ländern nahmen teil. Bundeskanzler Olaf Scholz lehnte die Entsendung von "
            "Bodentruppen in die Ukraine ab. Norwegen sagte der Ukraine 300 Millionen Euro zu.", "Kurier"),
    article("später", "2025-09-02", "Deutschland forderte Russland zu einer Waffenruhe auf."),
)


class Query(House):
    def setUp(self):
        super().setUp()
        source = self.dir / "a.jsonl"
        source.write_text("".join(json.dumps(a, ensure_ascii=False) + "\n" for a in ARTICLES), encoding="utf-8")
        data = self.dir / "data"
        self.run_command("run", "--data", data, "--workers", "1", source)
        self.archive = data / "depesche.db"

    def rows(self, *args):
        out, _ = self.run_command("query", *args, "--db", self.archive, "--format", "jsonl")
        return [json.loads(line) for line in out.splitlines()]

    def test_a_preview_and_a_report_are_one_meeting(self):
        meetings = [m for m in self.rows("meetings") if m.get("name") == "Koalition der Willigen"]
        self.assertEqual(len(meetings), 1)
        self.assertEqual((meetings[0]["date"], meetings[0]["place"], meetings[0]["status"], meetings[0]["articles"]),
                         ("2025-03-27", "Paris", "held", 2))
        out, _ = self.run_command("show", "--db", self.archive, meetings[0]["event"])
        for words in ("vorschau, Blatt, 2025-03-26: planned", "bericht, Kurier, 2025-03-28: held", "Emmanuel Macron",
                      "30", "31"):
            self.assertIn(words, out)

    def test_filters(self):
        self.assertEqual([p["pledger"] for p in self.rows("pledges", "--country", "nor")], ["Norwegen"])
        self.assertEqual(self.rows("pledges", "--status", "refused", "--country", "NOR"), [])
        self.assertEqual([p["stance"] for p in self.rows("positions", "--actor", "Scholtz")], ["oppose"])
        self.assertEqual([p["topic"] for p in self.rows("positions", "--since", "2025-09")], ["ceasefire"])
        self.assertEqual(self.rows("positions", "--until", "2025-02"), [])
        self.assertEqual([a["id"] for a in self.rows("articles", "--source", "Kurier")], ["bericht"])
        self.assertEqual([a["id"] for a in self.rows("articles", "--limit", "1", "--offset", "1")], ["bericht"])
        self.assertIn("held", {e["told"].split()[0] for e in self.rows("timeline", "--actor", "Macron")} |
                      {m["status"] for m in self.rows("meetings", "--actor", "macron")})

    def test_every_kind_in_every_format(self):
        for kind in ("meetings", "participants", "pledges", "positions", "actors", "articles", "timeline"):
            expected = self.rows(kind)
            self.assertTrue(expected, kind)
            out, _ = self.run_command("query", kind, "--db", self.archive, "--format", "json")
            self.assertEqual(json.loads(out), expected)
            out, _ = self.run_command("query", kind, "--db", self.archive, "--format", "csv")
            self.assertEqual(len(list(csv.DictReader(io.StringIO(out, newline="")))), len(expected))
            for format in ("table", "tsv", "markdown"):
                out, _ = self.run_command("query", kind, "--db", self.archive, "--format", format)
                self.assertGreaterEqual(len(out.splitlines()), len(expected) + 1)

    def test_a_fact_and_an_article_are_shown_with_their_words(self):
        fact = self.rows("pledges", "--country", "NOR")[0]["fact"]
        out, _ = self.run_command("show", "--db", self.archive, str(fact), "bericht")
        self.assertIn("300", out)
        self.assertGreaterEqual(out.count("Norwegen sagte der Ukraine 300 Millionen Euro zu."), 2)
        _, err = self.run_command("show", "--db", self.archive, "niemand", status=66)
        self.assertIn("niemand", err)

    def test_mistakes_are_told_with_a_remedy(self):
        for args, hint in ((("query", "meetngs"), "did you mean meetings"),
                           (("query", "pledges", "--stance", "support"), "--stance is no filter of pledges"),
                           (("query", "positions", "--topic", "wetter"), "troop_deployment"),
                           (("query", "positions", "--since", "gestern"), "2025-03-27"),
                           (("query", "positions", "--country", "Deutschland"), "DEU"),
                           (("query", "positions", "--min-confidence", "viel"), "0 to 1"),
                           (("query", "positions", "--format", "xml"), "markdown")):
            _, err = self.run_command(*args, "--db", self.archive, status=2)
            self.assertIn(hint, err)

    def test_other_files_are_told_apart(self):
        _, err = self.run_command("query", "meetings", "--db", self.dir / "none.db", status=74)
        self.assertIn("--db", err)
        (self.dir / "text.db").write_text("no database at all " * 100)
        self.run_command("query", "meetings", "--db", self.dir / "text.db", status=65)
        with sqlite3.connect(self.dir / "other.db") as other:
            other.execute("CREATE TABLE x (y)")
        _, err = self.run_command("query", "meetings", "--db", self.dir / "other.db", status=65)
        self.assertIn("another application", err)
        with sqlite3.connect(self.archive) as old:
            old.execute("PRAGMA user_version = 1")
        _, err = self.run_command("query", "meetings", "--db", self.archive, status=76)
        self.assertIn("start its store", err)


if __name__ == "__main__":
    unittest.main()
