"""A run as a PNG: how much of each level is solved, and quality against cost.

Imported by nothing but the command that draws: matplotlib is large.
"""

from __future__ import annotations

from io import BytesIO
from math import isnan
from typing import Final

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import PercentFormatter

from xnai.benchmark.figures import Figures, Standing, of_largest
from xnai.benchmark.records import Run
from xnai.benchmark.tasks import LEVELS

_TIERS: Final = ("#c6dbef", "#9ecae1", "#6baed6", "#4292c6", "#2171b5")
_OURS: Final = ("#e6550d", "#fdae6b", "#fd8d3c")
_BASELINES: Final = ("0.65", "0.85")
_WIDTH: Final = 0.8
"""Of the group of bars of a level; the distance from one to the next is 1."""


def draw(run: Run, found: Figures) -> bytes:
    """The file."""
    figure = Figure(figsize=(11, 4.8), layout="constrained")
    levels, cost = figure.subplots(1, 2, width_ratios=(3, 2))
    colours = _colours(found)
    _draw_levels(levels, found, colours)
    _draw_cost(cost, found, colours)
    figure.suptitle(
        f"xnai bench: {len(run.setup.asked)} tasks ({run.setup.tasks})", x=0.01, ha="left"
    )
    handles, labels = levels.get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower center", ncols=len(labels), frameon=False)
    written = BytesIO()
    figure.savefig(written, dpi=130, format="png")
    return written.getvalue()


def _colours(found: Figures) -> dict[str, str]:
    ours = [each.name for each in found.entrants if each.name not in found.tiers]
    groups = (
        (found.tiers, _TIERS),
        (ours, _OURS),
        ([each.name for each in found.baselines], _BASELINES),
    )
    return {name: row[at % len(row)] for names, row in groups for at, name in enumerate(names)}


def _draw_levels(panel: Axes, found: Figures, colours: dict[str, str]) -> None:
    """A bar for each entrant and baseline in each level, with its interval."""
    shown = ["all", *(level for level in LEVELS if level in found.levels)]
    everyone = (*found.entrants, *found.baselines)
    width = _WIDTH / len(everyone)
    for at, each in enumerate(everyone):
        shares = [each.shares[level] for level in shown]
        values = [share.value for share in shares]
        reach = (
            [max(0.0, share.value - share.low) for share in shares],
            [max(0.0, share.high - share.value) for share in shares],
        )
        places = [place - _WIDTH / 2 + (at + 0.5) * width for place in range(len(shown))]
        panel.bar(
            places, values, width * 0.9, yerr=reach, color=colours[each.name], label=_short(each),
            error_kw={"elinewidth": 0.8, "ecolor": "0.1"},
        )  # fmt: skip
    n = {"all": sum(found.levels.values()), **found.levels}
    panel.set_xticks(range(len(shown)), [f"{level}\nn {n[level]}" for level in shown])
    panel.set_ylim(0, 1.05)
    panel.yaxis.set_major_formatter(PercentFormatter(1.0))
    panel.set_ylabel("pass@1, 95 % interval")
    panel.grid(axis="y", alpha=0.25)
    panel.set_axisbelow(True)


def _draw_cost(panel: Axes, found: Figures, colours: dict[str, str]) -> None:
    """Quality against cost."""
    for each in (*found.entrants, *found.baselines):
        place = of_largest(found, each), each.shares["all"].value
        if isnan(place[0]):  # no tier answered anything
            continue
        tier = each.name in found.tiers
        marker = "o" if tier else "D" if each.speed else "X"
        panel.plot(*place, marker, color=colours[each.name], markersize=8, markeredgecolor="0.3")
        panel.annotate(
            _short(each), place, textcoords="offset points", fontsize=8, va="center",
            xytext=(-8 if tier else 8, 0), ha="right" if tier else "left",
        )  # fmt: skip
    panel.set_xlim(left=-0.2, right=max(1.25, panel.get_xlim()[1]))
    panel.set_xticks([0, 0.25, 0.5, 0.75, 1])
    panel.set_ylim(0, 1.05)
    for axis in (panel.xaxis, panel.yaxis):
        axis.set_major_formatter(PercentFormatter(1.0))
    panel.set_xlabel("compute, the largest tier that fits = 100 %")
    panel.set_ylabel("pass@1")
    panel.grid(alpha=0.25)


def _short(each: Standing) -> str:
    return each.name.partition(" at ")[0]
