"""Fits the prior of models that were never measured, from recorded outcomes of others.

    python -m bench.priors FOLDER…              # tables; writes the shipped file
    python -m bench.priors FOLDER… --out x.json # writes elsewhere
    python -m bench.priors FOLDER… --on OTHER…  # judges the fit on folders it never sees, too

Folders are those of `xnai replay`: scores, labels or draws, of models whose size is known. A model
that has less than a quarter of what one no larger has of the same task was not read by the judge of
that task: ignorance does not fall so far. Its outcomes there are left out. Every source weighs the
same, and every task in it.

Nothing is written that does not beat the prior of published figures on every source, by a fit
without it. The
columns and the penalty for a source are chosen without it, by benchmarks that are left out in turn.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import permutations
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xnai.benchmark.writing import table
from xnai.core.errors import BadRequest
from xnai.core.statistics import Floats, log_loss
from xnai.learning.logistic import probabilities, solve
from xnai.learning.prior import COLUMNS, PUBLISHED, SCHEMA, prior_vector
from xnai.replay.measures import Pair, apgr, routed
from xnai.replay.priors import calibration_error, features_of
from xnai.replay.recordings import Recording, models_of, prompt_of, read_recording, size_b

SHIPPED: Final = Path("src/xnai/learning/calibrations/prior.json")
SOURCES: Final = {
    "llmrouter": ("LLMRouter", "MIT"),
    "routellm": ("RouteLLM", "Apache-2.0"),
    "cruxeval": ("CRUXEval", "MIT"),
}
"""Folders that may be fitted on → name and licence of what they hold."""
SIZES_B: Final = {"mixtral": 46.7}
"""Published sizes of models whose names tell none. GPT-4 has none."""
_BENCHMARKS: Final = {
    "agentverse-mgsm": "gsm8k",
    "cruxeval I": "cruxeval",
    "cruxeval O": "cruxeval",
}
"""Tasks of one benchmark, or of its translation, are left out together."""
FORMS: Final[dict[str, tuple[int, ...]]] = {
    "size": tuple(map(COLUMNS.index, ("bias", "doublings"))),
    "size and request": tuple(range(len(COLUMNS))),
}
PENALTIES: Final = (300.0, 3000.0)
_UNREAD: Final = 0.25
_COLDEST: Final = 0.2
"""Temperature of the draws that are counted: those nearest to a greedy one."""
_DIGITS: Final = 4
_LEAST_GAP: Final = 0.03
"""A pair whose big model is not so much better leaves nothing to route."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcomes:
    """Who got what right.

    Args:
        inputs: `(n, len(COLUMNS))`.
        right: `(n,)`, in [0, 1].
        sizes_b: `(n,)`.
        sources, tasks, models, prompts: `(n,)`.
        published: `(n,)` the probability by the prior in use before any fit.
    """

    inputs: Floats
    right: Floats
    sizes_b: Floats
    sources: NDArray[np.str_]
    tasks: NDArray[np.str_]
    models: NDArray[np.str_]
    prompts: NDArray[np.str_]
    published: Floats

    def at(self, rows: NDArray[np.bool_]) -> Outcomes:
        """Some rows."""
        return Outcomes(**{name: getattr(self, name)[rows] for name in self.__slots__})

    @property
    def benchmarks(self) -> NDArray[np.str_]:
        """`(n,)` what tasks belong to."""
        return np.array([_BENCHMARKS.get(task, task) for task in self.tasks])


def gather(recordings: Sequence[Recording], *, read: bool = True) -> Outcomes:
    """The outcomes of models of known size.

    Args:
        read: leave out those that were not read.
    """
    rows = [(r.name, *row) for r in recordings for row in _rows(r)]
    sources, tasks, models, prompts = (np.array([row[i] for row in rows]) for i in (0, 1, 2, 3))
    seen = {prompt: features_of(prompt) for prompt in dict.fromkeys(prompts.tolist())}
    sizes = np.array([row[4] for row in rows], np.float64)
    asked = [(size, seen[prompt]) for size, prompt in zip(sizes, prompts.tolist(), strict=True)]
    found = Outcomes(
        inputs=np.array([prior_vector(*each) for each in asked]),
        right=np.array([row[5] for row in rows], np.float64),
        sizes_b=sizes,
        sources=sources,
        tasks=tasks,
        models=models,
        prompts=prompts,
        published=np.array([PUBLISHED.probability(*each) for each in asked]),
    )
    return found.at(~_unread(found)) if read else found


