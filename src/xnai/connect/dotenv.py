"""Changes a file of environment variables by the line: what is not ours stays as typed. Pure.

A value is what stands behind the equals sign, quotes and all: shells and programs read it in ways
of their own. Of a name that stands there twice the last one holds.
"""

from __future__ import annotations

import re
from typing import Any, Final

from xnai.connect.settings import Setting, Unchangeable

_LINE: Final = re.compile(
    r"""^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*=[ \t]*
    (?: ( "(?:\\.|[^"\\])*" | '[^']*' ) (?= [ \t]* (?: \# | \r?$ ))
      | ( [^\r\n]*? ) (?= [ \t]+\# | [ \t]*\r?$ ) )""",
    re.MULTILINE | re.VERBOSE,
)


class Dotenv:
    """Reads and changes files of environment variables."""

    def read(self, text: str) -> Any:  # noqa: ANN401 (what the file holds)
        """See `Format`."""
        if "\0" in text:
            raise Unchangeable("it holds a zero byte")
        return {found[1]: text[slice(*_value(found))] for found in _LINE.finditer(text)}

    def put(self, text: str, setting: Setting) -> str:
        """See `Format`."""
        (name,) = setting.path
        *_, last = [None, *(found for found in _LINE.finditer(text) if found[1] == name)]
        if last is not None:
            start, end = _value(last)
            return text[:start] + str(setting.value) + text[end:]
        line = "\r\n" if "\r\n" in text else "\n"
        gap = "" if not text or text.endswith("\n") else line
        return f"{text}{gap}{name}={setting.value}{line}"

    def take(self, text: str, setting: Setting) -> str:
        """See `Format`."""
        (name,) = setting.path
        for found in reversed(list(_LINE.finditer(text))):
            if found[1] == name:
                end = text.find("\n", found.end())
                text = text[: found.start()] + ("" if end < 0 else text[end + 1 :])
        return text


def _value(found: re.Match[str]) -> tuple[int, int]:
    """From where to where the value of a line stands: in quotes, or bare."""
    return found.span(2 if found[2] is not None else 3)
