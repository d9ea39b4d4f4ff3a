"""depesche top on a terminal: what stands on it, and that it is given back as it was."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
import unittest

from house import DEPESCHE, House, PATIENCE, write_articles

ENTER, LEAVE = "\x1b[?1049h", "\x1b[?1049l"


class Terminal:
    """A child on a terminal of its own, whose size can change."""

    def __init__(self, args, columns=100, rows=30):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ["TERM"] = "xterm"
            time.sleep(0.2)  # until the other side has set the size
            os.execv(DEPESCHE, [DEPESCHE, *args])
        self.resize(columns, rows)
        self.before = termios.tcgetattr(self.fd)
        self.said = ""
        self.status = None

    def resize(self, columns, rows):
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def read(self, seconds):
        """False: the child has closed the terminal."""
        if not select.select([self.fd], [], [], seconds)[0]:
            return True
        try:
            data = os.read(self.fd, 65536)
        except OSError:
            data = b""
        self.said += data.decode()
        return bool(data)

    def picture(self):
        """The lines of the last picture that is complete."""
        pictures = [p for p in self.said.split("\x1b[H")[1:] if p.endswith("\x1b[J")]
        return pictures[-1][:-3].replace("\x1b[K", "").split("\r\n") if pictures else []

    def see(self, pattern):
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and self.read(0.1):
            if re.search(pattern, "\n".join(self.picture())):
                return self.picture()
        raise AssertionError(f"{pattern} was not seen in\n" + "\n".join(self.picture()) + "\n" + repr(self.said[-500:]))

    def press(self, keys):
        os.write(self.fd, keys.encode())

    def end(self):
        """Its exit status, once it has ended."""
        until = time.monotonic() + PATIENCE
        while self.status is None and time.monotonic() < until:
            self.read(0.05)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
        while self.read(0):
            if not select.select([self.fd], [], [], 0)[0]:
                break
        return self.status

    def clear(self):
        if self.status is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.fd)


class Top(House):
    def top(self, *more, **size):
        terminal = Terminal(["top", "--broker", self.broker_ep, "--store", self.store_ep, "--every", "0.1s", *more], **size)
        self.addCleanup(terminal.clear)
        return terminal

    def expect_given_back(self, terminal):
        self.assertEqual((terminal.said.count(ENTER), terminal.said.count(LEAVE)), (1, 1))
        self.assertTrue(terminal.said.endswith(LEAVE), repr(terminal.said[-100:]))
        self.assertGreater(terminal.said.rindex("\x1b[?25h"), terminal.said.rindex("\x1b[?25l"))
        self.assertEqual(termios.tcgetattr(terminal.fd), terminal.before)

    def test_it_shows_what_status_shows_and_follows_it(self):
        self.broker(), self.store()
        articles = write_articles(self.dir / "a.jsonl", 30)
        self.feed(articles, more=("--priority", "backfill"))
        terminal = self.top()
        picture = "\n".join(terminal.see(r"queue +30 "))
        self.assertRegex(picture, r"backfill +30  #{30}\n")
        self.assertRegex(picture, r"high +0  \.{30}\n")
        self.assertIn("no workers: nothing is extracted", picture)
        self.worker()
        picture = "\n".join(terminal.see(r"queue +0 (?s:.*)\n1 worker\n"))
        self.wait_until_done(30)
        picture = "\n".join(terminal.see(r"done 30, buried 0"))
        store = self.status()["store"]
        self.assertRegex("\n".join(terminal.see(f"facts +{store['facts']} ")), f"meetings {store['meetings']},")
        terminal.press("xyz")
        terminal.press("q")
        self.assertEqual(terminal.end(), 0)
        self.expect_given_back(terminal)

    def test_every_signal_gives_the_terminal_back(self):
        self.broker(), self.store()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            terminal = self.top()
            terminal.see("broker ")
            os.kill(terminal.pid, number)
            self.assertEqual(terminal.end(), 0, number)
            self.expect_given_back(terminal)
        terminal = self.top()
        terminal.see("broker ")
        terminal.press("\x1a")  # Ctrl-Z stops nobody who holds the terminal
        terminal.press("\x03")
        self.assertEqual(terminal.end(), 0)
        self.expect_given_back(terminal)

    def test_it_fits_whatever_size_the_terminal_gets(self):
        self.broker(), self.store()
        terminal = self.top()
        whole = terminal.see(r"facts +0 (?s:.*)no workers: ")  # both have answered
        self.assertTrue(any(len(line) > 40 for line in whole))
        for columns, rows in ((40, 8), (1, 1), (300, 100), (20, 3)):
            terminal.resize(columns, rows)
            def fits():
                terminal.read(0.1)
                picture = terminal.picture()
                full = len(picture) == min(rows, len(whole))
                return full and all(len(line) <= columns for line in picture) and picture
            picture = self.wait_for(f"a picture for {columns} x {rows}", fits)
            if rows == 8:
                self.assertEqual(picture[-1], f"... {len(whole) - 7} more lines")
        terminal.press("q")
        self.assertEqual(terminal.end(), 0)

    def test_who_goes_is_missed_and_found_again(self):
        broker = self.broker()
        self.store()
        terminal = self.top()
        terminal.see("queue +0 ")  # the broker has answered
        self.kill(broker)
        terminal.see("NOT REACHABLE: silent for")
        self.broker()
        until = time.monotonic() + PATIENCE
        while "NOT REACHABLE" in "\n".join(terminal.picture()) and time.monotonic() < until:
            terminal.read(0.1)
        self.assertNotIn("NOT REACHABLE", "\n".join(terminal.picture()))

    def test_without_a_terminal_it_shows_everything_once(self):
        out, _ = self.run_command("top", "--broker", self.broker_ep, "--store", self.store_ep, status=69)
        self.assertEqual(out.count("NOT REACHABLE"), 2)
        self.broker(), self.store()
        out, err = self.run_command("top", "--broker", self.broker_ep, "--store", self.store_ep)
        self.assertRegex(out, r"(?s)broker +ipc.*queue +0 .*store +ipc.*facts +0 .*no workers")
        self.assertNotIn("\x1b", out)
        self.assertEqual(err, "")
        self.run_command("top", "--every", "1ms", status=2)

    def test_once_is_for_terminals_too(self):
        self.broker(), self.store()
        terminal = self.top("--once")
        self.assertEqual(terminal.end(), 0)
        self.assertNotIn("\x1b", terminal.said)
        self.assertIn("no workers", terminal.said)


if __name__ == "__main__":
    unittest.main(verbosity=2)
