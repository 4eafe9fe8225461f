"""Whether a padded model answers as the small one: `python -m bench.true_size.equal SMALL WIDE`.

Both answer the same requests of the benchmark's mix greedily, each run by llama.cpp through the
pool; their answers are compared token by token.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import anyio

from bench.questions import mix
from xnai.core.chat import ChatRequest, Message, Sampling
from xnai.core.config import LlamaModel
from xnai.engines.local_model import LocalModel
from xnai.engines.pool import Pool

Tokens = tuple[str, ...]
N_CTX, MOST_TOKENS = 1024, 96
GREEDY = Sampling(temperature=0.0, max_tokens=MOST_TOKENS)


async def answers(path: Path, prompts: Sequence[str]) -> list[Tokens]:
    """The tokens of each answer."""
    config = LlamaModel(path=str(path), parameters_b=1, n_ctx=N_CTX)
    models = {"m": LocalModel(path=path, config=config)}
    found = []
    async with (
        Pool(models, budget_mib=20_480, max_loaded=1, emit=lambda _: None) as pool,
        pool.lease("m") as engine,
    ):
        for at, prompt in enumerate(prompts):
            message = Message(role="user", content=prompt)
            request = ChatRequest(id=str(at), messages=(message,), sampling=GREEDY, logprobs=True)
            deltas = [delta async for delta in engine.chat(request)]
            found.append(tuple(one.token for delta in deltas for one in delta.logprobs))
    return found


def compare(small: Sequence[Tokens], wide: Sequence[Tokens]) -> str:
    """How many answers, and how many tokens up to the first difference, are the same."""
    same = sum(left == right for left, right in zip(small, wide, strict=True))
    n_tokens = sum(map(len, small))
    assert n_tokens, "without log-probabilities there is nothing to compare"
    n_same = sum(_common(left, right) for left, right in zip(small, wide, strict=True))
    return (
        f"{same} of {len(small)} answers equal, {n_same} of {n_tokens} tokens before a difference"
    )


def _common(left: Tokens, right: Tokens) -> int:
    differing = (at for at, (a, b) in enumerate(zip(left, right, strict=False)) if a != b)
    return next(differing, min(len(left), len(right)))


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("small", type=Path)
    parser.add_argument("wide", type=Path)
    parser.add_argument("--n", type=int, default=20, help="requests")
    given = parser.parse_args()
    prompts = [question.prompt for question in mix(given.n)]
    small = anyio.run(answers, given.small, prompts)
    print(compare(small, anyio.run(answers, given.wide, prompts)))


if __name__ == "__main__":
    main()
