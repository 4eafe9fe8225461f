"""Operations on one `int`: `OPS` collects the area, `DOMAIN` says which inputs are defined.

The operations are in `scalars_truths`, `scalars_digits`, `scalars_series`, `scalars_arithmetic`,
`scalars_ranges` and `scalars_text`. Loop variables are `i`, `a, b` in grids, and `d` for digits
and divisors, so that they do not meet an argument called `n`.
"""

from __future__ import annotations

from pocket.ops import (
    scalars_arithmetic,
    scalars_digits,
    scalars_more,
    scalars_phrases,
    scalars_ranges,
    scalars_series,
    scalars_text,
    scalars_truths,
)
from pocket.ops.base import Op
from pocket.ops.mappings_words import widened

DOMAIN: dict[str, tuple[int, int]] = {
    "is_leap_year": (1, 2400),
    "factorial": (0, 20),
    "nth_fibonacci": (0, 60),
    "reverse_digits": (0, 9999),
    "digital_root": (0, 9999),
    "integer_square_root": (0, 9999),
    "square_root": (0, 9999),
    "count_one_bits": (0, 9999),
    "collatz_steps": (1, 200),
    "lcm_with": (1, 200),
    "binary_string": (0, 9999),
    "hex_string": (0, 9999),
    "octal_string": (0, 9999),
    "roman_numeral": (1, 3999),
    "ordinal": (1, 200),
    "hours_minutes_seconds": (0, 99999),
    "minutes_seconds": (0, 9999),
    "hours_minutes": (0, 9999),
    "nth_letter": (1, 26),
    "powers_of_two": (0, 30),
    "collatz_sequence": (1, 200),
    "prime_factors": (1, 200),
    "first_fibonacci_numbers": (0, 40),
    "multiplication_grid": (0, 12),
    "zero_grid": (0, 8),
    "star_triangle": (0, 20),
    "pascal_triangle": (0, 10),
    "factorials_up_to": (0, 15),
    "grade_letter": (0, 100),
    "digits": (0, 99999),
}
"""Operation name → inclusive range of its inputs; `DEFAULT_DOMAIN` for the others."""

DEFAULT_DOMAIN = (-20, 200)

_PLAIN: tuple[Op, ...] = (
    *scalars_truths.OPS,
    *scalars_digits.OPS,
    *scalars_series.OPS,
    *scalars_arithmetic.OPS,
    *scalars_ranges.OPS,
    *scalars_text.OPS,
    *scalars_more.OPS,
)

OPS: tuple[Op, ...] = widened(_PLAIN, scalars_phrases.MORE)
