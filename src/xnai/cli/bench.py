"""`xnai bench`: the ladder in use on coding tasks with hidden tests."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from xnai.cli import options
from xnai.cli.environment import keep_numpy_to_one_core
from xnai.cli.groups import Group


class Level(StrEnum):
    """How hard a task is."""

    MUNDANE = "mundane"
    MID = "mid"
    HEAVY = "heavy"


def register(app: typer.Typer) -> None:
    """Add the group, which is a command as well."""
    group = typer.Typer(
        cls=Group,
        invoke_without_command=True,
        help="Measure the ladder in use on coding tasks with hidden tests.",
    )
    group.callback()(bench)
    group.command(name="import")(import_)
    app.add_typer(group, name="bench")


def bench(
    ctx: typer.Context,
    tasks: Annotated[
        str | None,
        typer.Option(
            metavar="<name or path>",
            help="`general`, `pocket`, or a file of your own; by default what fits the ladder.",
            show_default=False,
        ),
    ] = None,
    level: Annotated[
        list[Level] | None,
        typer.Option(
            metavar="<mundane|mid|heavy>",
            help="Only tasks of this level; may be repeated.",
            show_default=False,
        ),
    ] = None,
    limit: Annotated[
        int | None,
        typer.Option(min=1, help="Only so many tasks, of all levels by turns.", show_default=False),
    ] = None,
    repeat: Annotated[int, typer.Option(min=1, max=100, help="Put each task so often.")] = 1,
    temperature: Annotated[
        float, typer.Option(min=0, max=2, help="0 is greedy; more makes repeats differ.")
    ] = 0.0,
    router: options.Router = None,
    timeout: Annotated[
        float, typer.Option(min=0.1, max=86_400, help="Seconds for an answer.")
    ] = 600.0,
    out: Annotated[
        Path | None,
        typer.Option(
            help="Folder for run.json, report.md and report.png; by default one of its own.",
            show_default=False,
        ),
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with a run that was broken off.")
    ] = False,
    compare: Annotated[
        tuple[Path, Path] | None,
        typer.Option(help="Compare two saved runs instead; nothing is run.", show_default=False),
    ] = None,
    sovereign: options.Sovereign = False,
    as_json: options.Json = False,
    config: options.Config = None,
    preset: options.Preset = None,
) -> None:
    """Measure the ladder in use on coding tasks with hidden tests.

    Each tier alone, then the cascade: pass@1, time, tokens, who answered, baselines, three gates.
    """
    if ctx.invoked_subcommand is not None:
        return
    keep_numpy_to_one_core()
    if compare is not None:
        from xnai.cli.comparing import compare_runs  # noqa: PLC0415 (keeps `xnai --help` fast)

        compare_runs(*compare, as_json=as_json)
        return
    from xnai.cli.session import hold_and_count, read, workspace_of  # noqa: PLC0415

    session = read(config, preset, sovereign=sovereign)
    held = hold_and_count(session)
    from xnai.cli.benching import Order, measure  # noqa: PLC0415 (held already)

    order = Order(
        tasks=tasks,
        levels=tuple(each.value for each in level or ()),
        limit=limit,
        repeat=repeat,
        temperature=temperature,
        router=router,
        deadline_s=timeout,
        out=out,
        resume=resume,
        as_json=as_json,
    )
    measure(workspace_of(session, held.grade), order, held.outward)


def import_(
    file: Annotated[
        Path, typer.Argument(help="HumanEval or MBPP: one JSON object a line.", show_default=False)
    ],
    out: Annotated[Path, typer.Option(help="The task file to write.", show_default=False)],
) -> None:
    """Make a task file of a HumanEval- or MBPP-style file.

    Levels are given by the length of the references. docs/reference.md names the keys.
    """
    from xnai.benchmark.imports import as_yaml, import_tasks  # noqa: PLC0415
    from xnai.benchmark.tasks import LEVELS  # noqa: PLC0415
    from xnai.cli.answer import refuse_unwritable, write_atomically  # noqa: PLC0415

    refuse_unwritable(out)
    found = import_tasks(file)
    write_atomically(out, as_yaml(found))
    counts = Counter(task.level for task in found.tasks)
    told = ", ".join(f"{counts[level]} {level}" for level in LEVELS if counts[level])
    typer.echo(f"{out}: {len(found.tasks)} tasks ({told})")
