"""Fits the calibration that is shipped for the embedded ladder.

    python -m bench.calibrate               # runs the models, fits, writes the shipped file
    python -m bench.calibrate --out x.json  # writes elsewhere
    python -m bench.calibrate --again       # runs the models even where their answers are kept

Fitted on the calibration split alone; the tables of `bench.cascade` are made from requests that it
has never seen. The same answers give the same file.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path
from typing import Final

import anyio
import numpy as np

from bench.outcomes import (
    CACHE,
    Outcome,
    Size,
    gather_alone,
    gather_handed,
    read_cache,
    write_cache,
)
from bench.questions import CALIBRATION_SEED, as_request
from bench.report import model_digests
from bench.runs import open_ladder
from pocket.figures import auroc, share
from pocket.questions import Question
from xnai.benchmark.writing import per_cent, table
from xnai.cascade.engine import Cascade
from xnai.cascade.examples import find_examples
from xnai.cascade.features import read_features
from xnai.config import load_config
from xnai.core.judgement import Features
from xnai.core.odds import logit
from xnai.core.ports import Calibration
from xnai.core.statistics import Floats, brier, expected_calibration_error, log_loss, reliability
from xnai.learning.calibration import (
    SCHEMA,
    UNFITTED_SHIFTS,
    LogisticCalibration,
    Weights,
    after_vector,
    before_vector,
    claims_vector,
)
from xnai.learning.logistic import Fit, fit, shift

SHIPPED: Final = Path("src/xnai/learning/calibrations/pocket.json")
BAR: Final = 0.9
"""A claim from here on is bold; the embedded tiers accept from a little above."""
_HEIGHTS: Final = (0.7, 0.8, 0.9, 0.95, 0.98)
"""Thresholds that the model of claims is fitted at."""
_DIGITS: Final = 4
"""Weights are rounded to this, so that the last bits of another machine change nothing."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Fitted:
    """The three models of one tier, and the rows each was fitted on."""

    model: str
    before: Fit
    before_right: Floats
    after: Fit
    after_right: Floats
    after_sources: tuple[str, ...]
    claims: Fit
    claims_made: Floats

    @property
    def weights(self) -> Weights:
        """As the calibration takes them."""
        return Weights(
            before=_rounded(self.before.weights),
            after=_rounded(self.after.weights),
            claims=_rounded(self.claims.weights),
        )


def fit_all(outcomes: Sequence[Outcome]) -> list[Fitted]:
    """Fit every model that has outcomes, in their order."""
    models = dict.fromkeys(o.model for o in outcomes)
    return [_fit_model(name, [o for o in outcomes if o.model == name]) for name in models]


Climbs = dict[tuple[str, str], tuple[float, float]]


def fit_climbs(outcomes: Sequence[Outcome], fitted: Sequence[Fitted]) -> Climbs:
    """How a draft below, wrong or right, moves the log-odds of each tier above.

    Args:
        outcomes: smallest model first; those of handed-over drafts are not used, since only
            requests that looked unanswered have them.
        fitted: as `fit_all` gave them for these outcomes.
    """
    alone = {(o.model, o.id): o for o in outcomes if not o.handed}
    models = [each.model for each in fitted]
    before = known(fitted)
    found: Climbs = {}
    for lower, above in combinations(models, 2):
        pairs = [(o, alone[above, o.id]) for (m, _), o in alone.items() if m == lower]
        wrong, right = (
            _shift([a for o, a in pairs if o.ok == ok], above, before, UNFITTED_SHIFTS[ok])
            for ok in (False, True)
        )
        found[lower, above] = (wrong, right)
    return found


def _shift(rows: Sequence[Outcome], model: str, before: Calibration, prior: float) -> float:
    claimed = [before.before_draft(model, _features(o)) for o in rows]
    odds = np.array([logit(p) for p in claimed])
    right = np.array([float(o.ok) for o in rows])
    return round(shift(odds, right, prior), _DIGITS)


def known(fitted: Sequence[Fitted], climbs: Climbs | None = None) -> LogisticCalibration:
    """The fits as the cascade uses them."""
    return LogisticCalibration(
        weights={each.model: each.weights for each in fitted}, climbs=climbs or {}
    )


