"""A machine outside: answers TCP, UDP and DNS, and tells which packets came. Run as a program.

Says `ready`, then answers each line on stdin by the packets since the last one, as JSON.
"""

import json
import socket
import sys
import threading

V4, V6, PORT = "10.77.0.1", "fd77::1", 7777
IPV4, IPV6 = 0x0800, 0x86DD
ICMPV6, HOP_BY_HOP = 58, 0
EVERY_PACKET = 3


def main() -> None:
    with socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(EVERY_PACKET)) as capture:
        capture.bind(("outer", 0))
        capture.setblocking(False)
        listener = socket.create_server(("", PORT), family=socket.AF_INET6, dualstack_ipv6=True)
        for family, host in ((socket.AF_INET, V4), (socket.AF_INET6, V6)):
            start(echo, datagrams(family, host, PORT))
        start(resolve, datagrams(socket.AF_INET, V4, 53))
        start(accept, listener)
        say("ready")
        for _ in sys.stdin:
            say(json.dumps(list(captured(capture))))


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def start(work, server: socket.socket) -> None:
    threading.Thread(target=work, args=(server,), daemon=True).start()


def datagrams(family: int, host: str, port: int) -> socket.socket:
    server = socket.socket(family, socket.SOCK_DGRAM)
    server.bind((host, port))
    return server


def accept(listener: socket.socket) -> None:
    while True:
        listener.accept()[0].close()


def echo(server: socket.socket) -> None:
    while True:
        said, who = server.recvfrom(2000)
        server.sendto(said, who)


def resolve(server: socket.socket) -> None:
    """Every name is 10.77.0.1; none has an IPv6 address."""
    while True:
        asked, who = server.recvfrom(2000)
        question = asked[12 : asked.index(b"\0", 12) + 5]
        is_a = question[-4:-2] == b"\0\1"
        answer = b"\xc0\x0c\0\1\0\1\0\0\0\1\0\4" + socket.inet_aton(V4) if is_a else b""
        head = asked[:2] + b"\x81\x80\0\1" + (b"\0\1" if is_a else b"\0\0") + bytes(4)
        server.sendto(head + question + answer, who)


def captured(capture: socket.socket):
    """IP packets that came in, without those by which IPv6 itself looks for its neighbours."""
    while True:
        try:
            packet, (_, protocol, kind, *_) = capture.recvfrom(65_536)
        except BlockingIOError:
            return
        if kind == socket.PACKET_OUTGOING or protocol not in (IPV4, IPV6):
            continue
        what = packet[14 + 9] if protocol == IPV4 else packet[14 + 6]
        if protocol == IPV4 or what not in (ICMPV6, HOP_BY_HOP):
            yield f"IPv{4 if protocol == IPV4 else 6} protocol {what}"


if __name__ == "__main__":
    main()
