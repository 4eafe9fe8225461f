"""How figures are written: Markdown tables, per cent, and the facts of the machine."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Sequence
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

import numpy as np
import psutil

import xnai.pocket
from xnai.core.statistics import Interval


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table; the first column is text, the others figures."""
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(str(cell) for cell in line)} |" for line in lines)


def per_cent(share: float) -> str:
    """A share as per cent."""
    return f"{100 * share:.1f}"


def with_interval(found: Interval) -> str:
    """A share as per cent, with its interval."""
    return f"{per_cent(found.value)} ({per_cent(found.low)}–{per_cent(found.high)})"


def points(found: Interval) -> str:
    """A difference of shares as signed points, with its interval."""
    return f"{100 * found.value:+.1f} ({100 * found.low:+.1f}…{100 * found.high:+.1f})"


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
