"""Operations that keep or drop entries of a `dict[str, int]`.

Covers: filters by value, by a kind of value, and by key. Does not cover: the first or largest few
(`pocket.ops.mappings`), nor filters that return keys alone (`pocket.ops.mappings_more`).
"""

from __future__ import annotations

from pocket.ops.base import Op, Param
from pocket.ops.mappings_words import (
    ABOVE,
    AT_LEAST,
    BOUND,
    COMPARISONS,
    ENTRIES,
    KEY,
    LENGTH,
    PREFIX,
    SUFFIX,
    TEXT,
    VALUE,
    WHO,
    Comparison,
    compared,
)


def _keep_by_value(by: Comparison) -> Op:
    return Op(
        name=f"keep_{by.name}",
        src="dict",
        dst="dict",
        expr=f"{{k: v for k, v in {{x}}.items() if v {by.sign} {{k}}}}",
        do=compared(
            (
                (
                    f"(keep|take|select) [only ][the ]{ENTRIES} (of|in|from) {{it}} whose {VALUE}"
                    " is <cmp>"
                ),
                f"(keep|retain) [only ][the ]{WHO} in {{it}} with a {VALUE} <cmp>",
                "filter {it} (so that only|to|down to) [the ]values <cmp>[ (stay|remain)]",
                "filter {it} by value, (keeping|leaving) [only ]those <cmp>",
                (
                    "(return|give|make|build) a [new ](dict|dictionary) (with|of) [only ]the"
                    f" {ENTRIES} of {{it}} (where the value is|that are) <cmp>"
                ),
                (
                    f"(drop|remove|throw out|discard) (everything|all {ENTRIES}|anything) (in|from)"
                    " {it} unless the value is <cmp>"
                ),
                "leave in {it} only what is <cmp>",
                f"(narrow|reduce|cut) {{it}} down to the {ENTRIES} with values <cmp>",
            ),
            by,
        ),
        get=compared(
            (
                f"the {ENTRIES} (of|in) {{it}} (whose value is|with a value|with values) <cmp>",
                "the part of {it} with values <cmp>",
                "{it} (limited|restricted) to values <cmp>",
            ),
            by,
        ),
        ask=compared((f"which {ENTRIES} (of|in) {{it}} have a {VALUE} <cmp>",), by),
        short=compared(("only values <sign> {k}", "values <cmp> only", "keep v <sign> {k}"), by),
        explain=compared(("Keeps only the entries of {it} whose value is <plain>.",), by)[0],
        params={"k": BOUND},
        weight=2.0 if by in (ABOVE, AT_LEAST) else 1.5,
    )


def _drop_by_value(by: Comparison) -> Op:
    return Op(
        name=f"drop_{by.name}",
        src="dict",
        dst="dict",
        expr=f"{{k: v for k, v in {{x}}.items() if v {by.opposite} {{k}}}}",
        do=compared(
            (
                (
                    f"(drop|remove|delete|throw away|get rid of) [all |the ]{ENTRIES} (of|in|from)"
                    f" {{it}} whose {VALUE} is <cmp>"
                ),
                (
                    f"(exclude|leave out|filter out|discard) (all|the) {WHO} in {{it}} with a"
                    f" {VALUE} <cmp>"
                ),
                (
                    f"(return|build) a (copy|version) of {{it}} without the {ENTRIES} (whose value"
                    " is|that are) <cmp>"
                ),
                "(skip|ignore|reject) (anything|everything) in {it} with a value <cmp>",
                "remove from {it} (whatever is|what is|all that is|values) <cmp>",
            ),
            by,
        ),
        get=compared((f"{{it}} without [the ]{ENTRIES} (whose value is|with a value) <cmp>",), by),
        short=compared(("no values <cmp>", "drop values <cmp>", "without v <sign> {k}"), by),
        explain=compared(("Removes the entries of {it} whose value is <plain>.",), by)[0],
        params={"k": BOUND},
        weight=0.7,
    )