def document(
    fitted: Sequence[Fitted], climbs: Climbs, outcomes: Sequence[Outcome]
) -> dict[str, object]:
    """The JSON form."""
    ladder = load_config(None, preset="pocket").config.models
    nested: dict[str, dict[str, list[float]]] = {}
    for (lower, above), shifts in climbs.items():
        nested.setdefault(lower, {})[above] = list(shifts)
    return {
        "schema": SCHEMA,
        "source": _source(outcomes),
        "files": model_digests(),
        "models": {
            each.model: {
                "path": ladder[each.model].path,
                "before": list(each.weights.before),
                "after": list(each.weights.after),
                "claims": list(each.weights.claims),
            }
            for each in fitted
        },
        "climbs": nested,
    }


def section(fitted: Sequence[Fitted], climbs: Climbs, outcomes: Sequence[Outcome]) -> str:
    """The fit in figures, as Markdown."""
    rows, bins = [], []
    for each in fitted:
        rows += [_row(each.model, "before", each.before, each.before_right)]
        rows += [_row(each.model, "after", each.after, each.after_right)]
        rows += [_row(each.model, "claims", each.claims, each.claims_made)]
        bins += [_bins(each.model, "before", each.before, each.before_right)]
        bins += [_bins(each.model, "after", each.after, each.after_right)]
        bins += [_bins(each.model, "claims", each.claims, each.claims_made)]
    scores = ("AUROC", "Brier", "log loss", "ECE")
    head = ("model", "draft", "n", "right %", "penalty", *(f"{s} fitted / CV" for s in scores))
    return "\n\n".join(
        [
            f"Fitted on {_source(outcomes)}. Before a draft from what the request looks like, "
            "after it from its log-probabilities too; claims: before it, whether it will claim a "
            "threshold. CV: five folds, a request in one fold only.",
            table(head, rows),
            "Reliability out of fold, claimed → right %, in five equally filled bins:",
            table(("model", "draft", "1", "2", "3", "4", "5"), bins),
            f"Drafts that claim at least {BAR} out of fold, by where the request is from: how many "
            "of all, and how many of them are right, %:",
            table(("model", "source", "n", "claim it", "of them right"), _bold_claims(fitted)),
            "What a draft below says of the tier above, in log-odds:",
            table(
                ("draft by", "tier above", "where it is wrong", "where it is right"),
                [
                    [*pair, f"{wrong:+.2f}", f"{right:+.2f}"]
                    for pair, (wrong, right) in climbs.items()
                ],
            ),
        ]
    )


async def gather(cascade: Cascade, questions: Sequence[Question]) -> list[Outcome]:
    """Both rounds."""
    alone = await gather_alone(cascade, questions)
    fitted = fit_all(alone)
    climbing = replace(cascade, calibration=known(fitted, fit_climbs(alone, fitted)), chosen=None)
    return alone + await gather_handed(climbing, questions)


async def outcomes_of(size: Size, cache: Path, *, again: bool = False) -> list[Outcome]:
    """The outcomes of the embedded models, from the cache where it has them."""
    kept = None if again else read_cache(cache, size)
    if kept is not None:
        return kept
    async with open_ladder() as cascade:
        found = await gather(cascade, size.questions())
    write_cache(cache, size, found)
    return found


def _fit_model(model: str, outcomes: Sequence[Outcome]) -> Fitted:
    alone = [o for o in outcomes if not o.handed]
    drafted = [(o, lp) for o in outcomes if (lp := o.logprob) is not None]
    before_right = np.array([float(o.ok) for o in alone])
    after_right = np.array([float(o.ok) for o, _ in drafted])
    before_rows = np.array([before_vector(_features(o)) for o in alone])
    after_rows = np.array([after_vector(_features(o), logprob) for o, logprob in drafted])
    before = fit(before_rows, before_right, [o.id for o in alone])
    after = fit(after_rows, after_right, [o.id for o, _ in drafted])
    expected = {o.id: float(p) for o, p in zip(alone, before.inside, strict=True)}
    claimed = [
        (o.id, expected[o.id], float(p))
        for (o, _), p in zip(drafted, after.inside, strict=True)
        if not o.handed
    ]
    claims_rows, claims_made = zip(
        *((claims_vector(p, t), float(claim >= t)) for t in _HEIGHTS for _, p, claim in claimed),
        strict=True,
    )
    return Fitted(
        model=model,
        before=before,
        before_right=before_right,
        after=after,
        after_right=after_right,
        after_sources=tuple(o.source for o, _ in drafted),
        claims=fit(
            np.array(claims_rows),
            np.array(claims_made),
            [name for _ in _HEIGHTS for name, _, _ in claimed],
        ),
        claims_made=np.array(claims_made),
    )


