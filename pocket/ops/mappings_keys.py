"""Operations that read keys of a `dict[str, int]`: all, some, ranked, or the extreme one.

Covers: dict → strs, and dict → str. Ties keep the order of first appearance, and the first of
equal extremes wins. Does not cover: numbers and pairs from a dict (`pocket.ops.mappings_values`).
"""

from __future__ import annotations

from pocket.ops.base import Op
from pocket.ops.mappings_words import (
    ABOVE,
    AT_LEAST,
    BOUND,
    COMPARISONS,
    COUNT,
    NAMES,
    VALUE,
    Comparison,
    compared,
)


def _names_with(by: Comparison) -> Op:
    return Op(
        name=f"keys_{by.name}",
        src="dict",
        dst="strs",
        expr=f"[k for k, v in {{x}}.items() if v {by.sign} {{k}}]",
        do=compared(
            (
                (
                    f"(list|return|collect|get|find) the {NAMES} (of|in|from) {{it}} (whose {VALUE}"
                    f" is|with a {VALUE}) <cmp>"
                ),
                (
                    f"(make|return|build|give) a list of [the |all ]{NAMES} (of|in) {{it}}"
                    " (that|who) (have|scored|got) <cmp>"
                ),
                "(get|give|return|pick out) [only ]the names [of those ](in|from) {it} with <cmp>",
                f"(find|tell|show) (who in {{it}} has|which keys in {{it}} have) a {VALUE} <cmp>",
                "collect every key (of|in) {it} that maps to (a value|something|a number) <cmp>",
                "(say|show) which keys of {it} have values <cmp>",
            ),
            by,
        ),
        get=compared(
            (
                (
                    f"the {NAMES} (of|in) {{it}} (with a {VALUE}|with values|that have|whose value"
                    " is) <cmp>"
                ),
                f"the list of {NAMES} in {{it}} (whose value is|with a {VALUE}) <cmp>",
            ),
            by,
        ),
        ask=compared(
            (
                f"which {NAMES} (of|in) {{it}} (have|got|have a {VALUE}|scored) <cmp>",
                "who (in|from) {it} (has|got|scored) <cmp>",
            ),
            by,
        ),
        short=compared(("keys with values <sign> {k}", "names <cmp>"), by),
        explain=compared(("Lists the keys of {it} whose value is <plain>.",), by)[0],
        params={"k": BOUND},
        weight=2.0 if by in (ABOVE, AT_LEAST) else 1.4,
    )


def _extreme_key(largest: bool) -> Op:
    best = (
        "(largest|biggest|highest|greatest|maximum|max|top|best)"
        if largest
        else "(smallest|lowest|least|minimum|min)"
    )
    most = (
        "(most|the most|the highest score|the top score)"
        if largest
        else "(least|the least|the lowest score)"
    )
    word = "largest" if largest else "smallest"
    return Op(
        name="key_with_max_value" if largest else "key_with_min_value",
        src="dict",
        dst="str",
        expr=f'{"max" if largest else "min"}({{x}}, key={{x}}.get, default="")',
        do=(
            (
                "(find|return|get|give) the (key|name|item|person|player) (of|in|from) {it} with"
                f" the {best} {VALUE}"
            ),
            (
                f"(find|tell|return|show) (which key|which name|who) (of|in) {{it}} has the {best}"
                f" {VALUE}"
            ),
            f"(return|get|pick) the key (of|in) {{it}} whose value is [the ]{best}",
            f"look up the {best} value in {{it}} and return its key",
            (
                f"(find|pick|name|return) (whoever|whatever|the one who|the one that) has {most} in"
                " {it}"
            ),
            f"(return|give) the name that goes with the {best} value (of|in) {{it}}",
            "pick the " + ("winner" if largest else "loser") + " (from|of|in) {it}[, by value]",
            f"get the key for the {best} (value|entry) in {{it}}",
        ),
        get=(
            f"the (key|name) (of|in) {{it}} with the {best} {VALUE}",
            f"the key of the {best} value (of|in) {{it}}",
            "the "
            + ("(top|best|highest) scorer" if largest else "(worst|lowest) scorer")
            + " (of|in) {it}",
        ),
        ask=(
            f"(which key|which name|who) (of|in) {{it}} has the {best} {VALUE}",
            f"who has {most} in {{it}}",
            f"what is the (name|key) of the {best} (entry|value) in {{it}}",
        ),
        short=(f"key of {'max' if largest else 'min'} value", f"name with the {best} {VALUE}"),
        explain=f"Returns the key of {{it}} that has the {word} value.",
        weight=2.5 if largest else 1.8,
    )


