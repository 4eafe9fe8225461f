"""Evidence that knows what it cost, and what each kind of it weighs."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Final

from xnai.core.judgement import Evidence, EvidenceKind

# Log-odds of a full pass: parsing says next to nothing about being right, an example about as much
# as a model's own confidence, the user's own tests the most.
PARSE_WEIGHT: Final = 0.0
COMPILE_WEIGHT: Final = 0.2
UNUSED_WEIGHT: Final = 3.0
"""Measured on 1,200 drafts of three small models: of 70 that left an argument unread 3 were right,
where their log-probabilities claimed 26."""
SCHEMA_WEIGHT: Final = 1.0
UNGROUNDED_WEIGHT: Final = 2.0
"""Not measured: there is no set of calls that are known to be right. It outweighs that the schema
holds, so that a draft of 0.95 climbs, and one of 0.8 still stands where no tier is above."""
TESTS_WEIGHT: Final = 2.7
"""Of 1,562 drafts that passed half of their tests 99.4 % passed the rest, where their
log-probabilities claimed 90.1: 3.2 (2.7 … 3.9). The lower end, since a wrong answer costs more than
a climb. Source: `python -m bench.weights`, its table is in `LOG.md`."""
EXAMPLES_WEIGHT, EXAMPLE_WEIGHT, EXAMPLES_WEIGHT_MOST = 1.0, 0.5, TESTS_WEIGHT
"""Of 153 drafts that passed the request's examples, mostly one, 95.4 % were right, where their
log-probabilities claimed 88.9: 1.6 (1.0 … 2.3). Source: as above."""
MAX_FACTS: Final = 8


class Timed:
    """Makes evidence that knows what it cost."""

    def __init__(self, kind: EvidenceKind, weight: float) -> None:
        self._kind: EvidenceKind = kind
        self._weight = weight
        self._began = time.perf_counter()

    def found(
        self, score: float | None, detail: str, facts: Sequence[str] = (), *, weight: float = -1.0
    ) -> Evidence:
        """The evidence; `weight` where it is not the usual one of the kind."""
        return Evidence(
            kind=self._kind,
            score=score,
            weight=0.0 if score is None else weight if weight >= 0 else self._weight,
            cost_s=time.perf_counter() - self._began,
            detail=detail,
            facts=tuple(facts[:MAX_FACTS]),
        )
