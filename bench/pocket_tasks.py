"""Writes the task set `pocket` of `xnai bench`: requests in the wording the embedded ladder knows.

    python -m bench.pocket_tasks > src/xnai/benchmark/task_sets/pocket.yaml

They are the first 8 mundane, 6 mid and 6 heavy requests of the generated test split, from a seed
used nowhere else, that name their function and whose tests are not all told by the request. Nothing
was chosen by looking at an answer.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import islice
from typing import Final

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
    """The tests that the request does not tell: their arguments do not stand in it."""
    return [
        f"assert {call} == {expected}"
        for call, expected in sample.tests
        if call.removeprefix(sample.entry)[1:-1] not in sample.prompt
    ]


if __name__ == "__main__":
    sys.stdout.write(text())