def _all_extreme_keys(largest: bool) -> Op:
    best = (
        "(largest|biggest|highest|maximum|max|top)" if largest else "(smallest|lowest|minimum|min)"
    )
    return Op(
        name="keys_with_max_value" if largest else "keys_with_min_value",
        src="dict",
        dst="strs",
        expr=f"[k for k, v in {{x}}.items() if v == {'max' if largest else 'min'}({{x}}.values())]",
        do=(
            (
                "(find|return|list|get) all [the ](keys|names|players) (of|in) {it} with the"
                f" {best} {VALUE}"
            ),
            (
                f"(list|return|collect) every key (of|in) {{it}} that has the {best} {VALUE}[,"
                " including ties]"
            ),
            f"(find|list) (everyone|everything) in {{it}} tied for the {best} {VALUE}",
        ),
        get=(f"all [the ](keys|names) (of|in) {{it}} with the {best} {VALUE}",),
        ask=(f"which keys (of|in) {{it}} share the {best} {VALUE}",),
        short=(f"all keys with the {best} value",),
        explain=(
            f"Lists all keys of {{it}} that have the {'largest' if largest else 'smallest'} value."
        ),
        weight=0.7,
    )


def _ranked_keys(
    name: str, tail: str, words: str, nouns: str, plain: str, short: str, weight: float
) -> Op:
    """All keys by value in one direction; `words` is the ending of an imperative."""
    return Op(
        name=name,
        src="dict",
        dst="strs",
        expr=f"sorted({{x}}, key={{x}}.get{tail})",
        do=(
            (
                "(sort|order|rank|list) the (keys|names) (of|in) {it} by [their"
                f" ](value|values|score|count), {words}"
            ),
            (
                "(return|give|make) a list of the (keys|names) (of|in) {it} (sorted|ordered) by"
                f" value, {words}"
            ),
            f"(list|return) the {NAMES} (of|in) {{it}} from {nouns} value",
        ),
        get=(
            f"the (keys|names) (of|in) {{it}} (sorted|ordered|ranked) by value, {words}",
            f"the keys of {{it}} from {nouns} value",
        ),
        short=(short,),
        explain=f"Lists the keys of {{it}} sorted by value, {plain}.",
        weight=weight,
    )


def _few_keys(largest: bool) -> Op:
    best = "(top|highest|best|largest|biggest)" if largest else "(bottom|lowest|worst|smallest)"
    value = "(largest|biggest|highest|greatest)" if largest else "(smallest|lowest)"
    return Op(
        name="top_keys" if largest else "bottom_keys",
        src="dict",
        dst="strs",
        expr=f"sorted({{x}}, key={{x}}.get{', reverse=True' if largest else ''})[:{{k}}]",
        do=(
            f"(list|return|get|find|give) the {best} {{k}} {NAMES} (of|in|from) {{it}}[ by value]",
            f"(return|get|find|pick|list) the {{k}} {NAMES} (of|in) {{it}} with the {value} values",
            f"(take|pick) the {{k}} {best} (scorers|names|keys) (of|in|from) {{it}}",
            f"(make|return) a list of the {{k}} names in {{it}} whose values are [the ]{value}",
            f"(sort|rank) the keys of {{it}} by value and (return|give|keep) the {best} {{k}}",
        ),
        get=(
            f"the {best} {{k}} {NAMES} (of|in) {{it}}[ by value]",
            f"the {{k}} keys (of|in) {{it}} with the {value} values",
        ),
        ask=(f"which {{k}} {NAMES} (of|in) {{it}} have the {value} values",),
        short=("top {k} keys by value",) if largest else ("bottom {k} keys by value",),
        explain=(
            f"Lists the {{k}} keys of {{it}} with the {'largest' if largest else 'smallest'}"
            f" values, {'largest' if largest else 'smallest'} first."
        ),
        params={"k": COUNT},
        weight=2.0 if largest else 0.8,
    )


