"""Operations that read a `dict[str, int]`: its keys, values, pairs, totals, extremes, and questions of truth.

Covers: dict → strs, ints, pairs, int, float, str, bool. Does not cover: dict → dict (`pocket.ops.mappings`).
Ties keep the order of first appearance, and the first of equal extremes wins.
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
    NAMES,
    VALUE,
    WHO,
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
                f"(list|return|collect|get|find) the {NAMES} (of|in|from) {{it}} (whose {VALUE} is|with a {VALUE}) <cmp>",
                f"(make|return|build|give) a list of [the |all ]{NAMES} (of|in) {{it}} (that|who) (have|scored|got) <cmp>",
                f"(get|give|return|pick out) [only ]the names [of those ](in|from) {{it}} with <cmp>",
                f"(find|tell|show) (who in {{it}} has|which keys in {{it}} have) a {VALUE} <cmp>",
                "collect every key (of|in) {it} that maps to (a value|something|a number) <cmp>",
                "(say|show) which keys of {it} have values <cmp>",
            ),
            by,
        ),
        get=compared(
            (
                f"the {NAMES} (of|in) {{it}} (with a {VALUE}|with values|that have|whose value is) <cmp>",
                f"the list of {NAMES} in {{it}} (whose value is|with a {VALUE}) <cmp>",
            ),
            by,
        ),
        ask=compared(
            (
                f"which {NAMES} (of|in) {{it}} (have|got|have a {VALUE}|scored) <cmp>",
                f"who (in|from) {{it}} (has|got|scored) <cmp>",
            ),
            by,
        ),
        short=compared(("keys with values <sign> {k}", "names <cmp>"), by),
        explain=compared(("Lists the keys of {it} whose value is <plain>.",), by)[0],
        params={"k": BOUND},
        weight=2.0 if by in (ABOVE, AT_LEAST) else 1.0,
    )


def _how_many(by: Comparison) -> Op:
    return Op(
        name=f"count_{by.name}",
        src="dict",
        dst="int",
        expr=f"sum(v {by.sign} {{k}} for v in {{x}}.values())",
        do=compared(
            (
                f"count [the ]{WHO} (of|in) {{it}} (with a {VALUE}|with values|whose value is) <cmp>",
                f"count how many (values|{ENTRIES}|numbers) (of|in) {{it}} are <cmp>",
                f"(return|give|find|tell) the number of {ENTRIES} (of|in) {{it}} (that are|with a value) <cmp>",
                f"(say|work out|find out) how many {WHO} (of|in) {{it}} (have|got) <cmp>",
                "count values <cmp> in {it}",
            ),
            by,
        ),
        get=compared(
            (
                f"the number of {ENTRIES} (of|in) {{it}} (whose value is|with a value|with values) <cmp>",
                "how many values (of|in) {it} are <cmp>",
            ),
            by,
        ),
        ask=compared(
            (f"how many {WHO} (of|in) {{it}} (have|got|have a {VALUE}) <cmp>", "how many values in {it} are <cmp>"),
            by,
        ),
        short=compared(("number of values <sign> {k}", "count of values <cmp>"), by),
        explain=compared(("Counts the entries of {it} whose value is <plain>.",), by)[0],
        params={"k": BOUND},
        weight=1.2 if by in (ABOVE, AT_LEAST) else 0.7,
    )


def _whether(every: bool, by: Comparison) -> Op:
    words = "(all|all the) values (of|in) {it} are" if every else "(any|at least one|some) value (of|in) {it} is"
    single = "(each|every) value (of|in) {it} is" if every else "{it} has a value (that is|which is)"
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
            ("are all [the ]values (of|in) {it} <cmp>" if every else "is (any|some) value (of|in) {it} <cmp>",), by
        ),
        short=compared((f"{'all' if every else 'any'} values <sign> {{k}}",), by),
        explain=compared(
            (f"Tells whether {'every' if every else 'any'} value of {{it}} is <plain>.",), by
        )[0],
        params={"k": BOUND},
        weight=0.5,
    )


def _extreme_key(largest: bool) -> Op:
    best = "(largest|biggest|highest|greatest|maximum|max|top|best)" if largest else "(smallest|lowest|least|minimum|min)"
    most = "(most|the most|the highest score|the top score)" if largest else "(least|the least|the lowest score)"
    word = "largest" if largest else "smallest"
    return Op(
        name="key_with_max_value" if largest else "key_with_min_value",
        src="dict",
        dst="str",
        expr=f'{"max" if largest else "min"}({{x}}, key={{x}}.get, default="")',
        do=(
            f"(find|return|get|give) the (key|name|item|person|player) (of|in|from) {{it}} with the {best} {VALUE}",
            f"(find|tell|return|show) (which key|which name|who) (of|in) {{it}} has the {best} {VALUE}",
            f"(return|get|pick) the key (of|in) {{it}} whose value is [the ]{best}",
            f"look up the {best} value in {{it}} and return its key",
            f"(find|pick|name|return) (whoever|whatever|the one who|the one that) has {most} in {{it}}",
            f"(return|give) the name that goes with the {best} value (of|in) {{it}}",
            "pick the " + ("winner" if largest else "loser") + " (from|of|in) {it}[, by value]",
            f"get the key for the {best} (value|entry) in {{it}}",
        ),
        get=(
            f"the (key|name) (of|in) {{it}} with the {best} {VALUE}",
            f"the key of the {best} value (of|in) {{it}}",
            "the " + ("(top|best|highest) scorer" if largest else "(worst|lowest) scorer") + " (of|in) {it}",
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
    best = "(largest|biggest|highest|maximum|max|top)" if largest else "(smallest|lowest|minimum|min)"
    return Op(
        name="keys_with_max_value" if largest else "keys_with_min_value",
        src="dict",
        dst="strs",
        expr=f"[k for k, v in {{x}}.items() if v == {'max' if largest else 'min'}({{x}}.values())]",
        do=(
            f"(find|return|list|get) all [the ](keys|names|players) (of|in) {{it}} with the {best} {VALUE}",
            f"(list|return|collect) every key (of|in) {{it}} that has the {best} {VALUE}[, including ties]",
            f"(find|list) (everyone|everything) in {{it}} tied for the {best} {VALUE}",
        ),
        get=(f"all [the ](keys|names) (of|in) {{it}} with the {best} {VALUE}",),
        ask=(f"which keys (of|in) {{it}} share the {best} {VALUE}",),
        short=(f"all keys with the {best} value",),
        explain=f"Lists all keys of {{it}} that have the {'largest' if largest else 'smallest'} value.",
        weight=0.7,
    )


def _ranked_keys(name: str, tail: str, words: str, nouns: str, plain: str, short: str, weight: float) -> Op:
    """All keys by value in one direction; `words` is the ending of an imperative."""
    return Op(
        name=name,
        src="dict",
        dst="strs",
        expr=f"sorted({{x}}, key={{x}}.get{tail})",
        do=(
            f"(sort|order|rank|list) the (keys|names) (of|in) {{it}} by [their ](value|values|score|count), {words}",
            f"(return|give|make) a list of the (keys|names) (of|in) {{it}} (sorted|ordered) by value, {words}",
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
        explain=f"Lists the {{k}} keys of {{it}} with the {'largest' if largest else 'smallest'} values, "
        f"{'largest' if largest else 'smallest'} first.",
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
            "(return|get|give|list) the keys (of|in) {it} (sorted|in alphabetical order|in order|from a to z)",
            "(make|build|return) a sorted list of the (keys|names) (of|in) {it}",
            "(list|return) the names (of|in) {it} alphabetically",
        ),
        get=("the sorted (keys|names) (of|in) {it}", "the (keys|names) (of|in) {it} in alphabetical order"),
        short=("sorted keys", "keys a to z"),
        explain="Lists the keys of {it} in alphabetical order.",
        weight=1.2,
    ),
    _ranked_keys("keys_by_value", "", "(smallest|lowest) [value ]first", "(lowest|smallest) to (highest|largest)",
                 "smallest first", "keys by value asc", 1.0),
    _ranked_keys("keys_by_value_desc", ", reverse=True", "(largest|highest|biggest|best) [value ]first",
                 "(highest|largest) to (lowest|smallest)", "largest first", "keys by value desc", 1.5),
    *(_names_with(by) for by in COMPARISONS),
    *(_all_extreme_keys(largest) for largest in (True, False)),
    *(_few_keys(largest) for largest in (True, False)),
    Op(
        name="keys_with_value",
        src="dict",
        dst="strs",
        expr="[k for k, v in {x}.items() if v == {k}]",
        do=(
            f"(list|return|find|get) [all ]the {NAMES} (of|in) {{it}} (whose value is|with the value|with a value of|that map to) {{k}}",
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
            f"(list|return|find|get) [all ]the {NAMES} (of|in) {{it}} (whose value is even|with an even {VALUE}|that have even values)",
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
            f"(list|return|find|get) [all ]the {NAMES} (of|in) {{it}} (whose value is odd|with an odd {VALUE}|that have odd values)",
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
            f"(list|return|find|get) [all ]the {NAMES} (of|in) {{it}} (whose value is zero|that are at zero|with a zero {VALUE})",
            "(find|list) what is (out of stock|sold out|at zero) in {it}",
            "(collect|gather) every key (of|in) {it} that maps to (0|zero)",
        ),
        get=("the keys (of|in) {it} (whose value is|with the value) (0|zero)", "what is (out of stock|sold out) in {it}"),
        ask=("which (items|products|keys) (of|in) {it} are (at zero|out of stock|sold out)",),
        short=("keys with zero",),
        explain="Lists the keys of {it} whose value is zero.",
        weight=0.7,
    ),
    Op(
        name="keys_above_average",
        src="dict",
        dst="strs",
        expr="[k for k, v in {x}.items() if v > sum({x}.values()) / len({x})]",
        do=(
            f"(list|return|find|get) [all ]the {NAMES} (of|in) {{it}} (above|over|better than|higher than) [the ](average|mean)",
            f"(list|find|return) the {NAMES} in {{it}} whose {VALUE} (is above|exceeds|beats) the (average|mean)",
            "(find|tell|show) who (did better than|is above|scored above) average in {it}",
        ),
        get=(f"the {NAMES} (of|in) {{it}} (above|over) the (average|mean)",),
        ask=("which keys (of|in) {it} are above (average|the mean)", "who scored above average in {it}"),
        short=("keys above average",),
        explain="Lists the keys of {it} whose value is above the mean value.",
    ),
    Op(
        name="repeat_keys_by_value",
        src="dict",
        dst="strs",
        expr="[k for k, v in {x}.items() for i in range(v)]",
        do=(
            "(repeat|list) (each|every) key (of|in) {it} as (many times|often) as its (value|count) says",
            "(expand|unroll|flatten) {it} into a list with (each|every) key repeated value times",
            "(make|build|return) a list (with|that has) (each|every) key (of|in) {it} as many times as its count",
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
        get=("[all ]the values (of|in) {it}", "the list of values (of|in) {it}", "the numbers in {it}"),
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
            "(return|get|give|list) the values (of|in) {it} (sorted|in ascending order|smallest first|in order)",
            "(make|build|return) a sorted list of the (values|numbers) (of|in) {it}",
        ),
        get=("the sorted (values|numbers) (of|in) {it}", "the values (of|in) {it} in (ascending|increasing) order"),
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
        get=("the {k} (largest|biggest|highest) values (of|in) {it}", "the top {k} (values|scores) (of|in) {it}"),
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
            f"(return|give|make|build) a list of [key-value ](pairs|tuples) (from|of) {{it}} sorted {words}",
            f"(turn|convert) {{it}} into a list of (pairs|tuples) sorted {words}",
            f"(list|return) the [key-value ](pairs|tuples) of {{it}} sorted {words}, as a list",
        ),
        get=(f"the list of (pairs|tuples) (of|in) {{it}} sorted {words}", f"the pairs of {{it}} as a list sorted {words}"),
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
    _pairs("items_by_value", ", key=lambda p: p[1]", "by value[ with the (smallest|lowest) first]", "by value, smallest first",
           "pairs by value", 1.0),
    _pairs("items_by_value_desc", ", key=lambda p: p[1], reverse=True",
           "by value (with the (largest|highest) first|in descending order|from high to low)", "by value, largest first",
           "pairs by value desc", 1.5),
    _pairs("items_by_key", "", "by (key|name)[ alphabetically]", "by key", "pairs by key", 0.8),
    Op(
        name="top_items",
        src="dict",
        dst="pairs",
        expr="sorted({x}.items(), key=lambda p: p[1], reverse=True)[:{k}]",
        do=(
            "(return|get|list|find) the (top|highest|largest) {k} (pairs|tuples|key-value pairs) (of|in) {it}[ by value]",
            "(return|list|get) the {k} (pairs|tuples|key-value pairs) (of|in) {it} with the (highest|largest|biggest) values",
            "(sort|order) the pairs of {it} by value, (largest|highest) first, and (list|return) the first {k} pairs",
            "(make|build) a (leaderboard|ranking) of the top {k} in {it} as (pairs|tuples)",
        ),
        get=("the top {k} (pairs|tuples) (of|in) {it}", "the {k} (pairs|tuples) (of|in) {it} with the (highest|largest) values"),
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
            "(sum|add up|total|add together) [all ]the (values|numbers|scores|prices|counts) (of|in) {it}",
            "(return|compute|calculate|get|find|work out) the (sum|total) of [all ]the (values|numbers) (of|in) {it}",
            "(sum|add) up everything in {it}",
            "(find|work out|tell|calculate) how much {it} (adds up to|comes to|totals)[ in all]",
            "add all values of {it} (together|up)",
            "(total|sum) {it} over all keys",
        ),
        get=("the (sum|total) of [all ]the values (of|in) {it}", "the total (value|amount|stock|price|score) (of|in) {it}", "the values of {it} (added up|summed)"),
        ask=("what do the values (of|in) {it} (add up to|sum to)", "how much is {it} in total", "what is the total of {it}"),
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
            "(return|compute|calculate|get|find|work out) the (average|mean|arithmetic mean) of [all ]the (values|numbers|scores) (of|in) {it}[, or 0 if it is empty]",
            "average [out ]the (values|numbers|scores|prices|ages) (of|in) {it}",
            "(sum|add up) the values of {it} and divide by how many there are",
            "(find|work out) what the values (of|in) {it} are on average",
        ),
        get=("the (average|mean) (value|score|price|age) (of|in) {it}", "the (average|mean) of the values (of|in) {it}"),
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
            "(return|find|get) the (largest|biggest|highest|greatest|maximum|max) (value|number|score|price|count) (of|in) {it}",
            "(find|return) the (maximum|max|largest) of the values (of|in) {it}",
            "(find|work out|tell) how high the values (of|in) {it} go",
            "take the values of {it} and return the (largest|biggest|highest)[ one]",
        ),
        get=("the (largest|biggest|highest|greatest|maximum|max) (value|score|price) (of|in) {it}", "the (maximum|max) of the values (of|in) {it}"),
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
            "(return|find|get) the (smallest|lowest|least|minimum|min) (value|number|score|price|count) (of|in) {it}",
            "(find|return) the (minimum|min|smallest) of the values (of|in) {it}",
            "(find|work out|tell) how low the values (of|in) {it} go",
            "take the values of {it} and return the (smallest|lowest)[ one]",
        ),
        get=("the (smallest|lowest|minimum|min) (value|score|price) (of|in) {it}", "the (minimum|min) of the values (of|in) {it}"),
        ask=("what is the (smallest|lowest|minimum) (value|score|price) in {it}",),
        short=("min value", "lowest value"),
        explain="Returns the smallest value of {it}, or 0 if it is empty.",
        weight=1.2,
    ),
    Op(
        name="spread_of_values",
        src="dict",
        dst="int",
        expr="max({x}.values(), default=0) - min({x}.values(), default=0)",
        do=(
            "(return|find|compute|calculate) the difference between the (largest|highest|max) and [the ](smallest|lowest|min) value (of|in) {it}",
            "(return|compute|find) the (range|spread) of the values (of|in) {it}",
            "subtract the (smallest|lowest) value (of|in) {it} from the (largest|highest)[ one]",
        ),
        get=("the (range|spread) of the values (of|in) {it}", "the difference between the (highest|largest) and (lowest|smallest) value (of|in) {it}"),
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
        get=(f"the number of (keys|{ENTRIES}) (of|in) {{it}}", f"how many (keys|{ENTRIES}) {{it}} has"),
        ask=(f"how many (keys|{ENTRIES}|names) (are in {{it}}|does {{it}} have)",),
        short=("number of keys", "entry count"),
        explain="Returns the number of entries of {it}.",
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
            "(return|get|look up|fetch|find) the (value|number|count) (of|for|under) [the key ]{s} in {it}, or (0|zero) if (it is missing|there is none|it is not there|absent)",
            "look {s} up in {it} and (return|give) its value, (defaulting to|with a default of|or) (0|zero)",
            "get {s} (from|out of|in) {it}, (defaulting to 0|with 0 as the default|or 0 when missing|0 if absent)",
            "(return|give) what {it} (has|stores|holds) for {s}, (else|otherwise|or else) (0|zero)",
        ),
        get=("the (value|count|number) (of|for) {s} in {it}[, or 0 if missing]", "what {it} holds for {s}, or 0"),
        ask=("what is the value (of|for) {s} in {it}, 0 if missing", "how many {s} are there in {it}, zero if it is not a key"),
        short=("value of {s} or 0", "{s} or zero"),
        explain="Returns the value of {s} in {it}, or 0 if there is none.",
        params={"s": KEY},
        weight=1.5,
    ),
)

_TRUTH_AND_TEXT = (
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
        get=("the (keys|names) (of|in) {it} (joined|separated) by commas", "a comma separated string of the keys of {it}"),
        short=("keys joined by commas",),
        explain="Joins the keys of {it} with commas.",
        weight=0.7,
    ),
    Op(
        name="has_key",
        src="dict",
        dst="bool",
        expr="{s} in {x}",
        do=(
            "(check|test|see|determine|tell) (if|whether) {s} is (a key (of|in)|in|present in|one of the keys of) {it}",
            "return (True|true) (if|when) {it} (has|contains|includes) [a |the ]key {s}",
            "(check|see|find out|say) whether {it} (has|contains|includes) {s}",
            "(look|search) for [the key ]{s} in {it} and (say|return) (if|whether) it is there",
            "(verify|make sure) that {it} has the key {s}",
        ),
        get=("whether {it} (has|contains|includes) [the key ]{s}", "whether {s} is (a key of|in) {it}"),
        ask=("is {s} (a key of|in|among the keys of) {it}", "does {it} (have|contain) [the key ]{s}"),
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
            "return (True|true) (if|when) (there is nothing in {it}|{it} is an empty (dict|dictionary))",
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
            "(check|test|see|tell) (if|whether) (all [the ]values (of|in) {it} are|every value (of|in) {it} is) positive",
            "return (True|true) (if|when) {it} (has only positive values|has no zero or negative value)",
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
            "(check|test|see|tell) (if|whether) (all [the ]values (of|in) {it} are (different|distinct|unique)|no two values (of|in) {it} are equal)",
            "return (True|true) (if|when) (no value (of|in) {it} (repeats|occurs twice)|no two keys (of|in) {it} share a value)",
            "(say|find out) whether the values (of|in) {it} are all (different|unique)",
        ),
        get=("whether all [the ]values (of|in) {it} are (different|distinct|unique)",),
        ask=("are all [the ]values (of|in) {it} (different|distinct|unique)",),
        short=("all values distinct",),
        explain="Tells whether all values of {it} are different.",
        weight=0.4,
    ),
)

OPS: tuple[Op, ...] = (*_KEYS, *_VALUES, *_ITEMS, *_NUMBERS, *_TRUTH_AND_TEXT)
