"""`xnai queue`: what waits for workers, and the tasks that nobody could do."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from xnai.cli import options


class Action(StrEnum):
    """What to do."""

    LIST = "list"
    SHOW = "show"
    RETRY = "retry"
    DROP = "drop"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(name="queue")(queue)


def queue(
    action: Annotated[
        Action, typer.Argument(help="List all, show a dead task, ask for it again, or drop it.")
    ],
    task: Annotated[
        str | None,
        typer.Argument(
            help="A dead task: `last`, its id, or the beginning of that; `all` for drop.",
            show_default=False,
        ),
    ] = None,
    redis: options.Redis = None,
    as_json: options.Json = False,
    config: options.Config = None,
    preset: options.Preset = None,
) -> None:
    """Look at what waits for workers, and at the tasks that nobody could do."""
    from xnai.cli.queueing import run  # noqa: PLC0415 (keeps `xnai --help` fast)
    from xnai.cli.session import read, workspace_of  # noqa: PLC0415
    from xnai.core.errors import BadRequest  # noqa: PLC0415

    if (task is None) != (action is Action.LIST):
        needs = "takes no task" if action is Action.LIST else "needs a task"
        raise BadRequest(f"`xnai queue {action}` {needs}.", hint="See which: xnai queue list")
    session = read(config, preset, redis=redis)
    run(workspace_of(session), action.value, task or "", as_json=as_json)