_KEYS = (
    Op(
        name="dict_keys",
        src="dict",
        dst="strs",
        expr="list({x}.keys())",
        do=(
            "(return|get|give|list|collect|extract) [all ]the keys (of|in|from) {it}[ as a list]",
            "(make|build) a list of the (keys|names) (of|in) {it}",
            "(return|give|take) only the (keys|names) (of|in) {it}, (not|without) the values",
            "(turn|convert) {it} into a list of its keys",
            "(drop|throw away|ignore) the values (of|in) {it} and (keep|return) the keys",
        ),
        get=("[all ]the keys (of|in) {it}", "the list of keys (of|in) {it}", "the names in {it}"),
        ask=("what are the keys of {it}", "which keys does {it} have"),
        short=("keys only", "just the keys", "keys as a list"),
        explain="Returns the keys of {it} as a list.",
        weight=1.5,
    ),
    Op(
        name="sorted_keys",
        src="dict",
        dst="strs",
        expr="sorted({x})",
        do=(
            "(sort|order) the keys of {it}[ alphabetically][ and return them as a list]",
            (
                "(return|get|give|list) the keys (of|in) {it} (sorted|in alphabetical order|in"
                " order|from a to z)"
            ),
            "(make|build|return) a sorted list of the (keys|names) (of|in) {it}",
            "(list|return) the names (of|in) {it} alphabetically",
        ),
        get=(
            "the sorted (keys|names) (of|in) {it}",
            "the (keys|names) (of|in) {it} in alphabetical order",
        ),
        short=("sorted keys", "keys a to z"),
        explain="Lists the keys of {it} in alphabetical order.",
        weight=1.4,
    ),
    _ranked_keys(
        "keys_by_value",
        "",
        "(smallest|lowest) [value ]first",
        "(lowest|smallest) to (highest|largest)",
        "smallest first",
        "keys by value asc",
        1.3,
    ),
    _ranked_keys(
        "keys_by_value_desc",
        ", reverse=True",
        "(largest|highest|biggest|best) [value ]first",
        "(highest|largest) to (lowest|smallest)",
        "largest first",
        "keys by value desc",
        2.0,
    ),
    *(_names_with(by) for by in COMPARISONS),
    *(_all_extreme_keys(largest) for largest in (True, False)),
    *(_few_keys(largest) for largest in (True, False)),
    Op(
        name="keys_with_value",
        src="dict",
        dst="strs",
        expr="[k for k, v in {x}.items() if v == {k}]",
        do=(
            (
                f"(list|return|find|get) [all ]the {NAMES} (of|in) {{it}} (whose value is|with the"
                " value|with a value of|that map to) {k}"
            ),
            "(find|collect) every key (of|in) {it} (with|that has) [exactly ]the value {k}",
            "look up which keys (of|in) {it} (have the value|map to|equal) {k}",
        ),
        get=("the keys (of|in) {it} (with the value|whose value is|that map to) {k}",),
        ask=("which keys (of|in) {it} (have the value|map to) {k}",),
        short=("keys with value {k}",),
        explain="Lists the keys of {it} whose value is {k}.",
        params={"k": BOUND},
        weight=0.8,
    ),
    Op(
        name="keys_with_even_value",
        src="dict",
        dst="strs",
        expr="[k for k, v in {x}.items() if v % 2 == 0]",
        do=(
            (
                f"(list|return|find|get) [all ]the {NAMES} (of|in) {{it}} (whose value is even|with"
                f" an even {VALUE}|that have even values)"
            ),
            "(collect|gather) every key (of|in) {it} that maps to an even number",
            "(return|make) a list of the keys (of|in) {it} (with|that have) even (values|numbers)",
        ),
        get=("the keys (of|in) {it} (with even values|whose value is even)",),
        ask=("which keys (of|in) {it} have (an even value|even values)",),
        short=("keys with even values",),
        explain="Lists the keys of {it} whose value is even.",
    ),
    Op(
        name="keys_with_odd_value",
        src="dict",
        dst="strs",
        expr="[k for k, v in {x}.items() if v % 2 != 0]",
        do=(
            (
                f"(list|return|find|get) [all ]the {NAMES} (of|in) {{it}} (whose value is odd|with"
                f" an odd {VALUE}|that have odd values)"
            ),
            "(collect|gather) every key (of|in) {it} that maps to an odd number",
            "(return|make) a list of the keys (of|in) {it} (with|that have) odd (values|numbers)",
        ),
        get=("the keys (of|in) {it} (with odd values|whose value is odd)",),
        ask=("which keys (of|in) {it} have (an odd value|odd values)",),
        short=("keys with odd values",),
        explain="Lists the keys of {it} whose value is odd.",
        weight=0.6,
    ),
    Op(
        name="keys_with_zero_value",
        src="dict",
        dst="strs",
        expr="[k for k, v in {x}.items() if v == 0]",
        do=(
            (
                f"(list|return|find|get) [all ]the {NAMES} (of|in) {{it}} (whose value is zero|that"
                f" are at zero|with a zero {VALUE})"
            ),
            "(find|list) what is (out of stock|sold out|at zero) in {it}",
            "(collect|gather) every key (of|in) {it} that maps to (0|zero)",
        ),
        get=(
            "the keys (of|in) {it} (whose value is|with the value) (0|zero)",
            "what is (out of stock|sold out) in {it}",
        ),
        ask=("which (items|products|keys) (of|in) {it} are (at zero|out of stock|sold out)",),
        short=("keys with zero",),
        explain="Lists the keys of {it} whose value is zero.",
        weight=1.4,
    ),
    Op(
        name="keys_above_average",
        src="dict",
        dst="strs",
        expr="[k for k, v in {x}.items() if v > sum({x}.values()) / len({x})]",
        do=(
            (
                f"(list|return|find|get) [all ]the {NAMES} (of|in) {{it}} (above|over|better"
                " than|higher than) [the ](average|mean)"
            ),
            (
                f"(list|find|return) the {NAMES} in {{it}} whose {VALUE} (is above|exceeds|beats)"
                " the (average|mean)"
            ),
            "(find|tell|show) who (did better than|is above|scored above) average in {it}",
        ),
        get=(f"the {NAMES} (of|in) {{it}} (above|over) the (average|mean)",),
        ask=(
            "which keys (of|in) {it} are above (average|the mean)",
            "who scored above average in {it}",
        ),
        short=("keys above average",),
        explain="Lists the keys of {it} whose value is above the mean value.",
    ),
    Op(
        name="repeat_keys_by_value",
        src="dict",
        dst="strs",
        expr="[k for k, v in {x}.items() for i in range(v)]",
        do=(
            (
                "(repeat|list) (each|every) key (of|in) {it} as (many times|often) as its"
                " (value|count) says"
            ),
            "(expand|unroll|flatten) {it} into a list with (each|every) key repeated value times",
            (
                "(make|build|return) a list (with|that has) (each|every) key (of|in) {it} as many"
                " times as its count"
            ),
        ),
        get=("the keys (of|in) {it}, each repeated as often as its (value|count)",),
        short=("keys repeated by count",),
        explain="Lists every key of {it} as many times as its value says.",
        weight=0.5,
    ),
    Op(
        name="entry_lines",
        src="dict",
        dst="strs",
        expr='[k + ": " + str(v) for k, v in {x}.items()]',
        do=(
            "(format|write|render) (each|every) (entry|item) (of|in) {it} as 'key: value'",
            "(turn|convert) {it} into (lines|strings) (like|of the form|such as) 'key: value'",
            "(make|return|build) a list of strings 'key: value' from {it}",
            "(list|show) {it} as (lines|strings) with key, colon, space and value",
        ),
        get=("the 'key: value' (lines|strings) of {it}", "{it} as 'key: value' (lines|strings)"),
        short=("'key: value' lines", "as 'key: value' strings"),
        explain="Writes every entry of {it} as a string of key, colon and value.",
    ),
    Op(
        name="key_value_strings",
        src="dict",
        dst="strs",
        expr='[k + "=" + str(v) for k, v in {x}.items()]',
        do=(
            "(format|write|render) (each|every) (entry|item) (of|in) {it} as 'key=value'",
            "(turn|convert) {it} into (strings|a list of strings) (like|of the form) 'key=value'",
            "(join|glue) (each|every) key (of|in) {it} (to|and) its value with (an equals sign|=)",
        ),
        get=("the 'key=value' strings of {it}",),
        short=("'key=value' strings",),
        explain="Writes every entry of {it} as a string of key, equals sign and value.",
        weight=0.6,
    ),
)