def _rows(recording: Recording) -> Iterator[tuple[str, str, str, float, float]]:
    """Task, model, prompt, size, right."""
    sizes = {name: _size(name) for name in models_of(recording)}
    for row in recording.rows:
        prompt = prompt_of(recording, row)
        if recording.kind == "scores":
            told = [(str(row["task"]), name, float(score)) for name, score in row["scores"].items()]
        elif recording.kind == "drafts":
            told = [(str(row["dataset"]), name, float(row[f"y_{name}"])) for name in sizes]
        elif recording.kind == "confidences":
            task = str(row["id"]).partition("/")[0]
            told = [(task, name, float(each["y"])) for name, each in row["models"].items()]
        elif recording.kind == "labels":
            task = str(row["id"]).partition("/")[0]
            told = [] if row.get("contam") else [(task, name, float(row[name])) for name in sizes]
        else:
            task = f"{recording.name} {str(row['id'])[-1]}"
            right = float(np.mean(row["y"]))
            told = [(task, str(row["model"]), right)] if row["temp"] == _COLDEST else []
        for task, name, right in told:
            if size := sizes[name]:
                yield task, name, prompt, size, right


def _size(model: str) -> float:
    """Billions of parameters, 0 where nobody has published them."""
    try:
        return SIZES_B.get(model) or size_b(model)
    except BadRequest:
        return 0.0


def _unread(found: Outcomes) -> NDArray[np.bool_]:
    out = np.zeros(len(found.right), np.bool_)
    for source, task in sorted(set(zip(found.sources.tolist(), found.tasks.tolist(), strict=True))):
        here = (found.sources == source) & (found.tasks == task)
        cells = {name: here & (found.models == name) for name in set(found.models[here].tolist())}
        got = {name: (found.sizes_b[c][0], found.right[c].mean()) for name, c in cells.items()}
        for name, cell in cells.items():
            size, share = got[name]
            if share < _UNREAD * max(other for of, other in got.values() if of <= size):
                out |= cell
    return out


def weights_of(found: Outcomes, form: str, penalty: float) -> Floats:
    """`(len(COLUMNS),)`, 0 where the form has none; that of doublings is ≥ 0."""
    columns = list(FORMS[form])
    fitted = solve(found.inputs[:, columns], found.right, penalty, shares=_shares(found))
    weights = np.zeros(len(COLUMNS))
    weights[columns] = fitted
    doublings = COLUMNS.index("doublings")
    weights[doublings] = max(0.0, weights[doublings])
    return np.asarray(np.round(weights, _DIGITS))


def _shares(found: Outcomes) -> Floats:
    """`(n,)` what each row weighs, 1 in the mean."""
    shares = np.zeros(len(found.right))
    for source in sorted(set(found.sources.tolist())):
        mine = found.sources == source
        tasks = sorted(set(found.tasks[mine].tolist()))
        for task in tasks:
            rows = mine & (found.tasks == task)
            shares[rows] = 1 / (rows.sum() * len(tasks))
    return np.asarray(shares / shares.mean())


Choice = tuple[str, float]
"""A form and a penalty."""


def chosen(found: Outcomes) -> Choice:
    """Of least mean log loss on benchmarks that are left out in turn."""
    choices = [(form, penalty) for form in FORMS for penalty in PENALTIES]
    names = sorted(set(found.benchmarks.tolist()))

    def loss(choice: Choice) -> float:
        held = [found.benchmarks == name for name in names]
        return float(np.mean([log_loss(outside(found, h, choice), found.right[h]) for h in held]))

    return min(choices, key=loss)


def outside(found: Outcomes, held: NDArray[np.bool_], choice: Choice) -> Floats:
    """Probabilities of rows by a fit on the others."""
    return probabilities(found.inputs[held], weights_of(found.at(~held), *choice))


def routing(found: Outcomes, claimed: Floats) -> list[float]:
    """APGR of the difference of two claims, for each pair of models of one source.

    The big model has twice the parameters, and is better by three points or more.
    """
    values = []
    for source in sorted(set(found.sources.tolist())):
        names = sorted(set(found.models[found.sources == source].tolist()))
        mine = {name: (found.sources == source) & (found.models == name) for name in names}
        size = {name: float(found.sizes_b[mine[name]][0]) for name in names}
        for small, big in permutations(names, 2):
            if size[big] >= 2 * size[small]:
                values += _value(found, claimed, (mine[small], mine[big]))
    return values


def _value(
    found: Outcomes, claimed: Floats, rows: tuple[NDArray[np.bool_], NDArray[np.bool_]]
) -> list[float]:
    known = [
        {p: (c, y) for p, c, y in zip(found.prompts[r], claimed[r], found.right[r], strict=True)}
        for r in rows
    ]
    both = [prompt for prompt in known[0] if prompt in known[1]]
    if not both:
        return []
    small, big = (np.array([one[prompt] for prompt in both]) for one in known)
    right = (float(small[:, 1].mean()), float(big[:, 1].mean()))
    if right[1] - right[0] < _LEAST_GAP:
        return []
    n, none = len(both), ("",) * len(both)
    pair = Pair(
        name="small → big", ids=none, prompts=none, groups=none, domains=none,
        small_right=small[:, 1], big_right=big[:, 1], small_cost=np.zeros(n), big_cost=np.ones(n),
    )  # fmt: skip
    sweep = routed("", pair, big[:, 0] - small[:, 0])
    return [apgr(sweep.big.mean(axis=1), sweep.right.mean(axis=1), *right)]


