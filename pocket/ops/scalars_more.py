"""Further operations on one `int`: kinds of digits, and bounds that do not count themselves.

Covers: digits by parity, primes and multiples strictly below a bound. Does not cover: digits and
ranges in general (`pocket.ops.scalars_digits`, `pocket.ops.scalars_ranges`).
"""

# ruff: noqa: E501 - a phrase stays on one line
from __future__ import annotations

from pocket.ops.base import Op
from pocket.ops.scalars_words import finds


def _digits_of(parity: str, remainder: str) -> tuple[Op, Op]:
    """The sum and the number of the digits of one parity."""
    other = "odd" if parity == "even" else "even"
    which = f"int(d) % 2 {remainder}"
    total = finds(
        f"sum_of_{parity}_digits",
        f"sum(int(d) for d in str(abs({{x}})) if {which})",
        (
            f"the (sum|total) of [all ][the ]{parity} digits (of|in) {{it}}",
            f"the {parity} digits of {{it}} (added up|summed|added together)",
        ),
        (
            f"(sum|add up|add together|total) [only ]the {parity} digits (of|in) {{it}}",
            f"(skip|ignore|leave out) the {other} digits (of|in) {{it}} and add up the (rest|others)",
            f"split {{it}} into digits and add up the {parity} ones",
            f"add up the digits of {{it}}, (except|leaving out|without|ignoring) the {other} ones",
        ),
        (f"what do the {parity} digits of {{it}} add up to",),
        f"Returns the sum of the {parity} digits of {{it}}.",
        1.4 if parity == "even" else 1.1,
    )
    count = finds(
        f"count_{parity}_digits",
        f"sum(1 for d in str(abs({{x}})) if {which})",
        (
            f"the number of {parity} digits (of|in) {{it}}",
            f"how many {parity} digits {{it}} has",
        ),
        (
            f"count [only ]the {parity} digits (of|in) {{it}}",
            f"count the digits of {{it}} that are {parity}",
            f"count the digits of {{it}}, (except|leaving out|ignoring) the {other} ones",
            f"split {{it}} into digits and count the {parity} ones",
        ),
        (
            f"how many {parity} digits (does {{it}} have|are there in {{it}})",
            f"how many of the digits of {{it}} are {parity}",
        ),
        f"Counts the {parity} digits of {{it}}.",
        1.2,
    )
    return total, count


OPS: tuple[Op, ...] = (
    *_digits_of("even", "== 0"),
    *_digits_of("odd", "!= 0"),
    finds(
        "primes_below",
        "[i for i in range(2, {x}) if all(i % d != 0 for d in range(2, i))]",
        (
            "[all ]the (primes|prime numbers) (strictly less than|strictly below|less than|below|smaller than|under) {it}",
            "the (primes|prime numbers) up to but not including {it}",
        ),
        (
            "(list|collect|generate) [all ][the ](primes|prime numbers) (strictly less than|strictly below|less than|below|smaller than|under) {it}",
            "list every prime p with p < {it}",
            "sieve the primes below {it}",
            "list the primes before {it}[, not counting the bound itself]",
        ),
        ("(which|what) (primes|prime numbers) are (strictly less than|below|smaller than) {it}",),
        "Lists the primes below {it}.",
        1.4,
        dst="ints",
    ),
    finds(
        "sum_of_threes_and_fives_below",
        "sum(i for i in range({x}) if i % 3 == 0 or i % 5 == 0)",
        (
            "the sum of [all ]the (multiples of 3 or 5|numbers divisible by 3 or 5) (strictly below|below|less than|under) {it}",
            "the (sum|total) of [all ]natural numbers (strictly below|below|less than) {it} that are divisible by 3 or [by ]5",
        ),
        (
            "(sum|add up) [all ][the ](multiples of 3 or 5|numbers divisible by 3 or 5) (strictly below|below|less than|under) {it}",
            "add up every number below {it} that 3 or 5 divides",
            "(sum|add up) the numbers below {it}, skipping those divisible by neither 3 nor 5",
        ),
        ("what do the multiples of 3 or 5 below {it} add up to",),
        "Returns the sum of the multiples of 3 or 5 below {it}.",
        1.2,
    ),
)
