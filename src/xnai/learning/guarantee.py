"""Counts what accepted answers turned out to be, from experiences and from what is shipped. Pure.

An outcome counts where it came to light afterwards: the user's word, a file, a correction. Tests
that were run during the request do not: they are what the answer was accepted on, and what is
accepted has passed them. An answer is wrong where its most trusted outcome says that it is rather
wrong than right.

Does not cover reading experiences (`xnai.store.experiences`), nor what follows (`xnai.core`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import Any, Final

from xnai.core.errors import ConfigError
from xnai.core.experience import Experience, OutcomeKind
from xnai.core.guarantee import GROUNDS, Ground, Tally, ground_of

SCHEMA: Final = "xnai.guarantee/1"
_AFTERWARDS: Final[tuple[OutcomeKind, ...]] = ("feedback", "written", "correction")
"""The most trusted first."""
_WRONG_BELOW: Final = 0.5


def tallied(experiences: Iterable[Experience], models: Collection[str]) -> dict[Ground, Tally]:
    """Count accepted answers by their ground.

    Args:
        experiences: with the outcomes that follow from each other (`xnai.learning.outcomes`).
        models: that answer now; what others answered says nothing of them.
    """
    known, wrong = Counter[Ground](), Counter[Ground]()
    for each in experiences:
        answering = each.tries[each.answered_by]
        right = turned_out(each)
        # A tier that was named is accepted unjudged: it had to show nothing.
        if right is None or answering.model not in models or answering.action != "accept":
            continue
        ground = ground_of(answering.evidence)
        known[ground] += 1
        wrong[ground] += right < _WRONG_BELOW
    return {g: Tally(n=known[g], wrong=wrong[g]) for g in GROUNDS if known[g]}


def turned_out(experience: Experience) -> float | None:
    """How right an answer was, in [0, 1], by what came to light later; None where nothing did."""
    said = {outcome.kind: outcome.right for outcome in experience.outcomes}
    return next((said[kind] for kind in _AFTERWARDS if kind in said), None)


def read_shipped(document: Mapping[str, Any]) -> dict[Ground, Tally]:
    """The counts of a measurement.

    Raises:
        ConfigError: another schema.
    """
    if document.get("schema") != SCHEMA:
        raise ConfigError(
            f"A measurement of answers must have schema {SCHEMA!r}, this one has "
            f"{document.get('schema')!r}.",
            hint="Measure it again with this version: python -m bench.guarantee",
        )
    found = document["grounds"]
    return {g: Tally(n=found[g]["n"], wrong=found[g]["wrong"]) for g in GROUNDS if g in found}
