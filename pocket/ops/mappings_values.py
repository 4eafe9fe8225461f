"""Operations that read the values and the pairs of a `dict[str, int]`: lists, totals, extremes.

Covers: dict → ints, pairs, int, float. Does not cover: keys (`pocket.ops.mappings_keys`),
questions of truth (`pocket.ops.mappings_truths`).
"""

from __future__ import annotations

from pocket.ops.base import Op
from pocket.ops.mappings_words import (
    ABOVE,
    AT_LEAST,
    BOUND,
    COMPARISONS,
    COUNT,
    ENTRIES,
    KEY,
    VALUE,
    WHO,
    Comparison,
    compared,
)


def _how_many(by: Comparison) -> Op:
    return Op(
        name=f"count_{by.name}",
        src="dict",
        dst="int",
        expr=f"sum(v {by.sign} {{k}} for v in {{x}}.values())",
        do=compared(
            (
                (
                    f"count [the ]{WHO} (of|in) {{it}} (with a {VALUE}|with values|whose value is)"
                    " <cmp>"
                ),
                f"count how many (values|{ENTRIES}|numbers) (of|in) {{it}} are <cmp>",
                (
                    f"(return|give|find|tell) the number of {ENTRIES} (of|in) {{it}} (that are|with"
                    " a value) <cmp>"
                ),
                f"(say|work out|find out) how many {WHO} (of|in) {{it}} (have|got) <cmp>",
                "count values <cmp> in {it}",
            ),
            by,
        ),
        get=compared(
            (
                (
                    f"the number of {ENTRIES} (of|in) {{it}} (whose value is|with a value|with"
                    " values) <cmp>"
                ),
                "how many values (of|in) {it} are <cmp>",
            ),
            by,
        ),
        ask=compared(
            (
                f"how many {WHO} (of|in) {{it}} (have|got|have a {VALUE}) <cmp>",
                "how many values in {it} are <cmp>",
            ),
            by,
        ),
        short=compared(("number of values <sign> {k}", "count of values <cmp>"), by),
        explain=compared(("Counts the entries of {it} whose value is <plain>.",), by)[0],
        params={"k": BOUND},
        weight=1.5 if by in (ABOVE, AT_LEAST) else 1.1,
    )


_VALUES = (
    Op(
        name="dict_values",
        src="dict",
        dst="ints",
        expr="list({x}.values())",
        do=(
            "(return|get|give|list|collect|extract) [all ]the values (of|in|from) {it}[ as a list]",
            "(make|build) a list of the (values|numbers) (of|in) {it}",
            "(return|give|take) only the (values|numbers) (of|in) {it}, (not|without) the keys",
            "(turn|convert) {it} into a list of its values",
            "(drop|throw away|ignore) the keys (of|in) {it} and (keep|return) the values",
        ),
        get=(
            "[all ]the values (of|in) {it}",
            "the list of values (of|in) {it}",
            "the numbers in {it}",
        ),
        ask=("what are the values (of|in) {it}",),
        short=("values only", "just the values", "values as a list"),
        explain="Returns the values of {it} as a list.",
        weight=1.5,
    ),
    Op(
        name="sorted_values",
        src="dict",
        dst="ints",
        expr="sorted({x}.values())",
        do=(
            "(sort|order) the values of {it}[ and return them as a list]",
            (
                "(return|get|give|list) the values (of|in) {it} (sorted|in ascending order|smallest"
                " first|in order)"
            ),
            "(make|build|return) a sorted list of the (values|numbers) (of|in) {it}",
        ),
        get=(
            "the sorted (values|numbers) (of|in) {it}",
            "the values (of|in) {it} in (ascending|increasing) order",
        ),
        short=("sorted values",),
        explain="Lists the values of {it} in ascending order.",
        weight=0.8,
    ),
    Op(
        name="largest_values",
        src="dict",
        dst="ints",
        expr="sorted({x}.values(), reverse=True)[:{k}]",
        do=(
            "(return|get|list|find) the {k} (largest|biggest|highest) values (of|in) {it}",
            "(return|get|list) the top {k} (values|numbers|scores) (of|in) {it}",
            "(sort|order) the values of {it} from high to low and (keep|take|return) the first {k}",
        ),
        get=(
            "the {k} (largest|biggest|highest) values (of|in) {it}",
            "the top {k} (values|scores) (of|in) {it}",
        ),
        short=("top {k} values",),
        explain="Lists the {k} largest values of {it}, largest first.",
        params={"k": COUNT},
        weight=0.7,
    ),
    Op(
        name="key_lengths",
        src="dict",
        dst="ints",
        expr="[len(k) for k in {x}]",
        do=(
            "(list|return|get|collect) the lengths of the (keys|names) (of|in) {it}",
            "(measure|take) the length of (each|every) key (of|in) {it}",
            "(make|return) a list (with|saying) how long (each|every) key (of|in) {it} is",
        ),
        get=("the lengths of the (keys|names) (of|in) {it}", "the key lengths of {it}"),
        short=("key lengths",),
        explain="Lists the length of every key of {it}.",
        weight=0.4,
    ),
)


