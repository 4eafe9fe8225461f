"""Words and parameters that the operations on `dict[str, int]` share.

Covers: the comparison table, the drawing of constants, the filling of family templates. Slots of
a family template are written `<cmp>`, `<sign>`; phrase slots stay as `pocket.ops.base` has them.
The loop variables of this area are `k, v`, so no argument may be called so.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from pocket.ops.base import Op, Param

ENTRIES = "(entries|items|pairs|key-value pairs|elements)"
NAMES = "(keys|names|people|students|players|products)"
WHO = "(keys|names|people|students|players|products|entries)"
VALUE = "(value|number|score|count|price)"


@dataclass(frozen=True, kw_only=True, slots=True)
class Comparison:
    """One way to compare a value with {k}: its name, Python sign, opposite sign and wordings."""

    name: str
    sign: str
    opposite: str
    words: str
    plain: str


ABOVE = Comparison(
    name="above",
    sign=">",
    opposite="<=",
    words="(above|over|greater than|more than|higher than|bigger than|larger than) {k}",
    plain="greater than {k}",
)
AT_LEAST = Comparison(
    name="at_least",
    sign=">=",
    opposite="<",
    words=(
        "(at least {k}|{k} or (more|higher|above|greater)|greater than or equal to {k}|not"
        " (less|lower|smaller) than {k}|no (less|lower) than {k}|not (below|under) {k}|from {k} up)"
    ),
    plain="at least {k}",
)
BELOW = Comparison(
    name="below",
    sign="<",
    opposite=">=",
    words="(below|under|less than|lower than|smaller than) {k}",
    plain="less than {k}",
)
AT_MOST = Comparison(
    name="at_most",
    sign="<=",
    opposite=">",
    words=(
        "(at most {k}|{k} or (less|lower|below|fewer|under)|less than or equal to {k}"
        "|no (more|higher|greater) than {k}|not (above|over|more than) {k}|up to {k})"
    ),
    plain="at most {k}",
)
COMPARISONS = (ABOVE, AT_LEAST, BELOW, AT_MOST)


def compared(phrases: tuple[str, ...], by: Comparison) -> tuple[str, ...]:
    """Fill the `<…>` slots of family templates with one comparison."""
    return tuple(
        phrase.replace("<cmp>", by.words)
        .replace("<plain>", by.plain)
        .replace("<sign>", by.sign)
        .replace("<opposite>", by.opposite)
        for phrase in phrases
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class More:
    """Wordings to add to an operation; the fields are those of `Op`."""

    do: tuple[str, ...] = ()
    get: tuple[str, ...] = ()
    ask: tuple[str, ...] = ()
    short: tuple[str, ...] = ()


def widened(ops: tuple[Op, ...], more: dict[str, More]) -> tuple[Op, ...]:
    """The operations with the wordings that `more` has under their names.

    Raises:
        ValueError: a name in `more` belongs to none of the operations.
    """
    if unknown := set(more) - {op.name for op in ops}:
        raise ValueError(f"wordings for unknown operations: {sorted(unknown)}")
    return tuple(_with(op, more.get(op.name, More())) for op in ops)


def _with(op: Op, more: More) -> Op:
    return replace(
        op,
        do=op.do + more.do,
        get=op.get + more.get,
        ask=op.ask + more.ask,
        short=op.short + more.short,
    )


def draw_bound(rng: Random) -> int:
    """A number to compare with; round ones are what people write, odd ones teach copying."""
    return (
        rng.choice((0, 1, 2, 3, 5, 10, 18, 20, 50, 60, 100))
        if rng.random() < 0.4
        else rng.randint(0, 99)
    )


def draw_text(rng: Random) -> str:
    """A short piece of text: one to three letters, so that it is copied rather than remembered."""
    letters = "abcdefghijklmnoprstuw"
    return "".join(rng.choice(letters) for _ in range(rng.choice((1, 1, 1, 2, 2, 3))))


def draw_key(rng: Random) -> str:
    """A key as people have them: a name, a fruit, or a made-up word."""
    known = ("apple", "bob", "alice", "total", "red", "milk", "a", "x", "tom", "banana", "cat")
    syllables = ("ka", "lo", "mi", "ter", "an", "so", "bel", "ru", "den", "pi")
    return rng.choice(known) if rng.random() < 0.5 else "".join(rng.choices(syllables, k=2))


BOUND = Param(draw=draw_bound, names=("limit", "threshold", "cutoff", "bound", "n", "level"))
COUNT = Param(draw=lambda rng: rng.randint(1, 9), names=("n", "count", "top", "limit", "size"))
FACTOR = Param(draw=lambda rng: rng.randint(2, 12), names=("factor", "n", "times", "by", "scale"))
STEP = Param(draw=lambda rng: rng.randint(1, 20), names=("amount", "n", "delta", "extra", "step"))
LENGTH = Param(draw=lambda rng: rng.randint(1, 9), names=("n", "length", "size", "limit"))
TEXT = Param(draw=draw_text, type="str", names=("text", "s", "part", "piece"))
PREFIX = Param(draw=draw_text, type="str", names=("prefix", "s", "start", "letter"))
SUFFIX = Param(draw=draw_text, type="str", names=("suffix", "s", "ending", "tail"))
KEY = Param(draw=draw_key, type="str", names=("key", "name", "s", "item"))
