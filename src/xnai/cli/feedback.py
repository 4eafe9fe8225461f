"""`xnai feedback`: the user's word on an answer."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final

import typer

from xnai.cli import options

_BUSY_S: Final = 10.0
"""How long to wait for a process that is writing."""


class Word(StrEnum):
    """What may be said of an answer."""

    GOOD = "good"
    BAD = "bad"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(name="feedback")(feedback)


def feedback(
    request: Annotated[
        str, typer.Argument(help="Which answer: an id as `xnai logs` shows it, or `last`.")
    ],
    word: Annotated[Word, typer.Argument(help="Whether it did what was wanted.")],
    because: Annotated[
        str, typer.Option("--because", help="Why, in your own words.", show_default=False)
    ] = "",
    as_json: options.Json = False,
    config: options.Config = None,
    preset: options.Preset = None,
) -> None:
    """Say whether an answer was good; `xnai learn review` learns from it."""
    from xnai.cli.session import workspace  # noqa: PLC0415 (keeps `xnai --help` fast)
    from xnai.cli.tables import print_json  # noqa: PLC0415
    from xnai.store.outcomes import keep_feedback  # noqa: PLC0415

    space = workspace(config, preset)
    ref = "last" if request.lower() == "last" else request
    kept = because if space.config.store.keep_text else ""
    found = keep_feedback(space.store_path, ref, word.value, detail=kept, busy_s=_BUSY_S)
    if as_json:
        print_json({"request": found, "feedback": word.value}, indent=None)
    else:
        typer.echo(f"{found}  {word.value}")
