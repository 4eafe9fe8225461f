"""What a tool call shows and what it changes, by its name and arguments, whichever agent made it.

There is no list of the tools of all agents, and names change: so a name is read for its words, and
what is in doubt counts as an edit or as text that may be copied into one. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

import orjson

_PATHS: Final = frozenset(
    {"path", "paths", "file", "files", "filename", "filepath", "file_path", "target_file", "uri"}
    | {"absolute_path", "relative_path", "relative_workspace_path", "notebook_path"}
)
_READING: Final = ("read", "view", "open", "cat", "show", "get", "list", "search", "grep", "find")
_WHOLE_FILES: Final = ("read", "view", "open", "cat", "show", "get")
_SHELLS: Final = ("bash", "shell", "exec", "command", "terminal", "run")
_PART: Final = re.compile(r"offset|limit|start|end|line|range|page|head|tail")
_WHOLE_COMMANDS: Final = frozenset({"cat", "nl", "bat", "type"})
_PART_COMMANDS: Final = frozenset({"sed", "head", "tail", "awk", "less", "more"})
_QUOTING: Final = frozenset({"grep", "rg", "ag", "diff", "git"})
_CHANGING: Final = re.compile(r">|sed -i|apply_patch|\b(?:tee|patch|mv|cp|rm|perl|ed)\b|<<|write")
_WORDS: Final = re.compile(r"[\w.@+/\\~-]+")


@dataclass(frozen=True, kw_only=True, slots=True)
class Shown:
    """What the result of a call is; see `xnai.cascade.compression.blocks.Block`."""

    kind: Literal["file", "output", "text"]
    path: str = ""
    whole: bool = True
    asked: str = ""
    quoted: bool = False


def shown_by(name: str, arguments: str) -> Shown:
    """What a call's result shows.

    Args:
        arguments: JSON as the model wrote it; what is none shows an output.
    """
    found, asked = _object(arguments), f"{name} {arguments}"
    if (command := _command(name, found)) is not None:
        return _by_command(command)
    path = _path(found)
    if not path:
        return Shown(kind="output", asked=asked)
    word = f"{name} {found.get('command', '')}".lower()
    if any(each in word for each in _WHOLE_FILES):
        whole = not any(_PART.search(key) and value for key, value in found.items())
        return Shown(kind="file", path=path, whole=whole, asked=asked, quoted=True)
    return Shown(kind="output", asked=asked, quoted=True)


def cline_shown(name: str, argument: str) -> Shown:
    """What Cline shows as the result of a tool that it names with its argument."""
    if name == "execute_command":
        return _by_command(argument)
    if name == "read_file":
        return Shown(kind="file", path=argument, asked=argument, quoted=True)
    return Shown(kind="output", asked=f"{name} {argument}", quoted=True)


def changed_by(name: str, arguments: str) -> str:
    """The text in which a call names what it changes; empty where it only reads."""
    found = _object(arguments)
    if (command := _command(name, found)) is not None:
        return command if _CHANGING.search(command) else ""
    word = f"{name} {found.get('command', '')}".lower()
    reads = any(each in word for each in _READING) and not re.search(r"replace|edit|insert", word)
    if reads or str(found.get("command", "")) == "view":
        return ""
    return "\n".join(_strings(found)) or arguments


def _by_command(command: str) -> Shown:
    """What a command of the shell prints."""
    last = command.rpartition("&&")[2].strip()  # behind a `cd`
    words = _WORDS.findall(last)
    program, piped = (words[0] if words else ""), "|" in last or ";" in last
    if program in _WHOLE_COMMANDS | _PART_COMMANDS and len(words) > 1:
        whole = program in _WHOLE_COMMANDS and not piped and len(words) == 2
        return Shown(kind="file", path=words[-1], whole=whole, asked=command, quoted=True)
    return Shown(kind="output", asked=command, quoted=program in _QUOTING)


def _command(name: str, found: Mapping[str, Any]) -> str | None:
    """What a shell is asked to do; None where it is no shell."""
    if not any(each in name.lower() for each in _SHELLS):
        return None
    told = next((found[key] for key in ("command", "cmd", "script") if key in found), None)
    if isinstance(told, list):
        return str(told[-1]) if told else ""
    return told if isinstance(told, str) else None


def _path(found: Mapping[str, Any]) -> str:
    for key, value in found.items():
        if key.lower() in _PATHS:
            if isinstance(value, str):
                return value
            if isinstance(value, list) and all(isinstance(each, str) for each in value):
                return " ".join(value)
    return ""


def _strings(found: object) -> Iterator[str]:
    """All texts in an argument, as they are without JSON's escapes."""
    if isinstance(found, str):
        yield found
    elif isinstance(found, dict | list):
        for each in found.values() if isinstance(found, dict) else found:
            yield from _strings(each)


def _object(arguments: str) -> dict[str, Any]:
    try:
        found = orjson.loads(arguments)
    except orjson.JSONDecodeError:
        return {}
    return found if isinstance(found, dict) else {}
