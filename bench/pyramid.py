"""Three models in a row: the smallest guesses, a middle one sorts out, the largest checks.

What the middle one passes on is more often right than what the smallest says, and costs less than
to have the middle one guess all of it. Beside it: the largest alone, and each smaller one guessing
for it. Drawn greedily, every way but the fuzzy one writes what the largest writes alone. The fuzzy
one also takes a token that the checking model holds to be at least half as likely as its best.

Models of one vocabulary are needed. Padded ones (`bench.true_size --padded`) cost what real ones
cost and agree as far as the embedded ladder does. All ways of a request run one right after the
other, in turns from either end. Source: PyramidSD, arXiv:2510.12966, whose thresholds are on
divergences of distributions instead.
Run: `python -m bench.pyramid DRAFT.gguf QUALIFIER.gguf TARGET.gguf [--n 8] [--tokens 64]`.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bench.low_level import Reader
from bench.questions import mix
from xnai.benchmark.writing import table
from xnai.core.statistics import bootstrap

N_CTX: Final = 1024
FUZZY: Final = 0.5
HEAD: Final = (
    "way",
    "tokens/s",
    "plain time over its time (95 %)",
    "guesses that stood",
    "checks a token",
    "as the largest alone",
)


@dataclass(kw_only=True, slots=True)
class Run:
    """One answer.

    Args:
        n_guessed, n_stood: tokens that the largest was asked about, and those it took.
        n_checks: batches that the largest read.
    """

    tokens: list[int] = field(default_factory=list)
    n_guessed: int = 0
    n_stood: int = 0
    n_checks: int = 0
    seconds: float = 0.0


Guess = Callable[[Sequence[int]], list[int]]
"""What may follow, the end of the answer left out."""


def greedy(model: Reader, n: int) -> Guess:
    """One token after the other."""

    def guess(context: Sequence[int]) -> list[int]:
        found: list[int] = []
        while len(found) < n:
            token = int(model.follow([*context, *found])[0].argmax())
            if model.ends(token):
                break
            found.append(token)
        return found

    return guess


def sorted_out(guess: Guess, model: Reader, n: int, *, least: float = 1.0) -> Guess:
    """What another guesses, as far as this model agrees, and then its own; `n` tokens about."""

    def guesses(context: Sequence[int]) -> list[int]:
        found: list[int] = []
        while len(found) < n:
            _, taken = checked(model, [*context, *found], guess([*context, *found]), least)
            ended = bool(taken) and model.ends(taken[-1])
            found += taken[:-1] if ended else taken
            if ended:
                break
        return found

    return guesses


def checked(
    model: Reader, context: Sequence[int], guessed: Sequence[int], least: float
) -> tuple[int, list[int]]:
    """How many guesses stand, and these with the model's own token behind."""
    logits = model.follow([*context, *guessed], told=len(guessed) + 1)
    n_stood = 0
    while n_stood < len(guessed) and _likely(logits[n_stood], guessed[n_stood]) >= least:
        n_stood += 1
    return n_stood, [*guessed[:n_stood], int(logits[n_stood].argmax())]


def _likely(logits: NDArray[np.float32], token: int) -> float:
    """Probability of a token over that of the likeliest, in [0, 1]."""
    return float(np.exp(logits[token] - logits.max()))


def answered(
    model: Reader, prompt: Sequence[int], guess: Guess | None, n: int, *, least: float = 1.0
) -> Run:
    """Draw up to `n` tokens."""
    run, began = Run(), time.perf_counter()
    while len(run.tokens) < n:
        context = [*prompt, *run.tokens]
        guessed = guess(context) if guess else []
        n_stood, taken = checked(model, context, guessed, least)
        run.n_guessed, run.n_stood = run.n_guessed + len(guessed), run.n_stood + n_stood
        run.n_checks += 1
        ended = model.ends(taken[-1])
        run.tokens += taken[:-1] if ended else taken
        if ended:
            break
    return replace(run, tokens=run.tokens[:n], seconds=time.perf_counter() - began)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("draft", type=Path)
    parser.add_argument("qualifier", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--n", type=int, default=8, help="requests")
    parser.add_argument("--tokens", type=int, default=64, help="of an answer, at most")
    parser.add_argument("--threads", type=int, default=2)
    given = parser.parse_args()
    paths = given.draft, given.qualifier, given.target
    draft, qualifier, target = (
        Reader(path, n_ctx=N_CTX, n_threads=given.threads) for path in paths
    )
    n_vocab = min(each.n_vocab for each in (draft, qualifier, target))
    for each in (draft, qualifier, target):
        each.n_vocab = n_vocab  # Qwen's 7B has 128 more than its smaller ones, which nothing uses
    ways = {
        "the largest alone": (None, 1.0),
        "smallest guesses 4": (greedy(draft, 4), 1.0),
        "middle guesses 4": (greedy(qualifier, 4), 1.0),
        "smallest 4, middle 8": (sorted_out(greedy(draft, 4), qualifier, 8), 1.0),
        "the same, fuzzy": (sorted_out(greedy(draft, 4), qualifier, 8, least=FUZZY), FUZZY),
    }
    asked = mix(10 * given.n)[::10]
    runs: dict[str, list[Run]] = {name: [] for name in ways}
    for number, question in enumerate(asked):
        text = f"<|im_start|>user\n{question.prompt}<|im_end|>\n<|im_start|>assistant\n"
        prompt = target.tokens_of(text)
        for model in (draft, qualifier, target):
            model.follow(prompt)  # reading the prompt is the same in all ways
        for name in reversed(ways) if number % 2 else ways:
            guess, least = ways[name]
            runs[name].append(answered(target, prompt, guess, given.tokens, least=least))
    alone = runs["the largest alone"]
    print(table(HEAD, [_row(name, each, alone) for name, each in runs.items()]))
    for model in (draft, qualifier, target):
        model.close()


def _row(name: str, runs: Sequence[Run], alone: Sequence[Run]) -> list[str]:
    n_tokens = sum(len(run.tokens) for run in runs)
    seconds = np.array([run.seconds / max(1, len(run.tokens)) for run in runs])
    plain = np.array([run.seconds / max(1, len(run.tokens)) for run in alone])
    ratio = bootstrap(lambda one, other: np.median(one / other, axis=1), plain, seconds)
    guessed = sum(run.n_guessed for run in runs)
    stood = sum(run.n_stood for run in runs)
    same = sum(run.tokens == other.tokens for run, other in zip(runs, alone, strict=True))
    return [
        name,
        f"{n_tokens / sum(run.seconds for run in runs):.1f}",
        f"{ratio.value:.2f} ({ratio.low:.2f} to {ratio.high:.2f})",
        f"{stood / guessed:.0%} of {guessed:,}" if guessed else "",
        f"{sum(run.n_checks for run in runs) / n_tokens:.2f}",
        f"{same} of {len(runs)}",
    ]


if __name__ == "__main__":
    main()
