"""Questions about a `dict[str, int]` that are answered by True or False.

Covers: dict → bool. The empty dict satisfies "all" and fails "any", as in Python.
"""

from __future__ import annotations

from pocket.ops.base import Op
from pocket.ops.mappings_words import ABOVE, AT_LEAST, BOUND, KEY, Comparison, compared


def _whether(every: bool, by: Comparison) -> Op:
    words = (
        "(all|all the) values (of|in) {it} are"
        if every
        else "(any|at least one|some) value (of|in) {it} is"
    )
    single = (
        "(each|every) value (of|in) {it} is" if every else "{it} has a value (that is|which is)"
    )
    return Op(
        name=f"{'all' if every else 'any'}_{by.name}",
        src="dict",
        dst="bool",
        expr=f"{'all' if every else 'any'}(v {by.sign} {{k}} for v in {{x}}.values())",
        do=compared(
            (
                f"(check|test|see|determine|tell) (if|whether) {words} <cmp>",
                f"return (True|true) (if|when|only if) {words} <cmp>",
                f"(check|say|find out) whether {single} <cmp>",
                f"(verify|check) that {single} <cmp>",
            ),
            by,
        ),
        get=compared((f"whether {words} <cmp>", f"whether {single} <cmp>"), by),
        ask=compared(
            (
                (
                    "are all [the ]values (of|in) {it} <cmp>"
                    if every
                    else "is (any|some) value (of|in) {it} <cmp>"
                ),
            ),
            by,
        ),
        short=compared((f"{'all' if every else 'any'} values <sign> {{k}}",), by),
        explain=compared(
            (f"Tells whether {'every' if every else 'any'} value of {{it}} is <plain>.",), by
        )[0],
        params={"k": BOUND},
        weight=0.5,
    )


OPS: tuple[Op, ...] = (
    Op(
        name="has_key",
        src="dict",
        dst="bool",
        expr="{s} in {x}",
        do=(
            (
                "(check|test|see|determine|tell) (if|whether) {s} is (a key (of|in)|in|present"
                " in|one of the keys of) {it}"
            ),
            "return (True|true) (if|when) {it} (has|contains|includes) [a |the ]key {s}",
            "(check|see|find out|say) whether {it} (has|contains|includes) {s}",
            "(look|search) for [the key ]{s} in {it} and (say|return) (if|whether) it is there",
            "(verify|make sure) that {it} has the key {s}",
        ),
        get=(
            "whether {it} (has|contains|includes) [the key ]{s}",
            "whether {s} is (a key of|in) {it}",
        ),
        ask=(
            "is {s} (a key of|in|among the keys of) {it}",
            "does {it} (have|contain) [the key ]{s}",
        ),
        short=("has key {s}", "contains {s} or not"),
        explain="Tells whether {s} is a key of {it}.",
        params={"s": KEY},
        weight=1.3,
    ),
    Op(
        name="is_empty_dict",
        src="dict",
        dst="bool",
        expr="len({x}) == 0",
        do=(
            "(check|test|see|tell) (if|whether) {it} (is empty|has no entries|has no keys)",
            (
                "return (True|true) (if|when) (there is nothing in {it}|{it} is an empty"
                " (dict|dictionary))"
            ),
            "(say|find out) whether {it} has (no|zero) (entries|keys|items)",
        ),
        get=("whether {it} (is empty|has no entries)",),
        ask=("is {it} empty", "does {it} have no (keys|entries)"),
        short=("empty or not",),
        explain="Tells whether {it} is empty.",
        weight=0.4,
    ),
    *(_whether(every, by) for every in (True, False) for by in (ABOVE, AT_LEAST)),
    Op(
        name="all_values_positive",
        src="dict",
        dst="bool",
        expr="all(v > 0 for v in {x}.values())",
        do=(
            (
                "(check|test|see|tell) (if|whether) (all [the ]values (of|in) {it} are|every value"
                " (of|in) {it} is) positive"
            ),
            (
                "return (True|true) (if|when) {it} (has only positive values|has no zero or"
                " negative value)"
            ),
            "(say|find out) whether everything in {it} is (positive|above zero|greater than 0)",
        ),
        get=("whether (all values (of|in) {it} are|every value (of|in) {it} is) positive",),
        ask=("are all [the ]values (of|in) {it} positive",),
        short=("all values positive",),
        explain="Tells whether every value of {it} is positive.",
        weight=0.5,
    ),
    Op(
        name="values_are_distinct",
        src="dict",
        dst="bool",
        expr="len(set({x}.values())) == len({x})",
        do=(
            (
                "(check|test|see|tell) (if|whether) (all [the ]values (of|in) {it} are"
                " (different|distinct|unique)|no two values (of|in) {it} are equal)"
            ),
            (
                "return (True|true) (if|when) (no value (of|in) {it} (repeats|occurs twice)|no two"
                " keys (of|in) {it} share a value)"
            ),
            "(say|find out) whether the values (of|in) {it} are all (different|unique)",
        ),
        get=("whether all [the ]values (of|in) {it} are (different|distinct|unique)",),
        ask=("are all [the ]values (of|in) {it} (different|distinct|unique)",),
        short=("all values distinct",),
        explain="Tells whether all values of {it} are different.",
        weight=0.4,
    ),
)
