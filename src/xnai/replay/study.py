"""One comparison of policies on the same requests, and the words it is told in.

Covers the record that each kind of recording is studied into, and its Markdown and JSON. Does not
cover pictures (`xnai.replay.pictures`).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from xnai.core.statistics import Floats, Interval
from xnai.replay.measures import Figures, Pair, Sweep, baselines, figures, fixed


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """A figure that is none of a sweep: an accuracy, a time, points over dice.

    Args:
        unit: "%", "ms", "points"; empty for a share of 1.
    """

    policy: str
    measure: str
    value: Interval
    unit: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Study:
    """Policies on the same requests.

    Args:
        title: which models, on which part.
        n: requests.
        always: one model always → quality, and cost against the big model.
        figures: of each policy, baselines first.
        curves: policy → `(k,)` costs and `(k,)` qualities.
        note: what has to be known to read it, a sentence or two; may be empty.
    """

    title: str
    n: int
    always: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    figures: tuple[Figures, ...] = ()
    curves: Mapping[str, tuple[Floats, Floats]] = field(default_factory=dict)
    found: tuple[Found, ...] = ()
    note: str = ""


def compared(
    title: str,
    pair: Pair,
    sweeps: list[Sweep],
    *,
    found: Sequence[Found] = (),
    note: str = "",
) -> Study:
    """The study of swept policies, the baselines in front."""
    told = [*baselines(pair), *sweeps]
    return Study(
        title=title,
        n=len(pair.ids),
        always=fixed(pair),
        figures=tuple(figures(sweep, pair) for sweep in told),
        curves={s.policy: (s.cost.mean(axis=1), s.right.mean(axis=1)) for s in told},
        found=tuple(found),
        note=note,
    )


def as_markdown(study: Study) -> str:
    """Tables for people."""
    parts = [f"### {study.title}, n {study.n}"]
    if study.note:
        parts.append(study.note)
    if study.always:
        told = (
            f"{name}: quality {quality:.3f}, cost {cost:.3f}"
            for name, (quality, cost) in study.always.items()
        )
        parts.append(f"{'; '.join(told)}.")
    if study.figures:
        parts.append(
            "\n".join(
                (
                    "| policy | APGR | cost at 95 % | cost at 100 % | CPT50 |",
                    "| --- | ---: | ---: | ---: | ---: |",
                    *(
                        f"| {each.policy} | {_shown(each.apgr)} | {_shown(each.c95)} | "
                        f"{_shown(each.c100)} | {_shown(each.cpt50)} |"
                        for each in study.figures
                    ),
                )
            )
        )
    if study.found:
        parts.append(
            "\n".join(
                (
                    "| policy | measure | found |",
                    "| --- | --- | ---: |",
                    *(
                        f"| {each.policy} | {each.measure} | {_shown(each.value)}"
                        f"{f' {each.unit}' if each.unit else ''} |"
                        for each in study.found
                    ),
                )
            )
        )
    return "\n\n".join(parts)


def as_json(study: Study) -> dict[str, Any]:
    """The same for machines; a figure that is not reached is null."""
    return {
        "title": study.title,
        "n": study.n,
        "note": study.note,
        "always": {
            name: {"quality": quality, "cost": cost}
            for name, (quality, cost) in study.always.items()
        },
        "policies": [
            {"policy": each.policy, **{name: _object(value) for name, value in _measures(each)}}
            for each in study.figures
        ],
        "found": [
            {
                "policy": each.policy,
                "measure": each.measure,
                "unit": each.unit,
                **_object(each.value),
            }
            for each in study.found
        ],
        "curves": {
            policy: {"cost": cost.tolist(), "quality": quality.tolist()}
            for policy, (cost, quality) in study.curves.items()
        },
    }


def _measures(found: Figures) -> Iterator[tuple[str, Interval]]:
    yield from (
        ("apgr", found.apgr),
        ("c95", found.c95),
        ("c100", found.c100),
        ("cpt50", found.cpt50),
    )


def _object(value: Interval) -> dict[str, float | None]:
    parts = {"value": value.value, "low": value.low, "high": value.high}
    return {name: None if math.isnan(part) else part for name, part in parts.items()}


def _shown(value: Interval) -> str:
    if math.isnan(value.value):
        return "not reached"
    return f"{value.value:.3f} ({value.low:.3f}–{value.high:.3f})"
