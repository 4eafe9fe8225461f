"""Operations on `dict[str, int]` (scores, prices, counts, stock), and the way into and out of it.

Covers here: order, and the first or largest few entries. `OPS` collects the whole area:
`mappings_filter` and `mappings_change` (dict → dict), `mappings_keys`, `mappings_values`,
`mappings_truths` (what is read from a dict), `mappings_counts` (words or text → dict) and
`mappings_pairs`. Does not cover: other types of dict, merging. Ties keep the order of first
appearance; where keys become one, the later value wins.
"""

from __future__ import annotations

from pocket.ops import (
    mappings_change,
    mappings_counts,
    mappings_filter,
    mappings_keys,
    mappings_more,
    mappings_pairs,
    mappings_phrases,
    mappings_truths,
    mappings_values,
)
from pocket.ops.base import Op
from pocket.ops.mappings_words import COUNT, widened

ENTRY = "(entries|elements|keys and values)"
"""Not "pairs" or "items": those would ask for a list of tuples here."""


def _sorting(
    name: str, args: str, what: str, order: str, plain: str, short: tuple[str, ...], weight: float
) -> Op:
    """A dict sorted by `what`; `order` has the wordings of the direction, each a whole ending."""
    return Op(
        name=name,
        src="dict",
        dst="dict",
        expr=f"dict(sorted({{x}}.items(){args}))",
        do=(
            f"(sort|order|arrange) {{it}} by (the|its|) {what}{order}",
            f"(sort|order) the {ENTRY} (of|in) {{it}} by {what}{order}",
            (
                f"(return|make|build|give) a [new ](dict|dictionary) with the {ENTRY} of {{it}}"
                f" (sorted|ordered) by {what}{order}"
            ),
            f"put {{it}} in order of {what}{order}",
            f"(reorder|rearrange|rank) {{it}} by {what}{order}",
        ),
        get=(
            f"{{it}} (sorted|ordered) by {what}{order}",
            f"the {ENTRY} (of|in) {{it}} (sorted|ordered) by {what}{order}",
        ),
        short=short,
        explain=f"Sorts {{it}} by {plain}.",
        weight=weight,
    )


_UP = "[, (ascending|smallest first|lowest first|from low to high|in ascending order|increasing)]"
_DOWN = (
    "(, (descending|largest first|highest first|biggest first|from high to low)| in descending"
    " order| in reverse| descending| from high to low)"
)
_AZ = "[, (alphabetically|from a to z|ascending|in alphabetical order)]"
_ZA = (
    "(, (descending|from z to a)| in reverse [alphabetical ]order| backwards| in descending order)"
)

