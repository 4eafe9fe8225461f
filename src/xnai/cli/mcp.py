"""`xnai mcp`: the ladder as a tool of editors and agents, over stdin and stdout."""

from __future__ import annotations

import typer

from xnai.cli import options


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(name="mcp")(mcp)


def mcp(
    tier: options.Tier = None,
    min_tier: options.MinTier = None,
    max_tier: options.MaxTier = None,
    quality: options.Quality = None,
    private: options.Private = False,
    sovereign: options.Sovereign = False,
    config: options.Config = None,
    preset: options.Preset = None,
) -> None:
    """Speak the Model Context Protocol on stdin and stdout, for a client that starts this.

    In the client's configuration the command is `xnai` and its argument `mcp`.
    """
    from xnai.cli.environment import stdin_is_terminal  # noqa: PLC0415 (keeps `xnai --help` fast)
    from xnai.cli.session import hold, read, workspace_of  # noqa: PLC0415
    from xnai.core.errors import BadRequest  # noqa: PLC0415

    if stdin_is_terminal():
        raise BadRequest(
            "`xnai mcp` is started by an MCP client, which talks to it over pipes.",
            hint="Put the command `xnai` with the argument `mcp` into the client's configuration.",
        )
    if tier is not None and (min_tier or max_tier):
        raise BadRequest(
            "--tier was given, and a bound on the tiers as well.", hint="Give one or the other."
        )
    session = read(config, preset, sovereign=sovereign)
    grade = hold(session)
    from xnai.cli.mcp_stdio import run  # noqa: PLC0415 (held already, where that is wanted)
    from xnai.server.mcp.desk import Bounds  # noqa: PLC0415

    space = workspace_of(session, grade)
    bounds = Bounds(
        min_tier=space.tier_name(tier or min_tier),
        max_tier=space.tier_name(tier or max_tier),
        quality=quality,
        private="asked for by --private" if private else "",
    )
    run(space, bounds)
