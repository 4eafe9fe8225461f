"""The whole catalogue: all operations, by the type they start from.

Also decides which ordered pairs of neighbouring operations are held out of training.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from zlib import crc32

from pocket.ops import (
    asked_classics,
    asked_groups,
    asked_mappings,
    asked_numbers,
    asked_scalars_grids,
    asked_text,
    asked_words,
    chores_mappings,
    chores_numbers,
    chores_scalars,
    chores_text,
    chores_words,
    decisions,
    later_numbers,
    later_rest,
    later_words,
    mappings,
    numbers,
    reworded_numbers,
    reworded_rest,
    reworded_text,
    scalars,
    strangers_rest,
    strangers_text,
    text,
    two_inputs,
)
from pocket.ops.base import Later, Op, Type
from pocket.ops.mappings_words import More, widened

LEAST_WEIGHT = 1.0
"""Operations that people ask for less often are left out: every one that is taught takes samples
from the others, and models this small have few to spare."""
_CHORE_SHARE = 0.6
HELD_OUT_PERCENT = 3
"""Share of ordered operation pairs that never neighbour each other in training."""


def _checked(ops: Iterable[Op]) -> Iterator[Op]:
    """The same operations; names may recur over different types but not over one."""
    seen: set[tuple[Type, str]] = set()
    for op in ops:
        if (op.src, op.name) in seen:
            raise ValueError(
                f"two operations on {op.src} are named {op.name!r}; rename one of them"
            )
        seen.add((op.src, op.name))
        yield op


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
_CHORES = (
    *chores_numbers.OPS,
    *chores_words.OPS,
    *chores_text.OPS,
    *chores_mappings.OPS,
    *chores_scalars.OPS,
)


def _rarer(op: Op) -> Op:
    """Each of many chores is asked for less often than whoever thought of it thinks."""
    return replace(op, weight=1 + (op.weight - 1) * _CHORE_SHARE)


ASKED = (
    *asked_numbers.OPS,
    *asked_words.OPS,
    *asked_text.OPS,
    *asked_mappings.OPS,
    *asked_scalars_grids.OPS,
    *asked_groups.OPS,
    *asked_classics.OPS,
    *map(_rarer, _CHORES),
    *decisions.OPS,
)
"""Everyday chores, each told as one thing."""


_STRANGERS: dict[Type, dict[str, More]] = {
    "ints": strangers_rest.NUMBERS,
    "strs": strangers_text.WORDS,
    "str": strangers_text.STRINGS,
    "dict": strangers_rest.DICTS,
    "pairs": strangers_rest.DICTS,
    "int": strangers_rest.INTS,
    "grid": strangers_rest.GRIDS,
}
"""The same by other writers."""
_LATER: dict[Type, dict[str, Later]] = later_words.LATER | later_numbers.LATER | later_rest.LATER


def _reworded(op: Op) -> Op:
    """The operation with all wordings that other files have for it."""
    for table in (_MORE.get(op.src, {}), reworded_rest.TWO, _STRANGERS.get(op.src, {})):
        if op.name in table:
            (op,) = widened((op,), {op.name: table[op.name]})
    return replace(op, later=_LATER.get(op.src, {}).get(op.name, op.later))


OPS: tuple[Op, ...] = tuple(
    map(_reworded, _checked(op for op in (*_PLAIN, *ASKED) if op.weight >= LEAST_WEIGHT))
)
BY_SRC = _by_src(OPS)
DOMAIN = {
    name: limits
    for module in (
        scalars,
        asked_scalars_grids,
        asked_groups,
        asked_classics,
        chores_scalars,
        decisions,
    )
    for name, limits in module.DOMAIN.items()
}


def is_held_out(first: Op, second: Op) -> bool:
    """Whether this ordered pair is kept for the test set; fixed by its names alone."""
    return crc32(f"{first.src}.{first.name}>{second.name}".encode()) % 100 < HELD_OUT_PERCENT
