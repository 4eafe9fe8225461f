"""Repair samples: a request with a handed-over draft and facts, as the cascade hands them upward.

The packet is written as `xnai` renders a handoff: a `<route tier="N"><payload>` block after the
request.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from pocket import mutants, oracle
from pocket.oracle import Case
from pocket.program import Naming, Task, source, syntax_error

_UNTESTED = 0.45
"""Share of packets that hold a draft and no fact: nothing was run."""
_RIGHT_UNTESTED = 0.85
"""How often such a draft is right; a cascade hands it up when it is probably right."""
_NO_DRAFT = 0.12
_ATTEMPTS = 8


def handoff(
    task: Task, naming: Naming, code: str, cases: Sequence[Case], rng: Random
) -> str | None:
    """The packet with a draft and true facts about it; None where no wrong draft could be made."""
    if rng.random() < _UNTESTED:
        return _untested(task, naming, code, rng)
    for _ in range(_ATTEMPTS):
        made = _wrong(task, naming, code, cases, rng)
        if made is not None:
            return made
    return None


def _untested(task: Task, naming: Naming, code: str, rng: Random) -> str:
    if rng.random() < _RIGHT_UNTESTED:
        return packet(code, (), rng)
    tried = (mutants.mutant(task, rng) for _ in range(_ATTEMPTS))
    wrong = next((source(changed, naming) for changed in tried if changed), code)
    return packet(wrong, (), rng)


def _wrong(task: Task, naming: Naming, code: str, cases: Sequence[Case], rng: Random) -> str | None:
    if rng.random() < 0.15:
        draft = mutants.broken(code, rng)
        return packet(draft, (_syntax_fact(draft),), rng) if draft else None
    changed = mutants.mutant(task, rng)
    if changed is None:
        return None
    draft = source(changed, naming)
    facts = _facts(oracle.compiled(draft, naming.function), cases, rng.choice((1, 1, 2, 3)))
    if not facts:
        return None
    return packet("" if rng.random() < _NO_DRAFT else draft, facts, rng)


def packet(draft: str, facts: Sequence[str], rng: Random) -> str:
    """Render the packet; an empty draft is left out."""
    lines = [f"draft:\n```python\n{draft}\n```"] if draft else []
    body = "\n".join([*lines, *facts])
    return f'<route tier="{rng.randint(2, 3)}"><payload>\n{body}\n</payload></route>'


def _syntax_fact(code: str) -> str:
    error = syntax_error(code)
    if error is None:
        raise ValueError("the draft parses; there is no fact to tell")
    return f"does not parse: {error.msg}, line {error.lineno}"


def _facts(function: Callable[..., object], cases: Sequence[Case], most: int) -> tuple[str, ...]:
    facts = []
    for case in cases:
        ran, value = oracle.outcome(function, case.arguments)
        if not ran:
            facts.append(
                f"{case.call} raised {type(value).__name__}: {value}, expected {cut(case.expected)}"
            )
        elif value != case.expected:
            facts.append(f"{case.call} returned {cut(value)}, expected {cut(case.expected)}")
    return tuple(facts[:most])


def cut(value: object) -> str:
    """The repr, at most 80 characters."""
    return repr(value)[:80]
