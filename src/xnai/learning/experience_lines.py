"""Experiences in a file, one JSON object a line, in the order they were recorded.

So that a record can be learned from where it was not made: on another machine, or in a benchmark.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from xnai.core.errors import BadRequest
from xnai.core.experience import WORD_COLUMNS, Experience


def write_experiences(path: Path, experiences: Iterable[Experience]) -> None:
    """Write a file anew. Blocking."""
    with path.open("wb") as file:
        for experience in experiences:
            file.write(_shape().dump_json(experience) + b"\n")


def read_experiences(path: Path) -> Iterator[Experience]:
    """Read a file line by line. Blocking.

    Raises:
        BadRequest: it cannot be read, or a line is no experience; names file and line.
    """
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                if line.strip():
                    yield _read(path, number, line)
    except OSError as error:
        raise BadRequest(f"{path} cannot be read: {error.strerror}.") from error


def _read(path: Path, number: int, line: bytes) -> Experience:
    try:
        found = _shape().validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"])) or "the line"
        raise BadRequest(
            f"{path}, line {number}: {where}: {first['msg']}.",
            hint="Each line is one experience as JSON.",
        ) from error
    if not 0 <= found.answered_by < len(found.tries):
        raise BadRequest(
            f"{path}, line {number}: answered_by is {found.answered_by}, and there are "
            f"{len(found.tries)} tries."
        )
    if not all(0 <= column < WORD_COLUMNS for column in found.words):
        raise BadRequest(
            f"{path}, line {number}: words are in columns 0 to {WORD_COLUMNS - 1}.",
            hint="Leave `words` out where they are not known.",
        )
    return found


@cache
def _shape() -> TypeAdapter[Experience]:
    return TypeAdapter(Experience)
