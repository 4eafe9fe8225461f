"""A trajectory as bytes, and back. Pure.

Only this program reads what it writes, and the key of an answer names its version: the form may
change with every release.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from pydantic import TypeAdapter, ValidationError

from xnai.core.judgement import Draft, Trajectory


@cache
def _shape() -> TypeAdapter[Trajectory]:
    return TypeAdapter(Trajectory)


def written(trajectory: Trajectory) -> bytes | None:
    """As JSON; None where it holds what JSON cannot: halves of surrogate pairs."""
    try:
        return _shape().dump_json(without_originals(trajectory))
    except ValueError:  # as pydantic tells of them
        return None


def without_originals(trajectory: Trajectory) -> Trajectory:
    """Without the texts that a tier was given in fewer words: they are kept with the record."""
    if all(attempt.draft.compression is None for attempt in trajectory.attempts):
        return trajectory
    drafts = {id(attempt.draft): _told(attempt.draft) for attempt in trajectory.attempts}
    return replace(
        trajectory,
        attempts=tuple(replace(a, draft=drafts[id(a.draft)]) for a in trajectory.attempts),
        answer=drafts[id(trajectory.answer)],
    )


def _told(draft: Draft) -> Draft:
    if draft.compression is None:
        return draft
    elisions = tuple(replace(each, original="") for each in draft.compression.elisions)
    return replace(draft, compression=replace(draft.compression, elisions=elisions))


def read(body: bytes) -> Trajectory | None:
    """What `written` wrote; None for anything else."""
    try:
        found = _shape().validate_json(body)
    except ValidationError:
        return None
    # The answer is one of the drafts, and not only equal to it: `Trajectory.answering` asks so.
    drafts = (attempt.draft for attempt in found.attempts)
    answer = next((draft for draft in drafts if draft == found.answer), None)
    return None if answer is None else replace(found, answer=answer)
