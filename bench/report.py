"""How gates are written, and the facts of the machine; see `xnai.benchmark.writing` for tables."""

from __future__ import annotations

import os
import platform
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

import numpy as np
import psutil

import xnai.pocket


def gate(what: str, *, reached: bool, found: str) -> str:
    """One line of what was to be reached, and whether it was."""
    return f"- {'reached' if reached else '**not reached**'}: {what}. Found: {found}."


def machine() -> str:
    """What the figures were made on, without names of hosts."""
    gib = psutil.virtual_memory().total / 2**30
    return (
        f"{os.cpu_count()} cores ({platform.machine()}), {gib:.0f} GiB RAM, {platform.system()}, "
        f"Python {platform.python_version()}, numpy {np.__version__}, "
        f"xllamacpp {version('xllamacpp')}"
    )


def model_digests() -> dict[str, str]:
    """The embedded models: name → start of the file's SHA-256."""
    folder = Path(xnai.pocket.__path__[0])
    return {
        path.stem: sha256(path.read_bytes()).hexdigest()[:16]
        for path in sorted(folder.glob("*.gguf"))
    }
