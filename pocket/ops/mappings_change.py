"""Operations that change every value or every key of a `dict[str, int]`.

Covers: arithmetic on values, ranks, case and prefixes of keys. Where two keys become one, the later
value wins. Does not cover: dropping entries (`pocket.ops.mappings_filter`).
"""

from __future__ import annotations

from pocket.ops.base import Op
from pocket.ops.mappings_words import BOUND, FACTOR, PREFIX, STEP


def _mapped(
    name: str,
    expr: str,
    verb: str,
    do: tuple[str, ...],
    done: tuple[str, ...],
    plain: str,
    weight: float,
) -> Op:
    """The same change to every value; `verb` is an imperative, `done` has its participles."""
    return Op(
        name=name,
        src="dict",
        dst="dict",
        expr=f"{{k: {expr} for k, v in {{x}}.items()}}",
        do=(
            f"{verb} (each|every) (value|number|count|price|score) (in|of) {{it}}",
            f"{verb} (all the|all|the) (values|numbers) (in|of) {{it}}[ and keep the keys]",
            f"(return|make|build) a [new ](dict|dictionary) with the values of {{it}} {done[0]}",
            *do,
        ),
        get=tuple(f"{{it}} with (each|every) value {word}" for word in done),
        short=(f"values {done[0]}",),
        explain=plain,
        weight=weight,
    )


