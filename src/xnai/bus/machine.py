"""Which machine this is, for as long as it is not started again."""

from __future__ import annotations

import platform
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from uuid import getnode

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


def this_machine() -> str:
    """The same text in every process of this machine, and another one elsewhere; names nothing."""
    told = f"{platform.node()} {getnode()}"
    with suppress(OSError):
        told = _BOOT_ID.read_text()
    return sha256(told.encode()).hexdigest()[:16]
