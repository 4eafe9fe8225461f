"""`xnai key`: keys of models behind a URL, kept in the system's keyring."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from xnai.cli.groups import Group

Name = Annotated[
    str, typer.Argument(help="The name in the model's `key_env`, such as MINIMAX_API_KEY.")
]


def register(app: typer.Typer) -> None:
    """Add the group."""
    group = typer.Typer(
        cls=Group,
        help="Keep keys of models behind a URL in the system's keyring.",
        no_args_is_help=True,
    )
    group.command(name="set")(keep)
    group.command(name="rm")(remove)
    app.add_typer(group, name="key")


def keep(name: Name) -> None:
    """Keep a key; it is asked for without being shown, or read from stdin."""
    from xnai.cli.keyring import keep_key  # noqa: PLC0415 (keeps `xnai --help` fast)
    from xnai.cli.printing import tell  # noqa: PLC0415
    from xnai.core.errors import BadRequest  # noqa: PLC0415

    terminal = sys.stdin.isatty()
    key = typer.prompt(f"Key for {name}", hide_input=True) if terminal else sys.stdin.readline()
    if not key.strip():
        raise BadRequest("No key was given.", hint=f"Type it, or: xnai key set {name} < file")
    keep_key(name, key.strip())
    tell(f"kept {name} in the keyring")


def remove(name: Name) -> None:
    """Remove a key."""
    from xnai.cli.keyring import remove_key  # noqa: PLC0415 (keeps `xnai --help` fast)
    from xnai.cli.printing import tell  # noqa: PLC0415

    remove_key(name)
    tell(f"removed {name} from the keyring")
