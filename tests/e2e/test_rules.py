"""The tools around the rule pack: what they say of packs and articles, and a worker that loads a pack anew."""

import json
import re
import shutil
import signal
import unittest

import house


class Bounds(house.House):
    def test_extract_tells_what_was_too_much(self):
        text = "Polen, Norwegen und Litauen warten. " * 7000
        _, err = self.run_command("extract", "-", stdin=text.encode())
        self.assertIn("truncated: more than 20000 mentions", err)
        _, err = self.run_command("extract", "-", stdin=b"Polen wartet.")
        self.assertEqual(err, "")

    def test_worker_logs_what_was_too_much(self):
        path = self.dir / "long.txt"
        path.write_text("Polen, Norwegen und Litauen warten. " * 7000, encoding="utf-8")
        self.broker()
        self.store()
        worker = self.worker()
        self.feed(path)
        self.wait_until_done(1)
        self.assertIn("ev=article.truncated job=1 bounds=mentions", worker.log.read_text())


PACK = """verb versprechen
  present verspricht
  past versprach
  participle versprochen
verbs weak
  lemma loben
country NOR
  name Norwegen
country POL
  name Polen
goods weapons
  name Rakete
words article
  form eine
words accusative
  form eine
"""
RULE = """rule pledge.give
  kind pledge
  verb versprechen
  pledger subject
  recipient dative
  look object
  status committed
  example Norwegen verspricht Polen eine Rakete.
  no Norwegen lobt Polen.
"""


class Pack(house.House):
    def setUp(self):
        super().setUp()
        self.pack = self.dir / "pack"
        (self.pack / "lexicon").mkdir(parents=True)
        self.words = self.pack / "lexicon" / "words.lex"
        self.words.write_text(PACK, encoding="utf-8")
        self.rules = self.pack / "a.rules"
        self.rules.write_text(RULE, encoding="utf-8")

    def rules_command(self, *args, status=0):
        return self.run_command("rules", *args, "--rules", self.pack, status=status)


class Check(Pack):
    def test_the_installed_pack_is_sound(self):
        out, _ = self.run_command("rules", "check")
        self.assertIn("no mistakes", out.splitlines()[-1])
        out, _ = self.run_command("rules", "test")
        self.assertRegex(out, r"^\d+ rules, \d+ examples, \d+ counter-examples: 0 failed$")

    def test_tells_all_mistakes(self):
        self.rules.write_text(RULE.replace("verb versprechen", "verb verschenken") + "  kind pledge\n")
        self.words.write_bytes(PACK.encode() + b"place X\xe4\n")
        out, err = self.rules_command("check", status=65)
        self.assertIn(f"{self.rules}:3: \"verschenken\" is no verb of the lexicon; add it to verbs.lex", out)
        self.assertIn(f"{self.rules}:10: \"kind\" stands twice", out)
        self.assertIn(f"{self.words}:{PACK.count(chr(10)) + 1}: the line is not UTF-8", out)
        self.assertRegex(err, r"\d+ mistakes, \d+ warnings")

    def test_warnings_are_no_mistakes_unless_strict(self):
        self.rules.write_text(RULE.replace("  no Norwegen lobt Polen.\n", ""))
        out, _ = self.rules_command("check")
        self.assertIn(f"{self.rules}:1: warning: rule pledge.give has no counter-example", out)
        self.assertIn("no mistakes, 1 warning", out)
        self.rules_command("check", "--strict", status=65)

    def test_names_what_is_missing(self):
        _, err = self.run_command("rules", "chekc", status=2)
        self.assertIn('did you mean "check"', err)
        self.run_command("rules", "check", "--rules", self.dir / "nowhere", status=66)


class Test(Pack):
    def test_explain_tells_what_would_trigger(self):
        path = self.dir / "a.txt"
        path.write_text("Norwegen lobt Polen.", encoding="utf-8")
        out, _ = self.run_command("explain", "--rules", self.pack, "--why-not", "lobt", path)
        self.assertIn('no rule is triggered by "loben"; to have one, write in a rule: verb loben', out)

    def test_passes(self):
        out, _ = self.rules_command("test")
        self.assertEqual(out, "1 rule, 1 example, 1 counter-example: 0 failed\n")

    def test_tells_what_came_instead(self):
        self.rules.write_text(RULE + "  example Norwegen lobt Polen.\n  no Polen verspricht Norwegen eine Rakete.\n")
        out, err = self.rules_command("test", "pledge.give", status=65)
        self.assertIn(f"{self.rules}:10: pledge.give does not fire: Norwegen lobt Polen.", out)
        self.assertIn("came: nothing", out)
        self.assertIn("clause: loben (present), subject: Norwegen", out)
        self.assertIn(f"{self.rules}:11: pledge.give fires: Polen verspricht Norwegen eine Rakete.", out)
        self.assertIn("came: pledge: Polen → Norwegen, weapons, committed  [pledge.give]", out)
        self.assertIn("2 of the pack's sentences failed", err)
        self.rules_command("test", "pledge.gvie", status=66)


