"""`xnai worker`: serve tiers of this machine to others, through Redis."""

from __future__ import annotations

from typing import Annotated

import typer

from xnai.cli import options


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(name="worker")(worker)


def worker(
    redis: options.Redis = None,
    tiers: Annotated[
        str | None,
        typer.Option(
            metavar="<names>",
            help="Tiers to serve, as in draft,refine; without it those of `bus.tiers`, or all.",
            show_default=False,
        ),
    ] = None,
    slots: Annotated[
        int | None,
        typer.Option(
            min=1,
            max=1024,
            help="Tasks of a tier at the same time; without it as many as its engine serves.",
            show_default=False,
        ),
    ] = None,
    sovereign: options.Sovereign = False,
    config: options.Config = None,
    preset: options.Preset = None,
) -> None:
    """Serve tiers of this machine to whoever asks through Redis, until Ctrl-C."""
    from xnai.cli.session import hold, read, workspace_of  # noqa: PLC0415 (keeps --help fast)

    session = read(config, preset, sovereign=sovereign, redis=redis)
    grade = hold(session)
    from xnai.cli.working import run, wanted_tiers  # noqa: PLC0415 (held already)

    space = workspace_of(session, grade)
    run(space, wanted_tiers(space.config, tiers), n_slots=slots)
