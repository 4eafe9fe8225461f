"""The whole catalogue: all operations, by the type they start from.

Also decides which ordered pairs of neighbouring operations are held out of training.
"""

from __future__ import annotations

from zlib import crc32

from pocket.ops import (
    asked_mappings,
    asked_numbers,
    asked_scalars_grids,
    asked_text,
    asked_words,
    mappings,
    numbers,
    reworded_numbers,
    reworded_rest,
    reworded_text,
    scalars,
    text,
    two_inputs,
)
from pocket.ops.base import Op, Type
from pocket.ops.mappings_words import More, widened

LEAST_WEIGHT = 1.0
"""Operations that people ask for less often are left out: every one that is taught takes samples
from the others, and models this small have few to spare."""
HELD_OUT_PERCENT = 3
"""Share of ordered operation pairs that never neighbour each other in training."""


def _checked(ops: tuple[Op, ...]) -> tuple[Op, ...]:
    """The same operations; names may recur over different types but not over one."""
    seen: set[tuple[Type, str]] = set()
    for op in ops:
        if (op.src, op.name) in seen:
            raise ValueError(
                f"two operations on {op.src} are named {op.name!r}; rename one of them"
            )
        seen.add((op.src, op.name))
    return ops


def _by_src(ops: tuple[Op, ...]) -> dict[Type, tuple[Op, ...]]:
    index: dict[Type, list[Op]] = {}
    for op in ops:
        index.setdefault(op.src, []).append(op)
    return {src: tuple(found) for src, found in index.items()}


_MORE: dict[Type, dict[str, More]] = {
    "ints": reworded_numbers.MORE,
    "strs": reworded_text.WORDS,
    "str": reworded_text.STRINGS,
    "dict": reworded_rest.DICTS,
    "pairs": reworded_rest.DICTS,
    "int": reworded_rest.INTS,
    "grid": reworded_rest.GRIDS,
}
"""Further wordings of what people ask for most, by the type and the name of the operation."""
_PLAIN = (*numbers.OPS, *text.OPS, *mappings.OPS, *scalars.OPS, *two_inputs.OPS)
ASKED = (
    *asked_numbers.OPS,
    *asked_words.OPS,
    *asked_text.OPS,
    *asked_mappings.OPS,
    *asked_scalars_grids.OPS,
)
"""Everyday chores, each told as one thing."""


def _reworded(op: Op) -> Op:
    for table in (_MORE.get(op.src, {}), reworded_rest.TWO):
        if op.name in table:
            (op,) = widened((op,), {op.name: table[op.name]})
    return op


OPS: tuple[Op, ...] = tuple(
    _reworded(op) for op in _checked((*_PLAIN, *ASKED)) if op.weight >= LEAST_WEIGHT
)
BY_SRC = _by_src(OPS)
DOMAIN = scalars.DOMAIN | asked_scalars_grids.DOMAIN


def is_held_out(first: Op, second: Op) -> bool:
    """Whether this ordered pair is kept for the test set; fixed by its names alone."""
    return crc32(f"{first.src}.{first.name}>{second.name}".encode()) % 100 < HELD_OUT_PERCENT
