"""Clients that mean no good, or have gone mad: whatever they do, the others are served and the memory stays bounded."""

import os
import pathlib
import resource
import socket
import struct
import threading
import unittest

from house import House, write_articles
from zmtp import LONG, Client

STATUS, FEED, FOLLOW, CREDIT = 1, 16, 64, 67
VISITORS_MAX = 2048  # proto/visitors.h
CONNECTIONS = 3000
# The address sanitizer keeps what was freed, by default 256 MiB of it, and memory is measured here.
os.environ["ASAN_OPTIONS"] = os.environ.get("ASAN_OPTIONS", "") + ":quarantine_size_mb=16"
GROWTH_MAX_MIB = 250  # what a flood may cost at most: queues of 1,000 messages each way, and what a sanitizer adds


def memory_mib(process):
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1024


def varint(number):
    out = b""
    while number > 127:
        out += bytes([number & 127 | 128])
        number >>= 7
    return out + bytes([number])


class Hostile(House):
    def setUp(self):
        super().setUp()
        self.servers = {"broker": self.broker(), "store": self.store()}
        self.wait_for("both", lambda: self.status().get("broker") and self.status().get("store"))
        self.before = {name: memory_mib(process) for name, process in self.servers.items()}

    def endpoints(self):
        return {"broker": self.broker_ep, "store": self.store_ep}.items()

    def still_well(self):
        self.worker()
        self.feed(write_articles(self.dir / "well.jsonl", 5, first=10**6))
        self.wait_until_done(5)
        for name, process in self.servers.items():
            self.assertIsNone(process.poll(), name)
            self.assertLess(memory_mib(process) - self.before[name], GROWTH_MAX_MIB, name)

    def test_a_frame_of_two_gigabytes_ends_its_connection(self):
        for name, endpoint in self.endpoints():
            client = Client(endpoint)
            client.socket.sendall(Client.frame(b"DP\x01" + bytes([FEED]), more=True))
            with self.assertRaises((EOFError, ConnectionError), msg=name):
                client.socket.sendall(bytes([LONG]) + struct.pack(">Q", 1 << 31))
                for _ in range(64):
                    client.socket.sendall(bytes(1 << 20))
                client.read(1)
            client.close()
        self.still_well()

    def test_frames_without_end_are_one_message_too_many(self):
        """A message of a hundred thousand frames: libzmq has no bound for their number."""
        for _, endpoint in self.endpoints():
            client = Client(endpoint)
            try:
                client.socket.sendall(Client.frame(b"DP\x01" + bytes([FEED]), more=True))
                for _ in range(1000):
                    client.socket.sendall(Client.frame(b"x" * 50, more=True) * 100)
                client.socket.sendall(Client.frame(b"x"))
            except ConnectionError:
                pass
            client.close()
        self.still_well()

    def test_a_flood_of_questions_whose_answers_nobody_reads(self):
        for _, endpoint in self.endpoints():
            client = Client(endpoint)
            client.socket.settimeout(5)
            try:
                for _ in range(500):
                    client.socket.sendall(Client.message(STATUS) * 200)
            except (TimeoutError, ConnectionError):
                pass  # no more is read from whoever reads nothing
            self.assertTrue(self.status().get("broker") and self.status().get("store"), "others are answered")
            client.close()
        self.still_well()

    def test_followers_that_never_read_hold_up_nobody(self):
        self.worker(), self.worker()
        lazy = []
        for number in range(20):
            client = Client(self.store_ep)
            client.send(FOLLOW, b"\x08" + varint(number + 1) + b"\x20" + varint(2**32 - 1))
            lazy.append(client)
        self.feed(write_articles(self.dir / "a.jsonl", 400))
        self.wait_until_done(400)
        head = self.status()["store"]["head"]
        self.assertEqual(len(self.follow("--since", 0, "--until-head", "--quiet").splitlines()), head)
        for client in lazy:
            client.close()
        self.still_well()

    def test_connections_that_never_say_a_word(self):
        held = []
        for _, endpoint in self.endpoints():
            for _ in range(300):
                s = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
                s.connect(endpoint.removeprefix("ipc://"))
                held.append(s)
        self.still_well()
        for s in held:
            s.close()

    def test_thousands_of_connections_leave_descriptors_and_those_who_were_there(self):
        """More than are let in, and than a process may usually have files: libzmq itself would end by abort()."""
        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        if most < 2 * CONNECTIONS:
            self.skipTest("too few open files are allowed here")
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
        for name, endpoint in self.endpoints():
            before, held = Client(endpoint), []
            for _ in range(CONNECTIONS):
                held.append(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM))
                held[-1].connect(endpoint.removeprefix("ipc://"))
            files = pathlib.Path(f"/proc/{self.servers[name].pid}/fd")
            self.wait_for(f"the {name} to turn some away", lambda: "connections.turned_away" in
                          self.servers[name].log.read_text())
            self.wait_for("room", lambda: len(list(files.iterdir())) < VISITORS_MAX + 100)
            before.send(STATUS, b"")
            self.assertEqual(before.receive()[0], STATUS + 1)
            before.close()
            for s in held:
                s.close()
            self.wait_for("the end of all", lambda: len(list(files.iterdir())) < 100)
        self.still_well()

    def test_articles_that_are_none(self):
        """FEED whose article is no protobuf, one after the other, while somebody feeds real ones."""
        client = Client(self.broker_ep)
        client.socket.settimeout(5)

        def pester():
            try:
                for number in range(20000):
                    client.send(FEED, b"\x08" + varint(number + 1) + b"\x12\x03abc")
            except (TimeoutError, OSError):
                pass

        thread = threading.Thread(target=pester)
        thread.start()
        self.still_well()
        client.close()
        thread.join()


if __name__ == "__main__":
    unittest.main(verbosity=2)
