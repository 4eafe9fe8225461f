"""`xnai top`: a running `xnai serve` on one screen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from xnai.cli import options

if TYPE_CHECKING:
    from xnai.cli.top_follow import Seen, Server
    from xnai.cli.top_state import Answer

_DRAWN_EVERY_S = 0.25
_BUSY_S = 1.0


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(name="top")(top)


def top(
    url: Annotated[
        str | None,
        typer.Option(help="Address of the server, where the configuration has another one."),
    ] = None,
    once: Annotated[bool, typer.Option("--once", help="Print it once and end.")] = False,
    every: Annotated[
        float, typer.Option(min=0.2, max=60, help="Seconds between two looks at the figures.")
    ] = 2.0,
    as_json: options.Json = False,
    config: options.Config = None,
    preset: options.Preset = None,
) -> None:
    """Watch a running server: tiers, engines against the budget, queue, rates, last answers.

    Ends at Ctrl-C. The token is XNAI_API_KEY, or the one that `xnai serve` made.
    """
    import anyio  # noqa: PLC0415 (keeps `xnai --help` fast)

    from xnai.cli.environment import stdout_is_terminal  # noqa: PLC0415
    from xnai.core.errors import BadRequest  # noqa: PLC0415

    address = _address(url, config, preset)
    if not (once or as_json or stdout_is_terminal()):
        raise BadRequest(
            "`xnai top` draws on a terminal, and this is none.",
            hint="For a pipe: xnai top --once, or --json.",
        )
    # The store of this user is the server's, unless that is somebody else's.
    earlier = _recorded(config, preset) if url is None else []
    if once or as_json:
        anyio.run(_print_once, address, as_json, earlier)
    else:
        anyio.run(_watch, address, every, earlier)


def _address(url: str | None, config: Path | None, preset: str | None) -> str:
    """Where the server is.

    Raises:
        BadRequest: what was given is no address.
    """
    from urllib.parse import urlsplit  # noqa: PLC0415

    from xnai.cli.listening import Place  # noqa: PLC0415
    from xnai.cli.session import read  # noqa: PLC0415
    from xnai.core.errors import BadRequest  # noqa: PLC0415

    if url is None:
        server = read(config, preset).config.server
        return Place(host=server.host, port=server.port).url
    try:
        parts = urlsplit(url)
        known = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        known = False
    if not known:
        raise BadRequest(
            f"--url {url!r} is no address.", hint="As in: --url http://127.0.0.1:11435"
        )
    return url.rstrip("/")


def _server(address: str) -> Server:
    """A connection with this user's token.

    Raises:
        BadRequest: there is none.
    """
    from xnai.cli.environment import given_token, places  # noqa: PLC0415
    from xnai.cli.top_follow import NotRunning, Server  # noqa: PLC0415

    token = given_token()
    if token is None:
        try:
            token = (places().data / "token").read_text("ascii").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise NotRunning(address, "there is no token yet, so none ever ran here") from error
    return Server(address, token)


def _recorded(config: Path | None, preset: str | None) -> list[Answer]:
    """The last answers of the store, newest first; none where it cannot be read."""
    from contextlib import suppress  # noqa: PLC0415

    from xnai.cli.session import workspace  # noqa: PLC0415
    from xnai.cli.top_state import LAST, Answer  # noqa: PLC0415
    from xnai.core.errors import XnaiError  # noqa: PLC0415
    from xnai.store.reading import list_requests, show_request  # noqa: PLC0415

    found = []
    with suppress(XnaiError):  # the server says what is wrong with the store
        path = workspace(config, preset).store_path
        for each in list_requests(path, limit=LAST, busy_s=_BUSY_S):
            if each.tier is None:  # it failed
                continue
            record = show_request(path, each.id, busy_s=_BUSY_S)
            asked = dict.fromkeys(call.tier for call in record.calls)
            found.append(
                Answer(
                    at=each.asked_at,
                    tiers=tuple(asked) or (each.tier,),
                    accepted=None if each.probability is None else each.accepted,
                    probability=each.probability,
                    elapsed_s=each.elapsed_s,
                    cached=record.cached_from is not None,
                )
            )
    return found


async def _print_once(address: str, as_json: bool, earlier: list[Answer]) -> None:
    import anyio  # noqa: PLC0415

    from xnai.cli.tables import print_json  # noqa: PLC0415

    server = _server(address)
    server.seen.heard.answers.extend(earlier)
    try:
        await server.look()
        await anyio.sleep(1)  # rates are what happened between two looks
        await server.look()
    finally:
        await server.aclose()
    if as_json:
        print_json(_facts(server.seen))
    else:
        _console().print(_drawn(server.seen))


async def _watch(address: str, every_s: float, earlier: list[Answer]) -> None:
    """Draw until a signal comes."""
    import signal  # noqa: PLC0415

    import anyio  # noqa: PLC0415
    from rich.live import Live  # noqa: PLC0415

    server = _server(address)
    server.seen.heard.answers.extend(earlier)
    try:
        await server.look()  # no server at the beginning is an error, later it is waited for
        with Live(_drawn(server.seen), console=_console(), screen=True, auto_refresh=False) as live:

            async def draw() -> None:
                while True:
                    live.update(_drawn(server.seen), refresh=True)
                    await anyio.sleep(_DRAWN_EVERY_S)

            async with anyio.create_task_group() as tasks:
                tasks.start_soon(server.keep_looking, every_s)
                tasks.start_soon(server.keep_listening)
                tasks.start_soon(draw)
                with anyio.open_signal_receiver(signal.SIGINT, signal.SIGTERM) as signals:
                    async for _ in signals:
                        break
                tasks.cancel_scope.cancel()
    finally:
        await server.aclose()


def _facts(seen: Seen) -> dict[str, Any]:
    from dataclasses import asdict  # noqa: PLC0415

    figures = asdict(seen.figures) if seen.figures else {}
    figures.pop("at", None)
    return {
        "url": seen.url,
        "version": seen.version,
        **seen.ready,
        **figures,
        "rates": asdict(seen.rates) if seen.rates else None,
        "last_answers": [asdict(each) for each in seen.heard.answers],
    }


def _drawn(seen: Seen) -> Any:  # noqa: ANN401 (what rich draws)
    from datetime import datetime  # noqa: PLC0415

    from xnai.cli.top_view import screen  # noqa: PLC0415

    return screen(seen, datetime.now().astimezone().strftime("%H:%M:%S"))


def _console() -> Any:  # noqa: ANN401 (rich's)
    from rich.console import Console  # noqa: PLC0415

    return Console(highlight=False)
