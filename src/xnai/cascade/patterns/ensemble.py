"""`ensemble`: several small tiers verify a draft instead of a large one. Pure.

The smallest tiers of this machine, up to three and never the largest of those that may answer, say
yes or no; what each word counts is calibrated, and their log-odds add up. Consensus can make the
draft acceptable; dissent leaves it under the threshold, and the plan is climbed. A tier that
verifies what it wrote reads it afresh.
"""

from __future__ import annotations

from typing import Final

from xnai.cascade.patterns.verifiers import verified
from xnai.cascade.policy import climb
from xnai.cascade.progress import Newest, Progress, Steps
from xnai.cascade.routing import Rung
from xnai.cascade.steps import Policy
from xnai.cascade.terms import Terms
from xnai.core.judgement import Evidence

_MOST: Final = 3


def ask_ensemble(terms: Terms) -> Policy:
    """Decide one request step by step."""
    verifiers = small_ones(terms)

    def opinions(progress: Progress, newest: Newest) -> Steps[tuple[Evidence, ...]]:
        return (yield from verified(progress, newest, verifiers))

    return climb(terms, opinions=opinions)


def small_ones(terms: Terms) -> tuple[Rung, ...]:
    """The tiers that verify; none where there is but one tier."""
    return terms.staying()[:-1][:_MOST]
