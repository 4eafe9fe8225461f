"""The `xnai` command: its sub-commands, and how every error ends.

Exit status: 0 answered, 1 no acceptable answer, 2 bad usage or configuration, 3 engine failure,
130 interrupted. A reader that goes away, as `head` does, changes none of it. Nothing heavy is
imported before a command runs.
"""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from itertools import takewhile
from pathlib import Path
from typing import Annotated, Any

import typer

from xnai import __version__
from xnai.cli.environment import forget_the_reader, wanted_colour
from xnai.cli.groups import Group
from xnai.cli.printing import printable
from xnai.cli.tables import print_json
from xnai.core.errors import BadRequest, ConfigError, XnaiError


class _Commands(Group):
    """Typer itself ends with 1 when the reader has gone, which says that no answer was good."""

    def make_context(self, *args: Any, **extra: Any) -> Any:  # noqa: ANN401 (typer's own, or click's)
        """Parse; `--help` writes here."""
        with _reader_may_go():
            return super().make_context(*args, **extra)

    def invoke(self, ctx: Any) -> object:  # noqa: ANN401 (typer's own, or click's)
        """Run a command to its last written word."""
        with _reader_may_go():
            return super().invoke(ctx)


@contextmanager
def _reader_may_go() -> Iterator[None]:
    try:
        try:
            yield
        finally:
            sys.stdout.flush()
    except BrokenPipeError as broken:
        forget_the_reader()
        raise typer.Exit(getattr(broken.__context__, "exit_code", 0)) from None
    except SystemExit as ended:
        if not isinstance(ended.__context__, BrokenPipeError):
            raise
        raise typer.Exit from None  # as rich ends when its help meets a closed pipe


app = typer.Typer(
    name="xnai",
    cls=_Commands,
    help="A ladder of local coding models. The smallest whose answer can be shown good answers.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"xnai {__version__}")
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print it.")
    ] = False,
) -> None:
    """A ladder of local coding models. The smallest whose answer can be shown good answers."""


def run() -> None:
    """Entry point: runs the command and turns errors into a line on stderr and a status."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by who called us
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        # A sign that the terminal cannot show must not cost the answer.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    # Drafts are compiled as data; what Python thinks of their style is no message of ours.
    warnings.simplefilter("ignore", SyntaxWarning)
    try:
        register_commands()
        app()
    except KeyboardInterrupt:
        sys.exit(130)  # as typer does once a command runs; Ctrl-C needs no comment
    except XnaiError as error:
        show_error(error, as_json=_json_is_wanted())
        sys.exit(exit_status(error))
    except OSError as error:
        forget_the_reader()
        what = f"{error.filename}" if error.filename else "The output cannot be written"
        show_error(BadRequest(f"{what}: {error.strerror or error}."))
        sys.exit(2)


def register_commands() -> None:
    """Add every command to `app`."""
    from xnai.cli import (  # noqa: PLC0415 (inside the net)
        alerts,
        ask,
        bench,
        cache,
        classify,
        connect,
        doctor,
        feedback,
        files,
        fit,
        key,
        learn,
        logs,
        mcp,
        models,
        pull,
        quantize,
        queue,
        replay,
        route,
        serve,
        setup,
        stats,
        status,
        top,
        tune,
        worker,
    )

    asked = (ask, route, serve, worker, queue, connect, mcp)
    told = (status, stats, alerts, top, models, doctor, logs)
    owned = (fit, pull, files, quantize)
    learned = (bench, replay, feedback, learn, classify)
    for module in (*asked, setup, tune, *told, *owned, cache, key, *learned):
        module.register(app)


def exit_status(error: XnaiError) -> int:
    """2 where the user can mend it in the command or configuration, 3 where an engine failed."""
    return 2 if isinstance(error, BadRequest | ConfigError) else 3


def show_error(error: XnaiError, *, as_json: bool = False) -> None:
    """What happened, then what to do: on stderr, or as an object on stdout for machines."""
    if as_json:
        told = {"type": type(error).__name__, "message": error.message, "hint": error.hint}
        print_json({"error": told}, indent=None)
        return
    text = f"xnai: {printable(error.message)}"
    typer.secho(text, fg=wanted_colour(typer.colors.RED), err=True)
    if error.hint:
        typer.echo(f"      {printable(error.hint)}", err=True)


def _json_is_wanted() -> bool:
    """Whether a machine reads; asked of the words themselves, since parsing may have failed."""
    options = takewhile(lambda word: word != "--", sys.argv[1:])
    return "--json" in options
