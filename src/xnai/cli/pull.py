"""`xnai pull`: fetch the models of a ladder, or any GGUF file of the model hub."""

from __future__ import annotations

from typing import Annotated

import typer

from xnai.cli import options
from xnai.cli.completing import complete_pull

What = Annotated[
    str | None,
    typer.Argument(
        metavar="PRESET|MODEL|REPO[:QUANT]",
        help="A preset, a model of the configuration or the catalogue, or a repository of the "
        "hub with a quantisation or file; without it, what the ladder in use lacks.",
        autocompletion=complete_pull,
        show_default=False,
    ),
]


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(name="pull")(pull)


def pull(
    what: What = None,
    quant: Annotated[
        str | None,
        typer.Option(help="Files of this quantisation, such as Q4_K_M.", show_default=False),
    ] = None,
    as_json: options.Json = False,
    config: options.Config = None,
    preset: options.Preset = None,
) -> None:
    """Fetch models: resumed where it broke off, checked by hash, never half in place."""
    from xnai.cli.ordering import orders  # noqa: PLC0415
    from xnai.cli.pulling import fetch_all, refuse_sovereign  # noqa: PLC0415
    from xnai.cli.session import read, workspace_of  # noqa: PLC0415 (keeps `xnai --help` fast)

    session = read(config, preset)
    refuse_sovereign(session)
    space = workspace_of(session)
    fetch_all(space, orders(space, what, quant), as_json=as_json, what=what)
