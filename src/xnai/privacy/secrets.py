"""Keys and passwords in a text, found by detect-secrets and a few patterns of ours.

Covers what has a shape, or a value behind its name. Does not cover random strings: each commit and
checksum would be one. detect-secrets' filters, by which a text can allow itself, are not used, nor
is anything verified over a network. Its keyword detector is not used either: its time grows with
the cube of a run of blanks, and a pattern holds up the whole process while it runs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from threading import Lock
from typing import Final

MAX_CHARS: Final = 1_000_000
MAX_LINES: Final = 20_000
TOO_LONG: Final = "too long to be searched"
"""What is longer counts as one that holds a secret: a search takes 0.1 ms a line."""
_OF_NO_USE: Final = frozenset(
    {"Base64HighEntropyString", "HexHighEntropyString", "IPPublicDetector", "KeywordDetector"}
)
_MORE: Final = {
    "API key": re.compile(r"(?<![A-Za-z0-9])(?:sk|gsk|pk)[-_](?:[a-z]+-)?[A-Za-z0-9_-]{20,}"),
    "Google API key": re.compile(r"AIza[0-9A-Za-z_-]{35}"),
    "Hugging Face token": re.compile(r"hf_[A-Za-z0-9]{30,}"),
    "GitHub token": re.compile(r"github_pat_[A-Za-z0-9_]{20,}"),
    "private key": re.compile(r"AGE-SECRET-KEY-1[A-Z0-9]{20,}"),
    "password or key by name": re.compile(
        r"(?:passw(?:or)?d|passphrase|secret|token|api_?key|access_?key)[A-Za-z0-9_]{0,32}"
        r"[\"'\\]{0,3} ?[:=] ?[\"'\\]{0,3}(?![\"'\\ ]|os\.|self\.|None|null|true|false|[a-z_]+\()"
        r"(?=[^\s\"']{0,64}[0-9])[^\s\"'()\[\]{}<>,;]{8,}",
        re.IGNORECASE,
    ),
}
_BLANKS: Final = re.compile(r"[ \t\f\v\u00a0]+")
_LINE_CHARS: Final = 512
_OVERLAP_CHARS: Final = 128
"""Of the parts of a long line, so that none is cut through a key."""
_one_at_a_time: Final = Lock()
"""detect-secrets keeps its settings in one place for the whole process."""


def secret_in(text: str) -> str:
    """What kind of secret a text holds; empty when none is found.

    Blocking; about 0.1 ms a line, whatever stands in it.
    """
    if len(text) > MAX_CHARS or text.count("\n") > MAX_LINES:
        return TOO_LONG
    lines = list(_lines(text))
    for kind, pattern in _MORE.items():
        if any(pattern.search(line) for line in lines):
            return kind
    # Imported at the first use: a tenth of a second that most commands can do without.
    from detect_secrets.core.scan import scan_line  # noqa: PLC0415
    from detect_secrets.settings import transient_settings  # noqa: PLC0415

    settings = {"plugins_used": _plugins(), "filters_used": []}
    with _one_at_a_time, transient_settings(settings):
        for line in lines:
            for found in scan_line(line):
                return str(found.type)
    return ""


@cache
def _plugins() -> list[dict[str, str]]:
    """The detectors that are used, as detect-secrets' settings name them."""
    from detect_secrets.core.plugins.util import (  # noqa: PLC0415
        get_mapping_from_secret_type_to_class,
    )

    detectors: dict[str, type] = get_mapping_from_secret_type_to_class()
    names = {detector.__name__ for detector in detectors.values()}
    return [{"name": name} for name in sorted(names - _OF_NO_USE)]


def _lines(text: str) -> Iterator[str]:
    """Parts of lines that hold something, each run of blanks as one."""
    for whole in text.splitlines():
        line = _BLANKS.sub(" ", whole).strip()
        for start in range(0, len(line), _LINE_CHARS):
            yield line[start : start + _LINE_CHARS + _OVERLAP_CHARS]
