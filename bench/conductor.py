"""How well the embedded models route: what each says of requests whose class is known.

    python -m bench.conductor            # asks the models, prints the table
    python -m bench.conductor --write    # and writes the weights that are shipped

The models were taught to write small functions and never to classify; the table shows what a router
model costs and how its confidence is calibrated, not what a trained one could do. Requests are the
generated ones of the calibration split, as many of each class. Figures of the calibrated confidence
are out of fold, grouped by the operations asked for.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

import anyio
import numpy as np

from bench.questions import as_request, calibration
from bench.runs import open_ladder, watched
from pocket.figures import auroc
from pocket.questions import Question
from xnai.benchmark.writing import per_cent, table
from xnai.cascade.conducting import Conductor
from xnai.cascade.features import read_features
from xnai.cascade.packs import CONDUCTOR, read_conductor_prompt
from xnai.core.judgement import Advice
from xnai.core.odds import logit
from xnai.core.statistics import Floats, brier, expected_calibration_error
from xnai.learning.conductor import SCHEMA
from xnai.learning.logistic import Fit, fit

SHIPPED: Final = Path("src/xnai/learning/calibrations/conductor.json")
_DIGITS: Final = 4


@dataclass(frozen=True, kw_only=True, slots=True)
class Heard:
    """What one model said of all requests that it gave a class to.

    Args:
        questions, advices: of each, in order.
    """

    model: str
    questions: tuple[Question, ...]
    advices: tuple[Advice, ...]

    @property
    def right(self) -> Floats:
        """`(n,)` 1 where the class was right."""
        pairs = zip(self.questions, self.advices, strict=True)
        return np.array([float(q.level == a.complexity) for q, a in pairs])

    @property
    def claimed(self) -> Floats:
        """`(n,)` probability that the model gave to its class."""
        return np.array([a.claimed or 0.0 for a in self.advices])

    def fit(self) -> Fit:
        """The weights of its claims."""
        inputs = np.array([[1.0, logit(float(each))] for each in self.claimed])
        return fit(inputs, self.right, [q.answer for q in self.questions])


async def hear(per_level: int) -> list[Heard]:
    """Ask every embedded model about the same requests."""
    drawn = calibration(per_level=per_level, per_kind=0)
    asked = [q for q in drawn if q.kind == "code" and q.source == "generated"]
    found = []
    async with open_ladder() as cascade:
        for tier in cascade.tiers:
            conductor = Conductor(
                model=tier.rung.model,
                tier=tier.rung.name,
                pool=cascade.pool,
                system=read_conductor_prompt(CONDUCTOR, Path()),
                timeout_s=60,
                min_confidence=0,
                calibrated=float,
            )
            said = [await conductor.advise(as_request(q)) for q in watched(asked, tier.rung.model)]
            kept = [(q, a) for q, a in zip(asked, said, strict=True) if not a.fault]
            found.append(
                Heard(
                    model=tier.rung.model,
                    questions=tuple(q for q, _ in kept),
                    advices=tuple(a for _, a in kept),
                )
            )
    return found


def section(found: Sequence[Heard]) -> str:
    """The table."""
    questions = found[0].questions
    guessed = [read_features(as_request(q), n_examples=0).complexity == q.level for q in questions]
    most = max(Counter(q.level for q in questions).values()) / len(questions)
    rows = [
        ["always the commonest", per_cent(most), *["–"] * 5],
        ["counts of words (`features.py`)", per_cent(float(np.mean(guessed))), *["–"] * 5],
        *(_row(each) for each in found),
    ]
    head = ["who", "right %", "said", "AUROC of its claim", "ECE raw → calibrated"]
    head += ["Brier raw → calibrated", "s"]
    return f"{len(questions)} requests.\n\n{table(head, rows)}"


def _row(heard: Heard) -> list[str]:
    right, claimed, outside = heard.right, heard.claimed, heard.fit().outside
    said = Counter(a.complexity for a in heard.advices)
    area = auroc(claimed.tolist(), (right == 1).tolist())
    return [
        heard.model,
        per_cent(float(right.mean())),
        ", ".join(f"{name} {n}" for name, n in said.most_common()),
        "–" if area is None else f"{area:.2f}",
        " → ".join(f"{expected_calibration_error(p, right):.3f}" for p in (claimed, outside)),
        f"{brier(claimed, right):.3f} → {brier(outside, right):.3f}",
        f"{median(a.elapsed_s for a in heard.advices):.2f}",
    ]


def write(path: Path, found: Sequence[Heard]) -> None:
    """The shipped file."""
    models = {}
    for each in found:
        constant, slope = each.fit().weights
        models[each.model] = {
            "path": f"pocket:{each.model.removeprefix('pocket-')}.gguf",
            "slope": round(max(0.0, float(slope)), _DIGITS),
            "constant": round(float(constant), _DIGITS),
            "n": len(each.advices),
        }
    document = {"schema": SCHEMA, "data": "calibration split, generated code", "models": models}
    path.write_text(f"{json.dumps(document, indent=2)}\n", encoding="utf-8")


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--per-level", type=int, default=80)
    parser.add_argument("--write", action="store_true", help="write the shipped weights")
    given = parser.parse_args()
    found = anyio.run(hear, given.per_level)
    print(f"## Conductor\n\n{section(found)}")
    if given.write:
        write(SHIPPED, found)


if __name__ == "__main__":
    main()