def _pairs(name: str, args: str, words: str, plain: str, short: str, weight: float) -> Op:
    """A sorted list of pairs; `words` is the ending of a phrase."""
    return Op(
        name=name,
        src="dict",
        dst="pairs",
        expr=f"sorted({{x}}.items(){args})",
        do=(
            f"(sort|order) {{it}} {words}, as a list of (pairs|tuples)",
            (
                "(return|give|make|build) a list of [key-value ](pairs|tuples) (from|of) {it}"
                f" sorted {words}"
            ),
            f"(turn|convert) {{it}} into a list of (pairs|tuples) sorted {words}",
            f"(list|return) the [key-value ](pairs|tuples) of {{it}} sorted {words}, as a list",
        ),
        get=(
            f"the list of (pairs|tuples) (of|in) {{it}} sorted {words}",
            f"the pairs of {{it}} as a list sorted {words}",
        ),
        short=(short,),
        explain=f"Lists the key and value pairs of {{it}} sorted {plain}.",
        weight=weight,
    )


_ITEMS = (
    Op(
        name="dict_items",
        src="dict",
        dst="pairs",
        expr="list({x}.items())",
        do=(
            "(return|get|give|list) the (items|pairs|key-value pairs) (of|in) {it}[ as a list]",
            "(turn|convert) {it} into a list of (pairs|tuples|key-value pairs)",
            "(make|build) a list of (tuples|pairs) [of key and value ]from {it}",
            "(unpack|flatten) {it} into (key-value pairs|key and value tuples|pairs)",
        ),
        get=("the (items|pairs|key-value pairs) (of|in) {it}", "{it} as a list of (pairs|tuples)"),
        short=("items as a list", "list of pairs", "as tuples"),
        explain="Returns the key and value pairs of {it} as a list.",
    ),
    _pairs(
        "items_by_value",
        ", key=lambda p: p[1]",
        "by value[ with the (smallest|lowest) first]",
        "by value, smallest first",
        "pairs by value",
        1.0,
    ),
    _pairs(
        "items_by_value_desc",
        ", key=lambda p: p[1], reverse=True",
        "by value (with the (largest|highest) first|in descending order|from high to low)",
        "by value, largest first",
        "pairs by value desc",
        1.5,
    ),
    _pairs("items_by_key", "", "by (key|name)[ alphabetically]", "by key", "pairs by key", 0.8),
    Op(
        name="top_items",
        src="dict",
        dst="pairs",
        expr="sorted({x}.items(), key=lambda p: p[1], reverse=True)[:{k}]",
        do=(
            (
                "(return|get|list|find) the (top|highest|largest) {k} (pairs|tuples|key-value"
                " pairs) (of|in) {it}[ by value]"
            ),
            (
                "(return|list|get) the {k} (pairs|tuples|key-value pairs) (of|in) {it} with the"
                " (highest|largest|biggest) values"
            ),
            (
                "(sort|order) the pairs of {it} by value, (largest|highest) first, and"
                " (list|return) the first {k} pairs"
            ),
            "(make|build) a (leaderboard|ranking) of the top {k} in {it} as (pairs|tuples)",
        ),
        get=(
            "the top {k} (pairs|tuples) (of|in) {it}",
            "the {k} (pairs|tuples) (of|in) {it} with the (highest|largest) values",
        ),
        short=("top {k} pairs",),
        explain="Lists the {k} pairs of {it} with the largest values, largest first.",
        params={"k": COUNT},
    ),
)


