"""Coding tasks with hidden tests: what a task file holds, read and validated.

Covers the files (YAML, see docs/reference.md), the sets that come with xnai, and choosing a part
of one. Does not cover other benchmarks' files (`xnai.benchmark.imports`) nor running anything.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files
from itertools import zip_longest
from pathlib import Path
from typing import Annotated, Final, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from xnai.cascade.checks.static import python_problem
from xnai.cascade.extract import names_defined
from xnai.cascade.python_source import holds_tests
from xnai.config.document import Document, DocumentError, parse
from xnai.config.faults import dotted, explain
from xnai.core.errors import BadRequest
from xnai.core.judgement import Complexity

LEVELS: Final[tuple[Complexity, ...]] = ("mundane", "mid", "heavy")
SHIPPED: Final = ("general", "pocket")
MAX_BYTES: Final = 8_000_000
MAX_VALUES: Final = 100_000
"""Of a task file: more tasks than any published set of functions has."""
MAX_FAULTS: Final = 20
_Text = Annotated[str, Field(min_length=1)]


class Task(BaseModel):
    """One task.

    Args:
        entry: what the tests call; empty where they say so themselves, by an import.
        tests: assertions, `test_…` functions or `unittest` classes; no model is shown them.
        reference: an answer that passes them; empty where none is known.
        timeout_s: for all tests together; one test may take 2 s of it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Annotated[str, Field(min_length=1, max_length=100, pattern=r"^\S+$")]
    level: Literal["mundane", "mid", "heavy"]
    prompt: _Text
    tests: _Text
    entry: str = ""
    reference: str = ""
    timeout_s: Annotated[float, Field(gt=0, le=60)] = 10.0


class TaskFile(BaseModel):
    """What a task file holds."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: Literal[1]
    name: _Text
    about: str = ""
    tasks: Annotated[tuple[Task, ...], Field(min_length=1)]


@dataclass(frozen=True, kw_only=True, slots=True)
class TaskSet:
    """Tasks, and where they come from.

    Args:
        source: of a file its path, else `shipped`.
    """

    name: str
    about: str
    source: str
    tasks: tuple[Task, ...]

    @property
    def sha256(self) -> str:
        """Of all that decides an outcome: two runs are compared only where it is the same."""
        rows = [[t.id, t.level, t.prompt, t.entry, t.tests, t.timeout_s] for t in self.tasks]
        return sha256(json.dumps(rows).encode()).hexdigest()

    def of_levels(self, levels: Sequence[Complexity]) -> Self:
        """Those of some levels, in their order.

        Raises:
            BadRequest: there is none.
        """
        chosen = tuple(task for task in self.tasks if task.level in levels)
        if not chosen:
            raise BadRequest(
                f"The tasks {self.name!r} hold none that is {' or '.join(levels)}.",
                hint=f"They hold: {', '.join(sorted({t.level for t in self.tasks}))}.",
            )
        return self._with(chosen)

    def at_most(self, n: int) -> Self:
        """`n` of them, dealt over the levels by turns so that none is left out; in their order."""
        by_level = [[t for t in self.tasks if t.level == level] for level in LEVELS]
        dealt = [t for turn in zip_longest(*by_level) for t in turn if t is not None][:n]
        ids = {task.id for task in dealt}
        return self._with(tuple(task for task in self.tasks if task.id in ids))

    def _with(self, tasks: tuple[Task, ...]) -> Self:
        return type(self)(name=self.name, about=self.about, source=self.source, tasks=tasks)


def shipped(name: str) -> TaskSet:
    """A set that comes with xnai, by a name of `SHIPPED`."""
    path = files("xnai.benchmark").joinpath("task_sets", f"{name}.yaml")
    return read_tasks(path.read_text("utf-8"), source=f"{name}.yaml", told="shipped")


def load_tasks(path: Path) -> TaskSet:
    """The tasks of a file.

    Raises:
        BadRequest: it cannot be read or used; one line for each fault, with file and line.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        hint = f"Sets that come with xnai: {', '.join(SHIPPED)}."
        raise BadRequest(
            f"The tasks {path} cannot be read: {error.strerror}.", hint=hint
        ) from error
    if len(content) > MAX_BYTES:
        raise BadRequest(f"{path} has more than {MAX_BYTES} bytes.", hint="Split it.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise BadRequest(f"{path}:{line}: not UTF-8 text.", hint="Save it as UTF-8.") from error
    return read_tasks(text, source=str(path), told=str(path))


def read_tasks(text: str, *, source: str, told: str) -> TaskSet:
    """The tasks of a document.

    Args:
        source: name of the file, for errors.
        told: what the run says of where they come from.

    Raises:
        BadRequest: as for `load_tasks`.
    """
    try:
        document = parse(text, source=source, what="a task file", max_values=MAX_VALUES)
    except DocumentError as error:
        raise BadRequest(str(error), hint=f"Correct {source}.") from error
    try:
        # As JSON, so that strictness means what it means for a configuration.
        found = TaskFile.model_validate_json(json.dumps(document.root), strict=True)
    except ValidationError as error:
        raise _refused(explain(error.errors(), document, root=TaskFile), source) from error
    if faults := list(_faults(found.tasks, document)):
        raise _refused(faults, source)
    return TaskSet(name=found.name, about=found.about, source=told, tasks=found.tasks)


def _refused(lines: Sequence[str], source: str) -> BadRequest:
    shown = list(lines[:MAX_FAULTS])
    if len(lines) > MAX_FAULTS:
        shown.append(f"… and {len(lines) - MAX_FAULTS} more")
    return BadRequest("\n".join(shown), hint=f"Correct {source}.")


def _faults(tasks: Sequence[Task], document: Document) -> Iterator[str]:
    """What is wrong beyond the shape: names that stand twice, code that is none."""
    first: dict[str, int] = {}
    for at, task in enumerate(tasks):
        if first.setdefault(task.id, at) != at:
            yield _told(document, at, "id", f"`{task.id}` is the id of tasks[{first[task.id]}] too")
        if problem := python_problem(task.tests):
            yield _told(document, at, "tests", f"they do not compile: {problem}")
        elif not holds_tests(task.tests):
            yield _told(document, at, "tests", "they hold no test: write `assert f(1) == 2` lines")
        if problem := python_problem(task.reference):
            yield _told(document, at, "reference", f"it does not compile: {problem}")
        elif task.reference and task.entry and task.entry not in names_defined(task.reference):
            yield _told(document, at, "reference", f"it does not define `{task.entry}`")


def _told(document: Document, at: int, key: str, what: str) -> str:
    path = ("tasks", at, key)
    return f"{document.places[path]}: {dotted(path)}: {what}"
