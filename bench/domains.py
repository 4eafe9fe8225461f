"""Fits the domains that are shipped, and says how well they are told.

    python -m bench.domains ../shared/data/llmrouter            # the table
    python -m bench.domains ../shared/data/llmrouter --write    # and the shipped file

Made on phrases of our own (`bench.domain_phrases`), requests of the embedded ladder's calibration
split, and prompts of LLMRouter by their task labels (a permissive licence; the file names it, and
holds weights alone). Figures are out of fold, with all phrases of one template in one fold; the
share that is called general for want of a likelier domain is told beside them.
"""

from __future__ import annotations

import argparse
import gzip
import json
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from bench.domain_phrases import phrases
from bench.questions import calibration
from xnai.benchmark.writing import per_cent, table
from xnai.core.judgement import Domain
from xnai.core.statistics import Floats, expected_calibration_error
from xnai.learning.domains import DOMAINS, SCHEMA, SIZE, parts
from xnai.learning.logistic import fold_numbers

SHIPPED: Final = Path("src/xnai/learning/calibrations/domains.json")
SURE: Final = 0.6
"""Chosen by what it means: more likely than all other domains together, with a margin."""
TASKS: Final[dict[str, Domain]] = {
    "mbpp": "code",
    "human_eval": "code",
    "gsm8k": "math",
    "math": "math",
    "agentverse-mgsm": "math",
    "agentverse-logicgrid": "reasoning",
    "arc_challenge": "reasoning",
    "gpqa": "reasoning",
    "natural_qa": "general",
    "trivia_qa": "general",
}
"""Those whose domain is beyond doubt; what tests knowledge of all kinds is left out."""
_PER_TASK: Final = 150
_RIDGE: Final = 1e-4
_STEPS: Final = 150


@dataclass(frozen=True, kw_only=True, slots=True)
class Labelled:
    """Texts with their domains.

    Args:
        rows: `(n,)` the columns of each.
        labels: `(n,)` index in `DOMAINS`.
        groups: `(n,)`.
        sources: `(n,)` where each comes from.
    """

    texts: Sequence[str]
    rows: Sequence[NDArray[np.int64]]
    labels: NDArray[np.int64]
    groups: Sequence[str]
    sources: Sequence[str]


def gather(llmrouter: Path) -> Labelled:
    """All that the fit is made on."""
    rows = [(text, domain, group, "own") for text, domain, group in phrases()]
    rows += [
        (q.prompt, "code", q.answer, "ladder")
        for q in calibration(per_level=60, per_kind=0)
        if q.kind == "code"
    ]
    rows += [(text, TASKS[task], text, task) for task, text in _recorded(llmrouter)]
    texts, domains, groups, sources = zip(*rows, strict=True)
    return Labelled(
        texts=texts,
        rows=[np.array(sorted(parts(text))) for text in texts],
        labels=np.array([DOMAINS.index(each) for each in domains]),
        groups=groups,
        sources=sources,
    )


def _recorded(folder: Path) -> list[tuple[str, str]]:
    with gzip.open(folder / "train.jsonl.gz", "rt", encoding="utf-8") as lines:
        read = [json.loads(line) for line in lines]
    return [
        (task, row["prompt"])
        for task in TASKS
        for row in [row for row in read if row["task"] == task][:_PER_TASK]
    ]


@dataclass(frozen=True, kw_only=True, slots=True)
class Sparse:
    """Texts as `LinearDomains` sees them, one after the other.

    Args:
        columns: `(m,)` of all texts together; each text has one at least.
        begins: `(n,)` where each text's columns begin.
        sizes: `(n,)` how many it has.
    """

    columns: NDArray[np.int64]
    begins: NDArray[np.int64]
    sizes: NDArray[np.int64]

    @classmethod
    def of(cls, rows: Sequence[NDArray[np.int64]]) -> Sparse:
        """The columns of some texts."""
        sizes = np.array([len(row) for row in rows])
        begins = np.concatenate([[0], np.cumsum(sizes)[:-1]])
        return cls(columns=np.concatenate(rows), begins=begins, sizes=sizes)

    def scores(self, weights: Floats) -> Floats:
        """`(n, domains)` of `(SIZE, domains)`."""
        sums = np.add.reduceat(weights[self.columns], self.begins, axis=0)
        return np.asarray(sums / np.sqrt(self.sizes)[:, None])

    def slope(self, errors: Floats) -> Floats:
        """`(SIZE, domains)` of `(n, domains)`."""
        spread = np.repeat(errors / np.sqrt(self.sizes)[:, None], self.sizes, axis=0)
        return np.stack(
            [np.bincount(self.columns, each, minlength=SIZE) for each in spread.T], axis=1
        )


