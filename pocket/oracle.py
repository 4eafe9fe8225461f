"""Expected values by running the reference solution, and tests that tell it from near misses.

Runs only code that this package wrote.
"""

from __future__ import annotations

import copy
import math
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

from pocket import catalogue, values
from pocket.program import Naming, Task

_INPUTS = 18
_LIMIT_S = 1.0
_EXITS_TRIED = 25
_LONGEST_REPR = 90
RUN_ERRORS = (ArithmeticError, AttributeError, LookupError, NameError, TypeError, ValueError)
"""What generated code may raise when it runs; anything else is a defect of the generator."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """One test: arguments in order of the signature, the call as text, and the expected value."""

    arguments: tuple[object, ...]
    call: str
    expected: object


def compiled(code: str, name: str) -> Callable[..., object]:
    """The function that the code defines."""
    namespace: dict[str, object] = {}
    exec(compile(code, "<answer>", "exec"), namespace)
    function = namespace[name]
    assert callable(function)
    return function


class _Watch:
    """Ends a program that uses more than a second of CPU: a mutant may loop over a huge range.

    The alarm may go off while the program is just ending, so it only counts while `armed`.
    """

    armed = False

    def __enter__(self) -> None:
        signal.signal(signal.SIGVTALRM, self._ring)
        self.armed = True
        signal.setitimer(signal.ITIMER_VIRTUAL, _LIMIT_S)

    def __exit__(self, *why: object) -> None:
        self.armed = False
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)

    def _ring(self, signum: int, frame: object) -> None:
        if self.armed:
            self.armed = False
            raise ArithmeticError("the program ran too long")


_WATCH = _Watch()


def outcome(function: Callable[..., object], arguments: Sequence[object]) -> tuple[bool, object]:
    """`(True, value)`, or `(False, exception)`; the arguments are not mutated."""
    try:
        with _WATCH:
            value = function(*copy.deepcopy(arguments))
            repr(value)  # an integer of thousands of digits has none, and is no use as a result
            return True, value
    except RUN_ERRORS as error:
        return False, error


def cases(task: Task, naming: Naming, code: str, rng: Random) -> list[Case]:
    """Run the reference on random inputs; inputs that raise or have long values are left out."""
    function = compiled(code, naming.function)
    found: dict[str, Case] = {}
    for at in range(_INPUTS):
        arguments = _arguments(task, naming, rng, at)
        ran, value = outcome(function, arguments)
        call = f"{naming.function}({', '.join(map(repr, arguments))})"
        if (
            ran
            and len(call) <= _LONGEST_REPR
            and len(repr(value)) <= _LONGEST_REPR
            and _is_literal(value)
        ):
            found.setdefault(call, Case(arguments=arguments, call=call, expected=value))
    return list(found.values())


def chosen(
    all_cases: Sequence[Case], rivals: Sequence[Callable[..., object]], rng: Random
) -> list[Case]:
    """Choose 5–8 cases with at least two different values, rejecting as many rivals as possible.

    Returns:
        Cases, or an empty list where the cases cannot discriminate.
    """
    picked: list[Case] = []
    for rival in rivals:
        if not any(_rejects(case, rival) for case in picked):
            picked += [case for case in all_cases if case not in picked and _rejects(case, rival)][
                :1
            ]
    picked = picked[:8]
    for case in all_cases:
        fresh = repr(case.expected) not in {repr(other.expected) for other in picked}
        if case not in picked and len(picked) < 8 and (fresh or len(picked) < rng.randint(5, 7)):
            picked.append(case)
    distinct = {repr(case.expected) for case in picked}
    return picked if len(picked) >= 5 and len(distinct) >= 2 else []


def _rejects(case: Case, rival: Callable[..., object]) -> bool:
    ran, value = outcome(rival, case.arguments)
    return not ran or value != case.expected or type(value) is not type(case.expected)


def _arguments(task: Task, naming: Naming, rng: Random, at: int) -> tuple[object, ...]:
    constants = [value for step in task.all_steps for value in step.constants.values()]
    extras = [
        task.all_steps[i].constants[param]
        if rng.random() < 0.5
        else task.param((i, param)).draw(rng)
        for i, param in task.slots
    ]
    main = _main(task, rng, list(_flat([*constants, *extras])), at)
    return tuple(ordered_values(naming, main, extras))


def _flat(given: Iterable[object]) -> Iterator[object]:
    """Lists by their items, dictionaries by their keys, other values as they are."""
    for value in given:
        if isinstance(value, list | dict):
            yield from value
        else:
            yield value


def _main(task: Task, rng: Random, hints: Sequence[object], at: int) -> object:
    if task.guard and task.guard.at == 0 and at in (1, 2):
        for exit_value in _exit_values(task, rng, hints):
            if _holds(task.guard.condition, exit_value):
                return exit_value
    domain = _domain(task)
    if domain is not None:
        low, high = domain
        return rng.randint(low, high) if rng.random() < 0.6 else min(low + rng.randint(0, 12), high)
    return values.draw(task.src, rng, hints, 0 if at == 0 else None)


def _exit_values(task: Task, rng: Random, hints: Sequence[object]) -> Iterator[object]:
    """Values that the guard may be about, the likeliest first."""
    assert task.guard is not None
    if task.guard.condition == "{x} is None":
        yield None
    elif task.src == "int":
        yield from (rng.choice((0, -1, -rng.randint(2, 30))), 0, rng.randint(101, 1200), 1001)
    else:
        for _ in range(_EXITS_TRIED):
            yield values.draw(task.src, rng, hints, None)


def _holds(condition: str, value: object) -> bool:
    return bool(eval(condition.replace("{x}", repr(value))))


def _domain(task: Task) -> tuple[int, int] | None:
    """The numbers that every operation which may come first accepts; None where all do."""
    firsts = [task.steps[0], *(task.branch.otherwise[:1] if task.branch else ())]
    ranges = [catalogue.DOMAIN[step.op.name] for step in firsts if step.op.name in catalogue.DOMAIN]
    return (max(low for low, _ in ranges), min(high for _, high in ranges)) if ranges else None


def ordered_values(naming: Naming, main: object, extras: Sequence[object]) -> list[object]:
    """Argument values in the order of the signature."""
    return [*extras, main] if naming.main_last else [main, *extras]


def _is_literal(value: object) -> bool:
    """Whether `repr` of the value evaluates to it; infinities, NaN and sets do not."""
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, list | tuple):
        return all(map(_is_literal, value))
    if isinstance(value, dict):
        return all(map(_is_literal, value.values()))
    return value is None or isinstance(value, bool | int | str)
