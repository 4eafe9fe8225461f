"""Writes the task set `pocket` of `xnai bench`: requests in the wording the embedded ladder knows.

    python -m bench.pocket_tasks > src/xnai/benchmark/task_sets/pocket.yaml

They are the first 8 mundane, 6 mid and 6 heavy requests of the generated test split, from a seed
used nowhere else, that name their function and whose tests are not all told by the request. Nothing
was chosen by looking at an answer. The generator's inputs seldom lie where one number decides, so
inputs at the numbers of the reference are added, with what the reference gives.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Sequence
from copy import deepcopy
from itertools import islice
from typing import Any, Final

from pocket.corpus import generate
from pocket.judge import code_in
from pocket.sample import Level, Sample
from xnai.benchmark.imports import as_yaml
from xnai.benchmark.tasks import Task, TaskSet

SEED: Final = 41_011
COUNTS: Final[dict[Level, int]] = {"mundane": 8, "mid": 6, "heavy": 6}
_LOOKED_AT: Final = 10
"""So many times the wanted number are drawn at most."""
_FEWEST_TESTS: Final = 4
_BORDERS: Final = 40
"""Inputs that are added to a task at most."""
_LONGEST: Final = 12
"""Items of a list that is made as long as a number of the reference says."""
_HEAD: Final = (
    "# Twenty tasks in the wording that the embedded demonstration ladder is made for.\n"
    "# Written by `python -m bench.pocket_tasks`, from the test split; see there.\n"
)


def pocket_tasks() -> TaskSet:
    """The set, the same at every call."""
    tasks = [task for level, n in COUNTS.items() for task in islice(_tasks(level, n), n)]
    about = "20 generated tasks in the wording that the embedded demonstration ladder is made for"
    return TaskSet(name="pocket", about=about, source="", tasks=tuple(tasks))


def text() -> str:
    """The file."""
    return as_yaml(pocket_tasks(), head=_HEAD)


def _tasks(level: Level, n: int) -> Iterator[Task]:
    drawn = generate(SEED, _LOOKED_AT * n, "test", kinds={"code": 1.0}, levels={level: 1.0})
    for at, sample in enumerate(drawn):
        tests = _hidden(sample)
        if sample.entry in sample.prompt and len(tests) >= _FEWEST_TESTS:
            yield Task(
                id=f"{level}-{at}",
                level=level,
                prompt=sample.prompt,
                entry=sample.entry,
                tests="".join(f"{test}\n" for test in tests),
                reference=code_in(sample.answer),
            )


def _hidden(sample: Sample) -> list[str]:
    """Tests that the request does not tell: their arguments do not stand in it."""
    return [
        f"assert {call} == {expected}"
        for call, expected in sample.tests
        if call.removeprefix(sample.entry)[1:-1] not in sample.prompt
    ] + [f"assert {call} == {expected}" for call, expected in _at_borders(sample)]


def _at_borders(sample: Sample) -> list[tuple[str, str]]:
    """Calls whose arguments lie at and beside the numbers of the reference, evenly chosen."""
    code = code_in(sample.answer)
    names: dict[str, Any] = {}
    exec(code, names)  # written by our generator
    known, found = [call for call, _ in sample.tests], dict[str, str]()
    for given in map(_arguments, known):
        for changed in _variants(given, _numbers(code)):
            call = f"{sample.entry}({', '.join(map(repr, changed))})"
            try:
                found.setdefault(call, repr(names[sample.entry](*deepcopy(changed))))
            except (ValueError, TypeError, ZeroDivisionError, IndexError, KeyError, OverflowError):
                continue  # not of the kind that the request speaks of
    fresh = [(call, value) for call, value in found.items() if call not in known]
    return fresh[:: max(1, len(fresh) // _BORDERS)][:_BORDERS]


def _arguments(call: str) -> list[Any]:
    parsed = ast.parse(call, mode="eval").body
    assert isinstance(parsed, ast.Call)
    return [ast.literal_eval(argument) for argument in parsed.args]


def _numbers(code: str) -> list[int]:
    """Numbers of the code, and those beside them."""
    constants = (n.value for n in ast.walk(ast.parse(code)) if isinstance(n, ast.Constant))
    whole = {value for value in constants if type(value) is int}
    return sorted({value + by for value in whole for by in (-1, 0, 1)})


def _variants(given: Sequence[Any], numbers: Sequence[int]) -> Iterator[list[Any]]:
    """The arguments with one number changed, or one list or text made so long."""
    for at, argument in enumerate(given):
        for number in numbers:
            for changed in _changed(argument, number):
                yield [*given[:at], changed, *given[at + 1 :]]


def _changed(argument: Any, number: int) -> Iterator[Any]:  # noqa: ANN401 (whatever a test is given)
    match argument:
        case bool():
            return
        case int():
            yield number
        case [int(), *rest]:
            yield [number, *rest]
        case dict() if argument and type(next(iter(argument.values()))) is int:
            yield {**argument, next(iter(argument)): number}
    if isinstance(argument, list | str) and argument and 0 <= number <= _LONGEST:
        yield (argument * (number + 1))[:number]


if __name__ == "__main__":
    sys.stdout.write(text())
