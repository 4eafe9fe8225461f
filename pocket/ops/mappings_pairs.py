"""Operations on lists of (name, number) pairs.

Covers: pairs → pairs, dict, strs, ints, str, int. Pairs are unpacked as `k, v` and sorted by
`p[…]`.
"""

from __future__ import annotations

from pocket.ops.base import Op
from pocket.ops.mappings_words import (
    ABOVE,
    AT_LEAST,
    BELOW,
    BOUND,
    COUNT,
    VALUE,
    Comparison,
    compared,
)


def _pairs_sorted(
    name: str, args: str, by: str, order: str, plain: str, short: tuple[str, ...], weight: float
) -> Op:
    """Pairs sorted by one half; `order` is the ending that tells the direction."""
    return Op(
        name=name,
        src="pairs",
        dst="pairs",
        expr=f"sorted({{x}}, key=lambda p: {args})",
        do=(
            f"(sort|order|arrange) {{it}} by [the ]{by}{order}",
            f"(sort|order) the (pairs|tuples|entries) (of|in) {{it}} by [their ]{by}{order}",
            (
                "(return|give|make) a [new ]list of the (pairs|tuples) (of|in) {it}"
                f" (sorted|ordered) by {by}{order}"
            ),
            f"put the (pairs|tuples) (of|in) {{it}} in order of {by}{order}",
        ),
        get=(
            f"{{it}} (sorted|ordered) by {by}{order}",
            f"the (pairs|tuples) (of|in) {{it}} (sorted|ordered) by {by}{order}",
        ),
        short=short,
        explain=f"Sorts the pairs of {{it}} by {plain}.",
        weight=weight,
    )


def _pairs_where(by: Comparison) -> tuple[Op, Op]:
    """Pairs, and names of pairs, whose number compares with {k}."""
    kept = Op(
        name=f"pairs_{by.name}",
        src="pairs",
        dst="pairs",
        expr=f"[p for p in {{x}} if p[1] {by.sign} {{k}}]",
        do=compared(
            (
                (
                    "(keep|take|select) [only ]the (pairs|tuples|entries) (of|in) {it} whose"
                    f" {VALUE} is <cmp>"
                ),
                "filter {it} to the (pairs|tuples) with a number <cmp>",
                "(drop|remove) (pairs|tuples) from {it} unless the number is <cmp>",
                (
                    "(return|list) [only ]the (pairs|tuples) (of|in) {it} (whose second element"
                    " is|with a second element) <cmp>"
                ),
            ),
            by,
        ),
        get=compared(
            ("the (pairs|tuples|entries) (of|in) {it} (whose number is|with a number) <cmp>",), by
        ),
        short=compared(("pairs with number <sign> {k}",), by),
        explain=compared(("Keeps only the pairs of {it} whose number is <plain>.",), by)[0],
        params={"k": BOUND},
        weight=0.8,
    )
    names = Op(
        name=f"pair_names_{by.name}",
        src="pairs",
        dst="strs",
        expr=f"[k for k, v in {{x}} if v {by.sign} {{k}}]",
        do=compared(
            (
                (
                    "(list|return|find|collect|get) the (names|people|first elements) (of|in|from)"
                    f" {{it}} (whose {VALUE} is|with a {VALUE}) <cmp>"
                ),
                (
                    "(return|make) a list of the names (of|in) {it} (that|who) have (a number|a"
                    " score|a value) <cmp>"
                ),
                "(find|tell) who in {it} (has|got|scored) <cmp>",
            ),
            by,
        ),
        get=compared((f"the names (of|in) {{it}} (whose {VALUE} is|with a {VALUE}) <cmp>",), by),
        ask=compared(("who in {it} (has|got|scored) <cmp>",), by),
        short=compared(("names with number <sign> {k}",), by),
        explain=compared(("Lists the names of {it} whose number is <plain>.",), by)[0],
        params={"k": BOUND},
        weight=0.8,
    )
    return kept, names


_SECOND = "(number|second element|second item|second value|score|value)"


_FIRST = "(name|first element|first item|word)"


