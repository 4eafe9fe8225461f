"""`xnai fit`: the ladder that fits a machine, with the arithmetic."""

from __future__ import annotations

from typing import Annotated

import typer

from xnai.cli import options
from xnai.cli.completing import complete_ladder


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(name="fit")(fit)


def fit(
    ladder: Annotated[
        str,
        typer.Argument(
            metavar="PRESET",
            help="The preset whose models are looked at.",
            autocompletion=complete_ladder,
        ),
    ] = "qwen-coder",
    ram: Annotated[
        str | None,
        typer.Option(help="Of another machine: 8GiB, 6144MiB.", show_default=False),
    ] = None,
    context: Annotated[
        int | None,
        typer.Option(
            min=128,
            max=1_048_576,
            help="Tokens that each model is to hold, instead of the preset's.",
            show_default=False,
        ),
    ] = None,
    write: Annotated[
        bool, typer.Option("--write", help="Put it into the configuration; shows what changes.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Write without asking.")] = False,
    as_json: options.Json = False,
    config: options.Config = None,
) -> None:
    """Say which models fit this machine, and what each of them takes, line by line."""
    from xnai.cli.fit_writing import put_into_configuration, sections  # noqa: PLC0415
    from xnai.cli.fitting import look, show, told  # noqa: PLC0415 (keeps `xnai --help` fast)
    from xnai.cli.session import workspace  # noqa: PLC0415
    from xnai.cli.tables import print_json  # noqa: PLC0415

    space = workspace(config, None)
    found = look(space, ladder, ram, context)
    if as_json:
        print_json(told(found) | {"sections": sections(found) if found.fit.rungs else None})
    else:
        show(found)
    if write:
        put_into_configuration(space, found, yes=yes, quiet=as_json)
