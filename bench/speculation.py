"""Guessing ahead while a text is rewritten: time of plain drawing over time with guesses.

A module of the standard library stands in the prompt, and comes back with one line in ten changed.
A grammar makes the model write exactly these tokens, so that any model will do, random weights too:
what is right among the guesses depends on the texts alone, and what checking costs on machine and
geometry. The grammar costs every token the same, guessed or not, which makes the ratio smaller than
it is without. Beside it a text that repeats nothing of its prompt, where guesses can only lose.

All engines of a round are asked one right after the other, in turns from either end.
Run: `python -m bench.speculation FILE.gguf… [--rounds 5] [--threads 2] [--lines 40]`,
and `--draft FILE.gguf` for a model that guesses.
"""

from __future__ import annotations

import argparse
import inspect
import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any

import anyio
import numpy as np

from xnai.core.config import LlamaModel
from xnai.core.statistics import bootstrap
from xnai.engines.axes import GUESSES
from xnai.engines.gguf import read_gguf
from xnai.engines.local_model import LocalModel
from xnai.engines.rig import Engine, open_rig
from xnai.engines.speculation import Speculation
from xnai.engines.tuning import Tuning

CHANGED_EVERY = 10
LIMIT_S = 600.0
HEADER = """| file | text | guesses | plain ms a token | plain over guessing (95 %) | right |
| --- | --- | --- | ---: | ---: | ---: |"""


def texts(n_lines: int) -> dict[str, tuple[str, str]]:
    """Name → what stands in the prompt, and what is to be written."""
    lines = inspect.getsource(textwrap).splitlines(keepends=True)
    old = lines[200 : 200 + n_lines]
    new = [
        f"    # line {n} says something else now\n" if n % CHANGED_EVERY == 5 else line
        for n, line in enumerate(old)
    ]
    other = lines[60 : 60 + n_lines]
    return {
        "one line in ten changed": ("".join(old), "".join(new)),
        "nothing repeated": ("".join(old), "".join(other)),
    }


def ways(n_threads: int, draft: Path | None) -> dict[str, Tuning]:
    """Name → settings; the plain ones first."""
    plain = Tuning(n_threads=n_threads, n_threads_batch=n_threads)
    found: dict[str, Speculation | None] = {"none": None}
    found |= {f"n-gram, {n}": Speculation(kind="ngram", n_guess=n) for n in GUESSES}
    if draft:
        found["draft model, 4"] = Speculation(kind="draft", n_guess=4, draft=str(draft))
    return {
        name: Tuning(n_threads=n_threads, n_threads_batch=n_threads, speculation=each)
        if each
        else plain
        for name, each in found.items()
    }


async def rows(
    path: Path, *, rounds: int, n_threads: int, n_lines: int, draft: Path | None
) -> list[str]:
    """Markdown rows under `HEADER` for one file."""
    model = LocalModel(path=path, config=LlamaModel(path=str(path), parameters_b=1))
    tried = ways(n_threads, draft)
    written = []
    async with open_rig(model, read_gguf(path), room_mib=20_000) as rig:
        engines = {name: await rig.engine(tuning) for name, tuning in tried.items()}
        for text, pair in texts(n_lines).items():
            timed = await _timed(engines, pair, rounds)
            written += [_row(path, text, name, timed) for name in tried if name != "none"]
    return written


async def _timed(
    engines: Mapping[str, Engine], pair: tuple[str, str], rounds: int
) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {name: [] for name in engines}
    for number in range(rounds):
        names = list(engines)
        for name in reversed(names) if number % 2 else names:
            found[name].append(await _write(engines[name], *pair))
    return found


async def _write(engine: Engine, given: str, wanted: str) -> dict[str, Any]:
    tokens = (await engine.post("/tokenize", {"content": wanted}))["tokens"]
    body = {
        "prompt": f"Here is a module.\n\n{given}\n\nThe module as it is to be:\n\n",
        "n_predict": 2000,
        "temperature": 0,
        "grammar": "root ::= " + " ".join(f"<[{token}]>" for token in tokens),
    }
    timings: dict[str, Any] = (await engine.post("/completion", body, limit_s=LIMIT_S))["timings"]
    return timings


def _row(path: Path, text: str, name: str, timed: Mapping[str, Sequence[dict[str, Any]]]) -> str:
    plain, guessed = ([_ms(each) for each in timed[way]] for way in ("none", name))
    ratio = bootstrap(
        lambda one, other: np.median(one / other, axis=1), np.array(plain), np.array(guessed)
    )
    made = sum(each.get("draft_n", 0) for each in timed[name])
    right = sum(each.get("draft_n_accepted", 0) for each in timed[name])
    return (
        f"| {path.stem} | {text} | {name} | {median(plain):.1f} "
        f"| {ratio.value:.2f} ({ratio.low:.2f} to {ratio.high:.2f}) "
        f"| {f'{right / made:.0%} of {made}' if made else 'none made'} |"
    )


def _ms(timings: Mapping[str, Any]) -> float:
    return float(timings["predicted_ms"]) / float(timings["predicted_n"])


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--lines", type=int, default=40)
    parser.add_argument("--draft", type=Path)
    given = parser.parse_args()
    print(HEADER)
    for path in given.files:
        found = anyio.run(
            lambda path=path: rows(
                path,
                rounds=given.rounds,
                n_threads=given.threads,
                n_lines=given.lines,
                draft=given.draft,
            )
        )
        print("\n".join(found), flush=True)


if __name__ == "__main__":
    main()
