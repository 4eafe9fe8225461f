"""What the user hands in, checked before any work: the request and files."""

from __future__ import annotations

import sys
from pathlib import Path

from xnai.core.errors import BadRequest

MAX_BYTES = 1_048_576
"""Longer input is refused before it is read whole; no context of any ladder holds it."""


def read_prompt(words: str | None, *, from_stdin: bool) -> str:
    """The request: the argument, stdin, or both with a blank line between.

    Raises:
        BadRequest: nothing given, not text, or too long.
    """
    parts = [words or ""]
    if from_stdin:
        parts.append(_decode(_read_stdin(), "stdin"))
        if not parts[1].strip():
            raise BadRequest("Nothing came on stdin.", hint="Leave out --stdin, or pipe text in.")
    prompt = "\n\n".join(part.strip() for part in parts if part.strip())
    if not prompt:
        raise BadRequest(
            "The request is empty.", hint='Say what to write: xnai ask "Write f(x): double it".'
        )
    _refuse_binary(prompt, "The request")
    if len(prompt) > MAX_BYTES:
        raise BadRequest(f"The request has more than {MAX_BYTES} characters.", hint="Shorten it.")
    return prompt


def read_text_file(path: Path, what: str) -> str:
    """A text file the user names.

    Raises:
        BadRequest: missing, a folder, unreadable, not UTF-8, binary or too long.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise BadRequest(f"{what} {path} cannot be read: {error.strerror}.") from error
    text = _decode(raw, str(path))
    _refuse_binary(text, f"{what} {path}")
    return text


def _decode(raw: bytes, source: str) -> str:
    if len(raw) > MAX_BYTES:
        raise BadRequest(f"{source} has more than {MAX_BYTES} bytes.", hint="Shorten it.")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadRequest(
            f"{source} is not UTF-8 text: byte 0x{raw[error.start]:02x} at offset {error.start}.",
            hint="Convert it, for example with: iconv -f latin1 -t utf-8.",
        ) from error


def _read_stdin() -> bytes:
    if sys.stdin is None:  # closed by whoever started us
        raise BadRequest("There is no stdin to read.", hint="Give the request as an argument.")
    return sys.stdin.buffer.read(MAX_BYTES + 1)


def _refuse_binary(text: str, what: str) -> None:
    if any("\ud800" <= sign <= "\udfff" for sign in text):  # how Python shows bytes of argv
        raise BadRequest(f"{what} is not UTF-8 text.", hint="Give it as UTF-8.")
    if "\0" in text:
        raise BadRequest(f"{what} holds binary data (a zero byte).", hint="Give it plain text.")