_CHANGED_VALUES = (
    Op(
        name="add_to_values",
        src="dict",
        dst="dict",
        expr="{k: v + {k} for k, v in {x}.items()}",
        do=(
            "add {k} to (each|every) (value|number|score|price|count) (in|of) {it}",
            (
                "(increase|raise|bump|increment|boost) (each value|every value|all values|all the"
                " values) (in|of) {it} by {k}"
            ),
            (
                "(return|make|build) a [new ](dict|dictionary) with {k} added to (each|every) value"
                " of {it}"
            ),
            "give every key in {it} {k} more",
            "(increase|raise|bump up) {it} by {k} across the board",
        ),
        get=(
            "{it} with {k} added to (each|every) value",
            "{it} with (each|every) value (increased|raised) by {k}",
        ),
        short=("values + {k}", "{k} added to each value"),
        explain="Adds {k} to every value of {it}.",
        params={"k": STEP},
        weight=1.5,
    ),
    Op(
        name="subtract_from_values",
        src="dict",
        dst="dict",
        expr="{k: v - {k} for k, v in {x}.items()}",
        do=(
            "subtract {k} from (each|every) (value|number|score|price|count) (in|of) {it}",
            (
                "(decrease|lower|reduce|decrement) (each value|every value|all values|all the"
                " values) (in|of) {it} by {k}"
            ),
            "take {k} (off|away from) (each|every) value (in|of) {it}",
            (
                "(return|make|build) a [new ](dict|dictionary) with {k} subtracted from"
                " (each|every) value of {it}"
            ),
        ),
        get=(
            "{it} with {k} (subtracted|taken) from (each|every) value",
            "{it} with (each|every) value (lowered|reduced) by {k}",
        ),
        short=("values - {k}",),
        explain="Subtracts {k} from every value of {it}.",
        params={"k": STEP},
        weight=0.8,
    ),
    Op(
        name="multiply_values",
        src="dict",
        dst="dict",
        expr="{k: v * {k} for k, v in {x}.items()}",
        do=(
            "multiply (each|every) (value|number|score|price|count) (in|of) {it} by {k}",
            "(multiply|scale) (all|all the) values (in|of) {it} by [a factor of ]{k}",
            "make (each|every) value (in|of) {it} {k} times (as big|larger|as large)",
            (
                "(return|build|make) a [new ](dict|dictionary) with (each|every) value of {it}"
                " times {k}"
            ),
            "scale {it} by {k}",
        ),
        get=("{it} with (each|every) value (multiplied by|times) {k}",),
        short=("values * {k}", "values times {k}"),
        explain="Multiplies every value of {it} by {k}.",
        params={"k": FACTOR},
        weight=1.5,
    ),
    _mapped(
        "double_values",
        "v * 2",
        "double",
        (
            "multiply (each|every) value (in|of) {it} by two",
            "make (each|every) value (in|of) {it} twice as (big|large)",
        ),
        ("doubled", "times two"),
        "Doubles every value of {it}.",
        1.5,
    ),
    _mapped(
        "triple_values",
        "v * 3",
        "triple",
        ("multiply (each|every) value (in|of) {it} by three",),
        ("tripled",),
        "Triples every value of {it}.",
        0.5,
    ),
    _mapped(
        "square_values",
        "v * v",
        "square",
        (
            "raise (each|every) value (in|of) {it} to the (second power|power of two)",
            "multiply (each|every) value (in|of) {it} by itself",
        ),
        ("squared",),
        "Squares every value of {it}.",
        0.8,
    ),
    _mapped(
        "halve_values",
        "v // 2",
        "halve",
        (
            "integer divide (each|every) value (in|of) {it} by (2|two)",
            "cut (each|every) value (in|of) {it} in half, rounding down",
        ),
        ("halved", "halved and rounded down"),
        "Halves every value of {it}, rounding down.",
        0.7,
    ),
    _mapped(
        "negate_values",
        "-v",
        "negate",
        (
            "(flip|change|switch) the sign of (each|every) value (in|of) {it}",
            (
                "make (each|every) positive value (in|of) {it} negative and (each|every) negative"
                " one positive"
            ),
        ),
        ("negated", "flipped in sign"),
        "Negates every value of {it}.",
        0.5,
    ),
    Op(
        name="absolute_amounts",
        src="dict",
        dst="dict",
        expr="{k: abs(v) for k, v in {x}.items()}",
        do=(
            "(replace|swap) (each|every) value (in|of) {it} (with|for) its absolute value",
            "take the absolute value of (each|every) (entry|value|number) (in|of) {it}",
            "drop the minus signs (in|from) the values of {it}",
            "make (each|every) negative value (in|of) {it} positive, (keeping|leaving) the others",
            (
                "(return|make|build) a [new ](dict|dictionary) with the absolute values of {it}"
                " under the same keys"
            ),
        ),
        get=("{it} with (each|every) value made (positive|absolute)",),
        short=("values without sign", "abs of each value"),
        explain="Replaces every value of {it} by its absolute value.",
        weight=0.5,
    ),
    Op(
        name="increment_values",
        src="dict",
        dst="dict",
        expr="{k: v + 1 for k, v in {x}.items()}",
        do=(
            "(increment|bump) (each|every) value (in|of) {it}",
            "add (1|one) to (each|every) (value|count|number) (in|of) {it}",
            "(increase|raise) all values (in|of) {it} by (1|one)",
            "(return|make) a copy of {it} with (each|every) value one (higher|larger|greater)",
        ),
        get=("{it} with (each|every) value (incremented|increased by (1|one))",),
        short=("values incremented", "values + 1"),
        explain="Adds one to every value of {it}.",
        weight=0.7,
    ),
    Op(
        name="cap_values",
        src="dict",
        dst="dict",
        expr="{k: min(v, {k}) for k, v in {x}.items()}",
        do=(
            "(cap|limit) (each value|every value|all values|the values) (in|of) {it} (at|to) {k}",
            (
                "(lower|change) (each|every|any) value (in|of) {it} (above|over|greater than) {k}"
                " to {k}"
            ),
            "make sure (no|that no) value (in|of) {it} (exceeds|is above|goes over) {k}",
            "clip the values (in|of) {it} (at|to at most) {k}",
        ),
        get=("{it} with (values|all values|each value) capped at {k}",),
        short=("values capped at {k}", "cap at {k}"),
        explain="Limits every value of {it} to at most {k}.",
        params={"k": BOUND},
        weight=0.7,
    ),
    Op(
        name="raise_values_to",
        src="dict",
        dst="dict",
        expr="{k: max(v, {k}) for k, v in {x}.items()}",
        do=(
            "(raise|lift) (each|every|any) value (in|of) {it} (below|under|less than) {k} to {k}",
            "make sure (no|that no) value (in|of) {it} is (below|less than|under) {k}",
            "make (each|every) value (in|of) {it} at least {k}",
            "(clip|floor) the values (in|of) {it} (at a minimum of|from below at) {k}",
        ),
        get=("{it} with (values|all values|each value) raised to at least {k}",),
        short=("values at least {k}",),
        explain="Raises every value of {it} to at least {k}.",
        params={"k": BOUND},
        weight=0.4,
    ),
    Op(
        name="set_all_values",
        src="dict",
        dst="dict",
        expr="{k: {k} for k in {x}}",
        do=(
            "(set|change|reset) (each|every) value (in|of) {it} to {k}",
            "(set|reset) all [the ]values (in|of) {it} to {k}",
            "(replace|overwrite) (each|every) value (in|of) {it} (with|by) {k}",
            "(return|make|build) a (dict|dictionary) with the keys of {it} and {k} for every value",
        ),
        get=("{it} with (each|every) value set to {k}",),
        short=("all values {k}",),
        explain="Sets every value of {it} to {k}.",
        params={"k": BOUND},
        weight=0.4,
    ),
    Op(
        name="rank_keys",
        src="dict",
        dst="dict",
        expr="{k: i for i, k in enumerate(sorted({x}, key={x}.get, reverse=True), 1)}",
        do=(
            (
                "(map|assign) (each|every) key (of|in) {it} to its rank, (with 1 for|1 being) the"
                " (highest|largest) value"
            ),
            (
                "rank the (keys|names|players) (of|in) {it} by value, (with 1 for the"
                " highest|highest is 1|starting at 1 for the largest)"
            ),
            (
                "replace (each|every) value (in|of) {it} (by|with) its rank, the (largest|highest)"
                " being 1"
            ),
            (
                "(return|build|make) a (dict|dictionary) from key to place, (first place is|1 is)"
                " the (highest|largest) value in {it}"
            ),
        ),
        get=("the rank of (each|every) key (of|in) {it} by value, highest first",),
        short=("ranks by value, 1 is highest",),
        explain="Maps every key of {it} to its rank by value, 1 being the largest.",
        weight=0.4,
    ),
)


