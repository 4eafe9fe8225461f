"""`xnai doctor`: what is in order on this machine, what is not, and the command that mends it."""

from __future__ import annotations

import typer

from xnai.cli import options
from xnai.cli.environment import wanted_colour
from xnai.cli.printing import printable

_MARK = {"ok": ("ok   ", "green"), "warning": ("warn ", "yellow"), "error": ("ERROR", "red")}


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(name="doctor")(doctor)


def doctor(
    as_json: options.Json = False, config: options.Config = None, preset: options.Preset = None
) -> None:
    """Check configuration, models, RAM, sandbox and llama.cpp; name what mends each finding."""
    from dataclasses import asdict  # noqa: PLC0415 (keeps `xnai --help` fast)

    import anyio  # noqa: PLC0415

    from xnai.cli.session import workspace  # noqa: PLC0415
    from xnai.cli.tables import print_json  # noqa: PLC0415
    from xnai.diagnosis import examine  # noqa: PLC0415

    findings = anyio.run(examine, workspace(config, preset))
    if as_json:
        print_json([asdict(finding) for finding in findings])
    else:
        width = max(len(finding.topic) for finding in findings)
        for finding in findings:
            mark, colour = _MARK[finding.grade]
            typer.secho(mark, fg=wanted_colour(colour), nl=False)
            typer.echo(printable(f"  {finding.topic:<{width}}  {finding.found}"))
            if finding.remedy:
                typer.echo(printable(f"{'':{width + 9}}{finding.remedy}"))
    if any(finding.grade == "error" for finding in findings):
        raise typer.Exit(2)
