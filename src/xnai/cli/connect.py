"""`xnai connect`: other programs are set up to ask xnai, and set back again."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from xnai.cli import options
from xnai.cli.completing import complete_client, complete_profile


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(name="connect")(connect)


def connect(
    client: Annotated[
        str | None,
        typer.Argument(help="See --list.", autocompletion=complete_client, show_default=False),
    ] = None,
    every: Annotated[bool, typer.Option("--list", help="Say which clients there are.")] = False,
    shown: Annotated[
        bool, typer.Option("--print", help="Print the lines for its file; change nothing.")
    ] = False,
    undo: Annotated[bool, typer.Option("--undo", help="Put its file back as it was.")] = False,
    profile: Annotated[
        str | None,
        typer.Option(
            help="frontline: the smallest tier, at once. refactor: the middle one, audited by the "
            "next. terminal: small for scripts, climbs for builds.",
            autocompletion=complete_profile,
            show_default=False,
        ),
    ] = None,
    file: Annotated[
        Path | None,
        typer.Option(help="Its file, where that is not at its usual place.", show_default=False),
    ] = None,
    url: Annotated[
        str | None,
        typer.Option(help="Where xnai serves, where not as configured.", show_default=False),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Write without asking.")] = False,
    as_json: options.Json = False,
    config: options.Config = None,
    preset: options.Preset = None,
) -> None:
    """Set up a client to ask xnai: shows what changes in its file, asks, and keeps what was there.

    Whatever else is in the file stays as it is. A second run changes nothing.
    """
    from xnai.cli.connect_wishes import chosen, wish_for  # noqa: PLC0415 (keeps --help fast)
    from xnai.cli.connecting import lay, list_all, print_lines, take_back  # noqa: PLC0415
    from xnai.cli.session import workspace  # noqa: PLC0415
    from xnai.core.errors import BadRequest  # noqa: PLC0415

    if every + shown + undo > 1:
        raise BadRequest("--list, --print and --undo exclude each other.", hint="Say one of them.")
    if every:
        list_all(as_json=as_json)
        return
    wanted = chosen(client)
    if undo:
        take_back(wanted, file, yes=yes, as_json=as_json)
        return
    wish = wish_for(
        wanted, workspace(config, preset), profile=profile, url=url, makes_token=not shown
    )
    if shown:
        print_lines(wanted, wish, file, as_json=as_json)
    else:
        lay(wanted, wish, file, yes=yes, as_json=as_json)
