"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from xnai.cli.completing import complete_preset
from xnai.core.chat import Objective, Pattern, RouterName


def _above_zero(number: float | None) -> float | None:
    """Refuse 0 and what is no number; the bounds of an option let both pass."""
    if number is not None and not number > 0:
        raise typer.BadParameter("it must be above 0.")
    return number


Config = Annotated[
    Path | None,
    typer.Option(
        "--config", "-c", help="Configuration file, instead of the one found.", show_default=False
    ),
]
Preset = Annotated[
    str | None,
    typer.Option(
        help="Start from this preset, not the file's: pocket, qwen-coder, 6gb, light, hybrid.",
        autocompletion=complete_preset,
        show_default=False,
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON, for machines.")]
Sovereign = Annotated[
    bool,
    typer.Option(
        "--sovereign", help="No socket leaves the machine, whatever the configuration says."
    ),
]
Redis = Annotated[
    str | None,
    typer.Option(
        metavar="<url>",
        help="Redis that workers are asked through, as `bus.url`: redis://host:port/0.",
        show_default=False,
    ),
]
Private = Annotated[bool, typer.Option("--private", help="Ask nobody beyond this machine.")]
Tier = Annotated[str | None, typer.Option(help="Answer with this tier only.", show_default=False)]
MinTier = Annotated[
    str | None, typer.Option(help="Smallest tier that may answer.", show_default=False)
]
MaxTier = Annotated[
    str | None, typer.Option(help="Largest tier that may answer.", show_default=False)
]
Quality = Annotated[
    float | None,
    typer.Option(
        max=1,
        callback=_above_zero,
        help="Probability that an answer must reach to be accepted, up to 1.",
        show_default=False,
    ),
]
Router = Annotated[
    RouterName | None,
    typer.Option(
        help="Who decides where it starts, instead of the configuration.", show_default=False
    ),
]
RefinementPattern = Annotated[
    Pattern | None,
    typer.Option(
        "--pattern", help="What is done with a draft that is not sure.", show_default=False
    ),
]
ObjectiveName = Annotated[
    Objective | None,
    typer.Option(
        "--objective",
        help="What being right is weighed against: compute or waiting, cheap or dear.",
        show_default=False,
    ),
]
LatencyTarget = Annotated[
    float | None,
    typer.Option(
        max=86_400,
        callback=_above_zero,
        help="Seconds within which an answer is wanted; cuts nothing off.",
        show_default=False,
    ),
]