_ORDER = (
    _sorting(
        "sort_by_value",
        ", key=lambda p: p[1]",
        "(value|values)",
        _UP,
        "value, smallest first",
        ("sorted by value", "by value asc"),
        2.0,
    ),
    _sorting(
        "sort_by_value_desc",
        ", key=lambda p: p[1], reverse=True",
        "(value|values)",
        _DOWN,
        "value, largest first",
        ("sorted by value desc", "by value, highest first"),
        2.0,
    ),
    _sorting(
        "sort_by_key",
        "",
        "(key|keys|name)",
        _AZ,
        "key, in alphabetical order",
        ("sorted by key", "keys in order"),
        1.5,
    ),
    _sorting(
        "sort_by_key_desc",
        ", reverse=True",
        "(key|keys|name)",
        _ZA,
        "key, in reverse alphabetical order",
        ("sorted by key desc", "by key from z to a"),
        0.7,
    ),
    _sorting(
        "sort_by_key_length",
        ", key=lambda p: len(p[0])",
        "(key length|key size)",
        "[, shortest first]",
        "the length of the key, shortest first",
        ("sorted by key length",),
        0.4,
    ),
    Op(
        name="top_entries",
        src="dict",
        dst="dict",
        expr="dict(sorted({x}.items(), key=lambda p: p[1], reverse=True)[:{k}])",
        do=(
            (
                f"(keep|take|select) [only ]the (top|highest|largest|biggest) {{k}} {ENTRY}"
                " (of|in|from) {it} [by value]"
            ),
            (
                f"(keep|return) the {{k}} {ENTRY} (of|in) {{it}} with the"
                " (highest|largest|biggest|greatest) values"
            ),
            "(cut|trim|reduce) {it} (down to|to) its (top|best) {k} entries",
            (
                "(return|build|make) a (dict|dictionary) of the {k} (highest|most valuable|top)"
                f" {ENTRY} (of|in) {{it}}"
            ),
        ),
        get=(
            f"the (top|best|highest) {{k}} {ENTRY} (of|in) {{it}}",
            f"the {{k}} {ENTRY} (of|in) {{it}} with the (highest|largest) values",
        ),
        short=("top {k} entries", "{k} highest"),
        explain="Returns the {k} entries of {it} with the largest values, largest first.",
        params={"k": COUNT},
    ),
    Op(
        name="bottom_entries",
        src="dict",
        dst="dict",
        expr="dict(sorted({x}.items(), key=lambda p: p[1])[:{k}])",
        do=(
            (
                f"(keep|take|select) [only ]the (bottom|lowest|smallest) {{k}} {ENTRY} (of|in|from)"
                " {it}"
            ),
            f"(keep|return) the {{k}} {ENTRY} (of|in) {{it}} with the (lowest|smallest) values",
            "(cut|trim|reduce) {it} (down to|to) its (lowest|smallest|cheapest) {k} entries",
            (
                f"(return|build|make) a (dict|dictionary) of the {{k}} (lowest|smallest) {ENTRY}"
                " (of|in) {it}"
            ),
        ),
        get=(f"the (bottom|lowest|smallest) {{k}} {ENTRY} (of|in) {{it}}",),
        short=("bottom {k} entries", "{k} lowest"),
        explain="Returns the {k} entries of {it} with the smallest values, smallest first.",
        params={"k": COUNT},
        weight=0.6,
    ),
    Op(
        name="first_entries",
        src="dict",
        dst="dict",
        expr="dict(list({x}.items())[:{k}])",
        do=(
            f"(keep|take) [only ]the first {{k}} {ENTRY} (of|in|from) {{it}}",
            f"(cut|trim|shorten|truncate) {{it}} (after|to) the first {{k}} {ENTRY}",
            f"drop everything (in|from) {{it}} after the first {{k}} {ENTRY}",
            f"return a (dict|dictionary) (with|of) just the first {{k}} {ENTRY} of {{it}}",
        ),
        get=(f"the first {{k}} {ENTRY} (of|in) {{it}}",),
        short=("first {k} entries",),
        explain="Returns the first {k} entries of {it}.",
        params={"k": COUNT},
        weight=0.5,
    ),
    Op(
        name="reverse_entries",
        src="dict",
        dst="dict",
        expr="dict(reversed({x}.items()))",
        do=(
            "(reverse|flip) the order of {it}",
            "(reverse|turn around) the [order of the ](entries|items|keys) (of|in) {it}",
            (
                f"return a (dict|dictionary) with the {ENTRY} of {{it}} in (reverse|reversed|the"
                " opposite) order"
            ),
            f"put the {ENTRY} (of|in) {{it}} (in reverse order|last first|backwards)",
        ),
        get=("{it} in (reverse|reversed) order",),
        short=("reversed order",),
        explain="Reverses the order of the entries of {it}.",
        weight=0.4,
    ),
)

_PLAIN: tuple[Op, ...] = (
    *mappings_filter.OPS,
    *_ORDER,
    *mappings_change.OPS,
    *mappings_keys.OPS,
    *mappings_values.OPS,
    *mappings_truths.OPS,
    *mappings_counts.OPS,
    *mappings_pairs.OPS,
    *mappings_more.OPS,
)

OPS: tuple[Op, ...] = widened(_PLAIN, mappings_phrases.MORE)