_PAIRS = (
    Op(
        name="pairs_to_dict",
        src="pairs",
        dst="dict",
        expr="dict({x})",
        do=(
            "(turn|convert|make) {it} into a (dict|dictionary|mapping)",
            "(build|make|create|return) a (dict|dictionary) (from|out of) {it}",
            (
                "(build|make|return) a (dict|dictionary) (from the pairs in {it}|that maps the"
                " names in {it} to their numbers)"
            ),
            "map (each|every) name (of|in) {it} to its number[ in a (dict|dictionary)]",
        ),
        get=("{it} as a (dict|dictionary)", "the (dict|dictionary) of the pairs in {it}"),
        short=("as a dict", "to dict"),
        explain="Turns the pairs of {it} into a dictionary.",
        weight=1.5,
    ),
    Op(
        name="totals_by_name",
        src="pairs",
        dst="dict",
        body=(
            "{y} = {}",
            "for k, v in {x}:",
            "    {y}[k] = {y}.get(k, 0) + v",
        ),
        do=(
            (
                "(add up|sum|total) the (numbers|amounts|scores|values) (of|in) {it} (by|per|for"
                " each) (name|key|person|item)"
            ),
            (
                "(return|build|make|compute) a (dict|dictionary) (of|with) the total (per|for"
                " each|by) name (of|in) {it}"
            ),
            "(group|merge) {it} by name and (sum|add up) the (numbers|amounts)",
            (
                "(merge|combine) the pairs in {it} into a (dict|dictionary), (adding up|summing)"
                " the numbers of equal names"
            ),
            (
                "(find|work out) how much (each|every) (name|person) (of|in) {it} has (in"
                " total|altogether)"
            ),
        ),
        get=(
            "the (total|sum) (per|for each|by) name (of|in) {it}",
            "the totals by name (of|in) {it}",
        ),
        ask=("what is the total (per|for each) name (of|in) {it}",),
        short=("totals by name", "sum per name"),
        explain="Adds up the numbers of {it} by name.",
        weight=1.5,
    ),
    _pairs_sorted(
        "pairs_by_number",
        "p[1]",
        _SECOND,
        "[, (smallest|lowest) first]",
        "number, smallest first",
        ("sorted by number", "by second element"),
        1.5,
    ),
    _pairs_sorted(
        "pairs_by_number_desc",
        "p[1], reverse=True",
        _SECOND,
        "(, (largest|highest) first| in descending order| from high to low)",
        "number, largest first",
        ("sorted by number desc",),
        1.5,
    ),
    _pairs_sorted(
        "pairs_by_name",
        "p[0]",
        _FIRST,
        "[ alphabetically]",
        "name",
        ("sorted by name", "by first element"),
        1.2,
    ),
    Op(
        name="pair_names",
        src="pairs",
        dst="strs",
        expr="[k for k, v in {x}]",
        do=(
            (
                "(return|get|list|collect|extract) [only ][just ]the (names|first elements|first"
                " items|words) (of|in|from) {it}"
            ),
            (
                "(take|pull out) the first (element|item|half) of (each|every) (pair|tuple) (of|in)"
                " {it}"
            ),
            "(drop|throw away|ignore) the numbers (of|in) {it} and (keep|return) the names",
            "(turn|convert) {it} into a list of names",
        ),
        get=(
            "the (names|first elements) (of|in) {it}",
            "the first element of (each|every) (pair|tuple) (of|in) {it}",
        ),
        short=("names only", "first elements"),
        explain="Lists the names of the pairs in {it}.",
        weight=1.3,
    ),
    Op(
        name="pair_numbers",
        src="pairs",
        dst="ints",
        expr="[v for k, v in {x}]",
        do=(
            (
                "(return|get|list|collect|extract) [only ][just ]the (numbers|second"
                " elements|second items|scores) (of|in|from) {it}"
            ),
            (
                "(take|pull out) the second (element|item|half) of (each|every) (pair|tuple)"
                " (of|in) {it}"
            ),
            "(drop|throw away|ignore) the names (of|in) {it} and (keep|return) the numbers",
            "(turn|convert) {it} into a list of numbers",
        ),
        get=(
            "the (numbers|second elements) (of|in) {it}",
            "the second element of (each|every) (pair|tuple) (of|in) {it}",
        ),
        short=("numbers only", "second elements"),
        explain="Lists the numbers of the pairs in {it}.",
        weight=1.3,
    ),
    Op(
        name="sum_pair_numbers",
        src="pairs",
        dst="int",
        expr="sum(v for k, v in {x})",
        do=(
            "(sum|add up|total) the (numbers|second elements|scores|amounts) (of|in) {it}",
            "(return|compute|find) the (sum|total) of the (numbers|second elements) (of|in) {it}",
            "add the second (element|item) of (each|every) (pair|tuple) (of|in) {it} (together|up)",
        ),
        get=("the (sum|total) of the (numbers|second elements) (of|in) {it}",),
        ask=("what do the numbers (of|in) {it} add up to",),
        short=("sum of the numbers",),
        explain="Returns the sum of the numbers of the pairs in {it}.",
    ),
    Op(
        name="name_of_largest",
        src="pairs",
        dst="str",
        expr='max({x}, key=lambda p: p[1], default=("", 0))[0]',
        do=(
            (
                "(find|return|get) the name (of|in) {it} with the"
                f" (largest|highest|biggest|greatest) {VALUE}"
            ),
            "(find|tell|return) who in {it} has the (largest|highest|biggest) (number|score|value)",
            (
                "return the first (element|item) of the (pair|tuple) in {it} with the"
                " (largest|highest) second (element|item)"
            ),
        ),
        get=(f"the name (of|in) {{it}} with the (largest|highest|biggest) {VALUE}",),
        ask=("who in {it} has the (largest|highest|biggest) (number|score|value)",),
        short=("name with the largest number",),
        explain="Returns the name of the pair in {it} with the largest number.",
    ),
    Op(
        name="name_of_smallest",
        src="pairs",
        dst="str",
        expr='min({x}, key=lambda p: p[1], default=("", 0))[0]',
        do=(
            f"(find|return|get) the name (of|in) {{it}} with the (smallest|lowest|least) {VALUE}",
            "(find|tell|return) who in {it} has the (smallest|lowest) (number|score|value)",
            (
                "return the first (element|item) of the (pair|tuple) in {it} with the"
                " (smallest|lowest) second (element|item)"
            ),
        ),
        get=(f"the name (of|in) {{it}} with the (smallest|lowest) {VALUE}",),
        ask=("who in {it} has the (smallest|lowest) (number|score|value)",),
        short=("name with the smallest number",),
        explain="Returns the name of the pair in {it} with the smallest number.",
        weight=0.7,
    ),
    Op(
        name="top_pairs",
        src="pairs",
        dst="pairs",
        expr="sorted({x}, key=lambda p: p[1], reverse=True)[:{k}]",
        do=(
            (
                "(return|get|keep|list) the (top|highest|largest) {k} (pairs|tuples|entries)"
                " (of|in) {it}"
            ),
            (
                "(return|keep|list) the {k} (pairs|tuples) (of|in) {it} with the"
                " (highest|largest|biggest) numbers"
            ),
            (
                "(sort|order) {it} by number, (largest|highest) first, and (keep|take|return) the"
                " first {k}"
            ),
        ),
        get=(
            "the top {k} (pairs|tuples|entries) (of|in) {it}",
            "the {k} (pairs|tuples) (of|in) {it} with the (highest|largest) numbers",
        ),
        short=("top {k} pairs",),
        explain="Lists the {k} pairs of {it} with the largest numbers, largest first.",
        params={"k": COUNT},
        weight=0.8,
    ),
    Op(
        name="pair_lines",
        src="pairs",
        dst="strs",
        expr='[k + ": " + str(v) for k, v in {x}]',
        do=(
            "(format|write|render) (each|every) (pair|tuple|entry) (of|in) {it} as 'name: number'",
            "(turn|convert) {it} into (lines|strings) (like|of the form) 'name: number'",
            "(make|return|build) a list of strings 'name: number' from {it}",
        ),
        get=("{it} as 'name: number' (lines|strings)", "the 'name: number' lines of {it}"),
        short=("'name: number' lines",),
        explain="Writes every pair of {it} as a string of name, colon and number.",
        weight=0.7,
    ),
    Op(
        name="count_pairs",
        src="pairs",
        dst="int",
        expr="len({x})",
        do=(
            "count the (pairs|tuples|entries) (of|in) {it}",
            "(return|find) the number of (pairs|tuples|entries) (of|in) {it}",
            "(tell|say) how many (pairs|tuples) there are in {it}",
        ),
        get=("the number of (pairs|tuples|entries) (of|in) {it}",),
        ask=("how many (pairs|tuples|entries) are in {it}",),
        short=("number of pairs",),
        explain="Returns the number of pairs in {it}.",
        weight=0.4,
    ),
    *(op for by in (ABOVE, AT_LEAST, BELOW) for op in _pairs_where(by)),
)


OPS: tuple[Op, ...] = _PAIRS
