"""Broker and store as services: what they tell systemd, and that the unit files are sound."""

import os
import pathlib
import shutil
import signal
import socket
import subprocess
import time
import unittest

from house import DEPESCHE, House, PATIENCE

UNITS = pathlib.Path(__file__).parents[2] / "packaging" / "systemd"


class Service(House):
    def setUp(self):
        super().setUp()
        self.manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.manager.bind(str(self.dir / "notify"))
        self.manager.settimeout(PATIENCE)
        self.addCleanup(self.manager.close)

    def service(self, *args):
        env = {**os.environ, "NOTIFY_SOCKET": str(self.dir / "notify"), "WATCHDOG_USEC": "400000"}
        process = subprocess.Popen([DEPESCHE, *map(str, args)], env=env, stdin=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        self.processes.append(process)
        return process

    def heard(self):
        return self.manager.recv(200).decode()

    def check(self, *args):
        process = self.service(*args)
        self.assertEqual(self.heard(), "READY=1")
        began = time.monotonic()
        for _ in range(5):
            self.assertEqual(self.heard(), "WATCHDOG=1")
        self.assertLess(time.monotonic() - began, 5)  # each 0.2 s, and machines are slow
        process.send_signal(signal.SIGSTOP)  # hangs: the watchdog hears nothing any more
        time.sleep(0.3)  # until the signal has arrived; what was said before it is thrown away below
        self.manager.settimeout(0.1)
        try:
            while True:
                self.heard()
        except socket.timeout:
            pass
        time.sleep(0.5)  # more than the watchdog's 0.4 s
        self.assertRaises(socket.timeout, self.heard)
        self.manager.settimeout(PATIENCE)
        process.send_signal(signal.SIGCONT)
        self.assertEqual(self.heard(), "WATCHDOG=1")
        process.send_signal(signal.SIGTERM)
        said = [self.heard()]
        while said[-1] != "STOPPING=1":
            said.append(self.heard())
        self.assertEqual(set(said[:-1]) - {"WATCHDOG=1"}, set())
        self.assertEqual(process.wait(PATIENCE), 0)

    def test_the_broker_tells_when_it_is_ready_alive_and_stopping(self):
        self.check("broker", "--data", self.dir / "broker", "--listen", self.broker_ep)

    def test_the_store_tells_when_it_is_ready_alive_and_stopping(self):
        self.check("store", "--db", self.db, "--listen", self.store_ep)

    def test_who_cannot_start_never_says_that_he_is_ready(self):
        (self.dir / "broker").mkdir()
        (self.dir / "broker" / "journal.db").write_bytes(b"no database at all" * 100)
        self.assertEqual(self.service("broker", "--data", self.dir / "broker", "--listen", self.broker_ep)
                         .wait(PATIENCE), 77)
        self.manager.settimeout(0.1)
        self.assertRaises(socket.timeout, self.heard)

    @unittest.skipUnless(shutil.which("systemd-analyze"), "no systemd here")
    def test_the_unit_files_are_sound(self):
        folder = self.dir / "units"
        folder.mkdir()
        for unit in UNITS.glob("*.service"):
            text = unit.read_text().replace("/usr/bin/depesche", DEPESCHE).replace("User=depesche\n", "")
            name = unit.name.replace("@", "@1")
            (folder / name).write_text(text)
            done = subprocess.run(["systemd-analyze", "verify", "--man=no", str(folder / name)], capture_output=True,
                                  timeout=PATIENCE)
            self.assertEqual((done.returncode, done.stderr), (0, b""), unit)


if __name__ == "__main__":
    unittest.main(verbosity=2)
