"""What quantising the embedded models costs: size, surprise, right answers; and how fast it goes.

    python -m bench.quantising

Each embedded model in F16 and in the mixes of `xnai quantize`, side by side on the same requests:
perplexity of the reference answers as llama.cpp computes it, and greedy answers judged by their
tests. The embedded models are far below the sizes that K-quants are made for, so this is a hard
case: rows of theirs that are no multiple of 256 fall back to other types.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx2

import xnai.pocket
from bench.questions import mix
from bench.runs import watched
from pocket.judge import judge
from pocket.questions import Question
from tests.tools.perplexity import perplexity, served
from tests.tools.random_gguf import HALF_B, write_random_gguf
from xnai.benchmark.writing import table, with_interval
from xnai.core.statistics import wilson
from xnai.engines.gguf import read_gguf
from xnai.engines.machine import usable_cores
from xnai.engines.mixes import MIXES
from xnai.engines.quantising import plan, quantise

MIB = 1 << 20
TIERS = ("draft", "refine", "expert")
N_SURPRISE, N_ANSWERS = 20, 100
MOST_TOKENS = 300


@dataclass(frozen=True, kw_only=True, slots=True)
class Measured:
    """One model in one type."""

    model: str
    kind: str
    mib: float
    perplexity: float
    answers: tuple[str, ...]
    right: int


def measure(folder: Path, *, n_surprise: int, n_answers: int) -> Iterator[Measured]:
    """Every model in every type, F16 first."""
    questions = mix(n_answers)
    texts = [(_asked(q), f"{q.answer}<|im_end|>") for q in questions if q.answer][:n_surprise]
    for tier in TIERS:
        source = Path(xnai.pocket.__path__[0]) / f"{tier}.gguf"
        paths = {"F16": source}
        for kind in MIXES:
            paths[kind] = folder / f"{tier}-{kind}.gguf"
            quantise(plan(source, kind), paths[kind], n_threads=usable_cores())
        for kind, path in paths.items():
            answers = _answers(path, questions, f"{tier} {kind}")
            yield Measured(
                model=tier,
                kind=kind,
                mib=path.stat().st_size / MIB,
                perplexity=perplexity(path, texts),
                answers=answers,
                right=sum(judge(questions, answers)),
            )


def _asked(question: Question) -> str:
    system = f"<|im_start|>system\n{question.system}<|im_end|>\n" if question.system else ""
    return f"{system}<|im_start|>user\n{question.prompt}<|im_end|>\n<|im_start|>assistant\n"


def _answers(path: Path, questions: Sequence[Question], what: str) -> tuple[str, ...]:
    with served(path) as client:
        return tuple(_answer(client, question) for question in watched(questions, what))


def _answer(client: httpx2.Client, question: Question) -> str:
    body = {"prompt": _asked(question), "n_predict": MOST_TOKENS, "temperature": 0}
    said = client.post("/completion", json=body | {"cache_prompt": True}).raise_for_status()
    return str(said.json()["content"])


def rows(found: Sequence[Measured]) -> list[list[str]]:
    """One for each model and type."""
    exact = {each.model: each for each in found if each.kind == "F16"}
    shown = []
    for each in found:
        n = len(each.answers)
        base = exact[each.model]
        same = sum(a == b for a, b in zip(each.answers, base.answers, strict=True))
        shown.append(
            [
                each.model,
                each.kind,
                f"{each.mib:.1f}",
                f"{each.perplexity:.4f}",
                f"{each.perplexity / base.perplexity:.3f}",
                with_interval(wilson(each.right, n)),
                f"{100 * same / n:.0f}",
            ]
        )
    return shown


def speed(folder: Path) -> str:
    """How long the geometry of 0.5B takes, on all cores."""
    source = write_random_gguf(folder / "half.gguf", HALF_B, kind="F16")
    lines = []
    for kind in MIXES:
        began = time.perf_counter()
        wanted = plan(source, kind)
        target = folder / f"half-{kind}.gguf"
        quantise(wanted, target, n_threads=usable_cores())
        seconds = time.perf_counter() - began
        rate = wanted.source_bytes / MIB / seconds
        size = read_gguf(target).file_bytes / MIB
        lines.append(
            f"- {kind}: {source.stat().st_size / MIB:,.0f} MiB of F16 to {size:,.0f} MiB in "
            f"{seconds:.1f} s ({rate:.0f} MiB/s)."
        )
        target.unlink()
    return "\n".join(lines)


def section(*, n_surprise: int = N_SURPRISE, n_answers: int = N_ANSWERS, big: bool = True) -> str:
    """The tables, as Markdown."""
    with TemporaryDirectory() as scratch:
        folder = Path(scratch)
        found = list(measure(folder, n_surprise=n_surprise, n_answers=n_answers))
        head = ("model", "type", "MiB", "perplexity", "to F16", "right %", "same answer as F16 %")
        text = (
            f"{n_answers} generated requests, answered greedily; perplexity of {n_surprise} "
            f"reference answers.\n\n{table(head, rows(found))}"
        )
        if big:
            text += f"\n\nRandom weights of the 0.5B geometry:\n\n{speed(folder)}"
    return text


if __name__ == "__main__":
    sys.stdout.write(section() + "\n")
