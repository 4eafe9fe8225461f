"""The whole catalogue: all operations, by the type they start from.

Also decides which ordered pairs of neighbouring operations are held out of training.
"""

from __future__ import annotations

from zlib import crc32

from pocket.ops import mappings, numbers, scalars, text, two_inputs
from pocket.ops.base import Op, Type

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


OPS: tuple[Op, ...] = tuple(
    op
    for op in _checked(numbers.OPS + text.OPS + mappings.OPS + scalars.OPS + two_inputs.OPS)
    if op.weight >= LEAST_WEIGHT
)
BY_SRC = _by_src(OPS)
DOMAIN = scalars.DOMAIN


def is_held_out(first: Op, second: Op) -> bool:
    """Whether this ordered pair is kept for the test set; fixed by its names alone."""
    return crc32(f"{first.src}.{first.name}>{second.name}".encode()) % 100 < HELD_OUT_PERCENT
