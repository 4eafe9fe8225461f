"""Runs made up of verdicts, for what is computed from them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from xnai.benchmark.records import CASCADE, Answer, Asked, Call, Machine, Run, Rung, Setup

LADDER = (
    Rung(tier="small", model="s", parameters_b=1.0, local=True),
    Rung(tier="large", model="l", parameters_b=10.0, local=True),
)
MACHINE = Machine(
    system="Linux", processor="a CPU", cores=2, ram_mib=8000, budget_mib=4000, sandbox="sandlock"
)


def answer(entrant: str, task: str, **other: Any) -> Answer:
    """A right answer of 100 tokens in, 50 out, in 2 s; unless said otherwise."""
    tier = other.pop("tier", "small" if "/" in entrant else entrant)
    values: dict[str, Any] = {
        "repeat": 0,
        "passed": True,
        "note": "",
        "error": "",
        "failures": {},
        "overspent": False,
        "text": "```python\nx = 1\n```",
        "code": "x = 1\n",
        "answered_by": tier,
        "accepted": True if entrant == CASCADE else None,
        "probability": 0.9,
        "calls": (Call(tier=tier, prompt_tokens=100, completion_tokens=50, elapsed_s=2.0),),
        "wall_s": 2.5,
        "energy_j": None,
        "outward": 0,
        "held": "namespace",
    }
    return Answer(entrant=entrant, task=task, **(values | other))


def run(
    verdicts: Mapping[str, Sequence[int]],
    levels: Sequence[str],
    ladder: Sequence[Rung] = LADDER,
    **other: Any,
) -> Run:
    """Entrant → 1 for each task that it solves, 0 for each other."""
    asked = tuple(Asked(id=f"t{n}", level=level) for n, level in enumerate(levels))
    answers = tuple(
        answer(name, f"t{n}", passed=bool(passed), **other)
        for name, row in verdicts.items()
        for n, passed in enumerate(row)
    )
    return Run(
        version="0",
        made_at="2026-01-01T00:00:00+00:00",
        setup=Setup(
            tasks="made up",
            source="shipped",
            digest="d" * 64,
            asked=asked,
            ladder=tuple(ladder),
            entrants=tuple(verdicts),
            repeat=1,
            temperature=0.0,
        ),
        machine=MACHINE,
        answers=answers,
    )
