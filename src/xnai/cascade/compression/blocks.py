"""The pieces of a conversation that can be shortened: files that were shown, and outputs. Pure.

Covers results of tools, what Cline puts into the user's messages, and files between fences, as
aider and people write them. What the assistant said is no block: it would copy what it sees itself
do, and write our marks into files. System messages are none either.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from xnai.cascade.compression.calls import Shown, cline_shown, shown_by
from xnai.core.chat import Message

MIN_CHARS: Final = 400
"""Shorter pieces are left alone: a mark takes about 100 characters itself."""
_NUMBERED: Final = re.compile(r"[ ]{0,8}\d{1,7}(?:\t|→|: |\| ?| {2})")
_CLINE: Final = re.compile(r"\[(\w{1,40})(?: for '([^'\n]{1,400})')?\] Result:")
_TAG: Final = re.compile(r'<(file_content|final_file_content) path="([^"\n]{1,400})"[^>\n]{0,80}>')
_FENCE: Final = re.compile(r"(`{3,}|~{3,}|<(?:source|code|pre|codeblock|sourcecode)>)([^`\n]*)")
_PATH: Final = re.compile(
    r"(?:#+ |File:? ?|file:? ?)?[*`\"']{0,3}([\w@.+/\\~-]{1,300})[*`\"']{0,3}:?"
)
_LOGS: Final = frozenset({"log", "logs", "console", "output", "shell-session", "traceback"})
_MARKS: Final = ("[", "<", "`", "~", "And got")
"""One of these begins every line that begins a block."""
_STATE: Final = "environment_details"
_RAN: Final = "And got this output:"
_READ_ONLY: Final = re.compile(
    r"read[ -]only|do ?n[o']t (?:edit|change|modify|propose changes)|for (?:your )?reference", re.I
)


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Block:
    """A piece of one message. Compared by identity.

    Args:
        message: place of its message, from 0.
        start, end: characters of the message's content.
        kind: `file` is what a path holds, `output` what a tool printed, `text` a whole message
            that is neither.
        path: of a file, as the conversation names it; else empty.
        whole: no part of the file was asked for.
        asked: the call it answers; equal where the same was asked again.
        given: by the user and without a word that it shall not be edited, so that it may be.
        quoted: an edit may copy from it: files, and what searches and diffs print.
    """

    message: int
    start: int
    end: int
    text: str
    kind: Literal["file", "output", "text"]
    path: str = ""
    whole: bool = True
    asked: str = ""
    given: bool = False
    quoted: bool = False


def find_blocks(messages: Sequence[Message]) -> list[Block]:
    """All blocks, in order; they do not overlap."""
    calls = {call.id: call for message in messages for call in message.tool_calls}
    found: list[Block] = []
    for at, message in enumerate(messages):
        if message.role == "tool":
            call = calls.get(message.tool_call_id or "")
            shown = shown_by(call.name, call.arguments) if call else Shown(kind="output")
            found += _result(message.content, at, shown)
        elif message.role == "user":
            found += list(_in_user_text(message.content, at)) or _whole(message.content, at)
    return found


def _result(content: str, at: int, shown: Shown) -> list[Block]:
    end = _numbered_end(content) if shown.kind == "file" else len(content)
    return [_block(content, at, 0, end, shown)] if end >= MIN_CHARS else []


def _numbered_end(content: str) -> int:
    """Where the lines with numbers end, if it begins with some: a reminder may stand behind."""
    end = 0
    for line in content.splitlines(keepends=True):
        if not _NUMBERED.match(line):
            break
        end += len(line)
    return end if content.count("\n", 0, end) >= 8 else len(content)


def _block(
    content: str, at: int, start: int, end: int, shown: Shown, *, given: bool = False
) -> Block:
    return Block(
        message=at,
        start=start,
        end=end,
        text=content[start:end],
        kind=shown.kind,
        path=shown.path,
        whole=shown.whole,
        asked=shown.asked,
        given=given,
        quoted=shown.quoted,
    )


def _whole(content: str, at: int) -> list[Block]:
    if len(content) < MIN_CHARS:
        return []
    return [Block(message=at, start=0, end=len(content), text=content, kind="text")]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Opening:
    """A line that begins a block.

    Args:
        closers: lines that end it; empty where the next opening of Cline's, or the end, does.
    """

    shown: Shown
    closers: frozenset[str]
    given: bool = False


def _in_user_text(content: str, at: int) -> Iterator[Block]:
    """Blocks of a user's message, by one walk over its lines."""
    lines = content.split("\n")
    places = _places(lines)
    lacking: set[frozenset[str]] = set()
    read_only = bool(_READ_ONLY.search(content[:2000]))
    here = 0
    while here < len(lines):
        opening = _opening(lines, here, read_only=read_only)
        if opening is None or opening.closers in lacking:
            here += 1
            continue
        end = _end(lines, here + 1, opening)
        if end is None:  # so that a text full of openings is not searched again and again
            lacking.add(opening.closers)
            here += 1
            continue
        start = min(places[here + 1], len(content))
        stop = max(start, places[end] - 1)
        if stop - start >= MIN_CHARS:
            yield _block(content, at, start, stop, opening.shown, given=opening.given)
        here = end if not opening.closers else end + 1


