"""`xnai route`: the decision for a request, explained; at most the router model runs."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Annotated
from uuid import uuid4

import typer

from xnai.cli import options
from xnai.cli.printing import printable, tell_only_losses

if TYPE_CHECKING:
    from xnai.core.judgement import Route

CHARACTERS_A_TOKEN = 4
"""Of prose and code, at most: no model is asked here, and what might fit is not called too long."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(name="route")(route)


def route(
    request: Annotated[
        str | None, typer.Argument(help="The request, in your own words.", show_default=False)
    ] = None,
    stdin: Annotated[bool, typer.Option("--stdin", help="Read (more of) it from stdin.")] = False,
    private: options.Private = False,
    min_tier: options.MinTier = None,
    max_tier: options.MaxTier = None,
    quality: options.Quality = None,
    pattern: options.RefinementPattern = None,
    objective: options.ObjectiveName = None,
    latency_target: options.LatencyTarget = None,
    router: options.Router = None,
    as_json: options.Json = False,
    config: options.Config = None,
    preset: options.Preset = None,
) -> None:
    """Explain where a request would start and why. No model runs but one that is to route."""
    import anyio  # noqa: PLC0415

    from xnai.bootstrap import decide  # noqa: PLC0415
    from xnai.cli.input import read_prompt  # noqa: PLC0415
    from xnai.cli.session import workspace  # noqa: PLC0415
    from xnai.cli.tables import print_json  # noqa: PLC0415
    from xnai.core.chat import ChatRequest, Message  # noqa: PLC0415

    space = workspace(config, preset)
    asked = ChatRequest(
        id=uuid4().hex,
        messages=(Message(role="user", content=read_prompt(request, from_stdin=stdin)),),
        min_tier=space.tier_name(min_tier),
        max_tier=space.tier_name(max_tier),
        quality=quality,
        pattern=pattern,
        objective=objective,
        latency_target_s=space.latency_target_s(latency_target),
        router=router,
        private="asked for by --private" if private else "",
    )
    decided = anyio.run(decide, space, asked, tell_only_losses)
    seen = decided.features
    tokens = seen.n_chars // CHARACTERS_A_TOKEN
    most = max(space.n_ctx(tier.model) for tier in space.config.tiers)
    if tokens > most:
        length = f"about {tokens:,} tokens, and no context holds more than {most:,}"
        decided = replace(decided, plan=(), reasons=(length,))
    if as_json:
        print_json(asdict(decided), indent=None)
        return
    typer.echo(f"plan      {' → '.join(decided.plan) or 'none, it is too long'}")
    typer.echo(
        f"request   {seen.kind}, {seen.domain}, {seen.language or 'no language'}, {seen.output} out"
    )
    if decided.advice and decided.advice.thinking:
        typer.echo(f"thinking  {printable(decided.advice.thinking)}")
    if seen.entry:
        typer.echo(f"function  {seen.entry}")
    for reason in decided.reasons:
        typer.echo(f"          {printable(reason)}")
    if decided.options and decided.plan:
        _show_options(decided)


def _show_options(decided: Route) -> None:
    """Every plan that was weighed, with each number that its worth is made of."""
    from xnai.cli.tables import print_table  # noqa: PLC0415

    prices = decided.prices
    typer.echo("")
    print_table(
        ("", "plan", "right", "cost", "seconds", "worth"),
        [
            (
                "→" if option.chosen else "",
                option.shown,
                f"{option.right:.3f}",
                f"{option.cost:.3f}",
                "?" if option.seconds is None else f"{option.seconds:.2f}",
                f"{option.worth:.3f}",
            )
            for option in decided.options
        ],
    )
    typer.echo(
        f"{decided.objective}: worth = right − {prices.cost:.4g} × cost − {prices.second:.4g} × "
        "seconds; a draft of the largest tier costs 1; ?: a tier was not measured here"
    )