def solve(
    rows: Sequence[NDArray[np.int64]], labels: NDArray[np.int64]
) -> tuple[Floats, NDArray[np.float64]]:
    """Weights and constants of least penalised log loss, each domain counting alike (Adam)."""
    width, texts = len(DOMAINS), Sparse.of(rows)
    weights = np.zeros((SIZE + 1, width))
    wanted = np.eye(width)[labels]
    each = 1 / (width * np.maximum(wanted.sum(axis=0), 1))
    share = (wanted @ each)[:, None]
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, _STEPS + 1):
        errors = share * (softmax(texts.scores(weights[:-1]) + weights[-1]) - wanted)
        slope = np.vstack([texts.slope(errors), errors.sum(axis=0)]) + _RIDGE * weights
        first, second = 0.9 * first + 0.1 * slope, 0.99 * second + 0.01 * slope**2
        rate = 0.2 * (1 - step / _STEPS)
        lifted = np.sqrt(second / (1 - 0.99**step)) + 1e-9
        weights -= rate * (first / (1 - 0.9**step)) / lifted
    return weights[:-1], weights[-1]


def softmax(scores: Floats) -> Floats:
    """Rows to probabilities."""
    lifted = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(lifted / lifted.sum(axis=1, keepdims=True))


def out_of_fold(found: Labelled) -> Floats:
    """`(n, domains)` scores of each text by a model that saw none of its group."""
    folds, scores = fold_numbers(found.groups), np.zeros((len(found.texts), len(DOMAINS)))
    for fold in np.unique(folds):
        held = folds == fold
        seen = [row for row, out in zip(found.rows, held, strict=True) if not out]
        unseen = [row for row, out in zip(found.rows, held, strict=True) if out]
        weights, constant = solve(seen, found.labels[~held])
        scores[held] = Sparse.of(unseen).scores(weights) + constant
    return scores


def sharpness(scores: Floats, labels: NDArray[np.int64]) -> float:
    """What scores have to be multiplied with to be calibrated."""

    def loss(factor: float) -> float:
        claimed = softmax(scores * factor)[np.arange(len(labels)), labels]
        return float(-np.log(np.maximum(claimed, 1e-9)).mean())

    return float(min(np.geomspace(0.2, 5, 60), key=loss))


def document(found: Labelled, factor: float) -> dict[str, Any]:
    """The shipped file."""
    weights, constant = solve(found.rows, found.labels)
    scale = float(np.abs(weights).max()) / 127
    packed = np.round(weights / scale).astype(np.int8)
    return {
        "schema": SCHEMA,
        "data": "phrases of our own; the ladder's calibration split; prompts of LLMRouter by task",
        "n": len(found.texts),
        "domains": list(DOMAINS),
        "sure": SURE,
        "scale": scale * factor,
        "constant": [round(float(each) * factor, 4) for each in constant],
        "weights": b64encode(packed.tobytes()).decode(),
    }


def section(found: Labelled, scores: Floats, factor: float) -> str:
    """The table, out of fold."""
    shares = softmax(scores * factor)
    told = shares.argmax(axis=1)
    general = DOMAINS.index("general")
    unsure = shares.max(axis=1) < SURE
    told_or_general = np.where(unsure, general, told)
    right = told == found.labels
    rows = [
        [
            f"{domain} ({source})",
            int(at.sum()),
            per_cent(float(right[at].mean())),
            per_cent(float((told_or_general[at] == found.labels[at]).mean())),
            per_cent(float(unsure[at].mean())),
        ]
        for n, domain in enumerate(DOMAINS)
        for source in sorted(set(found.sources))
        if (at := (found.labels == n) & (np.array(found.sources) == source)).any()
    ]
    specialist = (told_or_general != general) & ~unsure
    precision = float((told == found.labels)[specialist].mean())
    ece = expected_calibration_error(shares.max(axis=1), right.astype(float))
    head = ["domain (source)", "n", "likeliest is right %", "told rightly %", "unsure %"]
    return (
        f"{table(head, rows)}\n\nAll {len(right)}: likeliest right {per_cent(float(right.mean()))} "
        f"%, unsure {per_cent(float(unsure.mean()))} %, a domain that is told and not general is "
        f"right {per_cent(precision)} %, ECE {ece:.3f}, sharpness {factor:.2f}."
    )


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("llmrouter", type=Path, help="folder of LLMRouter's train.jsonl.gz")
    parser.add_argument("--write", action="store_true", help="write the shipped file")
    given = parser.parse_args()
    found = gather(given.llmrouter)
    scores = out_of_fold(found)
    factor = sharpness(scores, found.labels)
    print(f"## Domains\n\n{section(found, scores, factor)}")
    if given.write:
        text = json.dumps(document(found, factor), indent=2)
        SHIPPED.write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
