"""Training data on disk: samples generated and tokenised once, in shards that stand by themselves.

Run as `python -m pocket.shards`, in its own process: trainings wait for the shard they need next
and may start as soon as the first one stands. Shard `k` depends on the seed and `k` only.

A shard is one `.npz` file: `tokens` (n_tokens,) uint16; `starts` (n_samples + 1,) uint32, where
each sample begins; `answers` (n_samples,) uint16, how many tokens in its answer begins; `groups`
(n_samples,) str, its kind and level, as in `code/mid`.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from pocket.corpus import MIXTURES, mixed
from pocket.sample import Sample, answer_text, prompt_text
from pocket.tokenizer import load, train_tokenizer

Generate = Callable[[int, int], Iterable[Sample]]
"""A seed and a number to that many samples."""

SEED_STRIDE = 1_000_003
"""Seeds of neighbouring shards lie this far apart."""
MAX_LENGTH = 512
WAIT_S = 600
ARRAYS = ("tokens", "starts", "answers", "groups")


@dataclass(frozen=True, kw_only=True, slots=True)
class Shard:
    """Tokenised samples; see the module for shapes and types."""

    tokens: NDArray[np.uint16]
    starts: NDArray[np.uint32]
    answers: NDArray[np.uint16]
    groups: NDArray[np.str_]

    @property
    def lengths(self) -> NDArray[np.int64]:
        """Tokens of each sample, prompt and answer."""
        return np.diff(self.starts.astype(np.int64))


def tokenise(tokenizer: Tokenizer, samples: list[Sample]) -> Shard:
    """Encode samples; those of more than `MAX_LENGTH` tokens are left out."""
    prompts = tokenizer.encode_batch([prompt_text(s) for s in samples], add_special_tokens=False)
    answers = tokenizer.encode_batch([answer_text(s) for s in samples], add_special_tokens=False)
    groups = [f"{sample.kind}/{sample.level}" for sample in samples]
    triples = zip((p.ids for p in prompts), (a.ids for a in answers), groups, strict=True)
    kept = [triple for triple in triples if len(triple[0]) + len(triple[1]) <= MAX_LENGTH]
    starts = np.cumsum([0, *(len(p) + len(a) for p, a, _ in kept)], dtype=np.uint32)
    return Shard(
        tokens=np.fromiter((t for p, a, _ in kept for t in (*p, *a)), np.uint16, int(starts[-1])),
        starts=starts,
        answers=np.array([len(prompt) for prompt, _, _ in kept], np.uint16),
        groups=np.array([group for _, _, group in kept]),
    )


def joined(shards: Sequence[Shard]) -> Shard:
    """The samples of several shards."""
    return Shard(
        tokens=np.concatenate([shard.tokens for shard in shards]),
        starts=np.cumsum(np.concatenate([[0], *(s.lengths for s in shards)]), dtype=np.uint32),
        answers=np.concatenate([shard.answers for shard in shards]),
        groups=np.concatenate([shard.groups for shard in shards]),
    )


def save(shard: Shard, path: Path) -> None:
    """Write a shard so that it is there whole or not at all."""
    partial = path.with_suffix(".partial")
    with partial.open("wb") as file:
        np.savez(file, **{name: getattr(shard, name) for name in ARRAYS})
    partial.replace(path)


def read(path: Path) -> Shard:
    """Read a shard written by `save`."""
    with np.load(path) as arrays:
        return Shard(**{name: arrays[name] for name in ARRAYS})


def shard_path(folder: Path, number: int) -> Path:
    """Where shard `number` lies."""
    return folder / f"train-{number:04d}.npz"


def wait_for(folder: Path, number: int) -> Shard:
    """Read shard `number`, waiting while it is being made; past the last one, begin anew.

    Raises:
        TimeoutError: it did not appear in ten minutes.
    """
    deadline = time.monotonic() + WAIT_S
    while time.monotonic() < deadline:
        count = _finished_count(folder)
        path = shard_path(folder, number % count if count else number)
        if path.exists():
            return read(path)
        time.sleep(1)
    raise TimeoutError(f"no {path} after {WAIT_S} s: is pocket.shards running?")


def _finished_count(folder: Path) -> int:
    index = folder / "index.json"
    return int(json.loads(index.read_text())["shards"]) if index.exists() else 0


def make_tokenizer(source: Generate, folder: Path, seed: int, samples: int) -> Tokenizer:
    """Train the tokenizer unless it stands already."""
    path = folder / "tokenizer.json"
    if not path.exists():
        train_tokenizer(source(seed, samples)).save(str(path))
    return load(path)


def make_shards(
    source: Generate,
    folder: Path,
    *,
    seed: int,
    tokens: int,
    size: int,
    validation: int = 2_000,
    workers: int = 1,
) -> None:
    """Write shards of `size` samples until they hold `tokens` tokens, validation first.

    Args:
        workers: processes; they write at most `workers - 1` shards more than are counted.
    """
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = make_tokenizer(source, folder, seed, size)
    checked = list(source(seed + 1, validation))
    save(tokenise(tokenizer, checked), folder / "validation.npz")
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    made = number = 0
    make = partial(_make_shard, source, folder, seed, size)
    with multiprocessing.Pool(workers) as pool:
        while made < tokens:
            for count in pool.imap(make, range(number, number + workers)):
                made, number = made + count, number + 1
                print(f"shard {number}: {made / 1e6:.1f}M of {tokens / 1e6:.1f}M", flush=True)
                if made >= tokens:
                    break
    (folder / "index.json").write_text(json.dumps({"shards": number, "tokens": made, "seed": seed}))


def _make_shard(source: Generate, folder: Path, seed: int, size: int, number: int) -> int:
    """Write shard `number` unless it stands already, and return how many tokens it has."""
    path = shard_path(folder, number)
    if not path.exists():
        tokenizer = load(folder / "tokenizer.json")
        samples = list(source(seed + SEED_STRIDE * (number + 1), size))
        save(tokenise(tokenizer, samples), path)
    return len(read(path).tokens)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=17)
    parser.add_argument("--tokens", type=float, default=30e6, help="how many to make in all")
    parser.add_argument("--size", type=int, default=10_000, help="samples a shard")
    parser.add_argument("--workers", type=int, default=1, help="processes")
    parser.add_argument("--mixture", choices=tuple(MIXTURES), default="full")
    parser.add_argument("--folder", type=Path, help="default: pocket/out/MIXTURE")
    given = vars(parser.parse_args())
    mixture, folder = given.pop("mixture"), given.pop("folder")
    given["tokens"] = int(given["tokens"])
    make_shards(partial(mixed, mixture), folder or Path("pocket/out") / mixture, **given)


if __name__ == "__main__":
    main()
