"""`xnai alerts`: what a server told as wrong, now and before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from xnai.cli import options

if TYPE_CHECKING:
    from xnai.store.alerts import AlertRecord

_BUSY_S = 10.0


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(name="alerts")(alerts)


def alerts(
    days: Annotated[int, typer.Option(min=1, max=30, help="How many days to look back.")] = 7,
    as_json: options.Json = False,
    config: options.Config = None,
    preset: options.Preset = None,
) -> None:
    """Show what fires, and what fired in the last days, newest first."""
    from dataclasses import asdict  # noqa: PLC0415 (keeps `xnai --help` fast)
    from datetime import timedelta  # noqa: PLC0415

    from xnai.cli.session import workspace  # noqa: PLC0415
    from xnai.cli.tables import print_json, print_table  # noqa: PLC0415
    from xnai.store.alerts import read_alerts  # noqa: PLC0415
    from xnai.store.store import utc_now  # noqa: PLC0415

    path = workspace(config, preset).store_path
    since = (utc_now() - timedelta(days=days)).isoformat(timespec="seconds")
    found = read_alerts(path, since=since, busy_s=_BUSY_S)
    if as_json:
        print_json([asdict(each) for each in found])
    elif not found:
        typer.echo(f"Nothing fires, and nothing fired in the last {days} days.")
    else:
        print_table(
            ("rule", "raised (UTC)", "over (UTC)", "at first", "limit", "worst"),
            [_row(each) for each in found],
        )


def _row(alert: AlertRecord) -> tuple[Any, ...]:
    return (
        alert.rule,
        alert.raised_at[:19].replace("T", " "),
        alert.cleared_at[:19].replace("T", " ") if alert.cleared_at else "fires",
        *(f"{value:.3g}" for value in (alert.value, alert.limit, alert.worst)),
    )
