"""Quality against cost, a line for each policy, as a PNG.

Imported by nothing but the command that draws: matplotlib is large.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from matplotlib.figure import Figure

from xnai.replay.study import Study

_WIDTH, _HEIGHT = 7.0, 4.6


def draw(studies: Sequence[Study], path: Path) -> bool:
    """Write one picture with a panel for each study that has curves; False where none has.

    Raises:
        OSError: it cannot be written.
    """
    shown = [study for study in studies if study.curves]
    if not shown:
        return False
    figure = Figure(figsize=(_WIDTH, _HEIGHT * len(shown)), layout="constrained")
    panels = figure.subplots(len(shown), 1, squeeze=False)[:, 0]
    for panel, study in zip(panels, shown, strict=True):
        for policy, (cost, quality) in study.curves.items():
            plain = policy in ("random mix", "oracle")
            style = {"linestyle": ":", "color": "0.5"} if policy == "random mix" else {}
            style = {"linestyle": "--", "color": "0.7"} if policy == "oracle" else style
            panel.plot(cost, quality, label=policy, linewidth=1.2 if plain else 1.6, **style)
        for name, (right, paid) in study.always.items():
            panel.plot([paid], [right], "o", color="0.2", markersize=4)
            panel.annotate(name, (paid, right), textcoords="offset points", xytext=(5, -10))
        panel.set_title(f"{study.title}, n {study.n}", loc="left")
        panel.set_xlabel("cost, always the big model = 1")
        panel.set_ylabel("right")
        panel.grid(alpha=0.25)
        panel.legend(frameon=False, fontsize="small")
    figure.savefig(path, dpi=130)
    return True