@dataclass(frozen=True, kw_only=True, slots=True)
class Judged:
    """One prior on what was left out."""

    left_out: str
    prior: str
    n: int
    loss: float
    error: float
    apgr: float
    pairs: int


def judged(left_out: str, prior: str, found: Outcomes, claimed: Floats) -> Judged:
    """How good claims are."""
    values = routing(found, claimed)
    return Judged(
        left_out=left_out,
        prior=prior,
        n=len(claimed),
        loss=log_loss(claimed, found.right),
        error=calibration_error(claimed, found.right),
        apgr=float(np.mean(values)) if values else float("nan"),
        pairs=len(values),
    )


def validation(found: Outcomes) -> Iterator[Judged]:
    """Each source left out: the published prior, size alone, and what is chosen without it."""
    for source in sorted(set(found.sources.tolist())):
        held = found.sources == source
        choice = chosen(found.at(~held))
        seen = found.at(held)
        claims = {
            "published": seen.published,
            "size": outside(found, held, ("size", choice[1])),
            f"chosen: {choice[0]}, {choice[1]:g}": outside(found, held, choice),
        }
        for name, claimed in claims.items():
            yield judged(source, name, seen, claimed)


def left_out(found: Outcomes, names: NDArray[np.str_], what: str, choice: Choice) -> list[Judged]:
    """All rows, each claimed by a fit without those of its name."""
    size, own = (np.zeros(len(found.right)) for _ in range(2))
    for name in sorted(set(names.tolist())):
        held = names == name
        size[held] = outside(found, held, ("size", choice[1]))
        own[held] = outside(found, held, choice)
    claims = {"published": found.published, "size": size, "shipped": own}
    return [judged(what, name, found, claimed) for name, claimed in claims.items()]


def never_seen(unseen: Outcomes, found: Outcomes, choice: Choice) -> Iterator[Judged]:
    """Each source that nothing was fitted on: the published prior, and every form of the fit."""
    for source in sorted(set(unseen.sources.tolist())):
        seen = unseen.at(unseen.sources == source)
        yield judged(source, "published", seen, seen.published)
        for form in FORMS:
            claimed = probabilities(seen.inputs, weights_of(found, form, choice[1]))
            yield judged(source, form, seen, claimed)


def section(rows: Sequence[Judged]) -> str:
    """The table."""
    head = ["left out", "prior", "n", "log loss", "calibration error", "APGR", "pairs"]
    return table(
        head,
        [
            [r.left_out, r.prior, r.n, *(f"{v:.3f}" for v in (r.loss, r.error, r.apgr)), r.pairs]
            for r in rows
        ],
    )


def beats(rows: Sequence[Judged]) -> bool:
    """Less log loss than the published prior on every source that was left out."""
    by = {(row.left_out, row.prior.partition(":")[0]): row.loss for row in rows}
    return all(by[name, "chosen"] < by[name, "published"] for name, _ in by)


def document(found: Outcomes, folders: Sequence[Path], choice: Choice) -> dict[str, object]:
    """The JSON form of the fit on all."""
    weights = weights_of(found, *choice)
    return {
        "schema": SCHEMA,
        "sources": [
            {
                "name": SOURCES[folder.name][0],
                "licence": SOURCES[folder.name][1],
                "outcomes": int((found.sources == folder.name).sum()),
                "sha256": _digest(folder),
            }
            for folder in folders
        ],
        "fit": f"{choice[0]}, penalty {choice[1]:g}",
        "weights": {COLUMNS[column]: float(weights[column]) for column in FORMS[choice[0]]},
    }


def _digest(folder: Path) -> str:
    """SHA-256 of the bytes of the files, in the order of their names."""
    told = sha256()
    for path in sorted(folder.iterdir()):
        told.update(path.read_bytes())
    return told.hexdigest()


def main(words: Sequence[str] | None = None) -> None:
    """Command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.priors", description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--on", type=Path, nargs="+", default=[])
    parser.add_argument("--out", type=Path, default=SHIPPED)
    given = parser.parse_args(words)
    folders = [folder.resolve() for folder in given.folders]
    if unknown := [folder.name for folder in folders if folder.name not in SOURCES]:
        parser.error(f"{unknown[0]} has no known licence; fitted on are {', '.join(SOURCES)}")
    if len(folders) < 2:
        parser.error("one source cannot be left out of itself: name two or more")
    found = gather([read_recording(folder) for folder in folders])
    rows = list(validation(found))
    choice = chosen(found)
    rows += left_out(found, found.models, "each model in turn", choice)
    rows += left_out(found, found.benchmarks, "each benchmark in turn", choice)
    print(section(rows))
    if given.on:
        unseen = gather([read_recording(folder) for folder in given.on], read=False)
        print(section(list(never_seen(unseen, found, choice))))
    if not beats(rows[: 3 * len(folders)]):
        raise SystemExit("It does not beat the published prior on every source: nothing written.")
    text = json.dumps(document(found, folders, choice), indent=1, ensure_ascii=False)
    given.out.write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
