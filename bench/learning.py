"""A promotion, a refused challenger and a rollback, by the real commands on a simulated user.

    python -m bench.learning [--n 2400]

The drafts are the embedded models' own and their verdicts come from running tests; the user who
asks one request after the other and says what came of it is made up (`bench.user`). The ladder is
set up as one that nobody fitted a calibration for: its files are named by path, so that each model
gets the prior of its size. Every line of the session is what `xnai learn` printed.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import anyio
import numpy as np

from bench.questions import tuning
from bench.report import table
from bench.runs import open_ladder
from bench.user import Asked, User, experiences, gathered, utility
from xnai.bootstrap import deciders, ground, retelling
from xnai.config import load_config
from xnai.core.experience import Experience
from xnai.learning.experience_lines import write_experiences
from xnai.learning.review import price_of
from xnai.learning.trust import known
from xnai.workspace import Workspace

DEFAULT_N: Final = 2400
_HELD_OUT: Final = 400
"""Requests that the user never asks; the true value of each champion is read from them."""
_LIAR: Final = User(lies=1.0, explored=0.1, told=1.0)


@dataclass(kw_only=True)
class Desk:
    """A user's folder, the record so far, and the session as it was printed.

    Args:
        left: requests that are still to be asked.
    """

    home: Path
    left: list[Asked]
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
        asked, self.left = self.left[:n], self.left[n:]
        found = experiences(
            asked,
            user,
            deciders(space).of,
            retelling(space, can_run=True),
            start=len(self.record),
        )
        self.record += found
        self.session.append(f"# {what}: {len(asked)} requests, {len(self.record)} by now")

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


def told(desk: Desk) -> None:
    """The whole session."""
    desk.runs("status")
    desk.asks(30, User(), "The first day")
    desk.measures("shipped: the prior of a model's size")
    desk.runs("review")
    desk.runs("promote")
    desk.asks(900, User(), "Two weeks later")
    desk.runs("review")
    desk.runs("promote")
    desk.asks(400, User(), "On trial")
    desk.runs("review")
    desk.measures("the champion after the trial")
    desk.runs("promote")
    desk.asks(400, _LIAR, "Somebody says of every answer the contrary of what is true")
    desk.runs("review")
    desk.runs("promote")
    desk.asks(400, User(), "The truth again")
    desk.runs("review")
    desk.runs("status")
    desk.measures("the champion at the end")
    desk.runs("rollback")
    desk.runs("reset")


def section(asked: Sequence[Asked]) -> str:
    """The session and the true values, as Markdown."""
    order = np.random.default_rng(1).permutation(len(asked))
    shuffled = [asked[at] for at in order]
    with TemporaryDirectory() as folder:
        home = Path(folder)
        write_config(home)
        desk = Desk(home=home, left=shuffled[_HELD_OUT:], held_out=shuffled[:_HELD_OUT])
        told(desk)
    head = ("champion", "right %", "utility, points")
    return "\n\n".join(
        [
            f"A simulated user of the embedded ladder: {len(asked)} requests of the tuning split "
            "that every tier answered for real, each answer judged by its tests. Who asks, and "
            "what is told of an answer, is made up: 70 % become known as feedback, 2 % of them "
            "wrongly; one plan in ten is drawn by lot.",
            "```\n" + "\n\n".join(desk.session) + "\n```",
            f"What each champion is truly worth, on {_HELD_OUT} requests that were never asked:",
            table(head, desk.values),
        ]
    )


def write_config(home: Path) -> None:
    """The embedded ladder, its files named by path: nobody fitted a calibration for those."""
    config = load_config(None, preset="pocket").config
    shipped = Path(sys.modules["xnai"].__path__[0]) / "pocket"
    document = {
        "models": {
            name: {
                "path": str(shipped / str(model.path).removeprefix("pocket:")),
                "parameters_b": model.parameters_b,
                "n_ctx": model.n_ctx,
            }
            for name, model in config.models.items()
        },
        "tiers": [tier.model_dump(mode="json") for tier in config.tiers],
        "cascade": config.cascade.model_dump(mode="json", exclude_none=True),
    }
    folder = home / "config"
    folder.mkdir(parents=True)
    (folder / "xnai.yaml").write_text(json.dumps(document), encoding="utf-8")  # JSON is YAML


async def drafts(n: int) -> list[Asked]:
    """Every tier's answers to `n` requests."""
    async with open_ladder() as cascade:
        return await gathered(cascade, tuning(n))


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--n", type=int, default=DEFAULT_N, help="requests")
    given = parser.parse_args()
    print(f"## Learning\n\n{section(anyio.run(drafts, given.n))}")


if __name__ == "__main__":
    main()