class Explain(house.House):
    TEXT = ("Norwegen sagte der Ukraine 20 Panzer zu. Polen will keine Soldaten in die Ukraine schicken. "
            "Der Wirt überreichte Polen Geld.")

    def explain(self, *args, status=0):
        path = self.dir / "a.txt"
        path.write_text(self.TEXT, encoding="utf-8")
        return self.run_command("explain", "--published", "2025-06-15", *args[:-1], path, *args[-1:], status=status)

    def test_explains_the_fact_with_this_number(self):
        out, _ = self.explain("1")
        self.assertIn("1  pledge: Norwegen → Ukraine, weapons, 20 Panzer, committed\n", out)
        self.assertIn("[Norwegen] *sagte* der [Ukraine] 20 Panzer zu.", out)
        self.assertRegex(out, r"rule +pledge\.commit .*pledges\.rules:\d+\n")
        self.assertRegex(out, r"type +»Panzer« \d+-\d+ → weapons .*nouns\.lex:\d+\n")
        self.assertNotIn("2  pledge", out)
        self.assertEqual(self.explain("--fact", "1", "1")[0], out)

    def test_numbers_are_those_of_extract(self):
        facts, _ = self.run_command("extract", "--published", "2025-06-15", "-", stdin=self.TEXT.encode())
        path = self.dir / "a.txt"
        path.write_text(self.TEXT, encoding="utf-8")
        out, _ = self.run_command("explain", "--published", "2025-06-15", path)
        heads = [line for line in out.splitlines() if line[:1].isdigit()]
        self.assertEqual(len(heads), len(facts.splitlines()))

    def test_why_not(self):
        path = self.dir / "a.txt"
        path.write_text(self.TEXT, encoding="utf-8")
        out, _ = self.run_command("explain", "--why-not", "20 Panzer", path)
        self.assertIn("states fact 1: pledge: Norwegen → Ukraine", out)

    def test_says_what_is_not_there(self):
        self.explain("99", status=66)
        self.explain("x", status=2)
        path = self.dir / "b.txt"
        path.write_text("Es regnet.", encoding="utf-8")
        out, _ = self.run_command("explain", path)
        self.assertIn("no facts", out)
        self.run_command("explain", "--why-not", "Schnee", path, status=66)


class Gap(Pack):
    def test_table_and_lines(self):
        path = self.dir / "a.txt"
        path.write_text("Xaver Ypsilon lobt Polen. Norwegen blubberte.", encoding="utf-8")
        out, _ = self.run_command("rules", "gap", "--rules", self.pack, path)
        self.assertIn(f"      1        1  subject  Xaver Ypsilon  {path}:0-13  Xaver Ypsilon lobt Polen\n", out)
        out, _ = self.run_command("rules", "gap", "--rules", self.pack, "--format", "jsonl", "--kind", "verb", path)
        self.assertEqual(json.loads(out), {"kind": "verb", "word": "blubberte", "count": 1, "articles": 1,
                                           "place": str(path), "start": 35, "end": 44, "text": "Norwegen blubberte"})
        out, _ = self.run_command("rules", "gap", "--rules", self.pack, "--top", "1", path)
        self.assertEqual(len(out.splitlines()), 2)
        self.run_command("rules", "gap", "--rules", self.pack, "--kind", "noun", path, status=2)
        self.run_command("rules", "gap", "--rules", self.pack, self.dir / "nowhere", status=66)


class Documentation(house.House):
    """docs/RULES.md agrees with the program."""

    ROOT = house.RULES.parent.parent

    def test_the_tutorial_works(self):
        text = (self.ROOT / "docs" / "RULES.md").read_text(encoding="utf-8")
        lines = text[text.index("**4."):text.index("**5.")].splitlines()
        rules = "\n".join(line[4:] for line in lines if line.startswith("    ")) + "\n"
        pack = self.dir / "de"
        shutil.copytree(house.RULES, pack)
        (pack / "tutorial.rules").write_text(rules, encoding="utf-8")
        ids = re.findall(r"^rule (\S+)", rules, re.M)
        self.assertEqual(ids, ["pledge.demine", "pledge.clear_mines"])
        out, _ = self.run_command("rules", "test", "--rules", pack, *ids)
        self.assertIn("2 rules, 2 examples, 2 counter-examples: 0 failed", out)
        out, _ = self.run_command("rules", "check", "--rules", pack)
        self.assertNotIn("tutorial.rules", out)

    def test_every_key_of_a_rule_is_described(self):
        source = (self.ROOT / "worker" / "extraction" / "rule_read.c").read_text(encoding="utf-8")
        table = source[source.index("KEYS[] = {"):]
        keys = re.findall(r'"(\w+)"', table[:table.index("};")])
        text = (self.ROOT / "docs" / "RULES.md").read_text(encoding="utf-8")
        text = text[text.index("## `rule ID`"):]
        self.assertGreater(len(keys), 30)
        self.assertEqual([key for key in keys if not re.search(rf"`{key}( yes)?`", text)], [])


