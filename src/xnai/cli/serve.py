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
        str | None,
        typer.Option(help="Address to listen at, as `server.host`: 127.0.0.1.", show_default=False),
    ] = None,
    port: Annotated[
        int | None,
        typer.Option(min=1, max=65_535, help="Port, as `server.port`: 11435.", show_default=False),
    ] = None,
    redis: options.Redis = None,
    sovereign: options.Sovereign = False,
    config: options.Config = None,
    preset: options.Preset = None,
) -> None:
    """Serve the OpenAI, Anthropic and Ollama APIs on this machine, until Ctrl-C.

    Clients need the token that is printed; XNAI_API_KEY sets another one.
    """
    from xnai.cli.listening import Place, listen  # noqa: PLC0415 (keeps `xnai --help` fast)
    from xnai.cli.session import hold, read, workspace_of  # noqa: PLC0415

    session = read(config, preset, sovereign=sovereign, redis=redis)
    server = session.config.server
    place = Place(host=host or server.host, port=port or server.port)
    with listen(place, sovereign=session.sovereign) as listener:
        grade = hold(session)  # the listener stays in the machine's network, we do not
        from xnai.cli.serving import run  # noqa: PLC0415 (held already: no library comes before)

        run(workspace_of(session, grade), place, listener)
