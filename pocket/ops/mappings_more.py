"""Further operations that read a `dict[str, int]`: one value anywhere, a part of the total, shares."""

# ruff: noqa: E501 - a phrase stays on one line
from __future__ import annotations

from pocket.ops.base import Op, Param
from pocket.ops.mappings_words import PREFIX, draw_bound

_ASKED = Param(draw=draw_bound, names=("value", "n", "score", "number", "wanted"))

OPS: tuple[Op, ...] = (
    Op(
        name="has_value",
        src="dict",
        dst="bool",
        expr="{k} in {x}.values()",
        do=(
            "(check|tell|test|see) (if|whether) {k} (occurs|appears|is found|is) among the (values|scores|counts|numbers) of {it}",
            "(check|see|find out) (if|whether) any (key|name|pupil|player|entry|item) in {it} has [exactly ]{k}",
            "return True (if|when) (any|some|at least one) (value|score|count|number) (of|in) {it} (is|equals|is exactly) {k}[, (else|otherwise) False]",
            "look for the value {k} in {it} and return whether it is there",
            "(tell|say|answer) whether (anyone|anybody|someone) in {it} (has|got|scored) [exactly ]{k}",
        ),
        get=(
            "whether {k} is (one of|among) the (values|scores|counts|numbers) (of|in) {it}",
            "whether any (key|name|pupil|player|item) in {it} has [exactly ]{k}",
        ),
        ask=(
            "is {k} (one of|among) the (values|scores|counts|numbers) (of|in) {it}",
            "does (anyone|anything|any key|someone) in {it} have [exactly ]{k}",
        ),
        short=("any value == {k}", "{k} among the values", "has value {k}"),
        explain="Tells whether {k} is among the values of {it}.",
        params={"k": _ASKED},
        weight=1.4,
    ),
    Op(
        name="sum_by_key_prefix",
        src="dict",
        dst="int",
        expr="sum(v for k, v in {x}.items() if k.startswith({s}))",
        do=(
            "(sum|add up|total) the (values|numbers|counts|amounts) (of|in) {it} whose key (starts|begins) with {s}",
            "(sum|add up) the (values|amounts) of [all ][the ](keys|names|entries) in {it} (starting|beginning) with {s}",
            "add up what {it} has under (keys|names) that (start|begin) with {s}",
            "(return|compute|find) the total of {it}, (ignoring|skipping|leaving out) keys that do not (start|begin) with {s}",
            "total {it} over the keys with [the ]prefix {s}",
        ),
        get=(
            "the (sum|total) of the (values|counts|amounts) in {it} whose key (starts|begins) with {s}",
            "the total of {it} for keys with [the ]prefix {s}",
        ),
        ask=("what do the values in {it} with keys (starting|beginning) with {s} add up to",),
        short=("total for keys with prefix {s}", "sum of v, key starts with {s}"),
        explain="Returns the sum of the values of {it} whose key starts with {s}.",
        params={"s": PREFIX},
        weight=1.3,
    ),
    Op(
        name="distinct_values",
        src="dict",
        dst="ints",
        expr="sorted(set({x}.values()))",
        do=(
            "(list|return|collect|find) the (different|distinct|unique) (values|scores|numbers) (of|in) {it}, (sorted|in ascending order|smallest first)",
            "(list|return) (each|every) value (of|in) {it} once, (sorted|in ascending order|smallest first)",
            "(sort|order) the values of {it} and (drop|remove) (duplicates|repeats)",
            "(take|collect) the values of {it} without (duplicates|repeats), in increasing order",
        ),
        get=(
            "the (different|distinct|unique) (values|scores|numbers) (of|in) {it}, (sorted|in ascending order|smallest first)",
            "the sorted (distinct|unique|different) (values|scores) (of|in) {it}",
        ),
        ask=("which (different|distinct) values does {it} have, (sorted|smallest first)",),
        short=("distinct values sorted", "unique values asc", "values, no repeats, sorted"),
        explain="Lists the distinct values of {it}, smallest first.",
        weight=1.2,
    ),
    Op(
        name="percent_shares",
        src="dict",
        dst="dict",
        expr="{k: round(100 * v / (sum({x}.values()) or 1)) for k, v in {x}.items()}",
        do=(
            "(turn|convert|change) the (values|counts|amounts) (of|in) {it} into [rounded ](percentages|percents|percent shares) of (their total|the total)",
            "express (each|every) value (of|in) {it} as its share of the total in [rounded ]percent",
            "(return|make|build) a dict of how many percent of the total (each|every) key in {it} has, rounded",
            "work out the percentage (each|every) (key|name|entry) in {it} contributes to the total, rounded to (whole percents|whole numbers)",
        ),
        get=(
            "the share of (each|every) (key|name) in {it} of the total, in (whole|rounded) percent",
            "the values of {it} as [rounded ](percentages|percents) of (their|the) total",
        ),
        ask=("what percentage of the total does each (key|name) in {it} have, rounded",),
        short=("share of total in percent", "values as percentages"),
        explain="Expresses every value of {it} as a percentage of the total, rounded.",
        weight=1.1,
    ),
)
