"""Makers and parameters that the operations on one `int` share.

Covers: questions of truth (`checks`) and values to be found (`finds`), which make the imperatives
from predicates and noun phrases. Does not cover: the operations themselves (see
`pocket.ops.scalars`).
"""

from __future__ import annotations

from pocket.ops.base import Op, Param, Type

FACTOR = Param(draw=lambda rng: rng.randint(2, 20), names=("k", "other", "m", "factor"))
OTHER = Param(draw=lambda rng: rng.randint(0, 100), names=("k", "other", "m", "limit"))
COUNT = Param(draw=lambda rng: rng.randint(1, 12), names=("count", "k", "length", "times"))

_COMPUTE = "(return|compute|calculate|find|get|work out|give|determine)"
_GIVE = "(return|give|get|make|produce|give back|output)"


def checks(
    name: str,
    expr: str,
    adjectives: tuple[str, ...],
    verbs: tuple[str, ...],
    weight: float,
    params: dict[str, Param] | None = None,
) -> Op:
    """An operation int → bool.

    Args:
        name: as in `Op`, and so are `expr`, `weight` and `params`.
        adjectives: what follows "n is": "even", "an even number".
        verbs: third person predicates that follow "n" itself: "has no divisors but 1".
    """
    is_it = f"({'|'.join(adjectives)})"
    does = (f"{{it}} is {is_it}", *(f"{{it}} {verb}" for verb in verbs))
    first = adjectives[0]
    return Op(
        name=name,
        src="int",
        dst="bool",
        expr=expr,
        do=(
            *(f"(check|test|see|find out|determine|tell) (if|whether) {said}" for said in does),
            (
                f"return (True|true) (if|when|only if|exactly when) {does[0]}[, (else|otherwise)"
                " (False|false)]"
            ),
            *(f"return (True|true) (if|when) {said}" for said in does[1:]),
            f"(say|report|decide|tell me) whether or not {does[0]}",
            f"(answer|say) whether {does[-1]}",
            f"(verify|check) that {does[0]}",
            f"test {{it}} for being {is_it}",
        ),
        get=tuple(f"whether {said}" for said in does),
        ask=(f"is {{it}} {is_it}",),
        short=(f"{first} or not", f"{first}: true or false"),
        explain=f"Tells whether {{it}} is {_plain(first)}.",
        params=params or {},
        weight=weight,
    )


def _plain(words: str) -> str:
    """The first reading of a phrase: optional parts absent, the first of each choice."""
    while "[" in words:
        words = words[: words.index("[")] + words[words.index("]") + 1 :]
    while "(" in words:
        start, end = words.index("("), words.index(")")
        words = words[:start] + words[start + 1 : end].split("|")[0] + words[end + 1 :]
    return words


def finds(
    name: str,
    expr: str,
    get: tuple[str, ...],
    do: tuple[str, ...],
    ask: tuple[str, ...],
    explain: str,
    weight: float,
    params: dict[str, Param] | None = None,
    *,
    body: tuple[str, ...] = (),
    dst: Type = "int",
) -> Op:
    """An operation from int to a value with noun phrases; the arguments are those of `Op`.

    Each noun phrase also makes an imperative ("compute the factorial of n"); `do` has the others.
    """
    return Op(
        name=name,
        src="int",
        dst=dst,
        expr=expr,
        body=body,
        do=(*(f"{_COMPUTE if dst in ('int', 'float') else _GIVE} {noun}" for noun in get), *do),
        get=get,
        ask=ask,
        short=(
            ()
            if params or name.endswith("_to")
            else (name.removesuffix("_number").replace("_", " "),)
        ),
        explain=explain,
        params=params or {},
        weight=weight,
    )