def _by_key(
    name: str, tests: tuple[str, str], words: str, plural: str, plain: str, param: tuple[str, Param]
) -> tuple[Op, Op]:
    """The pair keep/drop for one property of keys.

    `tests` is the property in Python and its opposite; `words` continues "a key that",
    `plural` "keys that".
    """
    test, opposite = tests
    slot, value = param
    keep = Op(
        name=f"keep_keys_{name}",
        src="dict",
        dst="dict",
        expr=f"{{k: v for k, v in {{x}}.items() if {test}}}",
        do=(
            f"(keep|take|select) [only ]the {ENTRIES} (of|in) {{it}} whose (key|name) {words}",
            f"(keep|retain) [only ]the (keys|names) (of|in) {{it}} that {plural}",
            f"filter {{it}} by key, keeping [only ]keys that {plural}",
            (
                "(drop|remove) (everything|all|any entry) (in|from) {it} unless (its|the) key"
                f" {words}"
            ),
            (
                f"(return|build|give) a (dict|dictionary) of the {ENTRIES} in {{it}} (where|for"
                f" which) the key {words}"
            ),
        ),
        get=(f"the {ENTRIES} (of|in) {{it}} whose (key|name) {words}",),
        ask=(f"which {ENTRIES} (of|in) {{it}} have a (key|name) that {words}",),
        explain=f"Keeps only the entries of {{it}} whose key {plain}.",
        params={slot: value},
        weight=0.8,
    )
    other = Op(
        name=f"drop_keys_{name}",
        src="dict",
        dst="dict",
        expr=f"{{k: v for k, v in {{x}}.items() if {opposite}}}",
        do=(
            (
                f"(drop|remove|delete) [all |the ]{ENTRIES} (of|in|from) {{it}} whose (key|name)"
                f" {words}"
            ),
            f"(exclude|leave out|skip|filter out) the (keys|names) (of|in) {{it}} that {plural}",
            f"(return|make) a copy of {{it}} without [the ]keys that {plural}",
            f"get rid of every (key|name) in {{it}} that {words}",
        ),
        get=(f"{{it}} without the (keys|{ENTRIES}) (whose key|whose name) {words}",),
        explain=f"Removes the entries of {{it}} whose key {plain}.",
        params={slot: value},
        weight=0.5,
    )
    return keep, other


_BY_KEY = (
    *_by_key(
        "starting_with",
        ("k.startswith({s})", "not k.startswith({s})"),
        "(starts|begins) with {s}",
        "(start|begin) with {s}",
        "starts with {s}",
        ("s", PREFIX),
    ),
    *_by_key(
        "ending_with",
        ("k.endswith({s})", "not k.endswith({s})"),
        "(ends with|ends in|finishes with) {s}",
        "(end with|end in|finish with) {s}",
        "ends with {s}",
        ("s", SUFFIX),
    ),
    *_by_key(
        "containing",
        ("{s} in k", "{s} not in k"),
        "(contains|includes) {s}",
        "(contain|include|have) {s}[ in them]",
        "contains {s}",
        ("s", TEXT),
    ),
    *_by_key(
        "longer_than",
        ("len(k) > {k}", "len(k) <= {k}"),
        "(is longer than {k} (characters|letters|chars)|has more than {k} (characters|letters))",
        "(are longer than {k} (characters|letters|chars)|have more than {k} (characters|letters))",
        "is longer than {k} characters",
        ("k", LENGTH),
    ),
    *_by_key(
        "shorter_than",
        ("len(k) < {k}", "len(k) >= {k}"),
        "(is shorter than {k} (characters|letters|chars)|has (fewer|less) than {k}"
        " (characters|letters))",
        "(are shorter than {k} (characters|letters|chars)|have (fewer|less) than {k}"
        " (characters|letters))",
        "is shorter than {k} characters",
        ("k", LENGTH),
    ),
)


def _keep_kind(
    name: str, test: str, words: str, plain: str, short: tuple[str, ...], weight: float
) -> Op:
    """A filter by a fixed property of values; `words` continues "values that are"."""
    article = "an" if words[0] in "aeiou" else "a"
    return Op(
        name=name,
        src="dict",
        dst="dict",
        expr=f"{{k: v for k, v in {{x}}.items() if {test}}}",
        do=(
            f"(keep|take|select) [only ]the {ENTRIES} (of|in) {{it}} whose {VALUE} is {words}",
            f"(keep|retain) [only ]the {WHO} (of|in) {{it}} with {article} {words} {VALUE}",
            f"filter {{it}} (to|down to|so it has only) {words} values",
            (
                f"(return|build) a (dict|dictionary) with [only ]the {words} values of {{it}} and"
                " their keys"
            ),
            f"(drop|remove) {ENTRIES} from {{it}} (unless|if not|when not) {words}",
        ),
        get=(
            f"the {ENTRIES} (of|in) {{it}} (whose value is|that are) {words}",
            f"the {words} {ENTRIES} of {{it}}",
        ),
        short=short,
        explain=f"Keeps only the entries of {{it}} whose value is {plain}.",
        weight=weight,
    )


