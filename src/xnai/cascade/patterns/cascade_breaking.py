"""`cascade_breaking`: a tier above writes afresh, so that a mistake below is not copied. Pure.

It is told what was verified and which tests fail, and sees the draft below only where nothing
refutes it and it is probably right (`handoff`). So that both say the same means more than where one
had read the other: the check `agreement` compares them.

Source: a wrong draft handed upward cost up to 18 points of the larger model's score in one study.
"""

from __future__ import annotations

from xnai.cascade.policy import climb
from xnai.cascade.steps import Policy
from xnai.cascade.terms import Terms


def break_cascade(terms: Terms) -> Policy:
    """Decide one request step by step."""
    return climb(terms, packet="verified")
