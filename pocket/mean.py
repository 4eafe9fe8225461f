"""The mean of a model's weights before and after a training: `python -m pocket.mean --help`.

A training on something new takes from what was known; where both ends of it lie in one valley, a
point between them keeps more of the old than it gives up of the new.

Source: Wortsman et al., Robust fine-tuning of zero-shot models, arXiv 2109.01903.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import torch


def mean(before: Path, after: Path, share: float, out: Path) -> None:
    """Write the checkpoint `after` with its weights moved towards those of `before`.

    Args:
        share: of the weights after, in (0, 1]; the rest is of those before.

    Raises:
        ValueError: the two are of different tiers.
    """
    old, new = (_read(path) for path in (before, after))
    if old["recipe"]["tier"] != new["recipe"]["tier"]:
        raise ValueError(f"{before} and {after} are of different tiers")
    for name, weight in new["model"].items():
        weight.lerp_(old["model"][name], 1 - share)
    partial = out.with_suffix(".partial")
    torch.save(new, partial)
    partial.replace(out)


def _read(path: Path) -> dict[str, Any]:
    state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    return state


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--before", type=Path, required=True, help="a checkpoint")
    parser.add_argument("--after", type=Path, required=True, help="one that went on from it")
    parser.add_argument("--share", type=float, required=True, help="of the weights after")
    parser.add_argument("--out", type=Path, required=True, help="checkpoint to write")
    mean(**vars(parser.parse_args()))


if __name__ == "__main__":
    main()
