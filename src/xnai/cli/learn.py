"""`xnai learn`: what use has taught, who decides by it, and the way back.

`review` fits and judges; `promote`, `rollback` and `reset` change who decides, and so does `review`
where a trial ends. There is no way to promote what a review refused.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from xnai.cli import learn_style, options
from xnai.cli.groups import Group

if TYPE_CHECKING:
    from xnai.workspace import Workspace

From = Annotated[
    Path | None,
    typer.Option(
        "--from",
        help="Learn from this file instead of the store: one experience as JSON a line.",
        show_default=False,
    ),
]


def register(app: typer.Typer) -> None:
    """Add the group."""
    group = typer.Typer(
        cls=Group, no_args_is_help=True, help="What use has taught, and who decides by it."
    )
    for command in (status, review, promote, rollback, reset, export, report):
        group.command()(command)
    learn_style.register(group)
    app.add_typer(group, name="learn")


def status(
    as_json: options.Json = False, config: options.Config = None, preset: options.Preset = None
) -> None:
    """Tell who decides, what is on trial, and how that came about."""
    from xnai.cli import learning  # noqa: PLC0415 (keeps `xnai --help` fast)

    learning.show_status(_workspace(config, preset), as_json=as_json)


def review(
    source: From = None,
    as_json: options.Json = False,
    config: options.Config = None,
    preset: options.Preset = None,
) -> None:
    """Judge what is on trial; fit a challenger, and hold it against the champion."""
    from xnai.cli import reviewing  # noqa: PLC0415

    reviewing.run_review(_workspace(config, preset), source, as_json=as_json)


def promote(
    as_json: options.Json = False, config: options.Config = None, preset: options.Preset = None
) -> None:
    """Put the challenger of the newest review on trial: it decides one request in ten."""
    from xnai.cli import learning  # noqa: PLC0415

    learning.promote(_workspace(config, preset), as_json=as_json)


def rollback(
    as_json: options.Json = False, config: options.Config = None, preset: options.Preset = None
) -> None:
    """Let the champion before decide again."""
    from xnai.cli import learning  # noqa: PLC0415

    learning.roll_back(_workspace(config, preset), as_json=as_json)


def reset(
    as_json: options.Json = False, config: options.Config = None, preset: options.Preset = None
) -> None:
    """Go back to the shipped calibration, and prove it by its hash."""
    from xnai.cli import learning  # noqa: PLC0415

    learning.reset(_workspace(config, preset), as_json=as_json)


def export(config: options.Config = None, preset: options.Preset = None) -> None:
    """Print the champion, its history and all that it stands on, as one JSON document."""
    from xnai.cli import learning  # noqa: PLC0415

    learning.export(_workspace(config, preset))


def report(
    out: Annotated[Path, typer.Option(help="Folder for report.md and report.png.")],
    source: From = None,
    config: options.Config = None,
    preset: options.Preset = None,
) -> None:
    """Write the weeks of the record in words and in one picture."""
    from xnai.cli import reviewing  # noqa: PLC0415

    reviewing.write_report(_workspace(config, preset), source, out)


def _workspace(config: Path | None, preset: str | None) -> Workspace:
    from xnai.cli.session import workspace  # noqa: PLC0415

    return workspace(config, preset)
