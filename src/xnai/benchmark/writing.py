"""How figures are written: Markdown tables, per cent, points. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import isnan

from xnai.core.statistics import Interval


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table; the first column is text, the others figures."""
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(str(cell) for cell in line)} |" for line in lines)


def per_cent(share: float) -> str:
    """A share as per cent; a dash where there is none."""
    return "—" if isnan(share) else f"{100 * share:.1f}"


def with_interval(found: Interval) -> str:
    """A share as per cent, with its interval; a dash where there is none."""
    if isnan(found.value):
        return "—"
    return f"{per_cent(found.value)} ({per_cent(found.low)}–{per_cent(found.high)})"


def points(found: Interval) -> str:
    """A difference of shares as signed points, with its interval."""
    return f"{100 * found.value:+.1f} ({100 * found.low:+.1f}…{100 * found.high:+.1f})"