class Bench(house.House):
    def test_measures_rules_twice_and_hostile_articles(self):
        out, _ = self.run_command("bench", "extract", "--count", "20", "--json")
        normal, hostile = (json.loads(line)["lines"] for line in out.splitlines())
        self.assertIn("the same, each rule twice", [line["what"] for line in normal])
        self.assertGreater(len(hostile), 10)
        per_byte = [line["seconds"] / line["bytes"] for line in hostile]
        # Generous, for others use the machine: a cost that grows with the square shows as hundreds of times.
        self.assertLess(max(per_byte[1:]), 30 * per_byte[0], out)


    def test_a_queue_of_the_bench_ends_with_all_done(self):
        out, _ = self.run_command("bench", "queue", "--count", "500", "--data", self.dir, "--json")
        line = json.loads(out)
        self.assertEqual((line["system"], line["count"], line["size"], line["window"]), ("depesche", 500, 4096, 256))
        self.assertGreaterEqual(line["total_s"], line["put_s"])
        self.assertEqual(list(self.dir.glob("depesche-bench-*")), [], "nothing is left behind")


class Reload(Pack):
    """A worker whose pack changes while it works."""

    def setUp(self):
        super().setUp()
        self.fed = 0

    def start(self, *more):
        self.broker()
        self.store()
        return self.worker("--rules", self.pack, *more)

    def feed_one(self):
        """An article of its own; gives the rules of its facts and the version that stated them."""
        self.fed += 1
        path = self.dir / f"{self.fed}.txt"
        path.write_text(f"Norwegen verspricht Polen eine Rakete. Norwegen lobt Polen {self.fed} Mal.", encoding="utf-8")
        self.feed(path)
        self.wait_until_done(self.fed)
        return self.query("SELECT f.rule, e.rules_version FROM fact f JOIN extraction e ON e.id = f.extraction "
                          "ORDER BY e.id DESC LIMIT 1")[0]

    def wait_for_log(self, worker, text):
        self.wait_for(text, lambda: text in worker.log.read_text())

    def test_hangup_loads_the_pack_anew(self):
        worker = self.start("--no-watch")
        rule, first = self.feed_one()
        self.assertEqual(rule, "pledge.give")
        self.rules.write_text(RULE.replace("pledge.give", "pledge.new"))
        worker.send_signal(signal.SIGHUP)
        self.wait_for_log(worker, "ev=rules.loaded")
        rule, second = self.feed_one()
        self.assertEqual(rule, "pledge.new")
        self.assertNotEqual(first, second)
        self.assertIn(f"version={second} changed=1", worker.log.read_text())
        self.wait_for("the broker to know the version",
                      lambda: self.status()["broker"]["workers"][0]["rules_version"] == second)
        self.rules.write_text(RULE.replace("kind pledge", "kind plegde"))
        worker.send_signal(signal.SIGHUP)
        self.wait_for_log(worker, "ev=rules.refused")
        self.assertIn(f"kept={second}", worker.log.read_text())
        self.assertIn("a.rules:2: ", worker.log.read_text())
        self.assertEqual(self.feed_one(), ("pledge.new", second))
        self.rules.write_text(RULE)
        worker.send_signal(signal.SIGHUP)
        self.wait_for_log(worker, f"version={first} changed=1")
        self.assertEqual(self.feed_one(), ("pledge.give", first))
        self.stop(worker)

    def test_a_changed_pack_is_noticed(self):
        worker = self.start()
        _, first = self.feed_one()
        self.rules.write_text(RULE.replace("pledge.give", "pledge.new"))
        self.wait_for_log(worker, "ev=rules.loaded")
        rule, second = self.feed_one()
        self.assertEqual(rule, "pledge.new")
        self.assertNotEqual(first, second)
        self.words.write_text("country\n")
        self.wait_for_log(worker, "words.lex:1: a block without an id")
        self.assertEqual(self.feed_one(), ("pledge.new", second))
        self.stop(worker)


if __name__ == "__main__":
    unittest.main()
