"""A client that speaks ZMTP 3.1 (RFC 37) by hand, NULL mechanism, and so can be as rude as a test wants."""

import socket
import struct

MORE, LONG, COMMAND = 1, 2, 4


class Client:
    def __init__(self, endpoint, timeout_s=30):
        kind, _, address = endpoint.partition("://")
        if kind == "ipc":
            self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            self.socket.settimeout(timeout_s)
            self.socket.connect(address)
        else:
            host, _, port = address.rpartition(":")
            self.socket = socket.create_connection((host, int(port)), timeout_s)
        self.socket.sendall(b"\xff" + bytes(8) + b"\x7f\x03\x01" + b"NULL".ljust(20, b"\0") + bytes(32))
        self.read(64)
        self.command(b"\x05READY" + self.property(b"Socket-Type", b"DEALER") + self.property(b"Identity", b""))
        self.read_frame()

    @staticmethod
    def property(name, value):
        return bytes([len(name)]) + name + struct.pack(">I", len(value)) + value

    def read(self, size):
        data = b""
        while len(data) < size:
            part = self.socket.recv(size - len(data))
            if not part:
                raise EOFError("the server closed the connection")
            data += part
        return data

    def read_frame(self):
        flags = self.read(1)[0]
        size = struct.unpack(">Q", self.read(8))[0] if flags & LONG else self.read(1)[0]
        return flags, self.read(size)

    def command(self, body):
        self.socket.sendall(bytes([COMMAND, len(body)]) + body)

    @staticmethod
    def frame(body, more=False):
        flags = MORE if more else 0
        if len(body) > 255:
            return bytes([flags | LONG]) + struct.pack(">Q", len(body)) + body
        return bytes([flags, len(body)]) + body

    @classmethod
    def message(cls, verb, body=b""):
        """The bytes of one message of Depesche."""
        return cls.frame(b"DP\x01" + bytes([verb]), more=True) + cls.frame(body)

    def send(self, verb, body=b""):
        self.socket.sendall(self.message(verb, body))

    def receive(self):
        """(verb, body) of the next message; commands are read over."""
        frames = []
        while True:
            flags, body = self.read_frame()
            if flags & COMMAND:
                continue
            frames.append(body)
            if not flags & MORE:
                return frames[0][3], frames[1]

    def close(self):
        self.socket.close()
