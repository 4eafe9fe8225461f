"""What the kernel is told to refuse, as seccomp filters in classic BPF. Pure.

Covers x86-64 and aarch64. A filter sees numbers, never what a pointer points to: it can refuse
`connect`, and not `connect` to some address.

Source: seccomp(2), socket(2), system call tables of Linux 6.18.
"""

from __future__ import annotations

from collections.abc import Mapping
from errno import EPERM
from typing import Final

Instruction = tuple[int, int, int, int]
"""Code, jump if true, jump if false, operand."""
Program = list[Instruction]

_ARCHITECTURES: Final = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
_CALLS: Final[Mapping[str, tuple[int, int]]] = {
    "socket": (41, 198),
    "socketpair": (53, 199),
    "connect": (42, 203),
    "sendto": (44, 206),
    "sendmsg": (46, 211),
    "sendmmsg": (307, 269),
    # what would bring a socket of another network here, or act in another process that has one
    "setns": (308, 268),
    "pidfd_getfd": (438, 438),
    "ptrace": (101, 117),
    "process_vm_writev": (311, 271),
    # its requests, sockets and connections among them, pass by every filter
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
}
_IO_URING: Final = ("io_uring_setup", "io_uring_enter", "io_uring_register")
_TO_OTHERS: Final = ("pidfd_getfd", "process_vm_writev")
"""Sandlock's supervisor cannot do without these, so they are left to xnai itself."""
_LOAD, _AND, _EQ, _GE, _SET, _RETURN = 0x20, 0x54, 0x15, 0x35, 0x45, 0x06
_ALLOW: Final[Program] = [(_RETURN, 0, 0, 0x7FFF0000)]
_DENY: Final[Program] = [(_RETURN, 0, 0, 0x00050000 | EPERM)]
_ARCHITECTURE_AT: Final = 4
_X32: Final = 0x40000000
_UNIX, _INET, _INET6, _NETLINK = 1, 2, 10, 16
_STREAM, _SEQPACKET, _KIND = 1, 5, 0xF
_TCP, _ROUTE = 6, 0
_LENGTHS: Final = (16, 28)
"""Bytes of an IPv4 and of an IPv6 address as a socket takes it."""
_FAST_OPEN: Final = 0x20000000


class UnknownMachine(OSError):
    """There is no table of system calls for this kind of processor."""


def process_filter(machine: str) -> Program:
    """For xnai itself, and so for all that it starts: of what can leave a machine TCP is left.

    Datagrams, raw packets and vsock are out, and connecting by sending. The sandbox's tools need
    local sockets and ask the kernel for its interfaces. Local daemons, whom a library might ask to
    resolve a name, are told by the length of their address, which is never that of an IP address
    unless somebody pads it on purpose.

    Args:
        machine: as `os.uname().machine` says.

    Raises:
        UnknownMachine: no table for it.
    """
    asked = {_INET: _TCP_ONLY, _INET6: _TCP_ONLY, _UNIX: _ALLOW}
    asked[_NETLINK] = _choose(2, {_ROUTE: _ALLOW})
    rules: Mapping[str, Program] = {
        **dict.fromkeys(("setns", "ptrace", *_IO_URING), _DENY),
        "socket": _choose(0, asked),
        "connect": _choose(2, dict.fromkeys(_LENGTHS, _ALLOW)),
        "sendto": _without_fast_open(3),
        "sendmsg": _without_fast_open(2),
        "sendmmsg": _without_fast_open(3),
    }
    return _program(machine, rules)


def engine_filter(machine: str) -> Program:
    """For an engine, besides `process_filter`: it listens and accepts, so it may not connect.

    Raises:
        UnknownMachine: no table for it.
    """
    pair = _choose(1, {_STREAM: _ALLOW, _SEQPACKET: _ALLOW}, mask=_KIND)
    rules: Mapping[str, Program] = {
        **dict.fromkeys(_TO_OTHERS, _DENY),
        "socket": _choose(0, {_INET: _TCP_ONLY, _INET6: _TCP_ONLY}),
        "socketpair": _choose(0, {_UNIX: pair}),  # a pair of datagram sockets can be sent elsewhere
        "connect": _DENY,
        "sendto": _without_address(4),
    }
    return _program(machine, rules)


def _program(machine: str, rules: Mapping[str, Program]) -> Program:
    if machine not in _ARCHITECTURES:
        raise UnknownMachine(f"no table of system calls for {machine}")
    column, architecture = _ARCHITECTURES[machine]
    program: Program = [
        (_LOAD, 0, 0, _ARCHITECTURE_AT),
        (_EQ, 1, 0, architecture),
        *_DENY,  # a 32-bit program's calls have other numbers
        (_LOAD, 0, 0, 0),
        (_GE, 0, 1, _X32),  # so have those of x32, and no other call is as high
        *_DENY,
    ]
    for name, body in rules.items():
        program += [(_EQ, 0, len(body), _CALLS[name][column]), *body]
    return [*program, *_ALLOW]


def _choose(argument: int, cases: Mapping[int, Program], *, mask: int | None = None) -> Program:
    """Go on as the value of an argument says; refuse what is no case.

    The kernel itself reads these arguments as 32-bit numbers, so the upper half says nothing.
    """
    program: Program = [(_LOAD, 0, 0, _low(argument))]
    if mask is not None:
        program.append((_AND, 0, 0, mask))
    for value, body in cases.items():
        program += [(_EQ, 0, len(body), value), *body]
    return [*program, *_DENY]


def _without_fast_open(flags: int) -> Program:
    """TCP's fast open connects by sending."""
    return [(_LOAD, 0, 0, _low(flags)), (_SET, 0, 1, _FAST_OPEN), *_DENY, *_ALLOW]


def _without_address(pointer: int) -> Program:
    low = _low(pointer)
    return [
        (_LOAD, 0, 0, low),
        (_EQ, 0, 2, 0),
        (_LOAD, 0, 0, low + 4),
        (_EQ, 1, 0, 0),
        *_DENY,
        *_ALLOW,
    ]


def _low(argument: int) -> int:
    """Where the lower half of an argument lies in what a filter sees; both are little-endian."""
    return 16 + 8 * argument


_TCP_ONLY: Final = _choose(1, {_STREAM: _choose(2, {0: _ALLOW, _TCP: _ALLOW})}, mask=_KIND)
"""What the type and the protocol of an Internet socket may be."""
