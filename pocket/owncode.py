"""Operations that a told request brings along, because none of the catalogue does what it wants.

`-> str: 'late' if sum({x}) > {k} else 'on time'` stands where a chain of operations would: the
type of the result and one expression over {x}; or lines divided by ` ¶ ` that bind {y} at the end
and may return earlier. The slots are {x}, {y} and those of `_PARAMS`.

Does not cover how such a request is told: see `pocket.stories`.
"""

from __future__ import annotations

import ast
import re
from random import Random
from typing import cast

from pocket.ops.base import Op, Param, Type
from pocket.ops.two_inputs import draw_mapping, draw_numbers, draw_words
from pocket.program import HINTS, unbound_names

_FORM = re.compile(r"-> (\w+): (.+)")
_SLOT = re.compile(r"\{([a-z]+)\}")
_NODES_AN_OPERATION = 3
_MOST_OPERATIONS = 4
_WORDS = ("a", "e", "x", "ab", "st", "-", "_", ", ", " ", "#", "end", "no")
_THINGS = (
    ast.Call, ast.Compare, ast.BinOp, ast.BoolOp, ast.IfExp, ast.If, ast.For, ast.While,
    ast.Subscript, ast.comprehension, ast.Assign, ast.AugAssign, ast.JoinedStr, ast.Return,
)  # fmt: skip


def _number(rng: Random) -> object:
    return rng.choice((2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 50, 100))


def _word(rng: Random) -> object:
    return rng.choice(_WORDS)


_PARAMS: dict[str, Param] = {
    **dict.fromkeys("kmabc", Param(draw=_number, names=("k", "n", "limit", "amount", "m", "size"))),
    **dict.fromkeys("st", Param(draw=_word, type="str", names=("s", "part", "mark", "t", "sep"))),
    "o": Param(draw=draw_numbers, type="ints", names=("other", "b", "ys", "second")),
    "q": Param(draw=draw_words, type="strs", names=("other", "allowed", "others", "b")),
    "h": Param(draw=draw_mapping, type="dict", names=("other", "table", "d2", "lookup")),
}
"""Numbers, texts; a list of numbers, one of words and a dictionary, which are always arguments."""


def is_own(chain: str) -> bool:
    """Whether it is code rather than names of operations."""
    return chain.startswith("->")


def operation(name: str, src: Type, chain: str) -> Op:
    """The operation that the code is.

    Args:
        name: what the asker would call it.

    Raises:
        ValueError: it is not of the form, no Python, or names what is not there.
    """
    found = _FORM.fullmatch(chain)
    if found is None or found[1] not in HINTS:
        raise ValueError(f"{chain!r} is not `-> TYPE: CODE`")
    lines = tuple(line.rstrip() for line in found[2].split(" ¶ "))
    slots = dict.fromkeys(_SLOT.findall(found[2]))
    if unknown := set(slots) - set(_PARAMS) - {"x", "y"}:
        raise ValueError(f"{chain!r} has no slots {sorted(unknown)}")
    statements = "y" in slots
    if "x" not in slots or (len(lines) > 1 and not statements):
        raise ValueError(f"{chain!r} needs {{x}}, and {{y}} where it has several lines")
    _check(chain, lines, statements=statements)
    return Op(
        name=f"own_{name}",  # as no operation of the catalogue is called
        src=src,
        dst=cast("Type", found[1]),
        expr="" if statements else lines[0],
        body=lines if statements else (),
        params={slot: _PARAMS[slot] for slot in slots if slot in _PARAMS},
    )


def extent(op: Op) -> tuple[int, bool]:
    """How many operations of the catalogue its code is worth, and whether it has an early exit."""
    tree = ast.parse(_plain(op.body or (op.expr,)))
    nodes = [node for node in ast.walk(tree) if isinstance(node, _THINGS)]
    worth = min(max(round(len(nodes) / _NODES_AN_OPERATION), 1), _MOST_OPERATIONS)
    return worth, any(isinstance(node, ast.Return) for node in nodes)


def _check(chain: str, lines: tuple[str, ...], *, statements: bool) -> None:
    try:
        tree = ast.parse(_plain(lines), mode="exec" if statements else "eval")
    except SyntaxError as error:
        raise ValueError(f"{chain!r} is not Python: {error.msg}") from error
    unbound = unbound_names(tree)
    if unknown := {name for name in unbound if not name.startswith("slot_")}:
        raise ValueError(f"{chain!r} names {sorted(unknown)}, which is nothing")
    if statements and "slot_y" in unbound:
        raise ValueError(f"{chain!r} never binds {{y}}")


def _plain(lines: tuple[str, ...]) -> str:
    return _SLOT.sub(lambda match: f"slot_{match[1]}", "\n".join(lines))
