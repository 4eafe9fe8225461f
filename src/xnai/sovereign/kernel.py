"""What the kernel is asked for, each for good: an own network, fewer powers, a filter.

Linux only. No external program is used. Each acts on the calling thread and on what it starts
afterwards, so there must be but one thread.

Source: unshare(2), user_namespaces(7), netdevice(7), capabilities(7), seccomp(2).
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import socket
import struct
from pathlib import Path
from typing import Final

from xnai.sovereign.filters import Program

_NEW_USER, _NEW_NET = 0x10000000, 0x40000000
_GET_FLAGS, _SET_FLAGS, _UP = 0x8913, 0x8914, 1
_SET_SECCOMP, _FILTER, _SET_NO_NEW_PRIVS = 22, 2, 38
_CAPABILITY_VERSION: Final = 0x20080522
_FILE_POWERS: Final = sum(1 << n for n in (0, 1, 2, 3, 4, 5, 14, 23, 24, 31))
"""What root keeps: chown, the three overrides of permissions, fsetid, kill, mlock, nice, limits,
and setfcap, without which bubblewrap could not map root into a namespace."""


class _Filter(ctypes.Structure):
    _fields_ = (("len", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def leave_the_network() -> None:
    """Go into a network of its own, with a loopback interface and nothing else.

    Sockets that are open already stay where they were made. Who may not make a network makes a
    user namespace first, in which it may.

    Raises:
        OSError: the kernel refused.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    user, group = os.geteuid(), os.getegid()
    if libc.unshare(_NEW_NET) != 0:
        _check(libc.unshare(_NEW_USER | _NEW_NET), "an own network is refused")
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        asked = struct.pack("16sH14x", b"lo", 0)
        (flags,) = struct.unpack("16xH14x", fcntl.ioctl(any_socket, _GET_FLAGS, asked))
        fcntl.ioctl(any_socket, _SET_FLAGS, struct.pack("16sH14x", b"lo", flags | _UP))


def drop_powers() -> None:
    """Give up what root could leave a namespace with; powers over files are kept.

    With `no_new_privs`, which goes first, no program that is started gets them back, sudo neither.

    Raises:
        OSError: the kernel refused.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    _check(libc.prctl(_SET_NO_NEW_PRIVS, ctypes.c_ulong(1), 0, 0, 0), "no_new_privs is refused")
    header = ctypes.create_string_buffer(struct.pack("=Ii", _CAPABILITY_VERSION, 0))
    held = ctypes.create_string_buffer(24)
    _check(libc.capget(header, held), "capabilities cannot be read")
    low, _, _, high, _, _ = struct.unpack("=6I", held.raw[:24])  # as they are in effect
    kept = (low | high << 32) & _FILE_POWERS
    powers = (kept & 0xFFFFFFFF, kept & 0xFFFFFFFF, 0, kept >> 32, kept >> 32, 0)
    _check(
        libc.capset(header, ctypes.create_string_buffer(struct.pack("=6I", *powers))),
        "capabilities cannot be dropped",
    )


def refuse(program: Program) -> None:
    """Set a seccomp filter. `no_new_privs` must be set, as `drop_powers` does.

    Raises:
        OSError: the kernel refused.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    text = b"".join(struct.pack("=HBBI", *instruction) for instruction in program)
    code = ctypes.create_string_buffer(text)
    filter_ = _Filter(len(program), ctypes.addressof(code))
    done = libc.prctl(_SET_SECCOMP, ctypes.c_ulong(_FILTER), ctypes.byref(filter_), 0, 0)
    _check(done, "a seccomp filter is refused")


def _check(result: int, meaning: str) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{meaning} ({os.strerror(number)})")