def _places(lines: Sequence[str]) -> list[int]:
    """Where each line begins, and one more where the next would."""
    places = [0]
    for line in lines:
        places.append(places[-1] + len(line) + 1)
    return places


def _opening(lines: Sequence[str], here: int, *, read_only: bool) -> _Opening | None:
    line = lines[here]
    if not line.lstrip().startswith(_MARKS):
        return None
    if found := _CLINE.fullmatch(line.strip()):
        return _Opening(shown=cline_shown(found[1], found[2] or ""), closers=frozenset())
    if line.strip() == f"<{_STATE}>":
        return _Opening(
            shown=Shown(kind="file", path=_STATE, asked=_STATE),
            closers=frozenset({f"</{_STATE}>"}),
        )
    if found := _TAG.fullmatch(line.strip()):
        shown = Shown(kind="file", path=found[2], asked=found[2], quoted=True)
        return _Opening(shown=shown, closers=frozenset({f"</{found[1]}>"}), given=not read_only)
    if line.strip() == _RAN:
        return _Opening(shown=Shown(kind="output"), closers=frozenset())
    return _fenced(line, lines[here - 1] if here else "", read_only=read_only)


def _fenced(line: str, before: str, *, read_only: bool) -> _Opening | None:
    found = _FENCE.fullmatch(line)
    if found is None:
        return None
    mark, info = found[1], found[2].strip()
    closer = f"</{mark[1:]}" if mark.startswith("<") else mark
    path = _named(before) or _named(info.rpartition(" ")[2].removeprefix("path="))
    if path:
        shown = Shown(kind="file", path=path, asked=path, quoted=True)
        return _Opening(shown=shown, closers=frozenset({closer}), given=not read_only)
    kind: Literal["output", "text"] = "output" if info.lower() in _LOGS else "text"
    return _Opening(shown=Shown(kind=kind), closers=frozenset({closer}))


def _named(line: str) -> str:
    """The path that a line consists of; empty where it is none."""
    found = _PATH.fullmatch(line.strip())
    if found is None or found[1].endswith("."):
        return ""
    return found[1] if "." in found[1] or "/" in found[1] else ""


def _end(lines: Sequence[str], here: int, opening: _Opening) -> int | None:
    """The line that ends a block; None where nothing does."""
    for at in range(here, len(lines)):
        line = lines[at].rstrip()
        if opening.closers:
            if line in opening.closers:
                return at
        elif line.strip() == f"<{_STATE}>" or _CLINE.fullmatch(line.strip()):
            return at
    return None if opening.closers else len(lines)


def outside(messages: Sequence[Message], blocks: Sequence[Block]) -> list[str]:
    """What each message says besides its blocks."""
    by_message: Mapping[int, list[Block]] = _grouped(blocks)
    said = []
    for at, message in enumerate(messages):
        parts, from_ = [], 0
        for block in by_message.get(at, ()):
            if block.kind == "text" and block.end - block.start == len(message.content):
                continue
            parts.append(_without_title(message.content[from_ : block.start], block.path))
            from_ = block.end
        said.append("\n".join([*parts, message.content[from_:]]))
    return said


def _without_title(text: str, path: str) -> str:
    """What stands before a file, without the line that names it: that asks for nothing."""
    if not path:
        return text
    at = text.rfind("\n", 0, max(0, text.rfind("\n", 0, max(0, len(text) - 1)))) + 1
    return text[:at] + text[at:].replace(path, "")


def _grouped(blocks: Sequence[Block]) -> dict[int, list[Block]]:
    grouped: dict[int, list[Block]] = {}
    for block in blocks:
        grouped.setdefault(block.message, []).append(block)
    return grouped


def without_numbers(text: str) -> tuple[list[str], list[str]]:
    """Lines of a file, and the numbers that a tool put before them; these may be empty.

    Returns:
        Numbers and lines, as many of each; line ends belong to the lines.
    """
    lines = text.splitlines(keepends=True)
    matches = [_NUMBERED.match(line) for line in lines]
    if len(lines) < 2 or not all(matches):
        return [""] * len(lines), lines
    cut = [match.end() for match in matches if match]
    return (
        [line[:n] for line, n in zip(lines, cut, strict=True)],
        [line[n:] for line, n in zip(lines, cut, strict=True)],
    )
