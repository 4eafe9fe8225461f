"""Long outputs of tools: their beginning, their end, and what looks like an error. Pure.

What is left out is counted, and the mark says whether errors are among it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

MIN_LINES: Final = 60
HEAD: Final = 15
TAIL: Final = 25
_MOST_ERRORS: Final = 40
_AROUND: Final = (1, 3)
"""Lines kept before and behind one that looks like an error."""
_LONG_LINE: Final = 1000
_LINE_HEAD: Final = 300
_LINE_TAIL: Final = 200
_ERROR: Final = re.compile(
    r"error|exception|traceback|fail|fatal|panic|assert|critical|abort|denied|undefined|"
    r"cannot|not found|segfault|warning:",
    re.I,
)


def shortened_output(text: str, handle: str) -> str | None:
    """The output with its middle left out; None where there is little to leave out.

    Args:
        handle: under which the whole is kept.
    """
    lines = text.split("\n")
    kept = _kept(lines)
    parts, here = [], 0
    while here < len(lines):
        if here in kept:
            parts.append(_line(lines[here], handle))
            here += 1
            continue
        until = here
        while until < len(lines) and until not in kept:
            until += 1
        parts.append(_gap(lines[here:until], len(lines), handle))
        here = until
    found = "\n".join(parts)
    return found if len(found) <= 0.7 * len(text) else None


def _kept(lines: Sequence[str]) -> set[int]:
    """Numbers of the lines that stay."""
    if len(lines) < MIN_LINES:
        return set(range(len(lines)))
    kept = {*range(HEAD), *range(len(lines) - TAIL, len(lines))}
    errors = [at for at in range(HEAD, len(lines) - TAIL) if _is_error(lines[at])]
    # The last ones: they say what it came to. The first says how it began.
    chosen = errors if len(errors) <= _MOST_ERRORS else [errors[0], *errors[1 - _MOST_ERRORS :]]
    for at in chosen:
        kept.update(range(at - _AROUND[0], at + _AROUND[1] + 1))
    gaps = [at for at in range(1, len(lines) - 1) if at - 1 in kept and at + 1 in kept]
    return kept | set(gaps)  # a mark would be no shorter than one line


def _is_error(line: str) -> bool:
    return bool(_ERROR.search(line[:_LONG_LINE]))


def _gap(lines: Sequence[str], n_all: int, handle: str) -> str:
    n_errors = sum(map(_is_error, lines))
    among = f", {n_errors} of them may tell of errors" if n_errors else ""
    return f"[xnai {handle}: {len(lines)} of {n_all} lines left out here{among}]"


def _line(line: str, handle: str) -> str:
    if len(line) <= _LONG_LINE:
        return line
    n_gone = len(line) - _LINE_HEAD - _LINE_TAIL
    mark = f"[xnai {handle}: {n_gone} characters left out here]"
    return f"{line[:_LINE_HEAD]}{mark}{line[-_LINE_TAIL:]}"
