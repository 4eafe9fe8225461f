"""Keys and passwords in a text, found by detect-secrets and a few patterns that it lacks.

Covers what has a shape or is called by its name. Does not cover random strings: each commit and
checksum would be one. detect-secrets' filters, by which a text can allow itself, are not used, nor
is anything verified over a network.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from threading import Lock
from typing import Final

_OF_NO_USE: Final = frozenset(
    {"Base64HighEntropyString", "HexHighEntropyString", "IPPublicDetector"}
)
_MORE: Final = {
    "API key": re.compile(r"\b(?:sk|gsk|pk)[-_](?:[A-Za-z]+-)?[A-Za-z0-9_-]{20,}"),
    "Google API key": re.compile(r"\bAIza[0-9A-Za-z_-]{35}"),
    "Hugging Face token": re.compile(r"\bhf_[A-Za-z0-9]{30,}"),
}
_LINE_CHARS: Final = 4096
_OVERLAP_CHARS: Final = 256
"""Of the parts of a long line, so that none is cut through a key."""
_one_at_a_time: Final = Lock()
"""detect-secrets keeps its settings in one place for the whole process."""


def secret_in(text: str) -> str:
    """What kind of secret a text holds; empty when none is found.

    Blocking, 4 µs a character.
    """
    for kind, pattern in _MORE.items():
        if pattern.search(text):
            return kind
    # Imported at the first use: a tenth of a second that most commands can do without.
    from detect_secrets.core.plugins.util import (  # noqa: PLC0415
        get_mapping_from_secret_type_to_class,
    )
    from detect_secrets.core.scan import scan_line  # noqa: PLC0415
    from detect_secrets.settings import transient_settings  # noqa: PLC0415

    detectors: dict[str, type] = get_mapping_from_secret_type_to_class()
    names = {detector.__name__ for detector in detectors.values()}
    plugins = [{"name": name} for name in sorted(names - _OF_NO_USE)]
    settings = {"plugins_used": plugins, "filters_used": []}
    with _one_at_a_time, transient_settings(settings):
        for line in _lines(text):
            for found in scan_line(line):
                return str(found.type)
    return ""


def _lines(text: str) -> Iterator[str]:
    for line in text.splitlines():
        for start in range(0, max(1, len(line)), _LINE_CHARS):
            yield line[start : start + _LINE_CHARS + _OVERLAP_CHARS]