_KINDS = (
    _keep_kind(
        "keep_even_values", "v % 2 == 0", "even", "even", ("even values only", "only evens"), 1.0
    ),
    _keep_kind(
        "keep_odd_values", "v % 2 != 0", "odd", "odd", ("odd values only", "only odds"), 0.8
    ),
    _keep_kind(
        "keep_positive_values",
        "v > 0",
        "positive",
        "positive",
        ("positive values only", "only v > 0"),
        1.0,
    ),
    _keep_kind(
        "keep_negative_values", "v < 0", "negative", "negative", ("negative values only",), 0.5
    ),
    Op(
        name="drop_zero_values",
        src="dict",
        dst="dict",
        expr="{k: v for k, v in {x}.items() if v != 0}",
        do=(
            (
                f"(drop|remove|delete|filter out) [the |all ]{ENTRIES} (of|in|from) {{it}} (whose"
                " value is|that are|with value) (0|zero)"
            ),
            "(remove|drop|strip) [all ][the ](zeros|zeroes|zero values) from {it}",
            (
                "(get rid of|throw out) (everything|anything|keys|all keys) in {it} with (a count"
                " of 0|a zero value|nothing left)"
            ),
            f"(keep|leave) only [the ](nonzero|non-zero) (values|{ENTRIES}) (of|in) {{it}}",
            "(return|make) {it} without [the ](zeros|zero entries|zero counts)",
            "(skip|ignore) keys in {it} that map to (0|zero)",
        ),
        get=(
            "{it} without [the ](zeros|zero values|zero entries)",
            f"the (nonzero|non-zero) {ENTRIES} (of|in) {{it}}",
        ),
        ask=(f"which {ENTRIES} (of|in) {{it}} are not zero",),
        short=("no zeros", "nonzero only", "without zero values"),
        explain="Removes the entries of {it} whose value is zero.",
        weight=1.5,
    ),
    Op(
        name="drop_negative_values",
        src="dict",
        dst="dict",
        expr="{k: v for k, v in {x}.items() if v >= 0}",
        do=(
            (
                f"(drop|remove|delete|filter out) [the |all ]{ENTRIES} (of|in|from) {{it}} (whose"
                " value is|that are) (negative|below zero|less than zero)"
            ),
            (
                "(remove|drop|discard) [all ][the ](negatives|negative values|negative numbers)"
                " from {it}"
            ),
            f"(keep|leave) only [the ](non-negative|nonnegative) {ENTRIES} (of|in) {{it}}",
            "get rid of (anything|everything|keys) below zero in {it}",
            "(return|make) {it} without [the ](negatives|negative values)",
        ),
        get=(
            "{it} without [the ](negatives|negative values)",
            f"the (non-negative|nonnegative) {ENTRIES} (of|in) {{it}}",
        ),
        short=("no negatives", "without negative values"),
        explain="Removes the entries of {it} whose value is negative.",
    ),
    Op(
        name="drop_zero_and_negative_values",
        src="dict",
        dst="dict",
        expr="{k: v for k, v in {x}.items() if v > 0}",
        do=(
            (
                f"(drop|remove|delete) [the |all ]{ENTRIES} (of|in|from) {{it}} whose value is"
                " (zero or less|zero or negative|not positive|not above zero)"
            ),
            (
                "(remove|drop|filter out) [the ](zero and negative|zero or"
                " negative|nonpositive|non-positive) values (from|in) {it}"
            ),
            "(remove|drop|discard) (zeros and negatives|negatives and zeros) from {it}",
            "get rid of (anything|everything|whatever) in {it} that is not (positive|above zero)",
        ),
        get=("{it} without [the ](zeros and negatives|zero and negative values)",),
        short=("no zeros or negatives", "zero and negative values dropped"),
        explain="Removes the entries of {it} whose value is zero or negative.",
    ),
)

