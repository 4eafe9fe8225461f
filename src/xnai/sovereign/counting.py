"""Counts what this process tries to reach beyond the machine, whether or not it is refused.

It sees what goes through Python's own `socket`, as `xnai.sovereign.hook` does, and refuses nothing.
Native code and children are not seen: where a guard is in force (`xnai.sovereign.guard`), the
kernel refuses them.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Any, Final

from xnai.sovereign.addresses import is_loopback

_ADDRESSED: Final = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
_LOOKED_UP: Final = frozenset({"socket.getaddrinfo", "socket.gethostbyname"})


@dataclass(kw_only=True, slots=True)
class OutwardCalls:
    """How many calls led outwards, since `count_outward`; it only rises."""

    count: int = 0


def count_outward() -> OutwardCalls:
    """Begin to count, for good; a hook of the interpreter cannot be taken out.

    Call it before `xnai.sovereign.guard.enter`: hooks are asked in order, and one that refuses is
    the last that hears of a call. What entering tries is counted too.
    """
    calls = OutwardCalls()

    def watch(event: str, args: tuple[Any, ...]) -> None:
        if event in _ADDRESSED:
            calls.count += _leads_outward(args[1])
        elif event in _LOOKED_UP:
            calls.count += bool(args[0]) and not is_loopback(_text(args[0]))

    sys.addaudithook(watch)
    return calls


def _leads_outward(address: object) -> bool:
    """A path is a socket of this machine; no address is one that was counted when it was set."""
    return isinstance(address, tuple) and bool(address) and not is_loopback(address[0])


def _text(host: object) -> object:
    return host.decode("ascii", "replace") if isinstance(host, bytes) else host
