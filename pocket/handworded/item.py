"""One hand-worded request, and how the two files of them are read.

Covers: the record, its closed sets of words, reading a JSON Lines file.
Does not cover: running a candidate answer (the evaluation does that, in a sandbox).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Area = Literal["numbers", "words", "string", "dict", "int", "lists"]
Level = Literal["mundane", "mid", "heavy"]

FOLDER = Path(__file__).parent
TUNE = FOLDER / "tune.jsonl"
TEST = FOLDER / "test.jsonl"
OTHERS_TUNE = FOLDER / "others_tune.jsonl"
OTHERS_TEST = FOLDER / "others_test.jsonl"
STRANGERS_TUNE = FOLDER / "strangers_tune.jsonl"
STRANGERS_TEST = FOLDER / "strangers_test.jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A request with the tests that decide whether an answer is right.

    Attributes:
        id: `hw001` and so on, `ta…` and `tb…` for the others' requests, `fa…` and `fb…` for the
            strangers'; unique over all files.
        voice: who speaks, such as `esl` or `ticket`.
        area: what the first argument is: a list of numbers, of words, one string, ...
        level: mundane is one operation, mid chains 2 or 3, heavy 4 or 5, or fewer with a guard.
        prompt: the request, exactly as it is sent.
        entry: the function that the prompt names.
        tests: 3 to 6 assert statements on `entry`.
        reference: an answer that passes the tests, builtins only.
    """

    id: str
    voice: str
    area: Area
    level: Level
    prompt: str
    entry: str
    tests: tuple[str, ...]
    reference: str


def read(path: Path) -> list[Item]:
    """Read one file of requests, in the order of its lines.

    Raises:
        TypeError: a line has a field too many or too few.
    """
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    return [Item(**{**row, "tests": tuple(row["tests"])}) for row in rows]
