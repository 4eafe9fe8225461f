"""What a run is: the conditions, and an answer for each entrant, task and repeat.

Covers the JSON of a run and the journal that keeps answers as they come, so that a run which was
broken off can go on. What follows from the answers is in `xnai.benchmark.figures`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Literal

import orjson
from pydantic import TypeAdapter, ValidationError

from xnai.core.chat import RouterName
from xnai.core.errors import BadRequest
from xnai.core.judgement import Complexity

CASCADE: Final = "xnai/auto"
"""The entrant that is the whole ladder; others are tiers, by their names."""
RUN, JOURNAL = "run.json", "answers.jsonl"
Held = Literal["namespace", "filter", "none"]
"""What kept this process from the network meanwhile; `none`: calls were only counted."""
Key = tuple[str, str, int]


@dataclass(frozen=True, kw_only=True, slots=True)
class Call:
    """One call of a model.

    Args:
        elapsed_s: from the call to the last token, without waiting for the engine.
    """

    tier: str
    prompt_tokens: int
    completion_tokens: int
    elapsed_s: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """One task answered, or not.

    Args:
        repeat: from 0.
        note: why it did not pass; empty where it did.
        error: why there is no answer at all; empty where there is.
        failures: tier → why it could not answer, where another one did.
        overspent: the model does not fit the RAM budget.
        answered_by: tier; empty without an answer.
        accepted, probability: None where nobody judged it before the hidden tests.
        wall_s: from the request to the answer, engines loaded and drafts checked.
        energy_j: of the whole processor meanwhile; None where it is not readable.
        outward: calls that led beyond this machine meanwhile.
    """

    entrant: str
    task: str
    repeat: int
    passed: bool
    note: str
    error: str
    failures: Mapping[str, str]
    overspent: bool
    text: str
    code: str
    answered_by: str
    accepted: bool | None
    probability: float | None
    calls: tuple[Call, ...]
    wall_s: float
    energy_j: float | None
    outward: int
    held: Held

    @property
    def key(self) -> Key:
        """What tells it from others of its run."""
        return self.entrant, self.task, self.repeat


@dataclass(frozen=True, kw_only=True, slots=True)
class Rung:
    """A tier of the ladder.

    Args:
        local: its model runs on this machine.
    """

    tier: str
    model: str
    parameters_b: float
    local: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """A task, as far as the figures need it."""

    id: str
    level: Complexity


@dataclass(frozen=True, kw_only=True, slots=True)
class Setup:
    """What a run is made of. It goes on only as what it was begun.

    Args:
        tasks: name of the set.
        source: where it comes from: `shipped`, or its file.
        digest: SHA-256 of what decides an outcome.
        ladder: smallest first.
        repeat: times that each task is put, ≥ 1.
        router: who decides where the cascade begins; None leaves it to the configuration.
    """

    tasks: str
    source: str
    digest: str
    asked: tuple[Asked, ...]
    ladder: tuple[Rung, ...]
    entrants: tuple[str, ...]
    repeat: int
    temperature: float
    router: RouterName | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Machine:
    """Where it was run."""

    system: str
    processor: str
    cores: int
    ram_mib: int
    budget_mib: int
    sandbox: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Run:
    """A run, whole or broken off.

    Args:
        made_at: UTC, ISO 8601, of its begin.
    """

    schema: Literal["xnai.bench/1"] = "xnai.bench/1"
    version: str
    made_at: str
    setup: Setup
    machine: Machine
    answers: tuple[Answer, ...] = ()

    @property
    def wanted(self) -> int:
        """Answers that make it whole."""
        return len(self.setup.entrants) * len(self.setup.asked) * self.setup.repeat


_RUN: Final = TypeAdapter(Run)
_ANSWER: Final = TypeAdapter(Answer)


def as_json(run: Run, figures: Mapping[str, Any]) -> bytes:
    """The file of a run.

    Args:
        figures: what follows from it, for readers that do not want to work it out again.
    """
    document = _RUN.dump_python(run, mode="json") | {"figures": figures}
    return orjson.dumps(document, option=orjson.OPT_INDENT_2) + b"\n"


def read_run(path: Path) -> Run:
    """A saved run, or the one in a folder.

    Raises:
        BadRequest: there is none, or it is no run.
    """
    file = path / RUN if path.is_dir() else path
    try:
        return _RUN.validate_json(file.read_bytes())
    except OSError as error:
        raise BadRequest(
            f"The run {file} cannot be read: {error.strerror}.",
            hint=f"`xnai bench --out DIR` saves one as DIR/{RUN}.",
        ) from error
    except ValidationError as error:
        raise BadRequest(f"{file} is no saved run: {_first(error)}.") from error


class Journal:
    """Answers as they come, a line each, behind a line that says what the run is.

    One process writes it. A line that was cut, since the process was killed, is left out.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Run | None:
        """What was kept; None where nothing was begun.

        Raises:
            BadRequest: the file cannot be read, or is something else.
        """
        try:
            lines = self._path.read_bytes().split(b"\n")
        except FileNotFoundError:
            return None
        except OSError as error:
            raise BadRequest(f"{self._path} cannot be read: {error.strerror}.") from error
        whole = [line for line in lines[:-1] if line]
        if not whole:
            return None
        try:
            begun, *answers = whole
            return replace(
                _RUN.validate_json(begun), answers=tuple(map(_ANSWER.validate_json, answers))
            )
        except ValidationError as error:
            raise BadRequest(
                f"{self._path} is no journal of a run: {_first(error)}.",
                hint="Choose another folder with --out.",
            ) from error

    def begin(self, run: Run) -> None:
        """Write it anew, with the answers that it has.

        Raises:
            OSError: it cannot be written.
        """
        lines = [_RUN.dump_json(replace(run, answers=())), *map(_ANSWER.dump_json, run.answers)]
        self._path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._path.with_name(f"{self._path.name}.new")
        fresh.write_bytes(b"".join(line + b"\n" for line in lines))
        fresh.replace(self._path)  # whoever is killed in between still has what was kept

    def add(self, answer: Answer) -> None:
        """Keep one more.

        Raises:
            OSError: it cannot be written.
        """
        with self._path.open("ab") as file:
            file.write(_ANSWER.dump_json(answer) + b"\n")


def goes_on(kept: Run, setup: Setup) -> None:
    """Whether what was begun is what is wanted now.

    Raises:
        BadRequest: it is not; says what differs.
    """
    names = ("digest", "ladder", "entrants", "repeat", "temperature", "router")
    told = {"digest": "the tasks"} | {o: f"--{o}" for o in ("repeat", "temperature", "router")}
    differing = [name for name in names if getattr(kept.setup, name) != getattr(setup, name)]
    if differing:
        what = ", ".join(told.get(name, f"the {name}") for name in differing)
        raise BadRequest(
            f"The run that was begun there cannot go on: {what} changed since.",
            hint="Give the same options and configuration, or begin anew in another folder.",
        )


def _first(error: ValidationError) -> str:
    first = error.errors()[0]
    place = ".".join(map(str, first["loc"]))
    return f"{place}: {first['msg']}" if place else str(first["msg"])
