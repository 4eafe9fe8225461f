"""Puts sections into a configuration file, and leaves the rest of it as it is.

A section is a key at the left margin with the lines up to the next. Those that are replaced lose
their comments; all others keep every byte. What comes out is read again before it is believed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import unified_diff
from typing import Any, Final

import yaml

from xnai.config.document import Document, DocumentError, parse
from xnai.config.loading import load
from xnai.core.errors import ConfigError

_KEY: Final = re.compile(r"([A-Za-z_][\w-]*)\s*:")
HEAD: Final = "version: 1\n\n"
"""Of a file that is new."""


def with_sections(text: str, sections: Mapping[str, Any], *, source: str) -> str:
    """The text of a configuration with these sections in place of its own.

    Args:
        text: empty for a file that is not there yet.

    Raises:
        ConfigError: the file cannot be changed by lines, or would not be sound.
    """
    written = _joined(text or HEAD, sections)
    try:
        before, after = parse(text, source=source), parse(written, source=source)
    except DocumentError as error:
        raise _refusal(source, str(error)) from error
    if after.root != _laid_over(before, sections):
        raise _refusal(source, "its lines are not one section after another")
    load(written, source=source)
    return written


def difference(before: str, after: str, *, source: str) -> str:
    """What would change, as `diff -u` shows it; empty where nothing would."""
    lines = unified_diff(
        before.splitlines(keepends=True),
        after.splitlines(keepends=True),
        fromfile=source,
        tofile=f"{source} (new)",
    )
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)


def _laid_over(before: Document, sections: Mapping[str, Any]) -> dict[str, Any]:
    known = {"version": 1} if not before.root else dict(before.root)
    kept = {key: value for key, value in known.items() if key not in sections}
    return kept | {key: value for key, value in sections.items() if value is not None}


def _joined(text: str, sections: Mapping[str, Any]) -> str:
    """Each new section stands where the old one did, and those that had none at the end."""
    left = {key: value for key, value in sections.items() if value is not None}
    pieces: list[str] = []
    for key, piece in _pieces(text):
        if key not in sections:
            pieces.append(piece)
        elif key in left:
            pieces.append(_section(key, left.pop(key)) + _tail(piece))
    whole = "".join(pieces)
    if left and whole and not whole.endswith("\n"):
        whole += "\n"
    return whole + "".join(_section(key, value) for key, value in left.items())


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """Key and lines of each section, in order; what stands before the first has no key."""
    key, lines = "", list[str]()
    for line in text.splitlines(keepends=True):
        if found := _KEY.match(line):
            if lines:
                yield key, "".join(lines)
            key, lines = found[1], []
        lines.append(line)
    if lines:
        yield key, "".join(lines)


def _tail(piece: str) -> str:
    """Blank and comment lines at the end of a section belong to what follows."""
    lines = piece.splitlines(keepends=True)
    n = len(lines)
    while n > 1 and (not lines[n - 1].strip() or lines[n - 1].startswith("#")):
        n -= 1
    return "".join(lines[n:])


def _section(key: str, value: Any) -> str:  # noqa: ANN401 (what YAML can hold)
    return str(
        yaml.safe_dump({key: value}, sort_keys=False, allow_unicode=True, default_flow_style=False)
    )


def _refusal(source: str, why: str) -> ConfigError:
    return ConfigError(
        f"{source} cannot be changed by a program: {why}.",
        hint="Put the lines in by hand; `xnai fit` prints them.",
    )
