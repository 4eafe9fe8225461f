"""The deal that held a third of the requests out, repeatable from its seed.

Covers: which ids are held out, balanced by voice, area and level.
Does not cover: adding requests. The set is closed; a new deal would move test items into tune.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence

from pocket.handworded.item import Item

SEED = 20261121
DRAWS = 400
PART = 3


def held_out(items: Sequence[Item], seed: int = SEED) -> frozenset[str]:
    """Choose one request in three for the test part.

    Each draw shuffles the requests, lines them up by voice and area, and takes one of every
    three neighbours; the draw whose areas and levels come nearest to a third is kept. Words and
    answers play no part in the choice.

    Args:
        items: all requests, in any order; their number is a multiple of three.

    Returns:
        The ids held out.
    """
    ordered = sorted(items, key=lambda item: item.id)
    dice = random.Random(seed)
    draws = [_draw(ordered, dice) for _ in range(DRAWS)]
    return frozenset(item.id for item in min(draws, key=lambda draw: _skew(draw, ordered)))


def _draw(items: Sequence[Item], dice: random.Random) -> list[Item]:
    line = list(items)
    dice.shuffle(line)
    line.sort(key=lambda item: (item.voice, item.area))
    return [dice.choice(line[i : i + PART]) for i in range(0, len(line), PART)]


def _skew(part: Sequence[Item], whole: Sequence[Item]) -> float:
    """Sum of squared distances from a third, over the counts of areas, levels and voices."""
    return sum(
        (Counter(getattr(i, field) for i in part)[value] - count / PART) ** 2
        for field in ("area", "level", "voice")
        for value, count in Counter(getattr(i, field) for i in whole).items()
    )
