"""A network between two machines that is cut and healed: servers in one network namespace, workers, feeder and follower
in another, a pair of veth between them, keys on TCP.

    sudo python3 tests/fault/network.py [--cuts N] [--seed S]

The line goes down without a word: no connection is closed, packets just end. Afterwards the same must be true as after
tests/fault/storm.py. Needs root and iproute2; without them the test is skipped.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import time
import unittest

from storm import Storm

SERVER, CLIENT = "10.199.77.1", "10.199.77.2"
CUT_S = (0.5, 9)  # shorter and longer than the silence that parts take for an end


def ip(*args):
    subprocess.run(["ip", *map(str, args)], check=True, capture_output=True)


def can_have_namespaces():
    if not shutil.which("ip"):
        return False
    name = f"dp{os.getpid()}probe"
    if subprocess.run(["ip", "netns", "add", name], capture_output=True).returncode:
        return False
    return subprocess.run(["ip", "netns", "del", name], capture_output=True).returncode == 0


class Network(Storm):
    cuts = 3

    def setUp(self):
        if not can_have_namespaces():
            self.skipTest("needs root and iproute2 for network namespaces")
        super().setUp()
        self.here, self.there = f"dp{os.getpid()}s", f"dp{os.getpid()}c"
        for name in (self.here, self.there):
            ip("netns", "add", name)
            self.addCleanup(ip, "netns", "del", name)
        ip("link", "add", f"{self.here}0", "type", "veth", "peer", "name", f"{self.there}0")
        for name, address in ((self.here, SERVER), (self.there, CLIENT)):
            ip("link", "set", f"{name}0", "netns", name)
            ip("-n", name, "addr", "add", f"{address}/24", "dev", f"{name}0")
            ip("-n", name, "link", "set", f"{name}0", "up")
            ip("-n", name, "link", "set", "lo", "up")
        self.keys = self.dir / "keys"
        self.run_command("keys", "make", "--keys", self.keys, "--roles", "all", "all")
        os.environ["DEPESCHE_KEY"] = str(self.keys / "all.key")
        self.addCleanup(os.environ.pop, "DEPESCHE_KEY", None)

    # ---- everything but broker and store lives on the other side

    broker_ep, store_ep = f"tcp://{SERVER}:5570", f"tcp://{SERVER}:5580"

    def command_line(self, args):
        place = self.here if str(args[0]) in ("broker", "store") else self.there
        return ["ip", "netns", "exec", place, *super().command_line(args)]

    def broker(self, *more):
        return super().broker("--keys", self.keys, *more)

    def store(self, *more):
        return super().store("--keys", self.keys, *more)

    def cut(self):
        line = f"{self.there}0"
        ip("-n", self.there, "link", "set", line, "down")
        time.sleep(self.dice.uniform(*CUT_S))  # the fault itself
        ip("-n", self.there, "link", "set", line, "up")

    def test_nothing_is_lost_and_nothing_counted_twice(self):
        self.blow(["cut"] * self.cuts)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cuts", type=int, default=Network.cuts)
    parser.add_argument("--seed", type=int, default=Network.seed)
    args = parser.parse_args()
    Network.cuts, Network.seed = args.cuts, args.seed
    unittest.main(argv=[sys.argv[0], "Network"], verbosity=2)
