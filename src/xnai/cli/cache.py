"""`xnai cache`: answers that are kept to be given again, counted and cleared."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Final

import typer

from xnai.cli import options

if TYPE_CHECKING:
    from xnai.store.cache import CacheStatus

_BUSY_S: Final = 10.0
"""How long to wait for a process that is writing."""
_MIB: Final = 1024 * 1024


class Action(StrEnum):
    """What to do."""

    STATUS = "status"
    CLEAR = "clear"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(name="cache")(cache)


def cache(
    action: Annotated[Action, typer.Argument(help="Tell what is kept, or remove it all.")],
    as_json: options.Json = False,
    config: options.Config = None,
    preset: options.Preset = None,
) -> None:
    """Look at the answers that `xnai serve` keeps to give again, or remove them."""
    from dataclasses import asdict  # noqa: PLC0415 (keeps `xnai --help` fast)

    from xnai.cli.session import workspace  # noqa: PLC0415
    from xnai.cli.tables import print_facts, print_json  # noqa: PLC0415
    from xnai.store.cache import cache_status, clear_cache  # noqa: PLC0415

    space = workspace(config, preset)
    if action is Action.CLEAR:
        removed = clear_cache(space.store_path, busy_s=_BUSY_S)
        print_json({"removed": removed}) if as_json else typer.echo(f"{removed} answers removed")
        return
    found = cache_status(space.store_path, busy_s=_BUSY_S)
    # An answer that is kept is a text that is kept.
    on = space.config.cache.enabled and space.config.store.keep_text
    if as_json:
        times = {"oldest_at": _iso(found.oldest_at), "used_at": _iso(found.used_at)}
        print_json({"on": on, **asdict(found), **times, "max_mib": space.config.cache.max_mib})
    else:
        print_facts(_told(found, on=on, max_mib=space.config.cache.max_mib))


def _told(found: CacheStatus, *, on: bool, max_mib: int) -> dict[str, object]:
    return {
        "cache": "on" if on else "off",
        "answers": found.answers,
        "size": f"{found.n_bytes / _MIB:.1f} of {max_mib} MiB",
        "oldest, UTC": _when(found.oldest_at),
        "last used, UTC": _when(found.used_at),
    }


def _when(at: float | None) -> str:
    from xnai.cli.tables import shown_time  # noqa: PLC0415

    return "never" if at is None else shown_time(datetime.fromtimestamp(at, UTC))


def _iso(at: float | None) -> str | None:
    """For machines, as every other time that they are told."""
    if at is None:
        return None
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds")
