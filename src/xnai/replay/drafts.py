"""Recorded drafts of a small and a big model as policies see them: costs, and what checks found.

Fair is what could be known before the answer is given: the draft's text, whether it parses and
compiles, the tests in the prompt, an exact check where one exists. Outcomes of hidden tests are
right or wrong and nothing else. Cost is billions of parameters × characters drawn, against the big
model's mean. Does not cover reading files (`xnai.replay.recordings`) nor running drafts
(`xnai.replay.verified`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from xnai.core.errors import BadRequest
from xnai.core.statistics import Floats
from xnai.replay.measures import Pair
from xnai.replay.recordings import Recording, Row, group_of, models_of, prompt_of, size_b
from xnai.replay.signals import Found, Seen, looped_at, task_of
from xnai.replay.verified import Given, given, verified

Run = Callable[
    [Mapping[str, Given], Mapping[str, tuple[str, str]]], Mapping[str, tuple[Found, int]]
]
_REFUSED: Final = re.compile(
    r"compilation error|Parse error|SyntaxError|syntax error|unexpected EOF|\berror: "
)
"""What a compiler says. The rest of that column comes from hidden tests, and is not read."""
_VISIBLE: Final[Mapping[str, Found]] = {"PASS": "pass", "FAIL": "fail", "LOADFAIL": "error"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Drafts:
    """A small and a big model on the same prompts.

    Args:
        pair: who is right, at which cost.
        seen: the small model's drafts.
        big_texts: the big model's.
    """

    pair: Pair
    seen: tuple[Seen, ...]
    big_texts: tuple[str, ...]


def read_drafts(recording: Recording, run: Run = verified) -> Drafts:
    """The smallest and the biggest model that is recorded.

    Args:
        run: runs answers and drafts, by id.

    Raises:
        BadRequest: only one model is recorded, a row lacks an outcome, a length or a draft of one
            of the two, or nothing was drawn.
    """
    models = models_of(recording)
    if len(models) < 2:
        raise BadRequest(
            f"{recording.name}: drafts of {', '.join(models)} alone leave nothing to choose.",
            hint="A row has y_*, len_* and draft_* of two models.",
        )
    small, big = models[0], models[-1]
    small_cost, big_cost = (size_b(m) * _numbers(recording, f"len_{m}") for m in (small, big))
    if not (unit := float(big_cost.mean())) > 0:
        raise BadRequest(f"{recording.name}: {big} drew nothing, so nothing can be compared.")
    pair = Pair(
        name=f"{small} → {big}",
        ids=tuple(str(row["id"]) for row in recording.rows),
        prompts=tuple(prompt_of(recording, row) for row in recording.rows),
        groups=tuple(group_of(recording, row) for row in recording.rows),
        domains=tuple(str(row["dataset"]) for row in recording.rows),
        small_right=_numbers(recording, f"y_{small}"),
        big_right=_numbers(recording, f"y_{big}"),
        small_cost=small_cost / unit,
        big_cost=big_cost / unit,
    )
    return Drafts(
        pair=pair, seen=_checked(recording, pair, small, run), big_texts=_texts(recording, big)
    )


def loops_stopped(drafts: Drafts) -> Drafts:
    """The same, each model stopped where it repeats itself: then it is wrong, and cost less."""
    pair, seen = drafts.pair, drafts.seen
    small = [looped_at(each.text) for each in seen]
    big = [looped_at(text) for text in drafts.big_texts]
    small_right, small_cost = _cut(
        small, [each.text for each in seen], pair.small_right, pair.small_cost
    )
    big_right, big_cost = _cut(big, drafts.big_texts, pair.big_right, pair.big_cost)
    return replace(
        drafts,
        pair=replace(
            pair,
            small_right=small_right,
            small_cost=small_cost,
            big_right=big_right,
            big_cost=big_cost,
        ),
        seen=tuple(
            each if end is None else replace(each, text=each.text[:end], looped=True)
            for each, end in zip(seen, small, strict=True)
        ),
    )


def _cut(
    ends: list[int | None], texts: tuple[str, ...] | list[str], right: Floats, cost: Floats
) -> tuple[Floats, Floats]:
    whole = np.array([end is None for end in ends])
    drawn = [1.0 if end is None else end / len(text) for end, text in zip(ends, texts, strict=True)]
    return np.where(whole, right, 0.0), cost * np.array(drawn)


def _checked(recording: Recording, pair: Pair, model: str, run: Run) -> tuple[Seen, ...]:
    seen = [
        _seen(recording, row, prompt, text, model)
        for row, prompt, text in zip(
            recording.rows, pair.prompts, _texts(recording, model), strict=True
        )
    ]
    by_id = dict(zip(pair.ids, seen, strict=True))
    answers = {
        at: check for at, each in by_id.items() if (check := given(each.prompt, each.answer))
    }
    unknown = {
        at: (each.prompt, each.code)
        for at, each in by_id.items()
        if each.found == "none" and task_of(each.prompt) == "function"
    }
    results = run(answers, unknown)
    found = [results.get(at, (each.found, each.passed)) for at, each in by_id.items()]
    return tuple(
        replace(each, found=kind, passed=passed)
        for each, (kind, passed) in zip(seen, found, strict=True)
    )


def _seen(recording: Recording, row: Row, prompt: str, text: str, model: str) -> Seen:
    words = recording.visible.get(f"{row['id']}|{model}", "").split()
    found = _VISIBLE.get(words[0], "none") if words else "none"
    is_python = task_of(prompt) in ("function", "program")
    return Seen(
        prompt=prompt,
        text=text,
        code=f"{prompt}{text}" if is_python else "",
        answer=str(row.get(f"ans_{model}") or ""),
        found=found,
        passed=int(words[1]) if found == "pass" and words[1:] and words[1].isdigit() else 0,
        compiles=False if _REFUSED.search(str(row.get(f"err_{model}") or "")) else None,
    )


def _texts(recording: Recording, model: str) -> tuple[str, ...]:
    column = f"draft_{model}"
    for row in recording.rows:
        if column not in row:
            raise BadRequest(f"{recording.name}: row {row['id']!r} lacks {column}.")
    return tuple(str(row[column] or "") for row in recording.rows)


def _numbers(recording: Recording, column: str) -> Floats:
    for row in recording.rows:
        value = row.get(column)
        most = 1 if column.startswith("y_") else float("inf")
        if not isinstance(value, int | float) or not 0 <= value <= most:
            raise BadRequest(
                f"{recording.name}: {column} of row {row['id']!r} is {value!r}.",
                hint="y_* is in [0, 1], len_* a count of characters.",
            )
    return np.array([float(row[column]) for row in recording.rows])
