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


if __name__ == "__main__":
    unittest.main()
