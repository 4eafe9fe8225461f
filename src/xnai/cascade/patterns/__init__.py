"""Refinement patterns: what is done with a draft that is not sure to be right. Pure.

Each is a policy over the same parts: steps (`xnai.cascade.steps`), what has happened so far
(`progress`), how a request ends (`settling`). The laws are those of `xnai.cascade.policy`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from xnai.cascade.patterns.cascade_breaking import break_cascade
from xnai.cascade.patterns.draft_verify import draft_and_verify
from xnai.cascade.patterns.ensemble import ask_ensemble
from xnai.cascade.patterns.verify_loop import verify_in_a_loop
from xnai.cascade.patterns.voting import vote
from xnai.cascade.policy import climb
from xnai.cascade.steps import Policy
from xnai.cascade.terms import Terms
from xnai.core.chat import Pattern

PATTERNS: Final[Mapping[Pattern, Callable[[Terms], Policy]]] = {
    "coarse_to_fine": climb,
    "cascade_breaking": break_cascade,
    "verify_loop": verify_in_a_loop,
    "draft_verify": draft_and_verify,
    "ensemble": ask_ensemble,
    "voting": vote,
}
