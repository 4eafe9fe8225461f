"""Questions about one `int` that are answered by True or False.

Covers: int → bool. Does not cover: words for the answer, such as 'even'
(`pocket.ops.scalars_text`).
"""

from __future__ import annotations

from pocket.ops.base import Op, Param
from pocket.ops.scalars_words import OTHER, checks

_DIVISOR = Param(draw=lambda rng: rng.randint(2, 12), names=("k", "divisor", "by", "m"))


_TRUTHS = (
    checks(
        "is_even",
        "{x} % 2 == 0",
        ("even", "an even number"),
        ("divides by two without a remainder",),
        2.0,
    ),
    checks(
        "is_odd",
        "{x} % 2 != 0",
        ("odd", "an odd number"),
        ("leaves a remainder when divided by 2",),
        1.5,
    ),
    checks(
        "is_prime",
        "{x} > 1 and all({x} % i != 0 for i in range(2, int({x} ** 0.5) + 1))",
        ("prime", "a prime", "a prime number"),
        ("has no divisors (besides|except|other than) 1 and itself", "has exactly two divisors"),
        2.5,
    ),
    checks(
        "is_perfect_square",
        "{x} >= 0 and int({x} ** 0.5) ** 2 == {x}",
        ("a perfect square", "a square number", "the square of (an integer|a whole number)"),
        ("has (an integer|a whole number) square root",),
        1.2,
    ),
    checks(
        "is_leap_year",
        "{x} % 4 == 0 and ({x} % 100 != 0 or {x} % 400 == 0)",
        ("a leap year",),
        ("has (366 days|a february 29th)",),
        1.5,
    ),
    checks(
        "is_power_of_two",
        "{x} > 0 and {x} & ({x} - 1) == 0",
        ("a power of (two|2)",),
        ("has exactly one bit set",),
        1.0,
    ),
    checks("is_positive", "{x} > 0", ("positive", "greater than (0|zero)", "above zero"), (), 1.0),
    checks("is_negative", "{x} < 0", ("negative", "less than (0|zero)", "below zero"), (), 1.0),
    checks("is_zero", "{x} == 0", ("(zero|0)", "equal to (zero|0)"), (), 0.5),
    checks(
        "is_divisible_by",
        "{x} % {k} == 0",
        ("divisible by {k}", "a multiple of {k}", "evenly divisible by {k}"),
        (
            "divides by {k} (evenly|exactly|without a remainder)",
            "leaves no remainder when divided by {k}",
        ),
        2.0,
        {"k": _DIVISOR},
    ),
    checks(
        "is_greater_than",
        "{x} > {k}",
        ("(greater|bigger|larger|more|higher) than {k}", "above {k}", "over {k}"),
        ("exceeds {k}",),
        1.0,
        {"k": OTHER},
    ),
    checks(
        "is_at_least",
        "{x} >= {k}",
        (
            "at least {k}",
            "{k} or (more|greater|higher)",
            "greater than or equal to {k}",
            "not less than {k}",
        ),
        ("reaches {k}",),
        0.8,
        {"k": OTHER},
    ),
    checks(
        "is_less_than",
        "{x} < {k}",
        ("(less|smaller|lower) than {k}", "below {k}", "under {k}"),
        (),
        0.8,
        {"k": OTHER},
    ),
    checks(
        "is_between",
        "{lo} <= {x} <= {hi}",
        (
            "between {lo} and {hi}[ inclusive]",
            "in the range [from ]{lo} to {hi}",
            "at least {lo} and at most {hi}",
        ),
        ("lies (between {lo} and {hi}|from {lo} to {hi})",),
        1.0,
        {
            "lo": Param(
                draw=lambda rng: rng.randint(0, 20), names=("low", "lo", "minimum", "start")
            ),
            "hi": Param(
                draw=lambda rng: rng.randint(21, 100), names=("high", "hi", "maximum", "end")
            ),
        },
    ),
    checks(
        "is_palindrome_number",
        "str({x}) == str({x})[::-1]",
        ("a palindrome", "a palindromic number", "the same with its digits reversed"),
        ("reads the same (backwards|forwards and backwards|both ways)",),
        1.2,
    ),
    checks(
        "is_perfect_number",
        "{x} > 0 and sum(i for i in range(1, {x}) if {x} % i == 0) == {x}",
        ("a perfect number", "perfect", "the sum of its proper divisors"),
        ("equals the sum of its (proper|smaller) divisors",),
        0.7,
    ),
    checks(
        "is_armstrong_number",
        "sum(int(d) ** len(str({x})) for d in str(abs({x}))) == {x}",
        ("an armstrong number", "a narcissistic number"),
        ("equals the sum of its digits each raised to the number of digits",),
        0.4,
    ),
)


OPS: tuple[Op, ...] = _TRUTHS
