"""Whether one model can guess for another: they must cut text into the same tokens.

Covers reading the vocabulary of two files and naming the first thing they disagree about. Both
files were validated (`xnai.engines.gguf`) before they come here, but nothing is believed of their
lengths. Does not cover whether guessing pays (`xnai.engines.speculation`).
Source: `common_speculative_are_compatible` of llama.cpp; a model that disagrees would be refused
by it only once both are loaded.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from xnai.core.errors import ModelFileError
from xnai.engines.gguf import MAX_KEY_BYTES, MAX_PAIRS, MAX_STRINGS
from xnai.engines.gguf_layout import ARRAY, SCALARS, STRING

MOST_SURPLUS: Final = 128
"""Tokens that one vocabulary may have and the other not, all at its end: padding."""
FIRST_COMPARED: Final = 5
"""The first tokens are control signs, whose names differ between variants of one model."""
_TOKENS: Final = "tokenizer.ggml.tokens"
_SINGLE: Final = {
    "tokenizer.ggml.model": "kind of tokenizer",
    "tokenizer.ggml.pre": "rule for cutting text",
    "tokenizer.ggml.bos_token_id": "token that begins a text",
    "tokenizer.ggml.eos_token_id": "token that ends a text",
    "tokenizer.ggml.add_bos_token": "habit of beginning a text",
    "tokenizer.ggml.add_eos_token": "habit of ending a text",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Vocabulary:
    """What decides how a text becomes tokens, as a file has it."""

    tokens: tuple[bytes, ...]
    single: dict[str, bytes]


def disagreement(one: Vocabulary, other: Vocabulary) -> str:
    """Why a model of one cannot guess for a model of the other; empty where it can."""
    for key, name in _SINGLE.items():
        if one.single.get(key) != other.single.get(key):
            return f"they have another {name}"
    sizes = len(one.tokens), len(other.tokens)
    if max(sizes) - min(sizes) > MOST_SURPLUS:
        return f"they have {sizes[0]:,} and {sizes[1]:,} tokens"
    pairs = zip(one.tokens[FIRST_COMPARED:], other.tokens[FIRST_COMPARED:], strict=False)
    for number, (here, there) in enumerate(pairs, FIRST_COMPARED):
        if here != there:
            return f"token {number} is {_shown(here)} in one and {_shown(there)} in the other"
    return ""


def read_vocabulary(path: Path) -> Vocabulary:
    """Read what stands in front of the weights. Blocking; 0.1 s for 150,000 tokens.

    Raises:
        ModelFileError: it cannot be read, or is no GGUF file with a vocabulary.
    """
    try:
        with path.open("rb", buffering=1 << 18) as file:
            return _read(file)
    except OSError as error:
        raise ModelFileError(f"{path} cannot be read: {error.strerror}.") from error
    except (struct.error, _Unreadable) as error:
        raise ModelFileError(
            f"The vocabulary of {path} cannot be read: {error}.", hint="Download the file again."
        ) from error


class _Unreadable(Exception):
    """Says what is wrong."""


def _read(file: BinaryIO) -> Vocabulary:
    _, _, n_pairs = struct.unpack("<4xIQQ", file.read(24))
    if n_pairs > MAX_PAIRS:
        raise _Unreadable(f"{n_pairs} metadata pairs")
    tokens: tuple[bytes, ...] = ()
    single: dict[str, bytes] = {}
    for _ in range(n_pairs):
        key = _text(file, MAX_KEY_BYTES).decode("utf-8", "replace")
        kind = _number(file, "<I")
        if kind == ARRAY:
            found = _array(file, keep=key == _TOKENS)
            tokens = found if key == _TOKENS else tokens
        else:
            value = _text(file) if kind == STRING else file.read(_width(kind))
            single |= {key: value} if key in _SINGLE else {}
    if not tokens:
        raise _Unreadable("there is none")
    return Vocabulary(tokens=tokens, single=single)


def _array(file: BinaryIO, *, keep: bool) -> tuple[bytes, ...]:
    """The strings of an array that is kept; of any other nothing."""
    kind, count = _number(file, "<I"), _number(file, "<Q")
    if kind != STRING:
        file.seek(count * _width(kind), 1)
        return ()
    if count > MAX_STRINGS:
        raise _Unreadable(f"{count} strings")
    found = (_text(file) for _ in range(count))
    if keep:
        return tuple(found)
    for _ in found:
        pass
    return ()


def _text(file: BinaryIO, most: int = 1 << 24) -> bytes:
    length = _number(file, "<Q")
    if length > most:
        raise _Unreadable(f"a text of {length} bytes")
    taken = file.read(length)
    if len(taken) < length:
        raise _Unreadable("it ends too early")
    return taken


def _number(file: BinaryIO, layout: str) -> int:
    return int(struct.unpack(layout, file.read(struct.calcsize(layout)))[0])


def _width(kind: int) -> int:
    if kind not in SCALARS:
        raise _Unreadable(f"a value of unknown type {kind}")
    return struct.calcsize(SCALARS[kind])


def _shown(token: bytes) -> str:
    return repr(token.decode("utf-8", "replace"))[:40]
