"""`xnai learn style`: lines on how answers should look, proposed with what speaks for them.

Nothing is told to a model before its user takes the line over; then it lies in a text file that
every prompt begins with, to be edited like any other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from xnai.cli import options

if TYPE_CHECKING:
    from pathlib import Path

    from xnai.learning.style import Proposal

_HEAD = (
    "# How answers should look: every prompt begins with these lines.\n"
    "# Edit or delete them; lines that begin with # are passed over.\n"
)


def register(group: typer.Typer) -> None:
    """Add the command to the group of `xnai learn`."""
    group.command(name="style")(style)


def style(
    accept: Annotated[
        int | None,
        typer.Option(min=1, help="Take over the proposal of this number.", show_default=False),
    ] = None,
    as_json: options.Json = False,
    config: options.Config = None,
    preset: options.Preset = None,
) -> None:
    """Show the style that is told to the models, and lines that your answers have in common."""
    from xnai.aftermath import answers_as_they_stand  # noqa: PLC0415 (keeps `xnai --help` fast)
    from xnai.cascade.packs import read_style  # noqa: PLC0415
    from xnai.cli.session import workspace  # noqa: PLC0415
    from xnai.cli.tables import print_json  # noqa: PLC0415
    from xnai.learning.style import proposals  # noqa: PLC0415

    space = workspace(config, preset)
    assert space.style_path is not None
    used = read_style(space.style_path)
    found = proposals(answers_as_they_stand(space), used)
    if accept is not None:
        line = _chosen(found, accept)
        _take_over(space.style_path, line)
        used, found = (*used, line), [each for each in found if each.line != line]
    if as_json:
        print_json(_told(space.style_path, used, found))
    else:
        _show(space.style_path, used, found)


def _chosen(found: list[Proposal], number: int) -> str:
    from xnai.core.errors import BadRequest  # noqa: PLC0415

    if number > len(found):
        counted = f"{len(found)} lines are" if len(found) != 1 else "1 line is"
        raise BadRequest(
            f"There is no proposal {number}: {counted} proposed.",
            hint="`xnai learn style` shows them.",
        )
    return found[number - 1].line


def _take_over(path: Path, line: str) -> None:
    """Put a line behind those that are there; whatever else the file holds stays.

    Raises:
        BadRequest: the file cannot be written, or is full.
    """
    from xnai.cascade.packs import MAX_STYLE_BYTES  # noqa: PLC0415
    from xnai.cli.answer import write_atomically  # noqa: PLC0415
    from xnai.core.errors import BadRequest  # noqa: PLC0415

    before = path.read_text("utf-8") if path.is_file() else _HEAD
    text = f"{before.rstrip()}\n{line}\n"
    if len(text.encode()) > MAX_STYLE_BYTES:
        raise BadRequest(f"{path} is full: {MAX_STYLE_BYTES} bytes.", hint="Shorten it first.")
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, text)


def _told(path: Path, used: tuple[str, ...], found: list[Proposal]) -> dict[str, object]:
    from dataclasses import asdict  # noqa: PLC0415

    listed = [{"number": n, **asdict(each)} for n, each in enumerate(found, 1)]
    return {"file": str(path), "lines": list(used), "proposals": listed}


def _show(path: Path, used: tuple[str, ...], found: list[Proposal]) -> None:
    from xnai.cli.printing import printable  # noqa: PLC0415

    typer.echo(f"told to the models, from {path}:" if used else "no style is told to the models")
    for line in used:
        typer.echo(f"    {printable(line)}")
    if not found:
        typer.echo("nothing new is proposed: too few answers were edited, kept or called good")
        return
    typer.echo("\nproposed, and not used before you say so (--accept N):")
    for n, each in enumerate(found, 1):
        typer.echo(f"{n:>3}  {printable(each.line)}")
        typer.echo(f"     {_counts(each)}")


def _counts(each: Proposal) -> str:
    beside = f"; {each.accepted_agree} of {each.accepted_tell} merely accepted"
    return (
        f"{each.agree} of {each.tell} answers that you edited, kept or called good"
        f" ({each.edited} edited){beside if each.accepted_tell else ''}"
    )