_ONE = (
    *(_extreme_key(largest) for largest in (True, False)),
    Op(
        name="longest_key",
        src="dict",
        dst="str",
        expr='max({x}, key=len, default="")',
        do=(
            "(find|return|get) the longest (key|name) (of|in) {it}",
            "(find|return) the (key|name) (of|in) {it} with the most (letters|characters)",
            "pick the key (of|in) {it} that is (the longest|longer than all others)",
        ),
        get=("the longest (key|name) (of|in) {it}",),
        ask=("which (key|name) (of|in) {it} is the longest",),
        short=("longest key",),
        explain="Returns the longest key of {it}.",
        weight=0.6,
    ),
    Op(
        name="join_keys",
        src="dict",
        dst="str",
        expr='", ".join({x})',
        do=(
            "join the (keys|names) (of|in) {it} with (commas|comma and space|', ')",
            "(make|return|build) a comma separated string of the (keys|names) (of|in) {it}",
            "(write|put) the (keys|names) (of|in) {it} in one string, separated by (commas|', ')",
        ),
        get=(
            "the (keys|names) (of|in) {it} (joined|separated) by commas",
            "a comma separated string of the keys of {it}",
        ),
        short=("keys joined by commas",),
        explain="Joins the keys of {it} with commas.",
        weight=0.7,
    ),
)


OPS: tuple[Op, ...] = (*_KEYS, *_ONE)