def _features(outcome: Outcome) -> Features:
    question = Question(
        id=outcome.id,
        source=outcome.source,
        level="mundane",
        kind="code",
        prompt=outcome.prompt,
        answer="",
        system=outcome.system,
    )
    return read_features(as_request(question), n_examples=len(find_examples(outcome.prompt)))


def _source(outcomes: Sequence[Outcome]) -> str:
    by = {o.id: o.source for o in outcomes}
    sources = list(by.values())
    counts = ", ".join(f"{sources.count(s)} {s}" for s in dict.fromkeys(sources))
    handed = sum(o.handed for o in outcomes)
    return (
        f"{len(outcomes)} drafts ({handed} of them from a packet handed up) for {len(by)} requests "
        f"of the calibration split, seed {CALIBRATION_SEED}: {counts}"
    )


def _row(model: str, when: str, fitted: Fit, right: Floats) -> list[str]:
    cells = [
        f"{score(fitted.inside, right)} / {score(fitted.outside, right)}"
        for score in (_auroc, _brier, _log_loss, _error)
    ]
    return [
        model, when, str(len(right)), per_cent(float(right.mean())), f"{fitted.penalty:g}", *cells
    ]  # fmt: skip


def _bins(model: str, when: str, fitted: Fit, right: Floats) -> list[str]:
    cells = [
        f"{per_cent(b.claimed)} → {per_cent(b.right)}" for b in reliability(fitted.outside, right)
    ]
    return [model, when, *cells]


def _bold_claims(fitted: Sequence[Fitted]) -> list[list[str]]:
    rows = []
    for each in fitted:
        of_source = np.array(each.after_sources)
        for source in dict.fromkeys(each.after_sources):
            chosen = of_source == source
            bold = chosen & (each.after.outside >= BAR)
            claim = share([bool(b) for b in bold[chosen]])
            right = share([bool(r) for r in each.after_right[bold]])
            rows.append([each.model, source, str(chosen.sum()), str(claim), str(right)])
    return rows


def _auroc(claimed: Floats, right: Floats) -> str:
    area = auroc([float(c) for c in claimed], [bool(r) for r in right])
    return "—" if area is None else f"{area:.3f}"


def _brier(claimed: Floats, right: Floats) -> str:
    return f"{brier(claimed, right):.3f}"


def _log_loss(claimed: Floats, right: Floats) -> str:
    return f"{log_loss(claimed, right):.3f}"


def _error(claimed: Floats, right: Floats) -> str:
    return f"{expected_calibration_error(claimed, right):.3f}"


def _rounded(weights: Floats) -> tuple[float, ...]:
    return tuple(round(float(w), _DIGITS) for w in weights)


def write(path: Path, content: Mapping[str, object]) -> None:
    """Write the calibration file, one line a vector."""
    text = json.dumps(content, indent=1, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--per-level", type=int, default=Size().per_level)
    parser.add_argument("--per-kind", type=int, default=Size().per_kind)
    parser.add_argument("--cache", type=Path, default=CACHE)
    parser.add_argument("--out", type=Path, default=SHIPPED)
    parser.add_argument("--again", action="store_true", help="run the models in any case")
    given = parser.parse_args()
    size = Size(per_level=given.per_level, per_kind=given.per_kind)
    outcomes = anyio.run(lambda: outcomes_of(size, given.cache, again=given.again))
    fitted = fit_all(outcomes)
    climbs = fit_climbs(outcomes, fitted)
    write(given.out, document(fitted, climbs, outcomes))
    print(f"## Calibration\n\n{section(fitted, climbs, outcomes)}")


if __name__ == "__main__":
    main()
