"""Plain tables, facts and JSON on stdout; they read the same in a pipe.

Names and values come from files of strangers: nothing here steers a terminal.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from xnai.cli.environment import columns
from xnai.cli.printing import printable


def print_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Columns as wide as their widest cell, two spaces apart; a terminal's width cuts the last."""
    room = columns()
    lines = [[printable(cell) for cell in row] for row in (head, *rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for row in lines:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        line = "  ".join(cells).rstrip()
        line = f"{line[: room - 1]}…" if room and len(line) > room else line
        sys.stdout.write(line + "\n")


def print_section(
    title: str, head: Sequence[str], rows: Sequence[Sequence[str]], lines: Sequence[str]
) -> None:
    """A heading, a table if there is one, and lines below it; a blank line ends it."""
    sys.stdout.write(f"{printable(title)}\n\n")
    if rows:
        print_table(head, rows)
        sys.stdout.write("\n")
    for line in lines:
        sys.stdout.write(f"{printable(line)}\n")
    sys.stdout.write("\n" if lines else "")


def print_facts(facts: Mapping[str, Any]) -> None:
    """One fact a line, names aligned."""
    width = max(map(len, facts))
    for name, value in facts.items():
        shown = _number(value) if isinstance(value, float) else str(value)
        sys.stdout.write(printable(f"{name.ljust(width)}  {shown}") + "\n")


def shown_time(at: datetime) -> str:
    """A moment as people read it, in UTC; what it stands under says so."""
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")


def _number(value: float) -> str:
    return f"{value:,.1f}" if abs(value) >= 10 else f"{value:.3g}"


def print_json(value: Any, *, indent: int | None = 2) -> None:  # noqa: ANN401 (what JSON can hold)
    """One JSON document, indented for eyes unless told otherwise, keys in their order.

    Half a surrogate pair, which a draft can bring about, is no text to other readers: it is `?`.
    """
    text = json.dumps(value, indent=indent, ensure_ascii=False)
    sys.stdout.buffer.write(text.encode("utf-8", "replace") + b"\n")
    sys.stdout.buffer.flush()
