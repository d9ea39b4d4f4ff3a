"""The tools around the rule pack: what they say of packs and articles, and a worker that loads a pack anew."""

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
    def test_passes(self):
        out, _ = self.rules_command("test")
        self.assertEqual(out, "1 rule, 1 examples, 1 counter-examples: 0 failed\n")

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


if __name__ == "__main__":
    unittest.main()
