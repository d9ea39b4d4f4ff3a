"""Who may connect, and do what: keys and roles on TCP between real processes."""

import os
import socket
import unittest

from house import House, write_articles

DENIED = 79


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Keys(House):
    """A house whose servers listen on TCP and admit by keys only."""

    def setUp(self):
        super().setUp()
        self.broker_port, self.store_port = free_port(), free_port()
        self.keys = self.dir / "keys"
        self.use("chief", "all")

    @property
    def broker_ep(self):
        return f"tcp://127.0.0.1:{self.broker_port}"

    @property
    def store_ep(self):
        return f"tcp://127.0.0.1:{self.store_port}"

    def make(self, name, roles):
        self.run_command("keys", "make", "--keys", self.keys, "--roles", roles, name)
        return self.keys / f"{name}.key"

    def use(self, name, roles):
        """A key for this test's own commands (DEPESCHE_KEY)."""
        os.environ["DEPESCHE_KEY"] = str(self.make(name, roles))
        self.addCleanup(os.environ.pop, "DEPESCHE_KEY", None)

    def broker(self, *more):
        return super().broker("--keys", self.keys, *more)

    def store(self, *more):
        return super().store("--keys", self.keys, *more)

    def servers(self):
        broker, store = self.broker(), self.store()
        self.wait_for("both", lambda: self.status().get("broker") and self.status().get("store"))
        return broker, store

    def broker_state(self):
        return self.status().get("broker") or {}

    def refused(self, *args, key=None, says, **kw):
        env = {"DEPESCHE_KEY": str(key)} if key else {"DEPESCHE_KEY": ""}
        out, err = self.run_command(*args, status=DENIED, env=env, **kw)
        self.assertIn(says, err + out)

    def test_articles_become_facts_and_each_needs_its_role(self):
        self.servers()
        desk, reader = self.make("desk", "feed"), self.make("reader", "follow")
        self.worker("--key", self.make("worker", "work,sink"))
        articles = write_articles(self.dir / "a.jsonl", 40)
        self.wait_for("a worker", lambda: self.broker_state().get("workers"))
        self.assertEqual(self.feed(articles, more=("--key", desk)), {"accepted": 40, "known": 0, "refused": 0})
        self.wait_until_done(40)
        self.assert_each_stored_once(40)
        seen = self.follow("--key", reader, "--since", 0, "--until-head", "--quiet").splitlines()
        self.assertEqual(len(seen), self.status()["store"]["head"])
        self.refused("feed", "--broker", self.broker_ep, articles, key=reader, says="role feed")
        self.refused("follow", "--store", self.store_ep, "--since", 0, key=desk, says="role follow")
        self.follow("--key", reader, "--name", "r", "--since", 0, "--until-head", "--quiet")
        self.refused("follow", "--store", self.store_ep, "--name", "r", key=desk, says="role follow")
        self.refused("subs", "list", "--store", self.store_ep, key=reader, says="role admin")
        self.refused("subs", "drop", "--store", self.store_ep, "r", key=reader, says="role admin")
        self.refused("dead", "list", "--broker", self.broker_ep, key=desk, says="role admin")

    def test_nobody_gets_in_without_a_key_that_is_admitted(self):
        broker, store = self.servers()
        articles = write_articles(self.dir / "a.jsonl", 3)
        stranger, wrong = self.dir / "stranger.key", self.dir / "wrong.key"
        self.run_command("keys", "make", "--server", self.public_key("server"), "--out", stranger, "stranger")
        self.run_command("keys", "make", "--server", self.public_key("chief"), "--out", wrong, "wrong")
        feed = ("feed", "--broker", self.broker_ep, articles)
        self.refused(*feed, key=stranger, says="does not admit this key")
        self.refused(*feed, key=wrong, says="has another one than the key file names")
        self.refused(*feed, says="wants a key")
        self.refused("follow", "--store", self.store_ep, "--since", 0, key=stranger, says="does not admit this key")
        self.refused("status", "--broker", self.broker_ep, "--store", self.store_ep, says="wants a key")
        self.wait_for("a line of the log", lambda: "key.refused" in broker.log.read_text())
        self.assertEqual(self.broker_state()["accepted"], 0)
        self.run_command("keys", "admit", "--keys", self.keys, "--roles", "feed", "stranger",
                         self.public_key_of(stranger))
        admitted = {"DEPESCHE_KEY": str(stranger)}
        self.wait_for("admission", lambda: self.run_command(*feed, status=None, env=admitted)[1].startswith("accepted 3"))

    def public_key_of(self, path):
        return next(line.split()[1] for line in path.read_text().splitlines() if line.startswith("public"))

    def public_key(self, name):
        return self.public_key_of(self.keys / f"{name}.key")

    def test_a_worker_that_may_not_store_ends_and_blames_no_article(self):
        self.servers()
        self.feed(write_articles(self.dir / "a.jsonl", 5))
        worker = self.worker("--key", self.make("half", "work"))
        self.assertEqual(worker.wait(60), DENIED)
        self.assertIn("role sink", worker.log.read_text())
        state = self.broker_state()
        self.assertEqual((state["done"], state["buried"]), (0, 0))
        self.worker("--key", self.make("whole", "work,sink"))
        self.assertEqual(self.wait_until_done(5)["done"], 5)
        self.assert_each_stored_once(5)

    def test_a_dropped_key_is_out_at_once_and_an_admitted_one_is_waited_for(self):
        self.servers()
        key = self.make("worker", "work,sink")
        copy = self.dir / "copy.key"
        copy.write_bytes(key.read_bytes())
        copy.chmod(0o600)
        worker = self.worker("--key", copy)
        self.wait_for("a worker", lambda: self.broker_state().get("workers"))
        self.run_command("keys", "drop", "--keys", self.keys, "worker")
        self.assertEqual(worker.wait(60), DENIED)
        self.assertIn("no longer admitted", worker.log.read_text())
        worker = self.worker("--key", copy)
        self.wait_for("its complaint", lambda: "key.denied" in worker.log.read_text())
        self.assertIsNone(worker.poll(), "it goes on trying")
        self.run_command("keys", "admit", "--keys", self.keys, "--roles", "work,sink", "worker",
                         self.public_key_of(copy))
        self.wait_for("a worker", lambda: self.broker_state().get("workers"))
        self.feed(write_articles(self.dir / "a.jsonl", 5))
        self.assertEqual(self.wait_until_done(5)["done"], 5)

    def test_a_port_for_other_machines_needs_keys(self):
        env = {"DEPESCHE_KEY": ""}
        everywhere = f"tcp://0.0.0.0:{self.broker_port}"
        _, err = self.run_command("broker", "--data", self.dir / "b", "--listen", everywhere, status=2, env=env)
        self.assertIn("--keys", err)
        _, err = self.run_command("store", "--db", self.dir / "s.db", "--listen", everywhere, status=2, env=env)
        self.assertIn("--keys", err)
        self.spawn("broker", "broker", "--data", self.dir / "b", "--listen", everywhere, "--keys", self.keys)
        self.wait_for("the broker", lambda: "broker" in self.status())

    def test_what_others_can_read_is_no_secret(self):
        self.servers()
        key = self.make("desk", "feed")
        key.chmod(0o644)
        articles = write_articles(self.dir / "a.jsonl", 1)
        self.refused("feed", "--broker", self.broker_ep, articles, key=key, says="chmod 600")
        (self.keys / "server.key").chmod(0o640)
        _, err = self.run_command("broker", "--data", self.dir / "b2", "--keys", self.keys, "--listen",
                                  f"tcp://127.0.0.1:{free_port()}", status=DENIED)
        self.assertIn("chmod 600", err)

    def test_garbage_at_the_door_hurts_nobody(self):
        broker, store = self.servers()
        for junk in (b"", b"GET / HTTP/1.1\r\n\r\n", os.urandom(4096), b"\xff" + b"\0" * 8 + b"\x7f\x03" + b"\0" * 60,
                     b"\xff\0\0\0\0\0\0\0\x01\x7f\x03\x01CURVE" + b"\0" * 15 + b"\0" * 32 + os.urandom(2000)):
            for port in (self.broker_port, self.store_port):
                with socket.create_connection(("127.0.0.1", port), timeout=10) as s:
                    s.sendall(junk)
        held = [socket.create_connection(("127.0.0.1", self.broker_port)) for _ in range(50)]  # that never say a word
        self.worker("--key", self.make("worker", "work,sink"))
        self.feed(write_articles(self.dir / "a.jsonl", 10))
        self.assertEqual(self.wait_until_done(10)["done"], 10)
        for s in held:
            s.close()
        self.assertIsNone(broker.poll())
        self.assertIsNone(store.poll())


if __name__ == "__main__":
    unittest.main(verbosity=2)
