"""The work behind `xnai connect`: says what would change, asks, does it, and says what is left."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import typer

from xnai.cli.environment import places, surroundings
from xnai.cli.printing import printable, tell
from xnai.cli.tables import print_json, print_table
from xnai.config.rewriting import difference
from xnai.connect import records
from xnai.connect.changing import Change, carry_out, connecting, undoing
from xnai.connect.clients import CLIENTS, Client, Wish
from xnai.connect.files import PRIVATE, look
from xnai.connect.places import place
from xnai.connect.records import Record, digest
from xnai.connect.settings import Setting, with_settings
from xnai.core.errors import BadRequest, XnaiError

_AGENTS_NEED = 8192
"""Tokens of a context below which the first prompt of an agent may not fit."""
_SECRET = re.compile(
    r"""((?:key|token|secret|password)[\w-]*["']?\s*[:=]\s*["']?)(?!XNAI_API_KEY)[^\s"',$({]{8,}""",
    re.IGNORECASE,
)
"""A value that stands behind such a name, and does not begin as a reference to one does."""


def lay(client: Client, wish: Wish, file: Path | None, *, yes: bool, as_json: bool) -> None:
    """Connect a client.

    Raises:
        ConfigError: its file is not ours to change, or cannot be changed in small.
    """
    path = _path(client, file)
    folder = places().connected
    change = connecting(
        path,
        client.settings(wish),
        client.kind,
        begins=client.begins,
        secret=client.holds_token,
        known=records.read(folder, client.name, path),
    )
    changes = _shown(change)
    written = False
    backup: Path | None = None
    if change.changes_nothing:
        tell(f"{path} says so already")
    elif _agreed(change, changes, yes=yes, quiet=as_json):
        backup = carry_out(change, folder, client.name)
        written = True
        tell(f"wrote {path}" + (_told_private(change) if client.holds_token else ""))
        if change.record is not None:
            kept = f"; as it was it lies in {backup}" if backup else ""
            tell(f"back to how it was: {_undo(client, file)}{kept}")
    steps = _steps(client, wish, path)
    _warn(client, wish)
    if as_json:
        print_json(
            {
                "client": client.name,
                "file": str(path),
                "model": wish.model if client.chooses else None,
                "changes": changes,
                "written": written,
                "holds_token": client.holds_token,
                "backup": str(backup) if backup else None,
                "next": steps,
            }
        )
    elif written or change.changes_nothing:
        _tell_steps(steps)


def take_back(client: Client, file: Path | None, *, yes: bool, as_json: bool) -> None:
    """Undo the connection of a client.

    Raises:
        BadRequest: it is not connected, or at several places.
        ConfigError: its file is not ours to change, or cannot be changed in small.
    """
    known = _known(client, file)
    folder = places().connected
    backup = records.backup_of(records.place_of(folder, client.name, known.path))
    kept = backup if known.before is not None else None
    change = undoing(known, client.kind, kept=kept)
    changes = _shown(change)
    if change.edited:
        tell(f"{change.path} was edited since: only what xnai put there is taken out")
    for setting in change.left:
        tell(f"left as somebody changed it: {_name(setting)}")
    done = change.changes_nothing or _agreed(change, changes, yes=yes, quiet=as_json)
    if done:
        carry_out(change, folder, client.name)
        gone = "removed" if change.content is None else "wrote" if change.edited else "restored"
        tell(f"nothing to take out of {change.path}" if not changes else f"{gone} {change.path}")
    if as_json:
        print_json(
            {
                "client": client.name,
                "file": str(change.path),
                "changes": changes,
                "edited": change.edited,
                "left": [_name(setting) for setting in change.left],
                "undone": done,
            }
        )


def print_lines(client: Client, wish: Wish, file: Path | None, *, as_json: bool) -> None:
    """Print what the file of a client would say if it said nothing else."""
    settings = client.settings(replace(wish, token="TOKEN"))  # noqa: S106 (a word for it)
    text = with_settings(client.begins, settings, client.kind)
    path = _path(client, file)
    if as_json:
        told = {"client": client.name, "file": str(path), "lines": text}
        print_json({**told, "next": _steps(client, wish, path)})
        return
    tell(f"into {path}:")
    sys.stdout.write(printable(text))
    sys.stdout.flush()
    _tell_steps(_steps(client, wish, path))


def list_all(*, as_json: bool) -> None:
    """Say which clients there are, where their files are, and which are connected."""
    rows = [_row(client) for client in CLIENTS.values()]
    if as_json:
        print_json(rows)
        return
    keys = ("client", "title", "state", "file")
    head = ("client", "program", "state", "file")
    print_table(head, [[row[key] or "" for key in keys] for row in rows])


def _row(client: Client) -> dict[str, Any]:
    row = {"client": client.name, "title": client.title, "file": None, "state": "not connected"}
    try:
        found = records.read_all(places().connected, client.name)
        path = place(client.name, surroundings())
        known = next((each for each in found if each.path == path), found[0] if found else None)
        row["file"] = str(known.path if known else path)
        if known is not None:
            same = digest(look(known.path).content) == known.after
            row["state"] = "connected" if same else "edited since"
    except XnaiError as error:
        row["state"] = error.message
    return row


def _path(client: Client, file: Path | None) -> Path:
    """Its file, absolute; links on the way to it stay what they are."""
    here = surroundings()
    return here.here / (file.expanduser() if file else place(client.name, here))


def _known(client: Client, file: Path | None) -> Record:
    found = records.read_all(places().connected, client.name)
    path = _path(client, file) if file else None
    if path is None and len(found) > 1:
        path = _path(client, None)
    meant = [each for each in found if path is None or each.path == path]
    if len(meant) == 1:
        return meant[0]
    if not found:
        raise BadRequest(
            f"{client.title} was not connected by xnai: there is nothing to undo.",
            hint="Lines that were put in by hand are taken out by hand.",
        )
    raise BadRequest(
        f"{client.title} is connected by {', '.join(str(each.path) for each in found)}.",
        hint="Say which is meant with --file.",
    )


def _agreed(change: Change, changes: str, *, yes: bool, quiet: bool) -> bool:
    """Show it and ask, unless told not to."""
    if not quiet:
        typer.echo(printable(changes or f"{change.path}: mode {change.mode:04o}"))
    verb = "Remove" if change.content is None else "Write"
    asks = sys.stdin.isatty() and not quiet  # a question would stand in a machine's JSON
    if yes or (asks and typer.confirm(f"{verb} {change.path}?")):
        return True
    tell("nothing was written; to write it without being asked: --yes")
    return False


def _shown(change: Change) -> str:
    """What would change, without keys and tokens: a terminal is read by others, and logged."""
    after = "" if change.content is None else change.content.decode()
    before = (change.found.content or b"").decode()
    return _SECRET.sub(r"\1(hidden)", difference(before, after, source=str(change.path)))


def _told_private(change: Change) -> str:
    alone = f", so only you may read it (mode {change.mode:04o})" if change.mode == PRIVATE else ""
    return f": the token stands in it{alone}"


def _undo(client: Client, file: Path | None) -> str:
    return f"xnai connect {client.name} --undo" + (
        f" --file {shlex.quote(str(file))}" if file else ""
    )


def _name(setting: Setting) -> str:
    item = f"[{setting.value[setting.known_by]}]" if setting.known_by else ""
    return ".".join(setting.path) + item


def _steps(client: Client, wish: Wish, path: Path) -> list[str]:
    """What is left to the user."""
    return [each.replace("FILE", shlex.quote(str(path))) for each in client.steps(wish)]


def _warn(client: Client, wish: Wish) -> None:
    """Say it where the ladder is too small for what most clients send."""
    n_ctx = wish.contexts[wish.model]
    if client.chooses and n_ctx < _AGENTS_NEED:
        tell(
            f"{wish.model} holds {n_ctx:,} tokens here, and agents say thousands before they "
            "begin: `xnai fit` finds a larger ladder; connect again once it is there"
        )


def _tell_steps(steps: Sequence[str]) -> None:
    for step in steps:
        tell(f"then: {step}")
