"""A promotion, a refused challenger and a rollback, by the real commands on a simulated user.

    python -m bench.learning [--n 2400]

The drafts are the embedded models' own and their verdicts come from running tests; the user who
asks one request after the other and says what came of it is made up (`bench.user`). The ladder is
set up as one that nobody fitted a calibration for: its files are named by path and said to be of
1.5, 3 and 7 billion parameters, so that each model gets the prior of that size. Every line of the
session is what `xnai learn` printed.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory
from typing import Final

import anyio
import numpy as np

from bench.questions import tuning
from bench.runs import open_ladder
from bench.user import Asked, Drafted, User, experiences, gathered, utility
from xnai.benchmark.writing import table
from xnai.bootstrap import deciders, ground, retelling
from xnai.config import load_config
from xnai.core.experience import Experience
from xnai.learning.experience_lines import write_experiences
from xnai.learning.review import price_of
from xnai.learning.trust import known
from xnai.workspace import Workspace

DEFAULT_N: Final = 2400
_HELD_OUT: Final = 300
"""Requests that the user never asks; the true value of each champion is read from them."""
MIN_GAIN: Final = 0.3
"""The user is frugal: a draft of the largest model has to add so much."""
SIZES_B: Final = {"draft": 1.5, "refine": 3.0, "expert": 7.0}
"""As a ladder that people pull has them: the prior goes by size, and of the true ones, thousandths
of these, it expects nothing at all."""
THRESHOLD: Final = 0.75
_TRIES_OUT: Final = User(explored=0.2)
_LIAR: Final = User(lies=1.0, told=1.0)


@dataclass(kw_only=True)
class Desk:
    """A user's folder, the record so far, and the session as it was printed.

    Args:
        pool: requests that are asked, each more than once.
    """

    home: Path
    pool: Sequence[Asked]
    held_out: Sequence[Asked]
    record: list[Experience] = field(default_factory=list)
    session: list[str] = field(default_factory=list)
    values: list[list[str]] = field(default_factory=list)

    @property
    def space(self) -> Workspace:
        """As the program itself opens it."""
        loaded = load_config(self.home / "config" / "xnai.yaml")
        data = self.home / "data"
        return Workspace(
            config=loaded.config,
            source=loaded.source,
            base=loaded.base,
            models_folder=data / "models",
            store_path=data / "xnai.sqlite3",
            embeddings_folder=data / "embeddings",
            learning_folder=data / "learning",
        )

    def asks(self, n: int, user: User, what: str) -> None:
        """The user asks, and tells of some answers."""
        space = self.space
        drawn = np.random.default_rng(len(self.record)).integers(0, len(self.pool), n)
        asked = [self.pool[at] for at in drawn]
        found = experiences(
            asked,
            user,
            deciders(space).of,
            retelling(space, can_run=True),
            start=len(self.record),
        )
        self.record += found
        self.session.append(f"# {what}: {n} requests, {len(self.record)} by now")

    def runs(self, *words: str) -> int:
        """Run `xnai learn …`, and keep what it printed."""
        lines = self.home / "record.jsonl"
        write_experiences(lines, self.record)
        source = ("--from", str(lines)) if words[0] in ("review", "report") else ()
        done = subprocess.run(
            [Path(sys.executable).with_name("xnai"), "learn", *words, *source],
            env=os.environ | {"XNAI_HOME": str(self.home)},
            cwd=self.home,
            check=False,
            capture_output=True,
            text=True,
        )
        shown = " ".join(("$ xnai learn", *words, *(("--from record.jsonl",) if source else ())))
        told = f"{done.stdout}{done.stderr}".replace(str(self.home), "~")
        self.session.append(f"{shown}\n{told}".rstrip())
        return done.returncode

    def measures(self, name: str) -> None:
        """The true value of whoever is champion now, on requests that nobody asked."""
        space = self.space
        price = price_of(known(self.record), ground(space))
        champion = deciders(space).champion
        right, worth = utility(self.held_out, champion, retelling(space, can_run=True), price)
        self.values.append([name, f"{100 * right:.1f}", f"{100 * worth:.1f}"])


def promoted(desk: Desk) -> None:
    """A challenger that is refused for want of outcomes, then one that shows a gain."""
    desk.asks(60, User(), "The first day")
    desk.runs("review")
    desk.runs("promote")
    desk.asks(6500, _TRIES_OUT, "Four months in which one plan in five is another by lot")
    desk.measures("shipped: the prior of a model's size")
    desk.runs("review")
    desk.runs("promote")


def kept(desk: Desk) -> None:
    """The challenger holds; one that was fitted on lies is refused; the user goes back."""
    for _ in range(3):
        desk.asks(900, User(), "On trial")
        desk.runs("review")
        if deciders(desk.space).standing.stage != "trial":
            break
    desk.measures("after the trial")
    desk.asks(600, _LIAR, "Somebody says of every answer the contrary of what is true")
    desk.runs("review")
    desk.runs("promote")
    desk.runs("status")
    desk.runs("rollback")
    desk.runs("reset")


def sent_back(desk: Desk) -> None:
    """The middle model becomes as bad as the smallest while the challenger is on trial."""
    desk.pool = [_worse(each) for each in desk.pool]
    desk.held_out = [_worse(each) for each in desk.held_out]
    desk.measures("shipped, after the change")
    for _ in range(4):
        desk.asks(900, User(), "On trial, and the middle model answers as the smallest does")
        desk.runs("review")
        if deciders(desk.space).standing.stage != "trial":
            break
    desk.runs("status")


def _worse(each: Asked) -> Asked:
    small, middle = each.answers["draft"], each.answers["refine"]
    made = replace(small.made, tier="refine", model=middle.made.model, cost=middle.made.cost)
    draft = replace(small.draft, tier="refine", model=middle.made.model)
    worse = Drafted(draft=draft, made=made, right=small.right)
    return replace(each, answers={**each.answers, "refine": worse})


def section(asked: Sequence[Asked]) -> str:
    """The sessions and the true values, as Markdown."""
    order = np.random.default_rng(1).permutation(len(asked))
    shuffled = [asked[at] for at in order]
    with TemporaryDirectory() as folder:
        home = Path(folder, "one")
        write_config(home)
        desk = Desk(home=home, pool=shuffled[_HELD_OUT:], held_out=shuffled[:_HELD_OUT])
        promoted(desk)
        other = Desk(home=Path(folder, "other"), pool=desk.pool, held_out=desk.held_out)
        other.record = list(desk.record)
        copytree(home, other.home)
        kept(desk)
        sent_back(other)
    return "\n\n".join(
        [
            _head(len(asked)),
            "### A refused challenger, a promotion, lies",
            _told(desk),
            "### The same promotion, and a rollback by itself",
            _told(other),
        ]
    )


def _told(desk: Desk) -> str:
    session = "\n\n".join(desk.session)
    values = table(("champion", "right %", "utility, points"), desk.values)
    truth = f"True values, on {_HELD_OUT} requests that were never asked:"
    return f"```\n{session}\n```\n\n{truth}\n\n{values}"


def _head(n: int) -> str:
    return (
        f"A **simulated user** of the embedded ladder. The drafts are real: every tier answered "
        f"{n} requests of the tuning split, each answer judged by its tests. Who asks what when, "
        "and what is told of an answer, is made up: requests are drawn again and again, 70 % of "
        "the outcomes become known as feedback, 2 % of those wrongly, and one plan in ten is "
        "another by lot unless said otherwise. The models are said to be of 1.5, 3 and 7 billion "
        f"parameters, with a prior by that size and nothing fitted; `min_gain` is {MIN_GAIN:g}. "
        "A tier above answers as it does alone, without a packet."
    )


def write_config(home: Path) -> None:
    """The embedded ladder, its files named by path: nobody fitted a calibration for those."""
    config = load_config(None, preset="pocket").config
    shipped = Path(sys.modules["xnai"].__path__[0]) / "pocket"
    document = {
        "models": {
            name: {
                "path": str(shipped / str(model.path).removeprefix("pocket:")),
                "parameters_b": SIZES_B[name.removeprefix("pocket-")],
                "n_ctx": model.n_ctx,
            }
            for name, model in config.models.items()
        },
        "tiers": [
            tier.model_dump(mode="json") | {"threshold": THRESHOLD, "draws": 1}
            for tier in config.tiers
        ],
        "cascade": {"min_gain": MIN_GAIN},
    }
    folder = home / "config"
    folder.mkdir(parents=True)
    (folder / "xnai.yaml").write_text(json.dumps(document), encoding="utf-8")  # JSON is YAML


async def drafts(n: int) -> list[Asked]:
    """Every tier's answers to `n` requests."""
    async with open_ladder() as cascade:
        return await gathered(cascade, tuning(n), SIZES_B)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--n", type=int, default=DEFAULT_N, help="requests")
    given = parser.parse_args()
    print(f"## Learning\n\n{section(anyio.run(drafts, given.n))}")


if __name__ == "__main__":
    main()
