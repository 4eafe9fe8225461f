"""`xnai ask`: one request through the ladder, the answer on stdout."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated
from uuid import uuid4

import typer

from xnai.cli import options


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(name="ask")(ask)


def ask(
    request: Annotated[
        str | None, typer.Argument(help="What to write, in your own words.", show_default=False)
    ] = None,
    tests: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="<path>",
            help="Your own test file; an answer must pass it.",
            show_default=False,
        ),
    ] = None,
    file: Annotated[
        Path | None,
        typer.Option(help="Write the accepted code to this file.", show_default=False),
    ] = None,
    stdin: Annotated[bool, typer.Option("--stdin", help="Read (more of) it from stdin.")] = False,
    tier: options.Tier = None,
    min_tier: options.MinTier = None,
    max_tier: options.MaxTier = None,
    quality: options.Quality = None,
    pattern: options.RefinementPattern = None,
    objective: options.ObjectiveName = None,
    latency_target: options.LatencyTarget = None,
    router: options.Router = None,
    private: options.Private = False,
    timeout: Annotated[
        float | None, typer.Option(min=0.1, help="Seconds to answer in.", show_default=False)
    ] = None,
    cache: Annotated[
        bool, typer.Option("--cache", help="Take and keep answers, as `xnai serve` does.")
    ] = False,
    trace: Annotated[bool, typer.Option("--trace", help="Show reasons, evidence, facts.")] = False,
    redis: options.Redis = None,
    sovereign: options.Sovereign = False,
    as_json: options.Json = False,
    config: options.Config = None,
    preset: options.Preset = None,
) -> None:
    """Answer one request with the smallest tier whose answer can be shown to be good."""
    # Imported here, not above, so that `xnai --help` stays fast.
    from xnai.cli.input import read_prompt, read_text_file  # noqa: PLC0415
    from xnai.cli.session import hold, read, workspace_of  # noqa: PLC0415
    from xnai.core.chat import ChatRequest, Message  # noqa: PLC0415
    from xnai.core.errors import BadRequest  # noqa: PLC0415

    if tests and len(tests) > 1:
        raise BadRequest(
            f"--tests was given {len(tests)} times, and takes one file.",
            hint="Put the tests into one file.",
        )
    session = read(config, preset, sovereign=sovereign, redis=redis)
    grade = hold(session)
    from xnai.cli.asking import Output, answer  # noqa: PLC0415 (held already, where that is wanted)

    space = workspace_of(session, grade)
    asked = ChatRequest(
        id=uuid4().hex,
        messages=(Message(role="user", content=read_prompt(request, from_stdin=stdin)),),
        tier=space.tier_name(tier),
        min_tier=space.tier_name(min_tier),
        max_tier=space.tier_name(max_tier),
        quality=quality,
        pattern=pattern,
        objective=objective,
        latency_target_s=space.latency_target_s(latency_target),
        router=router,
        tests=read_text_file(tests[0], "The test file") if tests else None,
        tests_module=file.stem if file else "",
        private="asked for by --private" if private else "",
        deadline_s=timeout,
        cache=cache,
    )
    output = Output(as_json=as_json, verbose=trace, target=file)
    raise typer.Exit(answer(space, asked, output))