def _keys_mapped(name: str, expr: str, verb: str, done: str, plain: str, weight: float) -> Op:
    """The same change to every key; `verb` is an imperative and `done` a participle."""
    return Op(
        name=name,
        src="dict",
        dst="dict",
        expr=f"{{{expr}: v for k, v in {{x}}.items()}}",
        do=(
            f"{verb} (all the|all|the) keys (of|in) {{it}}",
            f"{verb} (each|every) (key|name) (of|in) {{it}}[ and keep the values]",
            f"(return|make|build|give) a [new ](dict|dictionary) with the keys of {{it}} {done}",
            f"(return|make) a copy of {{it}} whose keys are {done}",
        ),
        get=(f"{{it}} with [all ][the ]keys {done}", f"{{it}} with {done} keys"),
        short=(f"keys {done}", f"{done} keys"),
        explain=plain,
        weight=weight,
    )


_CHANGED_KEYS = (
    _keys_mapped(
        "lowercase_keys",
        "k.lower()",
        "(lowercase|lower)",
        "(lowercased|lowercase)",
        "Converts every key of {it} to lowercase.",
        1.5,
    ),
    _keys_mapped(
        "uppercase_keys",
        "k.upper()",
        "(uppercase|upper)",
        "(uppercased|uppercase)",
        "Converts every key of {it} to uppercase.",
        1.2,
    ),
    _keys_mapped(
        "capitalize_keys",
        "k.capitalize()",
        "capitalize",
        "capitalized",
        "Capitalizes every key of {it}.",
        0.7,
    ),
    _keys_mapped(
        "strip_keys",
        "k.strip()",
        "(strip|trim)",
        "(stripped|trimmed)",
        "Strips whitespace from every key of {it}.",
        0.8,
    ),
    _keys_mapped(
        "reverse_keys",
        "k[::-1]",
        "(reverse|flip)",
        "reversed",
        "Reverses the letters of every key of {it}.",
        0.3,
    ),
    Op(
        name="prefix_keys",
        src="dict",
        dst="dict",
        expr="{{s} + k: v for k, v in {x}.items()}",
        do=(
            "(add|put) {s} (in front of|before|at the start of) (each|every) key (of|in) {it}",
            "prefix (all keys|each key|every key|the keys) (of|in) {it} with {s}",
            "prepend {s} to (all keys|each key|every key|the keys) (of|in) {it}",
            "make (all keys|each key|every key) (of|in) {it} start with an extra {s}",
        ),
        get=("{it} with {s} (in front of|before|prepended to) (each|every) key",),
        short=("keys prefixed with {s}",),
        explain="Puts {s} in front of every key of {it}.",
        params={"s": PREFIX},
        weight=0.5,
    ),
)

OPS: tuple[Op, ...] = (*_CHANGED_VALUES, *_CHANGED_KEYS)