_NUMBERS = (
    Op(
        name="sum_values",
        src="dict",
        dst="int",
        expr="sum({x}.values())",
        do=(
            (
                "(sum|add up|total|add together) [all ]the (values|numbers|scores|prices|counts)"
                " (of|in) {it}"
            ),
            (
                "(return|compute|calculate|get|find|work out) the (sum|total) of [all ]the"
                " (values|numbers) (of|in) {it}"
            ),
            "(sum|add) up everything in {it}",
            "(find|work out|tell|calculate) how much {it} (adds up to|comes to|totals)[ in all]",
            "add all values of {it} (together|up)",
            "(total|sum) {it} over all keys",
        ),
        get=(
            "the (sum|total) of [all ]the values (of|in) {it}",
            "the total (value|amount|stock|price|score) (of|in) {it}",
            "the values of {it} (added up|summed)",
        ),
        ask=(
            "what do the values (of|in) {it} (add up to|sum to)",
            "how much is {it} in total",
            "what is the total of {it}",
        ),
        short=("total of values", "sum of the values", "values summed"),
        explain="Returns the sum of the values of {it}.",
        weight=2.5,
    ),
    Op(
        name="mean_value",
        src="dict",
        dst="float",
        expr="sum({x}.values()) / len({x}) if {x} else 0.0",
        do=(
            (
                "(return|compute|calculate|get|find|work out) the (average|mean|arithmetic mean) of"
                " [all ]the (values|numbers|scores) (of|in) {it}[, or 0 if it is empty]"
            ),
            "average [out ]the (values|numbers|scores|prices|ages) (of|in) {it}",
            "(sum|add up) the values of {it} and divide by how many there are",
            "(find|work out) what the values (of|in) {it} are on average",
        ),
        get=(
            "the (average|mean) (value|score|price|age) (of|in) {it}",
            "the (average|mean) of the values (of|in) {it}",
        ),
        ask=("what is the (average|mean) (value|score|price|age) (of|in) {it}",),
        short=("average value", "mean of the values"),
        explain="Returns the mean of the values of {it}, or 0 if it is empty.",
        weight=2.0,
    ),
    Op(
        name="max_value",
        src="dict",
        dst="int",
        expr="max({x}.values(), default=0)",
        do=(
            (
                "(return|find|get) the (largest|biggest|highest|greatest|maximum|max)"
                " (value|number|score|price|count) (of|in) {it}"
            ),
            "(find|return) the (maximum|max|largest) of the values (of|in) {it}",
            "(find|work out|tell) how high the values (of|in) {it} go",
            "take the values of {it} and return the (largest|biggest|highest)[ one]",
        ),
        get=(
            "the (largest|biggest|highest|greatest|maximum|max) (value|score|price) (of|in) {it}",
            "the (maximum|max) of the values (of|in) {it}",
        ),
        ask=("what is the (largest|highest|biggest|maximum) (value|score|price) in {it}",),
        short=("max value", "highest value"),
        explain="Returns the largest value of {it}, or 0 if it is empty.",
        weight=1.5,
    ),
    Op(
        name="min_value",
        src="dict",
        dst="int",
        expr="min({x}.values(), default=0)",
        do=(
            (
                "(return|find|get) the (smallest|lowest|least|minimum|min)"
                " (value|number|score|price|count) (of|in) {it}"
            ),
            "(find|return) the (minimum|min|smallest) of the values (of|in) {it}",
            "(find|work out|tell) how low the values (of|in) {it} go",
            "take the values of {it} and return the (smallest|lowest)[ one]",
        ),
        get=(
            "the (smallest|lowest|minimum|min) (value|score|price) (of|in) {it}",
            "the (minimum|min) of the values (of|in) {it}",
        ),
        ask=("what is the (smallest|lowest|minimum) (value|score|price) in {it}",),
        short=("min value", "lowest value"),
        explain="Returns the smallest value of {it}, or 0 if it is empty.",
        weight=1.4,
    ),
    Op(
        name="spread_of_values",
        src="dict",
        dst="int",
        expr="max({x}.values(), default=0) - min({x}.values(), default=0)",
        do=(
            (
                "(return|find|compute|calculate) the difference between the (largest|highest|max)"
                " and [the ](smallest|lowest|min) value (of|in) {it}"
            ),
            "(return|compute|find) the (range|spread) of the values (of|in) {it}",
            "subtract the (smallest|lowest) value (of|in) {it} from the (largest|highest)[ one]",
        ),
        get=(
            "the (range|spread) of the values (of|in) {it}",
            "the difference between the (highest|largest) and (lowest|smallest) value (of|in) {it}",
        ),
        ask=("how far apart are the (highest|largest) and (lowest|smallest) values (of|in) {it}",),
        short=("max value minus min value",),
        explain="Returns the difference between the largest and the smallest value of {it}.",
        weight=0.6,
    ),
    Op(
        name="count_entries",
        src="dict",
        dst="int",
        expr="len({x})",
        do=(
            f"count [the ](keys|{ENTRIES}) (of|in) {{it}}",
            f"(return|get|find) the number of (keys|{ENTRIES}|names) (of|in) {{it}}",
            f"(tell|say|find out|work out) how many (keys|{ENTRIES}|names) {{it}} has",
            "(return|get) the (size|length) of {it}",
        ),
        get=(
            f"the number of (keys|{ENTRIES}) (of|in) {{it}}",
            f"how many (keys|{ENTRIES}) {{it}} has",
        ),
        ask=(f"how many (keys|{ENTRIES}|names) (are in {{it}}|does {{it}} have)",),
        short=("number of keys", "entry count"),
        explain="Returns the number of entries of {it}.",
        weight=1.3,
    ),
    Op(
        name="count_distinct_values",
        src="dict",
        dst="int",
        expr="len(set({x}.values()))",
        do=(
            "count the (different|distinct|unique) values (of|in) {it}",
            "(return|find|get) the number of (different|distinct|unique) values (of|in) {it}",
            "(find|work out) how many (different|distinct) values {it} has",
        ),
        get=("the number of (different|distinct|unique) values (of|in) {it}",),
        ask=("how many (different|distinct|unique) values (are in {it}|does {it} have)",),
        short=("distinct value count",),
        explain="Returns the number of distinct values of {it}.",
        weight=0.5,
    ),
    *(_how_many(by) for by in COMPARISONS),
    Op(
        name="get_value",
        src="dict",
        dst="int",
        expr="{x}.get({s}, 0)",
        do=(
            (
                "(return|get|look up|fetch|find) the (value|number|count) (of|for|under) [the key"
                " ]{s} in {it}, or (0|zero) if (it is missing|there is none|it is not there|absent)"
            ),
            (
                "look {s} up in {it} and (return|give) its value, (defaulting to|with a default"
                " of|or) (0|zero)"
            ),
            (
                "get {s} (from|out of|in) {it}, (defaulting to 0|with 0 as the default|or 0 when"
                " missing|0 if absent)"
            ),
            "(return|give) what {it} (has|stores|holds) for {s}, (else|otherwise|or else) (0|zero)",
        ),
        get=(
            "the (value|count|number) (of|for) {s} in {it}[, or 0 if missing]",
            "what {it} holds for {s}, or 0",
        ),
        ask=(
            "what is the value (of|for) {s} in {it}, 0 if missing",
            "how many {s} are there in {it}, zero if it is not a key",
        ),
        short=("value of {s} or 0", "{s} or zero"),
        explain="Returns the value of {s} in {it}, or 0 if there is none.",
        params={"s": KEY},
        weight=1.5,
    ),
)


OPS: tuple[Op, ...] = (*_VALUES, *_ITEMS, *_NUMBERS)
