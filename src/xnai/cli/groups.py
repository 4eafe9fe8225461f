"""Groups of commands whose help shows no type beside an option that takes no value."""

from __future__ import annotations

from typing import Any

from typer.core import TyperGroup


class Group(TyperGroup):
    """Typer shows `<bool>` beside `--json`, as if a value had to follow."""

    def get_params(self, ctx: Any) -> Any:  # noqa: ANN401 (typer's own, or click's)
        """Options of the group itself."""
        return _without_types(super().get_params(ctx))

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ANN401 (typer's own, or click's)
        """One of its commands; `ctx` is the group's, which hands the names of `--help` down."""
        command = super().get_command(ctx, cmd_name)
        if command is not None:
            _without_types(command.get_params(ctx))
        return command


def _without_types(options: Any) -> Any:  # noqa: ANN401 (typer's own, or click's)
    for option in options:
        if getattr(option, "is_flag", False):
            option.metavar = ""
    return options
