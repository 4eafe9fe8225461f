"""Near misses: tasks with one operation or constant changed, and code that does not parse.

Used to make tests that tell them apart, and as the wrong drafts of repair samples.
"""

from __future__ import annotations

import dataclasses
from itertools import pairwise
from random import Random

from pocket import catalogue, chains
from pocket.program import Step, Task, syntax_error


def mutant(task: Task, rng: Random) -> Task | None:
    """Change one thing; None where the change drawn does not fit the task."""
    change = rng.choice((_dropped, _swapped, _altered, _altered, _replaced, _replaced, _unguarded))
    changed = change(task, rng)
    return changed if changed is not None and _is_bounded(task, changed) else None


def _is_bounded(task: Task, changed: Task) -> bool:
    """Whether operations that may take long still stand where the inputs were drawn for them."""
    costly = [step.op.name for step in changed.steps if chains.is_costly(step.op)]
    return not costly or (
        costly == [task.steps[0].op.name] and changed.steps[0].op == task.steps[0].op
    )


def _with(task: Task, steps: tuple[Step, ...]) -> Task | None:
    fits = all(a.op.dst == b.op.src for a, b in pairwise(steps))
    if not steps or not fits or steps[0].op.src != task.src:
        return None
    guard = task.guard
    if guard and guard.at >= len(steps):
        guard = dataclasses.replace(guard, at=0)
    return dataclasses.replace(task, steps=steps, guard=guard)


def _dropped(task: Task, rng: Random) -> Task | None:
    at = rng.randrange(len(task.steps))
    if task.steps[at].passed or task.branch:
        return None
    return _same_slots(task, _with(task, task.steps[:at] + task.steps[at + 1 :]))


def _swapped(task: Task, rng: Random) -> Task | None:
    if task.branch:
        first, second = task.steps, task.branch.otherwise
        if task.slots:
            return None
        return dataclasses.replace(
            task, steps=second, branch=dataclasses.replace(task.branch, otherwise=first)
        )
    if len(task.steps) < 2:
        return None
    at = rng.randrange(len(task.steps) - 1)
    steps = list(task.steps)
    steps[at], steps[at + 1] = steps[at + 1], steps[at]
    return _same_slots(task, _with(task, tuple(steps)))


def _altered(task: Task, rng: Random) -> Task | None:
    """Another constant for one parameter."""
    places = [
        (at, name)
        for at, step in enumerate(task.steps)
        for name in step.op.params
        if name not in step.passed
    ]
    if not places:
        return None
    at, name = rng.choice(places)
    step = task.steps[at]
    old = step.constants[name]
    new = (
        old + rng.choice((-1, 1))
        if isinstance(old, int) and rng.random() < 0.6
        else step.op.params[name].draw(rng)
    )
    if new == old or (isinstance(new, int) and isinstance(old, int) and new < 1 <= old):
        return None
    changed = dataclasses.replace(step, constants=step.constants | {name: new})
    return _with(task, (*task.steps[:at], changed, *task.steps[at + 1 :]))


def _replaced(task: Task, rng: Random) -> Task | None:
    """Another operation of the same types in the place of one."""
    at = rng.randrange(len(task.steps))
    step = task.steps[at]
    rivals = [
        op
        for op in catalogue.BY_SRC[step.op.src]
        if op.dst == step.op.dst and op.name != step.op.name
    ]
    if not rivals or (step.passed and at < len(task.steps)):
        return None
    rival = rng.choice(rivals)
    if rival.name in catalogue.DOMAIN:
        return None
    constants = {name: param.draw(rng) for name, param in rival.params.items()}
    return _with(
        task, (*task.steps[:at], Step(op=rival, constants=constants), *task.steps[at + 1 :])
    )


def _unguarded(task: Task, rng: Random) -> Task | None:
    """Without its guard, unless it keeps out numbers on which the operation may never end."""
    if task.guard is None or task.steps[0].op.name in catalogue.DOMAIN:
        return None
    return dataclasses.replace(task, guard=None)


def _same_slots(task: Task, changed: Task | None) -> Task | None:
    """Refuse changes that renumber the passed parameters, since their names hang on the numbers."""
    return changed if changed is not None and changed.slots == task.slots else None


def broken(code: str, rng: Random) -> str | None:
    """Break the syntax by one slip; None where the slip drawn leaves the code parsable."""
    at = rng.randrange(4)
    lines = code.split("\n")
    if at == 0:
        lines[0] = lines[0].rstrip(":")
    elif at == 1 and len(lines) > 1:
        row = rng.randrange(1, len(lines))
        lines[row] = lines[row].replace(rng.choice(")]"), "", 1)
    elif at == 2:
        lines[-1] = lines[-1].lstrip()
    else:
        row = rng.randrange(len(lines))
        lines[row] = lines[row].replace(rng.choice("([:"), "", 1)
    slipped = "\n".join(lines)
    return slipped if syntax_error(slipped) else None
