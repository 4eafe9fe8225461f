"""Requests as learning reads them: one after the other, oldest first, however many there are.

Blocking; a read-only connection of its own. Does not cover what is known of an answer from what
came before or after it (`xnai.learning.outcomes`).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from xnai.core.experience import Experience, Outcome, Try, words_asked
from xnai.core.judgement import Choice, Evidence, Features, LogprobSummary
from xnai.store.connection import open_reader
from xnai.store.faults import translated

_REQUESTS: Final = """
SELECT seq, id, asked_at, CASE WHEN ? THEN prompt END AS prompt, features, accepted, tier, model,
    choice, follows
FROM request
WHERE tier IS NOT NULL AND features IS NOT NULL AND cached_from IS NULL AND seq > ?
ORDER BY seq LIMIT ?
"""
_CALLS: Final = "SELECT * FROM call WHERE request BETWEEN ? AND ? ORDER BY request, attempt"
_FOUND: Final = """
SELECT * FROM evidence WHERE request BETWEEN ? AND ? ORDER BY request, attempt, position
"""
_OUTCOMES: Final = """
SELECT outcome.*, request.seq FROM outcome JOIN request ON request.id = outcome.request
WHERE request.seq BETWEEN ? AND ? ORDER BY outcome.at
"""
_NEWEST: Final = "SELECT coalesce(max(seq), 0) FROM request"
_AT_ONCE: Final = 1000
_FIELDS: Final = frozenset(field.name for field in fields(Features))
_QUOTING: Final[Mapping[str, Any]] = {"entry": "", "hardness": ()}
"""Where texts are not kept."""


def read_experiences(
    path: Path,
    *,
    sizes_b: Mapping[str, float],
    busy_s: float,
    newest: int | None = None,
    with_words: bool = True,
) -> Iterator[Experience]:
    """Every answered request that was routed, oldest first; none where there is no store.

    Args:
        newest: of the last so many requests only, routed or not.
        sizes_b: model → billions of parameters; a model that is unknown now costs as one of 7.
        with_words: False leaves `Experience.words` empty: of a long request they take
            most of a millisecond.

    Raises:
        StoreError: it cannot be read.
    """
    with translated(path):
        if not path.exists():
            return
        with closing(open_reader(path, busy_s=busy_s)) as connection:
            roots: dict[str, str] = {}
            last = _before(connection, newest)
            while rows := connection.execute(_REQUESTS, (with_words, last, _AT_ONCE)).fetchall():
                first, last = rows[0]["seq"], rows[-1]["seq"]
                tries = _tries(connection, first, last, sizes_b)
                outcomes = _outcomes(connection, first, last)
                for row in rows:
                    roots[row["id"]] = roots.get(row["follows"] or "", row["id"])
                    if made := tries.get(row["seq"]):
                        yield _experience(row, roots[row["id"]], made, outcomes.get(row["seq"], ()))


def _before(connection: sqlite3.Connection, newest: int | None) -> int:
    """The number of the last request that is too old."""
    if newest is None:
        return 0
    (last,) = connection.execute(_NEWEST).fetchone()
    return max(0, int(last) - newest)


def _experience(
    row: sqlite3.Row, session: str, tries: tuple[Try, ...], outcomes: tuple[Outcome, ...]
) -> Experience:
    choice = json.loads(row["choice"]) if row["choice"] else None
    of_tier = [n for n, each in enumerate(tries) if each.tier == row["tier"]]
    accepted = [n for n in of_tier if tries[n].action == "accept"]
    return Experience(
        request_id=row["id"],
        asked_at_s=_seconds(row["asked_at"]),
        session=session,
        follows=row["follows"] or "",
        features=_features(json.loads(row["features"])),
        choice=Choice(**choice) if choice else None,
        tries=tries,
        answered_by=(accepted or of_tier or [len(tries) - 1])[-1],
        accepted=bool(row["accepted"]),
        outcomes=outcomes,
        words=words_asked(row["prompt"] or ""),
    )


def _features(kept: Mapping[str, Any]) -> Features:
    """Fields of an older version that are gone are left out; texts that were not kept are empty."""
    known = {name: value for name, value in kept.items() if name in _FIELDS}
    told = {**_QUOTING, **known}
    return Features(**{**told, "hardness": tuple(told["hardness"])})


def _tries(
    connection: sqlite3.Connection, first: int, last: int, sizes_b: Mapping[str, float]
) -> dict[int, tuple[Try, ...]]:
    found: dict[tuple[int, int], list[Evidence]] = {}
    for row in connection.execute(_FOUND, (first, last)):
        found.setdefault((row["request"], row["attempt"]), []).append(_evidence(row))
    made: dict[int, list[Try]] = {}
    for row in connection.execute(_CALLS, (first, last)):
        evidence = found.get((row["request"], row["attempt"]), [])
        made.setdefault(row["request"], []).append(_try(row, evidence, sizes_b))
    return {number: tuple(tries) for number, tries in made.items()}


def _try(row: sqlite3.Row, evidence: list[Evidence], sizes_b: Mapping[str, float]) -> Try:
    tokens = row["prompt_tokens"] - row["cached_tokens"] + row["completion_tokens"]
    known = row["logprob_mean"] is not None and row["completion_tokens"]
    return Try(
        tier=row["tier"],
        model=row["model"],
        logprob=LogprobSummary(
            mean=row["logprob_mean"],
            minimum=row["logprob_min"],
            n_tokens=row["completion_tokens"],
        )
        if known
        else None,
        evidence=tuple(evidence),
        action=row["action"],
        probability=row["probability"],
        cost=sizes_b.get(row["model"], 7.0) * max(0, tokens) / 1000,
        elapsed_s=row["elapsed_s"],
    )


def _evidence(row: sqlite3.Row) -> Evidence:
    return Evidence(
        kind=row["kind"],
        score=row["score"],
        weight=row["weight"],
        cost_s=row["cost_s"],
        detail=row["detail"] or "",
        facts=tuple(json.loads(row["facts"])) if row["facts"] else (),
    )


def _outcomes(
    connection: sqlite3.Connection, first: int, last: int
) -> dict[int, tuple[Outcome, ...]]:
    found: dict[int, list[Outcome]] = {}
    for row in connection.execute(_OUTCOMES, (first, last)):
        found.setdefault(row["seq"], []).append(
            Outcome(
                kind=row["kind"],
                right=row["correct"],
                at_s=_seconds(row["at"]),
                detail=row["detail"] or "",
            )
        )
    return {number: tuple(outcomes) for number, outcomes in found.items()}


def _seconds(at: str) -> float:
    return datetime.fromisoformat(at).timestamp()
