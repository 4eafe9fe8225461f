"""The work behind `xnai bench`: choose the tasks, run what is left, print and write the report."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import anyio
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from xnai import __version__
from xnai.benchmark.energy import find_meter
from xnai.benchmark.figures import figures
from xnai.benchmark.gates import gates
from xnai.benchmark.judging import refuse_without_sandbox, refuse_wrong_references
from xnai.benchmark.machine import this_machine
from xnai.benchmark.records import (
    CASCADE,
    JOURNAL,
    RUN,
    Answer,
    Asked,
    Run,
    Rung,
    Setup,
    as_json,
)
from xnai.benchmark.report import markdown, sections, summary
from xnai.benchmark.running import Bench, Entrant
from xnai.benchmark.tasks import SHIPPED, TaskSet, load_tasks, shipped
from xnai.bootstrap import direct, open_cascade
from xnai.cascade.engine import Cascade
from xnai.cli.answer import write_atomically
from xnai.cli.bench_kept import Kept, begun, folder_of
from xnai.cli.environment import forget_the_reader, stderr_is_terminal
from xnai.cli.printing import tell, tell_only_losses
from xnai.cli.tables import print_section
from xnai.core.chat import RouterName
from xnai.core.config import LlamaModel
from xnai.core.errors import BadRequest
from xnai.core.judgement import Complexity
from xnai.engines.catalog import EMBEDDED
from xnai.workspace import Workspace

REPORT, PICTURE = "report.md", "report.png"


@dataclass(frozen=True, kw_only=True, slots=True)
class Order:
    """What is wanted.

    Args:
        tasks: name of a set or path of a file; None takes the set made for the ladder.
        levels: none are all.
        out: folder of the results; None takes one of its own.
    """

    tasks: str | None
    levels: tuple[Complexity, ...]
    limit: int | None
    repeat: int
    temperature: float
    router: RouterName | None
    deadline_s: float
    out: Path | None
    resume: bool
    as_json: bool


def measure(space: Workspace, order: Order, outward: Callable[[], int]) -> None:
    """Run what is wanted, print the report, then write it.

    Args:
        outward: calls that led beyond this machine so far.

    Raises:
        BadRequest: the tasks or the folder cannot be used.
        SandboxUnavailable: nothing could be judged.
        KeyboardInterrupt: interrupted; what is done is kept.
    """
    tasks, setup = _setup(space, order)
    folder = folder_of(order.out, resume=order.resume)
    started = _Started(folder, setup, begun(folder, setup, resume=order.resume))
    if away := [rung.tier for rung in setup.ladder if not rung.local]:
        tell(f"the tasks are sent away, since behind a URL: {', '.join(away)}")
    run = anyio.run(_run, space, order, tasks, started, outward)
    _deliver(run, folder, order)


def _setup(space: Workspace, order: Order) -> tuple[TaskSet, Setup]:
    if order.router == "conductor" and space.config.router_tier is None:
        raise BadRequest(
            "There is no router model to measure.",
            hint="Give a tier of this machine `role: router`, or leave --router out.",
        )
    tasks = _tasks(space, order)
    remote = space.config.remote()
    ladder = tuple(
        Rung(
            tier=tier.name,
            model=tier.model,
            parameters_b=space.config.models[tier.model].parameters_b,
            local=tier.model not in remote,
        )
        for tier in space.config.ladder
    )
    setup = Setup(
        tasks=tasks.name,
        source=tasks.source,
        digest=tasks.sha256,
        asked=tuple(Asked(id=task.id, level=task.level) for task in tasks.tasks),
        ladder=ladder,
        entrants=(*(rung.tier for rung in ladder), CASCADE),
        repeat=order.repeat,
        temperature=order.temperature,
        router=order.router,
    )
    return tasks, setup


def _tasks(space: Workspace, order: Order) -> TaskSet:
    named = order.tasks or _fitting(space)
    found = shipped(named) if named in SHIPPED else load_tasks(Path(named))
    if order.levels:
        found = found.of_levels(order.levels)
    return found.at_most(order.limit) if order.limit else found


def _fitting(space: Workspace) -> str:
    """The set for the ladder in use. The embedded models know one kind of wording only."""
    if not _is_embedded(space):
        return "general"
    tell("the ladder is the embedded one, so the tasks are `pocket`, in the wording made for it")
    return "pocket"


def _is_embedded(space: Workspace) -> bool:
    models = [space.config.models[tier.model] for tier in space.config.ladder]
    return all(
        isinstance(model, LlamaModel) and (model.path or "").startswith(EMBEDDED)
        for model in models
    )


@dataclass(frozen=True, slots=True)
class _Started:
    folder: Path
    setup: Setup
    begun: Run | None


async def _run(
    space: Workspace, order: Order, tasks: TaskSet, started: _Started, outward: Callable[[], int]
) -> Run:
    async with open_cascade(space, emit=tell_only_losses, recording=False) as cascade:
        refuse_without_sandbox(cascade.sandbox)
        if tasks.source != "shipped":
            await refuse_wrong_references(tasks.tasks, tasks.source, cascade.sandbox)
        run = started.begun or Run(
            version=__version__,
            made_at=datetime.now(UTC).isoformat(timespec="seconds"),
            setup=started.setup,
            machine=this_machine(budget_mib=space.budget_mib, sandbox=cascade.sandbox.grade),
        )
        bench = Bench(
            sandbox=cascade.sandbox,
            meter=find_meter(),
            outward=outward,
            held=space.sovereign or "none",
            temperature=order.temperature,
            router=order.router,
            deadline_s=order.deadline_s,
        )
        kept = Kept(run, started.folder)
        with _progress(run) as advance, kept.told_when_broken_off():

            def keep(answer: Answer) -> None:
                kept.add(answer)
                advance(answer)

            await bench.run(
                _entrants(cascade),
                tasks.tasks,
                repeat=order.repeat,
                done={answer.key for answer in run.answers},
                keep=keep,
            )
    return kept.run


def _entrants(cascade: Cascade) -> list[Entrant]:
    """Each tier as one that is named, which is asked and not judged; then the ladder as a whole."""
    alone = direct(cascade)
    tiers = [tier.rung.name for tier in cascade.tiers]
    return [
        *(Entrant(name=t, model=alone, tier=t) for t in tiers),
        Entrant(name=CASCADE, model=cascade),
    ]


@contextmanager
def _progress(run: Run) -> Iterator[Callable[[Answer], None]]:
    """A bar on stderr while a person watches."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    console, watched = Console(stderr=True), stderr_is_terminal()
    with Progress(*columns, console=console, disable=not watched, transient=True) as bar:
        shown = bar.add_task("bench", total=run.wanted, completed=len(run.answers))
        yield lambda answer: bar.update(shown, advance=1, description=answer.entrant)


def _deliver(run: Run, folder: Path, order: Order) -> None:
    """Print first: where nothing can be written, the report is there all the same."""
    found = figures(run)
    reached = gates(run, found)
    parts = sections(run, found, reached)
    document = as_json(run, summary(found, reached))
    try:
        if order.as_json:
            sys.stdout.buffer.write(document)
        else:
            for part in parts:
                print_section(part.title, part.head, part.rows, part.lines)
        sys.stdout.flush()
    except BrokenPipeError:
        forget_the_reader()  # the files are wanted all the same
    from xnai.benchmark.picture import draw  # noqa: PLC0415 (matplotlib takes a second)

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadRequest(f"{folder} cannot be made: {error.strerror}.") from error
    write_atomically(folder / RUN, document)
    write_atomically(folder / REPORT, markdown(parts, title="xnai bench").encode())
    write_atomically(folder / PICTURE, draw(run, found))
    (folder / JOURNAL).unlink(missing_ok=True)
    tell(f"written: {folder / RUN}, {REPORT}, {PICTURE}")
