"""Every way out of the machine that a program might try. Standard library only.

Its text also runs in the sandbox, where nothing of ours can be imported.
"""

import ctypes
import json
import os
import socket
import struct
import sys

LIBC = ctypes.CDLL(None, use_errno=True)
STREAM, DATAGRAM, RAW, FAST_OPEN = 1, 2, 3, 0x20000000


def attempts(v4: str, v6: str, port: int, daemon: str, outer_pid: int) -> dict[str, str]:
    """Name of each attempt → `through`, or what it was refused with.

    Args:
        v4, v6: addresses of one machine outside; it answers TCP and UDP at `port`, and DNS.
        daemon: path of a local socket that somebody else listens at.
        outer_pid: a process in another network.
    """
    ways = {
        "tcp4": lambda: tcp(socket.AF_INET, v4, port),
        "tcp6": lambda: tcp(socket.AF_INET6, v6, port),
        "udp4": lambda: udp(socket.AF_INET, v4, port),
        "udp6": lambda: udp(socket.AF_INET6, v6, port),
        "mapped": lambda: tcp(socket.AF_INET6, f"::ffff:{v4}", port),
        "dns": lambda: socket.getaddrinfo("outer.test", port),
        "raw": lambda: raw(v4),
        "packet": frame,
        "daemon": lambda: local(daemon),
        "native tcp4": lambda: native_connect(socket.AF_INET, address4(v4, port)),
        "native tcp6": lambda: native_connect(socket.AF_INET6, address6(v6, port)),
        "native udp": lambda: native_udp(address4(v4, port)),
        "native dns": native_dns,
        "native fast open": lambda: native_fast_open(address4(v4, port)),
        "native daemon": lambda: native_connect(
            socket.AF_UNIX, struct.pack("=H108s", 1, daemon.encode())
        ),
        "another network": lambda: elsewhere(outer_pid),
    }
    return {name: outcome(act) for name, act in ways.items()}


def outcome(act) -> str:
    try:
        act()
    except OSError as error:
        return str(error)
    return "through"


def tcp(family: int, host: str, port: int) -> None:
    with socket.socket(family) as client:
        client.settimeout(2)
        client.connect((host, port))


def udp(family: int, host: str, port: int) -> None:
    with socket.socket(family, socket.SOCK_DGRAM) as client:
        client.settimeout(2)
        client.sendto(b"out", (host, port))
        client.recv(10)


def raw(host: str) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP) as client:
        client.sendto(struct.pack("!BBHHH", 8, 0, 0xF7FE, 0, 1), (host, 0))


def frame() -> None:
    with socket.socket(socket.AF_PACKET, socket.SOCK_RAW) as client:
        client.bind(("inner", 0))
        client.send(b"\xff" * 12 + b"\x08\x00" + b"\x45" + bytes(60))


def local(path: str) -> None:
    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(2)
        client.connect(path)


def address4(host: str, port: int) -> bytes:
    return struct.pack("=H", socket.AF_INET) + struct.pack("!H", port) + packed(host) + bytes(8)


def address6(host: str, port: int) -> bytes:
    head = struct.pack("=H", socket.AF_INET6) + struct.pack("!HI", port, 0)
    return head + packed(host) + bytes(4)


def packed(host: str) -> bytes:
    return socket.inet_pton(socket.AF_INET6 if ":" in host else socket.AF_INET, host)


def checked(result: int) -> int:
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result


def native_connect(family: int, address: bytes) -> None:
    with native_socket(family, STREAM) as fd:
        checked(LIBC.connect(fd.number, address, len(address)))


def native_udp(address: bytes) -> None:
    with native_socket(socket.AF_INET, DATAGRAM) as fd:
        checked(LIBC.sendto(fd.number, b"out", 3, 0, address, len(address)))


def native_fast_open(address: bytes) -> None:
    with native_socket(socket.AF_INET, STREAM) as fd:
        checked(LIBC.sendto(fd.number, b"out", 3, FAST_OPEN, address, len(address)))


class native_socket:  # noqa: N801 (used as a function)
    """A socket that Python does not know of."""

    def __init__(self, family: int, kind: int) -> None:
        self.number = checked(LIBC.socket(int(family), kind, 0))

    def __enter__(self):
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self.number)


def native_dns() -> None:
    found = ctypes.c_void_p()
    if LIBC.getaddrinfo(b"outer.test", b"80", None, ctypes.byref(found)) != 0:
        raise OSError("not resolved")
    LIBC.freeaddrinfo(found)


def elsewhere(pid: int) -> None:
    """Into the network of another process; kept for last, since there is no way back."""
    fd = os.open(f"/proc/{pid}/ns/net", os.O_RDONLY)
    try:
        checked(LIBC.setns(fd, 0))
    finally:
        os.close(fd)


if __name__ == "__main__":
    v4, v6, port, daemon, outer_pid = sys.argv[1:6]
    sys.stdout.write(json.dumps(attempts(v4, v6, int(port), daemon, int(outer_pid))))
