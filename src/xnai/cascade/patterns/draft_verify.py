"""`draft_verify`: a small tier drafts, the next one only reads the draft and says yes or no. Pure.

Reading is cheaper than writing: a prompt is evaluated several times as fast as tokens are drawn. A
yes can make the draft acceptable; after a no that tier is asked to write, if that is worth it.
"""

from __future__ import annotations

from xnai.cascade.patterns.verifiers import verified
from xnai.cascade.policy import climb
from xnai.cascade.progress import Newest, Progress, Steps
from xnai.cascade.steps import Policy
from xnai.cascade.terms import Terms
from xnai.core.judgement import Evidence


def draft_and_verify(terms: Terms) -> Policy:
    """Decide one request step by step."""
    return climb(terms, opinions=_of_the_next)


def _of_the_next(progress: Progress, newest: Newest) -> Steps[tuple[Evidence, ...]]:
    larger = [rung for rung in newest.above if not rung.cloud]
    return (yield from verified(progress, newest, larger[:1]))
