"""`xnai serve`: the ladder behind the APIs that existing tools speak."""

from __future__ import annotations

from typing import Annotated

import typer

from xnai.cli import options


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(name="serve")(serve)


def serve(
    host: Annotated[
        str | None, typer.Option(help="Address to listen at.", show_default=False)
    ] = None,
    port: Annotated[
        int | None, typer.Option(min=1, max=65_535, help="Port.", show_default=False)
    ] = None,
    config: options.Config = None,
    preset: options.Preset = None,
) -> None:
    """Serve the OpenAI, Anthropic and Ollama APIs on this machine."""
    from xnai.cli.serving import Place, run  # noqa: PLC0415 (keeps `xnai --help` fast)
    from xnai.cli.session import workspace  # noqa: PLC0415

    space = workspace(config, preset)
    server = space.config.server
    run(space, Place(host=host or server.host, port=port or server.port))
