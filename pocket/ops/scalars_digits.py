"""Operations on the digits of one `int`, in base ten or two.

Covers: int → int. Does not cover: the list of digits (`pocket.ops.scalars_ranges`).
"""

from __future__ import annotations

from pocket.ops.base import Op
from pocket.ops.scalars_words import finds

_DIGITS = (
    finds(
        "sum_of_digits",
        "sum(int(d) for d in str(abs({x})))",
        (
            "the (sum|total) of [all ]the digits (of|in) {it}",
            "the digit sum of {it}",
            "the digits of {it} added (up|together)",
        ),
        (
            "(sum|add up|add together|total) [all ]the digits (of|in) {it}",
            "go through the digits of {it} and add each to a total",
            "split {it} into digits and (sum them|add them up)",
        ),
        ("what do the digits of {it} add up to",),
        "Returns the sum of the digits of {it}.",
        2.0,
    ),
    finds(
        "count_digits",
        "len(str(abs({x})))",
        (
            "the number of digits (of|in) {it}",
            "the digit count of {it}",
            "how many digits {it} has",
        ),
        (
            "count the digits (of|in) {it}",
            "(tell|say|work out) how many digits {it} has",
            "(tell|say|work out) how long {it} is in digits",
        ),
        ("how many digits (does {it} have|are in {it})",),
        "Returns the number of digits of {it}.",
        1.3,
    ),
    finds(
        "reverse_digits",
        "int(str({x})[::-1])",
        (
            "{it} with its digits reversed",
            "the digits of {it} in reverse order as a number",
            "the reverse of {it}",
        ),
        (
            "reverse the digits (of|in) {it}",
            "(write|read) {it} backwards as a number",
            "flip the (digits|order of the digits) (of|in) {it}",
            "turn {it} around digit by digit, like 123 to 321",
        ),
        (),
        "Reverses the digits of {it}.",
        1.5,
    ),
    finds(
        "product_of_digits",
        "",
        ("the product of [all ]the digits (of|in) {it}", "the digits of {it} multiplied together"),
        (
            "multiply [all ]the digits (of|in) {it}[ together]",
            "split {it} into digits and multiply them",
        ),
        (),
        "Returns the product of the digits of {it}.",
        0.8,
        body=("{y} = 1", "for d in str(abs({x})):", "    {y} *= int(d)"),
    ),
    finds(
        "largest_digit",
        "max(int(d) for d in str(abs({x})))",
        ("the (largest|biggest|highest|maximum) digit (of|in) {it}",),
        (
            "pick the (largest|biggest) of the digits (of|in) {it}",
            "(scan|search) the digits of {it} for the (largest|biggest|highest)",
        ),
        ("which digit (of|in) {it} is the (largest|biggest|highest)",),
        "Returns the largest digit of {it}.",
        0.8,
    ),
    finds(
        "smallest_digit",
        "min(int(d) for d in str(abs({x})))",
        ("the (smallest|lowest|minimum) digit (of|in) {it}",),
        (
            "pick the smallest of the digits (of|in) {it}",
            "(scan|search) the digits of {it} for the (smallest|lowest)",
        ),
        ("which digit (of|in) {it} is the (smallest|lowest)",),
        "Returns the smallest digit of {it}.",
        0.5,
    ),
    finds(
        "first_digit",
        "int(str(abs({x}))[0])",
        ("the (first|leading|leftmost) digit (of|in) {it}",),
        (
            "take the (first|leading|leftmost) digit (of|from) {it}",
            "strip {it} down to its first digit",
        ),
        ("what is the (first|leading) digit of {it}",),
        "Returns the first digit of {it}.",
        0.6,
    ),
    finds(
        "last_digit",
        "abs({x}) % 10",
        ("the (last|final|rightmost|ones|units) digit (of|in) {it}",),
        (
            "take the (last|rightmost|final) digit (of|from) {it}",
            "strip {it} down to its last digit",
        ),
        ("what is the (last|final) digit of {it}", "which digit does {it} end in"),
        "Returns the last digit of {it}.",
        0.8,
    ),
    finds(
        "digital_root",
        "",
        ("the digital root of {it}", "the repeated digit sum of {it}"),
        (
            (
                "(sum|add) the digits of {it} (again and again|repeatedly|over and over) until"
                " (one|a single) digit (is left|remains)"
            ),
            (
                "keep (adding|summing) the digits of {it} until (only one is left|a single digit"
                " remains)"
            ),
            "reduce {it} to (one|a single) digit by (adding up|summing) its digits repeatedly",
        ),
        ("what is the digital root of {it}",),
        "Adds up the digits of {it} until a single digit is left.",
        1.0,
        body=("{y} = {x}", "while {y} > 9:", "    {y} = sum(int(d) for d in str({y}))"),
    ),
    finds(
        "count_one_bits",
        'bin({x}).count("1")',
        (
            "the number of (1s|ones|one bits|set bits) in the binary (form|representation) of {it}",
            "the (popcount|bit count) of {it}",
        ),
        (
            (
                "count the (1s|ones|one bits|set bits) in (the binary form of {it}|{it} written in"
                " binary)"
            ),
            "(work out|tell) how many bits (of|in) {it} are (set|1)",
        ),
        ("how many bits are set in {it}",),
        "Counts the one bits in the binary form of {it}.",
        1.3,
    ),
)


OPS: tuple[Op, ...] = _DIGITS