_SINGLE = (
    Op(
        name="keep_between",
        src="dict",
        dst="dict",
        expr="{k: v for k, v in {x}.items() if {lo} <= v <= {hi}}",
        do=(
            (
                f"(keep|take|select) [only ]the {ENTRIES} (of|in) {{it}} whose {VALUE} is between"
                " {lo} and {hi}[ inclusive]"
            ),
            (
                f"(keep|retain) [only ]the {WHO} in {{it}} with a {VALUE} (from {{lo}} to"
                " {hi}|between {lo} and {hi}|in the range {lo} to {hi})"
            ),
            (
                "filter {it} to values (between {lo} and {hi}|from {lo} to {hi}|of at least {lo}"
                " and at most {hi})"
            ),
            "(drop|remove) everything (in|from) {it} outside [the range ]{lo} to {hi}",
        ),
        get=(
            f"the {ENTRIES} (of|in) {{it}} (whose value is|with values) between {{lo}} and {{hi}}",
        ),
        short=("values between {lo} and {hi}", "{lo} <= v <= {hi}"),
        explain="Keeps only the entries of {it} whose value is between {lo} and {hi} inclusive.",
        params={
            "lo": Param(
                draw=lambda rng: rng.randint(0, 20), names=("low", "lo", "minimum", "start")
            ),
            "hi": Param(
                draw=lambda rng: rng.randint(21, 100), names=("high", "hi", "maximum", "end")
            ),
        },
    ),
    Op(
        name="keep_equal_to",
        src="dict",
        dst="dict",
        expr="{k: v for k, v in {x}.items() if v == {k}}",
        do=(
            (
                f"(keep|take|select) [only ]the {ENTRIES} (of|in) {{it}} whose {VALUE}"
                " (is|equals|is exactly|is equal to) {k}"
            ),
            f"filter {{it}} to [the ]{ENTRIES} (equal to|with the value|that equal) {{k}}",
            "(drop|remove) everything (in|from) {it} (that is not|not equal to|other than) {k}",
            (
                f"return [only ]the {WHO} in {{it}} with (exactly {{k}}|a {VALUE} of {{k}}) as a"
                " (dict|dictionary)"
            ),
        ),
        get=(f"the {ENTRIES} (of|in) {{it}} (with the value|whose value is) {{k}}",),
        short=("values equal to {k}", "only v == {k}"),
        explain="Keeps only the entries of {it} whose value is {k}.",
        params={"k": BOUND},
        weight=0.6,
    ),
    Op(
        name="drop_equal_to",
        src="dict",
        dst="dict",
        expr="{k: v for k, v in {x}.items() if v != {k}}",
        do=(
            (
                f"(drop|remove|delete) [all |the ]{ENTRIES} (of|in|from) {{it}} whose {VALUE}"
                " (is|equals|is exactly) {k}"
            ),
            f"(exclude|leave out|skip) {ENTRIES} (of|in) {{it}} (equal to|with the value) {{k}}",
            "get rid of every {k} among the values of {it}",
            (
                f"keep [only ]the {ENTRIES} (of|in) {{it}} (whose value is not|with a value other"
                " than|that differ from) {k}"
            ),
        ),
        get=(f"{{it}} without [the ]{ENTRIES} equal to {{k}}",),
        short=("drop v == {k}",),
        explain="Removes the entries of {it} whose value is {k}.",
        params={"k": BOUND},
        weight=0.5,
    ),
    Op(
        name="keep_above_average",
        src="dict",
        dst="dict",
        expr="{k: v for k, v in {x}.items() if v > sum({x}.values()) / len({x})}",
        do=(
            (
                f"(keep|take|select) [only ]the {ENTRIES} (of|in) {{it}} (above|over|greater"
                " than|higher than|better than) [the ](average|mean)"
            ),
            (
                f"keep [only ]the {WHO} in {{it}} whose {VALUE} (is above|exceeds|beats|is greater"
                " than) the (average|mean)[ of all values]"
            ),
            f"filter {{it}} (down to|to) [the ]above-average {ENTRIES}",
            "(drop|remove) everything (in|from) {it} that is not above the (average|mean)",
        ),
        get=(
            f"the above-average {ENTRIES} (of|in) {{it}}",
            f"the {ENTRIES} (of|in) {{it}} (above|over) the (average|mean)",
        ),
        ask=(f"which {ENTRIES} (of|in) {{it}} are above average",),
        short=("above average only",),
        explain="Keeps only the entries of {it} whose value is above the mean value.",
        weight=0.8,
    ),
    Op(
        name="remove_key",
        src="dict",
        dst="dict",
        expr="{k: v for k, v in {x}.items() if k != {s}}",
        do=(
            "(remove|delete|drop) [the ](key|entry) {s} from {it}[ if (present|it is there)]",
            "(remove|take|drop) {s} (from|out of) {it}",
            "(return|make) a copy of {it} without [the key ]{s}",
            "(leave out|exclude|skip) [the ](key|entry) {s} (of|in|from) {it}",
            "keep everything in {it} (except|but|other than) [the key ]{s}",
            "get rid of {s} in {it}",
        ),
        get=("{it} without [the key ]{s}", f"all {ENTRIES} of {{it}} (except|but) {{s}}"),
        short=("without {s}", "minus key {s}"),
        explain="Returns {it} without the key {s}.",
        params={"s": KEY},
        weight=1.6,
    ),
)

OPS: tuple[Op, ...] = (
    *(_keep_by_value(by) for by in COMPARISONS),
    *(_drop_by_value(by) for by in COMPARISONS),
    *_BY_KEY,
    *_KINDS,
    *_SINGLE,
)
